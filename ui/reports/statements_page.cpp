// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/statements_page.h"

#include <filesystem>

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "print/drawing.h"
#include "print/member_statement.h"
#include "reports/files.h"
#include "reports/member_choice.h"
#include "reports/preview.h"
#include "reports/printing.h"
#include "reports/request.h"
#include "shell/file_desk.h"
#include "widgets/current_stack.h"
#include "widgets/date_field.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

using Members = std::vector<members::Member>;

/// So many members are read and laid out while the window waits.
constexpr std::size_t few_members = 12;

/// So many are counted while the window waits: well under a tenth of a second.
constexpr std::size_t countable_members = 300;

bool has_content(const reports::MemberStatement& statement)
{
    return !statement.savings.empty() || !statement.loans.empty() || statement.surplus;
}

/// The members one after the other; of many, those of whom there is nothing to say are left out.
print::StatementSource source(Books& books, std::shared_ptr<const Members> members,
                              const reports::StatementOptions& options, Progress* progress)
{
    auto reader = std::make_shared<reports::StatementReader>(books, options);
    return [=, at = std::size_t{0}]() mutable -> std::optional<reports::MemberStatement> {
        while (at < members->size()) {
            if (progress != nullptr)
                progress->step(static_cast<std::int64_t>(at), static_cast<std::int64_t>(members->size()));
            reports::MemberStatement statement = reader->read((*members)[at++]);
            if (members->size() == 1 || has_content(statement)) return statement;
        }
        return std::nullopt;
    };
}

/// A folder that is not there yet: `name`, `name (2)` …
std::filesystem::path new_folder(const std::filesystem::path& inside, const QString& name)
{
    std::filesystem::path out = inside / to_path(name);
    std::error_code ignored;
    for (int i = 2; std::filesystem::exists(out, ignored); ++i)
        out = inside / to_path(name + QStringLiteral(" (%1)").arg(i));
    std::error_code failed;
    std::filesystem::create_directories(out, failed);
    if (failed) throw Error(Code::cannot_write, {from_path(out).toStdString(), failed.message()});
    return out;
}

} // namespace

StatementsPage::StatementsPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    sides_ = new CurrentStack;
    whole->addWidget(sides_);
    auto* front = new QWidget;
    auto* column = new QVBoxLayout(front);
    page_margins(column);
    build(*column);
    sides_->addWidget(front);
    preview_ = new Preview(workspace);
    sides_->addWidget(preview_);
    connect(preview_, &Preview::closed, this, [this] { leave(); });
    workspace.words(this, [this] { say_words(); });
}

void StatementsPage::build(QVBoxLayout& column)
{
    title_ = text("title");
    why_ = paragraph("muted");
    column.addWidget(title_);
    column.addWidget(why_);
    QVBoxLayout* inside = nullptr;
    QFrame* const form = card(inside);
    inside->setSpacing(space::medium);
    members_ = new MemberChoice(workspace());
    inside->addWidget(members_);
    auto* time = new QHBoxLayout;
    time->setSpacing(space::small);
    time_name_ = new QLabel;
    time_ = new QComboBox;
    time_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    time_->setObjectName(QStringLiteral("time"));
    time_name_->setBuddy(time_);
    from_name_ = new QLabel;
    from_ = new DateField(workspace());
    from_->setObjectName(QStringLiteral("from"));
    from_name_->setBuddy(from_);
    to_name_ = new QLabel;
    to_ = new DateField(workspace());
    to_->setObjectName(QStringLiteral("to"));
    to_name_->setBuddy(to_);
    for (QWidget* part : std::initializer_list<QWidget*>{time_name_, time_, from_name_, from_, to_name_, to_})
        time->addWidget(part);
    time->addStretch(1);
    inside->addLayout(time);
    undecided_ = new QCheckBox;
    undecided_->setObjectName(QStringLiteral("undecided"));
    inside->addWidget(undecided_);
    column.addWidget(form);
    count_ = text("lead");
    count_->setObjectName(QStringLiteral("count"));
    column.addWidget(count_);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    show_ = primary_button(QStringLiteral("preview"));
    show_->setObjectName(QStringLiteral("show-preview"));
    each_ = plain_button(QStringLiteral("pdf"));
    each_->setObjectName(QStringLiteral("each"));
    actions->addWidget(show_);
    actions->addWidget(each_);
    actions->addStretch(1);
    column.addLayout(actions);
    column.addStretch(1);
    connect(members_, &MemberChoice::changed, this, &StatementsPage::count);
    connect(time_, &QComboBox::activated, this, &StatementsPage::fill_time);
    for (DateField* field : {from_, to_})
        connect(field, &InputLine::changed, this, [this] {
            time_->setCurrentIndex(time_->count() - 1);
            count();
        });
    connect(undecided_, &QCheckBox::toggled, this, &StatementsPage::count);
    connect(show_, &QPushButton::clicked, this, &StatementsPage::show_preview);
    connect(each_, &QPushButton::clicked, this, [this] {
        if (const auto folder = ask_folder(workspace(), this, say(label("reports", "In which folder?"))))
            save_each(*folder);
    });
}

