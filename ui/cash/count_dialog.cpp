// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/count_dialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ledger/balances.h"
#include "ledger/ledger.h"
#include "widgets/parts.h"
#include "widgets/post_key.h"

namespace sokoguru::ui {

namespace {

QLabel* figure(const char* kind)
{
    QLabel* const out = text(kind);
    out->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return out;
}

} // namespace

CountDialog::CountDialog(Workspace& workspace, const std::string& account, Date day, QWidget* parent)
    : QDialog(parent), workspace_(workspace), account_(account), day_(day)
{
    Books& books = workspace.books();
    book_ = ledger::balance(books, books.chart().by_code(account).id, day);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    // Notes at the left, coins at the right: as they lie in the drawer.
    auto* halves = new QHBoxLayout;
    halves->setSpacing(2 * space::large);
    column->addLayout(halves);
    QGridLayout* grids[2] = {new QGridLayout, new QGridLayout};
    for (QGridLayout* grid : grids) {
        grid->setHorizontalSpacing(space::medium);
        grid->setVerticalSpacing(space::hair);
        auto* half = new QVBoxLayout;
        half->addLayout(grid);
        half->addStretch(1);
        halves->addLayout(half, 1);
    }
    for (const cash::Denomination& kind : cash::denominations()) {
        QGridLayout* const grid = grids[kind.coin ? 1 : 0];
        const int row = grid->rowCount();
        auto* count = new QSpinBox;
        count->setRange(0, 99'999);
        count->setButtonSymbols(QAbstractSpinBox::NoButtons);
        count->setAlignment(Qt::AlignRight);
        count->setObjectName(QChar(kind.coin ? u'c' : u'n') + QString::number(kind.value.whole_rupiah()));
        QLabel* const name = figure("");
        name->setBuddy(count);
        QLabel* const sum = figure("muted");
        sum->setMinimumWidth(6 * px(Type::figure));
        grid->addWidget(name, row, 0);
        grid->addWidget(count, row, 1);
        grid->addWidget(sum, row, 2);
        counts_.push_back(count);
        names_.push_back(name);
        sums_.push_back(sum);
        connect(count, &QSpinBox::valueChanged, this, &CountDialog::recount);
    }
    column->addWidget(line());
    auto* result = new QGridLayout;
    result->setColumnStretch(0, 1);
    book_name_ = text("lead");
    book_sum_ = figure("lead");
    counted_name_ = text("lead");
    counted_sum_ = figure("lead");
    counted_sum_->setObjectName(QStringLiteral("counted"));
    difference_name_ = text("section");
    difference_sum_ = figure("figure");
    difference_sum_->setObjectName(QStringLiteral("difference"));
    result->addWidget(counted_name_, 0, 0);
    result->addWidget(counted_sum_, 0, 1);
    result->addWidget(book_name_, 1, 0);
    result->addWidget(book_sum_, 1, 1);
    result->addWidget(difference_name_, 2, 0);
    result->addWidget(difference_sum_, 2, 1);
    column->addLayout(result);
    note_name_ = text();
    note_ = new QLineEdit;
    note_->setObjectName(QStringLiteral("note"));
    note_name_->setBuddy(note_);
    column->addWidget(note_name_);
    column->addWidget(note_);
    post_difference_ = new QCheckBox;
    post_difference_->setObjectName(QStringLiteral("post-difference"));
    column->addWidget(post_difference_);
    auto* buttons = new QHBoxLayout;
    cancel_ = plain_button();
    record_ = primary_button(QStringLiteral("check"));
    record_->setObjectName(QStringLiteral("record"));
    record_->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(record_);
    column->addLayout(buttons);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(record_, &QPushButton::clicked, this, &CountDialog::record);
    post_by_key(*this, *record_);
    installEventFilter(this); // before the one of the key
    workspace.words(this, [this] { words(); });
    if (!counts_.empty()) {
        counts_.front()->setFocus();
        counts_.front()->selectAll();
    }
}

/// Enter goes down the denominations as in a table, however fast it comes, and is no end of the counting.
bool CountDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const auto at = std::find(counts_.begin(), counts_.end(), focusWidget());
    if (!enter || at == counts_.end()) return QDialog::eventFilter(watched, event);
    if (at + 1 == counts_.end()) {
        note_->setFocus();
    } else {
        at[1]->setFocus();
        at[1]->selectAll();
    }
    return true;
}

void CountDialog::words()
{
    setWindowTitle(workspace_.say(label("cash", "Count the drawer, {0}", day_)));
    const auto& kinds = cash::denominations();
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const QString name = workspace_.say(kinds[i].coin ? label("cash", "coins of {0}", kinds[i].value)
                                                          : label("cash", "notes of {0}", kinds[i].value));
        names_[i]->setText(name);
        counts_[i]->setAccessibleName(name);
    }
    counted_name_->setText(workspace_.say(label("cash", "Counted")));
    book_name_->setText(workspace_.say(label("cash", "The books say")));
    difference_name_->setText(workspace_.say(label("cash", "Difference")));
    note_name_->setText(workspace_.say(label("cash", "&Note")));
    note_->setAccessibleName(workspace_.say(label("cash", "Note")));
    post_difference_->setText(
        workspace_.say(label("cash", "&Book the difference, so that the books say what was counted")));
    record_->setText(workspace_.say(label("cash", "&Keep the count")));
    cancel_->setText(workspace_.say(label("cash", "&Cancel")));
    recount();
}

std::vector<cash::Pieces> CountDialog::pieces() const
{
    std::vector<cash::Pieces> out;
    for (std::size_t i = 0; i < counts_.size(); ++i)
        out.push_back({cash::denominations()[i], counts_[i]->value()});
    return out;
}

void CountDialog::recount()
{
    const auto kinds = pieces();
    for (std::size_t i = 0; i < kinds.size(); ++i)
        sums_[i]->setText(kinds[i].count == 0 ? QString()
                                              : workspace_.money(kinds[i].denomination.value * kinds[i].count));
    const Money difference = cash::total(kinds) - book_;
    counted_sum_->setText(workspace_.money(cash::total(kinds)));
    book_sum_->setText(workspace_.money(book_));
    difference_sum_->setText(workspace_.money(difference));
    difference_sum_->setProperty("kind", difference.is_zero() ? "done" : "figure");
    restyle(difference_sum_);
    post_difference_->setEnabled(!difference.is_zero());
}

void CountDialog::record()
{
    const bool done = workspace_.attempt([this] {
        Books& books = workspace_.books();
        books::Work work(books);
        const cash::DrawerCount count =
            cash::record_count(books, day_, account_, pieces(), note_->text().trimmed().toStdString());
        if (post_difference_->isEnabled() && post_difference_->isChecked())
            if (const auto draft = cash::difference_draft(books, count)) ledger::post(books, *draft);
        work.commit();
    });
    if (!done) return;
    workspace_.change(Change::postings);
    accept();
}

} // namespace sokoguru::ui
