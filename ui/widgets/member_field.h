// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/id.h"
#include "search/members.h"
#include "widgets/picker_field.h"

namespace sokoguru::ui {

/// The members in memory, one for all fields and the search of a window.
search::MemberIndex& member_index(Workspace& workspace);

/// A member, found by any part of number, name, unit or employee number; shown as number · name · unit · employee
/// number.
class MemberField : public PickerField {
    Q_OBJECT
public:
    explicit MemberField(Workspace& workspace, QWidget* parent = nullptr);

    std::optional<MemberId> value() const;
    void set_value(std::optional<MemberId> value);
    /// Who has left is not offered unless this is on; his number in full still finds him.
    void set_left_allowed(bool on) { left_allowed_ = on; }

protected:
    std::vector<Choice> find(const QString& text) const override;
    std::optional<std::int64_t> exactly(const QString& text) const override;
    QString shown(std::int64_t id) const override;
    Label nothing_fits() const override;
    Label several_fit() const override;

private:
    bool left_allowed_ = false;
};

} // namespace sokoguru::ui
