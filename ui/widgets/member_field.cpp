// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/member_field.h"

namespace sokoguru::ui {

namespace {

constexpr std::size_t most_choices = 50;

/// Belongs to the workspace, so that all of its windows' fields find the same.
class Members : public QObject {
public:
    using QObject::QObject;
    search::MemberIndex index;
};

} // namespace

search::MemberIndex& member_index(Workspace& workspace)
{
    const QString name = QStringLiteral("member-index");
    if (auto* const found = workspace.findChild<QObject*>(name, Qt::FindDirectChildrenOnly))
        return static_cast<Members*>(found)->index;
    auto* const members = new Members(&workspace);
    members->setObjectName(name);
    // Another file may have as many events.
    QObject::connect(&workspace, &Workspace::changed, members, [members](Change change) {
        if (change == Change::file) members->index.forget();
    });
    return members->index;
}

MemberField::MemberField(Workspace& workspace, QWidget* parent) : PickerField(workspace, parent)
{
    workspace.words(this, [this] {
        setPlaceholderText(this->workspace().say(label("widgets", "Number, name or employee number")));
    });
}

std::optional<MemberId> MemberField::value() const
{
    const auto id = chosen();
    return id ? std::optional(MemberId{*id}) : std::nullopt;
}

void MemberField::set_value(std::optional<MemberId> value)
{
    choose(value ? std::optional(value->value) : std::nullopt);
}

std::vector<Choice> MemberField::find(const QString& text) const
{
    if (!can_read()) return {};
    std::vector<Choice> out;
    for (const auto& one : member_index(workspace()).find(workspace().books(), text.toStdString(), most_choices)) {
        if (one.has_left && !left_allowed_) continue;
        std::string detail = one.unit;
        if (!one.employee_no.empty()) detail += (detail.empty() ? "" : " · ") + one.employee_no;
        out.push_back(
            {one.id.value, QString::fromStdString(one.member_no + " · " + one.name), QString::fromStdString(detail)});
    }
    return out;
}

std::optional<std::int64_t> MemberField::exactly(const QString& text) const
{
    if (!can_read()) return std::nullopt;
    const auto* const found = member_index(workspace()).exactly(workspace().books(), text.toStdString());
    return found ? std::optional(found->id.value) : std::nullopt;
}

QString MemberField::shown(std::int64_t id) const
{
    if (!can_read()) return {};
    const auto* const found = member_index(workspace()).by_id(workspace().books(), MemberId{id});
    return found ? QString::fromStdString(found->display()) : QString();
}

Label MemberField::nothing_fits() const
{
    return label("widgets", "No member has this number or name. Type any part of it.");
}

Label MemberField::several_fit() const
{
    return label("widgets", "Several members fit. Choose one from the list with the arrow keys.");
}

} // namespace sokoguru::ui
