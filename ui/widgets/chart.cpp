// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QPieSeries>
#include <QtCharts/QStackedBarSeries>

#include "base/overload.h"
#include "look/look.h"
#include "widgets/chart_legend.h"

namespace sokoguru::ui {

namespace {

using Kind = ChartData::Kind;

/// For drawing only: a pixel is coarser than any rounding.
double height_of(Money amount)
{
    return static_cast<double>(amount.in_sen()) / 100.0;
}

Money value_at(const ChartData::Series& series, std::size_t place)
{
    return place < series.values.size() ? series.values[place] : Money();
}

bool is_stacked(Kind kind)
{
    return kind == Kind::stacked_bars || kind == Kind::areas;
}

/// Lowest and highest figure that the axis must hold.
std::pair<Money, Money> extent(const ChartData& data)
{
    Money lowest;
    Money highest;
    for (std::size_t place = 0; place < data.places.size(); ++place) {
        Money above;
        Money below;
        for (const ChartData::Series& series : data.series) {
            const Money value = value_at(series, place);
            if (!is_stacked(data.kind)) above = below = Money();
            (value.is_negative() ? below : above) += value;
            highest = std::max(highest, above);
            lowest = std::min(lowest, below);
        }
    }
    return {lowest, highest};
}

/// Lines differ in their dashes too: for a photocopy, and for whoever sees no difference between two hues.
Qt::PenStyle dashes(std::size_t series)
{
    constexpr std::array styles = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    return styles.at(series % styles.size());
}

QFont font_of(Type type)
{
    QFont font = QFont();
    font.setPixelSize(px(type));
    return font;
}

} // namespace

bool ChartData::empty() const
{
    return std::all_of(series.begin(), series.end(), [](const Series& one) {
        return std::all_of(one.values.begin(), one.values.end(), [](Money value) { return value.is_zero(); });
    });
}

/// The drawing, and what the mouse points at.
class Chart::View : public QChartView {
public:
    explicit View(Chart& owner) : QChartView(&owner), owner_(owner)
    {
        setRenderHint(QPainter::Antialiasing);
        setFrameShape(QFrame::NoFrame);
        // What stands behind the chart shows through: a card, a page. By no style sheet of its own: the tip with the
        // figures would take it over, and be black on black.
        viewport()->setAutoFillBackground(false);
        setBackgroundBrush(Qt::NoBrush);
        setFocusPolicy(Qt::NoFocus);
        setMouseTracking(true);
        viewport()->setMouseTracking(true);
        chart()->setBackgroundVisible(false);
        chart()->setMargins(QMargins(0, 0, 0, 0));
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
    }

    QAbstractSeries* first = nullptr; ///< maps the mouse to a place; none for a pie

protected:
    void mouseMoveEvent(QMouseEvent* event) override
    {
        QChartView::mouseMoveEvent(event);
        if (first == nullptr) return;
        const double at = chart()->mapToValue(event->pos(), first).x();
        const int place = static_cast<int>(std::lround(at));
        if (!chart()->plotArea().contains(event->pos()) || owner_.figures_at(place).isEmpty()) {
            QToolTip::hideText();
            return;
        }
        QToolTip::showText(event->globalPosition().toPoint(), owner_.figures_at(place), this);
    }

private:
    Chart& owner_;
};

Chart::Chart(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), view_(new View(*this)), legend_(new ChartLegend(this))
{
    setFocusPolicy(Qt::TabFocus);
    setMinimumHeight(150);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&workspace, &Workspace::changed, this, [this](Change change) {
        if (change == Change::language || change == Change::look) draw();
    });
}

Chart::~Chart() = default;

QSize Chart::sizeHint() const
{
    return {360, 120 + 10 * px(Type::body)};
}

void Chart::show_data(ChartData data)
{
    data_ = std::move(data);
    pointed_ = -1;
    draw();
}

QString Chart::name_of(const ChartData::Place& place) const
{
    return std::visit(base::Overload{[this](Period month) { return short_month(workspace_, month); },
                                     [this](const Label& name) { return workspace_.say(name); }},
                      place);
}

int Chart::room_for_figures() const
{
    // What stands above and below the axes, generously: the title or a margin, and the names of the places.
    const int line = QFontMetrics(font_of(Type::caption)).height();
    int plot = view_->height() -
               (data_.title.empty() ? px(Type::caption) : QFontMetrics(font_of(Type::body)).height() + space::medium);
    plot -= line + space::medium;
    // The lowest and the highest stand half outside.
    return plot / (line + space::hair) + 1;
}

