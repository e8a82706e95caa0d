// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "loans/application.h"
#include "workspace/workspace.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace sokoguru::ui {

class DateField;
class Field;
class MemberField;
class MoneyField;
class PercentField;

/// The fields of an application for a loan. A product fills in its usual terms; everything can be changed.
class ApplicationForm : public QWidget {
    Q_OBJECT
public:
    explicit ApplicationForm(Workspace& workspace, QWidget* parent = nullptr);

    /// Empty, with the first product's terms; for a member, or for a member who tops up a loan.
    void begin(std::optional<MemberId> member, std::optional<SubledgerId> top_up = std::nullopt);
    void show_application(const loans::Application& application);
    /// What was typed; nothing as long as member, amount or day is missing.
    std::optional<loans::Application> value() const;
    /// What is still missing, in words; empty: nothing.
    Label missing() const;
    /// Reads every field as if the focus left it.
    bool finish();

signals:
    void changed();

private:
    void build();
    void fill_products();
    void product_changed();
    void member_changed();
    void take_terms(const loans::Terms& terms);
    loans::Terms terms() const;

    Workspace& workspace_;
    QVBoxLayout* column_;
    loans::Application before_;
    MemberField* member_;
    QLineEdit* number_;
    QComboBox* product_;
    DateField* day_;
    MoneyField* principal_;
    QSpinBox* periods_;
    PercentField* rate_;
    QComboBox* per_;
    QComboBox* method_;
    MoneyField* multiple_;
    QSpinBox* grace_;
    DateField* first_due_;
    MoneyField* margin_;
    QLineEdit* goods_;
    QLineEdit* purpose_;
    MoneyField* wage_;
    MoneyField* obligations_;
    QComboBox* top_up_;
    QPlainTextEdit* extra_;
    Field* extra_row_;
    QPlainTextEdit* guarantors_;
    QPlainTextEdit* collateral_;
    QWidget* money_row_;
    QWidget* goods_row_;
    bool filling_ = false;
};

} // namespace sokoguru::ui
