// SPDX-License-Identifier: GPL-3.0-or-later
// What a block of a spreadsheet means in the collective sheet.
#include <algorithm>

#include "entry_help/typed_money.h"
#include "exchange/columns.h"
#include "savings/collective_model.h"

namespace sokoguru::ui {

namespace {

/// As people compare headings and numbers: without case, signs and blanks.
QString folded(const QString& words)
{
    QString out;
    for (const QChar sign : words)
        if (sign.isLetterOrNumber()) out += sign.toCaseFolded();
    return out;
}

QString without_zeros(const QString& number)
{
    int at = 0;
    while (at + 1 < number.size() && number.at(at) == QLatin1Char('0'))
        ++at;
    return number.mid(at);
}

bool is_digits(const QString& words)
{
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [](QChar sign) { return sign.isDigit(); });
}

/// `0005`: nobody writes an amount like this.
bool has_leading_zero(const QString& words)
{
    return words.size() > 1 && words.at(0) == QLatin1Char('0') && is_digits(words);
}

std::vector<QStringList> cells_of(const QString& text)
{
    QString all = text;
    all.remove(QLatin1Char('\r'));
    if (all.endsWith(QLatin1Char('\n'))) all.chop(1);
    std::vector<QStringList> out;
    for (const QString& line : all.split(QLatin1Char('\n'))) {
        out.push_back(line.split(QLatin1Char('\t')));
        for (QString& cell : out.back())
            cell = cell.trimmed();
    }
    return out;
}

} // namespace

int CollectiveModel::line_of_member(const QString& number, bool loosely) const
{
    const auto same = [&](const std::string& mine) {
        const QString words = QString::fromStdString(mine);
        if (words.isEmpty()) return false;
        return loosely ? is_digits(words) && without_zeros(words) == without_zeros(number) : words == number;
    };
    const auto find = [&](auto number_of) {
        const auto found =
            std::find_if(lines_.begin(), lines_.end(), [&](const Line& line) { return same(number_of(line.member)); });
        return found == lines_.end() ? -1 : static_cast<int>(found - lines_.begin());
    };
    using Member = exchange::CollectiveMember;
    const int line = find([](const Member& member) { return member.member_no; });
    return line >= 0 ? line : find([](const Member& member) { return member.employee_no; });
}

int CollectiveModel::number_column(const std::vector<QStringList>& block) const
{
    qsizetype width = 0;
    for (const QStringList& row : block)
        width = std::max(width, row.size());
    for (int column = 0; column < width; ++column) {
        int known = 0;
        int loosely = 0;
        int written = 0;
        std::set<QString> different;
        for (const QStringList& row : block) {
            const QString cell = row.value(column);
            if (cell.isEmpty()) continue;
            ++written;
            different.insert(cell);
            if (line_of_member(cell, false) >= 0) ++known;
            if (is_digits(cell) && line_of_member(cell, true) >= 0) ++loosely;
        }
        if (written == 0) continue;
        // Most are known as they stand; or all are once the zeros are back, each is another, and amounts stand beside.
        if (2 * known > written) return column;
        if (column == 0 && width > 1 && loosely == written && static_cast<int>(different.size()) == written)
            return column;
    }
    return -1;
}

std::vector<int> CollectiveModel::headings(const QStringList& row) const
{
    std::vector<int> out;
    bool any = false;
    for (const QString& cell : row) {
        const QString words = folded(cell);
        int found = -1;
        for (std::size_t i = 0; i < columns_.size() && !words.isEmpty(); ++i) {
            const Column& column = columns_[i];
            std::string key = column.key;
            if (column.kind == Kind::total) key = "total";
            if (column.kind == Kind::number) key = "member_no";
            QStringList names{workspace_.say(column.title), QString::fromStdString(key)};
            if (column.kind == Kind::amount || column.kind == Kind::total || column.kind == Kind::number)
                names << workspace_.say(exchange::title_of(key));
            if (std::any_of(names.begin(), names.end(), [&](const QString& name) { return folded(name) == words; })) {
                found = static_cast<int>(i);
                any = any || column.kind == Kind::amount || column.kind == Kind::total;
                break;
            }
        }
        out.push_back(found);
    }
    return any ? out : std::vector<int>();
}

