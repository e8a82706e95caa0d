// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "reports/request.h"
#include "workspace/workspace.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace sokoguru::ui {

class AccountField;
class DateField;
class FlowLayout;

/// What a report is asked, above its table: the controls that this report takes, and no others.
class RequestBar : public QWidget {
    Q_OBJECT
public:
    explicit RequestBar(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows the controls for the request's report, filled with it. Reads the books for accounts and products.
    void show_request(const reports::Request& request);
    /// As it stands in the controls.
    reports::Request request() const;
    /// What is still missing before the report can be made, as a sentence; empty: nothing.
    Label missing() const;

signals:
    /// The request is another one now, through somebody's hand.
    void changed();

private:
    QLabel* place(FlowLayout& flow, QWidget* control);
    void fill_spans();
    void fill_against();
    void fill_products();
    void show_parts();
    void say_words();
    reports::Span span() const;
    reports::Against against() const;
    bool takes(reports::Takes part) const;

    Workspace& workspace_;
    reports::Request shown_;
    const reports::CatalogueEntry* report_ = nullptr;
    QLabel* span_name_;
    QComboBox* span_;
    QLabel* from_name_;
    DateField* from_;
    QLabel* to_name_;
    DateField* to_;
    QLabel* year_name_;
    QSpinBox* year_;
    QLabel* against_name_;
    QComboBox* against_;
    QLabel* compare_name_;
    DateField* compare_;
    QLabel* account_name_;
    AccountField* account_;
    QLabel* product_name_;
    QComboBox* product_;
};

} // namespace sokoguru::ui
