// SPDX-License-Identifier: GPL-3.0-or-later
#include "golive/golive.h"

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "books/audit.h"
#include "exchange/cut_over.h"
#include "ledger/ledger.h"
#include "storage/database.h"

namespace sokoguru::golive {

using Json = nlohmann::json;

Status status(Books& books)
{
    books.require(books::Permission::read);
    Status status;
    if (const auto sealed = books.setting(exchange::sealed_key)) {
        // Whatever stands there: the mark alone seals.
        status.sealed_on = base::make_date(1900, 1, 1);
        const Json data = Json::parse(*sealed, nullptr, false);
        try {
            const Date day = base::date_from_int(data.at("day"));
            if (day.ok()) status.sealed_on = day;
            status.sealed_by = data.at("user");
            status.entries = data.at("entries");
            status.head = data.at("head");
        } catch (const Json::exception&) {
        }
    }
    status.has_opening = exchange::opening_document(books).has_value();
    status.members = books.db().value<std::int64_t>("SELECT count(*) FROM member").value_or(0);
    status.imports = exchange::logged_imports(books, exchange::imports_key);
    status.to_repeat = exchange::logged_imports(books, exchange::again_key);
    return status;
}

void seal(Books& books)
{
    books.require(books::Permission::change_settings);
    if (const auto sealed = status(books).sealed_on) throw Error(Code::golive_sealed, {*sealed});
    const ledger::Head head = ledger::head(books);
    const Json data = {{"day", base::to_int(books.clock().today())},
                       {"user", books.user().name},
                       {"entries", head.entries},
                       {"head", head.hash}};
    const std::string text = data.dump(-1, ' ', false, Json::error_handler_t::replace);
    books::Work work(books);
    books::insert_row(books, "setting", {{"key", std::string(exchange::sealed_key)}, {"value", text}});
    books::record_event(books, "seal", "golive", head.hash, text);
    // The beginning stands; what led to it needs no repeating.
    if (books.setting(exchange::again_key)) exchange::store_imports(books, exchange::again_key, {});
    work.commit();
}

std::vector<Repeated> repeat_imports(Books& books, const exchange::ImportProgress& progress)
{
    std::vector<Repeated> out;
    std::vector<exchange::LoggedImport> left = exchange::logged_imports(books, exchange::again_key);
    while (!left.empty()) {
        Repeated one{left.front(), {}, std::nullopt};
        try {
            const exchange::ImportKind& kind = exchange::find_import(one.import.kind);
            if (one.import.path.empty()) throw Error(Code::file_not_found, {one.import.name});
            exchange::ImportSource source(storage::platform::from_utf8(one.import.path));
            source.mapping = one.import.mapping;
            exchange::ImportParameters parameters = one.import.parameters;
            parameters.progress = progress;
            books::Work work(books);
            one.result = exchange::run_import(books, kind, source, parameters);
            if (one.result.accepted) {
                left.erase(left.begin());
                exchange::store_imports(books, exchange::again_key, left);
                work.commit();
            }
        } catch (const Error& problem) {
            one.problem = problem;
        }
        const bool stop = one.problem || !one.result.accepted;
        out.push_back(std::move(one));
        if (stop) break;
    }
    return out;
}

void drop_repeat(Books& books, std::size_t index)
{
    books.require(books::Permission::import_data);
    std::vector<exchange::LoggedImport> left = exchange::logged_imports(books, exchange::again_key);
    if (index >= left.size()) return;
    left.erase(left.begin() + static_cast<std::ptrdiff_t>(index));
    books::Work work(books);
    exchange::store_imports(books, exchange::again_key, left);
    work.commit();
}

} // namespace sokoguru::golive
