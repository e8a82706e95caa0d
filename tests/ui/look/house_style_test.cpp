// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <fstream>

#include <QFileDialog>
#include <QHeaderView>
#include <QTreeView>

#include "support/desk.h"

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
