// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/overview_page.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLayoutItem>
#include <QVBoxLayout>

#include "reports/letterhead.h"

namespace sokoguru::shell {

namespace {

QLabel* text(const QString& content, const char* kind)
{
    auto* label = new QLabel(content);
    label->setProperty("kind", kind);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString say(const Texts& texts, const Label& label)
{
    return QString::fromStdString(texts(label));
}

} // namespace

OverviewPage::OverviewPage(QWidget* parent) : QWidget(parent)
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(48, 36, 48, 36);
    page->setSpacing(4);
    name_ = text({}, "name");
    name_->setObjectName(QStringLiteral("cooperative"));
    name_->setWordWrap(true);
    place_ = text({}, "muted");
    page->addWidget(name_);
    page->addWidget(place_);
    page->addSpacing(24);
    cards_ = new QGridLayout;
    cards_->setSpacing(16);
    for (int column = 0; column < 3; ++column)
        cards_->setColumnStretch(column, 1);
    page->addLayout(cards_);
    page->addStretch(1);
}

QWidget* OverviewPage::card(const QString& title, const QString& figure, const std::vector<Fact>& facts)
{
    auto* frame = new QFrame;
    frame->setProperty("kind", "card");
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(4);
    column->addWidget(text(title, "muted"));
    column->addWidget(text(figure, "figure"));
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Fact& fact : facts) {
        auto* fact_name = text(fact.name, "fact");
        fact_name->setWordWrap(true);
        grid->addWidget(fact_name, row, 0);
        grid->addWidget(text(fact.value, "fact"), row, 1, Qt::AlignRight | Qt::AlignTop);
        ++row;
    }
    if (row > 0) {
        column->addSpacing(6);
        column->addLayout(grid);
    }
    column->addStretch(1);
    return frame;
}

QWidget* OverviewPage::money_card(const Label& title, Money total, const std::vector<Overview::Line>& lines,
                                  const Texts& texts)
{
    std::vector<Fact> facts;
    if (lines.size() > 1)
        for (const Overview::Line& line : lines)
            facts.push_back({say(texts, line.name), QString::fromStdString(texts.statement_money(line.amount))});
    return card(say(texts, title), QStringLiteral("Rp ") + QString::fromStdString(texts.statement_money(total)), facts);
}

void OverviewPage::show_overview(const Overview& overview, const Texts& texts)
{
    while (QLayoutItem* item = cards_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    name_->setText(QString::fromStdString(overview.name));
    place_->setText(QString::fromStdString(overview.place));
    place_->setVisible(!overview.place.empty());

    cards_->addWidget(
        money_card(label("shell", "Savings of the members"), overview.savings_total, overview.savings, texts), 0, 0);
    cards_->addWidget(
        money_card(label("shell", "Loans, remaining principal"), overview.loans_total, overview.loans, texts), 0, 1);
    cards_->addWidget(money_card(label("shell", "Cash and bank"), overview.money_total, overview.money, texts), 0, 2);
    cards_->addWidget(
        card(say(texts, label("shell", "Members")), QString::fromStdString(texts.number(overview.members)), {}), 1, 0);
    const QString last = overview.last_date ? QString::fromStdString(texts.date(*overview.last_date))
                                            : say(texts, label("shell", "nothing entered yet"));
    std::vector<Fact> document;
    if (!overview.last_document.empty())
        document.push_back({say(texts, label("shell", "Document")), QString::fromStdString(overview.last_document)});
    cards_->addWidget(card(say(texts, label("shell", "Last entry")), last, document), 1, 1);
    const reports::Fingerprint fingerprint{overview.entries, overview.head};
    cards_->addWidget(
        card(say(texts, label("shell", "Fingerprint of the books")), QString::fromStdString(fingerprint.short_form()),
             {{say(texts, label("shell", "Entries")), QString::fromStdString(texts.number(overview.entries))}}),
        1, 2);
}

} // namespace sokoguru::shell
