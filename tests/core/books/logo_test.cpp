// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "books/logo.h"
#include "reports/letterhead.h"
#include "support/daily.h"

using namespace sokoguru;
using support::BooksFixture;
using support::code_of;

namespace {

/// The head of a PNG as its specification has it: signature, then the chunk IHDR with width and height.
std::string png(int width, int height, std::size_t more = 40)
{
    std::string out("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (const int value : {width, height})
        for (const int shift : {24, 16, 8, 0})
            out += static_cast<char>(value >> shift & 0xff);
    return out + std::string(more, 'x');
}

/// Start of image, a JFIF segment of 16 bytes, then the frame header with height and width.
std::string jpeg(int width, int height)
{
    std::string out("\xff\xd8\xff\xe0\0\x10", 6);
    out += std::string(14, 'j');
    out += std::string("\xff\xc0\0\x11\x08", 5);
    for (const int value : {height, width}) {
        out += static_cast<char>(value >> 8 & 0xff);
        out += static_cast<char>(value & 0xff);
    }
    return out + std::string(20, 'x');
}

} // namespace

TEST_CASE("A picture's size is read from its head", "[books]")
{
    CHECK(books::picture_size(png(300, 200))->width == 300);
    CHECK(books::picture_size(png(300, 200))->height == 200);
    CHECK(books::picture_size(jpeg(640, 480))->width == 640);
    CHECK(books::picture_size(jpeg(640, 480))->height == 480);
    CHECK_FALSE(books::picture_size(""));
    CHECK_FALSE(books::picture_size("GIF89a........................"));
    CHECK_FALSE(books::picture_size(png(0, 5)));
    // Cut short anywhere it is no picture, and nothing is read beyond its end.
    for (const std::string& whole : {png(300, 200, 0), jpeg(640, 480)})
        for (std::size_t size = 0; size < 24; ++size)
            CHECK_FALSE(books::picture_size(std::string_view(whole).substr(0, size)));
}

TEST_CASE("The logo comes back byte by byte, stands in the letterhead, and can go", "[books]")
{
    BooksFixture f;
    CHECK(books::logo(f.books).empty());
    std::string bytes = png(300, 200);
    for (int i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    books::set_logo(f.books, bytes);
    CHECK(books::logo(f.books) == bytes);
    f.reopen();
    CHECK(reports::letterhead(f.books).logo == bytes);
    books::set_logo(f.books, "");
    CHECK(books::logo(f.books).empty());
}

TEST_CASE("A logo that is no picture or too large is refused", "[books]")
{
    BooksFixture f;
    const auto refused = [&](const std::string& bytes) { return code_of([&] { books::set_logo(f.books, bytes); }); };
    CHECK(refused("not a picture at all") == Code::bad_picture);
    CHECK(refused(png(1201, 10)) == Code::bad_picture);
    CHECK(refused(png(10, 1201)) == Code::bad_picture);
    CHECK(refused(png(10, 10, books::largest_logo)) == Code::bad_picture);
    CHECK_FALSE(refused(png(1200, 1200)));
}
