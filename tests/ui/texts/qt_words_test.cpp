// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/qt_words.h"

#include <algorithm>
#include <cctype>
#include <set>

#include "support/catch.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPageSize>
#include <QPlainTextEdit>
#include <QPrinterInfo>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSpinBox>
#include <QTextBrowser>
#include <QTimer>
#include <QTranslator>

#include "print/test_page.h"
#include "reports/printing.h"
#include "support/alt_letters.h"
#include "support/desk.h"
#include "support/dialogs.h"
#include "support/words_on.h"

using namespace sokoguru;
using test::words_on;

namespace {

/// Listens to what Qt wants to say while it stands, and keeps what translations/qt_id.ts has no words for. Names of
/// keys stay as they are on the keyboard, but for the few that are words.
class Ears : public QTranslator {
public:
    Ears()
    {
        REQUIRE(words_.load(QStringLiteral(":/i18n/qt_id.qm")));
        QCoreApplication::installTranslator(this);
    }

    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override
    {
        const std::string said = source;
        const bool word = std::any_of(said.begin(), said.end(), [](unsigned char c) { return std::isalpha(c) != 0; });
        if (word && std::string(context) != "QShortcut" &&
            words_.translate(context, source, disambiguation, n).isNull())
            unknown.insert(std::string(context) + ": " + said);
        return {}; // the next one answers
    }
    bool isEmpty() const override { return false; }

    mutable std::set<std::string> unknown;

private:
    QTranslator words_;
};

using Show = std::function<QStringList(test::Desk&)>;

/// What is the same in both languages, though it has letters.
QStringList unchanged(const QStringList& english, const QStringList& indonesian)
{
    REQUIRE(english.size() == indonesian.size());
    QStringList out;
    for (qsizetype at = 0; at < english.size(); ++at)
        if (english[at] == indonesian[at] && english[at].contains(QRegularExpression(QStringLiteral("[A-Za-z]"))))
            out << english[at];
    out.removeDuplicates();
    return out;
}

/// Shows it in English, in Indonesian and in English again; says what stayed English, without `same`.
std::string left_english(const Show& show, const QStringList& same = {})
{
    test::Desk desk;
    const QStringList english = show(desk);
    desk.workspace.set_language(Language::indonesian);
    QStringList left;
    {
        const Ears ears;
        left = unchanged(english, show(desk));
        for (const std::string& unknown : ears.unknown)
            left << QString::fromStdString(unknown);
    }
    desk.workspace.set_language(Language::english);
    CHECK(show(desk) == english);
    for (const QString& word : same)
        left.removeAll(word);
    return left.join(QStringLiteral(" | ")).toStdString();
}

QStringList menu_of(QMenu* menu)
{
    const std::unique_ptr<QMenu> owned(menu);
    return words_on(*menu);
}

/// The menu that a right click on the widget opens.
QStringList right_click(QWidget& widget)
{
    QStringList out;
    widget.show();
    QTimer::singleShot(0, [&] {
        QWidget* const menu = QApplication::activePopupWidget();
        REQUIRE(menu != nullptr);
        out = words_on(*menu);
        menu->close();
    });
    const QPoint middle = widget.rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, middle, widget.mapToGlobal(middle));
    QCoreApplication::sendEvent(&widget, &event);
    QCoreApplication::processEvents();
    return out;
}

