// SPDX-License-Identifier: GPL-3.0-or-later
#include "savings/collective_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include "books/draft.h"
#include "ledger/ledger.h"
#include "members/vocabulary.h"
#include "questions/questions.h"
#include "savings/collective_model.h"
#include "savings/collective_totals.h"
#include "savings/sheet_view.h"
#include "search/match.h"
#include "widgets/account_field.h"
#include "widgets/ask.h"
#include "widgets/date_field.h"
#include "widgets/field.h"
#include "widgets/parts.h"
#include "widgets/period_field.h"

namespace sokoguru::ui {

namespace {

constexpr const char* draft_kind = "collective";
constexpr int most_issues = 200;
constexpr std::size_t most_before = 50;

} // namespace

CollectivePage::CollectivePage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    auto* page = new QVBoxLayout(this);
    page_margins(page);
    page->setSpacing(space::small);
    page->addLayout(build_head());
    page->addLayout(build_fields());
    build_sheet();
    page->addWidget(difference_row_);
    kept_ = paragraph("muted");
    kept_->setObjectName(QStringLiteral("kept"));
    kept_->hide();
    page->addWidget(kept_);
    search_ = new QLineEdit;
    search_->setObjectName(QStringLiteral("search"));
    search_->setClearButtonEnabled(true);
    auto* const line = new QHBoxLayout;
    line->addWidget(search_, 1);
    sums_ = paragraph("lead");
    sums_->setObjectName(QStringLiteral("sums"));
    line->addWidget(sums_, 3);
    page->addLayout(line);
    page->addWidget(sheet_, 1);
    page->addWidget(totals_);
    verdict_ = paragraph();
    verdict_->setObjectName(QStringLiteral("verdict"));
    verdict_->hide();
    page->addWidget(verdict_);
    issues_ = new QListWidget;
    issues_->setObjectName(QStringLiteral("issues"));
    issues_->setMaximumHeight(5 * px(Type::figure));
    issues_->hide();
    page->addWidget(issues_);

    connect(issues_, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        const QPoint place = item->data(Qt::UserRole).toPoint();
        if (place.y() < 0) return;
        sheet_->setCurrentIndex(model_->index(place.y(), std::max(0, place.x())));
        sheet_->setFocus();
    });
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& words) {
        const search::Phrases wanted(words.toStdString());
        for (int row = 0; !wanted.empty() && row < model_->rowCount(); ++row)
            for (const int column : {1, 2})
                if (wanted.fit(search::fold(model_->index(row, column).data().toString().toStdString()))) {
                    sheet_->setCurrentIndex(
                        model_->index(row, sheet_->currentIndex().isValid() ? sheet_->currentIndex().column() : 4));
                    sheet_->scrollTo(model_->index(row, 1), QAbstractItemView::PositionAtCenter);
                    return;
                }
    });
    connect(search_, &QLineEdit::returnPressed, sheet_, qOverload<>(&QWidget::setFocus));
    connect(unit_, &QComboBox::currentIndexChanged, this, &CollectivePage::follow_choice);
    connect(month_, &InputLine::changed, this, &CollectivePage::follow_choice);
    setFocusProxy(sheet_);
    workspace.words(this, [this] { retranslate(); });
}

QLayout* CollectivePage::build_head()
{
    auto* const head = new QHBoxLayout;
    title_ = text("title");
    count_ = text("muted");
    count_->setObjectName(QStringLiteral("count"));
    clear_ = quiet_button(QStringLiteral("clear"));
    clear_->setObjectName(QStringLiteral("clear"));
    fill_ = plain_button(QStringLiteral("refresh"));
    fill_->setObjectName(QStringLiteral("fill"));
    check_ = plain_button(QStringLiteral("check"));
    check_->setObjectName(QStringLiteral("check"));
    post_ = primary_button(QStringLiteral("ok"));
    post_->setObjectName(QStringLiteral("post"));
    head->addWidget(title_);
    head->addWidget(count_);
    head->addStretch(1);
    for (QPushButton* button : {clear_, fill_, check_, post_})
        head->addWidget(button);
    connect(fill_, &QPushButton::clicked, this, [this] {
        remember();
        workspace().attempt([this] { fill_sheet(); });
    });
    connect(clear_, &QPushButton::clicked, this, [this] {
        kept_->hide();
        model_->clear_amounts();
    });
    connect(check_, &QPushButton::clicked, this, &CollectivePage::check);
    connect(post_, &QPushButton::clicked, this, &CollectivePage::post);
    return head;
}

