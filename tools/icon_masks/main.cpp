// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextStream>

/// icon_masks LIST THEME_FOLDER OUT_FOLDER: turns the named icons of an icon theme into pictures for the resources, at
/// build time, so that the program needs no Svg. Only their shape counts: the window gives them the text's colour.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc != 4) return 2;
    QFile list(QString::fromLocal8Bit(argv[1]));
    if (!list.open(QIODevice::ReadOnly | QIODevice::Text)) return 1;
    QTextStream lines(&list);
    while (!lines.atEnd()) {
        const QString line = lines.readLine().trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#'))) continue;
        const QString name = line.section(QLatin1Char('='), 0, 0).trimmed();
        const QString path = line.section(QLatin1Char('='), 1).trimmed();
        for (const int size : {16, 22, 32, 44, 64}) {
            // The drawing for 16 px where there is one: it has fewer lines.
            const auto source = [&](int drawn) {
                return QStringLiteral("%1/%2/%3/%4.svg")
                    .arg(QString::fromLocal8Bit(argv[2]), path.section(QLatin1Char('/'), 0, 0), QString::number(drawn),
                         path.section(QLatin1Char('/'), 1));
            };
            QString file = source(size == 16 || size == 32 ? 16 : 22);
            if (!QFileInfo::exists(file)) file = source(22);
            QSvgRenderer renderer(file);
            if (!renderer.isValid()) {
                std::fprintf(stderr, "no icon %s\n", qPrintable(file));
                return 1;
            }
            QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            renderer.render(&painter);
            painter.end();
            if (!image.save(QStringLiteral("%1/%2-%3.png").arg(QString::fromLocal8Bit(argv[3]), name).arg(size)))
                return 1;
        }
    }
    return 0;
}
