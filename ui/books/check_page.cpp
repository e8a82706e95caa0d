// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/check_page.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "books/audit.h"
#include "ledger/printed_head.h"
#include "reports/letterhead.h"
#include "storage/database.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

Date local_day(std::int64_t seconds)
{
    const QDate day = QDateTime::fromSecsSinceEpoch(seconds).date();
    return base::make_date(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

} // namespace

CheckPage::CheckPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    auto* page = new QVBoxLayout(this);
    page_margins(page);
    words_ = paragraph();
    last_ = paragraph("muted");
    page->addWidget(words_);
    page->addWidget(last_);
    auto* row = new QHBoxLayout;
    head_ = new QLineEdit;
    head_->setObjectName(QStringLiteral("head"));
    head_->setMaxLength(80);
    run_ = primary_button(QStringLiteral("check"));
    run_->setObjectName(QStringLiteral("run-check"));
    row->addWidget(head_, 1);
    row->addWidget(run_);
    page->addLayout(row);
    result_ = paragraph("section");
    result_->setObjectName(QStringLiteral("check-result"));
    result_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    page->addWidget(result_);
    findings_ = new QTableWidget(0, 2);
    findings_->verticalHeader()->hide();
    findings_->setWordWrap(true);
    findings_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    findings_->setSelectionBehavior(QAbstractItemView::SelectRows);
    findings_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    findings_->hide();
    page->addWidget(findings_, 1);
    page->addStretch(0);
    connect(run_, &QPushButton::clicked, this, &CheckPage::run);
    connect(head_, &QLineEdit::returnPressed, this, &CheckPage::run);
    workspace.words(this, [this] {
        words_->setText(
            say(label("books", "Reads every entry and compares: the chain of fingerprints, the numbers, the "
                               "balances, the members' accounts against the ledger, the audit trail. "
                               "Whoever changed the file outside the program is found here.")));
        head_->setPlaceholderText(say(label("books", "Fingerprint on a printed report (may stay empty)")));
        head_->setAccessibleName(head_->placeholderText());
        run_->setText(say(label("books", "&Check the books")));
        findings_->setHorizontalHeaderLabels({say(label("books", "What was found")), say(label("books", "Document"))});
        findings_->setAccessibleName(say(label("books", "What was found")));
    });
}

void CheckPage::open(const Place& place)
{
    asked_ = place.text == QStringLiteral("now");
}

void CheckPage::refresh()
{
    const auto at = books::last_event(books(), "verify", "books");
    last_->setText(at ? say(label("books", "Last checked on {0}.", local_day(*at)))
                      : say(label("books", "These books have not been checked yet.")));
    if (asked_) {
        asked_ = false;
        QTimer::singleShot(0, this, &CheckPage::run);
    }
}

void CheckPage::run()
{
    if (workspace().is_busy()) return;
    auto result = std::make_shared<ledger::Verification>();
    const std::string head = head_->text().trimmed().toStdString();
    // A slip is said beside the field before anything long begins.
    try {
        if (!head.empty()) ledger::read_printed_head(head);
    } catch (const Error& error) {
        result_->setProperty("kind", "refusal");
        restyle(result_);
        result_->setText(say(error.message()));
        return head_->setFocus();
    }
    workspace().run_long(
        label("books", "Checking the books"),
        [result, head](Books& books, Progress& progress) {
            ledger::VerifyOptions options;
            if (!head.empty()) options.expected_head = head;
            bool cancelled = false;
            std::int64_t steps = 0;
            options.go_on = [&] {
                try {
                    progress.step(++steps, 0);
                } catch (const Progress::Cancelled&) {
                    cancelled = true;
                }
                return !cancelled;
            };
            *result = ledger::verify(books, options);
            if (cancelled) throw Progress::Cancelled{};
            ledger::record_verification(books, *result);
        },
        [this, result] { show_result(*result); }, this);
}

void CheckPage::show_result(const ledger::Verification& result)
{
    const reports::Fingerprint fingerprint{result.entries, result.head};
    result_->setProperty("kind", result.ok() ? "done" : "refusal");
    restyle(result_);
    QString words = result.ok() ? say(label("books", "Everything agrees: {0} entries, fingerprint {1}.", result.entries,
                                            fingerprint.short_form()))
                                : say(label("books",
                                            "{0} findings. Do not go on with this file; open the last good backup and "
                                            "show this list to who looks after the program.",
                                            static_cast<std::int64_t>(result.findings.size())));
    if (result.found)
        words +=
            QLatin1Char(' ') +
            say(result.found->in_audit
                    ? label("books", "The one typed in is that of the audit trail at event {0}.", result.found->number)
                    : label("books", "The one typed in is that of the books at entry {0}.", result.found->number));
    result_->setText(words);
    findings_->setVisible(!result.ok());
    findings_->setRowCount(0);
    for (const ledger::Finding& finding : result.findings) {
        const int row = findings_->rowCount();
        findings_->insertRow(row);
        findings_->setItem(row, 0, new QTableWidgetItem(say(finding.text)));
        findings_->setItem(row, 1, new QTableWidgetItem(QString::fromStdString(finding.document)));
    }
    findings_->resizeRowsToContents();
    refresh();
}

std::vector<PageInfo> check_pages()
{
    return {{QStringLiteral("check"),
             label("books", "Check the books"),
             QStringLiteral("check"),
             QStringLiteral("journal"),
             QStringLiteral("closing"),
             books::Permission::read,
             [](Workspace& workspace) -> Page* { return new CheckPage(workspace); },
             {{label("books", "Check the books"),
               QStringLiteral("check"),
               {QStringLiteral("check"), 0, QStringLiteral("now")}}}}};
}

} // namespace sokoguru::ui
