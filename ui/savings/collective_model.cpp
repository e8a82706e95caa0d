// SPDX-License-Identifier: GPL-3.0-or-later
#include "savings/collective_model.h"

#include <algorithm>
#include <set>

#include <QApplication>

#include "entry_help/typed_money.h"
#include "look/look.h"
#include "reports/cell_text.h"
#include "savings/savings.h"
#include "widgets/table_view.h"

namespace sokoguru::ui {

CollectiveModel::CollectiveModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), workspace_(workspace)
{
}

void CollectiveModel::set_columns()
{
    beginResetModel();
    columns_ = {{Kind::taken, {}, verbatim("✓")},
                {Kind::number, {}, label("savings", "No.")},
                {Kind::name, {}, label("savings", "Name")},
                {Kind::unit, {}, label("savings", "Unit")}};
    for (const savings::Product& product : savings::products(workspace_.books()))
        if (product.active) columns_.push_back({Kind::amount, product.code, verbatim(product.name)});
    columns_.push_back({Kind::loan, {}, label("savings", "Loan")});
    columns_.push_back({Kind::amount, "loan_principal", label("savings", "Principal")});
    columns_.push_back({Kind::amount, "loan_interest", label("savings", "Interest")});
    columns_.push_back({Kind::amount, "shop", label("savings", "Shop")});
    columns_.push_back({Kind::amount, "other", label("savings", "Other")});
    columns_.push_back({Kind::total, {}, label("savings", "Received")});
    endResetModel();
}

void CollectiveModel::show(std::vector<exchange::CollectiveMember> members)
{
    beginResetModel();
    lines_.clear();
    marks_.clear();
    for (exchange::CollectiveMember& member : members) {
        member.row.number = static_cast<std::int64_t>(lines_.size()) + 1;
        lines_.push_back({std::move(member)});
    }
    endResetModel();
    emit edited();
}

Money CollectiveModel::parts_of(const Line& line)
{
    Money sum;
    for (const auto& [key, amount] : line.member.row.amounts)
        sum += amount;
    return sum;
}

std::optional<Money> CollectiveModel::amount(const Line& line, const Column& column) const
{
    if (column.kind == Kind::total) return line.member.row.total.value_or(parts_of(line));
    const auto found = line.member.row.amounts.find(column.key);
    return found == line.member.row.amounts.end() ? std::nullopt : std::optional(found->second);
}

void CollectiveModel::set_amount(Line& line, const Column& column, std::optional<Money> amount)
{
    if (column.kind == Kind::total) {
        // The sum of the parts needs no saying, and follows them again.
        line.member.row.total = amount && *amount != parts_of(line) ? amount : std::nullopt;
        return;
    }
    if (amount && !amount->is_zero())
        line.member.row.amounts[column.key] = *amount;
    else
        line.member.row.amounts.erase(column.key);
}

std::vector<exchange::CollectiveRow> CollectiveModel::rows() const
{
    std::vector<exchange::CollectiveRow> out;
    for (const Line& line : lines_)
        if (line.taken && (!line.member.row.amounts.empty() || line.member.row.total)) out.push_back(line.member.row);
    return out;
}

int CollectiveModel::line_of(std::int64_t number) const
{
    return number >= 1 && number <= static_cast<std::int64_t>(lines_.size()) ? static_cast<int>(number) - 1 : -1;
}

int CollectiveModel::column_of(const std::string& key) const
{
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const Column& column = columns_[i];
        if ((column.kind == Kind::amount && column.key == key) || (column.kind == Kind::total && key == "total") ||
            (column.kind == Kind::loan && key == "loan_no") || (column.kind == Kind::number && key == "member_no"))
            return static_cast<int>(i);
    }
    return -1;
}

Money CollectiveModel::sum(int column) const
{
    Money sum;
    for (const Line& line : lines_)
        if (line.taken) sum += amount(line, columns_[static_cast<std::size_t>(column)]).value_or(Money());
    return sum;
}

QString CollectiveModel::sum_in_words(int column) const
{
    return workspace_.money(sum(column));
}

Money CollectiveModel::parts() const
{
    Money sum;
    for (const Line& line : lines_)
        if (line.taken) sum += parts_of(line);
    return sum;
}

