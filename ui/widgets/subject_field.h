// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "search/subjects.h"
#include "widgets/picker_field.h"

namespace sokoguru::ui {

/// Whom or what a line on an account is about: a member's savings account or loan, a member, a partner, a programme,
/// a run. Which of them, the account decides; without an account, or where it needs none, the field is off.
class SubjectField : public PickerField {
    Q_OBJECT
public:
    explicit SubjectField(Workspace& workspace, QWidget* parent = nullptr);

    /// Keeps the subject where it fits the new account too: the same member's savings of another product.
    void set_account(std::optional<AccountId> account);
    search::Subject value() const;
    void set_value(const search::Subject& subject);
    search::SubjectRule rule() const { return rule_; }

protected:
    std::vector<Choice> find(const QString& text) const override;
    std::optional<std::int64_t> exactly(const QString& text) const override;
    QString shown(std::int64_t id) const override;
    Label nothing_fits() const override;
    Label several_fit() const override;

private:
    const ledger::Account* account() const;
    void fill_words();

    std::optional<AccountId> account_;
    search::SubjectRule rule_ = search::SubjectRule::none;
};

} // namespace sokoguru::ui
