// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/page.h"

class QLabel;
class QPushButton;

namespace sokoguru::ui {

class AccountField;
class AccountModel;
class DateField;
class TableView;

/// The general ledger (buku besar) of one account, and for cash and banks the cash book (buku kas): balance before,
/// every posting with the running balance, turnover and balance after. {"account", 12} shows that account,
/// {"account", 0, "cash"} the cash box.
class AccountPage : public Page {
    Q_OBJECT
public:
    explicit AccountPage(Workspace& workspace, QWidget* parent = nullptr);

    void open(const Place& place) override;
    void refresh() override;
    QString heading() const override;

private:
    void choose_range(int which);
    void show_account();
    /// `2026-01-01/2026-12-31`; anything else leaves the days as they are.
    void show_days(const QString& days);
    void set_words();
    /// Today, or the day of the account's last posting where that is later.
    Date last_day() const;

    AccountField* account_;
    DateField* from_;
    DateField* to_;
    std::vector<QPushButton*> ranges_; ///< this month, this year, all
    QLabel* title_;
    QLabel* balance_;
    TableView* table_;
    AccountModel* model_;
};

} // namespace sokoguru::ui
