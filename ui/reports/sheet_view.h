// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPicture>
#include <QWidget>

#include "print/paper.h"

namespace sokoguru::ui {

/// The size of a sheet in points.
QSizeF sheet_size(print::Paper paper, print::Orientation orientation);

/// A printed page as a picture of that width, paper white also in the dark.
QPixmap sheet_picture(const QPicture& page, QSizeF points, int width, double device_ratio);

/// One sheet of paper on the screen, at any size; drawn once for each size.
class SheetView : public QWidget {
    Q_OBJECT
public:
    explicit SheetView(QWidget* parent = nullptr);

    void show_page(const QPicture& page, QSizeF points);
    /// Pixels a point.
    void set_scale(double scale);
    double scale() const { return scale_; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPicture page_;
    QSizeF points_{595, 842};
    double scale_ = 1;
    QPixmap drawn_;
};

} // namespace sokoguru::ui
