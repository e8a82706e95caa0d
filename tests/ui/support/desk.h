// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include <QSettings>
#include <QWidget>

#include "books/books.h"
#include "print/pdf_text.h"
#include "shell/main_window.h"
#include "workspace/workspace.h"

/// A desk for tests: a folder of its own, new books in it, a workspace and, where wanted, the whole window.
namespace sokoguru::test {

/// 20 January 2026; the books of these tests begin on the first.
const books::FixedClock& clock_2026();
books::Cooperative cooperative(const std::string& template_name = "simpan-pinjam");
books::NewUser user(std::optional<std::string> password = std::nullopt);

/// Settings of this PC in a file of the folder.
std::unique_ptr<QSettings> memory(const pdf::Folder& folder);

class Desk {
public:
    /// Today is 20 January 2026 unless said otherwise.
    explicit Desk(Language language = Language::english, std::optional<Date> today = std::nullopt);

    std::filesystem::path file() const { return folder / "books.sokoguru"; }
    /// Creates books with one user without a password, and opens them in the workspace.
    Books& make_books(const std::string& template_name = "simpan-pinjam");
    Books& books() { return workspace.books(); }

    pdf::Folder folder;
    books::FixedClock clock;
    ui::Workspace workspace;
};

/// All words on a widget, as somebody sees them: labels, buttons, fields.
std::string shown(const QWidget& widget);

/// Runs the event loop until `done` says so; false after a minute, which is long even on a machine that builds beside
/// it.
bool wait_until(const std::function<bool()>& done);

} // namespace sokoguru::test
