# SPDX-License-Identifier: Apache-2.0
# ringkey_add_resource(<target> <name> <prefix> <base> files…): compiled into the target's own objects, so that they
# travel with them into any library; code that uses them says Q_INIT_RESOURCE(<name>).
function(ringkey_add_resource target name prefix base)
    set(lines "")
    foreach(file IN LISTS ARGN)
        file(RELATIVE_PATH alias "${base}" "${file}")
        string(APPEND lines "<file alias=\"${alias}\">${file}</file>\n")
    endforeach()
    set(list "${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc")
    file(CONFIGURE OUTPUT "${list}" CONTENT "<RCC><qresource prefix=\"${prefix}\">\n${lines}</qresource></RCC>\n" @ONLY)
    # Without a date rcc writes when each file was written, and no two builds of one commit would be the same.
    add_custom_command(OUTPUT "qrc_${name}.cpp"
        COMMAND "${CMAKE_COMMAND}" -E env QT_RCC_SOURCE_DATE_OVERRIDE=1 $<TARGET_FILE:Qt6::rcc> --name "${name}" --output "qrc_${name}.cpp" "${list}"
        DEPENDS ${ARGN} "${list}" Qt6::rcc VERBATIM)
    set(code "${CMAKE_CURRENT_BINARY_DIR}/qrc_${name}.cpp")
    set_source_files_properties("${code}" PROPERTIES SKIP_AUTOGEN ON SKIP_UNITY_BUILD_INCLUSION ON)
    target_sources(${target} PRIVATE "${code}")
endfunction()