Money CollectiveModel::received() const
{
    return columns_.empty() ? Money() : sum(static_cast<int>(columns_.size()) - 1);
}

std::int64_t CollectiveModel::taken() const
{
    std::set<std::string> members;
    for (const exchange::CollectiveRow& row : rows())
        members.insert(row.member_no);
    return static_cast<std::int64_t>(members.size());
}

void CollectiveModel::mark(const std::vector<Issue>& issues)
{
    marks_.clear();
    for (const Issue& issue : issues)
        marks_[{issue.row, issue.column}] = issue.message();
    if (!lines_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void CollectiveModel::clear_amounts()
{
    emit changing();
    for (Line& line : lines_) {
        line.member.row.amounts.clear();
        line.member.row.total.reset();
    }
    marks_.clear();
    if (!lines_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit edited();
}

int CollectiveModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int CollectiveModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant CollectiveModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const Line& line = lines_[static_cast<std::size_t>(index.row())];
    const Column& column = columns_[static_cast<std::size_t>(index.column())];
    const bool is_money = column.kind == Kind::amount || column.kind == Kind::total;
    const auto said = [](const std::string& text) { return QString::fromStdString(text); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        switch (column.kind) {
        case Kind::taken:
            return {};
        case Kind::number:
            return said(line.member.member_no);
        case Kind::name:
            return said(line.member.name);
        case Kind::unit:
            return said(line.member.unit);
        case Kind::loan:
            return said(line.member.row.loan_no);
        case Kind::amount:
        case Kind::total: {
            const auto value = amount(line, column);
            return value && !value->is_zero() ? workspace_.money(*value) : QString();
        }
        }
        return {};
    case PlainRole:
        return is_money ? QVariant(said(
                              reports::spreadsheet_text(amount(line, column).value_or(Money()), workspace_.language())))
                        : QVariant();
    case Qt::CheckStateRole:
        return column.kind == Kind::taken ? QVariant(line.taken ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (is_money ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(", ") +
               said(line.member.name) + QStringLiteral(": ") + data(index, Qt::DisplayRole).toString();
    default:
        break;
    }
    const Colours& look = colours(QApplication::palette());
    std::string key = column.key;
    if (column.kind == Kind::total) key = "total";
    if (column.kind == Kind::loan) key = "loan_no";
    if (column.kind == Kind::number) key = "member_no";
    const auto mark = marks_.find({line.member.row.number, key});
    if (role == Qt::ToolTipRole && mark != marks_.end()) return workspace_.say(mark->second);
    if (role == Qt::BackgroundRole) {
        if (mark != marks_.end()) return look.refusal_surface;
        if (!line.taken) return look.sunken;
        if (column.kind == Kind::total && line.member.row.total) return look.warning_surface;
    }
    if (role == Qt::ForegroundRole && !line.taken) return look.muted;
    return {};
}

bool CollectiveModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    Line& line = lines_[static_cast<std::size_t>(index.row())];
    const Column& column = columns_[static_cast<std::size_t>(index.column())];
    if (column.kind == Kind::taken && role == Qt::CheckStateRole) {
        emit changing();
        line.taken = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && (column.kind == Kind::amount || column.kind == Kind::total)) {
        const auto typed = entry_help::parse_typed_money(value.toString().toStdString(), workspace_.language());
        if (!typed.problem.empty()) return false;
        emit changing();
        set_amount(line, column, typed.value);
    } else
        return false;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    emit edited();
    return true;
}

Qt::ItemFlags CollectiveModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags out = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    switch (columns_[static_cast<std::size_t>(index.column())].kind) {
    case Kind::taken:
        return out | Qt::ItemIsUserCheckable;
    case Kind::amount:
    case Kind::total:
        return out | Qt::ItemIsEditable;
    default:
        return out;
    }
}

QVariant CollectiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    const Column& column = columns_[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return workspace_.say(column.title);
    if (role == WidestRole && (column.kind == Kind::amount || column.kind == Kind::total)) return sum_in_words(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (column.kind == Kind::amount || column.kind == Kind::total ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace sokoguru::ui
