// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/usual_help.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace sokoguru::ui {

namespace {

/// `&Amount (Rp)` → `amount`.
std::string key_of(std::string name)
{
    name.erase(std::remove(name.begin(), name.end(), '&'), name.end());
    for (const char* unit : {" (Rp)", " (%)"})
        if (const std::size_t at = name.find(unit); at != std::string::npos) name.erase(at);
    for (char& c : name)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return name;
}

const std::unordered_map<std::string, Label>& sentences()
{
    static const std::unordered_map<std::string, Label> all = {
        {"amount", label("help", "In rupiah; sums such as 250000*12 and words such as 250rb or 1,5jt are understood.")},
        {"date", label("help", "The day it happened: t is today, + and - go on and back, 25/3 is enough.")},
        {"day", label("help", "The day it counts from: t is today, 25/3 is enough.")},
        {"from day", label("help", "The day it counts from: t is today, 25/3 is enough.")},
        {"right date", label("help", "The day it counts from: t is today, 25/3 is enough.")},
        {"balances at the end of day", label("help", "What stands in the books when this day is over.")},
        {"at the end of day", label("help", "What stands in the books when this day is over.")},
        {"from", label("help", "Where it begins or what it is taken from.")},
        {"to", label("help", "Where it ends or what it goes to.")},
        {"from or to whom", label("help", "Who gave or got the money, as the receipt names him.")},
        {"which entry", label("help", "A document may have several entries; choose the one that is wrong.")},
        {"bank reference", label("help", "The number on the bank's statement, so that it is found again.")},
        {"cash or bank", label("help", "The account the money goes into or comes out of.")},
        {"date at the bank", label("help", "The day on the bank's statement, where it is another one.")},
        {"for what", label("help", "What the money is for, in everyday words; the account stands behind them.")},
        {"memo", label("help", "What happened, so that somebody else understands it in a year.")},
        {"description", label("help", "What happened, so that somebody else understands it in a year.")},
        {"text", label("help", "What happened, so that somebody else understands it in a year.")},
        {"what", label("help", "What happened, so that somebody else understands it in a year.")},
        {"other words", label("help", "Other names under which people look for it.")},
        {"paper voucher no.", label("help", "The number on your paper voucher, if you keep one.")},
        {"paper voucher", label("help", "The number on your paper voucher, if you keep one.")},
        {"taken back on", label("help", "The day the wrong document is reversed; its month must be open.")},
        {"of it interest", label("help", "What of the amount is interest.")},
        {"of it penalty", label("help", "What of the amount pays a penalty that is asked.")},
        {"of it fees", label("help", "What of the amount pays fees that are asked.")},
        {"proposed", label("help", "One instalment, all that is due, or what pays the loan off.")},
        {"interest of the pause",
         label("help",
               "Interest runs on while no instalment is asked: with the first one after it, added, or let go.")},
        {"flat interest after a change of plan",
         label("help", "What the interest is computed on once instalments change: as agreed, or on what is left.")},
        {"of it principal", label("help", "What of the amount repays principal.")},
        {"member", label("help", "Number, name, unit or employee number; any part of it.")},
        {"reason of the difference", label("help", "Why more or less came in than was listed.")},
        {"because (reason)", label("help", "Why more or less came in than was listed.")},
        {"year of the figures", label("help", "The book year the figures on the list belong to.")},
        {"answer", label("help", "What the member was told.")},
        {"difference to (if any)", label("help", "The account that takes what is over or short.")},
        {"difference goes to", label("help", "The account that takes what is over or short.")},
        {"document of the correction", label("help", "The document that put it right.")},
        {"received by (cash, bank or payroll account)",
         label("help", "The account of cash, bank or payroll that the money moves through.")},
        {"received into", label("help", "The account of cash, bank or payroll that the money moves through.")},
        {"paid through", label("help", "The account of cash, bank or payroll that the money moves through.")},
        {"what he objects to", label("help", "In the member's own words.")},
        {"which list", label("help", "What the file holds; columns are recognised by that.")},
        {"first due on", label("help", "The day the first instalment is due; the others keep its day of the month.")},
        {"instalments", label("help", "How many instalments there are in all.")},
        {"usual number of instalments", label("help", "How many instalments there are in all.")},
        {"method", label("help", "Flat: interest on the whole loan. Declining and annuity: on what is left.")},
        {"name", label("help", "As it is to stand on paper and in lists.")},
        {"full name", label("help", "As it is to stand on paper and in lists.")},
        {"rate", label("help", "Interest in percent; what for stands beside it.")},
        {"rate for", label("help", "Whether the rate counts for a month or a year.")},
        {"a payment pays, in this order", label("help", "What a payment fills first within each instalment.")},
        {"account of the interest", label("help", "The account of income that interest is posted to.")},
        {"at least so many days after it is paid out",
         label("help", "So that the first instalment is not due a few days after the money came.")},
        {"decision no.", label("help", "The number of the decision in the minutes.")},
        {"end of month", label("help", "The month whose last day counts.")},
        {"fee (% of what is left)", label("help", "What paying off early costs, in percent of the principal left.")},
        {"fee", label("help", "What paying off early costs, in percent of the principal left.")},
        {"fewest instalments", label("help", "What an application may ask for without a warning.")},
        {"most instalments", label("help", "What an application may ask for without a warning.")},
        {"for example", label("help", "An amount to try the rules with; nothing is kept of it.")},
        {"instalment due", label("help", "How often an instalment is due.")},
        {"instalments rounded to", label("help", "Instalments are rounded to this; the last one takes the rest.")},
        {"rounded to", label("help", "Instalments are rounded to this; the last one takes the rest.")},
        {"rounded", label("help", "Instalments are rounded to this; the last one takes the rest.")},
        {"interest rounded to", label("help", "The smallest unit of interest.")},
        {"kept back when paid out", label("help", "What is deducted when the loan is paid out, and where it goes.")},
        {"member for so many months", label("help", "How long one must belong before borrowing without a warning.")},
        {"more than is due", label("help", "What becomes of the rest of a payment.")},
        {"most open loans of this kind", label("help", "How many such loans one member may have at once.")},
        {"not within so many days", label("help", "Days of grace before a penalty is asked.")},
        {"oldest at the last instalment", label("help", "The age in years that a borrower may have at the end.")},
        {"other instalments a month", label("help", "What he pays elsewhere each month, for the share of the wage.")},
        {"paid off early it costs", label("help", "What interest is still asked of who pays early.")},
        {"penalty", label("help", "What being late costs; off unless you choose one.")},
        {"percent", label("help", "In percent; a comma or a point before the decimals.")},
        {"product", label("help", "The kind of loan; its rules fill the form.")},
        {"purpose", label("help", "What the member needs the money for.")},
        {"reason", label("help", "In your own words; it is kept with the date and your name.")},
        {"why", label("help", "In your own words; it is kept with the date and your name.")},
        {"savings for it", label("help", "The savings product it is about.")},
        {"savings", label("help", "The savings product it is about.")},
        {"take-home pay a month", label("help", "What is left of the wage after deductions.")},
        {"what is bought", label("help", "The goods and, if you like, the shop.")},
        {"day of birth", label("help", "For the age at the last instalment and the register.")},
        {"gender", label("help", "As on the identity card.")},
        {"paper", label("help", "The size that lies in the printer.")},
        {"from month", label("help", "The first month the amount counts for.")},
        {"kind", label("help", "Principal once, compulsory each month, voluntary as one likes.")},
        {"month", label("help", "The month that is collected.")},
        {"paid out", label("help", "When these savings can be taken out.")},
        {"unit", label("help", "The work unit; empty is everybody.")},
        {"class", label("help", "The group of members the amount is for.")},
        {"appointed on", label("help", "The day the office began.")},
        {"body", label("help", "Board or supervisors.")},
        {"colours", label("help", "Light, dark, or as the computer is set.")},
        {"may do", label("help", "What the user may change; the chairman and supervisors read.")},
        {"old password", label("help", "The one you signed in with.")},
        {"members who left in the year", label("help", "What of the SHU goes to who left before its end.")},
        {"name in english", label("help", "For reports in English; empty takes the Indonesian name.")},
        {"the same again", label("help", "The same password once more, against slips of the keyboard.")},
    };
    return all;
}

} // namespace

Label usual_help(const Label& field_name)
{
    const auto found = sentences().find(key_of(field_name.text));
    return found == sentences().end() ? Label() : found->second;
}

} // namespace sokoguru::ui
