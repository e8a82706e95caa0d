// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/application_page.h"

#include <utility>

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "books/draft.h"
#include "loans/application_dialogs.h"
#include "loans/application_form.h"
#include "loans/loan_prints.h"
#include "loans/words.h"
#include "loans/written_lines.h"
#include "reports/loan_schedule.h"
#include "widgets/form_state.h"
#include "widgets/parts.h"
#include "widgets/report_table.h"

namespace sokoguru::ui {

namespace {

constexpr const char* draft_kind = "application";

} // namespace

ApplicationPage::ApplicationPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    auto* page = new QVBoxLayout(this);
    page_margins(page);
    auto* const head = new QHBoxLayout;
    build_head(*head);
    page->addLayout(head);
    decision_ = paragraph("muted");
    decision_->setObjectName(QStringLiteral("decision"));
    page->addWidget(decision_);
    auto* const halves = new QHBoxLayout;
    halves->setSpacing(space::large);
    area_ = new QScrollArea;
    area_->setWidgetResizable(true);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFocusPolicy(Qt::NoFocus);
    form_ = new ApplicationForm(workspace);
    area_->setWidget(form_);
    area_->viewport()->setAutoFillBackground(false);
    form_->setAutoFillBackground(false);
    form_->installEventFilter(this);
    halves->addWidget(area_, 5);
    auto* const right = new QVBoxLayout;
    build_simulation(*right);
    halves->addLayout(right, 6);
    page->addLayout(halves, 1);
    connect(form_, &ApplicationForm::changed, this, [this] {
        if (this->workspace().is_open() && !this->workspace().is_busy())
            this->workspace().attempt([this] { simulate(); });
    });
    workspace.words(this, [this] { retranslate(); });
}

/// The schedule has the larger half, but never at the cost of the form's width.
bool ApplicationPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == form_ && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        area_->setMinimumWidth(form_->minimumSizeHint().width() + area_->verticalScrollBar()->sizeHint().width());
    return Page::eventFilter(watched, event);
}

void ApplicationPage::build_head(QBoxLayout& row)
{
    row.setSpacing(space::small);
    title_ = text("title");
    status_ = text("badge");
    status_->setObjectName(QStringLiteral("status"));
    save_ = primary_button(QStringLiteral("check"));
    save_->setObjectName(QStringLiteral("save"));
    grant_ = plain_button(QStringLiteral("ok"));
    grant_->setObjectName(QStringLiteral("grant"));
    refuse_ = plain_button(QStringLiteral("cancel"));
    refuse_->setObjectName(QStringLiteral("refuse"));
    print_ = plain_button(QStringLiteral("print"));
    print_->setObjectName(QStringLiteral("print"));
    pay_out_ = primary_button(QStringLiteral("cash"));
    pay_out_->setObjectName(QStringLiteral("pay-out"));
    row.addWidget(title_);
    row.addWidget(status_);
    row.addStretch(1);
    for (QPushButton* button : {print_, refuse_, grant_, save_, pay_out_})
        row.addWidget(button);
    connect(save_, &QPushButton::clicked, this, &ApplicationPage::save);
    connect(grant_, &QPushButton::clicked, this, [this] { decide(true); });
    connect(refuse_, &QPushButton::clicked, this, [this] { decide(false); });
    connect(print_, &QPushButton::clicked, this, [this] {
        if (stored_) workspace().attempt([this] { show_agreement_print(workspace(), this, *stored_); });
    });
    connect(pay_out_, &QPushButton::clicked, this, &ApplicationPage::pay_out);
}

void ApplicationPage::build_simulation(QBoxLayout& column)
{
    QVBoxLayout* inside = nullptr;
    QFrame* const frame = card(inside);
    instalment_ = paragraph("section");
    instalment_->setObjectName(QStringLiteral("instalment"));
    cost_ = paragraph("muted");
    cost_->setObjectName(QStringLiteral("cost"));
    refusal_ = paragraph("refusal");
    refusal_->setObjectName(QStringLiteral("refusal"));
    warnings_ = paragraph("warning");
    warnings_->setObjectName(QStringLiteral("warnings"));
    for (QLabel* words : {instalment_, cost_, refusal_, warnings_})
        inside->addWidget(words);
    frame->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column.addWidget(frame);
    schedule_title_ = text("section");
    schedule_ = new ReportTable(workspace(), QStringLiteral("loan-schedule"));
    schedule_->setObjectName(QStringLiteral("schedule"));
    column.addWidget(schedule_title_);
    column.addWidget(schedule_, 100);
    column.addStretch(1); // what is left while there is no schedule
}

