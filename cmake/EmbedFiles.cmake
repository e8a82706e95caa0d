# embed_files(OUTPUT file.cpp FILES a b …): compiles files into the program as base/embedded.h offers them, named by
# their file names.
function(embed_files)
    cmake_parse_arguments(ARG "" "OUTPUT" "FILES" ${ARGN})
    add_custom_command(
        OUTPUT ${ARG_OUTPUT}
        COMMAND ${CMAKE_COMMAND} -DOUTPUT=${ARG_OUTPUT} "-DFILES=${ARG_FILES}"
                -P ${PROJECT_SOURCE_DIR}/cmake/embed.cmake
        DEPENDS ${ARG_FILES} ${PROJECT_SOURCE_DIR}/cmake/embed.cmake
        COMMENT "Embedding data files"
        VERBATIM)
endfunction()
