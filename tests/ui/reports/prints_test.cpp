// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <atomic>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include "ledger/ledger.h"
#include "members/members.h"
#include "print/house_paper.h"
#include "print/test_page.h"
#include "reports/preview.h"
#include "reports/printing.h"
#include "reports/receipt.h"
#include "reports/receipt_print.h"
#include "reports/sample_desk.h"
#include "reports/statements_page.h"
#include "reports/surplus_page.h"
#include "support/dialogs.h"
#include "widgets/date_field.h"

using namespace sokoguru;
using support::Contains;

namespace {

void choose(QWidget& page, const char* box, const char* words)
{
    auto* const combo = page.findChild<QComboBox*>(QLatin1String(box));
    REQUIRE(combo != nullptr);
    combo->setCurrentText(QString::fromUtf8(words));
    emit combo->activated(combo->currentIndex());
}

int files_in(const std::filesystem::path& folder)
{
    int out = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        out += entry.is_regular_file() ? 1 : 0;
    return out;
}

} // namespace

TEST_CASE("the statements of all members are previewed and saved, in one file or a file each", "[reports]")
{
    test::SampleDesk desk;
    ui::StatementsPage page(desk.workspace);
    page.resize(1000, 700);
    page.show();
    page.open({"statements", 0, {}});
    page.refresh();
    choose(page, "time", "Last year");
    const QString counted = page.findChild<QLabel*>("count")->text();
    CHECK(counted.startsWith("14 members."));
    page.findChild<QPushButton*>("show-preview")->click();
    REQUIRE(test::wait_until([&] { return page.preview().pages() > 0 && !desk.workspace.is_busy(); }));
    const auto file = desk.folder / "all.pdf";
    page.preview().save_pdf(file);
    REQUIRE(test::wait_until([&] { return !desk.workspace.is_busy(); }));
    REQUIRE(std::filesystem::exists(file));
    CHECK(pdf::pages(file).size() == static_cast<std::size_t>(page.preview().pages()));
    CHECK_THAT(pdf::text(file), Contains("1 January 2025"));

    const auto folder = desk.folder / "each";
    std::filesystem::create_directory(folder);
    page.save_each(folder);
    REQUIRE(test::wait_until([&] { return !desk.workspace.is_busy(); }));
    const int files = files_in(folder);
    CHECK(files > 10);
    // What was announced: all 14, or so many less.
    CHECK((files == 14 ? counted == "14 members."
                       : counted.startsWith(QStringLiteral("14 members. %1 of them").arg(14 - files))));
    // Before anybody saved anything nobody has a statement.
    page.findChild<ui::DateField*>("from")->set_value(base::make_date(2000, 1, 1));
    page.findChild<ui::DateField*>("to")->set_value(base::make_date(2000, 1, 31));
    page.refresh();
    CHECK(page.findChild<QLabel*>("count")->text().startsWith("14 members. 14 of them"));
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        // Named by the member's number, and his alone.
        const std::string number = entry.path().stem().string();
        CHECK_THAT(pdf::text(entry.path()), Contains(members::by_number(desk.books(), number).name));
    }
}

TEST_CASE("one member's statement comes from a link to him", "[reports]")
{
    test::SampleDesk desk;
    const members::Member member = members::all(desk.books()).front();
    ui::StatementsPage page(desk.workspace);
    page.show();
    page.open({"statements", member.id.value, {}});
    page.refresh();
    choose(page, "time", "Last year");
    CHECK(page.findChild<QLabel*>("count")->text() == "One member.");
    page.findChild<QPushButton*>("show-preview")->click();
    page.preview().save_pdf(desk.folder / "one.pdf");
    CHECK_THAT(pdf::text(desk.folder / "one.pdf"), Contains(member.name));
}

TEST_CASE("a long print that is cancelled leaves no file", "[reports]")
{
    test::SampleDesk desk;
    ui::StatementsPage page(desk.workspace);
    page.show();
    page.open({"statements", 0, {}});
    page.refresh();
    choose(page, "time", "Last year");
    page.findChild<QPushButton*>("show-preview")->click();
    REQUIRE(test::wait_until([&] { return page.preview().pages() > 0 && !desk.workspace.is_busy(); }));
    QObject::connect(&desk.workspace, &ui::Workspace::busy_began,
                     [&](const QString&, const std::function<void()>& stop) { stop(); });
    const auto folder = desk.folder / "out";
    std::filesystem::create_directory(folder);
    page.preview().save_pdf(folder / "all.pdf");
    REQUIRE(test::wait_until([&] { return !desk.workspace.is_busy(); }));
    CHECK(std::filesystem::is_empty(folder));
    page.save_each(folder);
    REQUIRE(test::wait_until([&] { return !desk.workspace.is_busy(); }));
    CHECK(std::filesystem::is_empty(folder));
}

