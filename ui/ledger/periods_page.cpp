// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/periods_page.h"

#include <utility>

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "books/back_up.h"
#include "books/copies.h"
#include "ledger/periods.h"
#include "reports/journal.h"
#include "reports/period_list.h"
#include "widgets/ask.h"
#include "widgets/parts.h"
#include "widgets/report_table.h"

namespace sokoguru::ui {

namespace {

bool is_closed(const reports::Row& row)
{
    const auto* state = reports::word_in(row.cells[1]);
    return state != nullptr && state->code == "closed";
}

/// Shows the closing entries; true when they are to be posted.
bool confirm_closing(Workspace& workspace, int year, const std::vector<ledger::EntryDraft>& entries, QWidget* over)
{
    QDialog dialog(over);
    dialog.setWindowTitle(workspace.say(label("ledger", "Close the year {0}", std::to_string(year))));
    auto* column = new QVBoxLayout(&dialog);
    page_margins(column);
    QLabel* const words = paragraph();
    words->setText(workspace.say(
        entries.empty()
            ? label("ledger", "There is no income and no expense in this year: closing it posts nothing.")
            : label("ledger", "These entries carry income and expense of the year to its surplus. They can be taken "
                              "back only by reopening the year, with a reason.")));
    column->addWidget(words);
    if (!entries.empty()) {
        auto* table = new ReportTable(workspace, QStringLiteral("closing-preview"));
        table->setAccessibleName(workspace.say(label("ledger", "Entries that will be posted")));
        table->set_follow_links(false);
        table->show_report(reports::journal_preview(workspace.books(), entries));
        column->addWidget(table, 1);
    }
    auto* row = new QHBoxLayout;
    QPushButton* const cancel = plain_button();
    cancel->setText(workspace.say(label("shell", "&Cancel")));
    QPushButton* const deed = primary_button(QStringLiteral("lock"));
    deed->setText(workspace.say(label("ledger", "&Close the year")));
    deed->setObjectName(QStringLiteral("deed"));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(deed);
    column->addLayout(row);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(deed, &QPushButton::clicked, &dialog, &QDialog::accept);
    deed->setDefault(true);
    deed->setFocus();
    dialog.resize(900, entries.empty() ? 160 : 560);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

PeriodsPage::PeriodsPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    auto* page = new QVBoxLayout(this);
    page_margins(page);
    auto* head = new QHBoxLayout;
    words_ = paragraph("muted");
    head->addWidget(words_, 1);
    reopen_ = plain_button(QStringLiteral("unlock"));
    reopen_->setObjectName(QStringLiteral("reopen"));
    close_ = primary_button(QStringLiteral("lock"));
    close_->setObjectName(QStringLiteral("close"));
    head->addWidget(reopen_);
    head->addWidget(close_);
    page->addLayout(head);
    table_ = new ReportTable(workspace, QStringLiteral("periods"));
    table_->set_follow_links(false);
    page->addWidget(table_, 1);
    connect(close_, &QPushButton::clicked, this, &PeriodsPage::close_next);
    connect(reopen_, &QPushButton::clicked, this, &PeriodsPage::reopen_last);
    setFocusProxy(table_); // closing and opening again are not begun by an Enter
    workspace.words(this, [this] {
        words_->setText(say(label("ledger", "A closed month takes no more postings: its figures stay as they were "
                                            "shown. Months close one after the other, a year after its December.")));
        table_->setAccessibleName(say(label("ledger", "Months and years")));
    });
}

void PeriodsPage::refresh()
{
    const reports::Report list = reports::period_list(books(), workspace().today());
    table_->show_report(list);
    // The latest come first: the next to close is the last open row from above whose older neighbours are closed.
    next_ = {};
    last_ = {};
    for (const reports::Row& row : list.rows) {
        const Period period = Period::from_int(static_cast<int>(row.link.id));
        if (is_closed(row)) {
            if (last_.year == 0) last_ = period;
        } else {
            next_ = period;
        }
        if (last_.year != 0) break;
    }
    const Period now = Period::of(workspace().today());
    const bool can_close = next_.year != 0 && next_ < now && workspace().may(books::Permission::close_period);
    close_->setEnabled(can_close);
    close_->setText(next_.month == 13 ? say(label("ledger", "&Close the year {0}…", std::to_string(next_.year)))
                                      : say(label("ledger", "&Close {0}…", next_.year == 0 ? now : next_)));
    close_->setVisible(next_.year != 0);
    reopen_->setVisible(last_.year != 0);
    reopen_->setEnabled(workspace().may(books::Permission::reopen_period));
    if (last_.year != 0)
        reopen_->setText(last_.month == 13 ? say(label("ledger", "&Reopen the year {0}…", std::to_string(last_.year)))
                                           : say(label("ledger", "&Reopen {0}…", last_)));
}

void PeriodsPage::close_next()
{
    if (next_.month == 13)
        close_year(next_.year);
    else
        close_month(next_);
}

void PeriodsPage::close_month(Period month)
{
    if (!ask(workspace(),
             {label("ledger", "Close {0}?", month),
              label("ledger",
                    "Nothing can be posted into this month any more. It can be reopened with a reason, as long "
                    "as no later month is closed."),
              label("ledger", "Close &the month")},
             this))
        return;
    after_backup(books::BackupReason::before_month, 0, [this, month] {
        if (!workspace().attempt([&] { ledger::close_month(books(), month); })) return;
        workspace().tell(Notice::done, label("ledger", "{0} is closed.", month));
        workspace().change(Change::postings);
    });
}

void PeriodsPage::close_year(int year)
{
    bool agreed = false;
    workspace().attempt(
        [&] { agreed = confirm_closing(workspace(), year, ledger::closing_entries(books(), year), this); });
    if (!agreed) return;
    after_backup(books::BackupReason::before_year, year, [this, year] {
        if (!workspace().attempt([&] { ledger::close_year(books(), year); })) return;
        workspace().tell(Notice::done, label("ledger", "The year {0} is closed.", std::to_string(year)));
        workspace().change(Change::postings);
    });
}

void PeriodsPage::after_backup(books::BackupReason reason, int year, std::function<void()> deed)
{
    // Nobody needs backups of a copy.
    if (books::copy_mark(books()).kind != books::CopyKind::none) return deed();
    back_up(workspace(), label("ledger", "A backup before closing …"), reason, year,
            [deed = std::move(deed)](const books::BackupMade&) { deed(); });
}

void PeriodsPage::reopen_last()
{
    const bool is_year = last_.month == 13;
    const Label title = is_year ? label("ledger", "Reopen the year {0}?", std::to_string(last_.year))
                                : label("ledger", "Reopen {0}?", last_);
    const Label text = is_year
                           ? label("ledger", "Its closing entries are reversed. The reason stays in the audit trail.")
                           : label("ledger", "Postings into it are possible again. The reason stays in the audit "
                                             "trail.");
    const bool done = ask_reason(workspace(), {title, text, label("ledger", "Reo&pen")}, this,
                                 [this, is_year](const std::string& reason) {
                                     if (is_year)
                                         ledger::reopen_year(books(), last_.year, reason);
                                     else
                                         ledger::reopen_month(books(), last_, reason);
                                 });
    if (!done) return;
    workspace().tell(Notice::done, label("ledger", "Reopened; it can be posted into again."));
    workspace().change(Change::postings);
}

std::vector<PageInfo> periods_pages()
{
    return {{QStringLiteral("periods"),
             label("ledger", "Closing"),
             QStringLiteral("lock"),
             QStringLiteral("journal"),
             QStringLiteral("closing"),
             books::Permission::read,
             [](Workspace& workspace) -> Page* { return new PeriodsPage(workspace); },
             {{label("ledger", "Close a month or a year"),
               QStringLiteral("lock"),
               {QStringLiteral("periods"), 0, {}},
               books::Permission::close_period}}}};
}

} // namespace sokoguru::ui
