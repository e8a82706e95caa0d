// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_error.h"

#include <new>

#include <sqlite3.h>

#include "base/error.h"
#include "storage/in_use.h"
#include "storage/platform.h"

namespace sokoguru::storage {

namespace {

/// 'account-inactive|1111' → Error(account_inactive, {"1111"}), where the first part is one of our codes.
void raise_refusal(std::string_view message)
{
    const std::size_t bar = message.find('|');
    const auto code = base::find_code(message.substr(0, bar));
    if (!code) return;
    std::vector<base::LabelArg> args;
    while (message.find('|') != std::string_view::npos) {
        message.remove_prefix(message.find('|') + 1);
        args.emplace_back(std::string(message.substr(0, message.find('|'))));
    }
    throw Error(*code, std::move(args));
}

} // namespace

void raise_sqlite_error(int result, std::string_view message, const std::filesystem::path& path)
{
    const std::string name = platform::utf8(path);
    const std::string words = std::string(message) + " (" + std::to_string(result) + ")";
    switch (result & 0xFF) {
    case SQLITE_NOMEM:
        throw std::bad_alloc();
    case SQLITE_FULL:
        throw Error(Code::disk_full);
    case SQLITE_IOERR:
        throw Error(Code::disk_error, {name, words});
    case SQLITE_READONLY:
    case SQLITE_PERM:
        throw Error(Code::read_only_file, {name});
    case SQLITE_CANTOPEN:
        throw Error(Code::cannot_read, {name, words});
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Error(Code::file_in_use, {name, in_use_holder(path)});
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        throw Error(Code::damaged_file, {name, words});
    case SQLITE_CONSTRAINT:
        raise_refusal(message);
        [[fallthrough]];
    default:
        throw Error(Code::internal, {words});
    }
}

} // namespace sokoguru::storage
