// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QColor>
#include <QWidget>

class QLabel;

namespace sokoguru::ui {

class FlowLayout;

/// What the colours of a chart mean, below it: names with a sign of their colour, going on in the next row where there
/// is no room. Qt Charts' own stays in one row and cuts the names. Its labels are kept and filled anew: a chart is
/// drawn while Qt is on its way through the widgets of the window, where none may be deleted.
class ChartLegend : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        QString name;
        QColor colour;
        Qt::PenStyle line = Qt::NoPen; ///< of a line; none: a square
    };
    explicit ChartLegend(QWidget* parent = nullptr);
    void show_entries(const std::vector<Entry>& entries);

private:
    struct Part {
        QWidget* whole;
        QLabel* colour;
        QLabel* name;
    };
    Part new_part();

    FlowLayout* row_;
    std::vector<Part> parts_; ///< those beyond the entries are hidden
};

} // namespace sokoguru::ui
