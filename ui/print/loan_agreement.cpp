// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QRectF>

#include "base/terbilang.h"
#include "print/loan_papers.h"
#include "print/table.h"

namespace sokoguru::print {

namespace {

class AgreementSheets {
public:
    AgreementSheets(const Stationery& stationery, const LoanAgreement& agreement)
        : stationery_(stationery), texts_(stationery.texts()), agreement_(agreement)
    {
    }

    void draw(Canvas& canvas) const
    {
        const auto part = [&](const Label& title, void (AgreementSheets::*body)(Flow&) const) {
            const QString words = stationery_.say(title);
            const Frame frame =
                stationery_.frame(to_qt(agreement_.borrower.name + " · " + agreement_.loan_no), words, false);
            compose(canvas, frame, [&](Flow& flow) {
                draw_title(flow, words);
                (this->*body)(flow);
            });
        };
        part(label("print", "Loan agreement"), &AgreementSheets::draw_agreement);
        part(label("print", "Loan schedule"), &AgreementSheets::draw_schedule);
        part(label("print", "Mandate for payroll deduction"), &AgreementSheets::draw_mandate);
    }

private:
    QString rupiah(Money amount) const { return QStringLiteral("Rp ") + to_qt(texts_.money(amount)); }

    void draw_title(Flow& flow, const QString& title) const
    {
        flow.canvas().text_centre((flow.left() + flow.right()) / 2, flow.y() + style::title.size, title.toUpper(),
                                  style::title);
        flow.skip(style::title.size + 4);
        flow.canvas().text_centre((flow.left() + flow.right()) / 2, flow.y() + style::body.size,
                                  stationery_.say(label("print", "No. {0}", agreement_.loan_no)), style::body);
        flow.skip(style::body.size + 14);
    }

    void say(Flow& flow, const Label& sentence) const
    {
        flow.paragraph(stationery_.say(sentence), style::body);
        flow.skip(3);
    }

    void fact(Flow& flow, const Label& name, const std::string& value) const
    {
        if (value.empty()) return;
        const double pitch = style::body.size * 1.5;
        flow.need(pitch);
        flow.canvas().text(flow.left() + mm(8), flow.y() + style::body.size, stationery_.say(name), style::body);
        flow.canvas().text_fitted(flow.left() + mm(52), flow.y() + style::body.size,
                                  QStringLiteral(": ") + to_qt(value), style::body, flow.width() - mm(52), 0.75);
        flow.skip(pitch);
    }

    void draw_borrower(Flow& flow) const
    {
        const Borrower& who = agreement_.borrower;
        fact(flow, label("print", "Name"), who.name);
        fact(flow, label("print", "Member number"), who.member_no);
        fact(flow, label("print", "Employee number"), who.employee_no);
        fact(flow, label("print", "Unit"), who.unit);
        fact(flow, label("print", "Address"), who.address);
        flow.skip(5);
    }

    void article(Flow& flow, int& number, const Label& title) const
    {
        flow.need(style::heading.size * 3.5);
        flow.skip(5);
        flow.canvas().text(flow.left(), flow.y() + style::heading.size,
                           stationery_.say(label("print", "Article {0}: {1}", std::int64_t{++number},
                                                 stationery_.say(title).toStdString())),
                           style::heading);
        flow.skip(style::heading.size + 4);
    }

    void draw_agreement(Flow& flow) const
    {
        const std::string& cooperative = stationery_.letterhead().name;
        say(flow, label("print",
                        "On {0} an agreement was made between {1}, below called the cooperative, and the "
                        "member named here, below called the borrower:",
                        agreement_.day, cooperative));
        draw_borrower(flow);
        int number = 0;
        article(flow, number, label("print", "The loan"));
        say(flow, label("print", "The cooperative lends the borrower Rp {0} ({1}) as {2}.", agreement_.terms.principal,
                        base::terbilang(agreement_.terms.principal), agreement_.product));
        if (!agreement_.purpose.empty()) say(flow, label("print", "Purpose: {0}.", agreement_.purpose));
        for (const loans::KeptBack& one : agreement_.kept_back)
            say(flow, label("print", "Kept back when the loan is paid out: {0}, Rp {1}.", one.what.name, one.amount));
        article(flow, number, label("print", "Interest and instalments"));
        say(flow, label("print", "The loan is repaid in {0} instalments; interest: {1}.",
                        std::int64_t{agreement_.terms.periods}, stationery_.say(agreement_.rate).toStdString()));
        if (!agreement_.rows.empty() && agreement_.rows.front().due)
            say(flow, label("print",
                            "The first instalment of Rp {0} is due on {1}, the last on {2}. The schedule is "
                            "part of this agreement.",
                            agreement_.rows.front().total, *agreement_.rows.front().due, *agreement_.rows.back().due));
        say_extras(flow);
        say(flow, label("print", "The borrower pays by deduction from his wages, as his mandate says, or at the "
                                 "cooperative's office."));
        article(flow, number, label("print", "Late and early payment"));
        for (const Label& rule : agreement_.rules)
            say(flow, rule);
        if (!agreement_.guarantors.empty() || !agreement_.collateral.empty()) {
            article(flow, number, label("print", "Security"));
            for (const std::string& one : agreement_.guarantors)
                say(flow, label("print", "{0} stands guarantor: he pays what the borrower does not.", one));
            for (const auto& [what, value] : agreement_.collateral)
                say(flow, value ? label("print", "Collateral: {0}, worth Rp {1}.", what, *value)
                                : label("print", "Collateral: {0}.", what));
        }
        article(flow, number, label("print", "Leaving, and disputes"));
        say(flow, label("print", "A borrower who leaves the cooperative or the company pays what is left at once; it "
                                 "may be set off against his savings."));
        say(flow, label("print", "Disputes are settled by talking with each other, else as the cooperative's statutes "
                                 "say."));
        draw_stamp_and_signatures(flow);
    }

