// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/status_delegate.h"

#include <array>
#include <string_view>

#include "look/look.h"
#include "widgets/report_table.h"

namespace sokoguru::ui {

namespace {

struct Sign {
    std::string_view code;
    const char* icon;
    IconColour colour;
};

constexpr std::array<Sign, 16> signs = {{
    {"paid", "check", IconColour::done},
    {"paid-off", "check", IconColour::done},
    {"ahead", "check", IconColour::done},
    {"overdue", "warning", IconColour::refusal},
    {"late", "warning", IconColour::refusal},
    {"part", "warning", IconColour::refusal},
    {"next", "next", IconColour::accent},
    {"later", "calendar", IconColour::muted},
    {"open", "calendar", IconColour::muted},
    {"awaiting", "information", IconColour::warning},
    {"waiting", "information", IconColour::warning},
    {"granted", "check", IconColour::done},
    {"refused", "cancel", IconColour::muted},
    {"paid-out", "check", IconColour::done},
    {"written-off", "cancel", IconColour::muted},
    {"reversed", "undo", IconColour::muted},
}};

} // namespace

StatusDelegate::StatusDelegate(ReportTable& table) : QStyledItemDelegate(&table), table_(table)
{
    table.setItemDelegate(this);
}

void StatusDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const reports::Cell& cell = table_.rows().row_at(index.row()).cells[static_cast<std::size_t>(index.column())];
    const auto* const word = reports::word_in(cell);
    if (word == nullptr) return;
    for (const Sign& sign : signs)
        if (sign.code == word->code) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = icon(QString::fromLatin1(sign.icon), sign.colour);
            option->decorationSize = QSize(16, 16);
        }
}

} // namespace sokoguru::ui
