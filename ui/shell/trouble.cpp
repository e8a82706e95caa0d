// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/trouble.h"

#include <cstdlib>
#include <typeinfo>

#include <cxxabi.h>

#include <QClipboard>
#include <QDateTime>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QSysInfo>

#include "base/error.h"
#include "base/error_code.h"
#include "widgets/parts.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

namespace {

constexpr qint64 longest_log = 256 * 1024;

QString type_name(const std::exception& error)
{
    int status = 0;
    char* const readable = abi::__cxa_demangle(typeid(error).name(), nullptr, nullptr, &status);
    const QString name = QString::fromLatin1(status == 0 ? readable : typeid(error).name());
    std::free(readable);
    return name;
}

} // namespace

QString trouble_details(const std::exception& error, const QString& where)
{
    // The arguments of our own errors may be names and amounts: only the code is kept.
    const auto* known = dynamic_cast<const Error*>(&error);
    const QString what = known ? QString::fromLatin1(base::info(known->code()).name) : QString::fromUtf8(error.what());
    return QStringLiteral("%1\nSokoguru %2, Qt %3, %4\n%5: %6\n%7\n")
        .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate), QStringLiteral(SOKOGURU_VERSION),
             QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(), type_name(error), what, where);
}

QString log_trouble(const QString& details)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    QFile log(folder + QStringLiteral("/trouble.log"));
    const bool anew = log.size() > longest_log;
    if (!log.open(QIODevice::WriteOnly | QIODevice::Text | (anew ? QIODevice::Truncate : QIODevice::Append))) return {};
    log.write((details + QLatin1Char('\n')).toUtf8());
    return log.fileName();
}

void show_trouble(Workspace* workspace, const QString& details, const QString& log)
{
    const auto say = [&](const Label& label) {
        return workspace ? workspace->say(label) : QString::fromStdString(Texts()(label));
    };
    QDialog dialog(QApplication::activeWindow());
    dialog.setWindowTitle(QStringLiteral("Sokoguru"));
    auto* column = new QVBoxLayout(&dialog);
    QLabel* const title = text("section");
    title->setText(say(label("shell", "Something unexpected happened")));
    QLabel* const words = paragraph();
    words->setText(say(label("shell", "What you were doing was not done, and the books are whole: everything posted "
                                      "before is there. Try again; if it happens again, send these details to who "
                                      "looks after the program. They hold nothing out of the books.")));
    auto* field = new QPlainTextEdit(details);
    field->setReadOnly(true);
    field->setObjectName(QStringLiteral("details"));
    field->setAccessibleName(say(label("shell", "Details")));
    QLabel* const place = paragraph("caption");
    place->setText(log.isEmpty() ? QString() : say(label("shell", "Kept in {0}", log.toStdString())));
    auto* row = new QHBoxLayout;
    QPushButton* const copy = plain_button(QStringLiteral("copy"));
    copy->setText(say(label("shell", "&Copy details")));
    copy->setObjectName(QStringLiteral("copy-details"));
    QPushButton* const close = primary_button();
    close->setText(say(label("shell", "Go &on")));
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(close);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(field, 1);
    column->addWidget(place);
    column->addLayout(row);
    QObject::connect(copy, &QPushButton::clicked, &dialog, [details] { QApplication::clipboard()->setText(details); });
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    dialog.resize(560, 380);
    dialog.exec();
}

bool Application::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& error) {
        const QString where = QStringLiteral("%1 (event %2)")
                                  .arg(QString::fromLatin1(receiver->metaObject()->className()))
                                  .arg(static_cast<int>(event->type()));
        const QString details = trouble_details(error, where);
        const QString log = log_trouble(details);
        // A paint event that fails again and again must not open one dialog after another.
        if (telling_) return false;
        telling_ = true;
        show_trouble(workspace_, details, log);
        telling_ = false;
        return false;
    }
}

} // namespace sokoguru::ui