TEST_CASE("a page, and the workspace itself, may go while a long print is being made", "[reports]")
{
    int told = 0;
    test::SampleDesk desk;
    {
        ui::StatementsPage page(desk.workspace);
        page.show();
        page.open({"statements", 0, {}});
        page.refresh();
        choose(page, "time", "Last year");
        page.findChild<QPushButton*>("show-preview")->click();
        CHECK(desk.workspace.is_busy());
    }
    QObject::connect(&desk.workspace, &ui::Workspace::told, [&] { ++told; });
    // The work ends by itself, and nobody is called who is not there any more.
    REQUIRE(test::wait_until([&] { return !desk.workspace.is_busy(); }));
    CHECK(told == 0);

    const auto file = desk.folder / "second.sokoguru";
    std::filesystem::copy_file(desk.file(), file);
    std::atomic<bool> began = false;
    std::atomic<bool> ended = false;
    {
        ui::Workspace second(Language::english, desk.clock, test::memory(desk.folder));
        second.set_books(std::make_unique<Books>(Books::open(file, {}, desk.clock)));
        second.run_long(
            label("reports", "Member statements"),
            [&](Books& books, ui::Progress& progress) {
                began = true;
                try {
                    for (std::int64_t step = 0;; ++step)
                        progress.step(step + ledger::head(books).entries, 0);
                } catch (const ui::Progress::Cancelled&) {
                    ended = true;
                    throw;
                }
            },
            [] { FAIL("the workspace has gone"); });
        REQUIRE(test::wait_until([&] { return began.load(); }));
    }
    CHECK(ended);
}

TEST_CASE("the SHU report and the slips are previewed", "[reports]")
{
    test::SampleDesk desk;
    ui::SurplusPage page(desk.workspace);
    page.show();
    page.refresh();
    const auto pages_of = [&](const char* button, const char* name) {
        page.findChild<QPushButton*>(QLatin1String(button))->click();
        REQUIRE(page.preview().pages() > 0);
        page.preview().save_pdf(desk.folder / name);
        CHECK(pdf::pages(desk.folder / name).size() == static_cast<std::size_t>(page.preview().pages()));
        page.preview().findChild<QPushButton*>("back")->click();
    };
    pages_of("book", "book.pdf");
    // 2025 is not closed in the sample: it is a proposal.
    CHECK_THAT(pdf::text(desk.folder / "book.pdf"), Contains("2025"));
    pages_of("slips", "slips.pdf");
}

TEST_CASE("where there is nothing to print the choice stays in sight", "[reports]")
{
    test::Desk desk;
    desk.make_books();
    ui::SurplusPage page(desk.workspace);
    page.show();
    page.refresh();
    QString told;
    QObject::connect(&desk.workspace, &ui::Workspace::told,
                     [&](ui::Notice, const QString& text, const auto&) { told = text; });
    auto* const book = page.findChild<QPushButton*>(QStringLiteral("book"));
    book->click();
    CHECK_FALSE(told.isEmpty());
    CHECK(test::wait_until([&] { return book->isVisible(); }));
    CHECK_FALSE(page.preview().isVisible());
}

TEST_CASE("a receipt is shown, saved and recorded", "[reports]")
{
    test::SampleDesk desk;
    const std::string number = ledger::document_of(desk.books(), EntryId{ledger::head(desk.books()).entries}).number;
    {
        ui::ReceiptDialog dialog(desk.workspace, number);
        CHECK_THAT(test::shown(dialog), Contains("this is the original"));
    }
    const auto file = desk.folder / "receipt.pdf";
    CHECK(ui::save_receipt(desk.workspace, number, print::ReceiptForm::a4_half, file) == 0);
    CHECK_THAT(pdf::text(file), Contains(number) && !Contains("REPRINT"));
    CHECK(reports::receipt_prints(desk.books(), number) == 1);
    // A print that fails leaves no record.
    CHECK_THROWS_AS(ui::save_receipt(desk.workspace, number, print::ReceiptForm::a4_half, desk.folder / "no" / "r.pdf"),
                    Error);
    CHECK(reports::receipt_prints(desk.books(), number) == 1);
    ui::ReceiptDialog dialog(desk.workspace, number);
    CHECK_THAT(test::shown(dialog), Contains("copy 1"));
    CHECK(ui::save_receipt(desk.workspace, number, print::ReceiptForm::f4_third, file) == 1);
    CHECK_THAT(pdf::text(file), Contains("REPRINT, copy 1"));
}