void StatementsPage::say_words()
{
    title_->setText(say(label("reports", "Member statements")));
    why_->setText(
        say(label("reports", "What each member has saved, owes and gets of the surplus, to hand out. The pages "
                             "are shown before they are printed.")));
    time_name_->setText(say(label("reports", "&Time")));
    time_->setAccessibleName(say(label("reports", "Time")));
    from_name_->setText(say(label("reports", "Fro&m")));
    from_->setAccessibleName(say(label("reports", "First day")));
    to_name_->setText(say(label("reports", "t&o")));
    to_->setAccessibleName(say(label("reports", "Last day")));
    undecided_->setText(
        say(label("reports", "With the share of a surplus that is &not decided yet (pages are marked as "
                             "a draft)")));
    show_->setText(say(label("reports", "P&review and print")));
    each_->setText(say(label("reports", "A file for &each member…")));
    const int chosen = time_->currentIndex() < 0 ? 1 : time_->currentIndex();
    time_->clear();
    using reports::Span;
    for (const Span span : {Span::this_month, Span::year_to_date, Span::last_month, Span::last_year, Span::fixed})
        time_->addItem(say(reports::span_name(span)), static_cast<int>(span));
    time_->setCurrentIndex(chosen);
    if (workspace().is_open() && !workspace().is_busy()) count();
}

void StatementsPage::fill_time()
{
    reports::Request request;
    request.report = "journal"; // any report of a range: its days are taken
    request.span = static_cast<reports::Span>(time_->currentData().toInt());
    if (request.span == reports::Span::fixed) {
        from_->setFocus();
        return;
    }
    const reports::Parameters days = reports::resolve(request, workspace().today());
    from_->set_value(days.from);
    to_->set_value(std::min(*days.to, workspace().today()));
    count();
}

void StatementsPage::open(const Place& place)
{
    leave();
    marked_.clear();
    if (place.id != 0) marked_.push_back(MemberId{place.id});
    const QString prefix = QStringLiteral("members=");
    if (place.text.startsWith(prefix))
        for (const QString& id : place.text.mid(prefix.size()).split(QLatin1Char(','), Qt::SkipEmptyParts))
            marked_.push_back(MemberId{id.toLongLong()});
}

void StatementsPage::refresh()
{
    members_->refresh(marked_);
    if (!from_->value()) fill_time();
    count();
}

void StatementsPage::count()
{
    if (!workspace().is_open()) return;
    const Members chosen = members_->members();
    const auto members = static_cast<std::int64_t>(chosen.size());
    count_->setText(
        members == 0 ? say(label("reports", "Choose the members first."))
        : members == 1
            ? say(label("reports", "One member."))
            : (say(label("reports", "{0} members.", members)) + QLatin1Char(' ') + left_out(chosen)).trimmed());
    for (QPushButton* button : {show_, each_})
        button->setEnabled(members > 0);
}

