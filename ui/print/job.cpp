// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/job.h"

#include <optional>

#include <QFile>
#include <QPageLayout>

#include "base/error.h"
#include "print/canvas.h"
#include "print/drawing.h"
#include "print/sheets.h"
#include "storage/atomic_file.h"
#include "storage/platform.h"

namespace sokoguru::print {

namespace {

std::optional<Date>& chosen_day()
{
    static std::optional<Date> day;
    return day;
}

/// Qt 6.4 writes the computer's time into the head of the file and has no setting for it.
void set_day(QFile& file, Date day)
{
    const QByteArray key = "/CreationDate (D:";
    file.seek(0);
    const QByteArray head = file.read(4096);
    const auto at = head.indexOf(key);
    if (at < 0) return;
    file.seek(at + key.size());
    file.write(QByteArray::number(base::to_int(day)) + "120000");
}

} // namespace

void date_papers(Date day)
{
    chosen_day() = day;
}

int draw(const Job& job, Sheets& sheets, const Watch& watch)
{
    Canvas canvas(sheets, page_layout(job.paper, job.orientation));
    canvas.set_watch(watch);
    job.draw(canvas);
    return canvas.pages();
}

int write_pdf(const std::filesystem::path& path, const Job& job, const Watch& watch)
{
    start_drawing();
    storage::AtomicFile target(path);
    QFile file(QString::fromStdString(storage::platform::utf8(target.temporary())));
    const auto fail = [&] {
        if (file.error() == QFileDevice::ResourceError) throw Error(Code::disk_full);
        throw Error(Code::cannot_write, {storage::platform::utf8(path), file.errorString().toStdString()});
    };
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate)) fail();
    int pages = 0;
    {
        PdfSheets sheets(file, page_layout(job.paper, job.orientation), QString::fromStdString(job.title));
        pages = draw(job, sheets, watch);
    }
    if (const auto day = chosen_day()) set_day(file, *day);
    // Qt's PDF engine says nothing of a write that failed; the file remembers it.
    if (!file.flush() || file.error() != QFileDevice::NoError) fail();
    file.close();
    target.commit();
    return pages;
}

Pictures pictures_of(const Job& job, int most, const Watch& watch)
{
    start_drawing();
    PictureSheets sheets(most);
    draw(job, sheets, watch);
    return {sheets.take(), sheets.count()};
}

} // namespace sokoguru::print