TEST_CASE("the test page counts millimetres from the corner of the paper", "[reports]")
{
    const pdf::Folder folder;
    print::write_pdf(folder / "t.pdf", print::test_page(Texts(), print::Paper::f4));
    const std::vector<pdf::Word> words = pdf::words(folder / "t.pdf");
    const auto at = [&](const char* text, bool upper) {
        for (const pdf::Word& word : words)
            if (word.text == text && (upper ? word.top < 80 : word.left < 60)) return word;
        FAIL("no " << text);
        return pdf::Word{};
    };
    const double mm = 72 / 25.4;
    CHECK((at("100", true).left + at("100", true).right) / 2 == Approx(100 * mm).margin(0.5));
    CHECK((at("200", false).top + at("200", false).bottom) / 2 == Approx(200 * mm).margin(2));
    CHECK(words.front().page_height == Approx(330 * mm).margin(0.5));
}

TEST_CASE("offsets and papers are kept on this PC", "[reports]")
{
    test::Desk desk;
    CHECK(ui::printer_offset(desk.workspace, "Epson LX/310").isNull());
    ui::set_printer_offset(desk.workspace, "Epson LX/310", {-1.5, 2});
    CHECK(ui::printer_offset(desk.workspace, "Epson LX/310") == QPointF(-1.5, 2));
    CHECK(ui::usual_paper(desk.workspace) == print::Paper::a4);
    ui::set_usual_paper(desk.workspace, print::Paper::f4);
    CHECK(ui::usual_paper(desk.workspace) == print::Paper::f4);
}

TEST_CASE("prints begin with the paper of the house, until another is chosen on this PC", "[reports]")
{
    test::SampleDesk desk;
    using print::Paper;
    using print::ReceiptForm;
    CHECK(ui::usual_paper(desk.workspace) == Paper::a4);
    CHECK(ui::usual_receipt_form(desk.workspace) == ReceiptForm::f4_third);
    print::set_house_paper(desk.books(), Paper::f4);
    print::set_house_receipt(desk.books(), ReceiptForm::continuous_half);
    CHECK(ui::usual_paper(desk.workspace) == Paper::f4);
    CHECK(ui::usual_receipt_form(desk.workspace) == ReceiptForm::continuous_half);
    ui::StatementsPage page(desk.workspace);
    page.show();
    page.open({"statements", members::all(desk.books()).front().id.value, {}});
    page.refresh();
    page.findChild<QPushButton*>("show-preview")->click();
    CHECK(page.preview().choice().paper == Paper::f4);
    // This PC's printer has A4 only: that is kept, until the house decides anew.
    page.findChild<QComboBox*>("paper")->setCurrentText("A4");
    CHECK(ui::usual_paper(desk.workspace) == Paper::a4);
    ui::set_usual_receipt_form(desk.workspace, ReceiptForm::a4_half);
    CHECK(ui::usual_receipt_form(desk.workspace) == ReceiptForm::a4_half);
    print::set_house_paper(desk.books(), Paper::continuous);
    print::set_house_receipt(desk.books(), ReceiptForm::continuous);
    CHECK(ui::usual_paper(desk.workspace) == Paper::continuous);
    CHECK(ui::usual_receipt_form(desk.workspace) == ReceiptForm::continuous);
}

TEST_CASE("a printer that does not name F4 is asked about before anything is sent", "[reports]")
{
    const QPageSize a4(QPageSize::A4);
    const QPageSize folio(QSizeF(210, 330), QPageSize::Millimeter);
    CHECK_FALSE(ui::knows_paper({a4}, false, print::Paper::f4));
    CHECK(ui::knows_paper({a4}, true, print::Paper::f4)); // sizes of one's own
    CHECK(ui::knows_paper({a4, folio}, false, print::Paper::f4));
    CHECK(ui::knows_paper({}, false, print::Paper::f4));
    CHECK(ui::knows_paper({a4}, false, print::Paper::a4));

    test::SampleDesk desk;
    const auto accepted = [&](print::Paper paper, bool is_known) {
        return ui::is_paper_accepted(desk.workspace, nullptr, QStringLiteral("Kantor"), paper, is_known);
    };
    CHECK(accepted(print::Paper::a4, false));
    CHECK(accepted(print::Paper::f4, true));
    test::when_asked([](QDialog& question) {
        CHECK_THAT(test::shown(question), Contains("Kantor does not name F4"));
        test::child<QPushButton>(question, "cancel").click();
    });
    CHECK_FALSE(accepted(print::Paper::f4, false));
    test::when_asked([](QDialog& question) { test::child<QPushButton>(question, "deed").click(); });
    CHECK(accepted(print::Paper::f4, false));
}
