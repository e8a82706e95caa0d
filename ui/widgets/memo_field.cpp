// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/memo_field.h"

#include "ledger/browse.h"
#include "search/memos.h"

namespace sokoguru::ui {

namespace {

constexpr std::size_t most_choices = 8;

/// Belongs to the workspace: what was read is kept while the books are open.
class Memos : public QObject {
public:
    using QObject::QObject;
    search::MemoIndex index;
};

search::MemoIndex& memo_index(Workspace& workspace)
{
    const QString name = QStringLiteral("memo-index");
    if (auto* const found = workspace.findChild<QObject*>(name, Qt::FindDirectChildrenOnly))
        return static_cast<Memos*>(found)->index;
    auto* const memos = new Memos(&workspace);
    memos->setObjectName(name);
    QObject::connect(&workspace, &Workspace::changed, memos, [memos](Change change) {
        if (change == Change::file) memos->index.forget();
    });
    return memos->index;
}

} // namespace

MemoField::MemoField(Workspace& workspace, QWidget* parent) : PickerField(workspace, parent)
{
    set_free_text(true);
    setMaxLength(200);
}

void MemoField::set_value(const std::string& text)
{
    set_problem({});
    choose(std::nullopt);
    write(QString::fromStdString(text));
}

std::vector<Choice> MemoField::find(const QString& text) const
{
    std::vector<Choice> out;
    if (!can_read() || text.trimmed().size() < 2) return out;
    Books& books = workspace().books();
    for (const auto& one : memo_index(workspace()).find(books, text.toStdString(), most_choices)) {
        const ledger::EntryRow entry = ledger::entry_row(books, one.entry);
        Money amount;
        for (const ledger::Line& line : entry.lines)
            if (!line.amount.is_negative()) amount += line.amount;
        out.push_back({one.entry.value, QString::fromStdString(one.memo),
                       workspace().short_date(entry.date) + QStringLiteral(" · ") + workspace().money(amount)});
    }
    return out;
}

QString MemoField::shown(std::int64_t entry) const
{
    return can_read() ? QString::fromStdString(ledger::entry_row(workspace().books(), {entry}).memo) : QString();
}

void MemoField::taken(std::int64_t entry)
{
    // From now on it is a text like any other.
    set_value(text().toStdString());
    emit earlier_taken(EntryId{entry});
}

} // namespace sokoguru::ui
