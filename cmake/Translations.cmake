# Translations are compiled into the program (resource :/i18n/sokoguru_XX.qm). The build only reads translations/*.ts;
# the target update_translations brings them up to date with the sources. qt_id.ts, what Qt itself says, is kept by hand.
function(add_translations target)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/i18n)
    set(compiled "")
    set(listed "")
    foreach(name sokoguru_id sokoguru_en qt_id)
        set(ts ${PROJECT_SOURCE_DIR}/translations/${name}.ts)
        add_custom_command(
            OUTPUT ${folder}/${name}.qm
            COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}
            COMMAND Qt6::lrelease -silent ${ts} -qm ${folder}/${name}.qm
            DEPENDS ${ts}
            VERBATIM)
        list(APPEND compiled ${folder}/${name}.qm)
        string(APPEND listed "<file>${name}.qm</file>")
    endforeach()
    # A resource file of our own: its name is known to Q_INIT_RESOURCE(translations).
    file(CONFIGURE OUTPUT ${folder}/translations.qrc CONTENT
        "<RCC><qresource prefix=\"/i18n\">${listed}</qresource></RCC>\n")
    add_custom_command(
        OUTPUT ${folder}/translations.cpp
        COMMAND Qt6::rcc --name translations ${folder}/translations.qrc -o ${folder}/translations.cpp
        DEPENDS ${folder}/translations.qrc ${compiled}
        VERBATIM)
    target_sources(${target} PRIVATE ${folder}/translations.cpp)

    set(update ${CMAKE_COMMAND} -DLUPDATE=$<TARGET_FILE:Qt6::lupdate> -DWORK=${CMAKE_CURRENT_BINARY_DIR}/lupdate)
    add_custom_target(update_translations
        COMMAND ${update} -P ${PROJECT_SOURCE_DIR}/translations/update.cmake
        COMMENT "Bringing translations/*.ts up to date with the sources"
        VERBATIM)
    add_test(NAME translations
        COMMAND ${update} -DCHECK=ON -P ${PROJECT_SOURCE_DIR}/translations/update.cmake)
endfunction()
