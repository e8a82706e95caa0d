// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextStream>

#include "look/look.h"

namespace {

QString theme; ///< folder of the icon theme
QString out;

/// The icon drawn in a size; a null image where the theme has none. `path` is folder and name.
QImage drawn(const QString& path, int size)
{
    // The drawing for 16 px where there is one: it has fewer lines.
    const auto source = [&](int for_size) {
        return QStringLiteral("%1/%2/%3/%4.svg")
            .arg(theme, path.section(QLatin1Char('/'), 0, 0), QString::number(for_size),
                 path.section(QLatin1Char('/'), 1));
    };
    QString file = source(size == 16 || size == 32 ? 16 : 22);
    if (!QFileInfo::exists(file)) file = source(22);
    QSvgRenderer renderer(file);
    if (!renderer.isValid()) {
        std::fprintf(stderr, "no icon %s\n", qPrintable(file));
        return {};
    }
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

bool save(const QImage& image, const QString& name)
{
    return !image.isNull() && image.save(QStringLiteral("%1/%2.png").arg(out, name));
}

/// What the style sheet draws inside fields, in the colours of both themes.
bool save_marks()
{
    using namespace sokoguru::ui;
    const std::pair<QString, const Colours*> themes[] = {{QStringLiteral("light"), &light_colours()},
                                                         {QStringLiteral("dark"), &dark_colours()}};
    for (const auto& [theme_name, colours] : themes) {
        const std::tuple<const char*, const char*, QColor> marks[] = {
            {"down", "actions/go-down", colours->muted},
            {"up", "actions/go-up", colours->muted},
            {"check", "actions/checkmark", colours->on_accent},
        };
        for (const auto& [name, path, colour] : marks)
            for (const int size : {16, 32}) {
                QImage image = drawn(QLatin1String(path), size);
                if (image.isNull()) return false;
                QPainter tint(&image);
                tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
                tint.fillRect(image.rect(), colour);
                tint.end();
                const QString file =
                    QStringLiteral("mark-%1-%2%3")
                        .arg(QLatin1String(name), theme_name, size == 32 ? QStringLiteral("@2x") : QString());
                if (!save(image, file)) return false;
            }
    }
    return true;
}

} // namespace

/// icon_masks LIST THEME_FOLDER OUT_FOLDER: turns the named icons of an icon theme into pictures for the resources, at
/// build time, so that the program needs no Svg. Only their shape counts: the window gives them the text's colour.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc != 4) return 2;
    theme = QString::fromLocal8Bit(argv[2]);
    out = QString::fromLocal8Bit(argv[3]);
    QFile list(QString::fromLocal8Bit(argv[1]));
    if (!list.open(QIODevice::ReadOnly | QIODevice::Text)) return 1;
    QTextStream lines(&list);
    while (!lines.atEnd()) {
        const QString line = lines.readLine().trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#'))) continue;
        const QString name = line.section(QLatin1Char('='), 0, 0).trimmed();
        const QString path = line.section(QLatin1Char('='), 1).trimmed();
        for (const int size : {16, 22, 32, 44, 64})
            if (!save(drawn(path, size), QStringLiteral("%1-%2").arg(name).arg(size))) return 1;
    }
    return save_marks() ? 0 : 1;
}
