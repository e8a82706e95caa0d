// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "books/settings_section.h"
#include "exchange/cut_over.h"
#include "golive/golive.h"
#include "ledger/periods.h"
#include "look/look.h"
#include "print/house_paper.h"
#include "savings/savings.h"
#include "texts/qt_texts.h"
#include "widgets/field.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

QVBoxLayout* column_of(QWidget* section)
{
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(space::medium, 0, space::medium, 0);
    column->setSpacing(space::medium);
    return column;
}

/// What members save in, and the way to the page where it is changed.
class SavingsSection : public SettingsSection {
public:
    explicit SavingsSection(Workspace& workspace) : SettingsSection(workspace)
    {
        QVBoxLayout* const column = column_of(this);
        QLabel* const lead = paragraph("muted");
        list_ = paragraph();
        list_->setObjectName(QStringLiteral("products"));
        QPushButton* const open = plain_button(QStringLiteral("savings"));
        open->setObjectName(QStringLiteral("open-savings"));
        QVBoxLayout* inside = nullptr;
        column->addWidget(lead);
        column->addWidget(card(inside));
        inside->addWidget(list_);
        column->addWidget(open, 0, Qt::AlignLeft);
        column->addStretch(1);
        connect(open, &QPushButton::clicked, this, [this] {
            this->workspace().go({QStringLiteral("savings"), 0, {}});
        });
        workspace.words(this, [this, lead, open] {
            lead->setText(say(label("settings", "The kinds of savings, and what is due of them from which month on.")));
            open->setText(say(label("settings", "Go &to the savings")));
        });
    }

    void refresh() override
    {
        QStringList lines;
        for (const savings::Product& product : savings::products(books())) {
            const ledger::Account& account = books().chart().by_id(product.account);
            QString line = QString::fromStdString(product.code + " · " + product.name + " · " + account.code);
            if (!product.active)
                line += QStringLiteral("  (") + say(label("settings", "switched off")) + QLatin1Char(')');
            lines << line;
        }
        list_->setText(lines.join(QLatin1Char('\n')));
    }

private:
    QLabel* list_;
};

/// What the cooperative prints on.
class PaperSection : public SettingsSection {
public:
    explicit PaperSection(Workspace& workspace) : SettingsSection(workspace)
    {
        QVBoxLayout* const column = column_of(this);
        paper_ = new QComboBox;
        paper_->setObjectName(QStringLiteral("paper"));
        receipt_ = new QComboBox;
        receipt_->setObjectName(QStringLiteral("receipt"));
        for (int i = 0; i < 4; ++i) {
            paper_->addItem(QString());
            receipt_->addItem(QString());
        }
        column->addWidget(new Field(workspace, label("settings", "&Paper for reports and letters"), paper_,
                                    label("settings", "Another can be chosen for each print.")));
        column->addWidget(new Field(workspace, label("settings", "&Receipts"), receipt_,
                                    label("settings", "Original and copy stand on one sheet, to be cut apart; on the "
                                                      "half continuous form the carbon sheet is the copy.")));
        column->addStretch(1);
        connect(paper_, &QComboBox::activated, this, [this](int row) {
            apply(label("settings", "Saved."),
                  [&] { print::set_house_paper(books(), static_cast<print::Paper>(row)); });
        });
        connect(receipt_, &QComboBox::activated, this, [this](int row) {
            apply(label("settings", "Saved."),
                  [&] { print::set_house_receipt(books(), static_cast<print::ReceiptForm>(row)); });
        });
        workspace.words(this, [this] {
            const Label papers[] = {label("settings", "A4 (210 × 297 mm)"),
                                    label("settings", "F4 / folio (215 × 330 mm)"),
                                    label("settings", "continuous form 9.5 × 11 in"),
                                    label("settings", "half continuous form 9.5 × 5.5 in")};
            const Label receipts[] = {label("settings", "a third of F4 each"), label("settings", "half of A4 each"),
                                      label("settings", "continuous form 9.5 × 11 in"),
                                      label("settings", "half continuous form 9.5 × 5.5 in")};
            for (int i = 0; i < 4; ++i) {
                paper_->setItemText(i, say(papers[i]));
                receipt_->setItemText(i, say(receipts[i]));
            }
        });
    }

    void refresh() override
    {
        paper_->setCurrentIndex(static_cast<int>(print::house_paper(books())));
        receipt_->setCurrentIndex(static_cast<int>(print::house_receipt(books())));
        paper_->setEnabled(may_change());
        receipt_->setEnabled(may_change());
    }

private:
    QComboBox* paper_;
    QComboBox* receipt_;
};