void ApplicationPage::retranslate()
{
    save_->setText(say(label("loans", "&Save the application")));
    grant_->setText(say(label("loans", "G&rant…")));
    refuse_->setText(say(label("loans", "Ref&use…")));
    print_->setText(say(label("loans", "&Agreement…")));
    print_->setToolTip(say(label("loans", "Agreement, schedule and mandate")));
    pay_out_->setText(say(label("loans", "Pay it &out…")));
    schedule_title_->setText(say(label("loans", "Schedule")));
    schedule_->setAccessibleName(say(label("loans", "Schedule")));
}

void ApplicationPage::open(const Place& place)
{
    id_ = place.id;
    wanted_ = place.text;
    is_begun_ = false;
    draft_ = 0;
    stored_.reset();
    if (id_ != 0) stored_ = loans::application(books(), id_);
}

QString ApplicationPage::heading() const
{
    return stored_ ? QString::fromStdString(stored_->loan_no) : say(label("loans", "New loan"));
}

void ApplicationPage::refresh()
{
    if (id_ != 0) stored_ = loans::application(books(), id_);
    if (!is_begun_) {
        is_begun_ = true;
        if (stored_)
            form_->show_application(*stored_);
        else if (wanted_.startsWith(QStringLiteral("top-up="))) {
            const SubledgerId old{wanted_.mid(7).toLongLong()};
            form_->begin(loans::read(books(), old).member, old);
        } else if (wanted_.startsWith(QStringLiteral("member=")))
            form_->begin(MemberId{wanted_.mid(7).toLongLong()});
        else
            form_->begin(std::nullopt);
        begun_with_ = form_state(*form_);
        if (!stored_ && wanted_.isEmpty()) take_up_draft();
    }
    show_state();
    simulate();
    emit heading_changed();
}

void ApplicationPage::take_up_draft()
{
    const auto drafts = books::drafts(books(), draft_kind);
    if (drafts.empty()) return;
    draft_ = drafts.front().id;
    QStringList state;
    for (const QJsonValue& field : QJsonDocument::fromJson(QByteArray::fromStdString(drafts.front().content)).array())
        state << field.toString();
    set_form_state(*form_, state);
}

void ApplicationPage::leave()
{
    if (stored_ || !is_begun_ || !workspace().is_open() || !workspace().may(books::Permission::post)) return;
    const QStringList now = form_state(*form_);
    workspace().attempt([&] {
        const std::int64_t before = draft_;
        if (now == begun_with_) {
            if (draft_ != 0) books::discard_draft(books(), draft_);
            draft_ = 0;
        } else {
            const QByteArray content = QJsonDocument(QJsonArray::fromStringList(now)).toJson(QJsonDocument::Compact);
            draft_ = books::save_draft(books(), {draft_, draft_kind, 0, content.toStdString()});
        }
        if (before != draft_) workspace().change(Change::drafts);
    });
}

loans::Terms ApplicationPage::terms_of(const loans::Application& asked) const
{
    loans::Terms terms = asked.terms;
    terms.disbursed = asked.day;
    if (!terms.first_due)
        terms.first_due =
            loans::first_due(loans::policy(books(), loans::product(books(), asked.product)), terms, asked.day);
    return terms;
}

void ApplicationPage::simulate()
{
    refusal_->hide();
    warnings_->hide();
    cost_->hide();
    const std::optional<loans::Application> asked = form_->value();
    if (!asked) {
        instalment_->setText(say(form_->missing()));
        show_schedule(false);
        return;
    }
    try {
        const loans::Terms terms = terms_of(*asked);
        const std::vector<loans::Instalment> rows = loans::schedule(terms);
        Money interest;
        for (const loans::Instalment& row : rows)
            interest += row.interest;
        QString words = say(instalment_words(rows));
        if (!terms.extra.empty()) words += QStringLiteral("; ") + say(extra_words(terms.extra));
        instalment_->setText(words);
        cost_->setText(say(label("loans", "Interest in all Rp {0}.", interest)) + QLatin1Char(' ') +
                       say(effective_words(terms)));
        cost_->show();
        schedule_->show_report(reports::loan_schedule(terms));
        show_schedule(true);
        show_checks(*asked);
    } catch (const Error& error) {
        instalment_->clear();
        show_schedule(false);
        refusal_->setText(say(error.message()));
        refusal_->show();
    }
}

