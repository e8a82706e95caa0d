// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

#include "base/check.h"
#include "look/look.h"

static void load_resources()
{
    Q_INIT_RESOURCE(icons);
}

namespace sokoguru::ui {

namespace {

constexpr int sizes[] = {16, 22, 32, 44, 64};

QColor colour_of(IconColour which, QIcon::Mode mode)
{
    const Colours& c = colours(QApplication::palette());
    if (mode == QIcon::Disabled) return c.muted;
    switch (which) {
    case IconColour::text:
        return c.text;
    case IconColour::accent:
        return c.accent;
    case IconColour::on_accent:
        return c.on_accent;
    case IconColour::muted:
        return c.muted;
    case IconColour::refusal:
        return c.refusal;
    case IconColour::warning:
        return c.warning;
    case IconColour::done:
        return c.done;
    }
    return c.text;
}

/// Fills an icon's shape with the colour that the theme in use gives it, when it is painted.
class TintedIcon : public QIconEngine {
public:
    TintedIcon(QString name, IconColour colour) : name_(std::move(name)), colour_(colour) {}

    QIconEngine* clone() const override { return new TintedIcon(*this); }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap out(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return out;
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qRound(qMin(rect.width(), rect.height()) * painter->device()->devicePixelRatioF());
        int best = sizes[std::size(sizes) - 1];
        for (const int size : sizes)
            if (size >= side) {
                best = size;
                break;
            }
        QImage image(QStringLiteral(":/icons/%1-%2.png").arg(name_).arg(best));
        image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
        QPainter tint(&image);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(image.rect(), colour_of(colour_, mode));
        tint.end();
        const int extent = qMin(rect.width(), rect.height());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(
            QRect(rect.x() + (rect.width() - extent) / 2, rect.y() + (rect.height() - extent) / 2, extent, extent),
            image);
    }

private:
    QString name_;
    IconColour colour_;
};

} // namespace

void load_icons()
{
    load_resources();
}

QIcon icon(const QString& name, IconColour colour)
{
    load_resources();
    SOKO_CHECK(QFile::exists(QStringLiteral(":/icons/%1-22.png").arg(name)));
    return QIcon(new TintedIcon(name, colour));
}

QIcon program_icon()
{
    load_resources();
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/icons/sokoguru-%1.png").arg(size), QSize(size, size));
    return icon;
}

} // namespace sokoguru::ui