QString StatementsPage::left_out(const Members& members) const
{
    const reports::StatementOptions asked = options();
    if (asked.to < asked.from) return {};
    if (members.size() > countable_members)
        return say(label("reports", "Those without savings, loans or a share in this time get no statement."));
    std::int64_t empty = 0;
    if (!workspace().attempt([&] {
            reports::StatementReader reader(books(), asked);
            for (const members::Member& member : members)
                empty += has_content(reader.read(member)) ? 0 : 1;
        }))
        return {};
    return empty == 0
               ? QString()
               : say(label("reports", "{0} of them have no savings, loans or share in this time and get no statement.",
                           empty));
}

reports::StatementOptions StatementsPage::options() const
{
    const Date today = workspace().today();
    return {from_->value().value_or(today), to_->value().value_or(today), undecided_->isChecked()};
}

QString StatementsPage::base_name() const
{
    const reports::StatementOptions asked = options();
    return harmless(say(label("reports", "Member statements")) + QLatin1Char(' ') +
                    QString::fromStdString(base::iso(asked.from)) + QLatin1Char(' ') +
                    QString::fromStdString(base::iso(asked.to)));
}

PrintPlan StatementsPage::plan() const
{
    const auto members = std::make_shared<const Members>(members_->members());
    PrintPlan plan;
    plan.file_name = base_name();
    plan.what = label("reports", "Member statements");
    plan.is_long = members->size() > few_members;
    plan.can_turn = false;
    plan.steps = true;
    plan.make = [members, asked = options(), texts = workspace().texts()](Books& books, const SheetChoice& choice,
                                                                          Progress* progress) {
        const print::Stationery stationery(texts, reports::letterhead(books), reports::fingerprint(books),
                                           choice.paper);
        return print::statements_job(
            stationery, [&books, members, asked, progress] { return source(books, members, asked, progress); });
    };
    return plan;
}

void StatementsPage::show_preview()
{
    if (!from_->finish() || !to_->finish()) return;
    sides_->setCurrentWidget(preview_);
    preview_->show_plan(plan());
}

void StatementsPage::save_each(const std::filesystem::path& folder)
{
    if (!from_->finish() || !to_->finish()) return;
    print::start_drawing();
    const auto members = std::make_shared<const Members>(members_->members());
    auto saved = std::make_shared<std::filesystem::path>();
    workspace().run_long(
        label("reports", "Member statements"),
        [=, asked = options(), texts = workspace().texts(), paper = usual_paper(workspace()),
         name = base_name()](Books& books, Progress& progress) {
            const print::Stationery stationery(texts, reports::letterhead(books), reports::fingerprint(books), paper);
            reports::StatementReader reader(books, asked);
            const std::filesystem::path own = new_folder(folder, name);
            try {
                for (std::size_t i = 0; i < members->size(); ++i) {
                    progress.step(static_cast<std::int64_t>(i), static_cast<std::int64_t>(members->size()));
                    std::optional<reports::MemberStatement> statement = reader.read((*members)[i]);
                    if (members->size() > 1 && !has_content(*statement)) continue;
                    const QString file =
                        harmless(QString::fromStdString(statement->member_no)) + QStringLiteral(".pdf");
                    print::print_statements(own / to_path(file), stationery,
                                            [&statement] { return std::exchange(statement, std::nullopt); });
                }
            } catch (...) {
                std::error_code ignored;
                std::filesystem::remove_all(own, ignored); // made by this print alone
                throw;
            }
            *saved = own;
        },
        [this, saved] { tell_saved(workspace(), *saved); }, this);
}

void StatementsPage::leave()
{
    sides_->setCurrentIndex(0);
    preview_->clear();
}

} // namespace sokoguru::ui
