# SPDX-License-Identifier: EUPL-1.2
#
# What is built into the programs. Fonts and the colour profile come from Debian packages at build
# time; nothing of them stands in this repository.
function(embed target prefix base)
  cmake_parse_arguments(embed "" "" "FILES" ${ARGN})
  string(MAKE_C_IDENTIFIER "${target}_${prefix}" name)
  qt_add_resources(${target} ${name} PREFIX ${prefix} BASE ${base} FILES ${embed_FILES})
endfunction()

file(GLOB sql_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/sql/*/*.sql)
embed(kamerklaar-store /sql ${CMAKE_SOURCE_DIR}/resources/sql FILES ${sql_files})

find_path(OPEN_SANS OpenSans-Regular.ttf PATHS /usr/share/fonts/truetype/open-sans REQUIRED)
find_path(COLOUR_PROFILE sRGB.icc PATHS /usr/share/color/icc REQUIRED)
embed(kamerklaar-report /report/fonts ${OPEN_SANS} FILES ${OPEN_SANS}/OpenSans-Regular.ttf
      ${OPEN_SANS}/OpenSans-Italic.ttf ${OPEN_SANS}/OpenSans-Bold.ttf
      ${OPEN_SANS}/OpenSans-Semibold.ttf)
embed(kamerklaar-report /report/colour ${COLOUR_PROFILE} FILES ${COLOUR_PROFILE}/sRGB.icc)
