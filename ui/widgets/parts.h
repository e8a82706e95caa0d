// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "look/look.h"

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;
class QWidget;

/// Small parts that every page is made of, with the look that ui/look gives them.
namespace sokoguru::ui {

/// A label of a `kind` of the style sheet: title, section, lead, muted, caption, figure, display, refusal …
QLabel* text(const char* kind = "", QWidget* parent = nullptr);
/// A label whose lines break.
QLabel* paragraph(const char* kind = "", QWidget* parent = nullptr);
/// The page's one primary action; Enter in a dialog.
QPushButton* primary_button(const QString& icon_name = {}, QWidget* parent = nullptr);
QPushButton* plain_button(const QString& icon_name = {}, QWidget* parent = nullptr);
/// Without a frame: for what is seldom wanted.
QPushButton* quiet_button(const QString& icon_name = {}, QWidget* parent = nullptr);
/// A filter that is on or off.
QPushButton* chip(QWidget* parent = nullptr);
/// A framed surface with a column inside.
QFrame* card(QVBoxLayout*& column, QWidget* parent = nullptr);
/// A thin line across.
QFrame* line(QWidget* parent = nullptr);
/// The look follows a changed `kind` or other property.
void restyle(QWidget* widget);
/// Sets the usual margins and distances of a page's outer column.
void page_margins(QBoxLayout* layout);

} // namespace sokoguru::ui
