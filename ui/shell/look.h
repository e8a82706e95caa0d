// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace sokoguru::shell {

/// The colours and sizes of the window, in one place: paper and ink, and the teak of the pillar for what is to be done.
QString style_sheet();
QIcon program_icon();

} // namespace sokoguru::shell
