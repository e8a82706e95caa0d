// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "workspace/page.h"

class QBoxLayout;
class QDialog;
class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sokoguru::ui {

class CashAccountBox;
class DateField;
class ReportTable;

/// Kas: the day of one cash box or bank account, with everything a clerk does with money: in, out, between accounts,
/// parked receipts, the count of the drawer and the sheet to sign.
class CashPage : public Page {
    Q_OBJECT
public:
    explicit CashPage(Workspace& workspace, QWidget* parent = nullptr);

    /// `in`, `out`, `transfer`, `count`: opens that dialog. Anything else is an account's code.
    void open(const Place& place) override;
    void refresh() override;

private:
    void build_head(QBoxLayout& page);
    void build_day(QBoxLayout& page);
    void words();
    void show_parked();
    void hide_nobody();
    void show_dialog(QDialog* dialog);
    void begin(const QString& what);
    /// The document of the selected line; 0 for none.
    DocumentId selected() const;
    void show_selection();

    CashAccountBox* account_;
    DateField* day_;
    QPushButton* in_;
    QPushButton* out_;
    QPushButton* transfer_;
    QPushButton* count_;
    QPushButton* sheet_;
    QPushButton* purposes_;
    std::vector<QLabel*> figure_names_;
    std::vector<QLabel*> figures_;
    ReportTable* table_;
    QPushButton* receipt_;
    QPushButton* correct_;
    QLabel* counted_;
    QFrame* parked_card_;
    QLabel* parked_title_;
    QVBoxLayout* parked_rows_;
};

/// The day's sheet as it will be printed, to be signed; not shown yet.
QDialog* cash_sheet(Workspace& workspace, const std::string& account, Date day, QWidget* over);

std::vector<PageInfo> cash_pages();

} // namespace sokoguru::ui
