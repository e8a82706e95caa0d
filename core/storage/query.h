// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/date.h"
#include "base/money.h"

struct sqlite3_stmt;

namespace sokoguru::storage {

using Blob = std::vector<unsigned char>;

/// A strong identity such as MemberId: a struct whose one member is `std::int64_t value`.
template <typename T>
concept Identity = std::is_class_v<T> && requires(T id)
{
    {
        id.value
        } -> std::convertible_to<std::int64_t>;
} && std::is_aggregate_v<T>;

template <typename T>
concept WholeNumber = std::integral<T> || std::is_enum_v<T>;

/// A value on its way into a statement. Money goes as sen, a date as yyyymmdd, a period as yyyymm, an enumeration as
/// its number, an empty optional as NULL; there is no floating point. Texts and blobs are only borrowed: a Value
/// lives no longer than the call it is made for.
class Value {
public:
    Value(std::nullptr_t) {}
    template <WholeNumber T> Value(T number) : kind_(Kind::integer), integer_(static_cast<std::int64_t>(number)) {}
    template <Identity T> Value(T id) : kind_(Kind::integer), integer_(id.value) {}
    Value(Money amount) : kind_(Kind::integer), integer_(amount.in_sen()) {}
    Value(Date date) : kind_(Kind::integer), integer_(base::to_int(date)) {}
    Value(Period period) : kind_(Kind::integer), integer_(period.to_int()) {}
    Value(std::string_view text) : kind_(Kind::text), data_(text.data()), size_(text.size()) {}
    Value(const std::string& text) : Value(std::string_view(text)) {}
    Value(const char* text) : Value(std::string_view(text)) {}
    Value(std::span<const unsigned char> blob) : kind_(Kind::blob), data_(blob.data()), size_(blob.size()) {}
    Value(const Blob& blob) : Value(std::span<const unsigned char>(blob)) {}
    template <std::size_t N>
    Value(const std::array<unsigned char, N>& blob) : Value(std::span<const unsigned char>(blob))
    {
    }
    template <typename T> Value(const std::optional<T>& maybe)
    {
        if (maybe) *this = Value(*maybe);
    }

private:
    friend class Query;
    enum class Kind { null, integer, text, blob };
    Kind kind_ = Kind::null;
    std::int64_t integer_ = 0;
    const void* data_ = nullptr;
    std::size_t size_ = 0;
};

class Connection;

/// A statement with its values bound, made by Database::query(); gives its statement back to the cache when it ends.
///
///     auto rows = db.query("SELECT id, name FROM account WHERE kind = ? ORDER BY code", kind);
///     while (rows.next()) use(rows.get<AccountId>(0), rows.text(1));
///
/// Columns count from 0. A NULL, or another type, where the caller does not expect it means that the file is damaged
/// (the tables are STRICT): Error(damaged_file).
class Query {
public:
    Query(Connection& connection, std::string_view sql, std::span<const Value> values);
    Query(Query&& other) noexcept;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query& operator=(Query&&) = delete;
    ~Query();

    /// Steps to the next row; false after the last. Throws Error as storage/sqlite_error.h says.
    bool next();
    /// Lets the same statement run again with other values: for loops over thousands of rows.
    template <typename... Args> Query& again(const Args&... args)
    {
        const std::array<Value, sizeof...(Args)> values{Value(args)...};
        rebind(values);
        return *this;
    }

    int columns() const;
    std::string_view column_name(int column) const;
    bool is_null(int column) const;
    std::int64_t integer(int column) const;
    std::string text(int column) const;
    /// Valid until the next step.
    std::string_view view(int column) const;
    std::span<const unsigned char> bytes(int column) const;
    Money money(int column) const { return Money::sen(integer(column)); }
    Date date(int column) const { return base::date_from_int(static_cast<int>(integer(column))); }
    Period period(int column) const { return Period::from_int(static_cast<int>(integer(column))); }
    /// Any of the types that a Value is made of, and std::optional of them.
    template <typename T> T get(int column) const;

private:
    explicit Query(Connection& connection);
    void rebind(std::span<const Value> values);
    void bind(std::span<const Value> values);
    [[noreturn]] void unexpected(int column) const;

    Connection* connection_;
    sqlite3_stmt* statement_ = nullptr;
    /// The cache's mark that this statement is in use; null for one that is not cached.
    bool* busy_ = nullptr;
    bool done_ = false;
};

namespace detail {
template <typename T> struct IsOptional : std::false_type {
};
template <typename T> struct IsOptional<std::optional<T>> : std::true_type {
};
} // namespace detail

template <typename T> T Query::get(int column) const
{
    if constexpr (detail::IsOptional<T>::value)
        return is_null(column) ? T{} : T{get<typename T::value_type>(column)};
    else if constexpr (std::is_same_v<T, bool>)
        return integer(column) != 0;
    else if constexpr (WholeNumber<T>)
        return static_cast<T>(integer(column));
    else if constexpr (std::is_same_v<T, std::string>)
        return text(column);
    else if constexpr (std::is_same_v<T, Money>)
        return money(column);
    else if constexpr (std::is_same_v<T, Date>)
        return date(column);
    else if constexpr (std::is_same_v<T, Period>)
        return period(column);
    else if constexpr (std::is_same_v<T, Blob>)
        return T(bytes(column).begin(), bytes(column).end());
    else {
        static_assert(Identity<T>);
        return T{integer(column)};
    }
}

} // namespace sokoguru::storage
