// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_pages.h"

#include "ledger/account_page.h"
#include "ledger/document_page.h"
#include "ledger/journal_page.h"

namespace sokoguru::ui {

std::vector<PageInfo> ledger_pages()
{
    const QString journal = QStringLiteral("journal");
    PageInfo register_page;
    register_page.id = journal;
    register_page.title = label("ledger", "Journal");
    register_page.icon = journal;
    register_page.chapter = journal;
    register_page.make = [](Workspace& workspace) -> Page* { return new JournalPage(workspace); };
    register_page.actions = {
        {label("ledger", "New journal entry"),
         QStringLiteral("add"),
         {journal, 0, QStringLiteral("new")},
         books::Permission::post},
        {label("ledger", "General ledger"), QStringLiteral("ledger"), {QStringLiteral("account"), 0, {}}},
        {label("ledger", "Cash book"), QStringLiteral("cash"), {QStringLiteral("account"), 0, QStringLiteral("cash")}},
    };
    PageInfo document;
    document.id = QStringLiteral("document");
    document.title = label("ledger", "Document");
    document.icon = QStringLiteral("document");
    document.parent = journal;
    document.chapter = journal;
    document.make = [](Workspace& workspace) -> Page* { return new DocumentPage(workspace); };
    PageInfo account;
    account.id = QStringLiteral("account");
    account.title = label("ledger", "General ledger");
    account.icon = QStringLiteral("ledger");
    account.parent = journal;
    account.chapter = journal;
    account.make = [](Workspace& workspace) -> Page* { return new AccountPage(workspace); };
    return {register_page, document, account};
}

} // namespace sokoguru::ui
