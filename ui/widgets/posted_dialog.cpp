// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/posted_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "reports/letterhead.h"
#include "reports/receipt.h"
#include "widgets/parts.h"
#include "widgets/show_file.h"

namespace sokoguru::ui {

namespace {

const char* const last_form = "receipt-form";

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

    auto* const receipt = new QHBoxLayout;
    form_ = new QComboBox;
    form_->setObjectName(QStringLiteral("receipt-form"));
    form_->setAccessibleName(say(label("widgets", "Paper of the receipt")));
    form_->addItem(say(label("widgets", "1/3 F4, with copy")), static_cast<int>(print::ReceiptForm::f4_third));
    form_->addItem(say(label("widgets", "1/2 A4, with copy")), static_cast<int>(print::ReceiptForm::a4_half));
    form_->addItem(say(label("widgets", "Continuous form 9.5 × 11 in, with copy")),
                   static_cast<int>(print::ReceiptForm::continuous));
    form_->addItem(say(label("widgets", "Continuous form 9.5 × 5.5 in")),
                   static_cast<int>(print::ReceiptForm::continuous_half));
    form_->setCurrentIndex(form_->findData(workspace.memory().value(QString::fromLatin1(last_form), 0).toInt()));
    auto* const print = plain_button(QStringLiteral("print"));
    print->setObjectName(QStringLiteral("print-receipt"));
    print->setText(say(label("widgets", "Print &receipt")));
    receipt->addWidget(form_, 1);
    receipt->addWidget(print);
    column->addLayout(receipt);
    said_ = paragraph("caption");
    said_->setObjectName(QStringLiteral("said"));
    said_->hide();
    column->addWidget(said_);

    auto* const buttons = new QHBoxLayout;
    auto* const show = quiet_button(QStringLiteral("document"));
    show->setText(say(label("widgets", "Show &document")));
    auto* const again = plain_button();
    again->setObjectName(QStringLiteral("next"));
    again->setText(say(label("widgets", "&Next one")));
    auto* const close = primary_button();
    close->setObjectName(QStringLiteral("close"));
    close->setText(say(label("widgets", "&Close")));
    close->setDefault(true);
    buttons->addWidget(show);
    buttons->addStretch(1);
    buttons->addWidget(again);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(print, &QPushButton::clicked, this, &PostedDialog::print_receipt);
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

void PostedDialog::print_receipt()
{
    const int form = form_->currentData().toInt();
    workspace_.memory().setValue(QString::fromLatin1(last_form), form);
    said_->show();
    try {
        const QString path = print_receipt_of(workspace_, posted_.number, static_cast<print::ReceiptForm>(form));
        said_->setProperty("kind", "caption");
        said_->setText(
            workspace_.say(label("widgets", "The receipt is open in the PDF viewer: {0}", path.toStdString())));
    } catch (const Error& error) {
        said_->setProperty("kind", "refusal");
        said_->setText(workspace_.say(error.message()));
    }
    restyle(said_);
}

QString print_receipt_of(Workspace& workspace, const std::string& document, print::ReceiptForm form)
{
    Books& books = workspace.books();
    QString name = QString::fromStdString(document).replace(QLatin1Char('/'), QLatin1Char('-'));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::TempLocation));
    const QString path = folder.filePath(QStringLiteral("sokoguru-") + name + QStringLiteral(".pdf"));
    reports::Receipt receipt = reports::receipt(books, document);
    // The record and the paper go together: a print that fails leaves no record.
    books::Work work(books);
    receipt.copy = reports::record_receipt_print(books, document);
    print::print_receipt(path.toStdU16String(),
                         print::Stationery(workspace.texts(), reports::letterhead(books), reports::fingerprint(books)),
                         receipt, form);
    work.commit();
    show_file(path);
    return path;
}

} // namespace sokoguru::ui