void Chart::show_legend()
{
    std::vector<ChartLegend::Entry> entries;
    const auto& hues = colours(palette()).series;
    if (data_.kind != Kind::pie && data_.series.size() > 1)
        for (std::size_t i = 0; i < data_.series.size(); ++i)
            entries.push_back({workspace_.say(data_.series[i].name), hues.at(i % hues.size()),
                               data_.kind == Kind::lines ? dashes(i) : Qt::NoPen});
    legend_->show_entries(entries);
    share_room();
}

void Chart::share_room()
{
    const int wide = width() - 2 * space::small;
    const int below = legend_->isHidden() ? 0 : legend_->heightForWidth(wide);
    view_->setGeometry(0, 0, width(), height() - below);
    legend_->setGeometry(space::small, height() - below, wide, below);
}

void Chart::draw()
{
    setAccessibleName(workspace_.say(data_.title));
    setAccessibleDescription(in_words());
    show_legend();
    QChart& chart = *view_->chart();
    view_->first = nullptr;
    chart.removeAllSeries();
    for (QAbstractAxis* axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
    const Colours& look = colours(palette());
    chart.setTitle(workspace_.say(data_.title));
    chart.setTitleBrush(look.text);
    QFont title = font_of(Type::body);
    title.setBold(true);
    chart.setTitleFont(title);
    chart.legend()->setLabelColor(look.text);
    chart.legend()->setFont(font_of(Type::caption));
    chart.legend()->setAlignment(Qt::AlignRight);
    chart.legend()->setVisible(data_.kind == Kind::pie);
    if (data_.places.empty() || data_.series.empty()) return;

    if (data_.kind == Kind::pie) {
        auto* pie = new QPieSeries;
        pie->setPieSize(0.85);
        for (std::size_t place = 0; place < data_.places.size(); ++place) {
            const Money value = value_at(data_.series.front(), place);
            if (!(value > Money())) continue;
            QPieSlice* const slice = pie->append(name_of(data_.places[place]) + QStringLiteral("  ") +
                                                     brief_money(workspace_.language(), value),
                                                 height_of(value));
            slice->setBrush(look.series.at(place % look.series.size()));
            slice->setPen(QPen(look.surface, 2));
        }
        chart.addSeries(pie);
        return;
    }

    std::vector<QAbstractSeries*> added;
    const auto colour = [&](std::size_t i) { return look.series.at(i % look.series.size()); };
    const auto name = [&](std::size_t i) { return workspace_.say(data_.series[i].name); };
    if (data_.kind == Kind::bars || data_.kind == Kind::stacked_bars) {
        QAbstractBarSeries* const bars = data_.kind == Kind::bars
                                             ? static_cast<QAbstractBarSeries*>(new QBarSeries)
                                             : static_cast<QAbstractBarSeries*>(new QStackedBarSeries);
        bars->setBarWidth(0.7);
        for (std::size_t i = 0; i < data_.series.size(); ++i) {
            auto* set = new QBarSet(name(i));
            for (std::size_t place = 0; place < data_.places.size(); ++place)
                *set << height_of(value_at(data_.series[i], place));
            set->setBrush(colour(i));
            set->setPen(QPen(look.surface, 1));
            bars->append(set);
        }
        chart.addSeries(bars);
        added.push_back(bars);
    } else {
        QLineSeries* below = nullptr;
        std::vector<Money> sums(data_.places.size());
        for (std::size_t i = 0; i < data_.series.size(); ++i) {
            auto* points = new QLineSeries;
            for (std::size_t place = 0; place < data_.places.size(); ++place) {
                Money value = value_at(data_.series[i], place);
                if (data_.kind == Kind::areas) value = sums[place] += value;
                points->append(static_cast<double>(place), height_of(value));
            }
            points->setName(name(i));
            if (data_.kind == Kind::lines) {
                points->setPen(QPen(colour(i), 2.5, dashes(i), Qt::RoundCap, Qt::RoundJoin));
                chart.addSeries(points);
                added.push_back(points);
                continue;
            }
            // The lowest area reaches down to a line of zeros.
            if (below == nullptr) {
                below = new QLineSeries(&chart);
                for (std::size_t place = 0; place < data_.places.size(); ++place)
                    below->append(static_cast<double>(place), 0);
            }
            points->setParent(&chart);
            auto* area = new QAreaSeries(points, below);
            area->setName(name(i));
            area->setBrush(colour(i));
            area->setPen(QPen(look.surface, 1));
            chart.addSeries(area);
            added.push_back(area);
            below = points;
        }
    }
    view_->first = added.front();

    const auto dress = [&](QCategoryAxis& axis) {
        axis.setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis.setLabelsColor(look.muted);
        axis.setLabelsFont(font_of(Type::caption));
        axis.setGridLineColor(look.border);
        axis.setLinePenColor(look.border);
    };
    auto* across = new QCategoryAxis;
    dress(*across);
    const bool bars = data_.kind == Kind::bars || data_.kind == Kind::stacked_bars;
    const auto count = static_cast<int>(data_.places.size());
    const double edge = bars || count == 1 ? 0.5 : 0.0;
    across->setRange(-edge, count - 1 + edge);
    // As many names as have room: Qt Charts itself would cut them to dots.
    int widest = 1;
    const QFontMetrics metrics(font_of(Type::caption));
    for (const ChartData::Place& place : data_.places)
        widest = std::max(widest, metrics.horizontalAdvance(name_of(place)));
    // The last name stands in the middle below the last place, the highest figure in the middle of its line.
    chart.setMargins(QMargins(0, data_.title.empty() ? px(Type::caption) : 0, widest / 2 + space::medium, 0));
    const int beside = widest / 2 + space::medium + 5 * px(Type::caption);
    const int room = std::max(1, (width() - beside) / (widest + px(Type::caption)));
    across->setTruncateLabels(false);
    const int every = std::max(1, (count + room - 1) / room);
    for (int i = (count - 1) % every; i < count; i += every)
        across->append(name_of(data_.places[static_cast<std::size_t>(i)]), i);
    across->setGridLineVisible(false);
    auto* up = new QCategoryAxis;
    dress(*up);
    const auto [lowest, highest] = extent(data_);
    // As many figures as have room one above the other, and never cut to dots.
    up->setTruncateLabels(false);
    std::vector<Money> figures = axis_figures(lowest, highest);
    for (int steps = 3; steps >= 0 && static_cast<int>(figures.size()) > room_for_figures(); --steps)
        figures = axis_figures(lowest, highest, steps);
    for (const Money figure : figures)
        up->append(brief_money(workspace_.language(), figure), height_of(figure));
    up->setRange(height_of(figures.front()), height_of(figures.back()));
    up->setLineVisible(false);
    chart.addAxis(across, Qt::AlignBottom);
    chart.addAxis(up, Qt::AlignLeft);
    for (QAbstractSeries* series : added) {
        series->attachAxis(across);
        series->attachAxis(up);
    }
}

QString Chart::figures_at(int place) const
{
    if (place < 0 || place >= static_cast<int>(data_.places.size())) return {};
    const auto at = static_cast<std::size_t>(place);
    QString out = name_of(data_.places[at]);
    Money sum;
    for (const ChartData::Series& series : data_.series) {
        out += QLatin1Char('\n') + workspace_.say(series.name) + QStringLiteral(": ") +
               workspace_.money(value_at(series, at));
        sum += value_at(series, at);
    }
    if (is_stacked(data_.kind) && data_.series.size() > 1)
        out += QLatin1Char('\n') + workspace_.say(label("widgets", "Total: {0}", sum));
    return out;
}

QString Chart::in_words() const
{
    QStringList out;
    for (const ChartData::Series& series : data_.series) {
        if (series.values.empty() || data_.places.empty()) continue;
        const auto name = [&](std::size_t place) { return name_of(data_.places[place]).toStdString(); };
        const std::string who = workspace_.say(series.name).toStdString();
        if (data_.kind == Kind::pie) {
            for (std::size_t place = 0; place < data_.places.size(); ++place)
                if (value_at(series, place) > Money())
                    out << workspace_.say(label("widgets", "{0}: {1}.", name(place), value_at(series, place)));
            break;
        }
        const std::size_t last = std::min(series.values.size(), data_.places.size()) - 1;
        const auto highest = static_cast<std::size_t>(
            std::max_element(series.values.begin(), series.values.begin() + static_cast<std::ptrdiff_t>(last) + 1) -
            series.values.begin());
        out << workspace_.say(label("widgets", "{0}: from {1} ({2}) to {3} ({4}), highest {5} ({6}).", who,
                                    series.values.front(), name(0), series.values[last], name(last),
                                    series.values[highest], name(highest)));
    }
    return out.isEmpty() ? workspace_.say(label("widgets", "Nothing to show yet.")) : out.join(QLatin1Char(' '));
}

void Chart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    draw(); // other names have room now
}

void Chart::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(data_.places.size());
    const bool right = event->key() == Qt::Key_Right;
    if ((!right && event->key() != Qt::Key_Left) || count == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (pointed_ < 0)
        pointed_ = right ? 0 : count - 1;
    else
        pointed_ = std::clamp(pointed_ + (right ? 1 : -1), 0, count - 1);
    const QString figures = figures_at(pointed_);
    setAccessibleDescription(figures);
    QToolTip::showText(mapToGlobal(QPoint(width() / 2, height() / 3)), figures, this);
}

} // namespace sokoguru::ui
