// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Properties with generated values (RapidCheck) as sections of a test. Apart from catch.h, because RapidCheck takes
/// long to compile and few tests need it.
#include "support/catch.h"

// RapidCheck's own header asks for Catch2 2 by name.
#include <rapidcheck/catch.h>
