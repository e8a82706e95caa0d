// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <cstdlib>

#include <QImage>
#include <QPainter>
#include <QPrinter>

#include "print/drawing.h"
#include "print/pdf_text.h"
#include "print/report.h"
#include "print/sample.h"
#include "print/sheets.h"

using namespace sokoguru;
using print::Paper;

namespace {

print::Job matrix_job(Paper paper = Paper::f4)
{
    return print::report_job(sample::stationery(Language::indonesian, paper),
                             std::make_shared<const reports::Report>(sample::matrix()));
}

QImage shown(const QPicture& page, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double width = 330.0 / 25.4 * 72 * print::units; // F4 across
    painter.scale(size.width() / width, size.width() / width);
    painter.drawPicture(0, 0, page);
    return image.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

TEST_CASE("the screen shows the pages of the PDF, stroke by stroke", "[print]")
{
    const pdf::Folder folder;
    const print::Job job = matrix_job();
    REQUIRE(job.orientation == print::Orientation::landscape);
    const int pages = print::write_pdf(folder / "m.pdf", job);
    const print::Pictures pictures = print::pictures_of(job, 100);
    CHECK(pictures.count == pages);
    REQUIRE(static_cast<int>(pictures.pages.size()) == pages);
    CHECK(pdf::pages(folder / "m.pdf").size() == static_cast<std::size_t>(pages));
    CHECK(print::pictures_of(job, 1).pages.size() == 1);
    CHECK(print::pictures_of(job, 1).count == pages);

    // Poppler's picture of the PDF and ours of the same page, 50 dots an inch: blurred by a few dots they agree.
    const std::string prefix = (folder / "p").string();
    REQUIRE(std::system(
                ("pdftoppm -r 50 -f 1 -l 1 -gray -singlefile " + (folder / "m.pdf").string() + " " + prefix).c_str()) ==
            0);
    const QImage theirs = QImage(QString::fromStdString(prefix + ".pgm")).convertToFormat(QImage::Format_Grayscale8);
    REQUIRE_FALSE(theirs.isNull());
    const QSize coarse(theirs.width() / 8, theirs.height() / 8);
    const auto blurred = [&](const QImage& image) {
        return image.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage a = blurred(theirs);
    const QImage b = blurred(shown(pictures.pages[0], theirs.size()));
    int worst = 0;
    int darkest = 255;
    for (int y = 0; y < coarse.height(); ++y)
        for (int x = 0; x < coarse.width(); ++x) {
            worst = std::max(worst, std::abs(a.constScanLine(y)[x] - b.constScanLine(y)[x]));
            darkest = std::min<int>(darkest, a.constScanLine(y)[x]);
        }
    CHECK(darkest < 150);
    CHECK(worst < 40);
}

TEST_CASE("a printer gets the wanted pages, moved by its offset", "[print]")
{
    const pdf::Folder folder;
    const print::Job job = matrix_job();
    const int pages = print::write_pdf(folder / "all.pdf", job);
    REQUIRE(pages >= 2);
    const auto print_to = [&](const char* name, QPointF offset, int first, int last) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(QString::fromStdString((folder / name).string()));
        printer.setFullPage(true);
        printer.setPageLayout(print::page_layout(job.paper, job.orientation));
        print::PrinterSheets sheets(printer, offset, first, last);
        CHECK(print::draw(job, sheets) == pages);
        CHECK_FALSE(sheets.is_refused());
    };
    print_to("two.pdf", {}, 2, 2);
    REQUIRE(pdf::pages(folder / "two.pdf").size() == 1);
    CHECK(pdf::pages(folder / "two.pdf")[0] == pdf::pages(folder / "all.pdf")[1]);

    print_to("straight.pdf", {}, 1, 1);
    print_to("moved.pdf", {5, -2}, 1, 1);
    const pdf::Word straight = pdf::words(folder / "straight.pdf").front();
    const pdf::Word moved = pdf::words(folder / "moved.pdf").front();
    CHECK(straight.text == moved.text);
    CHECK(moved.left - straight.left == Approx(5 * 72 / 25.4).margin(0.2));
    CHECK(moved.top - straight.top == Approx(-2 * 72 / 25.4).margin(0.2));
}

TEST_CASE("who watches a long print can stop it, and no file remains", "[print]")
{
    const pdf::Folder folder;
    struct Enough {};
    const auto stop = [](int) { throw Enough{}; };
    CHECK_THROWS_AS(print::write_pdf(folder / "m.pdf", matrix_job(), stop), Enough);
    CHECK_THROWS_AS(print::pictures_of(matrix_job(), 10, stop), Enough);
    CHECK_FALSE(std::filesystem::exists(folder / "m.pdf"));
    CHECK(std::filesystem::is_empty((folder / "m.pdf").parent_path()));
}