QLayout* CollectivePage::build_fields()
{
    month_ = new PeriodField(workspace());
    month_->setObjectName(QStringLiteral("month"));
    month_->set_value(Period::of(workspace().today()));
    unit_ = new QComboBox;
    unit_->setObjectName(QStringLiteral("unit"));
    date_ = new DateField(workspace());
    date_->setObjectName(QStringLiteral("date"));
    date_->set_value(workspace().today());
    cash_ = new AccountField(workspace());
    cash_->setObjectName(QStringLiteral("cash"));
    // Money at once, or the employer's debt of the payroll.
    cash_->set_filter([](const ledger::Account& account) {
        return is_cash_or_bank(account) || (is_postable(account) && account.control == ledger::Control::run);
    });
    if (const auto* account = books().chart().find("1110")) cash_->set_value(account->id);
    date_field_ = new Field(workspace(), label("savings", "&Date"), date_);
    cash_field_ = new Field(workspace(), label("savings", "Received &into"), cash_);
    auto* const row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(new Field(workspace(), label("savings", "&Month"), month_), 2, Qt::AlignTop);
    row->addWidget(new Field(workspace(), label("savings", "&Unit"), unit_), 2, Qt::AlignTop);
    row->addWidget(date_field_, 2, Qt::AlignTop);
    row->addWidget(cash_field_, 3, Qt::AlignTop);

    difference_row_ = new QWidget;
    auto* const second = new QHBoxLayout(difference_row_);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(space::medium);
    difference_ = new AccountField(workspace());
    difference_->setObjectName(QStringLiteral("difference"));
    reason_ = new QLineEdit;
    reason_->setObjectName(QStringLiteral("reason"));
    difference_field_ = new Field(workspace(), label("savings", "Diff&erence goes to"), difference_);
    reason_field_ = new Field(workspace(), label("savings", "Because (&reason)"), reason_);
    second->addWidget(difference_field_, 1, Qt::AlignTop);
    second->addWidget(reason_field_, 1, Qt::AlignTop);
    difference_row_->hide();
    return row;
}

void CollectivePage::build_sheet()
{
    model_ = new CollectiveModel(workspace(), this);
    sheet_ = new CollectiveView(workspace());
    sheet_->setObjectName(QStringLiteral("sheet"));
    sheet_->setModel(model_);
    totals_ = new CollectiveTotals(*model_, *sheet_);
    totals_->setObjectName(QStringLiteral("totals"));
    connect(sheet_, &CollectiveView::undo_wanted, this, &CollectivePage::undo);
    connect(model_, &CollectiveModel::changing, this, &CollectivePage::remember);
    connect(sheet_, &CollectiveView::pasted, this, &CollectivePage::paste);
    connect(sheet_, &CollectiveView::refused, this, &CollectivePage::refuse);
    connect(model_, &CollectiveModel::edited, this, [this] {
        touched_ = true;
        sheet_->refit(); // the sums below have grown too
        show_sums();
    });
}

