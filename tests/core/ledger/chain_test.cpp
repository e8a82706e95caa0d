// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "ledger/chain.h"

using namespace sokoguru;

// Expected values from Python's hashlib.blake2b(…, digest_size=32) over the bytes that docs/file-format.md describes.
TEST_CASE("The hash of an entry covers header and lines in the documented encoding", "[ledger]")
{
    ledger::HashedEntry first;
    first.id = 1;
    first.document = "BKM/2026/01/0001";
    first.date = 20260105;
    first.period = 202601;
    first.kind = 1;
    first.memo = "Setoran";
    first.recorded_at = 1767614400;
    first.user = 1;
    first.counterparty = "Ani";
    ledger::ChainHasher hasher;
    hasher.begin(base::Hash{}, first, 2);
    hasher.add({4, std::nullopt, std::nullopt, 5'000'000});
    hasher.add({51, 7, 3, -5'000'000});
    const base::Hash one = hasher.finish();
    CHECK(base::to_hex(one) == "b8c29dc13600bef3408767691496a3879f214bea88013f7419f23adeade94d0b");

    ledger::HashedEntry second;
    second.id = 2;
    second.document = "BM/2026/01/0001";
    second.date = 20260106;
    second.period = 202601;
    second.kind = 4;
    second.recorded_at = 1767700800;
    second.user = 2;
    second.voucher_no = "";
    second.bank_reference = "TRX-9";
    second.transfer_date = 20260107;
    second.reverses = 1;
    second.reason = "salah anggota";
    hasher.begin(one, second, 2);
    hasher.add({4, std::nullopt, std::nullopt, -5'000'000});
    hasher.add({51, 7, 3, 5'000'000});
    CHECK(base::to_hex(hasher.finish()) == "a7a284066538c7e09c21be630ae4e93870bf74b31ab6ae69d5b4f5c485812092");
}
