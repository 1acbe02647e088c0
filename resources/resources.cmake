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
find_path(SYMBOLS DejaVuSans.ttf PATHS /usr/share/fonts/truetype/dejavu REQUIRED)
embed(kamerklaar-report /report/symbols ${SYMBOLS} FILES ${SYMBOLS}/DejaVuSans.ttf)
find_path(HYPHENATION hyph_nl_NL.dic PATHS /usr/share/hyphen REQUIRED)
embed(kamerklaar-report /report/hyphen ${HYPHENATION} FILES ${HYPHENATION}/hyph_nl_NL.dic)
embed(kamerklaar-report /report/style ${CMAKE_SOURCE_DIR}/resources/report
      FILES ${CMAKE_SOURCE_DIR}/resources/report/page.css
      ${CMAKE_SOURCE_DIR}/resources/report/styles.xml)
embed(kamerklaar-report /report/colour ${COLOUR_PROFILE} FILES ${COLOUR_PROFILE}/sRGB.icc)

# Without Qt: the regulation as text inside the exchange library, made anew when the file changes.
set(scheme_file ${CMAKE_SOURCE_DIR}/resources/scheme/pmg2024.json)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${scheme_file})
file(READ ${scheme_file} scheme_text)
configure_file(${CMAKE_SOURCE_DIR}/resources/scheme/built_in_scheme.cpp.in
               ${CMAKE_BINARY_DIR}/built_in_scheme.cpp @ONLY)
target_sources(kamerklaar-exchange PRIVATE ${CMAKE_BINARY_DIR}/built_in_scheme.cpp)

# Without Qt too: the texts of letters and the made-up tables, by their path below resources.
file(GLOB text_files CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/resources
     ${CMAKE_SOURCE_DIR}/resources/texts/*.txt ${CMAKE_SOURCE_DIR}/resources/samples/*.csv)
set(built_in_texts "")
foreach(text_file ${text_files})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
               ${CMAKE_SOURCE_DIR}/resources/${text_file})
  file(READ ${CMAKE_SOURCE_DIR}/resources/${text_file} text)
  string(APPEND built_in_texts "{\"${text_file}\", R\"text(${text})text\"},\n")
endforeach()
configure_file(${CMAKE_SOURCE_DIR}/resources/texts/built_in_texts.cpp.in
               ${CMAKE_BINARY_DIR}/built_in_texts.cpp @ONLY)
target_sources(kamerklaar-work PRIVATE ${CMAKE_BINARY_DIR}/built_in_texts.cpp)

# Looked at in every build: which version this is.
add_custom_target(program-version BYPRODUCTS ${CMAKE_BINARY_DIR}/program_version.cpp
                  COMMAND ${CMAKE_COMMAND} -DSOURCE=${CMAKE_SOURCE_DIR}
                          -DVERSION=${PROJECT_VERSION}
                          "-DALSO=${OPEN_SANS}/OpenSans-Regular.ttf;${SYMBOLS}/DejaVuSans.ttf;${HYPHENATION}/hyph_nl_NL.dic;${COLOUR_PROFILE}/sRGB.icc"
                          -DOUTPUT=${CMAKE_BINARY_DIR}/program_version.cpp
                          -P ${CMAKE_SOURCE_DIR}/resources/program_version.cmake VERBATIM)
target_sources(kamerklaar-work PRIVATE ${CMAKE_BINARY_DIR}/program_version.cpp)
add_dependencies(kamerklaar-work program-version)

# The window: drawings and style, and its texts in Dutch, our own and Qt's. English is the language
# of the source. After a change of texts: ./dev texts
file(GLOB icon_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/*.svg)
embed(kamerklaar-ui /icons ${CMAKE_SOURCE_DIR}/resources/icons FILES ${icon_files})
embed(kamerklaar-ui /style ${CMAKE_SOURCE_DIR}/resources/style
      FILES ${CMAKE_SOURCE_DIR}/resources/style/kamerklaar.qss)
find_path(QT_TEXTS qtbase_nl.qm PATHS /usr/share/qt6/translations REQUIRED)
embed(kamerklaar-ui /i18n ${QT_TEXTS} FILES ${QT_TEXTS}/qtbase_nl.qm)
file(GLOB handbook_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/docs/handleiding/*.md
     ${CMAKE_SOURCE_DIR}/docs/handleiding/images/*.png)
embed(kamerklaar-ui /handbook ${CMAKE_SOURCE_DIR}/docs/handleiding FILES ${handbook_files})
file(GLOB_RECURSE translated_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/ui/*.cpp
     ${CMAKE_SOURCE_DIR}/ui/*.h)
qt_add_translations(kamerklaar-ui TS_FILES ${CMAKE_SOURCE_DIR}/resources/i18n/kamerklaar_nl.ts
                    RESOURCE_PREFIX /i18n SOURCES ${translated_sources}
                    LUPDATE_OPTIONS -locations none -no-obsolete)
# English has texts of its own only for one and many.
set(english_texts ${CMAKE_BINARY_DIR}/kamerklaar_en.qm)
add_custom_command(OUTPUT ${english_texts}
                   COMMAND Qt6::lrelease -silent ${CMAKE_SOURCE_DIR}/resources/i18n/kamerklaar_en.ts
                           -qm ${english_texts}
                   DEPENDS ${CMAKE_SOURCE_DIR}/resources/i18n/kamerklaar_en.ts VERBATIM)
qt_add_resources(kamerklaar-ui kamerklaar_ui_english PREFIX /i18n BASE ${CMAKE_BINARY_DIR}
                 FILES ${english_texts})