void CollectivePage::retranslate()
{
    title_->setText(say(label("savings", "Collective sheet")));
    fill_->setText(say(label("savings", "Fill with &what is due")));
    clear_->setText(say(label("savings", "C&lear amounts")));
    check_->setText(say(label("savings", "&Check")));
    check_->setToolTip(say(label("savings", "Tries everything and posts nothing")));
    post_->setText(say(label("savings", "&Post")));
    kept_->setText(say(label("savings", "This is the sheet that was not posted last time.")));
    search_->setPlaceholderText(say(label("savings", "Go to number or name")));
    search_->setAccessibleName(search_->placeholderText());
    sheet_->setAccessibleName(say(label("savings", "Collective sheet")));
    sheet_->setAccessibleDescription(
        say(label("savings", "Type amounts; Enter goes down, Tab to the right, Ctrl+V pastes from Excel.")));
    totals_->setAccessibleName(say(label("savings", "Sums of the columns")));
    issues_->setAccessibleName(say(label("savings", "What is wrong")));
    sheet_->fit_again();
}

void CollectivePage::fill_units()
{
    const QSignalBlocker quiet(unit_);
    const QString chosen = unit_->currentData().toString();
    unit_->clear();
    unit_->addItem(say(label("savings", "All units")), QString());
    for (const std::string& unit : members::units(books()))
        unit_->addItem(QString::fromStdString(unit), QString::fromStdString(unit));
    unit_->setCurrentIndex(std::max(0, unit_->findData(chosen)));
}

void CollectivePage::refresh()
{
    fill_units();
    if (!restored_) {
        restored_ = true;
        model_->set_columns();
        restore();
        sheet_->remember_as(QStringLiteral("collective"), workspace().memory());
        sheet_->fit_columns(2);
    }
    for (QPushButton* button : {check_, post_})
        button->setEnabled(workspace().may(books::Permission::post));
    show_sums();
}

void CollectivePage::restore()
{
    for (const books::Draft& draft : books::drafts(books(), draft_kind))
        if (model_->from_json(QByteArray::fromStdString(draft.content))) {
            draft_ = draft.id;
            touched_ = false;
            kept_->show();
            if (!model_->is_empty()) sheet_->setCurrentIndex(model_->index(0, 4));
            return;
        }
    fill_sheet();
    touched_ = false;
}

void CollectivePage::leave()
{
    if (!touched_ || !workspace().is_open() || workspace().is_busy() || model_->rows().empty()) return;
    if (!workspace().may(books::Permission::post)) return;
    workspace().attempt([this] {
        books::Draft draft;
        draft.id = draft_;
        draft.kind = draft_kind;
        draft.content = model_->to_json().toStdString();
        draft_ = books::save_draft(books(), draft);
        touched_ = false;
        workspace().change(Change::drafts);
    });
}

void CollectivePage::fill_sheet()
{
    if (!month_->finish() || !month_->value()) return;
    const std::string unit = unit_->currentData().toString().toStdString();
    shown_unit_ = unit_->currentData().toString();
    shown_month_ = month_->value();
    model_->set_columns();
    model_->show(
        exchange::collective_prefill(books(), *month_->value(), unit.empty() ? std::nullopt : std::optional(unit)));
    kept_->hide();
    show_issues({});
    sheet_->fit_columns(2);
    if (!model_->is_empty()) sheet_->setCurrentIndex(model_->index(0, 4));
}

void CollectivePage::show_sums()
{
    const Money difference = model_->received() - model_->parts();
    count_->setText(say(label("savings", "{0} members", model_->taken())));
    sums_->setText(difference.is_zero()
                       ? say(label("savings", "Money received: Rp {0}", model_->received()))
                       : say(label("savings", "Money received: Rp {0}, of that Rp {1} without a purpose",
                                   model_->received(), difference)));
    difference_row_->setVisible(!difference.is_zero());
    verdict_->hide();
}

bool CollectivePage::complete()
{
    for (InputLine* field : std::initializer_list<InputLine*>{date_, cash_, difference_})
        if (!field->finish()) {
            field->setFocus();
            return false;
        }
    const auto need = [](bool there, Field* field, const Label& problem) {
        if (!there) {
            field->set_problem(problem);
            field->control().setFocus();
        }
        return there;
    };
    if (!need(date_->value().has_value(), date_field_, label("savings", "A day is needed.")) ||
        !need(cash_->value().has_value(), cash_field_, label("savings", "Choose the cash box or bank.")))
        return false;
    if (model_->received() == model_->parts()) return true;
    return need(difference_->value().has_value(), difference_field_,
                label("savings", "Name the account that takes the difference.")) &&
           need(!reason_->text().simplified().isEmpty(), reason_field_, label("savings", "Say why it differs."));
}

