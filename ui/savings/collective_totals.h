// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QStandardItemModel;

namespace sokoguru::ui {

class CollectiveModel;
class CollectiveView;

/// The sums of the sheet's columns, always in sight below it: as wide as its columns, scrolled with it.
class CollectiveTotals : public QTableView {
    Q_OBJECT
public:
    CollectiveTotals(const CollectiveModel& sheet, CollectiveView& view, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void fit();

    const CollectiveModel& sheet_;
    CollectiveView& view_;
    QStandardItemModel* sums_;
};

} // namespace sokoguru::ui
