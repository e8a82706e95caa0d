// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf_text.h"

#include <stdexcept>

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace pdf {

namespace {

QString pdftotext(const QStringList& options, const std::filesystem::path& file)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  options + QStringList{QString::fromStdString(file.string()), QStringLiteral("-")});
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        throw std::runtime_error("pdftotext failed: " + process.readAllStandardError().toStdString());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

std::vector<std::string> pages(const std::filesystem::path& file)
{
    QStringList parts = pdftotext({QStringLiteral("-layout")}, file).split(u'\f');
    if (!parts.isEmpty() && parts.last().trimmed().isEmpty()) parts.removeLast();
    std::vector<std::string> out;
    for (const QString& part : parts)
        out.push_back(part.toStdString());
    return out;
}

std::string text(const std::filesystem::path& file)
{
    std::string all;
    for (const std::string& page : pages(file))
        all += page;
    return all;
}

std::vector<Word> words(const std::filesystem::path& file)
{
    static const QRegularExpression line(
        QStringLiteral("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\"|<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" "
                       "xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">(.*?)</word>"));
    std::vector<Word> out;
    Word word;
    auto match = line.globalMatch(pdftotext({QStringLiteral("-bbox")}, file));
    while (match.hasNext()) {
        const auto found = match.next();
        if (!found.captured(1).isEmpty()) {
            ++word.page;
            word.page_width = found.captured(1).toDouble();
            word.page_height = found.captured(2).toDouble();
            continue;
        }
        word.left = found.captured(3).toDouble();
        word.top = found.captured(4).toDouble();
        word.right = found.captured(5).toDouble();
        word.bottom = found.captured(6).toDouble();
        word.text = found.captured(7).toStdString();
        out.push_back(word);
    }
    return out;
}

Folder::Folder()
{
    QTemporaryDir folder;
    folder.setAutoRemove(false);
    path_ = folder.path().toStdString();
}

Folder::~Folder()
{
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

} // namespace pdf
