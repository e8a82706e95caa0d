// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pages.h"
#include <QLineEdit>

#include "books/backup.h"
#include "camera.h"
#include "help/help_window.h"
#include "shell/page_stack.h"
#include "shell/search_panel.h"
#include "storage/database.h"

using namespace sokoguru;

void walk_through_pages(Camera& camera)
{
    ui::Workspace& workspace = camera.workspace();
    QStringList seen;
    const auto place = [&](const char* page, std::int64_t id = 0, const char* text = "") {
        seen << QString::fromLatin1(page);
        return ui::Place{QString::fromLatin1(page), id, QString::fromLatin1(text)};
    };
    const auto first = [&](const char* sql) { return workspace.books().db().value<std::int64_t>(sql).value_or(1); };
    const auto dialog = [&](const std::string& name, const std::function<void()>& open) {
        camera.dialog(open, [&](QDialog& shown) { camera.keep(shown, name); });
    };
    books::make_backup(workspace.books(), books::BackupReason::asked);
    workspace.change(ui::Change::settings);
    camera.page("home", place("home"));
    camera.page("members", place("members"));
    dialog("member-form", [&] { workspace.go(place("members", 0, "add")); });
    camera.page("member", place("member", first("SELECT member_id FROM loan GROUP BY member_id ORDER BY count(*) DESC,"
                                                " member_id LIMIT 1")));
    camera.page("cash", place("cash"));
    for (const char* what : {"in", "out", "transfer", "count"})
        dialog(std::string("cash-") + what, [&] { workspace.go(place("cash", 0, what)); });
    camera.page("savings", place("savings"));
    dialog("deposit", [&] { workspace.go(place("savings", 0, "deposit")); });
    camera.page("collective", place("collective"));
    camera.page("loans", place("loans"));
    camera.dialog([&] { camera.press(*camera.window().pages().page(), "products"); },
                  [&](QDialog& products) {
                      camera.keep(products, "loan-products");
                      camera.dialog([&] { camera.press(products, "change-product"); },
                                    [&](QDialog& form) { camera.keep(form, "loan-product"); });
                  });
    camera.page("arrears", place("arrears"));
    camera.page("portfolio", place("portfolio"));
    dialog("allowance", [&] { camera.press(*camera.window().pages().page(), "book"); });
    camera.page("application", place("application", 0, "member=1"));
    camera.type(*camera.window().pages().page(), "principal", "5000000");
    camera.keep(camera.window(), "application-typed");
    camera.page("loan", place("loan", first("SELECT id FROM loan ORDER BY id DESC LIMIT 1")));
    for (const char* what : {"pay", "settle", "reschedule"})
        dialog(std::string("loan-") + what, [&] { camera.press(*camera.window().pages().page(), what); });
    for (const char* what : {"charge", "write-off", "print-agreement", "print-card"})
        dialog(std::string("loan-") + what, [&] { camera.choose(*camera.window().pages().page(), what); });
    camera.page("journal", place("journal"));
    camera.page("document",
                place("document", first("SELECT id FROM document WHERE series = 'BKM' ORDER BY id DESC LIMIT 1")));
    dialog("correction", [&] { camera.press(*camera.window().pages().page(), "correct"); });
    camera.page("account", place("account", 0, "cash"));
    camera.page("periods", place("periods"));
    camera.page("check", place("check", 0, "now"));
    camera.page("reports", place("reports"));
    camera.page("report", place("report", 0, "trial-balance"));
    camera.page("statements", place("statements"));
    camera.page("surplus", place("surplus-print"));
    camera.page("import", place("import", 0, "members"));
    camera.page("golive", place("golive"));
    camera.page("backup", place("backup"));
    camera.page("settings", place("settings"));
    for (const char* section : {"signatures", "accounts", "products", "loans", "surplus", "numbering", "paper",
                                "computer", "users", "opening"})
        camera.page(std::string("settings-") + section, place("settings", 0, section));
    for (const ui::PageInfo& page : ui::all_pages())
        if (!seen.contains(page.id)) camera.fail("no picture of the page " + page.id.toStdString());
    camera.window().search();
    camera.settle();
    camera.window().findChild<ui::SearchPanel*>()->field().setText(QStringLiteral("sur"));
    camera.settle();
    camera.keep(camera.window(), "search");
    camera.window().show_manual();
    camera.settle();
    camera.keep(*camera.window().manual(), "manual");
    camera.window().manual()->close();
}
