// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/preset_dialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "reports/presets.h"
#include "reports/recent.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

PresetDialog::PresetDialog(Workspace& workspace, const reports::Request& request, QWidget* parent)
    : QDialog(parent), workspace_(workspace), request_(request)
{
    const auto say = [&](const Label& label) { return workspace.say(label); };
    setObjectName(QStringLiteral("preset"));
    setWindowTitle(say(label("reports", "Keep this report")));
    auto* column = new QVBoxLayout(this);
    page_margins(column);
    column->setSpacing(space::small);
    QLabel* const why = paragraph("muted");
    why->setText(say(label("reports", "It stands in the gallery under this name. Times such as last month move on by "
                                      "themselves.")));
    why->setMinimumWidth(360);
    auto* caption = new QLabel(say(label("reports", "&Name")));
    name_ = new QLineEdit(brief(workspace, request));
    name_->setObjectName(QStringLiteral("name"));
    name_->setAccessibleName(say(label("reports", "Name")));
    name_->selectAll();
    caption->setBuddy(name_);
    shared_ = new QCheckBox(say(label("reports", "For &everybody who uses these books")));
    shared_->setObjectName(QStringLiteral("shared"));
    shared_->setVisible(workspace.may(books::Permission::change_settings));
    refusal_ = paragraph("refusal");
    refusal_->hide();
    auto* buttons = new QHBoxLayout;
    auto* done = primary_button();
    done->setObjectName(QStringLiteral("accept"));
    done->setText(say(label("reports", "&Keep")));
    done->setDefault(true);
    auto* cancel = quiet_button();
    cancel->setText(say(label("reports", "&Cancel")));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(done);
    for (QWidget* part : std::initializer_list<QWidget*>{why, caption, name_, shared_, refusal_})
        column->addWidget(part);
    column->addLayout(buttons);
    connect(done, &QPushButton::clicked, this, &PresetDialog::keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void PresetDialog::keep()
{
    try {
        reports::save_preset(workspace_.books(), name_->text().toStdString(), request_, shared_->isChecked());
    } catch (const Error& error) {
        refusal_->setText(workspace_.say(error.message()));
        refusal_->show();
        return;
    }
    accept();
    workspace_.tell(Notice::done, label("reports", "Kept: it stands in the gallery of reports."));
}

} // namespace sokoguru::ui
