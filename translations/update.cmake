# cmake -DLUPDATE=… [-DCHECK=ON] -P update.cmake
# Brings the .ts files up to date with the sources. With CHECK nothing is changed: it fails when something would be,
# or when a text is not translated.
cmake_minimum_required(VERSION 3.25)
get_filename_component(root ${CMAKE_CURRENT_LIST_DIR} DIRECTORY)

# lupdate gives up on a translate() whose third argument is no comment, as in label("room", "at most {0}", count).
# It therefore reads copies in which such a call ends after its text.
set(literal "[ \n]*\"([^\"\\]|\\\\.)*\"[ \n]*")
file(REMOVE_RECURSE ${WORK})
file(GLOB_RECURSE sources RELATIVE ${root} LIST_DIRECTORIES false
    ${root}/core/*.cpp ${root}/core/*.h ${root}/ui/*.cpp ${root}/ui/*.h ${root}/app/*.cpp ${root}/app/*.h)
list(SORT sources)
set(list "")
foreach(source IN LISTS sources)
    file(READ ${root}/${source} text)
    string(REGEX REPLACE "((label|term|texts|texts_)\\(${literal},(${literal})+),"
        "\\1); (" text "${text}")
    file(WRITE ${WORK}/${source} "${text}")
    string(APPEND list "${WORK}/${source}\n")
endforeach()
file(WRITE ${WORK}/sources.lst "${list}")

# The core's texts are calls of label(context, text, …) and texts(context, text): lupdate reads them as translate().
set(options -silent -tr-function-alias translate+=label,translate+=term,translate+=texts,translate+=texts_
    -locations none -no-ui-lines -no-obsolete -source-language en_US)

set(failed FALSE)
foreach(code id en)
    set(ts ${CMAKE_CURRENT_LIST_DIR}/sokoguru_${code}.ts)
    set(work ${ts})
    if(CHECK)
        set(work ${WORK}/sokoguru_${code}.ts)
        configure_file(${ts} ${work} COPYONLY)
    endif()
    # English is the language of the sources: its file holds only what has a plural.
    set(plural "")
    if(code STREQUAL en)
        set(plural -pluralonly)
    endif()
    execute_process(COMMAND ${LUPDATE} ${options} ${plural} @${WORK}/sources.lst -target-language ${code} -ts ${work}
                    RESULT_VARIABLE result ERROR_VARIABLE messages OUTPUT_VARIABLE messages)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "lupdate failed: ${messages}")
    endif()
    file(READ ${work} text)
    string(REGEX MATCHALL "<translation type=\"[a-z]+\"" marked "${text}")
    list(LENGTH marked count)
    if(count GREATER 0)
        message("sokoguru_${code}.ts: ${count} texts are unfinished or gone")
        set(failed TRUE)
    endif()
    if(CHECK)
        file(READ ${ts} old)
        if(NOT old STREQUAL text)
            message("sokoguru_${code}.ts is out of date: build the target update_translations")
            set(failed TRUE)
        endif()
    endif()
endforeach()
if(CHECK AND failed)
    message(FATAL_ERROR "The translations are not complete.")
endif()
