// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf_file.h"

#include <QPageLayout>
#include <QSaveFile>

#include "base/error.h"
#include "print/canvas.h"
#include "print/drawing.h"

namespace sokoguru::print {

void write_pdf(const std::filesystem::path& path, Paper paper, Orientation orientation, const std::string& title,
               const std::function<void(Canvas&)>& draw)
{
    start_drawing();
    const std::u8string utf8 = path.u8string();
    const std::string shown(utf8.begin(), utf8.end());
    QSaveFile file(QString::fromStdString(shown));
    const auto fail = [&] { throw Error(Code::cannot_write, {shown, file.errorString().toStdString()}); };
    if (!file.open(QIODevice::WriteOnly)) fail();
    {
        Canvas canvas(file, page_layout(paper, orientation), QString::fromStdString(title));
        draw(canvas);
    }
    if (!file.commit()) fail();
}

} // namespace sokoguru::print
