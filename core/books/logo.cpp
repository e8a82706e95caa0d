// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/logo.h"

#include <sodium.h>

#include "base/error.h"

namespace sokoguru::books {

namespace {

constexpr const char* key = "cooperative.logo";
constexpr std::string_view png_head("\x89PNG\r\n\x1a\n", 8);

int big_endian(std::string_view bytes, std::size_t at, std::size_t count)
{
    std::int64_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value = value * 256 + static_cast<unsigned char>(bytes[at + i]);
    return value > 0 && value < 1'000'000 ? static_cast<int>(value) : 0;
}

/// The first chunk of a PNG is IHDR: width and height of four bytes each (PNG specification, 11.2.2).
std::optional<PictureSize> png_size(std::string_view bytes)
{
    if (bytes.size() < 24 || bytes.substr(12, 4) != "IHDR") return std::nullopt;
    return PictureSize{big_endian(bytes, 16, 4), big_endian(bytes, 20, 4)};
}

/// A JPEG is a row of segments: FF, kind, length; the frame header SOFn carries height and width (ITU-T T.81, B.2.2).
std::optional<PictureSize> jpeg_size(std::string_view bytes)
{
    std::size_t at = 2;
    while (at + 9 < bytes.size()) {
        if (bytes[at] != '\xff') return std::nullopt;
        const auto kind = static_cast<unsigned char>(bytes[at + 1]);
        if (kind == 0xff) {
            ++at; // fill bytes before a marker
            continue;
        }
        const bool is_frame = kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
        if (is_frame) return PictureSize{big_endian(bytes, at + 7, 2), big_endian(bytes, at + 5, 2)};
        const int length = big_endian(bytes, at + 2, 2);
        if (length < 2) return std::nullopt;
        at += 2 + static_cast<std::size_t>(length);
    }
    return std::nullopt;
}

} // namespace

std::optional<PictureSize> picture_size(std::string_view bytes)
{
    std::optional<PictureSize> size;
    if (bytes.starts_with(png_head))
        size = png_size(bytes);
    else if (bytes.starts_with("\xff\xd8\xff"))
        size = jpeg_size(bytes);
    return size && size->width > 0 && size->height > 0 ? size : std::nullopt;
}

void set_logo(Books& books, std::string_view bytes)
{
    if (bytes.empty()) {
        if (!logo(books).empty()) books.set_setting(key, "");
        return;
    }
    const auto size = picture_size(bytes);
    if (!size) throw Error(Code::bad_picture, {term("books", "it is no PNG or JPEG picture")});
    if (bytes.size() > largest_logo) throw Error(Code::bad_picture, {term("books", "it is larger than 256 KB")});
    if (size->width > widest_logo || size->height > widest_logo)
        throw Error(Code::bad_picture, {term("books", "it is wider or higher than 1200 pixels")});
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the terminating zero
    books.set_setting(key, text);
}

std::string logo(Books& books)
{
    const std::string text = books.setting(key).value_or("");
    std::string bytes(text.size(), '\0');
    std::size_t size = 0;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(),
                          nullptr, &size, nullptr, sodium_base64_VARIANT_ORIGINAL) != 0)
        return {};
    bytes.resize(size);
    return bytes;
}

} // namespace sokoguru::books
