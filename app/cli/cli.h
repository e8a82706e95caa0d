// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/error.h"
#include "base/texts.h"
#include "books/clock.h"

namespace sokoguru::books {
class Books;
class Work;
} // namespace sokoguru::books
namespace sokoguru {
using books::Books;
}

namespace sokoguru::reports {
struct Report;
}

/// The command line `sokoguru-cli`: one main, one file per family of commands (families.h), and what they share.
/// Commands throw Error; main prints it as `error: <code>: <sentence>` and ends with the exit code of its class.
namespace sokoguru::cli {

/// `--format`: how results and reports are written.
enum class Format { table, csv, json, xlsx, pdf };

/// What the global options decided; valid inside the commands' callbacks, its texts already while they are added.
struct Context {
    Texts texts;
    Format format = Format::table;
    /// `--output`; empty means standard output.
    std::filesystem::path output;
    std::string user = "admin";
    /// `--today`: the day on which the whole run pretends to be, at 12:00 UTC. What books record has the true time.
    std::optional<Date> fixed_day;
    /// The time that books are opened with: the computer's, or the fixed day's.
    std::unique_ptr<books::Clock> clock;
    /// `--accept`: questions (core/questions) that were answered with yes beforehand.
    std::vector<Code> accepted;
    /// What this command has written to the books and nothing takes back any more (a document's number); set by keep().
    mutable std::string kept = {};

    /// Translates: `context.t(label("cli", "The amount in rupiah"))`.
    std::string t(const Label& text) const { return texts(text); }
};

/// Opens FILE and signs in as --user. A password comes from SOKOGURU_PASSWORD or is asked for on the terminal where the
/// user has one. Include "books/books.h" to use it.
books::Books open_books(const Context& context, const std::string& file);

/// The same for commands that post. Where the computer's date is in doubt (books::Books::clock_doubt), a person at the
/// terminal is asked; elsewhere, and with --today, it is said on standard error and taken as right.
books::Books open_books_to_post(const Context& context, const std::string& file);

/// Throws what writing to --output would throw (output_is_books, cannot_write …), and writes nothing.
void check_destination(const Context& context);

/// Commits what a command did, and notes it: what fails afterwards, in telling of it, is a warning (output_failed) and
/// no refusal. `answer` is how the command tells it: results have no form as xlsx or pdf, which is refused before.
enum class Answer { result, report };
void keep(const Context& context, books::Work& work, const std::string& what, Answer answer);

/// The same for a command that changes the books and then answers: form and destination are asked about first, `action`
/// is done as a whole and kept.
void change(const Context& context, Books& books, Answer answer, const std::function<void()>& action);
/// Form and destination of an answer, before something is done that no transaction takes back (a file that is made).
void check_answer(const Context& context, Answer answer);

/// A path from an argument, which is UTF-8 on every system.
std::filesystem::path path_from(const std::string& utf8);

/// Values of a command's result: text and names as they are, money and dates in their plain form in csv and json.
using Value = std::variant<std::string, std::int64_t, bool, Money, Date, Period>;
struct Result {
    /// Stable English key in csv and json.
    std::string key;
    /// Heading for people.
    Label title;
    Value value;
};

/// Writes one set of results: `Title: value` lines, one csv row below its header, or one JSON object.
/// Throws Error(bad_option) for --format xlsx and pdf.
void print_result(const Context& context, const std::vector<Result>& results);

/// What a posting answers: its document number; in csv and json `document` and `entry`.
void print_posting(const Context& context, const std::string& document, std::int64_t entry);

/// Writes a report in the format and to the place that the global options name. A printed one has the letterhead of
/// `books`, where there are any.
void emit_report(const Context& context, const reports::Report& report, Books* books = nullptr);
/// The PDF of emit_report. Throws Error(no_pdf) in builds without Qt.
void print_report(const Context& context, const reports::Report& report, Books* books);
/// PDFs say that they were made on that day.
void date_papers(Date day);

/// Writes finished bytes to --output (whole or not at all) or to standard output.
void emit_bytes(const Context& context, std::string_view bytes);

/// `error: <code>: <sentence>` on standard error, or `warning: …`. They end nothing.
void print_error(const Context& context, const Error& error);
void print_warning(const Context& context, const Error& warning);

/// `y`/`n` on a terminal; nullopt where there is none to ask.
std::optional<bool> ask(const Context& context, const Label& question);
/// SOKOGURU_PASSWORD, where it is set.
std::optional<std::string> password_given();
/// Typed on the terminal without echo; nullopt where there is none.
std::optional<std::string> ask_password(const Context& context, const Label& prompt);

/// A whole number from an argument. Throws Error(bad_number).
std::int64_t parse_number(const std::string& text);

} // namespace sokoguru::cli
