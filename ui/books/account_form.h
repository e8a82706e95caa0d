// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QWidget>

#include "ledger/chart_edit.h"
#include "workspace/workspace.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace sokoguru::ui {

class Field;

/// What an account is, each thing with the sentence that says what it does; locked with the reason where the books
/// already rely on it.
class AccountForm : public QWidget {
    Q_OBJECT
public:
    explicit AccountForm(Workspace& workspace, QWidget* parent = nullptr);

    /// An account of the chart; or a new one (`id` 0), whose code can be typed.
    void show_account(const ledger::Account& account, const ledger::AccountUse& use, bool may_change);
    ledger::Account account() const;
    void focus_first();

private:
    QComboBox* choice(const char* name, const Label& words, const Label& explanation,
                      std::initializer_list<std::pair<const char*, Label>> items);
    QCheckBox* flag(const char* name, const Label& words, const Label& explanation);
    void fill_lines();
    void select(const char* name, const std::string& value);
    std::string chosen(const char* name) const;
    void fill_words();

    Workspace& workspace_;
    ledger::Account shown_;
    std::map<std::string, QComboBox*> choices_;
    std::map<std::string, QCheckBox*> flags_;
    struct Words {
        QCheckBox* box;
        QLabel* below;
        Label words;
        Label explanation;
    };
    std::vector<Words> flag_words_;
    std::vector<std::pair<QComboBox*, std::vector<Label>>> choice_words_;
    QLineEdit* code_;
    QLineEdit* name_;
    QLineEdit* name_en_;
    QLabel* locked_;
};

} // namespace sokoguru::ui
