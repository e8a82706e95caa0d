// SPDX-License-Identifier: GPL-3.0-or-later
#include "surplus/scheme.h"

#include <algorithm>
#include <array>

#include "base/error.h"

namespace sokoguru::surplus {

namespace {

struct BaseName {
    BaseKind kind;
    const char* name;
};
constexpr std::array<BaseName, 6> base_names = {{{BaseKind::closing, "closing"},
                                                 {BaseKind::month_average, "month-average"},
                                                 {BaseKind::months_weighted, "months-weighted"},
                                                 {BaseKind::interest_paid, "interest-paid"},
                                                 {BaseKind::principal_borrowed, "principal-borrowed"},
                                                 {BaseKind::purchases, "purchases"}}};
constexpr std::string_view voluntary_suffix = "+voluntary";

std::string without_spaces(std::string_view text)
{
    std::string out;
    for (const char c : text)
        if (c != ' ' && c != '\t') out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

std::string trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(" \t");
    if (from == std::string_view::npos) return {};
    return std::string(text.substr(from, text.find_last_not_of(" \t") - from + 1));
}

[[noreturn]] void refuse(const SchemeRow& row, base::Term reason)
{
    throw Error(Code::scheme_row, {std::int64_t{row.row}, std::move(reason)});
}

Rate percent_of(const SchemeRow& row)
{
    try {
        return Rate::parse(trimmed(row.percent));
    } catch (const Error&) {
        refuse(row, term("surplus", "the percentage is not a number such as 25 or 2.5."));
    }
}

void read_rule(const SchemeRow& row, Scheme& scheme)
{
    const std::string rule = without_spaces(row.component);
    const std::string value = trimmed(row.base.empty() ? row.percent : row.base);
    if (rule == "rounding") {
        for (const std::int64_t rupiah : {1, 100, 500, 1000})
            if (value == std::to_string(rupiah)) {
                scheme.rounding = Money::rupiah(rupiah);
                return;
            }
        refuse(row, term("surplus", "rounding is 1, 100, 500 or 1000 rupiah."));
    }
    if (rule == "rest-account") {
        if (value.empty()) refuse(row, term("surplus", "the account of what cannot be shared is missing."));
        scheme.rest_account = value;
        return;
    }
    if (rule == "leavers") {
        const auto leavers = find_leavers(value);
        if (!leavers) refuse(row, term("surplus", "leavers is none, months or full."));
        scheme.leavers = *leavers;
        return;
    }
    if (rule == "minimum-months") {
        for (int months = 0; months <= 12; ++months)
            if (value == std::to_string(months)) {
                scheme.minimum_months = months;
                return;
            }
        refuse(row, term("surplus", "minimum-months is a number from 0 to 12."));
    }
    refuse(row, term("surplus", "the rules are rounding, rest-account, leavers and minimum-months."));
}

Part read_part(const SchemeRow& row, Source source)
{
    Part part;
    part.source = source;
    part.component = trimmed(row.component);
    if (part.component.empty()) refuse(row, term("surplus", "the component has no name."));
    part.percent = percent_of(row);
    const auto base = find_base(row.base);
    if (!base)
        refuse(row, term("surplus", "the base is closing, month-average, months-weighted (each optionally +voluntary), "
                                    "interest-paid, principal-borrowed or purchases."));
    part.base = *base;
    if (part.component == "capital" && !part.base.is_capital())
        refuse(row, term("surplus", "capital needs the base closing, month-average or months-weighted."));
    if (part.component == "patronage" && !part.base.is_patronage())
        refuse(row, term("surplus", "patronage needs the base interest-paid, principal-borrowed or purchases."));
    static constexpr std::array funds = {"reserve", "board", "staff", "education", "social", "community"};
    if (part.base.kind != BaseKind::none && std::find(funds.begin(), funds.end(), part.component) != funds.end())
        refuse(row, term("surplus", "a reserve or fund is not shared among members and has no base."));
    return part;
}

bool is_before(const Part& a, const Part& b)
{
    if (a.source != b.source) return a.source == Source::member;
    return a.component == "reserve" && b.component != "reserve";
}

} // namespace

bool Base::is_capital() const
{
    return kind == BaseKind::closing || kind == BaseKind::month_average || kind == BaseKind::months_weighted;
}

bool Base::is_patronage() const
{
    return kind != BaseKind::none && !is_capital();
}

Scheme scheme_from_rows(int year, const std::vector<SchemeRow>& rows)
{
    Scheme scheme;
    scheme.year = year;
    for (const SchemeRow& row : rows) {
        const std::string source_name = without_spaces(row.source);
        if (source_name == "rule") {
            read_rule(row, scheme);
            continue;
        }
        const auto source = find_source(source_name);
        if (!source) refuse(row, term("surplus", "the source is member, non-member or rule."));
        const Part part = read_part(row, *source);
        for (const Part& other : scheme.parts)
            if (other.source == part.source && other.component == part.component && other.base == part.base)
                refuse(row, term("surplus", "this component stands there already; add the percentages up."));
        scheme.parts.push_back(part);
    }
    std::stable_sort(scheme.parts.begin(), scheme.parts.end(), is_before);
    validate(scheme);
    return scheme;
}

std::vector<SchemeRow> rows_of(const Scheme& scheme)
{
    std::vector<SchemeRow> rows;
    const auto add = [&](std::string source, std::string component, std::string percent, std::string base) {
        rows.push_back({static_cast<int>(rows.size()) + 2, std::move(source), std::move(component), std::move(percent),
                        std::move(base)});
    };
    for (const Part& part : scheme.parts)
        add(name(part.source), part.component, part.percent.plain(), name(part.base));
    add("rule", "rounding", "", scheme.rounding.plain());
    add("rule", "rest-account", "", scheme.rest_account);
    add("rule", "leavers", "", name(scheme.leavers));
    add("rule", "minimum-months", "", std::to_string(scheme.minimum_months));
    return rows;
}

void validate(const Scheme& scheme)
{
    const Rate whole = Rate::millionths(Rate::per_unit);
    for (const Source source : {Source::member, Source::non_member}) {
        Rate sum;
        for (const Part& part : scheme.parts)
            if (part.source == source) sum = sum + part.percent;
        if (sum == whole) continue;
        const Rate difference = Rate::millionths(std::abs(sum.in_millionths() - whole.in_millionths()));
        throw Error(Code::percent_not_100, {source == Source::member ? term("surplus", "the surplus from members")
                                                                     : term("surplus", "the surplus from non-members"),
                                            sum, difference});
    }
}

const char* name(Source source)
{
    return source == Source::member ? "member" : "non-member";
}

const char* name(Leavers leavers)
{
    return leavers == Leavers::none ? "none" : leavers == Leavers::months ? "months" : "full";
}

std::string name(const Base& base)
{
    for (const auto& [kind, text] : base_names)
        if (kind == base.kind) return std::string(text) + (base.voluntary ? std::string(voluntary_suffix) : "");
    return {};
}

std::optional<Source> find_source(std::string_view text)
{
    for (const Source source : {Source::member, Source::non_member})
        if (text == name(source)) return source;
    return std::nullopt;
}

std::optional<Leavers> find_leavers(std::string_view text)
{
    for (const Leavers leavers : {Leavers::none, Leavers::months, Leavers::full})
        if (text == name(leavers)) return leavers;
    return std::nullopt;
}

std::optional<Base> find_base(std::string_view text)
{
    std::string plain = without_spaces(text);
    if (plain.empty()) return Base{};
    const bool voluntary = plain.size() > voluntary_suffix.size() && plain.ends_with(voluntary_suffix);
    if (voluntary) plain.resize(plain.size() - voluntary_suffix.size());
    for (const auto& [kind, base_name] : base_names) {
        if (plain != base_name) continue;
        const Base base{kind, voluntary};
        if (voluntary && !base.is_capital()) return std::nullopt;
        return base;
    }
    return std::nullopt;
}

} // namespace sokoguru::surplus
