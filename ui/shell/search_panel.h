// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <vector>

#include <QFrame>
#include <QPointer>

#include "search/search.h"
#include "workspace/page.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace sokoguru::ui {

/// Ctrl+K: one field that finds any member, loan, document, account, report, page or action while typing. It lies over
/// the page; Enter goes to the marked result, Escape goes back to where one was.
class SearchPanel : public QFrame {
    Q_OBJECT
public:
    SearchPanel(Workspace& workspace, const std::vector<PageInfo>& pages, QWidget* parent);

    void open();
    QLineEdit& field() { return *field_; }
    const QListWidget& results() const { return *results_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void close_panel();
    void collect_actions();
    void find();
    void go_to_marked();
    bool has_page(const QString& id) const;
    void place_itself();

    /// A page or an action as it is offered.
    struct Offer {
        Place place;
        QString icon;
        Label kind; ///< the word behind it
    };

    Workspace& workspace_;
    const std::vector<PageInfo>& pages_;
    QLineEdit* field_;
    QListWidget* results_;
    QLabel* nothing_;
    QPointer<QWidget> came_from_;
    std::unique_ptr<search::Search> search_;
    std::map<std::string, Offer> actions_; ///< by their key
};

} // namespace sokoguru::ui
