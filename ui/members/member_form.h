// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "members/members.h"
#include "widgets/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace sokoguru::ui {

class DateField;
class PeriodField;

/// Adds a member or changes one. What would be refused is said beside the field when the focus leaves it; a warning
/// (the national ID of somebody else) asks once and then lets pass. A stored national ID is never shown here: left
/// empty it stays as it is.
class MemberForm : public FormDialog {
    Q_OBJECT
public:
    /// Nobody: adds one.
    MemberForm(Workspace& workspace, std::optional<MemberId> member, QWidget* parent = nullptr);

    /// After it was accepted.
    MemberId saved() const { return saved_; }

protected:
    bool act() override;

private:
    QLineEdit* text_field(const char* name, const Label& title, const Label& explanation, Field** field = nullptr);
    void build_identity();
    void build_membership();
    void build_person();
    void fill();
    void connect_checks();
    members::Member typed() const;
    /// Shows what check() finds at the fields; warnings too. `only`: just this column.
    bool show_issues(const std::string& only = {});
    void check_national_id();
    void refuse_national_id(const std::string& typed, const base::Term& damage);
    Field* field_of(const std::string& column) const;

    members::Member before_;
    std::string class_before_;
    MemberId saved_;
    bool warned_ = false;

    QLineEdit* number_;
    QLineEdit* name_;
    QLineEdit* national_id_;
    QLineEdit* employee_no_;
    QComboBox* unit_;
    QComboBox* group_;
    DateField* joined_;
    QComboBox* class_;
    PeriodField* class_from_;
    QLineEdit* birth_place_;
    DateField* birth_date_;
    QComboBox* gender_;
    QLineEdit* occupation_;
    QLineEdit* address_;
    QLineEdit* phone_;
    QLineEdit* bank_account_;
    QLineEdit* heir_;
    Field* number_field_;
    Field* name_field_;
    Field* national_id_field_;
    Field* joined_field_;
    Field* class_field_;
    Field* class_from_field_;
};

} // namespace sokoguru::ui
