// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>
#include <vector>

#include <QWidget>

#include "workspace/workspace.h"

namespace sokoguru::ui {

class ChartLegend;

/// What a chart shows: amounts by month or by name. Data only, so that a page fills it without knowing how it is drawn.
struct ChartData {
    enum class Kind {
        bars,         ///< side by side
        stacked_bars, ///< parts of a whole, by month or name
        lines,
        areas, ///< stacked: parts of a whole over time
        pie,   ///< the first series by name; parts of zero or less are left out
    };
    struct Series {
        Label name;
        std::vector<Money> values; ///< one for each place
    };
    /// Where on the axis: a month, or a name.
    using Place = std::variant<Period, Label>;

    Kind kind = Kind::bars;
    /// What it shows, as its accessible name and above it: `Savings by product`. Empty: the page says it.
    Label title;
    std::vector<Place> places;
    std::vector<Series> series; ///< at most five are told apart

    /// Nothing to draw: no places, or zeros throughout.
    bool empty() const;
};

/// A chart (Qt Charts behind it, and only here): colours and text size of the look, months and amounts in the language,
/// the figures of a place under the mouse or with Left and Right. As its accessible description it says in words what
/// can be seen.
class Chart : public QWidget {
    Q_OBJECT
public:
    explicit Chart(Workspace& workspace, QWidget* parent = nullptr);
    ~Chart() override;

    void show_data(ChartData data);
    const ChartData& data() const { return data_; }
    /// Each series in a sentence: first, last, highest; parts with their share for a pie.
    QString in_words() const;
    /// The figures of one place, a line for each series.
    QString figures_at(int place) const;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class View;
    void draw();
    void show_legend();
    /// The legend below, as high as it has to be, the drawing in what is left.
    void share_room();
    /// How many figures an axis upwards has room for.
    int room_for_figures() const;
    QString name_of(const ChartData::Place& place) const;

    Workspace& workspace_;
    ChartData data_;
    View* view_;
    ChartLegend* legend_;
    int pointed_ = -1; ///< place whose figures the keyboard shows
};

/// `Jan 2026` in the reader's language: on axes and in narrow columns.
QString short_month(const Workspace& workspace, Period month);
/// An amount in a few characters: `1,5 jt`, `250 rb`, `2,1 M` (English: 1.5m, 250k, 2.1bn).
QString brief_money(Language language, Money amount);
/// Round figures for an axis from zero (or below) to the largest amount, in steps of 1, 2, 5 × 10^n. As many as fit
/// with at most so many whole steps between lowest and highest: with four of them three to six figures.
std::vector<Money> axis_figures(Money lowest, Money highest, int steps = 4);

} // namespace sokoguru::ui