    void say_extras(Flow& flow) const
    {
        for (const loans::Extra& extra : agreement_.terms.extra)
            say(flow, label("print", "With the instalment of {0} Rp {1} more from the holiday allowance or a bonus.",
                            Period::of(extra.day), extra.amount));
    }

    /// Loan agreements are dutiable: the duty stamp has its place beside the borrower's signature.
    void draw_stamp_and_signatures(Flow& flow) const
    {
        std::vector<reports::Signatory> people = {{label("print", "Borrower"), agreement_.borrower.name}};
        for (const std::string& one : agreement_.guarantors)
            people.push_back({label("print", "Guarantor"), one});
        people.push_back({label("print", "Chairman"), agreement_.chairman});
        people.push_back({label("print", "Treasurer"), agreement_.treasurer});
        flow.need(mm(58));
        flow.skip(6);
        const QRectF box(flow.right() - mm(30), flow.y(), mm(30), mm(11));
        flow.canvas().frame(box, weight::hairline);
        flow.canvas().text_centre(box.center().x(), box.center().y() + 3, stationery_.say(label("print", "Duty stamp")),
                                  style::small);
        stationery_.draw_signatures(flow, agreement_.day, people);
    }

    void draw_schedule(Flow& flow) const
    {
        say(flow, label("print", "{0}, loan of Rp {1}, {2}", agreement_.borrower.name, agreement_.terms.principal,
                        stationery_.say(agreement_.rate).toStdString()));
        flow.skip(4);
        const double step = flow.width() / 13;
        Table table(flow, {{stationery_.say(label("print", "No.")), Align::right, step},
                           {stationery_.say(label("print", "Due")), Align::left, 2 * step},
                           {stationery_.say(label("print", "Principal")), Align::right, 2.5 * step},
                           {stationery_.say(label("print", "Interest")), Align::right, 2.5 * step},
                           {stationery_.say(label("print", "Instalment")), Align::right, 2.5 * step},
                           {stationery_.say(label("print", "Balance")), Align::right, 2.5 * step}});
        Money principal, interest;
        for (const loans::Instalment& row : agreement_.rows) {
            table.row({QString::number(row.number), row.due ? to_qt(texts_.short_date(*row.due)) : QString(),
                       to_qt(texts_.money(row.principal)), to_qt(texts_.money(row.interest)),
                       to_qt(texts_.money(row.total)), to_qt(texts_.money(row.balance))});
            principal += row.principal;
            interest += row.interest;
        }
        table.row({{},
                   stationery_.say(label("print", "Total")),
                   to_qt(texts_.money(principal)),
                   to_qt(texts_.money(interest)),
                   to_qt(texts_.money(principal + interest)),
                   {}},
                  {.strong = true, .rule_above = true, .rule_below = true});
        table.end();
        stationery_.draw_signatures(flow, agreement_.day, {{label("print", "Borrower"), agreement_.borrower.name}});
    }

    void draw_mandate(Flow& flow) const
    {
        say(flow, label("print", "I, the undersigned:"));
        draw_borrower(flow);
        say(flow, label("print",
                        "give the company's payroll department power to deduct the instalments of loan {0} "
                        "from my wages every payday and to pay them to {1}.",
                        agreement_.loan_no, stationery_.letterhead().name));
        if (!agreement_.rows.empty()) {
            say(flow, label("print", "Each time Rp {0} ({1}), {2} times.", agreement_.rows.front().total,
                            base::terbilang(agreement_.rows.front().total), std::int64_t{agreement_.terms.periods}));
            if (agreement_.rows.front().due)
                say(flow, label("print", "For the first time on {0}, for the last time on {1}.",
                                *agreement_.rows.front().due, *agreement_.rows.back().due));
        }
        say_extras(flow);
        say(flow, label("print", "Should I leave the company, what is left of the loan may be deducted from my last "
                                 "wages and from what else is due to me."));
        say(flow, label("print", "This mandate cannot be withdrawn as long as the loan is not paid off."));
        flow.skip(6);
        stationery_.draw_signatures(flow, agreement_.day,
                                    {{label("print", "Borrower"), agreement_.borrower.name},
                                     {label("print", "For the cooperative"), agreement_.treasurer},
                                     {label("print", "For the payroll department"), {}}});
    }

    const Stationery& stationery_;
    const Texts& texts_;
    const LoanAgreement& agreement_;
};

} // namespace

Job loan_agreement_job(const Stationery& stationery, LoanAgreement agreement)
{
    const auto kept = std::make_shared<const LoanAgreement>(std::move(agreement));
    return {stationery.texts()(label("print", "Loan agreement")), stationery.paper(), Orientation::portrait,
            [stationery, kept](Canvas& canvas) { AgreementSheets(stationery, *kept).draw(canvas); }};
}

} // namespace sokoguru::print
