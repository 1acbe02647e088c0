# SPDX-License-Identifier: EUPL-1.2
#
# Has the program write its manual page, in both languages, and its completion for three shells; and
# writes what Debian wants to know of licence and version.
#
# cmake -DCLI=… -DMADE=… -DSOURCE=… -DVERSION=… -P made_by_program.cmake
function(make file)
  execute_process(COMMAND ${CLI} ${ARGN} OUTPUT_FILE ${MADE}/${file} COMMAND_ERROR_IS_FATAL ANY)
endfunction()
file(REMOVE_RECURSE ${MADE})
file(MAKE_DIRECTORY ${MADE}/nl)
make(nl/kamerklaar-cli.1 --manual)
make(kamerklaar-cli.1 --manual --english)
configure_file(${SOURCE}/resources/package/man/kamerklaar.en.1 ${MADE}/kamerklaar.1 COPYONLY)
configure_file(${SOURCE}/resources/package/man/kamerklaar.nl.1 ${MADE}/nl/kamerklaar.1 COPYONLY)
foreach(shell bash zsh fish)
  make(${shell} --completion ${shell})
endforeach()
file(STRINGS ${SOURCE}/LICENSE lines)
set(licence "")
foreach(line IN LISTS lines)
  string(STRIP "${line}" line)
  if(line STREQUAL "")
    set(line ".")
  endif()
  string(APPEND licence " ${line}\n")
endforeach()
configure_file(${SOURCE}/resources/package/copyright.in ${MADE}/copyright @ONLY)
# The day of the commit that is packed: SOURCE_DATE_EPOCH.
string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(${SOURCE}/resources/package/changelog.in ${MADE}/changelog.Debian @ONLY)
# Without name and time in it, so that the same page gives the same bytes.
execute_process(COMMAND gzip -9n ${MADE}/changelog.Debian ${MADE}/kamerklaar-cli.1 ${MADE}/nl/kamerklaar-cli.1
                        ${MADE}/kamerklaar.1 ${MADE}/nl/kamerklaar.1
                COMMAND_ERROR_IS_FATAL ANY)