void ApplicationPage::show_schedule(bool on)
{
    schedule_->setVisible(on);
    schedule_title_->setVisible(on);
}

void ApplicationPage::show_checks(const loans::Application& asked)
{
    if (asked.is_paid_out) return;
    QStringList refusals;
    QStringList warnings;
    for (const Issue& issue : loans::check(books(), asked)) {
        const QString words = say(issue.message());
        // The number is given when it is saved.
        if (issue.severity == Severity::warning)
            warnings << words;
        else if (!asked.loan_no.empty() || issue.column != "loan_no")
            refusals << words;
    }
    refusal_->setText(refusals.join(QLatin1Char('\n')));
    refusal_->setVisible(!refusals.isEmpty());
    warnings_->setText(warnings.join(QLatin1Char('\n')));
    warnings_->setVisible(!warnings.isEmpty());
}

void ApplicationPage::show_state()
{
    const bool may = workspace().may(books::Permission::post);
    const bool is_new = !stored_;
    const bool decided = stored_ && stored_->decision.has_value();
    const bool granted = decided && stored_->decision->granted;
    const bool own = stored_ && loans::four_eyes(books()) && stored_->entered_by == books().user().id;
    title_->setText(is_new ? say(label("loans", "New loan"))
                           : say(label("loans", "Application {0}", stored_->loan_no)));
    status_->setVisible(!is_new);
    status_->setText(is_new                 ? QString()
                     : stored_->is_paid_out ? say(label("loans", "paid out"))
                     : !decided             ? say(label("loans", "waits for a decision"))
                     : granted              ? say(label("loans", "granted, to be paid out"))
                                            : say(label("loans", "refused")));
    form_->setEnabled(may && !decided);
    save_->setVisible(!decided);
    save_->setEnabled(may);
    for (QPushButton* button : {grant_, refuse_}) {
        button->setVisible(!is_new && !decided);
        button->setEnabled(may && !own);
        button->setToolTip(own ? say(label("loans", "Somebody else decides than who entered it.")) : QString());
    }
    print_->setVisible(granted);
    pay_out_->setVisible(granted && !stored_->is_paid_out);
    pay_out_->setEnabled(may);
    decision_->setVisible(decided || own);
    if (decided) {
        const loans::Decision& made = *stored_->decision;
        QString words = granted ? say(label("loans", "Granted on {0}.", made.day))
                                : say(label("loans", "Refused on {0}.", made.day));
        if (!made.decision_no.empty()) words += u' ' + say(label("loans", "Decision {0}.", made.decision_no));
        if (!made.reason.empty()) words += u' ' + say(label("loans", "Reason: {0}", made.reason));
        decision_->setText(words);
    } else if (own)
        decision_->setText(say(label("loans", "You entered this application: somebody else decides.")));
}

void ApplicationPage::save()
{
    if (!form_->finish()) return;
    std::optional<loans::Application> asked = form_->value();
    if (!asked) {
        workspace().tell(Notice::refusal, form_->missing());
        return;
    }
    std::int64_t saved = id_;
    const bool done = workspace().attempt([&] {
        if (stored_)
            loans::change(books(), *asked);
        else {
            if (asked->loan_no.empty()) asked->loan_no = loans::next_loan_no(books());
            saved = loans::apply(books(), *asked);
        }
    });
    if (!done) return;
    if (draft_ != 0) workspace().attempt([this] { books::discard_draft(books(), std::exchange(draft_, 0)); });
    workspace().tell(Notice::done, label("loans", "Application {0} is saved.", asked->loan_no));
    is_begun_ = false;
    if (saved != id_)
        workspace().go({QStringLiteral("application"), saved, {}});
    else
        workspace().change(Change::postings);
}

void ApplicationPage::decide(bool grant)
{
    if (!stored_ || stored_->decision) return;
    workspace().attempt([&] {
        DecisionDialog dialog(workspace(), *stored_, grant, this);
        dialog.exec();
    });
}

void ApplicationPage::pay_out()
{
    if (!stored_) return;
    bool paid = false;
    workspace().attempt([&] {
        DisburseDialog dialog(workspace(), *stored_, this);
        dialog.exec();
        paid = loans::application(books(), id_).is_paid_out;
    });
    if (!paid) return;
    if (const auto loan = loans::find(books(), stored_->loan_no))
        workspace().go({QStringLiteral("loan"), loan->value, {}});
}

} // namespace sokoguru::ui
