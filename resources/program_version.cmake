# SPDX-License-Identifier: EUPL-1.2
#
# Writes OUTPUT with the version of the program (work/program_version.h): that of the project, and a
# digest of all sources and texts that a report is made by (ALSO: those that come from elsewhere). A sealed edition says by which version
# it was made, and only that one must make it again byte for byte.
#
# cmake -DSOURCE=… -DVERSION=… -DALSO=… -DOUTPUT=… -P program_version.cmake
file(GLOB_RECURSE files LIST_DIRECTORIES false
     ${SOURCE}/src/domain/* ${SOURCE}/src/work/* ${SOURCE}/src/exchange/* ${SOURCE}/src/report/*
     ${SOURCE}/resources/texts/*)
list(SORT files)
list(APPEND files ${ALSO})
set(digests "")
foreach(file ${files})
  file(SHA256 ${file} digest)
  string(APPEND digests ${digest})
endforeach()
string(SHA256 digest "${digests}")
string(SUBSTRING ${digest} 0 12 digest)
set(text "// SPDX-License-Identifier: EUPL-1.2
#include \"work/program_version.h\"

namespace kamerklaar::work {

std::string programVersion() {
    return \"${VERSION}+${digest}\";
}

}  // namespace kamerklaar::work
")
set(before "")
if(EXISTS ${OUTPUT})
  file(READ ${OUTPUT} before)
endif()
if(NOT before STREQUAL text)
  file(WRITE ${OUTPUT} "${text}")
endif()
