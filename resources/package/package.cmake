# SPDX-License-Identifier: EUPL-1.2
#
# What an installed Kamerklaar consists of, and how it is packed. Manual and completion are made by
# the programs themselves.
set(made ${CMAKE_BINARY_DIR}/package)
set(parts ${CMAKE_SOURCE_DIR}/resources/package)
add_custom_target(kamerklaar-package-data ALL
                  COMMAND ${CMAKE_COMMAND} -DCLI=$<TARGET_FILE:kamerklaar-cli> -DMADE=${made}
                          -DSOURCE=${CMAKE_SOURCE_DIR} -DVERSION=${PROJECT_VERSION}
                          -P ${parts}/made_by_program.cmake
                  VERBATIM)
add_dependencies(kamerklaar-package-data kamerklaar-cli)
# Desktops that do not read SVG take the nearest of these.
set(icon_sizes 16 22 24 32 48 64 128 256)
set(icon ${CMAKE_SOURCE_DIR}/resources/icons/kamerklaar.svg)
list(TRANSFORM icon_sizes REPLACE "(.+)" "${CMAKE_BINARY_DIR}/icons/\\1.png" OUTPUT_VARIABLE icon_files)
add_executable(draw-icon ${parts}/draw_icon.cpp)
target_link_libraries(draw-icon PRIVATE Qt6::Svg)
add_custom_command(OUTPUT ${icon_files}
                   COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/icons
                   COMMAND draw-icon ${icon} ${CMAKE_BINARY_DIR}/icons ${icon_sizes}
                   DEPENDS ${icon} VERBATIM)
add_custom_target(kamerklaar-icons ALL DEPENDS ${icon_files})

include(GNUInstallDirs)
install(TARGETS kamerklaar kamerklaar-cli)
install(FILES ${parts}/kamerklaar.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${parts}/kamerklaar.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${parts}/example.kamerklaar.kamerklaar.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/kamerklaar.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
foreach(size ${icon_sizes})
  install(FILES ${CMAKE_BINARY_DIR}/icons/${size}.png RENAME kamerklaar.png
          DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
endforeach()
install(FILES ${made}/copyright ${made}/changelog.Debian.gz
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/kamerklaar)
install(FILES ${made}/kamerklaar-cli.1.gz ${made}/kamerklaar.1.gz
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made}/nl/kamerklaar-cli.1.gz ${made}/nl/kamerklaar.1.gz
        DESTINATION ${CMAKE_INSTALL_MANDIR}/nl/man1)
install(FILES ${parts}/lintian-overrides RENAME kamerklaar
        DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides)
install(FILES ${made}/bash RENAME kamerklaar-cli
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${made}/zsh RENAME _kamerklaar-cli
        DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${made}/fish RENAME kamerklaar-cli.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# The first contact that it names.
file(STRINGS ${CMAKE_SOURCE_DIR}/publiccode.yml maintainer LIMIT_COUNT 1 REGEX "^    - name: The ")
string(REGEX REPLACE "^    - name: " "" maintainer "${maintainer}")
file(STRINGS ${CMAKE_SOURCE_DIR}/publiccode.yml homepage REGEX "^url: ")
string(REGEX REPLACE "^url: \"(.*)\"" "\\1" homepage "${homepage}")
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kamerklaar)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR})
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ
    GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
# The address is as made up as that of the repository in publiccode.yml.
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${maintainer} <maintainers@kamerklaar.example>")
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${homepage})
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Qt loads these while it runs, so that no library names them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libqt6sql6-psql, qt6-wayland")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "grant administration for Dutch municipalities")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Kamerklaar administers a specific-purpose grant to municipalities: the
regulation as data, awards, payments, yearly progress reports, and the
yearly report to parliament as an accessible PDF. It keeps everything in
one file, or in PostgreSQL.")
include(CPack)
