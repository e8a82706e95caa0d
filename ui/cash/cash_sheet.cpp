// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QVBoxLayout>

#include "cash/cash_page.h"
#include "print/report.h"
#include "print/stationery.h"
#include "reports/cash_day.h"
#include "reports/preview.h"

namespace sokoguru::ui {

QDialog* cash_sheet(Workspace& workspace, const std::string& account, Date day, QWidget* over)
{
    auto* const dialog = new QDialog(over);
    dialog->setWindowTitle(workspace.say(label("cash", "Daily cash sheet")));
    dialog->resize(1000, 640);
    auto* const column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    auto* const preview = new Preview(workspace);
    column->addWidget(preview);
    QObject::connect(preview, &Preview::closed, dialog, &QDialog::reject);
    PrintPlan plan;
    plan.file_name = QStringLiteral("kas-%1-%2").arg(QString::fromStdString(account)).arg(base::to_int(day));
    plan.what = label("cash", "Daily cash sheet");
    plan.make = [account, day, texts = workspace.texts()](Books& books, const SheetChoice& choice, Progress*) {
        const print::Stationery stationery(texts, reports::letterhead(books), reports::fingerprint(books),
                                           choice.paper);
        return print::report_job(stationery,
                                 std::make_shared<const reports::Report>(reports::cash_day(books, account, day)),
                                 reports::cash_day_signatories(books, day), false, choice.orientation);
    };
    preview->show_plan(std::move(plan));
    return dialog;
}

} // namespace sokoguru::ui
