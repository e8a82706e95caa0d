// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/application_page.h"
#include "loans/arrears_page.h"
#include "loans/loan_page.h"
#include "loans/loans_page.h"
#include "loans/portfolio_page.h"

namespace sokoguru::ui {

std::vector<PageInfo> loans_pages()
{
    const QString icon = QStringLiteral("loans");
    return {{QStringLiteral("loans"),
             label("loans", "Loans"),
             icon,
             {},
             icon,
             books::Permission::read,
             [](Workspace& workspace) -> Page* { return new LoansPage(workspace); },
             {{label("loans", "New loan"),
               QStringLiteral("add"),
               {QStringLiteral("application"), 0, {}},
               books::Permission::post}}},
            {QStringLiteral("loan"), label("loans", "Loan"), icon, QStringLiteral("loans"), icon,
             books::Permission::read, [](Workspace& workspace) -> Page* { return new LoanPage(workspace); }},
            {QStringLiteral("application"), label("loans", "Application for a loan"), icon, QStringLiteral("loans"),
             icon, books::Permission::read,
             [](Workspace& workspace) -> Page* { return new ApplicationPage(workspace); }},
            {QStringLiteral("arrears"), label("loans", "Arrears"), QStringLiteral("warning"), QStringLiteral("loans"),
             icon, books::Permission::read, [](Workspace& workspace) -> Page* { return new ArrearsPage(workspace); }},
            {QStringLiteral("portfolio"), label("loans", "Portfolio by class"), QStringLiteral("bars"),
             QStringLiteral("loans"), icon, books::Permission::read,
             [](Workspace& workspace) -> Page* { return new PortfolioPage(workspace); }}};
}

} // namespace sokoguru::ui
