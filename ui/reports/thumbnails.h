// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QCache>
#include <QPicture>
#include <QPixmap>

#include "workspace/workspace.h"

namespace sokoguru::ui {

/// Small pictures of pages, drawn when they come into view.
class Thumbnails : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int width = 104;

    explicit Thumbnails(Workspace& workspace, QObject* parent = nullptr);
    /// The pages stay the caller's until the next call.
    void show_pages(const std::vector<QPicture>* pages, QSizeF points);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QPixmap draw(const QPicture& page) const;

    Workspace& workspace_;
    const std::vector<QPicture>* pages_ = nullptr;
    QSizeF points_;
    mutable QCache<int, QPixmap> drawn_{60};
};

} // namespace sokoguru::ui
