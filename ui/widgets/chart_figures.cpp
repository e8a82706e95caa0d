// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "widgets/chart.h"

namespace sokoguru::ui {

QString short_month(const Workspace& workspace, Period month)
{
    const QString name = QString::fromStdString(workspace.texts().month_name(month.month));
    return name.left(3) + QLatin1Char(' ') + QString::number(month.year);
}

QString brief_money(Language language, Money amount)
{
    const bool indonesian = language == Language::indonesian;
    struct Step {
        std::int64_t size;
        const char* indonesian;
        const char* english;
    };
    constexpr std::array<Step, 4> steps = {
        {{1'000'000'000'000, " T", "tn"}, {1'000'000'000, " M", "bn"}, {1'000'000, " jt", "m"}, {1'000, " rb", "k"}}};
    const std::int64_t rupiah = amount.whole_rupiah();
    const std::int64_t size = rupiah < 0 ? -rupiah : rupiah;
    for (const Step& step : steps) {
        if (size < step.size) continue;
        // One decimal, none where it is zero or the figure has three digits before it.
        const std::int64_t tenths = (size + step.size / 20) / (step.size / 10);
        QString out = rupiah < 0 ? QStringLiteral("-") : QString();
        if (tenths >= 1000)
            out += QString::number((tenths + 5) / 10);
        else {
            out += QString::number(tenths / 10);
            if (tenths % 10 != 0) out += QLatin1Char(indonesian ? ',' : '.') + QString::number(tenths % 10);
        }
        return out + QLatin1String(indonesian ? step.indonesian : step.english);
    }
    return QString::number(rupiah);
}

std::vector<Money> axis_figures(Money lowest, Money highest, int steps)
{
    const std::int64_t low = std::min<std::int64_t>(lowest.whole_rupiah(), 0);
    const std::int64_t high = std::max<std::int64_t>(highest.whole_rupiah() + 1, low + 1);
    // The smallest of 1, 2, 5 × 10^n that needs no more steps.
    std::int64_t step = 1;
    constexpr std::array<std::int64_t, 3> shapes = {1, 2, 5};
    for (std::size_t i = 0; (high - low) / step > steps; ++i) {
        std::int64_t power = 1;
        for (std::size_t n = 0; n < i / 3; ++n)
            power *= 10;
        step = shapes.at(i % 3) * power;
    }
    std::vector<Money> out;
    for (std::int64_t at = low < 0 ? -((-low + step - 1) / step) * step : 0;; at += step) {
        out.push_back(Money::rupiah(at));
        if (at >= highest.whole_rupiah() && at > low) break;
    }
    return out;
}

} // namespace sokoguru::ui
