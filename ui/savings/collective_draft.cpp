// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet as a draft keeps it in the file.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "savings/collective_model.h"

namespace sokoguru::ui {

namespace {

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

std::string words(const QJsonObject& from, const char* key)
{
    return from.value(QLatin1String(key)).toString().toStdString();
}

/// Sen as digits: JSON's numbers are floating point.
QString sen(Money amount)
{
    return QString::number(amount.in_sen());
}

Money amount_of(const QJsonValue& value)
{
    return Money::sen(value.toString().toLongLong());
}

} // namespace

QByteArray CollectiveModel::to_json() const
{
    QJsonArray lines;
    for (const Line& line : lines_) {
        QJsonObject amounts;
        for (const auto& [key, amount] : line.member.row.amounts)
            amounts.insert(text(key), sen(amount));
        QJsonObject one{{QStringLiteral("id"), QString::number(line.member.id.value)},
                        {QStringLiteral("number"), text(line.member.member_no)},
                        {QStringLiteral("name"), text(line.member.name)},
                        {QStringLiteral("employee"), text(line.member.employee_no)},
                        {QStringLiteral("unit"), text(line.member.unit)},
                        {QStringLiteral("loan"), text(line.member.row.loan_no)},
                        {QStringLiteral("taken"), line.taken},
                        {QStringLiteral("amounts"), amounts}};
        if (line.member.row.total) one.insert(QStringLiteral("total"), sen(*line.member.row.total));
        lines.append(one);
    }
    return QJsonDocument(lines).toJson(QJsonDocument::Compact);
}

bool CollectiveModel::from_json(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray()) return false;
    std::vector<exchange::CollectiveMember> members;
    std::vector<bool> taken;
    for (const QJsonValue& value : document.array()) {
        const QJsonObject one = value.toObject();
        exchange::CollectiveMember member;
        member.id = {one.value(QStringLiteral("id")).toString().toLongLong()};
        member.member_no = words(one, "number");
        member.name = words(one, "name");
        member.employee_no = words(one, "employee");
        member.unit = words(one, "unit");
        member.row.member_no = member.member_no;
        member.row.loan_no = words(one, "loan");
        const QJsonObject amounts = one.value(QStringLiteral("amounts")).toObject();
        for (const QString& key : amounts.keys())
            member.row.amounts[key.toStdString()] = amount_of(amounts.value(key));
        if (one.contains(QStringLiteral("total"))) member.row.total = amount_of(one.value(QStringLiteral("total")));
        taken.push_back(one.value(QStringLiteral("taken")).toBool(true));
        members.push_back(std::move(member));
    }
    show(std::move(members));
    for (std::size_t i = 0; i < lines_.size(); ++i)
        lines_[i].taken = taken[i];
    emit edited();
    return true;
}

} // namespace sokoguru::ui
