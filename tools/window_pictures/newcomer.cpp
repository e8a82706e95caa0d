// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "camera.h"
#include "exchange/import_page.h"
#include "exchange/source.h"
#include "ledger/chart.h"
#include "ledger/ledger.h"
#include "shell/page_stack.h"
#include "storage/database.h"

using namespace sokoguru;

namespace {

void press_default(Camera& camera, QDialog& dialog)
{
    for (QPushButton* const button : dialog.findChildren<QPushButton*>())
        if (button->isVisible() && button->property("kind") == QStringLiteral("primary")) return button->click();
    camera.fail("no primary button");
}

void begin_books(Camera& camera, QDialog& assistant, const std::filesystem::path& books)
{
    const auto next = [&] {
        camera.press(assistant, "next");
        camera.settle();
    };
    camera.type(assistant, "name", "Koperasi Sinar Kerja Bersama");
    camera.type(assistant, "city", "Bekasi");
    camera.keep(assistant, "02-cooperative");
    next();
    camera.type(assistant, "union", "Serikat Pekerja Sinar Kerja");
    next();
    camera.keep(assistant, "03-template");
    next();
    next();
    camera.keep(assistant, "04-surplus");
    next();
    camera.part<QCheckBox>(assistant, "without").setChecked(true);
    next();
    camera.part<QLineEdit>(assistant, "path").setText(ui::from_path(books));
    next();
    camera.press(assistant, "import");
}

void import_list(Camera& camera, const char* kind, const std::filesystem::path& file, const char* picture)
{
    camera.go({QStringLiteral("import"), 0, QString::fromLatin1(kind)});
    auto* const page = qobject_cast<ui::ImportPage*>(camera.window().pages().page());
    page->take(exchange::ImportSource(file));
    camera.settle();
    if (picture != nullptr) camera.keep(camera.window(), picture);
    auto& import = camera.part<QPushButton>(*page, "import");
    if (!import.isEnabled()) camera.fail(std::string("the list cannot be imported: ") + kind);
    import.click();
    camera.settle();
}

/// Without income there is no surplus to divide.
void earn(Books& books)
{
    ledger::EntryDraft interest;
    interest.date = base::make_date(2026, 1, 20);
    interest.memo = "Jasa pinjaman";
    interest.lines = {{books.chart().by_code("1110").id, Money::rupiah(750'000)},
                      {books.chart().by_code("4110").id, Money::rupiah(-750'000), {}, MemberId{1}}};
    ledger::post(books, "BKM", interest);
}

} // namespace

void walk_as_newcomer(Camera& camera, const std::filesystem::path& lists, const std::filesystem::path& books)
{
    ui::MainWindow& window = camera.window();
    camera.keep(window, "01-start");
    camera.dialog([&] { camera.press(window, "create"); },
                  [&](QDialog& assistant) { begin_books(camera, assistant, books); });
    import_list(camera, "members", lists / "anggota.csv", "05-members");
    import_list(camera, "loans", lists / "pinjaman_berjalan.csv", nullptr);
    import_list(camera, "opening", lists / "saldo_awal.csv", nullptr);
    camera.page("06-going-live", {QStringLiteral("golive"), 0, {}});
    camera.page("07-first-steps", {QStringLiteral("home"), 0, {}});

    camera.go({QStringLiteral("savings"), 0, {}});
    camera.dialog(
        [&] {
            camera.workspace().go({QStringLiteral("savings"), 0, QStringLiteral("deposit")});
        },
        [&](QDialog& deposit) {
            camera.type(deposit, "member", "0003");
            QTest::keyClick(&camera.part<QLineEdit>(deposit, "member"), Qt::Key_Return);
            camera.type(deposit, "amount", "150rb");
            QTest::keyClick(&camera.part<QLineEdit>(deposit, "amount"), Qt::Key_Tab);
            camera.settle();
            camera.keep(deposit, "08-deposit");
            camera.dialog([&] { press_default(camera, deposit); },
                          [&](QDialog& posted) { camera.keep(posted, "09-posted"); });
        });
    const auto last =
        camera.workspace().books().db().value<std::int64_t>("SELECT id FROM document ORDER BY id DESC LIMIT 1");
    camera.page("10-document", {QStringLiteral("document"), *last, {}});
    camera.dialog([&] { camera.press(*window.pages().page(), "correct"); },
                  [&](QDialog& correction) {
                      camera.type(correction, "reason", "Salah ketik jumlah");
                      camera.type(correction, "amount-2", "105rb");
                      QTest::keyClick(&camera.part<QLineEdit>(correction, "amount-2"), Qt::Key_Tab);
                      camera.settle();
                      camera.keep(correction, "11-correction");
                      camera.press(correction, "post");
                      camera.settle();
                      camera.keep(correction, "12-corrected");
                  });
    earn(camera.workspace().books());
    camera.go({QStringLiteral("statements"), 0, {}});
    camera.press(*window.pages().page(), "show-preview");
    camera.settle();
    camera.keep(window, "13-statements");
    camera.go({QStringLiteral("surplus-print"), 0, {}});
    camera.part<QSpinBox>(*window.pages().page(), "year").setValue(2026);
    camera.press(*window.pages().page(), "book");
    camera.settle();
    camera.keep(window, "14-surplus");
}
