// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/files.h"

#include <QFileInfo>
#include <QStandardPaths>

#include "reports/cell_text.h"
#include "shell/file_desk.h"
#include "widgets/file_dialog.h"

namespace sokoguru::ui {

namespace {

QString ending(FileForm form)
{
    switch (form) {
    case FileForm::pdf:
        return QStringLiteral(".pdf");
    case FileForm::xlsx:
        return QStringLiteral(".xlsx");
    case FileForm::csv:
    case FileForm::csv_commas:
        break;
    }
    return QStringLiteral(".csv");
}

Label form_name(FileForm form)
{
    switch (form) {
    case FileForm::pdf:
        return label("reports", "PDF");
    case FileForm::xlsx:
        return label("reports", "Excel workbook");
    case FileForm::csv_commas:
        return label("reports", "CSV for Indonesian spreadsheets: semicolons, decimal commas");
    case FileForm::csv:
        break;
    }
    return label("reports", "CSV for other programs: commas, decimal points");
}

QString last_folder(Workspace& workspace)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString last = workspace.memory().value(QStringLiteral("export-folder"), documents).toString();
    return QFileInfo(last).isDir() ? last : documents;
}

} // namespace

QString harmless(const QString& text)
{
    QString out;
    for (const QChar c : text.simplified())
        out += c.isLetterOrNumber() || QStringLiteral(" .-_()").contains(c) ? c : QLatin1Char('-');
    return out.left(120).trimmed();
}

QString file_name(Workspace& workspace, const reports::Report& report)
{
    QString name = workspace.say(report.title);
    for (const auto& [key, value] : report.parameters)
        if (key != "member") name += QLatin1Char(' ') + QString::fromStdString(reports::machine_text(value));
    return harmless(name);
}

std::optional<std::filesystem::path> ask_file(Workspace& workspace, QWidget* over, const QString& name, FileForm form)
{
    const QString end = ending(form);
    QString path = ask_new_file(over, {workspace.say(label("reports", "Save as")),
                                       last_folder(workspace) + QLatin1Char('/') + name + end,
                                       workspace.say(form_name(form)) + QStringLiteral(" (*%1)").arg(end)});
    if (path.isEmpty()) return std::nullopt;
    if (!path.endsWith(end, Qt::CaseInsensitive)) path += end;
    workspace.memory().setValue(QStringLiteral("export-folder"), QFileInfo(path).absolutePath());
    return to_path(path);
}

std::optional<std::filesystem::path> ask_folder(Workspace& workspace, QWidget* over, const QString& title)
{
    const QString path = ask_existing_folder(over, {title, last_folder(workspace)});
    if (path.isEmpty()) return std::nullopt;
    workspace.memory().setValue(QStringLiteral("export-folder"), path);
    return to_path(path);
}

void tell_saved(Workspace& workspace, const std::filesystem::path& path)
{
    workspace.tell(Notice::done, label("reports", "Saved: {0}", from_path(path).toStdString()));
}

} // namespace sokoguru::ui
