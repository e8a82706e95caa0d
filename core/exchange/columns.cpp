// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columns.h"

#include <map>

#include "base/error.h"
#include "exchange/words.h"
#include "ledger/chart.h"
#include "members/members.h"

namespace sokoguru::exchange {

namespace {

struct Column {
    ColumnType type;
    Label title;
};

const std::map<std::string, Column, std::less<>>& vocabulary()
{
    using enum ColumnType;
    static const std::map<std::string, Column, std::less<>> columns = {
        {"member_no", {member, label("exchange", "Member no.")}},
        {"name", {text, label("exchange", "Name")}},
        {"employee_no", {text, label("exchange", "Employee no.")}},
        {"national_id", {text, label("exchange", "National ID (KTP)")}},
        {"unit", {text, label("exchange", "Work unit")}},
        {"joined", {date, label("exchange", "Joined on")}},
        {"birth_date", {date, label("exchange", "Birth date")}},
        {"gender", {gender, label("exchange", "Gender")}},
        {"address", {text, label("exchange", "Address")}},
        {"phone", {text, label("exchange", "Phone")}},
        {"bank_account", {text, label("exchange", "Bank account")}},
        {"heir", {text, label("exchange", "Heir")}},
        {"group", {text, label("exchange", "Member group")}},
        {"account", {account, label("exchange", "Account")}},
        {"account_name", {text, label("exchange", "Account name")}},
        {"subledger", {text, label("exchange", "Subsidiary account")}},
        {"debit", {amount, label("exchange", "Debit")}},
        {"credit", {amount, label("exchange", "Credit")}},
        {"memo", {text, label("exchange", "Memo")}},
        {"ref", {text, label("exchange", "Reference")}},
        {"date", {date, label("exchange", "Date")}},
        {"product", {text, label("exchange", "Product")}},
        {"loan_no", {text, label("exchange", "Loan no.")}},
        {"principal", {amount, label("exchange", "Principal")}},
        {"disbursed", {date, label("exchange", "Disbursed on")}},
        {"method", {method, label("exchange", "Interest method")}},
        {"rate", {rate, label("exchange", "Interest %")}},
        {"per", {per, label("exchange", "Interest per")}},
        {"periods", {count, label("exchange", "Number of instalments")}},
        {"first_due", {date, label("exchange", "First instalment on")}},
        {"principal_outstanding", {amount, label("exchange", "Remaining principal")}},
        {"interest_arrears", {amount, label("exchange", "Interest in arrears")}},
        {"loan_principal", {amount, label("exchange", "Loan: principal paid")}},
        {"loan_interest", {amount, label("exchange", "Loan: interest paid")}},
        {"shop", {amount, label("exchange", "Shop")}},
        {"other", {amount, label("exchange", "Other")}},
        {"total", {amount, label("exchange", "Total")}},
        {"received", {amount, label("exchange", "Received")}},
        {"difference", {amount, label("exchange", "Difference")}},
        {"period", {period, label("exchange", "Month")}},
        {"savings_balance", {amount, label("exchange", "Savings, all together")}},
        {"interest_paid", {amount, label("exchange", "Interest paid")}},
        {"purchases", {amount, label("exchange", "Purchases")}},
    };
    return columns;
}

/// The words behind a list's own: what an import makes of `Tetap` or `L`.
base::Term shown(std::string_view english)
{
    static const std::map<std::string, base::Term, std::less<>> words = {
        {"flat", base::term("exchange", "flat")},           {"annuity", base::term("exchange", "annuity")},
        {"declining", base::term("exchange", "declining")}, {"none", base::term("exchange", "none")},
        {"month", base::term("exchange", "month")},         {"year", base::term("exchange", "year")},
        {"male", base::term("exchange", "male")},           {"female", base::term("exchange", "female")},
    };
    const auto found = words.find(english);
    return found == words.end() ? base::Term{"", std::string(english)} : found->second;
}

base::LabelArg word(const RawCell& cell, std::string_view column, std::string_view list)
{
    const std::string english = english_word(list, read_text(cell));
    if (english.empty())
        throw Error(Code::bad_value,
                    {title_arg(column), read_text(cell),
                     base::term("exchange", "Use one of the words that the manual lists for this column.")});
    return shown(english);
}

template <typename T> std::optional<base::LabelArg> maybe(const std::optional<T>& value)
{
    if (!value) return std::nullopt;
    if constexpr (std::is_same_v<T, int>)
        return base::LabelArg(std::int64_t{*value});
    else
        return base::LabelArg(*value);
}

} // namespace

ColumnType type_of(std::string_view column)
{
    const auto found = vocabulary().find(column);
    return found == vocabulary().end() ? ColumnType::amount : found->second.type;
}

Label title_of(std::string_view column)
{
    const auto found = vocabulary().find(column);
    return found == vocabulary().end() ? verbatim(std::string(column)) : found->second.title;
}

base::LabelArg title_arg(std::string_view column)
{
    const auto found = vocabulary().find(column);
    if (found == vocabulary().end()) return std::string(column);
    return base::Term{found->second.title.context, found->second.title.text};
}

std::optional<base::LabelArg> understood(Books& books, const RawCell& cell, std::string_view column, AmountStyle style)
{
    const std::string text = read_text(cell);
    if (text.empty()) return std::nullopt;
    switch (type_of(column)) {
    case ColumnType::text:
        return base::LabelArg(text);
    case ColumnType::member: {
        const auto member = members::find(books, text);
        return base::LabelArg(member ? members::display(members::read(books, *member)) : text);
    }
    case ColumnType::account: {
        const ledger::Account* account = books.chart().find(text);
        return base::LabelArg(account != nullptr ? account->code + " " + account->name : text);
    }
    case ColumnType::amount:
        return maybe(read_amount(cell, style, column));
    case ColumnType::date:
        return maybe(read_date(cell));
    case ColumnType::period:
        return maybe(read_period(cell, column));
    case ColumnType::rate:
        return maybe(read_rate(cell, column));
    case ColumnType::count:
        return maybe(read_count(cell, column));
    case ColumnType::method:
        return word(cell, column, "method");
    case ColumnType::per:
        return word(cell, column, "per");
    case ColumnType::gender:
        return word(cell, column, "gender");
    }
    return std::nullopt;
}

} // namespace sokoguru::exchange
