// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/trouble.h"

#include "support/catch.h"

#include <stdexcept>

#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>

#include "base/error.h"
#include "support/desk.h"
#include "support/dialogs.h"

using namespace sokoguru;
using support::Contains;

TEST_CASE("details of the unexpected name the error and the version, never what the books say", "[shell]")
{
    const Error personal(Code::unknown_member, {std::string("0007 Ratna Maulana")});
    const std::string details = ui::trouble_details(personal, QStringLiteral("a page")).toStdString();
    CHECK_THAT(details, Contains("unknown-member") && Contains(SOKOGURU_VERSION) && Contains("a page"));
    CHECK_THAT(details, !Contains("Ratna"));
    CHECK_THAT(ui::trouble_details(std::runtime_error("disk on fire"), {}).toStdString(),
               Contains("std::runtime_error: disk on fire"));
}

TEST_CASE("the unexpected is shown with its details to copy, and the program goes on", "[shell]")
{
    QStandardPaths::setTestModeEnabled(true);
    test::Desk desk;
    test::when_asked([](QDialog& dialog) {
        CHECK(dialog.findChild<QPlainTextEdit*>(QStringLiteral("details"))->toPlainText() ==
              QStringLiteral("what, where"));
        dialog.findChild<QPushButton*>(QStringLiteral("copy-details"))->click();
    });
    ui::show_trouble(&desk.workspace, QStringLiteral("what, where"), ui::log_trouble(QStringLiteral("what, where")));
    CHECK(QApplication::clipboard()->text() == QStringLiteral("what, where"));
}
