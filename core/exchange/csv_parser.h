// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csv.h>
#include <exception>
#include <functional>
#include <string_view>

namespace sokoguru::exchange {

/// libcsv as a class. Every line of the text is reported, empty ones too, so that lines can be counted; CR, LF and
/// CRLF each end one. Exceptions of the handlers wait until libcsv, which is C, has returned.
class CsvParser {
public:
    using FieldHandler = std::function<void(std::string_view)>;
    using LineHandler = std::function<void()>;

    CsvParser(char separator, FieldHandler on_field, LineHandler on_line);
    ~CsvParser();
    CsvParser(const CsvParser&) = delete;
    CsvParser& operator=(const CsvParser&) = delete;

    void feed(std::string_view text);
    void finish();
    /// Bytes of the field that is being read; it grows without end after an unclosed quote.
    std::size_t unfinished() const { return parser_.entry_pos; }

private:
    static void field(void* text, std::size_t size, void* self);
    static void line(int terminator, void* self);
    void rethrow();

    csv_parser parser_{};
    FieldHandler on_field_;
    LineHandler on_line_;
    bool fields_in_line_ = false;
    bool after_carriage_return_ = false;
    std::exception_ptr failure_;
};

} // namespace sokoguru::exchange
