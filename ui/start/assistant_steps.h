// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "start/assistant.h"

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QTreeWidget;
class QVBoxLayout;

/// The steps of the assistant, in their order.
namespace sokoguru::ui {

class DateField;
class Field;
class MoneyField;
class SchemeParts;

class IdentityStep : public AssistantStep {
    Q_OBJECT
public:
    explicit IdentityStep(Workspace& workspace);
    Label title() const override { return label("start", "The cooperative"); }
    bool check() override;
    void store(setup::NewBooks& books) const override;

private:
    std::map<QString, QLineEdit*> lines_;
    Field* name_;
};

class UnionStep : public AssistantStep {
    Q_OBJECT
public:
    explicit UnionStep(Workspace& workspace);
    Label title() const override { return label("start", "Union and first book day"); }
    bool check() override;
    void store(setup::NewBooks& books) const override;

private:
    std::map<QString, QLineEdit*> lines_;
    DateField* first_day_;
    Field* first_day_row_;
};

class TemplateStep : public AssistantStep {
    Q_OBJECT
public:
    explicit TemplateStep(Workspace& workspace);
    Label title() const override { return label("start", "Template"); }
    bool check() override { return true; }
    void store(setup::NewBooks& books) const override;

private:
    std::string chosen() const;
    void show_accounts();

    Workspace& workspace_;
    QButtonGroup* kinds_;
    QTreeWidget* accounts_;
};

class ProductsStep : public AssistantStep {
    Q_OBJECT
public:
    explicit ProductsStep(Workspace& workspace);
    Label title() const override { return label("start", "Savings"); }
    void enter(const setup::NewBooks& books) override;
    bool check() override;
    void store(setup::NewBooks& books) const override;

private:
    void build();

    Workspace& workspace_;
    std::string template_;
    std::vector<setup::ProposedProduct> products_;
    QVBoxLayout* column_;
    QWidget* rows_ = nullptr;
    std::map<std::string, MoneyField*> amounts_;
    std::map<std::string, Field*> amount_rows_;
    std::map<std::string, QCheckBox*> switches_;
};

class SurplusStep : public AssistantStep {
    Q_OBJECT
public:
    explicit SurplusStep(Workspace& workspace);
    Label title() const override { return label("start", "Sharing the surplus (SHU)"); }
    void enter(const setup::NewBooks& books) override;
    bool check() override;
    void store(setup::NewBooks& books) const override;
    bool take_refusal(const Error& error) override;

private:
    Workspace& workspace_;
    std::string template_;
    surplus::Scheme scheme_;
    SchemeParts* member_;
    SchemeParts* non_member_;
    QLabel* refusal_;
};

class UserStep : public AssistantStep {
    Q_OBJECT
public:
    explicit UserStep(Workspace& workspace);
    Label title() const override { return label("start", "First user"); }
    bool check() override;
    void store(setup::NewBooks& books) const override;
    bool take_refusal(const Error& error) override;

private:
    QLineEdit* user_;
    QLineEdit* full_name_;
    QLineEdit* password_;
    QLineEdit* again_;
    QCheckBox* without_;
    Field* user_row_;
    Field* password_row_;
    Field* again_row_;
};

class PlaceStep : public AssistantStep {
    Q_OBJECT
public:
    explicit PlaceStep(Workspace& workspace);
    Label title() const override { return label("start", "Where to keep the books"); }
    void enter(const setup::NewBooks& books) override;
    bool check() override;
    void store(setup::NewBooks&) const override {}
    bool take_refusal(const Error& error) override;
    std::filesystem::path path() const;

private:
    void browse();

    Workspace& workspace_;
    QLineEdit* path_;
    Field* row_;
    QLabel* summary_;
    bool chosen_ = false; ///< by hand: the name proposes nothing any more
};

} // namespace sokoguru::ui
