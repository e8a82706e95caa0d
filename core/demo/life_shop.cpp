// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/life.h"

namespace sokoguru::demo {

namespace {

Money thousands(std::int64_t count)
{
    return Money::rupiah(count * 1000);
}

/// What goods sold for `sales` had cost.
Money cost_of(Money sales)
{
    return Rate::parse("82").of(sales, Money::rupiah(100));
}

} // namespace

void Life::shop(Period month)
{
    member_sales_ = sell_on_credit(month);
    other_sales_ = Money();
    for (const unsigned week : {5U, 12U, 19U, 26U}) {
        const Date date = day(month, week);
        if (!reached(date)) return;
        // Over the counter: some members give their number, most do not, and others buy too.
        const Money unnamed = thousands(active() * random_.between(5, 9)) + thousands(100);
        const Money others = thousands(active() * random_.between(3, 7)) + thousands(200);
        const Person& named = people_[static_cast<std::size_t>(random_.between(0, 2))];
        const Money own = thousands(random_.between(20, 90));
        desk_.post("BKM",
                   {Desk::entry(date, "Penjualan tunai toko",
                                {desk_.line("1110", unnamed + others + own), desk_.line("4150", -unnamed),
                                 desk_.line("4150", -own, std::nullopt, named.id), desk_.line("4250", -others)})});
        member_sales_ += unnamed + own;
        other_sales_ += others;
    }
}

/// What was sold leaves the stock, the shelves are filled again, spare cash goes to the bank.
void Life::end_of_month(Period month)
{
    const Date end = month.last_day();
    if (!reached(end)) return;
    desk_.post("BM",
               {Desk::entry(end, "Harga pokok penjualan toko",
                            {desk_.line("5310", cost_of(member_sales_)), desk_.line("5320", cost_of(other_sales_)),
                             desk_.line("1165", -(cost_of(member_sales_) + cost_of(other_sales_)))})});
    restock(end);
    if (const Money much = desk_.cash() - thousands(4'000); much > thousands(500))
        desk_.post(end, "Setor kas ke bank", "1121", "1110", base::round_to(much, thousands(100), Rounding::down));
}

/// Members buy now and pay with the next payroll.
Money Life::sell_on_credit(Period month)
{
    Money sales;
    for (const unsigned turn : {0U, 1U}) {
        const Date date = day(month, turn == 0 ? 9 : 17);
        if (!reached(date)) break;
        std::vector<ledger::EntryDraft> entries;
        for (std::size_t i = turn; i < people_.size(); i += 2) {
            Person& person = people_[i];
            if (!person.active || person.joined > month || person.buys.is_zero() || !random_.chance(900)) continue;
            const Money amount = person.buys * random_.between(6, 14);
            const Money sold = base::round_to(Money::sen(amount.in_sen() / 10), Money::rupiah(500), Rounding::up);
            entries.push_back(Desk::entry(
                date, "Belanja toko",
                {desk_.line("1144", sold, person.own, person.id), desk_.line("4150", -sold, std::nullopt, person.id)}));
            person.shop_debt += sold;
            sales += sold;
        }
        desk_.post("BM", std::move(entries));
    }
    return sales;
}

/// Goods for the next month, on credit of the supplier, who is paid a good part at once.
void Life::restock(Date date)
{
    const Money wanted = thousands(options_.members * 260) - desk_.stock();
    if (wanted <= Money()) return;
    desk_.post(date, "Pembelian barang dagang", "1165", "2117", wanted, {}, supplier_);
    const Money owed = -ledger::balance(books_, desk_.account("2117"), supplier_, date);
    const Money paid = base::round_to(owed, thousands(50), Rounding::down);
    if (paid > Money() && desk_.bank() > paid) desk_.post(date, "Bayar grosir", "2117", "1121", paid, supplier_);
}

/// Salaries, bills, the bank and what comes once a year.
void Life::office(Period month)
{
    const Date date = day(month, 27);
    if (!reached(date)) return;
    const std::int64_t members = active();
    const auto pay = [&](const char* memo, const char* account, Money amount) {
        desk_.post(date, memo, account, desk_.pay_from(amount), amount);
    };
    pay("Gaji karyawan toko", "6111", thousands(members * 10 + 300));
    pay("Listrik dan air", "6113", thousands(members + random_.between(60, 120)));
    pay("Telepon dan internet", "6114", thousands(165));
    pay("Alat tulis dan fotokopi", "6115", thousands(random_.between(60, 180)));
    pay("Honor pengurus dan pengawas", "6211", thousands(members * 4 + 100));
    if (ledger::balance(books_, desk_.account("1345"), date) > thousands(-17'000))
        desk_.post(date, "Penyusutan inventaris", "6122", "1345", thousands(150));
    desk_.post(date, "Jasa titip barang bukan anggota", "1110", "4240", thousands(random_.between(200, 500)));
    if (month.month == 3) pay("Biaya rapat anggota tahunan", "6213", thousands(members * 12 + 200));
    if (month.month == 5) pay("Pendidikan anggota", "6212", thousands(members * 4 + 200));
    if (month.month == 12) pay("Pajak penghasilan", "8210", thousands(members * 2 + 150));

    desk_.post(date, "Setor iuran serikat", "2163", "1121", -ledger::balance(books_, desk_.account("2163"), date));

    // The bank counts in sen.
    if (desk_.bank() > Money()) {
        desk_.post(date, "Jasa giro", "1121", "7110",
                   Money::sen(desk_.bank().in_sen() / 1300 + random_.between(1, 99)));
        desk_.post(date, "Biaya administrasi bank", "6115", "1121", Money::sen(1'275'000 + random_.between(0, 99)));
    }
    // A box in the shop beside what members give through the payroll; once a year it is passed on.
    if (month.month % 3 == 1)
        desk_.post(date, "Kotak donasi di toko", "1110", "2128", thousands(members * 2), {}, programme_);
    if (month.month == 11)
        desk_.post(date, "Penyaluran donasi", "2128", "1121",
                   base::round_to(-ledger::balance(books_, desk_.account("2128"), programme_, date), thousands(100),
                                  Rounding::down),
                   programme_);
}

} // namespace sokoguru::demo
