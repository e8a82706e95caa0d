// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/chain.h"

namespace sokoguru::ledger {

void ChainHasher::begin(const Hash& previous, const HashedEntry& entry, std::size_t lines, std::int64_t version)
{
    writer_.byte(static_cast<unsigned char>(version));
    writer_.put(previous);
    writer_.put(entry.id);
    writer_.put(entry.document);
    writer_.put(entry.date);
    writer_.put(entry.period);
    writer_.put(entry.kind);
    writer_.put(entry.memo);
    writer_.put(entry.recorded_at);
    writer_.put(entry.user);
    writer_.put(entry.voucher_no);
    writer_.put(entry.counterparty);
    writer_.put(entry.bank_reference);
    writer_.put(entry.transfer_date);
    writer_.put(entry.reverses);
    writer_.put(entry.reason);
    writer_.put(static_cast<std::int64_t>(lines));
}

void ChainHasher::add(const HashedLine& line)
{
    writer_.put(line.account);
    writer_.put(line.subledger);
    writer_.put(line.member);
    writer_.put(line.amount);
}

} // namespace sokoguru::ledger
