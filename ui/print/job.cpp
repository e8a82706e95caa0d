// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/job.h"

#include <QPageLayout>
#include <QSaveFile>

#include "base/error.h"
#include "print/canvas.h"
#include "print/drawing.h"
#include "print/sheets.h"

namespace sokoguru::print {

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
    const std::u8string utf8 = path.u8string();
    const std::string shown(utf8.begin(), utf8.end());
    QSaveFile file(QString::fromStdString(shown));
    const auto fail = [&] { throw Error(Code::cannot_write, {shown, file.errorString().toStdString()}); };
    if (!file.open(QIODevice::WriteOnly)) fail();
    int pages = 0;
    {
        PdfSheets sheets(file, page_layout(job.paper, job.orientation), QString::fromStdString(job.title));
        pages = draw(job, sheets, watch);
    }
    if (!file.commit()) fail();
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
