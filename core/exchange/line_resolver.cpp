// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/line_resolver.h"

#include "ledger/chart.h"
#include "storage/database.h"

namespace sokoguru::exchange {

namespace {

/// Numbers of loans are compared without regard to case.
std::string folded(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return out;
}

} // namespace

LineResolver::LineResolver(Books& books) : books_(books)
{
    auto members = books.db().query("SELECT member_no, id FROM member");
    while (members.next())
        members_.emplace(members.text(0), members.get<MemberId>(1));
    for (savings::Product& product : savings::products(books))
        products_by_account_.emplace(product.account.value, std::move(product));
    auto loans = books.db().query("SELECT l.id, l.loan_no, l.member_id, p.account_id FROM loan AS l"
                                  " JOIN loan_product AS p ON p.id = l.loan_product_id");
    while (loans.next()) {
        const KnownLoan loan{loans.get<SubledgerId>(0), loans.get<MemberId>(2), loans.get<AccountId>(3)};
        loans_.emplace(folded(loans.view(1)), loan);
        loans_of_[{loan.member.value, loan.account.value}].push_back(loan);
    }
}

MemberId LineResolver::member(std::string_view member_no) const
{
    const auto found = members_.find(std::string(member_no));
    if (found == members_.end()) throw Error(Code::unknown_member, {std::string(member_no)});
    return found->second;
}

SubledgerId LineResolver::savings_account(MemberId member, AccountId account, Date date)
{
    const auto [place, is_new] = savings_.try_emplace({member.value, account.value});
    if (is_new) place->second = savings::account(books_, member, products_by_account_.at(account.value), date);
    return place->second;
}

SubledgerId LineResolver::loan(MemberId member, const ledger::Account& account)
{
    const auto found = loans_of_.find({member.value, account.id.value});
    if (found != loans_of_.end() && found->second.size() == 1) return found->second.front().id;
    // Several loans: only the books know which of them are open. None: the refusal names the member.
    return loans::open_loan(books_, member, account.id);
}

SubledgerId LineResolver::own_account(MemberId member)
{
    const auto [place, is_new] = own_.try_emplace(member.value);
    if (is_new) place->second = ledger::member_subledger(books_, member);
    return place->second;
}

const LineResolver::KnownLoan* LineResolver::loan_by_number(std::string_view loan_no) const
{
    const auto found = loans_.find(folded(loan_no));
    return found == loans_.end() ? nullptr : &found->second;
}

void LineResolver::resolve_savings(const ListedLine& listed, const ledger::Account& account, ledger::Line& line)
{
    const auto product = products_by_account_.find(account.id.value);
    if (product == products_by_account_.end()) throw Error(Code::subledger_required, {account.code});
    if (!line.member) throw Error(Code::member_required, {account.code});
    if (!listed.subledger.empty() && folded(listed.subledger) != folded(product->second.code) &&
        listed.subledger != listed.member_no)
        throw Error(Code::unknown_subledger, {std::string(listed.subledger)});
    line.subledger = savings_account(*line.member, account.id, listed.date);
}

void LineResolver::resolve_loan(const ListedLine& listed, const ledger::Account& account, ledger::Line& line)
{
    if (!listed.subledger.empty()) {
        const KnownLoan* known = loan_by_number(listed.subledger);
        if (known == nullptr) throw Error(Code::unknown_loan, {std::string(listed.subledger)});
        if (line.member && *line.member != known->member)
            throw Error(Code::member_mismatch, {std::string(listed.subledger)});
        line.subledger = known->id;
        line.member = known->member;
        return;
    }
    if (!line.member) throw Error(Code::subledger_required, {account.code});
    line.subledger = loan(*line.member, account);
}

ledger::Line LineResolver::resolve(const ListedLine& listed)
{
    const ledger::Account* account = books_.chart().find(listed.account);
    if (account == nullptr) throw Error(Code::unknown_account, {std::string(listed.account)});
    ledger::Line line{account->id, listed.amount};
    if (!listed.member_no.empty()) line.member = member(listed.member_no);
    switch (account->control) {
    case ledger::Control::none:
        // Income says of which loan it is, where somebody wrote it.
        if (listed.subledger.empty()) break;
        if (account->type != ledger::AccountType::income)
            throw Error(Code::subledger_not_allowed, {account->code, std::string(listed.subledger)});
        resolve_loan(listed, *account, line);
        break;
    case ledger::Control::savings:
        resolve_savings(listed, *account, line);
        break;
    case ledger::Control::loan:
        resolve_loan(listed, *account, line);
        break;
    case ledger::Control::member:
        if (!line.member && !listed.subledger.empty()) line.member = member(listed.subledger);
        if (!line.member) throw Error(Code::member_required, {account->code});
        line.subledger = own_account(*line.member);
        break;
    case ledger::Control::run:
    case ledger::Control::partner:
    case ledger::Control::programme:
        if (listed.subledger.empty()) throw Error(Code::subledger_required, {account->code});
        line.subledger = ledger::named_subledger(books_, account->control, std::string(listed.subledger));
        break;
    }
    return line;
}

} // namespace sokoguru::exchange
