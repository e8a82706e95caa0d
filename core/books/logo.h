// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "books/books.h"

/// The cooperative's logo. It is kept in the file itself (setting `cooperative.logo`, base64), so that a copy of the
/// books prints like the original; each change is in the audit trail with both pictures, which is why they are small.
namespace sokoguru::books {

constexpr std::size_t largest_logo = 256U * 1024; ///< bytes
constexpr int widest_logo = 1200;                 ///< pixels, either way

struct PictureSize {
    int width = 0;
    int height = 0;
};
/// What the head of a PNG or JPEG says; nothing for anything else.
std::optional<PictureSize> picture_size(std::string_view bytes);

/// Takes a PNG or JPEG; empty bytes take the logo away. Needs change_settings. Throws Error(bad_picture).
void set_logo(Books& books, std::string_view bytes);
/// The bytes of the picture; empty where there is none.
std::string logo(Books& books);

} // namespace sokoguru::books
