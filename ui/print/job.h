// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <QPicture>

#include "base/date.h"
#include "print/paper.h"

namespace sokoguru::print {

class Canvas;
class Sheets;

/// A document before it is on paper: it can be drawn as often as wanted, into a PDF, onto a printer or the screen, and
/// each time with the same pages.
struct Job {
    std::string title;
    Paper paper = Paper::a4;
    Orientation orientation = Orientation::portrait;
    std::function<void(Canvas&)> draw;
};

/// Called at every page with the number of pages done; throws to stop.
using Watch = std::function<void(int pages)>;

/// Draws the job; returns the number of pages. Throws what `draw` and `watch` throw.
int draw(const Job& job, Sheets& sheets, const Watch& watch = {});

/// Makes a PDF at `path`; an old file there stays until the new one is complete, and stays for good when anything
/// fails. Starts Qt's drawing (offscreen, without a display) if the program has not yet.
/// Throws Error(cannot_write) and whatever `draw` throws. Returns the number of pages.
int write_pdf(const std::filesystem::path& path, const Job& job, const Watch& watch = {});

/// From now on every PDF of this process says that it was made at noon of that day, instead of now: the same books, the
/// same arguments and the same chosen day give the same bytes.
void date_papers(Date day);

/// The job for the screen: the strokes of the first `most` pages, and the number of all.
struct Pictures {
    std::vector<QPicture> pages;
    int count = 0;
};
Pictures pictures_of(const Job& job, int most, const Watch& watch = {});

} // namespace sokoguru::print
