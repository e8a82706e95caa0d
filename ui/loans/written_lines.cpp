// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/written_lines.h"

#include <algorithm>

#include "entry_help/typed_date.h"
#include "entry_help/typed_money.h"

namespace sokoguru::ui {

namespace {

std::optional<Money> read_amount(const Workspace& workspace, const QString& text)
{
    const std::string typed = text.trimmed().toStdString();
    if (const auto value = entry_help::parse_typed_money(typed, workspace.language()).value) return value;
    const bool indonesian = workspace.language() == Language::indonesian;
    return entry_help::parse_typed_money(typed, indonesian ? Language::english : Language::indonesian).value;
}

std::optional<loans::Extra> read_line(const Workspace& workspace, const QString& line)
{
    const auto at = line.indexOf(QLatin1Char('='));
    if (at < 0) return std::nullopt;
    const auto month = entry_help::parse_typed_period(line.left(at).trimmed().toStdString(), workspace.today(),
                                                      Period::of(workspace.today()));
    const auto amount = read_amount(workspace, line.mid(at + 1));
    if (!month.value || !amount || !(*amount > Money())) return std::nullopt;
    return loans::Extra{month.value->first_day(), *amount};
}

} // namespace

ExtraLines read_extras(const Workspace& workspace, const QString& text)
{
    ExtraLines out;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty()) continue;
        const auto extra = read_line(workspace, line);
        if (!extra) {
            out.problem = label("loans", "\"{0}\" is no month and amount. Write: 4/2027 = 500.000",
                                line.simplified().toStdString());
            return out;
        }
        out.value.push_back(*extra);
    }
    std::stable_sort(out.value.begin(), out.value.end(),
                     [](const loans::Extra& a, const loans::Extra& b) { return a.day < b.day; });
    return out;
}

QString extras_text(const Workspace& workspace, const std::vector<loans::Extra>& extras)
{
    QStringList lines;
    for (const loans::Extra& extra : extras)
        lines << QString::fromStdString(base::iso(Period::of(extra.day))) + QStringLiteral(" = ") +
                     workspace.money(extra.amount);
    return lines.join(QLatin1Char('\n'));
}

loans::Collateral read_collateral(const Workspace& workspace, const QString& line)
{
    const auto at = line.lastIndexOf(QLatin1Char('='));
    const auto value = at < 0 ? std::nullopt : read_amount(workspace, line.mid(at + 1));
    if (!value) return {line.toStdString(), std::nullopt};
    return {line.left(at).simplified().toStdString(), value};
}

Label extra_words(const std::vector<loans::Extra>& extras)
{
    if (extras.empty()) return {};
    Money sum;
    for (const loans::Extra& extra : extras)
        sum += extra.amount;
    return label("loans", "{0} extra instalments, Rp {1} in all", static_cast<std::int64_t>(extras.size()), sum);
}

} // namespace sokoguru::ui
