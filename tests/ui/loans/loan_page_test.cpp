// SPDX-License-Identifier: GPL-3.0-or-later
// A loan's page, and what is done with it.
#include "loans/loan_page.h"

#include "support/catch.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "lending.h"
#include "loans/change.h"
#include "loans/standing.h"
#include "widgets/money_field.h"
#include "widgets/report_table.h"

using namespace sokoguru;
using support::Contains;
using test::child;
using test::shown;
using test::when_asked;

namespace {

/// On 20 March two instalments of 100,000 and 12,000 interest are due.
struct OneLoan : test::Lending {
    OneLoan() : Lending(base::make_date(2026, 3, 20))
    {
        id = lend("PJ-7", ani, 1'200'000, 12, base::make_date(2026, 1, 10));
        open("loan", id.value);
    }
    Money outstanding()
    {
        return loans::standing(desk.books(), loans::read(desk.books(), id), desk.workspace.today()).outstanding;
    }
    SubledgerId id;
};

/// Types an amount as a clerk does: the field says that it changed.
void type(QDialog& dialog, const char* name, std::int64_t rupiah)
{
    auto& field = child<ui::MoneyField>(dialog, name);
    field.set_value(Money::rupiah(rupiah));
    emit field.changed();
}

/// As a clerk chooses.
void choose(QComboBox& box, int place)
{
    box.setCurrentIndex(place);
    emit box.activated(place);
}

} // namespace

TEST_CASE("a loan's page shows its terms, where it stands and the way to its member", "[loans]")
{
    OneLoan at;
    CHECK_THAT(shown(*at.window), Contains("Rp 1,200,000") && Contains("overdue") && Contains("1 % a month, flat") &&
                                      Contains("12 months") && Contains("Rp 224,000"));
    // Twelve instalments and their sum.
    CHECK(child<ui::ReportTable>(*at.window, "plan").model()->rowCount() == 13);
    CHECK_THAT(child<QLabel>(*at.window, "policy").text().toStdString(),
               Contains("21.55 % nominal") && Contains("23.81 % compounded"));
    child<QPushButton>(*at.window, "member").click();
    CHECK_THAT(at.window->windowTitle().toStdString(), Contains("Ani Kusuma"));
}