void CollectiveModel::plan_cell(Paste& plan, std::int64_t line_no, int row, int column, const QString& cell) const
{
    const std::string typed = cell.toStdString();
    if (row >= rowCount() || column >= columnCount()) {
        if (!cell.isEmpty())
            plan.unused.push_back(
                {label("savings", "Line {0}: the sheet has no place for \"{1}\".", line_no, typed), {}});
        return;
    }
    const Kind kind = columns_[static_cast<std::size_t>(column)].kind;
    if (kind != Kind::amount && kind != Kind::total) return;
    const QModelIndex place = index(row, column);
    if (has_leading_zero(cell)) {
        plan.unused.push_back(
            {label("savings", "Line {0}: \"{1}\" is a number of a member, not an amount.", line_no, typed), place});
        return;
    }
    const auto amount = entry_help::parse_typed_money(typed, workspace_.language());
    if (!amount.problem.empty()) {
        plan.unused.push_back({label("savings", "Line {0}: \"{1}\" is no amount.", line_no, typed), place});
        return;
    }
    plan.cells.push_back({row, column, amount.value});
    plan.members.insert(row);
    plan.columns.insert(column);
}

CollectiveModel::Paste CollectiveModel::plan_paste(const QModelIndex& at, const QString& text) const
{
    Paste plan;
    if (!at.isValid()) return plan;
    std::vector<QStringList> block = cells_of(text);
    std::int64_t line_no = 0;
    const std::vector<int> named = headings(block.front());
    plan.by_heading = !named.empty();
    int numbers = -1;
    if (plan.by_heading) {
        ++line_no;
        block.erase(block.begin());
        for (std::size_t i = 0; i < named.size(); ++i)
            if (named[i] >= 0 && columns_[static_cast<std::size_t>(named[i])].kind == Kind::number)
                numbers = static_cast<int>(i);
    }
    if (numbers < 0) numbers = number_column(block);
    const Kind kind = columns_[static_cast<std::size_t>(at.column())].kind;
    if (numbers < 0 && (kind == Kind::number || kind == Kind::name || kind == Kind::taken)) numbers = 0;
    plan.by_number = numbers >= 0;
    int below = at.row();
    for (const QStringList& cells : block) {
        ++line_no;
        int row = below++;
        if (plan.by_number) {
            const QString number = cells.value(numbers);
            row = line_of_member(number, false);
            if (row < 0 && is_digits(number)) row = line_of_member(number, true);
            if (row < 0) {
                if (!number.isEmpty() || cells.size() > 1)
                    plan.unused.push_back(
                        {label("savings", "Line {0}: member {1} is not in the sheet.", line_no, number.toStdString()),
                         {}});
                continue;
            }
        }
        int column = plan.by_number ? 0 : at.column();
        for (int i = 0; i < cells.size(); ++i) {
            if (plan.by_number && i <= numbers && !plan.by_heading) continue;
            if (i == numbers) continue;
            if (plan.by_heading) {
                if (const int there = i < static_cast<int>(named.size()) ? named[static_cast<std::size_t>(i)] : -1;
                    there >= 0)
                    plan_cell(plan, line_no, row, there, cells[i]);
                continue;
            }
            // Amounts follow each other; what stands between them is not typed.
            while (plan.by_number && column < columnCount() &&
                   columns_[static_cast<std::size_t>(column)].kind != Kind::amount)
                ++column;
            plan_cell(plan, line_no, row, column++, cells[i]);
        }
    }
    return plan;
}

void CollectiveModel::take(const Paste& paste)
{
    if (paste.cells.empty()) return;
    emit changing();
    for (const Paste::Cell& cell : paste.cells)
        set_amount(lines_[static_cast<std::size_t>(cell.row)], columns_[static_cast<std::size_t>(cell.column)],
                   cell.amount);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit edited();
}

std::vector<CollectiveModel::Unused> CollectiveModel::paste(const QModelIndex& at, const QString& text)
{
    const Paste plan = plan_paste(at, text);
    take(plan);
    return plan.unused;
}

} // namespace sokoguru::ui
