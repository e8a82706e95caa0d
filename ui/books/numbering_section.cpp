// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "books/ask_dialog.h"
#include "books/settings_section.h"
#include "ledger/ledger.h"
#include "ledger/numbering.h"
#include "ledger/periods.h"
#include "widgets/field.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

class NumberingSection : public SettingsSection {
public:
    explicit NumberingSection(Workspace& workspace) : SettingsSection(workspace)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(space::medium, 0, space::medium, 0);
        column->setSpacing(space::medium);
        QLabel* const lead = paragraph("muted");
        month_words_ = text("section");
        series_ = new QTreeWidget;
        series_->setObjectName(QStringLiteral("series"));
        series_->setRootIsDecorated(false);
        series_->setColumnCount(3);
        series_->setMinimumHeight(240);
        change_ = plain_button(QStringLiteral("edit"));
        change_->setObjectName(QStringLiteral("change-start"));
        column->addWidget(lead);
        column->addWidget(month_words_);
        column->addWidget(series_, 1);
        column->addWidget(change_, 0, Qt::AlignLeft);
        connect(series_, &QTreeWidget::itemSelectionChanged, this, [this] { update_button(); });
        connect(series_, &QTreeWidget::itemActivated, this, [this] {
            if (change_->isEnabled()) change();
        });
        connect(change_, &QPushButton::clicked, this, [this] { change(); });
        workspace.words(this, [this, lead] {
            lead->setText(say(label("settings", "Numbers are given without gaps, by kind and month of the document's "
                                                "date, beginning with 1. If paper vouchers were written before you "
                                                "went live within a month, its numbers go on from the last one.")));
            series_->setHeaderLabels({say(label("settings", "Kind")), say(label("settings", "Document")),
                                      say(label("settings", "Next number"))});
            change_->setText(say(label("settings", "Set the &start number…")));
        });
    }

    void refresh() override
    {
        month_ = ledger::open_period(books());
        month_words_->setText(say(label("settings", "In {0}", month_)));
        series_->setAccessibleName(month_words_->text());
        known_ = ledger::series(books(), month_);
        series_->clear();
        for (const ledger::Series& series : known_)
            new QTreeWidgetItem(
                series_, {QString::fromStdString(series.code), QString::fromStdString(series.name),
                          QString::fromStdString(ledger::document_number(series.code, month_, series.next_number))});
        for (int i = 0; i < 3; ++i)
            series_->resizeColumnToContents(i);
        update_button();
    }

private:
    const ledger::Series* selected() const
    {
        const int row = series_->indexOfTopLevelItem(series_->currentItem());
        return row < 0 || series_->selectedItems().isEmpty() ? nullptr : &known_.at(static_cast<std::size_t>(row));
    }

    void update_button()
    {
        const ledger::Series* const series = selected();
        change_->setEnabled(may_change() && series != nullptr && !series->begun);
        change_->setToolTip(series != nullptr && series->begun
                                ? say(label("settings", "This month's numbers have begun and go on."))
                                : QString());
    }

    void change()
    {
        const ledger::Series* const series = selected();
        if (series == nullptr) return;
        AskDialog dialog(workspace(), label("settings", "Start number"), label("settings", "&Save"), this);
        auto* number = new QSpinBox;
        number->setObjectName(QStringLiteral("number"));
        number->setRange(1, 999'999);
        number->setValue(static_cast<int>(series->next_number));
        dialog.add(new Field(workspace(), label("settings", "First &number of {0} in {1}", series->code, month_),
                             number,
                             label("settings", "One more than the last paper voucher. Possible until the first "
                                               "document of this month.")));
        dialog.on_accept([&] {
            ledger::set_start_number(books(), series->code, month_, number->value());
            return true;
        });
        if (dialog.exec() == QDialog::Accepted) workspace().change(Change::settings);
    }

    QLabel* month_words_;
    QTreeWidget* series_;
    QPushButton* change_;
    Period month_{};
    std::vector<ledger::Series> known_;
};

} // namespace

SectionInfo numbering_section()
{
    return section<NumberingSection>(QStringLiteral("numbering"), label("settings", "Numbering"),
                                     QStringLiteral("document"));
}

} // namespace sokoguru::ui