exchange::CollectiveOptions CollectivePage::options(bool dry_run) const
{
    exchange::CollectiveOptions out;
    out.date = *date_->value();
    out.cash = books().chart().by_id(*cash_->value()).code;
    if (model_->received() != model_->parts()) {
        out.difference = books().chart().by_id(*difference_->value()).code;
        out.reason = reason_->text().simplified().toStdString();
    }
    out.dry_run = dry_run;
    return out;
}

std::optional<exchange::ImportResult> CollectivePage::run(bool dry_run)
{
    if (!complete()) return std::nullopt;
    std::optional<exchange::ImportResult> result;
    workspace().attempt([&] { result = exchange::post_collective(books(), model_->rows(), options(dry_run)); });
    if (result) show_issues(result->issues);
    return result;
}

void CollectivePage::add_issue(int row, int column, const QString& what)
{
    QString who;
    if (row >= 0)
        who = model_->index(row, 1).data().toString() + QStringLiteral(" · ") +
              model_->index(row, 2).data().toString() + QStringLiteral(": ");
    (new QListWidgetItem(who + what, issues_))->setData(Qt::UserRole, QPoint(column, row));
}

void CollectivePage::show_issues(const std::vector<Issue>& issues)
{
    model_->mark(issues);
    issues_->clear();
    for (const Issue& issue : issues) {
        if (issues_->count() >= most_issues) break;
        add_issue(model_->line_of(issue.row), model_->column_of(issue.column), say(issue.message()));
    }
    issues_->setVisible(!issues.empty());
    verdict_->setVisible(!issues.empty());
    verdict_->setProperty("kind", "refusal");
    verdict_->setText(say(label("savings", "Nothing was posted. Enter on a line below goes to its cell.")));
    restyle(verdict_);
}

void CollectivePage::check()
{
    const auto result = run(true);
    if (!result || !result->accepted) return;
    verdict_->setProperty("kind", "done");
    verdict_->setText(say(label("savings", "This can be posted: {0} members, Rp {1} as {2}.", model_->taken(),
                                result->total("received"), result->documents.front().number)));
    verdict_->show();
    restyle(verdict_);
}

bool CollectivePage::is_meant()
{
    std::vector<Issue> asked;
    workspace().attempt([&] {
        const books::Work work(books()); // left without commit
        const auto result = exchange::post_collective(books(), model_->rows(), options(false));
        if (!result.accepted) return; // said when it is posted
        std::vector<DocumentId> posted;
        for (const ledger::Posted& document : result.documents)
            posted.push_back(document.document);
        asked = questions::about(books(), posted);
    });
    const questions::Limits limits = questions::limits(books());
    const bool is_much = model_->taken() > limits.sheet_members || model_->received() > limits.sheet_sum;
    if (!is_much && asked.empty()) return true;
    const ledger::Account& into = books().chart().by_id(*cash_->value());
    QString words = say(label("savings", "{0} members pay Rp {1} into {2} {3}.", model_->taken(), model_->received(),
                              into.code, into.name));
    for (const Issue& issue : asked)
        words += QLatin1Char('\n') + say(issue.message());
    return ask(
        workspace(),
        {label("savings", "Post this sheet?"), verbatim(words.toStdString()), label("savings", "P&ost the sheet")},
        this);
}

