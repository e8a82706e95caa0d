// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include "shell/notices.h"
#include "shell/page_stack.h"

using namespace sokoguru;

namespace {

void let_pass(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // there is no loop that would
}

/// 256 colours are enough for a window, and a third of the bytes.
QImage few_colours(const QImage& picture)
{
    const QImage all = picture.convertToFormat(QImage::Format_RGB32);
    std::map<QRgb, int> used;
    for (int y = 0; y < all.height(); ++y)
        for (int x = 0; x < all.width(); ++x)
            ++used[all.pixel(x, y)];
    std::vector<std::pair<int, QRgb>> often;
    for (const auto& [colour, times] : used)
        often.emplace_back(times, colour);
    std::sort(often.begin(), often.end(), std::greater<>());
    QList<QRgb> table;
    for (std::size_t i = 0; i < often.size() && i < 256; ++i)
        table << often[i].second;
    return all.convertToFormat(QImage::Format_Indexed8, table, Qt::ThresholdDither | Qt::AvoidDither);
}

} // namespace

Camera::Camera(QString folder, ui::Workspace& workspace, ui::MainWindow& window)
    : folder_(std::move(folder)), workspace_(workspace), window_(window)
{
}

void Camera::fail(const std::string& why)
{
    std::fprintf(stderr, "window_pictures: %s\n", why.c_str());
    std::exit(1);
}

void Camera::settle()
{
    let_pass(300);
    while (workspace_.is_busy())
        let_pass(50);
    let_pass(300);
}

void Camera::keep(QWidget& widget, const std::string& name)
{
    const QString file = QStringLiteral("%1/%2.png").arg(folder_, QString::fromStdString(name));
    if (!few_colours(widget.grab().toImage()).save(file)) fail("cannot write " + file.toStdString());
}

void Camera::go(const ui::Place& place)
{
    workspace_.go(place);
    settle();
    if (window_.pages().place().page != place.page) fail("not reached: " + place.page.toStdString());
    if (const QString refusal = window_.notices().refusal(); !refusal.isEmpty())
        fail(place.page.toStdString() + ": " + refusal.toStdString());
    window_.notices().clear();
}

void Camera::page(const std::string& name, const ui::Place& place)
{
    go(place);
    keep(window_, name);
}

QDialog* Camera::topmost() const
{
    if (auto* const modal = qobject_cast<QDialog*>(QApplication::activeModalWidget())) return modal;
    for (QDialog* const one : window_.findChildren<QDialog*>())
        if (one->isVisible()) return one;
    return nullptr;
}

void Camera::dialog(const std::function<void()>& open, const std::function<void(QDialog&)>& act)
{
    bool seen = false;
    QTimer::singleShot(600, &window_, [&] {
        QPointer<QDialog> shown = topmost();
        if (shown == nullptr) fail("no dialog came up");
        settle();
        act(*shown);
        settle();
        if (shown != nullptr) shown->close();
        seen = true;
    });
    open();
    while (!seen)
        let_pass(50);
    settle();
}

void Camera::type(QWidget& in, const std::string& name, const std::string& words)
{
    auto& line = part<QLineEdit>(in, name);
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, QString::fromStdString(words));
    settle();
}
