// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/style_sheet.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace sokoguru::ui {

namespace {

// @names are colours, #names sizes in px that grow with the text.
constexpr const char* sheet = R"(
QWidget { color: @text; font-family: "@family"; font-size: #bodypx; }
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 4px; }
QMainWindow, QDialog, QWidget[kind="page"] { background: @window; }

QLabel { background: transparent; }
QLabel[kind="title"] { font-size: #titlepx; font-weight: 600; }
QLabel[kind="section"] { font-size: #leadpx; font-weight: 600; }
QLabel[kind="lead"] { font-size: #leadpx; }
QLabel[kind="muted"] { color: @muted; }
QLabel[kind="caption"] { color: @muted; font-size: #captionpx; }
QLabel[kind="legend"] { font-size: #captionpx; }
QLabel[kind="figure"] { font-size: #figurepx; font-weight: 600; }
QLabel[kind="display"] { font-size: #displaypx; font-weight: 600; }
QLabel[kind="refusal"] { color: @refusal; }
QLabel[kind="warning"] { color: @warning; }
QLabel[kind="done"] { color: @done; }
QLabel[kind="link"] { color: @accent; }
QLabel[kind="badge"] { background: @selection; color: @text; border-radius: 9px; padding: 2px 10px; font-size: #captionpx; }

QFrame[kind="card"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
QFrame[kind="panel"] { background: @sunken; border: none; border-radius: 6px; }
QFrame[kind="line"] { background: @border; border: none; max-height: 1px; min-height: 1px; }

QPushButton { background: @surface; border: 1px solid @border; border-radius: 5px; padding: 6px 14px; min-height: #linepx; }
QPushButton:hover { background: @sunken; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled { color: @muted; background: @window; }
QPushButton[kind="primary"] { background: @accent; color: @onaccent; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accent; border-color: @text; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @sunken; color: @muted; border-color: @border; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[kind="quiet"]:hover { background: @sunken; }
QPushButton[kind="quiet"]:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton[kind="chip"] { border-radius: 13px; padding: 3px 12px; }
QPushButton[kind="chip"]:checked { background: @selection; border-color: @accent; }
QPushButton[kind="chip"]:focus { border: 2px solid @accent; padding: 2px 11px; }

QPushButton::menu-indicator, QToolButton::menu-indicator { image: url(:/icons/mark-down-@theme.png); width: #arrowpx; height: #arrowpx;
    subcontrol-origin: padding; subcontrol-position: center right; right: 6px; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 4px; }
QToolButton:hover { background: @sunken; }
QToolButton:focus { border: 2px solid @accent; padding: 3px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: @surface; color: @text; border: 1px solid @border; border-radius: 4px; padding: 5px 8px;
    selection-background-color: @accent; selection-color: @onaccent; min-height: #linepx; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid @accent; padding: 4px 7px; }
QLineEdit:disabled, QComboBox:disabled { background: @sunken; color: @muted; }
QLineEdit:read-only { background: @sunken; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] { border: 2px solid @refusal; padding: 4px 7px; }
QComboBox::drop-down { border: none; width: 24px; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(:/icons/mark-down-@theme.png); width: #arrowpx; height: #arrowpx; }
QComboBox::down-arrow:disabled { image: none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { background: transparent; border: none; width: 20px; subcontrol-origin: padding; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @sunken; }
QAbstractSpinBox::up-arrow { image: url(:/icons/mark-up-@theme.png); width: #arrowpx; height: #arrowpx; }
QAbstractSpinBox::down-arrow { image: url(:/icons/mark-down-@theme.png); width: #arrowpx; height: #arrowpx; }
QComboBox QAbstractItemView, QListView[kind="popup"] { background: @surface; border: 1px solid @border; selection-background-color: @selection; selection-color: @text; }

QCheckBox, QRadioButton { spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid @accent; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: #boxpx; height: #boxpx; border: 1px solid @muted; background: @surface; }
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: #roundpx; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/mark-check-@theme.png); }
QCheckBox::indicator:indeterminate { background: @selection; border-color: @accent; }
QRadioButton::indicator:checked { border: #ringpx solid @accent; width: #dotpx; height: #dotpx; background: @onaccent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @border; background: @sunken; }
QCheckBox::indicator:checked:disabled { background: @muted; border-color: @muted; }

QTableView, QTreeView, QListView { background: @surface; alternate-background-color: @surface; border: 1px solid @border; border-radius: 6px;
    gridline-color: @border; selection-background-color: @selection; selection-color: @text; outline: none; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 1px solid @accent; }
QHeaderView { background: @sunken; border: none; }
QHeaderView::section { background: @sunken; color: @muted; border: none; border-bottom: 1px solid @border; padding: 6px 8px; font-weight: 600; }
QTableCornerButton::section { background: @sunken; border: none; }

QTabBar::tab { background: transparent; padding: 7px 14px; border: none; border-bottom: 2px solid transparent; color: @muted; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:focus { border-bottom-color: @text; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }

QScrollArea, QGraphicsView { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { background: @sunken; border-bottom: 1px solid @border; }
QMenuBar::item { padding: 5px 10px; background: transparent; }
QMenuBar::item:selected { background: @selection; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QStatusBar { background: @sunken; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; font-size: #captionpx; padding: 2px 10px; }

QWidget#navigation { background: @sunken; border-right: 1px solid @border; }
QToolButton[kind="navigation"] { text-align: left; padding: 8px 12px; border-radius: 6px; border-left: 3px solid transparent; }
QToolButton[kind="navigation"]:hover { background: @window; }
QToolButton[kind="navigation"]:checked { background: @selection; font-weight: 600; border-left: 3px solid @accent; }
QToolButton[kind="navigation"]:focus { border: 2px solid @accent; padding: 7px 11px 7px 13px; }
QWidget#head { background: @window; border-bottom: 1px solid @border; }
QPushButton#search { background: @surface; color: @muted; text-align: left; border-radius: 14px; padding: 5px 14px; }
QToolButton[kind="crumb"] { color: @muted; padding: 2px 4px; }
QToolButton[kind="crumb"]:hover { color: @text; }

QWidget#desk[practice="true"] { background: @warning; }
QWidget#pages { background: @window; }
QFrame#copy-strip[copy="practice"] { background: @warning; }
QFrame#copy-strip[copy="practice"] QLabel { color: @window; }
QFrame#copy-strip[copy="reading"] { background: @selection; }
QLabel[kind="mark"] { font-weight: 600; }
QFrame#clock-strip { border-radius: 0; border-width: 0 0 1px 0; }

QFrame[notice="done"] { background: @donesurface; border: 1px solid @done; border-radius: 8px; }
QFrame[notice="note"] { background: @warningsurface; border: 1px solid @warning; border-radius: 8px; }
QFrame[notice="refusal"] { background: @refusalsurface; border: 1px solid @refusal; border-radius: 8px; }

QProgressBar { background: @sunken; border: none; border-radius: 4px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QGroupBox { border: none; font-weight: 600; margin-top: 18px; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
QSplitter::handle { background: @border; }
)";

} // namespace

QString style_sheet(const Colours& c, const QString& family)
{
    QString out = QString::fromLatin1(sheet);
    // Longer names first: @refusal would eat the beginning of @refusalsurface.
    const std::vector<std::pair<const char*, QColor>> values = {
        {"@refusalsurface", c.refusal_surface},
        {"@warningsurface", c.warning_surface},
        {"@donesurface", c.done_surface},
        {"@onaccent", c.on_accent},
        {"@selection", c.selection},
        {"@refusal", c.refusal},
        {"@warning", c.warning},
        {"@surface", c.surface},
        {"@window", c.window},
        {"@sunken", c.sunken},
        {"@border", c.border},
        {"@accent", c.accent},
        {"@muted", c.muted},
        {"@text", c.text},
        {"@done", c.done},
    };
    out.replace(QLatin1String("@family"), family);
    out.replace(QLatin1String("@theme"), &c == &dark_colours() ? QStringLiteral("dark") : QStringLiteral("light"));
    for (const auto& [name, colour] : values)
        out.replace(QLatin1String(name), colour.name());
    const std::vector<std::pair<const char*, Type>> sizes = {
        {"#captionpx", Type::caption}, {"#bodypx", Type::body},     {"#leadpx", Type::lead},
        {"#titlepx", Type::title},     {"#figurepx", Type::figure}, {"#displaypx", Type::display},
    };
    for (const auto& [name, type] : sizes)
        out.replace(QLatin1String(name), QStringLiteral("%1px").arg(px(type)));
    const auto grown = [](int size) { return (size * text_percent() + 50) / 100; };
    const int box = grown(14);
    const int ring = grown(5);
    // A low page takes from its fields and buttons down to this: a line of text with its descenders.
    const int line = std::max(18, px(Type::body) + 4);
    const std::pair<const char*, int> marks[] = {
        {"#arrowpx", grown(12)},        {"#linepx", line},          {"#boxpx", box}, {"#ringpx", ring},
        {"#dotpx", box + 2 - 2 * ring}, {"#roundpx", (box + 2) / 2}};
    for (const auto& [name, size] : marks)
        out.replace(QLatin1String(name), QStringLiteral("%1px").arg(size));
    return out;
}

} // namespace sokoguru::ui
