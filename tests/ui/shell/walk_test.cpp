// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "support/catch.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include "books/backup.h"
#include "demo/demo.h"
#include "ledger/chart.h"
#include "reports/catalogue.h"
#include "shell/notices.h"
#include "shell/page_stack.h"
#include "shell/pages.h"
#include "storage/database.h"
#include "support/alt_letters.h"
#include "support/desk.h"
#include "support/wheel.h"

using namespace sokoguru;

namespace {

/// What somebody works with: has to have a name for screen readers and a place in the tab order.
bool is_control(const QWidget& widget)
{
    if (qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QHeaderView*>(&widget)) return false;
    if (qobject_cast<const QLineEdit*>(&widget) && qobject_cast<const QComboBox*>(widget.parentWidget())) return false;
    if (qobject_cast<const QLineEdit*>(&widget) && qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()))
        return false;
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget);
}

std::string name_of(const QWidget& widget)
{
    QString name = widget.accessibleName();
    if (name.isEmpty())
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) name = button->text();
    if (name.isEmpty())
        // A label whose buddy it is gives it its name.
        for (const QLabel* label : widget.window()->findChildren<QLabel*>())
            if (label->buddy() == &widget) name = label->text();
    return name.toStdString();
}

std::string describe(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return std::string(widget.metaObject()->className()) + " '" + widget.objectName().toStdString() + "' in " +
           (widget.parentWidget() ? widget.parentWidget()->metaObject()->className() : "nothing") +
           (label ? " '" + label->text().toStdString() + "'" : "");
}

/// For a failure: where the width comes from, from the page down to the part that asks for it.
std::string widest_part(const QWidget& page)
{
    std::string out;
    for (const QWidget* part = &page; part != nullptr;) {
        const QSize least = part->minimumSizeHint().expandedTo(part->minimumSize());
        out += "\n" + describe(*part) + " " + std::to_string(least.width()) + " x " + std::to_string(least.height());
        const QWidget* widest = nullptr;
        for (const QWidget* child : part->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (child->isVisibleTo(&page) && !child->isWindow() &&
                (widest == nullptr || child->minimumSizeHint().width() > widest->minimumSizeHint().width()))
                widest = child;
        part = widest;
    }
    return out;
}

/// Labels that have less room than their words need, cut off at the bottom or at the side.
std::string cut_words(const QWidget& page)
{
    std::string out;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (!label->isVisibleTo(&page) || label->text().isEmpty()) continue;
        const bool low = label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                           : label->height() < label->sizeHint().height();
        const bool narrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        if (low || narrow)
            out +=
                "\n" + describe(*label) + " " + std::to_string(label->width()) + " x " +
                std::to_string(label->height()) + ", needs " + std::to_string(label->sizeHint().width()) + " x " +
                std::to_string(label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height());
    }
    return out;
}

/// Forms that are wider than their place: something of them is out of sight at the right.
std::string sideways(const QWidget& page)
{
    std::string out;
    for (const QScrollArea* area : page.findChildren<QScrollArea*>())
        if (area->isVisibleTo(&page) && area->widgetResizable() && area->horizontalScrollBar()->maximum() > 0)
            out +=
                "\n" + describe(*area) + " " + std::to_string(area->viewport()->width()) + widest_part(*area->widget());
    return out;
}

/// Places that show something of the sample cooperative, one of every page.
std::vector<ui::Place> places(Books& books)
{
    std::vector<ui::Place> out;
    for (const ui::PageInfo& page : ui::all_pages()) {
        ui::Place place{page.id, 0, {}};
        if (page.id == QStringLiteral("member") || page.id == QStringLiteral("document")) place.id = 1;
        if (page.id == QStringLiteral("account")) place.id = books.chart().by_code("1110").id.value;
        if (page.id == QStringLiteral("loan"))
            place.id = books.db().value<std::int64_t>("SELECT id FROM loan ORDER BY id LIMIT 1").value_or(0);
        if (page.id == QStringLiteral("report")) place.text = QStringLiteral("trial-balance");
        out.push_back(place);
    }
    return out;
}

const char* const sections[] = {"cooperative", "signatures", "accounts", "products", "loans", "surplus",
                                "numbering",   "questions",  "paper",    "computer", "users", "opening"};

/// What takes text, or shows rows.
bool is_for_typing(const QWidget& widget)
{
    return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget);
}

} // namespace

