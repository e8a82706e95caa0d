// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/money.h"

namespace sokoguru::base {

/// The amount in Indonesian words, as receipts need it: `seratus sepuluh ribu seratus rupiah`. Sen follow as
/// `… rupiah lima puluh sen`; a negative amount begins with `minus`. Rules: domain.md section 8.
std::string terbilang(Money amount);

} // namespace sokoguru::base
