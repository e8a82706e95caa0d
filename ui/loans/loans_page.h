// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <utility>

#include "workspace/page.h"

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sokoguru::ui {

class ReportTable;

/// Loans (Pinjaman): every loan in a list that is searched while typing and filtered by how it stands, its class and
/// its product; what is lent and what is late in three figures; applications that wait.
///
/// Place texts: `late` shows loans in arrears, `applications` those that wait, `class=loss` the loans of a class.
class LoansPage : public Page {
    Q_OBJECT
public:
    explicit LoansPage(Workspace& workspace, QWidget* parent = nullptr);
    void open(const Place& place) override;
    void refresh() override;

private:
    enum Show { running, late, ended, applications };

    void build_head(QBoxLayout& row);
    void build_figures(QBoxLayout& row);
    void build_filters(QBoxLayout& row);
    void retranslate();
    void fill_choices();
    void show_list();
    void filter();

    QLabel* title_;
    QLabel* count_;
    QPushButton* new_;
    QPushButton* arrears_;
    QPushButton* portfolio_;
    QPushButton* products_;
    std::array<std::pair<QLabel*, QLabel*>, 3> figures_; ///< name and amount
    QLineEdit* search_;
    QButtonGroup* shows_;
    QComboBox* class_;
    QComboBox* product_;
    ReportTable* table_;
    ReportTable* waiting_;
    bool with_ended_ = false; ///< asked for: most of the loans of many years, and nobody looks at them daily
    QString wanted_;          ///< what the place asked for
};

} // namespace sokoguru::ui
