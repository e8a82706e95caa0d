// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>

#include "ledger/entry.h"
#include "search/subjects.h"
#include "workspace/workspace.h"

class QGridLayout;
class QToolButton;

namespace sokoguru::ui {

class AccountField;
class MoneyField;
class SubjectField;

/// One line of an entry that is being written: account, whom it is about, debit or credit. The fields stand in a row of
/// the editor's grid, whose widget they belong to; they go with the line, which must go before that widget.
class EntryLine : public QObject {
    Q_OBJECT
public:
    EntryLine(Workspace& workspace, QWidget* parent);
    ~EntryLine() override;

    void place_in(QGridLayout& grid, int row);
    /// What the row needs in the type of now.
    int height() const;
    /// Names for those who listen: "Account, line 2".
    void set_number(int number);
    /// Nothing was entered.
    bool is_blank() const;
    /// What the line moves, debit positive; nothing while there is no amount.
    std::optional<Money> amount() const;
    void set_amount(Money amount);
    void set(AccountId account, const search::Subject& subject, std::optional<Money> amount);
    void clear();
    /// What is missing or not understood; empty: the line can be used. The field shows it too.
    Label problem();
    /// Puts a refusal of the core where it belongs.
    void set_problem(Code code, const Label& problem);
    /// The field for the amount that is missing: debit for a positive one.
    MoneyField& side(bool debit) const { return debit ? *debit_ : *credit_; }

    AccountField& account() const { return *account_; }
    SubjectField& subject() const { return *subject_; }
    QToolButton& remove() const { return *remove_; }

signals:
    void changed();
    /// Space in an empty amount: the rest of the entry goes here.
    void rest_asked(bool debit);
    /// Enter behind the last field of the line that is needed.
    void finished();
    void remove_asked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Workspace& workspace_;
    AccountField* account_;
    SubjectField* subject_;
    MoneyField* debit_;
    MoneyField* credit_;
    QToolButton* remove_;
};

} // namespace sokoguru::ui