TEST_CASE("every page is reached, in both languages, and every control on it has a name", "[shell][walk]")
{
    test::Desk desk(Language::indonesian, base::make_date(2025, 12, 31));
    demo::Options options;
    options.members = 12;
    options.years = 1;
    demo::build(desk.file(), options);
    ui::MainWindow window(desk.workspace);
    REQUIRE(window.files().open(desk.file()));
    window.resize(1366, 768);
    window.show();
    for (const Language language : {Language::indonesian, Language::english}) {
        desk.workspace.set_language(language);
        for (const ui::Place& place : places(desk.books())) {
            CAPTURE(place.page.toStdString(), language == Language::english);
            desk.workspace.go(place);
            REQUIRE(test::wait_until([&] { return !desk.workspace.is_busy(); }));
            CHECK(window.pages().place().page == place.page);
            CHECK(window.notices().refusal().toStdString() == "");
            window.notices().clear();
            for (const QWidget* widget : window.findChildren<QWidget*>()) {
                if (!widget->isVisibleTo(&window) || widget->focusPolicy() == Qt::NoFocus || !is_control(*widget))
                    continue;
                INFO(describe(*widget));
                CHECK(name_of(*widget) != "");
            }
        }
    }
}

TEST_CASE("on every page each Alt-letter does one thing, in both languages", "[shell][walk]")
{
    test::Desk desk(Language::indonesian, base::make_date(2025, 12, 31));
    demo::Options options;
    options.members = 12;
    options.years = 1;
    demo::build(desk.file(), options);
    ui::MainWindow window(desk.workspace);
    window.resize(1366, 768);
    window.show();
    for (const Language language : {Language::english, Language::indonesian}) {
        desk.workspace.set_language(language);
        CHECK(test::clashing_letters(window) == "");
    }
    REQUIRE(window.files().open(desk.file()));
    std::vector<ui::Place> all = places(desk.books());
    for (const char* section : sections)
        all.push_back({QStringLiteral("settings"), 0, QString::fromLatin1(section)});
    for (const char* report : {"surplus-statement?from=2025-01-01&to=2025-06-30&compare=2024-06-30",
                               "cash-book?from=2025-12-01&to=2025-12-31&account=1110"})
        all.push_back({QStringLiteral("report"), 0, QString::fromLatin1(report)});
    for (const Language language : {Language::indonesian, Language::english}) {
        desk.workspace.set_language(language);
        for (const ui::Place& place : all) {
            CAPTURE(place.page.toStdString(), place.text.toStdString(), language == Language::english);
            desk.workspace.go(place);
            REQUIRE(test::wait_until([&] { return !desk.workspace.is_busy(); }));
            window.notices().clear();
            CHECK(test::clashing_letters(window) == "");
        }
        desk.workspace.go({QStringLiteral("home"), 0, {}});
    }
}

TEST_CASE("the keyboard goes to the page that comes up", "[shell][walk]")
{
    test::Desk desk(Language::english, base::make_date(2025, 12, 31));
    demo::Options options;
    options.members = 12;
    options.years = 1;
    demo::build(desk.file(), options);
    ui::MainWindow window(desk.workspace);
    REQUIRE(window.files().open(desk.file()));
    window.resize(1366, 768);
    window.show();
    QApplication::setActiveWindow(&window);
    auto* const cash = window.findChild<QToolButton*>(QStringLiteral("to-cash"));
    REQUIRE(cash != nullptr);
    for (const ui::Place& place : places(desk.books())) {
        CAPTURE(place.page.toStdString());
        cash->setFocus();
        desk.workspace.go(place);
        REQUIRE(test::wait_until([&] { return !desk.workspace.is_busy(); }));
        QTest::qWait(1); // some give it when they are up
        const ui::Page& page = *window.pages().page();
        const QWidget* const focus = window.focusWidget();
        REQUIRE(focus != nullptr);
        INFO(describe(*focus));
        CHECK(page.isAncestorOf(focus));
        const QList<QWidget*> parts = page.findChildren<QWidget*>();
        const bool something_to_type = std::any_of(parts.begin(), parts.end(), [&](const QWidget* part) {
            return part->isVisibleTo(&page) && part->isEnabledTo(&page) && (part->focusPolicy() & Qt::TabFocus) &&
                   is_control(*part) && is_for_typing(*part);
        });
        CHECK(is_for_typing(*focus) == something_to_type);
    }
    // Enter on a page's name at the left is as good as Space.
    cash->setFocus();
    QTest::keyClick(cash, Qt::Key_Return);
    CHECK(window.pages().place().page == QStringLiteral("cash"));
    CHECK(window.pages().page()->isAncestorOf(window.focusWidget()));
}

