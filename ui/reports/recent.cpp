// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/recent.h"

namespace sokoguru::ui {

namespace {

constexpr int most_recent = 6;
const QString key = QStringLiteral("recent-reports");

} // namespace

std::vector<reports::Request> recent_requests(Workspace& workspace)
{
    std::vector<reports::Request> out;
    for (const QString& text : workspace.memory().value(key).toStringList()) {
        try {
            out.push_back(reports::parse_request(text.toStdString()));
        } catch (const Error&) {
            continue; // of another version of the program
        }
    }
    return out;
}

std::optional<reports::Request> last_request(Workspace& workspace, const std::string& report)
{
    for (const reports::Request& request : recent_requests(workspace))
        if (request.report == report && request.span != reports::Span::fixed) return request;
    return std::nullopt;
}

void remember_request(Workspace& workspace, const reports::Request& request)
{
    QStringList texts = workspace.memory().value(key).toStringList();
    const QString name = QString::fromStdString(request.report);
    texts.removeIf([&](const QString& text) { return text.section(QLatin1Char('?'), 0, 0) == name; });
    texts.prepend(QString::fromStdString(reports::to_text(request)));
    workspace.memory().setValue(key, QStringList(texts.mid(0, most_recent)));
}

QString brief(Workspace& workspace, const reports::Request& request)
{
    QString out = workspace.say(reports::find_report(request.report).title);
    if (!request.parameters.account.empty())
        out += QLatin1Char(' ') + QString::fromStdString(request.parameters.account);
    if (!request.parameters.product.empty())
        out += QLatin1Char(' ') + QString::fromStdString(request.parameters.product);
    const bool usual = request.span == reports::first_request(reports::find_report(request.report)).span;
    if (!usual && request.span != reports::Span::fixed)
        out += QStringLiteral(", ") + workspace.say(reports::span_name(request.span)).toLower();
    const reports::Parameters& asked = request.parameters;
    if (request.span == reports::Span::fixed) {
        if (asked.from) out += QLatin1Char(' ') + workspace.short_date(*asked.from);
        if (asked.to) out += QStringLiteral(" – ") + workspace.short_date(*asked.to);
        if (asked.as_of) out += QLatin1Char(' ') + workspace.short_date(*asked.as_of);
        if (asked.year) out += QLatin1Char(' ') + QString::number(*asked.year);
    }
    return out;
}

} // namespace sokoguru::ui
