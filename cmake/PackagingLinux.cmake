# SPDX-License-Identifier: Apache-2.0
# Linux: desktop files, manual pages, completions, systemd; .deb, .rpm and .tar.gz.
set(linux "${PROJECT_SOURCE_DIR}/packaging/linux")
set(made "${PROJECT_BINARY_DIR}/package")
file(MAKE_DIRECTORY "${made}")

# What the app shows itself to the desktop with.
if(RINGKEY_APP)
    install(FILES "${linux}/org.ringkey.ringkey.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT app)
    install(FILES "${linux}/org.ringkey.ringkey.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT app)
    set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
    foreach(size IN ITEMS 16 22 24 32 48 64 96 128 192 256 512)
        install(FILES "${PROJECT_SOURCE_DIR}/packaging/icons/ringkey-${size}.png"
            DESTINATION "${icons}/${size}x${size}/apps" RENAME org.ringkey.ringkey.png COMPONENT app)
    endforeach()
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/ringkey.svg"
        DESTINATION "${icons}/scalable/apps" RENAME org.ringkey.ringkey.svg COMPONENT app)
endif()

# systemd. The unit names the program by its whole path.
if(RINGKEY_SERVICE)
    configure_file("${linux}/ringkey-service.service" "${made}/ringkey-service.service" @ONLY)
    install(FILES "${made}/ringkey-service.service" DESTINATION lib/systemd/system COMPONENT service)
    install(FILES "${linux}/ringkey-service.sysusers" DESTINATION lib/sysusers.d RENAME ringkey-service.conf
        COMPONENT service)
    install(FILES "${linux}/ringkey-service.tmpfiles" DESTINATION lib/tmpfiles.d RENAME ringkey-service.conf
        COMPONENT service)
endif()

# Manual pages and completions come from what the programs say of themselves.
find_program(RINGKEY_AWK NAMES mawk gawk awk)
find_program(RINGKEY_GZIP gzip)
function(ringkey_document program component about)
    if(CMAKE_CROSSCOMPILING OR RINGKEY_SANITIZE OR NOT RINGKEY_AWK OR NOT RINGKEY_GZIP)
        return()
    endif()
    set(all "")
    set(settings "")
    if(program STREQUAL "ringkey")
        set(settings "${PROJECT_SOURCE_DIR}/docs/settings.md")
    endif()
    set(see "")
    foreach(document IN LISTS ARGN)
        string(APPEND see ", ${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR}/doc/${program}/${document}")
    endforeach()
    if(RINGKEY_APP AND RINGKEY_SERVICE)
        set(other ringkey)
        if(program STREQUAL "ringkey")
            set(other ringkey-service)
        endif()
        string(PREPEND see ", ${other}(1)")
    endif()
    string(SUBSTRING "${see}" 2 -1 see)
    foreach(form IN ITEMS man bash zsh fish)
        add_custom_command(OUTPUT "${made}/${program}.${form}"
            COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 LANGUAGE=en QT_QPA_PLATFORM=offscreen
                "$<TARGET_FILE:${program}>" --help > "${made}/${program}.${form}.help"
            COMMAND ${RINGKEY_AWK} -v form=${form} -v name=${program} -v version=${PROJECT_VERSION}
                -v date=${RINGKEY_DATE} -v about=${about} -v settings=${settings} -v see=${see} -f "${linux}/manual.awk"
                "${made}/${program}.${form}.help" > "${made}/${program}.${form}"
            DEPENDS ${program} "${linux}/manual.awk" ${settings} VERBATIM)
        list(APPEND all "${made}/${program}.${form}")
    endforeach()
    add_custom_command(OUTPUT "${made}/${program}.1.gz"
        COMMAND ${RINGKEY_GZIP} -9nc "${made}/${program}.man" > "${made}/${program}.1.gz"
        DEPENDS "${made}/${program}.man" VERBATIM)
    add_custom_target(${program}-documents ALL DEPENDS ${all} "${made}/${program}.1.gz")
    install(FILES "${made}/${program}.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT ${component})
    install(FILES "${made}/${program}.bash" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions"
        RENAME ${program} COMPONENT ${component})
    install(FILES "${made}/${program}.zsh" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions"
        RENAME _${program} COMPONENT ${component})
    install(FILES "${made}/${program}.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d"
        COMPONENT ${component})
endfunction()
if(RINGKEY_APP)
    ringkey_document(ringkey app "phone-number sign-in for the desktop" settings.md check-backend.md branding.md)
endif()
if(RINGKEY_SERVICE)
    ringkey_document(ringkey-service service "phone-number sign-in service" operating.md service.md texts.md)
endif()

# Each package has its own copyright, changelogs and list of parts (SBOM).
file(CONFIGURE OUTPUT "${made}/changelog.Debian" @ONLY CONTENT
"ringkey (${RINGKEY_BUILD}-1) unstable; urgency=medium

  * Made from the sources by cpack; what changed is told in changelog.gz.

 -- ${RINGKEY_MAINTAINER}  ${RINGKEY_DATE_RFC}
")
foreach(pair IN ITEMS "changelog.Debian@${made}/changelog.Debian" "changelog@${PROJECT_SOURCE_DIR}/CHANGELOG.md")
    string(REGEX MATCH "^([^@]+)@(.+)$" pair "${pair}")
    add_custom_command(OUTPUT "${made}/${CMAKE_MATCH_1}.gz"
        COMMAND ${RINGKEY_GZIP} -9nc "${CMAKE_MATCH_2}" > "${made}/${CMAKE_MATCH_1}.gz"
        DEPENDS "${CMAKE_MATCH_2}" VERBATIM)
endforeach()
add_custom_target(ringkey-changelogs ALL DEPENDS "${made}/changelog.Debian.gz" "${made}/changelog.gz")
foreach(component IN LISTS components)
    set(place "${CMAKE_INSTALL_DATADIR}/doc/${RINGKEY_PACKAGE_${component}}")
    install(FILES "${linux}/copyright" "${PROJECT_SOURCE_DIR}/NOTICE" "${PROJECT_SOURCE_DIR}/packaging/vex.cdx.json"
        "${made}/changelog.gz"
        "${made}/changelog.Debian.gz" DESTINATION "${place}" COMPONENT ${component})
    set(overrides "${PROJECT_SOURCE_DIR}/packaging/debian/${RINGKEY_PACKAGE_${component}}.lintian-overrides")
    if(EXISTS "${overrides}")
        install(FILES "${overrides}" DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides"
            RENAME ${RINGKEY_PACKAGE_${component}} COMPONENT ${component})
    endif()
endforeach()
get_property(lateLibraries GLOBAL PROPERTY RINGKEY_LATE_LIBRARIES) # the service's
function(ringkey_sbom program component)
    set(late "")
    if(component STREQUAL "service")
        set(late "${lateLibraries}")
    endif()
    install(CODE "set(RINGKEY_SBOM_PROGRAM \"$<TARGET_FILE:${program}>\")
        set(RINGKEY_SBOM_FILE \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR}/doc/${RINGKEY_PACKAGE_${component}}/sbom.cdx.json\")
        set(RINGKEY_SBOM_NAME ${RINGKEY_PACKAGE_${component}})
        set(RINGKEY_SBOM_VERSION ${RINGKEY_BUILD})
        set(RINGKEY_SBOM_EPOCH ${RINGKEY_EPOCH})
        set(RINGKEY_SBOM_PARTS \"${ARGN}\")
        set(RINGKEY_SBOM_LATE \"${late}\")
        include(\"${PROJECT_SOURCE_DIR}/cmake/Sbom.cmake\")" COMPONENT ${component})
endfunction()
# What is compiled in from headers alone, which no linker names; the service speaks HTTP by Boost's.
set(headersOnly "tl-expected=${tl-expected_VERSION}")
set(ofPrograms "${headersOnly}" "tomlplusplus=${tomlplusplus_VERSION}")
if(installsLibrary)
    set(library ringkey_public_auth)
    if(RINGKEY_UI) # has the other's parts, too
        set(library ringkey_public_ui)
    endif()
    ringkey_sbom(${library} library ${headersOnly})
    ringkey_sbom(${library} development) # headers and link names of the same
endif()
include(Documents)
if(RINGKEY_APP)
    ringkey_sbom(ringkey app ${ofPrograms})
    set(documents branding.md check-backend.md cra.md events.md settings.md)
    if(RINGKEY_QA)
        list(APPEND documents qa.md)
    endif()
    ringkey_install_documents(app ringkey ${documents})
    install(DIRECTORY "${PROJECT_SOURCE_DIR}/docs/brand-example" "${PROJECT_SOURCE_DIR}/docs/images"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/ringkey" COMPONENT app)
endif()
if(RINGKEY_SERVICE)
    ringkey_sbom(ringkey-service service ${ofPrograms} "boost=${Boost_VERSION_STRING}")
    ringkey_install_documents(service ringkey-service cra.md service.md operating.md texts.md)
endif()

set(CPACK_GENERATOR "DEB;RPM;TGZ")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(PackagingDebian)
include(PackagingRpm)
