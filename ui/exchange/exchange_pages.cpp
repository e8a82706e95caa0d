// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchange_pages.h"

#include "exchange/golive_page.h"
#include "exchange/import_page.h"
#include "exchange/kinds.h"

namespace sokoguru::ui {

std::vector<PageInfo> exchange_pages()
{
    PageInfo import{QStringLiteral("import"),
                    label("exchange", "Import lists"),
                    QStringLiteral("import"),
                    QStringLiteral("home"),
                    QStringLiteral("import"),
                    books::Permission::post,
                    [](Workspace& workspace) -> Page* { return new ImportPage(workspace); }};
    for (const exchange::ImportKind& kind : exchange::import_kinds())
        if (kind.permission != books::Permission::read)
            import.actions.push_back({kind.title,
                                      QStringLiteral("import"),
                                      {QStringLiteral("import"), 0, QString::fromStdString(kind.name)},
                                      kind.permission});
    PageInfo golive{QStringLiteral("golive"),
                    label("exchange", "Going live"),
                    QStringLiteral("task"),
                    QStringLiteral("home"),
                    QStringLiteral("import"),
                    books::Permission::read,
                    [](Workspace& workspace) -> Page* { return new GoLivePage(workspace); }};
    golive.actions = {{label("exchange", "Compare with Excel"),
                       QStringLiteral("spreadsheet"),
                       {QStringLiteral("golive"), 0, QStringLiteral("compare")}},
                      {label("exchange", "Objections"),
                       QStringLiteral("message"),
                       {QStringLiteral("golive"), 0, QStringLiteral("objections")}}};
    return {std::move(import), std::move(golive)};
}

} // namespace sokoguru::ui
