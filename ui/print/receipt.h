// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "print/job.h"
#include "print/stationery.h"
#include "reports/receipt.h"

namespace sokoguru::print {

/// How receipts stand on paper. Original and copy share a sheet, to be cut apart: two thirds of an F4 sheet, the
/// halves of an A4 sheet, the halves of a 9.5 × 11 in form. On the 9.5 × 5.5 in form there is one; its carbon sheet
/// is the copy.
enum class ReceiptForm { f4_third, a4_half, continuous, continuous_half };

/// `f4-third` … as settings and this PC's memory keep it; nothing for a code that is not known.
const char* receipt_form_code(ReceiptForm form);
std::optional<ReceiptForm> receipt_form_of(std::string_view code);
/// `f4-third`, `a4-half`, `continuous`, `continuous-half`; throws Error(bad_option) for anything else.
ReceiptForm parse_receipt_form(std::string_view name);

Job receipt_job(const Stationery& stationery, const reports::Receipt& receipt, ReceiptForm form);
/// The same as a PDF. Throws Error(cannot_write).
void print_receipt(const std::filesystem::path& path, const Stationery& stationery, const reports::Receipt& receipt,
                   ReceiptForm form);

} // namespace sokoguru::print
