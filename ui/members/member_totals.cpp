// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/member_totals.h"

namespace sokoguru::ui {

namespace {

class Totals : public QObject {
public:
    using QObject::QObject;
    reports::MemberTotals totals;
};

} // namespace

reports::MemberTotals& member_totals(Workspace& workspace)
{
    const QString name = QStringLiteral("member-totals");
    if (auto* const found = workspace.findChild<QObject*>(name, Qt::FindDirectChildrenOnly))
        return static_cast<Totals*>(found)->totals;
    auto* const totals = new Totals(&workspace);
    totals->setObjectName(name);
    QObject::connect(&workspace, &Workspace::changed, totals, [totals](Change change) {
        if (change == Change::file || change == Change::settings) totals->totals.forget();
    });
    return totals->totals;
}

} // namespace sokoguru::ui
