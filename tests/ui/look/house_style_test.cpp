// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <fstream>

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

#include "support/desk.h"
#include "support/wheel.h"

using namespace sokoguru;

TEST_CASE("the columns of Qt's file dialog hold what they show", "[look]")
{
    test::Desk desk;
    ui::MainWindow window(desk.workspace); // brings the look
    std::ofstream(desk.folder / "a book with a rather long name.sokoguru") << std::string(3'000'000, ' ');
    QFileDialog dialog(&window, QString(), ui::from_path(desk.folder / ""));
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.show();
    auto* const files = dialog.findChild<QTreeView*>(QStringLiteral("treeView"));
    REQUIRE(files != nullptr);
    REQUIRE(test::wait_until([&] { return files->header()->sectionResizeMode(1) == QHeaderView::ResizeToContents; }));
    REQUIRE(test::wait_until([&] { return files->model()->rowCount(files->rootIndex()) > 0; }));
    for (const int column : {1, 3}) {
        INFO(column);
        const QModelIndex cell = files->model()->index(0, column, files->rootIndex());
        CHECK(files->columnWidth(column) >= files->sizeHintForIndex(cell).width());
        CHECK(files->columnWidth(column) >= files->header()->sectionSizeHint(column));
    }
    CHECK(files->isColumnHidden(2));
}

TEST_CASE("wheel and page keys over a field that is not opened are left to the page and change nothing",
          "[look][wheel]")
{
    test::Desk desk;
    const ui::MainWindow window(desk.workspace); // brings the look
    QScrollArea area;
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    auto* const box = new QComboBox;
    box->addItems({QStringLiteral("flat"), QStringLiteral("annuity"), QStringLiteral("declining")});
    box->setCurrentIndex(1);
    auto* const editable = new QComboBox;
    editable->setEditable(true);
    editable->addItems({QStringLiteral("Member services"), QStringLiteral("Reserve"), QStringLiteral("Social fund")});
    editable->setCurrentIndex(1);
    auto* const number = new QSpinBox;
    number->setValue(12);
    for (QWidget* field : std::initializer_list<QWidget*>{box, editable, number})
        column->addWidget(field);
    page->setMinimumHeight(2'000);
    area.setWidget(page);
    area.setWidgetResizable(true);
    area.resize(300, 300);
    area.show();
    int at = area.verticalScrollBar()->value();
    for (QWidget* field : std::initializer_list<QWidget*>{box, editable, number}) {
        INFO(field->metaObject()->className());
        CHECK_FALSE(test::turn_the_wheel(*field, -1));
        QTest::keyClick(field, Qt::Key_PageDown);
        CHECK(area.verticalScrollBar()->value() > at);
        at = area.verticalScrollBar()->value();
        CHECK(field->focusPolicy() == Qt::StrongFocus);
    }
    CHECK(test::turn_the_wheel_over(*page) == 3);
    CHECK(box->currentIndex() == 1);
    CHECK(editable->currentIndex() == 1);
    CHECK(number->value() == 12);
    // By the arrow keys they are still chosen.
    QTest::keyClick(box, Qt::Key_Down);
    CHECK(box->currentIndex() == 2);
    QTest::keyClick(number, Qt::Key_Up);
    CHECK(number->value() == 13);
    ui::apply_look(*qApp, ui::Theme::dark, 100);
    CHECK(test::turn_the_wheel_over(*page) == 3); // also under the next look
    ui::apply_look(*qApp, ui::Theme::light, 100);
}
