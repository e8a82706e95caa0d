// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <filesystem>
#include <fstream>

#include "ledger/verify.h"
#include "setup/new_books.h"
#include "storage/database.h"
#include "support/daily.h"
#include "surplus/store.h"

using namespace sokoguru;
using base::make_date;
using support::code_of;

namespace {

setup::NewBooks wanted(const char* template_name = "simpan-pinjam")
{
    setup::NewBooks out;
    out.cooperative.name = "Koperasi Uji";
    out.cooperative.template_name = template_name;
    out.cooperative.first_day = make_date(2026, 3, 1);
    out.first_user = {"ani", "Ani Kusuma", books::Role::pengurus, "rahasia-sekali"};
    setup::Proposal proposal = setup::proposal(template_name, 2026);
    out.products = proposal.products;
    out.scheme = proposal.scheme;
    return out;
}

setup::ProposedProduct& product(setup::NewBooks& books, const std::string& code)
{
    for (setup::ProposedProduct& product : books.products)
        if (product.code == code) return product;
    throw std::runtime_error(code);
}

int files_in(const std::filesystem::path& folder)
{
    int count = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder))
        ++count;
    return count;
}

const books::FixedClock day(make_date(2026, 3, 1));

} // namespace

TEST_CASE("A template's proposal is what new books of it hold", "[setup]")
{
    support::TemporaryFolder folder;
    for (const char* name : {"simpan-pinjam", "serba-usaha"}) {
        const setup::Proposal proposal = setup::proposal(name, 2026);
        books::Cooperative cooperative = wanted(name).cooperative;
        Books books = Books::create(folder / (std::string(name) + ".sokoguru"), cooperative, {"a", "", {}, {}}, day);
        CHECK(proposal.accounts.size() == books.chart().accounts().size());
        for (const setup::ProposedAccount& account : proposal.accounts) {
            const ledger::Account& real = books.chart().by_code(account.code);
            CHECK(real.name == account.name);
            CHECK(account.parent == (real.parent.value == 0 ? "" : books.chart().by_id(real.parent).code));
        }
        const auto products = savings::products(books);
        REQUIRE(products.size() == proposal.products.size());
        for (std::size_t i = 0; i < products.size(); ++i) {
            CHECK(products[i].code == proposal.products[i].code);
            CHECK(products[i].kind == proposal.products[i].kind);
            CHECK(products[i].active == proposal.products[i].active);
        }
        CHECK(surplus::rows_of(surplus::scheme_for(books, 2026)).size() == surplus::rows_of(proposal.scheme).size());
    }
    CHECK(code_of([] { setup::proposal("warung", 2026); }) == Code::bad_option);
}

TEST_CASE("New books hold what was decided about products and the SHU", "[setup]")
{
    support::TemporaryFolder folder;
    setup::NewBooks plan = wanted();
    product(plan, "WAJIB").due = Money::rupiah(75'000);
    product(plan, "HARIRAYA").active = true;
    // 5 % from the reserve to the capital share: 20 + 30 + 30 + 5 + 5 + 5 + 2.5 + 2.5 = 100.
    plan.scheme->parts.at(0).percent = Rate::parse("20");
    plan.scheme->parts.at(1).percent = Rate::parse("30");
    const auto path = folder / "uji.sokoguru";
    {
        Books books = setup::create(path, plan, day);
        CHECK(books.path() == path);
        CHECK(books.user().name == "ani");
        members::Member member;
        member.member_no = "0001";
        member.name = "Budi Santoso";
        member.joined = make_date(2026, 3, 1);
        const MemberId id = members::add(books, member);
        CHECK(savings::due(books, savings::product(books, "WAJIB"), id, Period{2026, 3}) == Money::rupiah(75'000));
        CHECK(savings::product(books, "HARIRAYA").active);
        CHECK(surplus::scheme_for(books, 2026).parts.at(1).percent == Rate::parse("30"));
        CHECK(ledger::verify(books).findings.empty());
    }
    CHECK(files_in(path.parent_path()) == 1);
    CHECK(code_of([&] { Books::open(path, {"ani", "salah-sekali"}, day); }) == Code::sign_in_failed);
    CHECK_NOTHROW(Books::open(path, {"ani", "rahasia-sekali"}, day));
}

TEST_CASE("Whatever is refused leaves no file behind and none changed", "[setup]")
{
    support::TemporaryFolder folder;
    const auto path = folder / "uji.sokoguru";
    const auto refused = [&](auto change) {
        setup::NewBooks plan = wanted();
        change(plan);
        return code_of([&] { setup::create(path, plan, day); });
    };
    CHECK(refused([](auto& plan) { plan.cooperative.name.clear(); }) == Code::name_required);
    CHECK(refused([](auto& plan) { plan.cooperative.template_name = "warung"; }) == Code::bad_option);
    CHECK(refused([](auto& plan) { plan.scheme->parts.at(0).percent = Rate::parse("24"); }) == Code::percent_not_100);
    CHECK(refused([](auto& plan) { plan.scheme->rest_account = "0815"; }) == Code::unknown_account);
    CHECK(refused([](auto& plan) { plan.products.at(0).code = "EMAS"; }) == Code::unknown_product);
    CHECK(refused([](auto& plan) { product(plan, "WAJIB").due = Money::rupiah(-1); }) == Code::negative_amount);
    CHECK(refused([](auto& plan) { plan.first_user.password = "pendek"; }) == Code::password_too_short);
    CHECK(files_in(path.parent_path()) == 0);

    std::ofstream(path) << "something of somebody else";
    CHECK(refused([](auto&) {}) == Code::file_exists);
    std::ifstream in(path);
    CHECK(std::string(std::istreambuf_iterator<char>(in), {}) == "something of somebody else");
    CHECK(files_in(path.parent_path()) == 1);
}
