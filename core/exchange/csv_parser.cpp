// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_parser.h"

#include <new>

namespace sokoguru::exchange {

CsvParser::CsvParser(char separator, FieldHandler on_field, LineHandler on_line)
    : on_field_(std::move(on_field)), on_line_(std::move(on_line))
{
    if (csv_init(&parser_, CSV_REPALL_NL) != 0) throw std::bad_alloc();
    csv_set_delim(&parser_, static_cast<unsigned char>(separator));
}

CsvParser::~CsvParser()
{
    csv_free(&parser_);
}

void CsvParser::feed(std::string_view text)
{
    const std::size_t done = csv_parse(&parser_, text.data(), text.size(), field, line, this);
    rethrow();
    if (done != text.size()) throw std::bad_alloc(); // the only failure there is without strict mode
}

void CsvParser::finish()
{
    csv_fini(&parser_, field, line, this);
    rethrow();
}

void CsvParser::rethrow()
{
    if (failure_) std::rethrow_exception(failure_);
}

void CsvParser::field(void* text, std::size_t size, void* self)
{
    auto& parser = *static_cast<CsvParser*>(self);
    parser.fields_in_line_ = true;
    if (parser.failure_) return;
    try {
        parser.on_field_(std::string_view(static_cast<const char*>(text), size));
    } catch (...) {
        parser.failure_ = std::current_exception();
    }
}

void CsvParser::line(int terminator, void* self)
{
    auto& parser = *static_cast<CsvParser*>(self);
    // The LF of a CRLF is reported as an empty line of its own.
    const bool rest_of_crlf = terminator == '\n' && parser.after_carriage_return_ && !parser.fields_in_line_;
    parser.after_carriage_return_ = terminator == '\r';
    parser.fields_in_line_ = false;
    if (parser.failure_ || rest_of_crlf) return;
    try {
        parser.on_line_();
    } catch (...) {
        parser.failure_ = std::current_exception();
    }
}

} // namespace sokoguru::exchange
