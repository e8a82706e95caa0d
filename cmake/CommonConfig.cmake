# Options that every target of the project shares: link to sokoguru_options.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported()

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()

add_library(sokoguru_options INTERFACE)
# GCC 12 sees these two in its own string, variant and regex once it optimises or instruments (GCC bugs 105651, 105562).
set(gcc_noise "")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND (SOKOGURU_SANITIZE OR NOT CMAKE_BUILD_TYPE STREQUAL "Debug"))
    set(gcc_noise -Wno-restrict -Wno-maybe-uninitialized)
endif()
if(NOT MSVC)
    target_compile_options(sokoguru_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference
        ${gcc_noise}
        $<$<BOOL:${SOKOGURU_WERROR}>:-Werror>
        $<$<CONFIG:Debug>:-g1>
        -fstack-protector-strong)
    target_compile_definitions(sokoguru_options INTERFACE _GLIBCXX_ASSERTIONS)
    if(CMAKE_BUILD_TYPE STREQUAL "Release")
        target_compile_definitions(sokoguru_options INTERFACE _FORTIFY_SOURCE=2)
    endif()
    target_link_options(sokoguru_options INTERFACE -Wl,-z,relro,-z,now)
    # Links the tests several times faster than the default linker.
    include(CheckLinkerFlag)
    check_linker_flag(CXX -fuse-ld=gold HAVE_GOLD)
    if(HAVE_GOLD AND CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT SOKOGURU_SANITIZE)
        target_link_options(sokoguru_options INTERFACE -fuse-ld=gold)
    endif()
    if(SOKOGURU_SANITIZE)
        target_compile_options(sokoguru_options INTERFACE
            -fsanitize=${SOKOGURU_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -O1)
        string(REPLACE "fuzzer-no-link" "" link_sanitizers "${SOKOGURU_SANITIZE}")
        string(REGEX REPLACE ",$" "" link_sanitizers "${link_sanitizers}")
        target_link_options(sokoguru_options INTERFACE -fsanitize=${link_sanitizers})
    endif()
endif()
