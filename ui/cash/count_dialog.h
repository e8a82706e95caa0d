// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QDialog>

#include "cash/drawer.h"
#include "workspace/workspace.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sokoguru::ui {

/// The drawer counted by denomination: pieces in, the sum and the difference to the books beside them while counting. A
/// difference can be booked at once.
class CountDialog : public QDialog {
    Q_OBJECT
public:
    CountDialog(Workspace& workspace, const std::string& account, Date day, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<cash::Pieces> pieces() const;
    void recount();
    void record();
    void words();

    Workspace& workspace_;
    std::string account_;
    Date day_;
    Money book_;
    std::vector<QSpinBox*> counts_;
    std::vector<QLabel*> names_;
    std::vector<QLabel*> sums_;
    QLabel* book_name_;
    QLabel* book_sum_;
    QLabel* counted_name_;
    QLabel* counted_sum_;
    QLabel* difference_name_;
    QLabel* difference_sum_;
    QLabel* note_name_;
    QLineEdit* note_;
    QCheckBox* post_difference_;
    QPushButton* record_;
    QPushButton* cancel_;
};

} // namespace sokoguru::ui