/// Language and look: of this computer, not of the books.
class ComputerSection : public SettingsSection {
public:
    explicit ComputerSection(Workspace& workspace) : SettingsSection(workspace)
    {
        QVBoxLayout* const column = column_of(this);
        language_ = new QComboBox;
        language_->setObjectName(QStringLiteral("language"));
        language_->addItem(QStringLiteral("Bahasa Indonesia"), static_cast<int>(Language::indonesian));
        language_->addItem(QStringLiteral("English"), static_cast<int>(Language::english));
        theme_ = new QComboBox;
        theme_->setObjectName(QStringLiteral("theme"));
        for (const Theme theme : {Theme::system, Theme::light, Theme::dark})
            theme_->addItem(QString(), static_cast<int>(theme));
        size_ = new QComboBox;
        size_->setObjectName(QStringLiteral("text-size"));
        for (const int percent : {100, 125, 150})
            size_->addItem(QStringLiteral("%1 %").arg(percent), percent);
        column->addWidget(new Field(workspace, label("settings", "&Language"), language_,
                                    label("settings", "Of the window and of what is printed from here.")));
        column->addWidget(new Field(workspace, label("settings", "&Colours"), theme_));
        column->addWidget(
            new Field(workspace, label("settings", "Te&xt size"), size_,
                      label("settings", "These three belong to this computer; the books stay the same.")));
        column->addStretch(1);
        connect(language_, &QComboBox::activated, this, [this] {
            const auto language = static_cast<Language>(language_->currentData().toInt());
            this->workspace().memory().setValue(QStringLiteral("language"), QString::fromLatin1(texts::code(language)));
            this->workspace().set_language(language);
        });
        for (QComboBox* box : {theme_, size_})
            connect(box, &QComboBox::activated, this, [this] { set_look(); });
        workspace.words(this, [this] {
            const Label themes[] = {label("settings", "as the system"), label("settings", "light"),
                                    label("settings", "dark")};
            for (int i = 0; i < 3; ++i)
                theme_->setItemText(i, say(themes[i]));
        });
    }

    void refresh() override
    {
        language_->setCurrentIndex(language_->findData(static_cast<int>(workspace().language())));
        theme_->setCurrentIndex(theme_->findData(workspace().memory().value(QStringLiteral("theme"), 0).toInt()));
        size_->setCurrentIndex(size_->findData(text_percent()));
    }

private:
    void set_look()
    {
        const int theme = theme_->currentData().toInt();
        const int percent = size_->currentData().toInt();
        workspace().memory().setValue(QStringLiteral("theme"), theme);
        workspace().memory().setValue(QStringLiteral("text-percent"), percent);
        apply_look(*qApp, static_cast<Theme>(theme), percent);
        workspace().change(Change::look);
    }

    QComboBox* language_;
    QComboBox* theme_;
    QComboBox* size_;
};

/// From when the books are kept here, and what the opening rests on.
class OpeningSection : public SettingsSection {
public:
    explicit OpeningSection(Workspace& workspace) : SettingsSection(workspace)
    {
        QVBoxLayout* const column = column_of(this);
        words_ = paragraph();
        words_->setObjectName(QStringLiteral("opening"));
        QVBoxLayout* inside = nullptr;
        column->addWidget(card(inside));
        inside->addWidget(words_);
        import_ = plain_button(QStringLiteral("import"));
        column->addWidget(import_, 0, Qt::AlignLeft);
        column->addStretch(1);
        connect(import_, &QPushButton::clicked, this, [this] {
            this->workspace().go({QStringLiteral("import"), 0, {}});
        });
        workspace.words(this, [this] { import_->setText(say(label("settings", "Go to the &import"))); });
    }

    void refresh() override
    {
        const Date first = books().cooperative().first_day;
        QStringList lines = {say(label("settings", "First book day: {0}.", first)),
                             say(label("settings", "Opening balances are those of the evening of {0}.",
                                       exchange::cut_over_day(books())))};
        if (const auto document = exchange::opening_document(books()))
            lines << say(label("settings", "They were entered with document {0}.", *document));
        else
            lines << say(label("settings", "They were not entered yet."));
        if (const auto sealed = golive::status(books()).sealed_on)
            lines << say(label("settings", "The beginning was sealed on {0}.", *sealed));
        else
            lines << say(label("settings", "The beginning is on trial: lists can be brought in again."));
        lines << say(label("settings", "Open for postings: from {0}.", ledger::open_period(books())));
        lines << say(label("settings", "The first book day stays once something is posted: all figures rest on it."));
        words_->setText(lines.join(QLatin1Char('\n')));
        import_->setVisible(workspace().may(books::Permission::import_data));
    }

private:
    QLabel* words_;
    QPushButton* import_;
};

} // namespace

SectionInfo savings_section()
{
    return section<SavingsSection>(QStringLiteral("products"), label("settings", "Savings products"),
                                   QStringLiteral("savings"));
}
SectionInfo paper_section()
{
    return section<PaperSection>(QStringLiteral("paper"), label("settings", "Paper"), QStringLiteral("print"));
}
SectionInfo computer_section()
{
    return section<ComputerSection>(QStringLiteral("computer"), label("settings", "Language and look"),
                                    QStringLiteral("language"));
}
SectionInfo opening_section()
{
    return section<OpeningSection>(QStringLiteral("opening"), label("settings", "Beginning of the books"),
                                   QStringLiteral("calendar"));
}

} // namespace sokoguru::ui
