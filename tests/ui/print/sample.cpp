// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/sample.h"

#include "texts/qt_texts.h"

namespace sample {

using namespace sokoguru;
using namespace sokoguru::reports;

const char* const long_name = "Raden Ajeng Siti Nurhalimah Kusumawardhani binti Haji Muhammad Syarifuddin S.E.";

namespace {

Money rp(std::int64_t rupiah)
{
    return Money::rupiah(rupiah);
}
Money huge()
{
    return Money::sen(99'999'999'999'999'999);
}
Date day(int yyyymmdd)
{
    return base::date_from_int(yyyymmdd);
}

Fingerprint fingerprint()
{
    return {48213, "3f2a90c177de0b4e5c11aa0293bd77f08c6e21d4590fb1a7e6633c0d94ab5e12"};
}

StatementSavings compulsory()
{
    StatementSavings account{"Simpanan Wajib", rp(4'800'000), {}, {}};
    Money balance = account.opening;
    for (int month = 1; month <= 12; ++month) {
        balance += rp(100'000);
        account.movements.push_back({base::make_date(2025, static_cast<unsigned>(month), 27),
                                     "PG/2025/" + std::string(month < 10 ? "0" : "") + std::to_string(month) + "/0001",
                                     "Potong gaji",
                                     rp(100'000),
                                     {},
                                     balance});
    }
    account.closing = balance;
    return account;
}

StatementSavings voluntary()
{
    StatementSavings account{"Simpanan Sukarela", rp(1'250'000), {}, {}};
    account.movements = {
        {day(20250214), "BKM/2025/02/0031", "Setoran tunai", rp(500'000), {}, rp(1'750'000)},
        {day(20250630), "BJ/2025/06/0001", "Jasa simpanan semester I", rp(26'250), {}, rp(1'776'250)},
        {day(20250811), "BKK/2025/08/0007", "Penarikan untuk biaya sekolah anak", {}, rp(750'000), rp(1'026'250)},
        {day(20251231), "BJ/2025/12/0001", "Jasa simpanan semester II", rp(20'525), {}, rp(1'046'775)},
    };
    account.closing = rp(1'046'775);
    return account;
}

} // namespace

print::Stationery stationery(Language language, print::Paper paper)
{
    Letterhead head;
    head.name = "Koperasi Serikat Pekerja PUK PT Maju Bersama";
    head.legal = verbatim("Badan Hukum No. 000/BH/XXVII.7/2011");
    head.address = "Jalan Contoh No. 12, Kawasan Industri Sejahtera, Karawang 41361";
    head.contact = "Telepon (0000) 000000 · koperasi@contoh.example";
    head.place = "Karawang";
    return print::Stationery(texts::qt_texts(language), head, fingerprint(), paper);
}

print::Stationery wide_stationery(Language language, print::Paper paper)
{
    Letterhead head = stationery(language, paper).letterhead();
    head.name = "Koperasi Konsumen Serikat Pekerja Kimia Energi dan Pertambangan Pimpinan Unit Kerja PT Maju Bersama "
                "Sejahtera Indonesia Cabang Karawang Barat";
    head.address +=
        ", Desa Contoh, Kecamatan Contoh, Kabupaten Karawang, Provinsi Jawa Barat, Indonesia, lantai dasar gedung B";
    return print::Stationery(texts::qt_texts(language), head, fingerprint(), paper);
}

MemberStatement statement(int member)
{
    MemberStatement s;
    s.member_no = "A-" + std::to_string(1000 + member).substr(1);
    s.name = "Dewi Lestari Handayani";
    s.unit = "Produksi 2";
    s.employee_no = "10-44871";
    s.national_id = "3216••••••••0004";
    s.joined = day(20210301);
    s.from = day(20250101);
    s.to = day(20251231);
    s.savings = {{"Simpanan Pokok", rp(100'000), {}, rp(100'000)}, compulsory(), voluntary()};
    s.loans = {{"PJ-2024-0112",
                "Pinjaman Uang",
                day(20240915),
                rp(12'000'000),
                rp(5'250'000),
                {},
                day(20260127),
                rp(622'500)}};
    s.surplus = StatementSurplus{2024, rp(183'400), rp(241'700), rp(425'100), false};
    return s;
}

MemberStatement extreme_statement()
{
    MemberStatement s = statement();
    s.name = long_name;
    s.unit = "Departemen Perencanaan Produksi dan Pengendalian Persediaan Bahan Baku Pabrik Dua";
    for (StatementSavings& account : s.savings) {
        account.product += " Anggota Luar Biasa Golongan Khusus dengan Nama Produk yang Sangat Panjang Sekali";
        account.opening = account.closing = huge();
    }
    for (int i = 0; i < 80; ++i)
        s.savings.back().movements.push_back(
            {day(20251231), "BKM/2025/12/" + std::to_string(1000 + i),
             "Setoran dengan keterangan yang panjang sekali sehingga harus dipotong agar "
             "tetap muat pada dua baris tabel ini dan tidak lebih",
             huge(), huge(), huge()});
    s.loans.push_back({"PJ-2025-000000000000112233", "Pinjaman Barang Elektronik dan Kendaraan Bermotor Roda Dua",
                       day(20250915), huge(), huge(), huge(), day(20260127), huge()});
    s.surplus = StatementSurplus{2025, huge(), huge(), huge(), true};
    return s;
}

Receipt receipt(ReceiptKind kind)
{
    Receipt r;
    r.kind = kind;
    r.number = is_incoming(kind) ? "BKM/2026/11/0042" : "BKK/2026/11/0017";
    r.date = day(20261121);
    r.partner = "Dewi Lestari Handayani";
    r.partner_detail = "A-017 · Produksi 2 · 10-44871";
    r.memo = "Setoran simpanan dan angsuran ke-4";
    r.lines = {{verbatim("Simpanan Wajib"), rp(100'000)},
               {verbatim("Simpanan Sukarela"), rp(250'000)},
               {verbatim("Angsuran pokok PJ-2026-0112"), rp(500'000)},
               {verbatim("Jasa pinjaman PJ-2026-0112"), rp(90'000)}};
    r.amount = rp(940'000);
    r.recorded_by = "petugas";
    r.signatories = signatories_of(kind, r.partner, "Sri Wahyuni", "Agus Prasetyo");
    return r;
}

Receipt extreme_receipt()
{
    Receipt r = receipt(ReceiptKind::cash_out);
    r.partner = long_name;
    r.partner_detail +=
        " · Departemen Perencanaan Produksi dan Pengendalian Persediaan Bahan Baku Pabrik Dua, shift malam";
    r.memo =
        "Pembayaran atas pembelian barang dagangan untuk toko koperasi sesuai surat pesanan yang lampirannya sangat "
        "panjang dan karena itu harus dibungkus menjadi dua baris lalu dipotong bila perlu";
    r.amount = huge();
    for (int i = 0; i < 20; ++i)
        r.lines.push_back({verbatim("Baris tambahan dengan keterangan " + std::to_string(i)), huge()});
    r.voucher_no = "0001234/KK/XI/2026";
    r.bank_reference = "TRX-2026-11-21-000000001234567890-ABCDEF";
    r.copy = 3;
    r.signatories = signatories_of(r.kind, r.partner, long_name, long_name);
    return r;
}

SurplusSlip slip()
{
    SurplusSlip s;
    s.year = 2025;
    s.member_no = "A-017";
    s.name = "Dewi Lestari Handayani";
    s.unit = "Produksi 2";
    s.employee_no = "10-44871";
    s.parts = {{label("print", "Return on capital"), label("print", "average savings of the twelve month ends"),
                rp(5'450'000), rp(139'650'000), rp(12'500'000), rp(487'800)},
               {label("print", "Patronage"), label("print", "interest paid on loans in the year"), rp(1'080'000),
                rp(31'860'000), rp(15'000'000), rp(508'400)}};
    s.total = rp(996'200);
    s.unit_of_rounding = rp(100);
    return s;
}

SurplusSlip extreme_slip()
{
    SurplusSlip s = slip();
    s.name = long_name;
    s.parts.push_back(s.parts.back());
    s.parts.push_back(s.parts.back());
    for (SlipPart& part : s.parts)
        part.own = part.whole = part.pot = part.share = huge();
    s.total = huge();
    s.draft = true;
    return s;
}

SurplusBook surplus_book(int members, bool draft)
{
    SurplusBook book;
    book.year = 2025;
    book.draft = draft;
    Report& pools = book.pools;
    pools.name = "surplus-pools";
    pools.title = label("reports", "Pots of the surplus");
    pools.columns = {{"source", label("reports", "Source"), ColumnKind::text},
                     {"component", label("reports", "Component"), ColumnKind::text},
                     {"percent", label("reports", "Percent"), ColumnKind::percent},
                     {"amount", label("reports", "Amount"), ColumnKind::money}};
    const auto pool = [&](const char* component, const char* percent, std::int64_t amount) {
        pools.rows.push_back({{label("reports", "members"), std::string(component), Rate::parse(percent), rp(amount)},
                              RowStyle::line,
                              0,
                              {}});
    };
    pool("Cadangan", "25", 12'500'000);
    pool("Jasa modal", "25", 12'500'000);
    pool("Jasa usaha", "30", 15'000'000);
    pool("Dana pengurus", "10", 5'000'000);
    pool("Dana pendidikan", "5", 2'500'000);
    pool("Dana sosial", "5", 2'500'000);
    pools.rows.push_back({{label("reports", "Total"), {}, Rate::parse("100"), rp(50'000'000)}, RowStyle::total, 0, {}});

    Report& list = book.members;
    list.name = "surplus";
    list.title = label("reports", "Shares of the members");
    list.columns = {{"member_no", label("reports", "No."), ColumnKind::text},
                    {"name", label("reports", "Name"), ColumnKind::text},
                    {"capital_base", label("reports", "Savings base"), ColumnKind::money},
                    {"capital_share", label("reports", "Return on capital"), ColumnKind::money},
                    {"patronage_base", label("reports", "Patronage base"), ColumnKind::money},
                    {"patronage_share", label("reports", "Patronage share"), ColumnKind::money},
                    {"total", label("reports", "Total"), ColumnKind::money}};
    static const char* const names[] = {"Agus Prasetyo", "Budi Santoso", "Citra Maharani", "Dewi Lestari Handayani"};
    for (int i = 0; i < members; ++i)
        list.rows.push_back({{"A-" + std::to_string(1001 + i).substr(1), std::string(i == 2 ? long_name : names[i % 4]),
                              rp(3'000'000 + 17'300 * i), rp(268'500 + 1'500 * i), rp(810'000 + 900 * i),
                              rp(381'300 + 400 * i), rp(649'800 + 1'900 * i)},
                             RowStyle::line,
                             0,
                             {}});
    book.remainder = rp(1'700);
    book.remainder_account = "3161 Cadangan Umum";
    book.signatories = {{label("print", "Chair"), "Agus Prasetyo"},
                        {label("print", "Secretary"), "Citra Maharani"},
                        {label("print", "Treasurer"), "Sri Wahyuni"}};
    return book;
}

Report trial_balance()
{
    Report r;
    r.name = "trial-balance";
    r.title = label("reports", "Trial balance");
    r.subtitle = label("reports", "{0} to {1}", day(20250101), day(20251231));
    r.columns = {{"account", label("reports", "Account"), ColumnKind::text},
                 {"name", label("reports", "Name"), ColumnKind::text},
                 {"opening_debit", label("reports", "Opening debit"), ColumnKind::money},
                 {"opening_credit", label("reports", "Opening credit"), ColumnKind::money},
                 {"debit", label("reports", "Debit"), ColumnKind::money},
                 {"credit", label("reports", "Credit"), ColumnKind::money},
                 {"closing_debit", label("reports", "Closing debit"), ColumnKind::money},
                 {"closing_credit", label("reports", "Closing credit"), ColumnKind::money}};
    for (int i = 0; i < 60; ++i)
        r.rows.push_back(
            {{std::to_string(1110 + i),
              std::string(i % 7 ? "Kas Kecil Unit Toko" : "Penyisihan Piutang Tak Tertagih atas Pinjaman Anggota"),
              rp(125'000'000 + i * 1000), Money(), i % 3 ? rp(10'500'000) : Money::sen(1'234'567'850), rp(9'250'000),
              rp(126'250'000), Money()},
             RowStyle::line,
             0,
             {}});
    r.rows.push_back({{std::string(), label("reports", "Total"), rp(7'500'000'000), rp(7'500'000'000), rp(630'000'000),
                       rp(630'000'000), rp(7'575'000'000), rp(7'575'000'000)},
                      RowStyle::total,
                      0,
                      {}});
    return r;
}

Report balance_sheet()
{
    Report r;
    r.name = "balance-sheet";
    r.is_statement = true;
    r.title = label("reports", "Balance sheet");
    r.subtitle = label("reports", "As of {0}", day(20251231));
    r.columns = {{"label", label("reports", "Line"), ColumnKind::text},
                 {"amount", verbatim("2025"), ColumnKind::money},
                 {"compare", verbatim("2024"), ColumnKind::money}};
    const auto add = [&](RowStyle style, int level, const char* text, std::int64_t now, std::int64_t then) {
        Row row{{std::string(text), rp(now), rp(then)}, style, level, {}};
        if (style == RowStyle::heading) row.cells = {std::string(text), {}, {}};
        r.rows.push_back(row);
    };
    add(RowStyle::heading, 0, "ASET", 0, 0);
    add(RowStyle::heading, 1, "Aset lancar", 0, 0);
    add(RowStyle::line, 2, "Kas dan setara kas", 125'916'663, 98'200'000);
    add(RowStyle::line, 2, "Pinjaman kepada anggota, setelah penyisihan", 31'958'337, 28'400'500);
    add(RowStyle::line, 2, "Persediaan", 0, 1'500'000);
    add(RowStyle::subtotal, 1, "Jumlah aset lancar", 157'875'000, 128'100'500);
    add(RowStyle::line, 1, "Rugi tahun lalu", -1'250'000, -900'000);
    add(RowStyle::total, 0, "JUMLAH ASET", 156'625'000, 127'200'500);
    r.notes = {label("reports", "Amounts in rupiah.")};
    return r;
}

Report matrix()
{
    Report r;
    r.name = "savings-matrix";
    r.title = label("reports", "Savings by month");
    r.subtitle = verbatim("Simpanan Wajib, 2025");
    r.columns = {{"member_no", label("reports", "No."), ColumnKind::text},
                 {"name", label("reports", "Name"), ColumnKind::text}};
    for (int month = 1; month <= 12; ++month)
        r.columns.push_back({std::to_string(month), verbatim(std::to_string(month)), ColumnKind::money});
    r.columns.push_back({"total", label("reports", "Total"), ColumnKind::money});
    for (int i = 0; i < 45; ++i) {
        Row row{{"A-" + std::to_string(1001 + i).substr(1), std::string(i == 3 ? long_name : "Budi Santoso")},
                RowStyle::line,
                0,
                {}};
        for (int month = 1; month <= 12; ++month)
            row.cells.push_back((i + month) % 11 == 0 ? Cell() : Cell(rp(100'000)));
        row.cells.push_back(rp(1'100'000));
        r.rows.push_back(row);
    }
    return r;
}

} // namespace sample
