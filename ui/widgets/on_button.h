// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

namespace sokoguru::ui {

/// A name out of the books as a button, a tab or a menu shows it: there a single `&` marks the Alt-key, so that the
/// unit "HRD & GA" would lose its own.
inline QString on_button(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

inline QString on_button(const std::string& name)
{
    return on_button(QString::fromStdString(name));
}

} // namespace sokoguru::ui
