// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_window.h"

#include <algorithm>

#include <QFile>

#include <QHBoxLayout>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextList>
#include <QVBoxLayout>

#include "look/look.h"
#include "search/match.h"

static void load_manual()
{
    Q_INIT_RESOURCE(manual);
}

namespace sokoguru::ui {

namespace {

QString read(const QString& name)
{
    load_manual();
    QFile file(QStringLiteral(":/manual/") + name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll());
}

QString folder(Language language)
{
    return language == Language::indonesian ? QStringLiteral("id/") : QStringLiteral("en/");
}

/// The first line without its mark: `# Kas` is the chapter's title.
QString title_of(const QString& markdown)
{
    QString line = markdown.section(QLatin1Char('\n'), 0, 0);
    while (line.startsWith(QLatin1Char('#')))
        line.remove(0, 1);
    return line.trimmed();
}

} // namespace

const QStringList& manual_chapters()
{
    static const QStringList chapters =
        read(QStringLiteral("chapters.txt")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return chapters;
}

QString manual_text(const QString& chapter, Language language)
{
    return read(folder(language) + chapter + QStringLiteral(".md"));
}

HelpWindow::HelpWindow(Workspace& workspace, QWidget* parent) : QWidget(parent, Qt::Window), workspace_(workspace)
{
    setObjectName(QStringLiteral("help-window"));
    setWindowIcon(program_icon());
    setProperty("kind", "page");
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::small, space::small, space::small);
    auto* left = new QVBoxLayout;
    search_ = new QLineEdit;
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(QStringLiteral("search"), IconColour::muted), QLineEdit::LeadingPosition);
    list_ = new QListWidget;
    list_->setFixedWidth(230 * text_percent() / 100);
    search_->setFixedWidth(list_->width());
    left->addWidget(search_);
    left->addWidget(list_, 1);
    text_ = new QTextBrowser;
    text_->setOpenExternalLinks(false);
    text_->setOpenLinks(false);
    row->addLayout(left);
    row->addWidget(text_, 1);
    connect(search_, &QLineEdit::textChanged, this, &HelpWindow::fill_list);
    connect(list_, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr) show_chapter(item->data(Qt::UserRole).toString());
    });
    // Links lead to chapters: [Kas](cash.md).
    connect(text_, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        show_chapter(url.path().section(QLatin1Char('.'), 0, 0).section(QLatin1Char('/'), -1));
    });
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &QWidget::close);
    resize(940, 620);
    workspace.words(this, [this] { retranslate(); });
}

void HelpWindow::retranslate()
{
    setWindowTitle(workspace_.say(label("help", "Manual")) + QStringLiteral(" – Sokoguru"));
    search_->setPlaceholderText(workspace_.say(label("help", "Find in the manual")));
    search_->setAccessibleName(search_->placeholderText());
    list_->setAccessibleName(workspace_.say(label("help", "Chapters")));
    text_->setAccessibleName(workspace_.say(label("help", "Text of the chapter")));
    fill_list();
    if (!chapter_.isEmpty()) show_chapter(chapter_);
}

void HelpWindow::fill_list()
{
    const QSignalBlocker quiet(list_);
    list_->clear();
    const search::Phrases words(search_->text().toStdString());
    for (const QString& chapter : manual_chapters()) {
        const QString markdown = manual_text(chapter, workspace_.language());
        if (!words.empty() && !words.fit(search::fold(markdown.toStdString()))) continue;
        auto* item = new QListWidgetItem(title_of(markdown));
        item->setData(Qt::UserRole, chapter);
        list_->addItem(item);
        if (chapter == chapter_) list_->setCurrentItem(item);
    }
}

/// Markdown comes without air between its parts, and with pictures as wide as they were taken.
void HelpWindow::set_type()
{
    QTextDocument& document = *text_->document();
    document.setIndentWidth(20);
    document.setDocumentMargin(space::medium);
    constexpr double widest = 620;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool heading = format.headingLevel() > 0;
        format.setTopMargin(heading && block.blockNumber() > 0 ? space::large : 0);
        format.setBottomMargin(block.textList() != nullptr ? space::hair : space::small);
        // Air between lines of words; below a picture it would be an empty band.
        const bool is_picture = !block.begin().atEnd() && block.begin().fragment().charFormat().isImageFormat();
        format.setLineHeight(heading || is_picture ? 100 : 125, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (!part.fragment().charFormat().isImageFormat()) continue;
            QTextImageFormat picture = part.fragment().charFormat().toImageFormat();
            const QImage found = document.resource(QTextDocument::ImageResource, QUrl(picture.name())).value<QImage>();
            if (!found.isNull()) picture.setWidth(std::min(widest, static_cast<double>(found.width())));
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(picture);
            break; // the iterator does not outlive the change; a picture stands alone
        }
    }
    text_->moveCursor(QTextCursor::Start);
}

void HelpWindow::show_chapter(const QString& chapter)
{
    chapter_ = manual_chapters().contains(chapter) ? chapter : manual_chapters().value(0);
    text_->setSearchPaths({QStringLiteral(":/manual/") + folder(workspace_.language())});
    text_->document()->setBaseUrl(QUrl(QStringLiteral("qrc:/manual/") + folder(workspace_.language())));
    text_->setMarkdown(manual_text(chapter_, workspace_.language()));
    set_type();
    const QSignalBlocker quiet(list_);
    for (int i = 0; i < list_->count(); ++i)
        if (list_->item(i)->data(Qt::UserRole).toString() == chapter_) list_->setCurrentRow(i);
}

QString HelpWindow::shown_text() const
{
    return text_->toPlainText();
}

void HelpWindow::search(const QString& words)
{
    search_->setText(words);
}

} // namespace sokoguru::ui
