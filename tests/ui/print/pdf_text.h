// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// What an outside program (poppler) reads in a PDF.
namespace pdf {

/// The text page by page, laid out as on paper.
std::vector<std::string> pages(const std::filesystem::path& file);
std::string text(const std::filesystem::path& file);

struct Word {
    int page = 0;
    double left = 0, top = 0, right = 0, bottom = 0; ///< points
    double page_width = 0, page_height = 0;
    std::string text;
};
std::vector<Word> words(const std::filesystem::path& file);

/// A folder of its own for one test, removed at its end.
class Folder {
public:
    Folder();
    ~Folder();
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

} // namespace pdf
