// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart.h"

#include "support/catch.h"

#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QLabel>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

#include "support/desk.h"

using namespace sokoguru;
using support::Contains;
using ui::ChartData;

namespace {

Money rupiah(std::int64_t count)
{
    return Money::rupiah(count);
}

std::vector<std::int64_t> whole(const std::vector<Money>& figures)
{
    std::vector<std::int64_t> out;
    for (const Money figure : figures)
        out.push_back(figure.whole_rupiah());
    return out;
}

ChartData savings()
{
    ChartData data;
    data.kind = ChartData::Kind::areas;
    data.title = verbatim("Simpanan");
    for (int month = 10; month <= 12; ++month)
        data.places.emplace_back(Period{2025, month});
    data.series = {{verbatim("Pokok"), {rupiah(100'000), rupiah(100'000), rupiah(100'000)}},
                   {verbatim("Wajib"), {rupiah(50'000), rupiah(150'000), rupiah(120'000)}}};
    return data;
}

} // namespace

TEST_CASE("amounts on an axis are brief, as people say them", "[chart]")
{
    const auto id = [](std::int64_t amount) {
        return ui::brief_money(Language::indonesian, rupiah(amount)).toStdString();
    };
    const auto en = [](std::int64_t amount) {
        return ui::brief_money(Language::english, rupiah(amount)).toStdString();
    };
    CHECK(id(0) == "0");
    CHECK(id(950) == "950");
    CHECK(id(250'000) == "250 rb");
    CHECK(id(1'500'000) == "1,5 jt");
    CHECK(id(2'000'000) == "2 jt");
    CHECK(id(-37'460'000) == "-37,5 jt");
    CHECK(id(2'140'000'000) == "2,1 M");
    CHECK(id(3'000'000'000'000) == "3 T");
    CHECK(en(1'500'000) == "1.5m");
    CHECK(en(999'960) == "1000k"); // no other unit is reached by rounding
    CHECK(en(2'100'000'000) == "2.1bn");
}

TEST_CASE("an axis has a few round figures, from zero to above the highest", "[chart]")
{
    CHECK(whole(ui::axis_figures({}, rupiah(100))) == std::vector<std::int64_t>{0, 50, 100});
    CHECK(whole(ui::axis_figures({}, rupiah(1'730'000))) ==
          std::vector<std::int64_t>{0, 500'000, 1'000'000, 1'500'000, 2'000'000});
    CHECK(whole(ui::axis_figures(rupiah(-30), rupiah(90))) == std::vector<std::int64_t>{-50, 0, 50, 100});
    for (const std::int64_t highest : {0, 1, 7, 12, 99, 101, 4'321, 87'654'321}) {
        const auto figures = whole(ui::axis_figures({}, rupiah(highest)));
        CAPTURE(highest);
        CHECK(figures.size() >= 2);
        CHECK(figures.size() <= 7);
        CHECK(figures.back() >= highest);
    }
}

TEST_CASE("a chart says in words what it shows, in the reader's language", "[chart]")
{
    test::Desk desk;
    ui::Chart chart(desk.workspace);
    chart.resize(500, 300);
    chart.show();
    chart.show_data(savings());
    CHECK(chart.accessibleName() == QStringLiteral("Simpanan"));
    CHECK_THAT(chart.accessibleDescription().toStdString(),
               Contains("Wajib: from 50,000 (Oct 2025) to 120,000 (Dec 2025), highest 150,000 (Nov 2025)."));
    CHECK(chart.figures_at(1).toStdString() == "Nov 2025\nPokok: 100,000\nWajib: 150,000\nTotal: 250,000");
    CHECK(chart.figures_at(3).isEmpty());
    desk.workspace.set_language(Language::indonesian);
    CHECK_THAT(chart.accessibleDescription().toStdString(), Contains("150.000 (Nov 2025)"));
    CHECK_THAT(chart.figures_at(0).toStdString(), Contains("Okt 2025"));

    // By keyboard: each place's figures, one after the other.
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(chart.accessibleDescription() == chart.figures_at(0));
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(chart.accessibleDescription() == chart.figures_at(1));
}

TEST_CASE("every kind of chart draws its series in the colours of the look", "[chart]")
{
    test::Desk desk;
    ui::apply_look(*qApp, ui::Theme::light, 100);
    for (const auto kind : {ChartData::Kind::bars, ChartData::Kind::stacked_bars, ChartData::Kind::lines,
                            ChartData::Kind::areas, ChartData::Kind::pie}) {
        ui::Chart chart(desk.workspace);
        chart.resize(500, 300);
        ChartData data = savings();
        data.kind = kind;
        chart.show_data(data);
        const QImage image = chart.grab().toImage();
        const auto pixels_of = [&](QColor colour) {
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
            return count;
        };
        CAPTURE(static_cast<int>(kind));
        CHECK(pixels_of(ui::light_colours().series[0]) > 100);
        CHECK(pixels_of(ui::light_colours().series[1]) > 100);
        CHECK_FALSE(data.empty());
    }
    CHECK(ChartData{}.empty());
}

namespace {

/// What stands in the drawing: figures and names on the axes, the legend.
QStringList drawn(const ui::Chart& chart)
{
    QStringList out;
    for (const QGraphicsItem* item : chart.findChild<QGraphicsView*>()->scene()->items())
        if (const auto* const text = qgraphicsitem_cast<const QGraphicsTextItem*>(item))
            if (text->isVisible() && !text->toPlainText().trimmed().isEmpty()) out << text->toPlainText();
    return out;
}

} // namespace

TEST_CASE("figures and names of a chart are whole, also in large text and little room", "[chart]")
{
    test::Desk desk(Language::indonesian);
    const auto check = [&](const ChartData& data, QSize size, const char* last) {
        ui::Chart chart(desk.workspace);
        chart.resize(size);
        chart.show();
        chart.show_data(data);
        QCoreApplication::processEvents();
        const QStringList words = drawn(chart);
        CAPTURE(size.width(), static_cast<int>(data.kind), words.join(QStringLiteral(" | ")).toStdString());
        CHECK(words.filter(QStringLiteral("…")).isEmpty());
        CHECK(words.filter(QStringLiteral("...")).isEmpty());
        CHECK(words.contains(QStringLiteral("0")));
        CHECK(words.contains(QString::fromLatin1(last)));
        for (const QLabel* name : chart.findChildren<QLabel*>()) {
            CHECK(name->width() >= name->sizeHint().width());
            CHECK(chart.rect().contains(QRect(name->mapTo(&chart, QPoint()), name->size())));
        }
    };
    for (const int percent : {100, 125, 150}) {
        ui::apply_look(*qApp, ui::Theme::light, percent);
        for (const std::int64_t highest : {900, 47'500, 1'730'000, 105'784'209, 950'000'000, 2'140'000'000}) {
            CAPTURE(percent, highest);
            for (const auto kind : {ChartData::Kind::bars, ChartData::Kind::stacked_bars, ChartData::Kind::lines}) {
                ChartData years;
                years.kind = kind;
                for (int year = 2023; year <= 2025; ++year)
                    years.places.emplace_back(verbatim(std::to_string(year)));
                years.series = {{verbatim("SHU"), {rupiah(highest / 2), rupiah(highest), rupiah(-highest / 3)}},
                                {verbatim("Dibagikan kepada anggota"), {rupiah(1), rupiah(2), rupiah(3)}}};
                ChartData months;
                months.kind = kind;
                months.title = verbatim("Pendapatan");
                for (int month = 1; month <= 12; ++month)
                    months.places.emplace_back(Period{2025, month});
                months.series = {{verbatim("Pendapatan"), std::vector<Money>(12, rupiah(highest))}};
                for (const QSize size : {QSize(300, 150), QSize(500, 190), QSize(830, 230), QSize(900, 280)}) {
                    check(years, size, "2025");
                    check(months, size, "Des 2025");
                }
            }
        }
    }
    ui::apply_look(*qApp, ui::Theme::light, 100);
}

TEST_CASE("the figures of a place are read on the colours of tips, in light and dark", "[chart]")
{
    test::Desk desk;
    for (const ui::Theme theme : {ui::Theme::light, ui::Theme::dark}) {
        ui::apply_look(*qApp, theme, 100);
        const ui::Colours& look = theme == ui::Theme::light ? ui::light_colours() : ui::dark_colours();
        ui::Chart chart(desk.workspace);
        chart.resize(500, 300);
        chart.show();
        chart.show_data(savings());
        auto* const view = chart.findChild<QGraphicsView*>();
        const QPoint middle = view->viewport()->rect().center();
        // Sent and not moved: without a desktop the mouse stands somewhere else.
        QMouseEvent move(QEvent::MouseMove, middle, view->viewport()->mapToGlobal(middle), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(view->viewport(), &move);
        REQUIRE(QToolTip::text() == chart.figures_at(1));
        const QWidgetList all = QApplication::topLevelWidgets();
        const auto tip = std::find_if(all.begin(), all.end(), [](const QWidget* widget) {
            return widget->inherits("QTipLabel") && widget->isVisible();
        });
        REQUIRE(tip != all.end());
        const QImage image = (*tip)->grab().toImage();
        int ground = 0;
        int letters = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                ground += image.pixelColor(x, y) == look.surface ? 1 : 0;
                letters += image.pixelColor(x, y) == look.text ? 1 : 0;
            }
        CHECK(ground > image.width() * image.height() / 2);
        CHECK(letters > 20);
        QToolTip::hideText();
        QTest::qWait(1);
    }
    ui::apply_look(*qApp, ui::Theme::light, 100);
}

TEST_CASE("a chart stands every text size and both themes while it is shown", "[chart][looks]")
{
    test::Desk desk;
    ui::apply_look(*qApp, ui::Theme::light, 100);
    QWidget page;
    auto* const column = new QVBoxLayout(&page);
    auto* const chart = new ui::Chart(desk.workspace);
    auto* const name = new QLabel(QStringLiteral("Savings"));
    column->addWidget(name);
    column->addWidget(chart);
    page.resize(600, 400);
    page.show();
    chart->show_data(savings());
    QCoreApplication::processEvents();
    for (const int percent : {150, 100, 125, 150, 100})
        for (const ui::Theme theme : {ui::Theme::dark, ui::Theme::light}) {
            ui::apply_look(*qApp, theme, percent);
            page.resize(600 + percent, 400);
            desk.workspace.change(ui::Change::look);
            QCoreApplication::processEvents();
            QStringList legend;
            for (const QLabel* label : chart->findChildren<QLabel*>())
                if (label->isVisible() && !label->text().isEmpty()) legend << label->text();
            CHECK(legend.join(QLatin1Char(' ')).toStdString() == "Pokok Wajib");
        }
    // Fewer series need fewer labels.
    ChartData one = savings();
    one.series.pop_back();
    chart->show_data(one);
    for (const QLabel* label : chart->findChildren<QLabel*>())
        CHECK_FALSE(label->isVisible());
    ui::apply_look(*qApp, ui::Theme::light, 100);
}
