// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pages.h"

#include "reports/gallery_page.h"
#include "reports/report_page.h"
#include "reports/statements_page.h"
#include "reports/surplus_page.h"

namespace sokoguru::ui {

namespace {

template <typename P> Page* make(Workspace& workspace)
{
    return new P(workspace);
}

PageInfo below_the_gallery(const char* id, Label title, const char* icon, std::function<Page*(Workspace&)> maker)
{
    return {QLatin1String(id),         std::move(title),        QLatin1String(icon), QStringLiteral("reports"),
            QStringLiteral("reports"), books::Permission::read, std::move(maker)};
}

} // namespace

std::vector<PageInfo> report_pages()
{
    PageInfo gallery = below_the_gallery("reports", label("reports", "Reports"), "reports", make<GalleryPage>);
    gallery.parent.clear();
    gallery.actions = {
        {label("reports", "Print member statements"), QStringLiteral("print"), {QStringLiteral("statements"), 0, {}}},
        {label("reports", "Print the SHU report and slips"),
         QStringLiteral("print"),
         {QStringLiteral("surplus-print"), 0, {}}}};
    return {gallery, below_the_gallery("report", label("reports", "Report"), "reports", make<ReportPage>),
            below_the_gallery("statements", label("reports", "Member statements"), "print", make<StatementsPage>),
            below_the_gallery("surplus-print", label("reports", "SHU report and slips"), "percent", make<SurplusPage>)};
}

} // namespace sokoguru::ui