void CollectivePage::post()
{
    if (!complete() || !is_meant()) return;
    const auto result = run(false);
    if (!result || !result->accepted) return;
    if (draft_ != 0) workspace().attempt([this] { books::discard_draft(books(), draft_); });
    draft_ = 0;
    const ledger::Posted posted = result->documents.front();
    workspace().tell(Notice::done,
                     label("savings", "Posted as {0}: {1} members, Rp {2}.", posted.number, model_->taken(),
                           result->total("received")),
                     NoticeAction{label("savings", "&Show"), {QStringLiteral("document"), posted.document.value, {}}});
    kept_->hide();
    model_->clear_amounts();
    before_.clear(); // what is posted is not taken back by a key
    touched_ = false;
    workspace().change(Change::postings);
}

void CollectivePage::refuse(const QModelIndex& at, const Label& problem)
{
    verdict_->setProperty("kind", "refusal");
    verdict_->setText(at.siblingAtColumn(1).data().toString() + QStringLiteral(" · ") +
                      at.siblingAtColumn(2).data().toString() + QStringLiteral(", ") +
                      model_->headerData(at.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
                      QStringLiteral(": ") + say(problem));
    verdict_->show();
    restyle(verdict_);
}

void CollectivePage::paste(const QModelIndex& at, const QString& text)
{
    const CollectiveModel::Paste plan = model_->plan_paste(at, text);
    if (plan.by_number || plan.by_heading) {
        QStringList names;
        for (const int column : plan.columns)
            names << model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QString words = plan.cells.empty()
                            ? say(label("savings", "Nothing of it is an amount of a member of this sheet."))
                            : say(label("savings", "{0} members of the sheet were found; their amounts go to: {1}.",
                                        static_cast<std::int64_t>(plan.members.size()),
                                        names.join(QStringLiteral(", ")).toStdString()));
        if (!plan.unused.empty())
            words += QLatin1Char('\n') + say(label("savings", "{0} cells or lines are left out, such as: {1}",
                                                   static_cast<std::int64_t>(plan.unused.size()),
                                                   say(plan.unused.front().what).toStdString()));
        if (!plan.cells.empty() && !ask(workspace(),
                                        {plan.by_heading ? label("savings", "Paste by numbers and headings?")
                                                         : label("savings", "Paste by members' numbers?"),
                                         verbatim(words.toStdString()), label("savings", "Take o&ver")},
                                        this))
            return;
    }
    model_->take(plan);
    show_unused(plan.unused);
}

void CollectivePage::show_unused(const std::vector<CollectiveModel::Unused>& unused)
{
    if (unused.empty()) return;
    // Beside the sheet: what was not taken over can be looked up there.
    issues_->clear();
    for (const auto& [what, place] : unused) {
        if (issues_->count() >= most_issues) break;
        add_issue(place.row(), place.column(), say(what));
    }
    issues_->show();
    verdict_->setProperty("kind", "warning");
    verdict_->setText(say(
        label("savings", "{0} pasted cells or lines could not be used:", static_cast<std::int64_t>(unused.size()))));
    verdict_->show();
    restyle(verdict_);
}

void CollectivePage::follow_choice()
{
    const bool is_same = unit_->currentData().toString() == shown_unit_ && month_->value() == shown_month_;
    if (!restored_ || is_same || !month_->value()) return;
    remember();
    workspace().attempt([this] { fill_sheet(); });
}

void CollectivePage::remember()
{
    if (before_.size() >= most_before) before_.erase(before_.begin());
    before_.push_back({model_->to_json(), shown_unit_, shown_month_});
}

void CollectivePage::undo()
{
    if (before_.empty()) return;
    const Before last = before_.back();
    before_.pop_back();
    const QModelIndex at = sheet_->currentIndex();
    const int row = at.row();
    const int column = at.column();
    shown_unit_ = last.unit;
    shown_month_ = last.month;
    {
        const QSignalBlocker quiet(unit_);
        unit_->setCurrentIndex(std::max(0, unit_->findData(last.unit)));
    }
    month_->set_value(last.month);
    model_->from_json(last.lines);
    show_issues({});
    if (row >= 0 && row < model_->rowCount()) sheet_->setCurrentIndex(model_->index(row, column));
}

} // namespace sokoguru::ui
