// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ledger/browse.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

/// `1110 · Kas` in the reader's language.
QString account_text(const Workspace& workspace, const ledger::Account& account);
/// Whom or what a line is about: `0007 · Ratna Maulana`, a loan, a partner; empty for nothing.
QString subject_of(Workspace& workspace, const ledger::Line& line);
/// The entry's other accounts: one by name, several by their codes.
QString contra_accounts(Workspace& workspace, const ledger::EntryRow& entry, AccountId account);

/// Whom or what the entry's lines on other accounts are about, where it is one.
QString other_subject(Workspace& workspace, const ledger::EntryRow& entry, AccountId account);

} // namespace sokoguru::ui
