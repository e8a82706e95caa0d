// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/look.h"

static void load_resources()
{
    Q_INIT_RESOURCE(icons);
}

namespace sokoguru::shell {

QString style_sheet()
{
    return QStringLiteral(R"(
        QWidget#body, QScrollArea, QScrollArea > QWidget > QWidget { background: #f7f5f1; color: #24211d; }
        QLabel[kind="name"] { font-size: 26px; font-weight: 600; }
        QLabel[kind="muted"] { color: #6d665d; font-size: 14px; }
        QLabel[kind="figure"] { font-size: 22px; font-weight: 600; }
        QLabel[kind="fact"] { font-size: 13px; color: #3c3832; }
        QLabel[kind="refusal"] { color: #9c2b1b; }
        QFrame[kind="card"] { background: white; border: 1px solid #e2ddd4; border-radius: 8px; }
        QLabel#bar { background: #fbe9e4; color: #7a1f12; padding: 12px 48px; border-bottom: 1px solid #e3b5a9; font-size: 14px; }
        QLabel#bar[kind="note"] { background: #f1e7d6; color: #4b3a22; border-bottom-color: #dccaa8; }
        QPushButton { padding: 9px 20px; font-size: 14px; }
        QPushButton[kind="primary"] { background: #5b3416; color: white; border: none; border-radius: 5px; }
        QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:focus { background: #74451f; }
    )");
}

QIcon program_icon()
{
    load_resources();
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/icons/sokoguru-%1.png").arg(size), QSize(size, size));
    return icon;
}

} // namespace sokoguru::shell
