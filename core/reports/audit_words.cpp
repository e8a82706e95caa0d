// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/audit_words.h"

#include <algorithm>
#include <charconv>

#include "base/error.h"
#include "ledger/ledger.h"
#include "reports/catalogue.h"
#include "storage/database.h"

namespace sokoguru::reports {

namespace {

using Words = std::map<std::string, Label, std::less<>>;

const Words& actions()
{
    static const Words words = {{"insert", label("audit", "added")},
                                {"update", label("audit", "changed")},
                                {"delete", label("audit", "deleted")},
                                {"sign-in", label("audit", "signed in")},
                                {"unlock", label("audit", "unlocked")},
                                {"password", label("audit", "password set")},
                                {"reference", label("audit", "reference noted")},
                                {"clock-back", label("audit", "clock set back")},
                                {"print", label("audit", "printed")},
                                {"export", label("audit", "exported")},
                                {"reveal", label("audit", "national ID shown")},
                                {"backup", label("audit", "backed up")},
                                {"restore", label("audit", "restored")},
                                {"verify", label("audit", "checked")},
                                {"keep", label("audit", "SHU kept")},
                                {"set-day", label("audit", "worked on a chosen day")},
                                {"reopen", label("audit", "reopened")},
                                {"heads", label("audit", "fingerprints noted")},
                                {"start-over", label("audit", "started over")},
                                {"seal", label("audit", "sealed")},
                                {"practice-copy", label("audit", "practice copy made")},
                                {"reading-copy", label("audit", "reading copy made")}};
    return words;
}

const Words& subjects()
{
    static const Words words = {{"account", label("audit", "account")},
                                {"annotation", label("audit", "note on a document")},
                                {"app_user", label("audit", "user")},
                                {"books", label("audit", "books")},
                                {"cash_count", label("audit", "cash count")},
                                {"cash_purpose", label("audit", "purpose of cash")},
                                {"comparison_figure", label("audit", "figure of last year")},
                                {"cooperative", label("audit", "cooperative")},
                                {"clock", label("audit", "clock")},
                                {"correction", label("audit", "correction")},
                                {"document_series", label("audit", "document numbering")},
                                {"file", label("audit", "file")},
                                {"golive", label("audit", "beginning of the books")},
                                {"history", label("audit", "history before the books")},
                                {"import_profile", label("audit", "columns of a list")},
                                {"loan", label("audit", "loan")},
                                {"loan_application", label("audit", "loan application")},
                                {"loan_change", label("audit", "change of a loan")},
                                {"loan_change_rule", label("audit", "change of a loan")},
                                {"loan_charge", label("audit", "penalty of a loan")},
                                {"loan_collateral", label("audit", "collateral")},
                                {"loan_contract", label("audit", "loan contract")},
                                {"loan_decision", label("audit", "decision on a loan")},
                                {"loan_deduction", label("audit", "deduction at disbursement")},
                                {"loan_extra", label("audit", "addition to a loan")},
                                {"loan_grade", label("audit", "loan grade")},
                                {"loan_guarantor", label("audit", "guarantor")},
                                {"loan_plan", label("audit", "instalment plan")},
                                {"loan_policy", label("audit", "loan rules")},
                                {"loan_policy_flat", label("audit", "loan rules")},
                                {"loan_product", label("audit", "loan product")},
                                {"loan_waiver", label("audit", "waiver")},
                                {"loan_write_off", label("audit", "write-off")},
                                {"member", label("audit", "member")},
                                {"member_class", label("audit", "class of members")},
                                {"member_class_period", label("audit", "class of a member")},
                                {"member_group", label("audit", "member group")},
                                {"objection", label("audit", "objection")},
                                {"officer", label("audit", "officer")},
                                {"parked_assignment", label("audit", "receipt assigned")},
                                {"parked_receipt", label("audit", "receipt to be assigned")},
                                {"period", label("audit", "month")},
                                {"receipt", label("audit", "receipt")},
                                {"report", label("audit", "report")},
                                {"report_preset", label("audit", "kept report")},
                                {"savings_account", label("audit", "savings account")},
                                {"savings_due", label("audit", "amount of compulsory savings")},
                                {"savings_product", label("audit", "savings product")},
                                {"setting", label("audit", "setting")},
                                {"signatory", label("audit", "signature on a print")},
                                {"subledger", label("audit", "subsidiary account")},
                                {"surplus_decision", label("audit", "decision on the SHU")},
                                {"surplus_part", label("audit", "part of the SHU scheme")},
                                {"surplus_scheme", label("audit", "SHU scheme")},
                                {"work_unit", label("audit", "work unit")}};
    return words;
}

const Words& columns()
{
    static const Words words = {{"account_id", label("audit", "account")},
                                {"active", label("audit", "in use")},
                                {"address", label("audit", "address")},
                                {"amount", label("audit", "amount")},
                                {"answer", label("audit", "answer")},
                                {"appointed", label("audit", "appointed on")},
                                {"bank_account", label("audit", "bank account")},
                                {"birth_date", label("audit", "birth date")},
                                {"birth_place", label("audit", "birth place")},
                                {"capital_base", label("audit", "counts as capital")},
                                {"city", label("audit", "town")},
                                {"closed", label("audit", "closed")},
                                {"code", label("audit", "code")},
                                {"employee_no", label("audit", "employee number")},
                                {"ended", label("audit", "ended on")},
                                {"full_name", label("audit", "full name")},
                                {"gender", label("audit", "gender")},
                                {"heir", label("audit", "heir")},
                                {"joined", label("audit", "joined on")},
                                {"legal_no", label("audit", "legal entity number")},
                                {"left_on", label("audit", "left on")},
                                {"logo", label("audit", "logo")},
                                {"member_group_id", label("audit", "member group")},
                                {"member_no", label("audit", "member number")},
                                {"name", label("audit", "name")},
                                {"name_en", label("audit", "English name")},
                                {"national_id", label("audit", "national ID")},
                                {"occupation", label("audit", "occupation")},
                                {"password", label("audit", "password")},
                                {"phone", label("audit", "phone")},
                                {"rate", label("audit", "interest rate")},
                                {"reason", label("audit", "reason")},
                                {"role", label("audit", "role")},
                                {"status", label("audit", "status")},
                                {"text", label("audit", "text")},
                                {"value", label("audit", "value")},
                                {"work_unit_id", label("audit", "work unit")}};
    return words;
}

Word word_of(const Words& words, const std::string& code)
{
    const auto found = words.find(code);
    return {code, found == words.end() ? verbatim(code) : found->second};
}

std::map<std::string, std::string> names(Books& books, const char* sql)
{
    std::map<std::string, std::string> out;
    auto rows = books.db().query(sql);
    while (rows.next())
        out.emplace(rows.text(0), rows.text(1));
    return out;
}

std::string field(const std::map<std::string, std::string>& fields, const char* name)
{
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
}

/// A row's number, as keys and images write it.
std::optional<std::int64_t> number(const std::string& text)
{
    std::int64_t value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failed != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// `202601` as a month.
std::optional<Label> month(const std::string& text)
{
    const auto key = number(text);
    if (!key || *key < 190001 || *key > 299912 || *key % 100 < 1 || *key % 100 > 12) return std::nullopt;
    return Label{"", "{0}", {Period::from_int(static_cast<int>(*key))}};
}

} // namespace

Word action_word(const std::string& action)
{
    return word_of(actions(), action);
}

Word subject_word(const std::string& subject)
{
    return word_of(subjects(), subject);
}

Word changed_word(const std::vector<std::string>& changed)
{
    constexpr std::size_t most = 10; // places {0} to {9} of a label
    Word out;
    out.shown = verbatim("");
    for (std::size_t i = 0; i < changed.size(); ++i) {
        out.code += (i == 0 ? "" : ", ") + changed[i];
        if (i > most) continue;
        if (i == most) {
            out.shown.text += ", …";
            continue;
        }
        out.shown.text += (i == 0 ? "{" : ", {") + std::to_string(i) + "}";
        const Label name = word_of(columns(), changed[i]).shown;
        out.shown.args.emplace_back(base::Term{name.context, name.text});
    }
    return out;
}

std::map<std::string, std::string> image_fields(const std::string& image)
{
    std::map<std::string, std::string> out;
    std::size_t at = 0;
    while (at < image.size()) {
        const std::size_t equals = image.find('=', at);
        if (equals == std::string::npos) return {};
        const std::string name = image.substr(at, equals - at);
        std::string value;
        at = equals + 1;
        if (at < image.size() && image[at] == '\'') {
            for (++at; at < image.size(); ++at) {
                if (image[at] == '\'' && (at + 1 == image.size() || image[at + 1] != '\'')) break;
                if (image[at] == '\'') ++at; // a quote inside is written twice
                value += image[at];
            }
            ++at;
        } else {
            const std::size_t end = std::min(image.find(", ", at), image.size());
            value = image.substr(at, end - at);
            if (value == "NULL") value.clear();
            at = end;
        }
        out[name] = std::move(value);
        if (at < image.size() && image.compare(at, 2, ", ") != 0) return {};
        at += 2;
    }
    return out;
}

AuditKeys::AuditKeys(Books& books)
    : books_(books), members_(names(books, "SELECT id, member_no || ' ' || name FROM member")),
      loans_(names(books, "SELECT id, loan_no FROM loan")), users_(names(books, "SELECT id, name FROM app_user"))
{
}

Word AuditKeys::word(const std::string& subject, const std::string& key,
                     const std::map<std::string, std::string>& fields) const
{
    const auto known = [](const std::map<std::string, std::string>& all, const std::string& id) {
        const auto found = all.find(id);
        return found == all.end() ? std::string() : found->second;
    };
    if (subject == "period")
        if (const auto shown = month(key)) return {key, *shown};
    if (subject == "report")
        for (const CatalogueEntry& report : catalogue())
            if (report.name == key) return {key, report.title};
    std::string shown = subject == "member" ? known(members_, key) : subject == "app_user" ? known(users_, key) : "";
    if (shown.empty()) shown = field(fields, "loan_no");
    if (shown.empty()) shown = known(loans_, subject == "loan_contract" ? key : field(fields, "loan_id"));
    if (shown.empty()) shown = known(members_, field(fields, "member_id"));
    if (shown.empty()) shown = field(fields, "code");
    if (shown.empty()) shown = field(fields, "name");
    if (shown.empty()) shown = field(fields, "position");
    return {key, verbatim(shown.empty() ? key : shown)};
}

Link AuditKeys::link(const std::string& subject, const std::string& key,
                     const std::map<std::string, std::string>& fields) const
{
    using Kind = Link::Kind;
    const auto to = [](Kind kind, const std::string& id) {
        const auto row = number(id);
        return row ? Link{kind, *row} : Link{};
    };
    if (subject == "member") return to(Kind::member, key);
    if (subject == "account") return to(Kind::account, key);
    if (subject == "loan" || subject == "loan_contract") return to(Kind::loan, key);
    if (subject == "receipt") {
        try {
            return {Kind::document, ledger::find_document(books_, key).id.value};
        } catch (const Error&) {
            return {}; // printed from books that were begun anew
        }
    }
    struct Owner {
        const char* column;
        Kind kind;
    };
    for (const auto& [column, kind] : {Owner{"document_id", Kind::document}, Owner{"loan_id", Kind::loan},
                                       Owner{"entry_id", Kind::entry}, Owner{"member_id", Kind::member}})
        if (const std::string id = field(fields, column); !id.empty()) return to(kind, id);
    return {};
}

} // namespace sokoguru::reports
