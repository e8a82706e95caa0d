// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the entry that is written: posted, kept as a draft, copied from an earlier one.
#include "ledger/entry_editor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>

#include "books/draft.h"
#include "ledger/browse.h"
#include "ledger/chart.h"
#include "ledger/entry_line.h"
#include "questions/questions.h"
#include "widgets/account_field.h"
#include "widgets/date_field.h"
#include "widgets/field.h"
#include "widgets/memo_field.h"
#include "widgets/subject_field.h"

namespace sokoguru::ui {

namespace {

constexpr const char* draft_kind = "journal";

} // namespace

bool EntryEditor::all_fields_fine()
{
    Label first = date_->finish() ? Label() : date_->problem();
    if (first.empty() && !date_->value()) first = label("ledger", "Type the day of the entry.");
    int number = 0;
    for (const auto& line : lines_) {
        ++number;
        if (line->is_blank()) continue;
        const Label problem = line->problem();
        if (!problem.empty() && first.empty())
            first = label("ledger", "Line {0}: {1}", std::int64_t{number}, workspace_.texts()(problem));
    }
    if (first.empty() && !has_amounts()) first = label("ledger", "Choose the accounts and type their amounts.");
    if (first.empty() && !unassigned().is_zero())
        first = label("ledger", "Debit and credit differ by {0}. Space in an empty amount fills it in.",
                      unassigned().abs());
    refuse(first);
    return first.empty();
}

ledger::EntryDraft EntryEditor::entry() const
{
    Books& books = workspace_.books();
    ledger::EntryDraft out;
    out.date = *date_->value();
    out.memo = memo_->value();
    out.counterparty = or_nothing(*counterparty_);
    out.voucher_no = or_nothing(*voucher_);
    for (const auto& line : lines_) {
        if (line->is_blank()) continue;
        const search::Subject subject = line->subject().value();
        ledger::Line made{*line->account().value(), *line->amount(), subject.subledger, subject.member};
        const bool own_account = books.chart().by_id(made.account).control == ledger::Control::member;
        if (own_account && !made.subledger && made.member)
            made.subledger = ledger::member_subledger(books, *made.member);
        out.lines.push_back(made);
    }
    return out;
}

bool EntryEditor::show_issues(const std::vector<Issue>& issues)
{
    if (issues.empty()) return false;
    std::vector<EntryLine*> filled;
    for (const auto& line : lines_)
        if (!line->is_blank()) filled.push_back(line.get());
    for (const Issue& issue : issues) {
        const auto row = static_cast<std::size_t>(issue.row);
        if (row >= 1 && row <= filled.size()) filled[row - 1]->set_problem(issue.code, issue.message());
    }
    refuse(issues.front().message());
    return true;
}

void EntryEditor::post()
{
    if (is_blank() || !workspace_.is_open() || !all_fields_fine()) return;
    Books& books = workspace_.books();
    std::optional<ledger::Posted> done;
    try {
        books::Work work(books);
        const ledger::EntryDraft made = entry();
        if (show_issues(ledger::check(books, made))) return;
        const std::string series = ledger::series_for(books, made.lines);
        if (!asked_.may_go_on(workspace_, questions::about(books, {series, {made}}), *question_)) return;
        done = ledger::post(books, series, made);
        if (draft_ != 0) books::discard_draft(books, draft_);
        work.commit();
    } catch (const Error& error) {
        refuse(error.message());
        return;
    }
    draft_ = 0;
    saving_.stop();
    clear();
    workspace_.tell(
        Notice::done, label("ledger", "Posted as {0}.", done->number),
        NoticeAction{label("ledger", "&Show and print"), Place{QStringLiteral("document"), done->document.value, {}}});
    memo_->setFocus();
    emit posted(*done);
    workspace_.change(Change::postings);
}

void EntryEditor::clear()
{
    filling_ = true;
    memo_->set_value({});
    voucher_->clear();
    counterparty_->clear();
    while (lines_.size() > least_lines)
        lines_.pop_back();
    for (const auto& line : lines_)
        line->clear();
    filling_ = false;
    arrange();
    refuse({});
    asked_.forget(*question_);
    show_state();
}

void EntryEditor::discard()
{
    saving_.stop();
    clear();
    if (draft_ != 0 && workspace_.is_open() && !workspace_.is_busy()) {
        workspace_.attempt([this] { books::discard_draft(workspace_.books(), draft_); });
        draft_ = 0;
        emit drafts_changed();
        workspace_.change(Change::drafts);
    }
    memo_->setFocus();
}

void EntryEditor::copy(EntryId id)
{
    workspace_.attempt([&] {
        const ledger::EntryRow earlier = ledger::entry_row(workspace_.books(), id);
        const std::string memo = earlier.memo;
        filling_ = true;
        while (lines_.size() < earlier.lines.size() + 1)
            add_line();
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (i >= earlier.lines.size()) {
                lines_[i]->clear();
                continue;
            }
            const ledger::Line& line = earlier.lines[i];
            lines_[i]->set(line.account, {line.subledger, line.member}, line.amount);
        }
        memo_->set_value(memo);
        if (!earlier.counterparty.empty()) counterparty_->setText(QString::fromStdString(earlier.counterparty));
    });
    filling_ = false;
    edited();
    line(0).account().setFocus();
}

