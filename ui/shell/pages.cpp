// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pages.h"

#include "books/backup_page.h"
#include "books/check_page.h"
#include "books/settings_page.h"
#include "cash/cash_page.h"
#include "exchange/exchange_pages.h"
#include "home/home_page.h"
#include "ledger/ledger_pages.h"
#include "ledger/periods_page.h"
#include "loans/loan_page.h"
#include "members/members_page.h"
#include "reports/pages.h"
#include "savings/savings_page.h"

namespace sokoguru::ui {

const std::vector<PageInfo>& all_pages()
{
    static const std::vector<PageInfo> pages = [] {
        std::vector<PageInfo> all;
        // In the order of the navigation.
        for (auto* room : {home_pages, members_pages, cash_pages, savings_pages, loans_pages, ledger_pages,
                           periods_pages, check_pages, report_pages, exchange_pages, backup_pages, settings_pages})
            for (PageInfo& page : room())
                all.push_back(std::move(page));
        return all;
    }();
    return pages;
}

} // namespace sokoguru::ui