TEST_CASE("no page is wider than the smallest screen", "[shell][walk]")
{
    test::Desk desk(Language::indonesian, base::make_date(2025, 12, 31));
    demo::Options options;
    options.members = 12;
    options.years = 1;
    demo::build(desk.file(), options);
    ui::MainWindow window(desk.workspace);
    REQUIRE(window.files().open(desk.file()));
    std::vector<ui::Place> all = places(desk.books());
    for (const reports::CatalogueEntry& report : reports::catalogue())
        all.push_back({QStringLiteral("report"), 0, QString::fromStdString(report.name)});
    // With as much to fill in as a report can ask for.
    all.push_back({QStringLiteral("report"), 0,
                   QStringLiteral("surplus-statement?from=2025-01-01&to=2025-06-30&compare=2024-06-30")});
    all.push_back(
        {QStringLiteral("report"), 0, QStringLiteral("cash-book?from=2025-12-01&to=2025-12-31&account=1110")});
    for (const char* section : sections)
        all.push_back({QStringLiteral("settings"), 0, QString::fromLatin1(section)});
    books::make_backup(desk.books(), books::BackupReason::asked);
    struct Screen {
        int percent;
        QSize size;
    };
    for (const Screen& screen : {Screen{100, {1093, 614}}, Screen{150, {1366, 768}}}) {
        window.set_text_percent(screen.percent);
        window.show();
        for (const Language language : {Language::indonesian, Language::english}) {
            desk.workspace.set_language(language);
            for (const ui::Place& place : all) {
                CAPTURE(place.page.toStdString(), place.text.toStdString(), screen.percent,
                        language == Language::english);
                window.resize(screen.size);
                desk.workspace.go(place);
                const auto check = [&] {
                    REQUIRE(test::wait_until([&] { return !desk.workspace.is_busy(); }));
                    ui::Page& shown = *window.pages().page();
                    // Sentences get their height in a second round.
                    for (int i = 0; i < 50 && cut_words(shown) + sideways(shown) != ""; ++i)
                        QTest::qWait(10);
                    const QSize needed = window.minimumSizeHint();
                    INFO(widest_part(shown));
                    CHECK(needed.width() <= screen.size.width());
                    CHECK(needed.height() <= screen.size.height());
                    CHECK(cut_words(shown) == "");
                    CHECK(sideways(shown) == "");
                };
                check();
                auto* const chart = window.pages().page()->findChild<QPushButton*>("chart");
                if (chart != nullptr && chart->isVisibleTo(&window)) {
                    chart->setChecked(true);
                    check();
                }
                auto* const preview = window.pages().page()->findChild<QPushButton*>("show-preview");
                if (preview == nullptr || !preview->isEnabled()) continue;
                preview->click();
                check();
            }
        }
    }
    ui::apply_look(*qApp, ui::Theme::light, 100);
}

TEST_CASE("every page stands a change of text size, colours and language while it is shown", "[shell][walk][looks]")
{
    test::Desk desk(Language::indonesian, base::make_date(2025, 12, 31));
    demo::Options options;
    options.members = 12;
    options.years = 1;
    demo::build(desk.file(), options);
    ui::MainWindow window(desk.workspace);
    REQUIRE(window.files().open(desk.file()));
    window.resize(1366, 768);
    window.show();
    for (const ui::Place& place : places(desk.books())) {
        CAPTURE(place.page.toStdString());
        desk.workspace.go(place);
        REQUIRE(test::wait_until([&] { return !desk.workspace.is_busy(); }));
        const auto look = [&](const QString& change) {
            QCoreApplication::processEvents();
            INFO(change.toStdString());
            CHECK(window.pages().place().page == place.page);
            CHECK(window.pages().page()->isVisible());
        };
        for (const int percent : {125, 150, 100}) {
            window.set_text_percent(percent);
            look(QString::number(percent));
        }
        for (const ui::Theme theme : {ui::Theme::dark, ui::Theme::light}) {
            window.set_theme(theme);
            look(theme == ui::Theme::dark ? QStringLiteral("dark") : QStringLiteral("light"));
        }
        for (const Language language : {Language::english, Language::indonesian}) {
            desk.workspace.set_language(language);
            look(QStringLiteral("language"));
        }
    }
    ui::apply_look(*qApp, ui::Theme::light, 100);
}

TEST_CASE("on no page the wheel or a page key changes a field that is not opened", "[shell][walk][wheel]")
{
    test::Desk desk(Language::indonesian, base::make_date(2025, 12, 31));
    demo::Options options;
    options.members = 12;
    options.years = 1;
    demo::build(desk.file(), options);
    ui::MainWindow window(desk.workspace);
    REQUIRE(window.files().open(desk.file()));
    window.resize(1366, 768);
    window.show();
    std::vector<ui::Place> all = places(desk.books());
    for (const char* section : sections)
        all.push_back({QStringLiteral("settings"), 0, QString::fromLatin1(section)});
    int seen = 0;
    for (const ui::Place& place : all) {
        CAPTURE(place.page.toStdString(), place.text.toStdString());
        desk.workspace.go(place);
        REQUIRE(test::wait_until([&] { return !desk.workspace.is_busy(); }));
        seen += test::turn_the_wheel_over(*window.pages().page());
    }
    CHECK(seen > 20); // there are some to be seen
}