TEST_CASE("a payment begins with one instalment, offers what is due and all, and shows what is left in large type",
          "[loans]")
{
    OneLoan at;
    when_asked([](QDialog& dialog) {
        auto& proposal = child<QComboBox>(dialog, "proposal");
        CHECK(child<ui::MoneyField>(dialog, "amount").value() == Money::rupiah(112'000));
        // Two instalments are due; all of it costs 1,200,000 and three months' interest, the third having begun.
        REQUIRE(proposal.count() == 3);
        choose(proposal, 2);
        CHECK(child<ui::MoneyField>(dialog, "amount").value() == Money::rupiah(1'236'000));
        CHECK_THAT(child<QLabel>(dialog, "division").text().toStdString(),
                   Contains("Principal Rp 1,200,000") && Contains("Interest Rp 36,000"));
        choose(proposal, 1);
        CHECK(child<ui::MoneyField>(dialog, "amount").value() == Money::rupiah(224'000));
        CHECK_THAT(child<QLabel>(dialog, "division").text().toStdString(),
                   Contains("Principal Rp 200,000") && Contains("Interest Rp 24,000"));
        // Cash, principal, interest (one line each or more), and the totals.
        CHECK(child<ui::ReportTable>(dialog, "preview").model()->rowCount() >= 4);
        child<QPushButton>(dialog, "post").click();
        CHECK(child<QLabel>(dialog, "new-balance").text() == QStringLiteral("Rp 1,000,000"));
        child<QPushButton>(dialog, "close").click();
    });
    child<QPushButton>(*at.window, "pay").click();
    CHECK(at.outstanding() == Money::rupiah(1'000'000));
    CHECK_THAT(child<QLabel>(*at.window, "status").text().toStdString(), Contains("as agreed"));
}

TEST_CASE("more than is due goes where the clerk says", "[loans]")
{
    OneLoan at;
    when_asked([&](QDialog& dialog) {
        type(dialog, "amount", 824'000);
        auto& excess = child<QComboBox>(dialog, "excess");
        excess.setCurrentIndex(excess.findData(static_cast<int>(loans::Excess::lower)));
        child<QPushButton>(dialog, "post").click();
        child<QPushButton>(dialog, "close").click();
    });
    child<QPushButton>(*at.window, "pay").click();
    // A second plan with smaller instalments stands on the page.
    CHECK(child<ui::ReportTable>(*at.window, "versions").model()->rowCount() == 2);
    CHECK(loans::read(at.desk.books(), at.id).version == 2);
}

TEST_CASE("a loan is paid off with one click", "[loans]")
{
    OneLoan at;
    when_asked([](QDialog& dialog) {
        // 1,200,000 principal, two months overdue and the running one at 12,000.
        CHECK(child<QLabel>(dialog, "to-pay").text() == QStringLiteral("Rp 1,236,000"));
        child<QPushButton>(dialog, "post").click();
        child<QPushButton>(dialog, "close").click();
    });
    child<QPushButton>(*at.window, "settle").click();
    CHECK(at.outstanding().is_zero());
    CHECK_THAT(child<QLabel>(*at.window, "status").text().toStdString(), Contains("paid off"));
    CHECK_FALSE(child<QPushButton>(*at.window, "pay").isEnabled());
}

TEST_CASE("a new plan needs a reason and keeps the old one", "[loans]")
{
    OneLoan at;
    when_asked([](QDialog& dialog) {
        child<QSpinBox>(dialog, "periods").setValue(20);
        // 1,200,000 in twenty instalments of 60,000.
        CHECK(child<ui::ReportTable>(dialog, "schedule").model()->rowCount() == 21);
        child<QPushButton>(dialog, "accept").click();
        CHECK(dialog.isVisible());
        child<QLineEdit>(dialog, "reason").setText(QStringLiteral("Pabrik libur"));
        child<QLineEdit>(dialog, "approved-by").setText(QStringLiteral("Ketua"));
        child<QPushButton>(dialog, "accept").click();
        CHECK_FALSE(dialog.isVisible());
    });
    child<QPushButton>(*at.window, "reschedule").click();
    auto& versions = child<ui::ReportTable>(*at.window, "versions");
    CHECK(versions.model()->rowCount() == 2);
    CHECK(loans::versions(at.desk.books(), loans::read(at.desk.books(), at.id)).back().reason == "Pabrik libur");
}

TEST_CASE("a pause asks what becomes of its interest, in figures", "[loans]")
{
    OneLoan at;
    when_asked([](QDialog& dialog) {
        child<QSpinBox>(dialog, "pause").setValue(2);
        child<QLineEdit>(dialog, "reason").setText(QStringLiteral("Dirumahkan"));
        child<QPushButton>(dialog, "accept").click();
        CHECK(dialog.isVisible()); // what becomes of it?
        auto& what = child<QComboBox>(dialog, "pause-interest");
        what.setCurrentIndex(what.findData(static_cast<int>(loans::PauseInterest::deferred)));
        // Two months at 1 % of 1,200,000.
        CHECK_THAT(child<QLabel>(dialog, "said").text().toStdString(), Contains("Rp 24,000"));
        child<QPushButton>(dialog, "accept").click();
        CHECK_FALSE(dialog.isVisible());
    });
    child<QPushButton>(*at.window, "reschedule").click();
    const loans::Loan loan = loans::read(at.desk.books(), at.id);
    REQUIRE(loan.terms.pause);
    CHECK(loan.terms.pause->interest == Money::rupiah(24'000));
    CHECK(loan.terms.first_due == base::make_date(2026, 6, 10));
}

TEST_CASE("a fee is asked with the next payment", "[loans]")
{
    OneLoan at;
    when_asked([](QDialog& dialog) {
        type(dialog, "amount", 15'000);
        child<QPushButton>(dialog, "accept").click();
        CHECK(dialog.isVisible()); // what for?
        child<QLineEdit>(dialog, "name").setText(QStringLiteral("Surat peringatan"));
        child<QPushButton>(dialog, "accept").click();
    });
    child<QAction>(*at.window, "charge").trigger();
    when_asked([](QDialog& dialog) {
        // Two instalments of 112,000, and the fee.
        choose(child<QComboBox>(dialog, "proposal"), 1);
        CHECK(child<ui::MoneyField>(dialog, "amount").value() == Money::rupiah(239'000));
        dialog.reject();
    });
    child<QPushButton>(*at.window, "pay").click();
}

TEST_CASE("a penalty is waived with a reason", "[loans]")
{
    OneLoan at;
    Books& books = at.desk.books();
    CHECK_FALSE(child<QAction>(*at.window, "waive").isEnabled());
    // Loans are granted under the rules of their day: this one's product asks for penalties from its first day.
    const loans::Product product = loans::product(books, "UANG");
    loans::Policy policy = loans::policy(books, product);
    policy.penalty = loans::Penalty::fixed;
    policy.penalty_amount = Money::rupiah(25'000);
    loans::update_product(books, product, policy);
    const SubledgerId late = at.lend("PJ-8", at.budi, 600'000, 12, base::make_date(2026, 1, 10));
    at.desk.workspace.go({QStringLiteral("loan"), late.value, {}});
    const auto penalty = [&] {
        return loans::standing(books, loans::read(books, late), at.desk.workspace.today()).overdue_penalty;
    };
    const Money before = penalty();
    REQUIRE(before >= Money::rupiah(25'000));
    auto& waive = child<QAction>(*at.window, "waive");
    REQUIRE(waive.isEnabled());
    when_asked([&](QDialog& dialog) {
        CHECK(child<ui::MoneyField>(dialog, "amount").value() == before);
        child<QPushButton>(dialog, "accept").click();
        CHECK(dialog.isVisible()); // without a reason it stays
        child<QLineEdit>(dialog, "reason").setText(QStringLiteral("Banjir di pabrik"));
        child<QPushButton>(dialog, "accept").click();
    });
    waive.trigger();
    CHECK(penalty().is_zero());
    CHECK_FALSE(child<QAction>(*at.window, "waive").isEnabled());
}

TEST_CASE("a loan is written off only against an allowance that covers it", "[loans]")
{
    OneLoan at;
    Books& books = at.desk.books();
    ledger::EntryDraft allowance;
    allowance.date = base::make_date(2026, 3, 1);
    allowance.memo = "Penyisihan";
    allowance.lines = {{books.chart().by_code("6123").id, Money::rupiah(1'200'000)},
                       {books.chart().by_code("1149").id, Money::rupiah(-1'200'000)}};
    ledger::post(books, "BM", allowance);
    when_asked([](QDialog& dialog) {
        CHECK_THAT(shown(dialog), Contains("Enter the decision's number."));
        child<QLineEdit>(dialog, "decision").setText(QStringLiteral("05/RAT/2026"));
        child<QLineEdit>(dialog, "reason").setText(QStringLiteral("Tidak ditemukan"));
        child<QPushButton>(dialog, "post").click();
        child<QPushButton>(dialog, "close").click();
    });
    child<QAction>(*at.window, "write-off").trigger();
    CHECK(at.outstanding().is_zero());
    CHECK_THAT(child<QLabel>(*at.window, "status").text().toStdString(), Contains("written off"));
    // What comes in later is income, and stands on the page.
    when_asked([](QDialog& dialog) {
        type(dialog, "amount", 50'000);
        child<QPushButton>(dialog, "post").click();
        child<QPushButton>(dialog, "close").click();
    });
    child<QPushButton>(*at.window, "pay").click();
    CHECK_THAT(child<QLabel>(*at.window, "terms").text().toStdString(), Contains("came in since: Rp 50,000"));
}

TEST_CASE("a unit's & stays on the button that leads to the member", "[loans]")
{
    OneLoan at;
    members::Member member = members::read(at.desk.books(), at.ani);
    member.unit = "HRD & GA";
    members::update(at.desk.books(), member);
    at.desk.workspace.change(ui::Change::members);
    // Of two the button draws one.
    CHECK(child<QPushButton>(*at.window, "member").text() == QStringLiteral("0001 · Ani Kusuma · HRD && GA"));
}