QJsonObject EntryEditor::to_json() const
{
    const auto id = [](const auto& maybe) {
        return maybe ? QJsonValue(static_cast<qint64>(maybe->value)) : QJsonValue();
    };
    QJsonArray lines;
    for (const auto& line : lines_) {
        if (line->is_blank()) continue;
        const search::Subject subject = line->subject().value();
        const auto amount = line->amount();
        lines.append(QJsonObject{{QStringLiteral("account"), id(line->account().value())},
                                 {QStringLiteral("subledger"), id(subject.subledger)},
                                 {QStringLiteral("member"), id(subject.member)},
                                 {QStringLiteral("sen"), amount ? QString::number(amount->in_sen()) : QString()}});
    }
    return {{QStringLiteral("date"), date_->value() ? base::to_int(*date_->value()) : 0},
            {QStringLiteral("memo"), memo_->text()},
            {QStringLiteral("counterparty"), counterparty_->text()},
            {QStringLiteral("voucher"), voucher_->text()},
            {QStringLiteral("lines"), lines}};
}

void EntryEditor::from_json(const QJsonObject& json)
{
    clear();
    filling_ = true;
    if (const Date day = base::date_from_int(json[QStringLiteral("date")].toInt()); day.ok()) date_->set_value(day);
    memo_->set_value(json[QStringLiteral("memo")].toString().toStdString());
    counterparty_->setText(json[QStringLiteral("counterparty")].toString());
    voucher_->setText(json[QStringLiteral("voucher")].toString());
    const QJsonArray kept = json[QStringLiteral("lines")].toArray();
    while (lines_.size() < static_cast<std::size_t>(kept.size()) + 1)
        add_line();
    std::size_t row = 0;
    for (const QJsonValue& value : kept) {
        const QJsonObject line = value.toObject();
        const auto number = [&](const char* name) { return line[QLatin1String(name)].toInteger(); };
        // The account may be gone by now: the rest of the line still says what was meant.
        const AccountId account{number("account")};
        search::Subject subject;
        if (const auto id = number("subledger")) subject.subledger = SubledgerId{id};
        if (const auto id = number("member")) subject.member = MemberId{id};
        const QString sen = line[QStringLiteral("sen")].toString();
        const auto amount = sen.isEmpty() ? std::nullopt : std::optional(Money::sen(sen.toLongLong()));
        if (workspace_.books().chart().find(account) != nullptr)
            lines_[row++]->set(account, subject, amount);
        else if (amount)
            lines_[row++]->set_amount(*amount);
    }
    filling_ = false;
    show_state();
}

void EntryEditor::save()
{
    saving_.stop();
    if (!workspace_.is_open() || workspace_.is_busy() || !workspace_.may(books::Permission::post)) return;
    const bool blank = is_blank();
    if (blank && draft_ == 0) return;
    const bool kept = workspace_.attempt([&] {
        if (blank) {
            books::discard_draft(workspace_.books(), draft_);
            draft_ = 0;
            return;
        }
        const QByteArray content = QJsonDocument(to_json()).toJson(QJsonDocument::Compact);
        draft_ = books::save_draft(workspace_.books(), {draft_, draft_kind, 0, content.toStdString()});
    });
    if (!kept) return;
    emit drafts_changed();
    workspace_.change(Change::drafts);
}

void EntryEditor::load_draft(std::int64_t id)
{
    save();
    workspace_.attempt([&] {
        const auto draft = books::load_draft(workspace_.books(), id);
        if (!draft) return;
        from_json(QJsonDocument::fromJson(QByteArray::fromStdString(draft->content)).object());
        draft_ = id;
    });
    emit drafts_changed();
    line(0).account().setFocus();
}

} // namespace sokoguru::ui
