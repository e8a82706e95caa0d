// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/posted_dialog.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "reports/receipt_print.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

QLabel* centred(QLabel* label, const QString& words)
{
    label->setText(words);
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

} // namespace

PostedDialog::PostedDialog(Workspace& workspace, const ledger::Posted& posted, const Content& content, QWidget* parent)
    : QDialog(parent), workspace_(workspace), posted_(posted)
{
    const auto say = [&](const Label& label) { return workspace.say(label); };
    setObjectName(QStringLiteral("posted-dialog"));
    setWindowTitle(say(content.title));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::large, space::large, 2 * space::large, space::large);
    column->setSpacing(space::small);
    column->addWidget(
        centred(text("done"), say(content.title) + QStringLiteral("  ·  ") + QString::fromStdString(posted.number)));
    column->addSpacing(space::small);
    column->addWidget(centred(paragraph("title"), QString::fromStdString(content.who)));
    column->addWidget(centred(text("muted"), say(content.figure_name)));
    QLabel* const figure = text("display");
    figure->setObjectName(QStringLiteral("figure"));
    column->addWidget(centred(figure, QStringLiteral("Rp ") + workspace.money(content.figure)));
    auto* const lines = new QGridLayout;
    for (const auto& [name, amount] : content.lines) {
        const int row = lines->rowCount();
        QLabel* const what = text("lead");
        what->setText(say(name));
        QLabel* const value = text("lead");
        value->setText(workspace.money(amount));
        lines->addWidget(what, row, 0);
        lines->addWidget(value, row, 1, Qt::AlignRight);
    }
    column->addLayout(lines);
    column->addSpacing(space::medium);
    column->addWidget(line());

    auto* const buttons = new QHBoxLayout;
    auto* const receipt = plain_button(QStringLiteral("print"));
    receipt->setObjectName(QStringLiteral("print-receipt"));
    receipt->setText(say(label("widgets", "&Receipt…")));
    auto* const show = quiet_button(QStringLiteral("document"));
    show->setText(say(label("widgets", "Show &document")));
    auto* const again = plain_button();
    again->setObjectName(QStringLiteral("next"));
    again->setText(say(label("widgets", "&Next one")));
    again->setVisible(content.has_next);
    auto* const close = primary_button();
    close->setObjectName(QStringLiteral("close"));
    close->setText(say(label("widgets", "&Close")));
    close->setDefault(true);
    buttons->addWidget(show);
    buttons->addStretch(1);
    buttons->addWidget(receipt);
    buttons->addWidget(again);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(receipt, &QPushButton::clicked, this, [this] { show_receipt(workspace_, this, posted_.number); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(again, &QPushButton::clicked, this, [this] {
        next_ = true;
        accept();
    });
    connect(show, &QPushButton::clicked, this, [this] {
        accept();
        workspace_.go({QStringLiteral("document"), posted_.document.value, {}});
    });
    close->setFocus();
}

} // namespace sokoguru::ui
