// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is printed from a practice copy is marked on every page, through the widgets that print it.
#include "support/catch.h"

#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QSpinBox>

#include "books/copies.h"
#include "cash/cash_page.h"
#include "exchange/golive_page.h"
#include "ledger/ledger.h"
#include "members/members.h"
#include "members/statement_print.h"
#include "reports/catalogue.h"
#include "reports/preview.h"
#include "reports/receipt_print.h"
#include "reports/report_page.h"
#include "reports/sample_desk.h"
#include "reports/statements_page.h"
#include "reports/surplus_page.h"

using namespace sokoguru;

namespace {

int count(const std::string& text, const std::string& part)
{
    int found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

/// The sample cooperative's practice copy, in Indonesian.
struct PracticeDesk : test::SampleDesk {
    PracticeDesk() : SampleDesk(Language::indonesian)
    {
        const auto path = folder / "latihan.sokoguru";
        books::make_practice_copy(books(), path);
        workspace.set_books(nullptr);
        workspace.set_books(std::make_unique<Books>(Books::open(path, {}, clock)));
    }
    bool settle()
    {
        return test::wait_until([this] { return !workspace.is_busy(); });
    }
    /// Saves what the preview shows and looks at each page of it.
    void check(ui::Preview& preview, const std::string& name)
    {
        REQUIRE(test::wait_until([&] { return preview.pages() > 0 && !workspace.is_busy(); }));
        preview.save_pdf(folder / name);
        REQUIRE(settle());
        check(name, 1);
    }
    /// Each page of the file, or each part of it that is cut off, says what it is.
    void check(const std::string& name, int parts)
    {
        INFO(name);
        const std::vector<std::string> pages = pdf::pages(folder / name);
        CHECK_FALSE(pages.empty());
        for (const std::string& page : pages)
            CHECK(count(page, "LATIHAN") >= parts);
    }
};

} // namespace

TEST_CASE("every report printed from a practice copy is marked on every page", "[reports][print]")
{
    PracticeDesk desk;
    ui::ReportPage page(desk.workspace);
    page.show();
    for (const reports::CatalogueEntry& entry : reports::catalogue()) {
        std::string text = entry.name + "?span=last-year";
        if (entry.takes_one(reports::Takes::account)) text += "&account=1110";
        if (entry.takes_one(reports::Takes::product)) text += "&product=WAJIB";
        page.open({"report", 0, QString::fromStdString(text)});
        page.refresh();
        INFO(entry.name);
        REQUIRE(page.report() != nullptr);
        page.findChild<QPushButton*>("show-preview")->click();
        desk.check(page.preview(), entry.name + ".pdf");
    }
}

TEST_CASE("every document printed from a practice copy is marked on every part of it", "[reports][print]")
{
    PracticeDesk desk;
    SECTION("statements, one file and a file each")
    {
        ui::StatementsPage page(desk.workspace);
        page.show();
        page.open({"statements", 0, {}});
        page.refresh();
        page.findChild<QPushButton*>("show-preview")->click();
        desk.check(page.preview(), "statements.pdf");
        const auto folder = desk.folder / "each";
        std::filesystem::create_directory(folder);
        page.save_each(folder);
        REQUIRE(desk.settle());
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
            if (entry.is_regular_file())
                CHECK(count(pdf::text(entry.path()), "LATIHAN") >= static_cast<int>(pdf::pages(entry.path()).size()));
        const members::Member member = members::all(desk.books()).front();
        ui::print_statements(desk.workspace,
                             {{member.id}, {base::make_date(2025, 1, 1), base::make_date(2025, 12, 31), false}, {}},
                             desk.folder / "one.pdf", [] {});
        REQUIRE(desk.settle());
        desk.check("one.pdf", 1);
    }
    SECTION("the SHU report and its slips, with the mark of a draft where it is one")
    {
        ui::SurplusPage page(desk.workspace);
        page.show();
        page.refresh();
        for (const auto& [year, draft] : {std::pair(2024, false), std::pair(2025, true)}) {
            page.findChild<QSpinBox*>("year")->setValue(year);
            for (const char* button : {"book", "slips"}) {
                page.findChild<QPushButton*>(QLatin1String(button))->click();
                const std::string name = button + std::to_string(year) + ".pdf";
                desk.check(page.preview(), name);
                for (const std::string& text : pdf::pages(desk.folder / name))
                    CHECK((count(text, "RANCANGAN") > 0) == draft);
            }
        }
    }
    SECTION("receipts, original and copy")
    {
        const std::string number =
            ledger::document_of(desk.books(), EntryId{ledger::head(desk.books()).entries}).number;
        using print::ReceiptForm;
        for (const auto& [form, parts] :
             {std::pair(ReceiptForm::f4_third, 2), std::pair(ReceiptForm::a4_half, 2),
              std::pair(ReceiptForm::continuous, 2), std::pair(ReceiptForm::continuous_half, 1)}) {
            const std::string name = std::string(print::receipt_form_code(form)) + ".pdf";
            ui::save_receipt(desk.workspace, number, form, desk.folder / name);
            desk.check(name, parts);
        }
    }
    SECTION("balance confirmations and the daily cash sheet")
    {
        ui::GoLivePage page(desk.workspace);
        page.show();
        page.refresh();
        page.findChild<QPushButton*>(QStringLiteral("sheets"))->click();
        desk.check(page.preview(), "sheets.pdf");
        const std::unique_ptr<QDialog> sheet(
            ui::cash_sheet(desk.workspace, "1110", base::make_date(2025, 12, 31), nullptr));
        desk.check(*sheet->findChild<ui::Preview*>(), "cash.pdf");
    }
}
