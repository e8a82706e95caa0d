// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The one file that names Catch2: version 2 of Debian 12 or version 3 of Debian 13, whichever CMake found.
#ifdef SOKOGURU_CATCH2_3
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
