// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "loans/application.h"
#include "loans/payment.h"
#include "reports/letterhead.h"
#include "reports/report.h"
#include "workspace/workspace.h"

class QWidget;

/// What is printed about loans, each in a preview over the page, from where it is printed or saved.
namespace sokoguru::ui {

/// Any report, with lines to sign on. `file` is the name proposed, without anything personal.
void show_report_print(Workspace& workspace, QWidget* over, const Label& what, const QString& file,
                       std::function<reports::Report(Books&)> make, std::vector<reports::Signatory> signatories = {});

/// What pays a loan off on a day, for the member to take home.
void show_quote_print(Workspace& workspace, QWidget* over, const loans::Quote& quote);

/// Agreement with schedule and payroll mandate, of an application or of the loan that came of it.
void show_agreement_print(Workspace& workspace, QWidget* over, const loans::Application& application);
void show_agreement_print(Workspace& workspace, QWidget* over, SubledgerId loan);

/// The loan card: every payment, with empty lines for those to come.
void show_card_print(Workspace& workspace, QWidget* over, SubledgerId loan);

} // namespace sokoguru::ui