/// A file dialog of Qt's own over a folder of the test with one file in it; the folders' names are left out.
QStringList file_dialog(test::Desk& desk, QFileDialog::AcceptMode accept, QFileDialog::FileMode mode)
{
    const QString folder = QString::fromStdString((desk.folder / "1").parent_path().string());
    QFile file(folder + QStringLiteral("/1.pdf"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    QFileDialog dialog(nullptr, desk.workspace.say(label("shell", "Open books")), folder);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setAcceptMode(accept);
    dialog.setFileMode(mode);
    dialog.show();
    QCoreApplication::processEvents();
    CHECK(test::clashing_letters(dialog) == "");
    QStringList out = words_on(dialog);
    const QStringList names = folder.split(QLatin1Char('/')) << QDir::home().dirName();
    out.removeIf([&](const QString& word) { return word == folder || names.contains(word); });
    return out;
}

/// Papers whose names are no words: A4, Legal, JIS B5, 9 x 11 in.
QStringList proper_papers()
{
    static const QRegularExpression word(
        QStringLiteral("Envelope|Extra|Small|Big|Fan-fold|Postcard|Custom|Executive|Folio"));
    QStringList out;
    for (int paper = QPageSize::Letter; paper <= QPageSize::LastPageSize; ++paper)
        if (const QString name = QPageSize::name(static_cast<QPageSize::PageSizeId>(paper)); !name.contains(word))
            out << name;
    return out;
}

} // namespace

TEST_CASE("Qt's dialogs for files speak the language of the window", "[texts]")
{
    CHECK(left_english([](test::Desk& desk) {
              return file_dialog(desk, QFileDialog::AcceptOpen, QFileDialog::ExistingFile);
          }) == "");
    CHECK(left_english(
              [](test::Desk& desk) { return file_dialog(desk, QFileDialog::AcceptSave, QFileDialog::AnyFile); }) == "");
    CHECK(left_english([](test::Desk& desk) {
              return file_dialog(desk, QFileDialog::AcceptOpen, QFileDialog::Directory);
          }) == "");
    test::Desk desk(Language::indonesian);
    const QStringList words = file_dialog(desk, QFileDialog::AcceptSave, QFileDialog::AnyFile);
    for (const char* word : {"&Simpan", "Batal", "&Nama berkas:", "Jenis berkas:", "Nama", "Ukuran", "Jenis"})
        CHECK(words.contains(QString::fromUtf8(word)));
}

TEST_CASE("the printer's dialog and its properties speak the language of the window", "[texts]")
{
    const Show show = [](test::Desk& desk) {
        QStringList out;
        test::when_asked([&](QDialog& dialog) {
            auto& printers = test::child<QComboBox>(dialog, "printers");
            printers.setCurrentIndex(printers.count() - 1); // a file: every computer has it
            CHECK(test::clashing_letters(dialog) == "");
            out = words_on(dialog);
            test::when_asked([&](QDialog& properties) { out += words_on(properties); });
            test::child<QPushButton>(dialog, "properties").click();
        });
        ui::ask_printer(desk.workspace, nullptr, print::test_page(desk.workspace.texts(), print::Paper::a4));
        return out;
    };
    // The same in Indonesian: signs of units, numbers, OK.
    const QStringList same = {QStringLiteral("Printer"),     QStringLiteral("mm"),      QStringLiteral("Didot (DD)"),
                              QStringLiteral("Cicero (CC)"), QStringLiteral("1 (1x1)"), QStringLiteral("2 (2x1)"),
                              QStringLiteral("4 (2x2)"),     QStringLiteral("6 (2x3)"), QStringLiteral("9 (3x3)"),
                              QStringLiteral("16 (4x4)"),    QStringLiteral("OK")};
    CHECK(left_english(show, same + proper_papers() + QPrinterInfo::availablePrinterNames()) == "");
    test::Desk desk(Language::indonesian);
    const QStringList words = show(desk);
    for (const char* word : {"&Cetak", "&Nama:", "Halaman dari", "Jumlah salinan:", "Ukuran kertas:", "Amplop C5"})
        CHECK(words.contains(QString::fromUtf8(word)));
}

TEST_CASE("standard buttons and details of a message speak the language of the window", "[texts]")
{
    const Show message = [](test::Desk&) {
        QMessageBox box;
        box.setDetailedText(QStringLiteral("123"));
        for (int button = QMessageBox::FirstButton; button <= QMessageBox::LastButton; button <<= 1)
            box.addButton(static_cast<QMessageBox::StandardButton>(button));
        box.show();
        CHECK(test::clashing_letters(box) == "");
        return words_on(box);
    };
    CHECK(left_english(message, {QStringLiteral("OK")}) == "");
    test::Desk desk(Language::indonesian);
    const QStringList words = message(desk);
    for (const char* word : {"&Ya", "&Tidak", "Batal", "Tutup", "Tampilkan rincian…"})
        CHECK(words.contains(QString::fromUtf8(word)));
}

TEST_CASE("the menus of fields and scroll bars speak the language of the window", "[texts]")
{
    CHECK(left_english([](test::Desk&) { return menu_of(QLineEdit().createStandardContextMenu()); }) == "");
    CHECK(left_english([](test::Desk&) { return menu_of(QPlainTextEdit().createStandardContextMenu()); }) == "");
    CHECK(left_english([](test::Desk&) {
              QTextBrowser text;
              text.setMarkdown(QStringLiteral("[1](2)"));
              text.resize(200, 100);
              text.show();
              return menu_of(text.createStandardContextMenu(QPoint(10, 15)));
          }) == "");
    CHECK(left_english([](test::Desk&) {
              QSpinBox box;
              return right_click(box);
          }) == "");
    for (const Qt::Orientation way : {Qt::Horizontal, Qt::Vertical})
        CHECK(left_english([&](test::Desk&) {
                  QScrollBar bar(way);
                  return right_click(bar);
              }) == "");
}

TEST_CASE("what stands on the screen follows the language while the program runs", "[texts]")
{
    test::Desk desk(Language::indonesian);
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.show();
    QCoreApplication::processEvents();
    CHECK(words_on(dialog).contains(QStringLiteral("Lihat di:")));
    desk.workspace.set_language(Language::english);
    QCoreApplication::processEvents();
    CHECK(words_on(dialog).contains(QStringLiteral("Look in:")));
    desk.workspace.set_language(Language::indonesian);
    QCoreApplication::processEvents();
    CHECK(words_on(dialog).contains(QStringLiteral("Lihat di:")));
}

TEST_CASE("with its workspace Qt's Indonesian goes as well", "[texts]")
{
    const auto cancel = [] {
        return QDialogButtonBox(QDialogButtonBox::Cancel).button(QDialogButtonBox::Cancel)->text();
    };
    {
        const test::Desk desk(Language::indonesian);
        CHECK(cancel() == QStringLiteral("Batal"));
    }
    CHECK(cancel() == QStringLiteral("Cancel"));
}

TEST_CASE("keys are named as the manual names them", "[texts]")
{
    const QKeySequence back(QStringLiteral("Alt+Left"));
    test::Desk desk(Language::indonesian);
    CHECK(back.toString(QKeySequence::NativeText) == QStringLiteral("Alt+Kiri"));
    // What the sources say is understood whatever the language.
    CHECK(QKeySequence(QStringLiteral("Alt+Left")) == back);
    desk.workspace.set_language(Language::english);
    CHECK(back.toString(QKeySequence::NativeText) == QStringLiteral("Alt+Left"));
}
