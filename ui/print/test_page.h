// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/texts.h"
#include "print/job.h"

namespace sokoguru::print {

/// A page with a ruler in millimetres along its left and its upper edge, counted from the corner of the paper, and a
/// cross in its middle: what the ruler says at the paper's edge is what the printer is off by.
Job test_page(const Texts& texts, Paper paper);

} // namespace sokoguru::print
