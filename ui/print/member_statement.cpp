// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/member_statement.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "print/job.h"
#include "print/table.h"

namespace sokoguru::print {

namespace {

using reports::MemberStatement;
using reports::StatementLoan;
using reports::StatementLoanMovement;
using reports::StatementMovement;
using reports::StatementReversed;
using reports::StatementSavings;

/// Lays out the statement of one member.
class StatementPage {
public:
    StatementPage(const Stationery& stationery, const MemberStatement& statement)
        : stationery_(stationery), texts_(stationery.texts()), statement_(statement)
    {
    }

    Frame frame() const
    {
        const bool draft = statement_.surplus && statement_.surplus->draft;
        return stationery_.frame(to_qt(statement_.name + " · " + statement_.member_no), title(), draft);
    }

    void draw(Flow& flow) const
    {
        draw_identity(flow);
        draw_key_figures(flow);
        draw_words(flow);
        draw_savings(flow);
        draw_loans(flow);
        draw_surplus(flow);
    }

private:
    static constexpr double date_width = 54;
    static constexpr double document_width = 88;

    QString title() const { return stationery_.say(label("print", "Member statement")); }
    QString money(Money amount) const { return to_qt(texts_.money(amount)); }
    /// Empty where there is nothing: a column of zeros hides what matters.
    QString money_or_blank(Money amount) const { return amount.is_zero() ? QString() : money(amount); }
    QString date(Date day) const { return to_qt(texts_.short_date(day)); }

    void draw_identity(Flow& flow) const
    {
        Canvas& canvas = flow.canvas();
        canvas.text(flow.left(), flow.y() + style::title.size, title(), style::title);
        const QString period =
            to_qt(texts_.date(statement_.from)) + QStringLiteral(" – ") + to_qt(texts_.date(statement_.to));
        canvas.text_right(flow.right(), flow.y() + style::title.size, period, style::subtitle);
        flow.skip(style::title.size + 9);

        const QString name = to_qt(statement_.name);
        const Style person = canvas.fitting(name, style::person, flow.width(), 1, 0.8);
        for (const QString& line : canvas.wrap(name, person, flow.width(), 2)) {
            canvas.text(flow.left(), flow.y() + person.size, line, person);
            flow.skip(person.size * 1.2);
        }
        flow.skip(4);

        struct Fact {
            QString name;
            std::string value;
            double share; ///< of the width, beside the others
        };
        const std::array<Fact, 6> facts = {{
            {stationery_.say(label("print", "Member number")), statement_.member_no, 0.9},
            {stationery_.say(label("print", "Unit")), statement_.unit, 1.4},
            {stationery_.say(label("print", "Employee number")), statement_.employee_no, 1},
            {stationery_.say(label("print", "National ID")), statement_.national_id, 1.2},
            {stationery_.say(label("print", "Joined")), statement_.joined ? texts_.date(*statement_.joined) : "", 1.05},
            {stationery_.say(label("print", "Left")), statement_.left ? texts_.date(*statement_.left) : "", 1.05},
        }};
        // Side by side; a fact that is not known leaves no hole.
        double shares = 0;
        for (const Fact& fact : facts)
            if (!fact.value.empty()) shares += fact.share;
        double x = flow.left();
        for (const Fact& fact : facts) {
            if (fact.value.empty()) continue;
            const double step = flow.width() * fact.share / shares;
            canvas.text_fitted(x, flow.y() + style::label.size, fact.name, style::label, step - mm(3));
            canvas.text_fitted(x, flow.y() + style::label.size + 11, to_qt(fact.value), style::body, step - mm(3),
                               0.75);
            x += step;
        }
        flow.skip(27);
    }

    /// The three figures that a member looks for, over a band of their own.
    void draw_key_figures(Flow& flow) const
    {
        struct Figure {
            QString name;
            Money amount;
            bool known;
        };
        const auto& surplus = statement_.surplus;
        const std::array<Figure, 3> figures = {{
            {stationery_.say(label("print", "Your savings")), statement_.savings_closing(), true},
            {stationery_.say(label("print", "Your loans (principal)")), statement_.loans_outstanding(), true},
            {surplus ? stationery_.say(label("print", "Your share of the surplus {0}", std::to_string(surplus->year)))
                     : QString(),
             surplus ? surplus->total : Money(), surplus.has_value()},
        }};
        Canvas& canvas = flow.canvas();
        constexpr double height = 40;
        const double step = flow.width() / 3;
        canvas.rule(flow.left(), flow.right(), flow.y(), weight::rule);
        for (std::size_t i = 0; i < figures.size(); ++i) {
            if (!figures[i].known) continue;
            const double x = flow.left() + step * static_cast<double>(i);
            canvas.text_fitted(x, flow.y() + 6 + style::label.size, figures[i].name, style::label, step - mm(4));
            const QString figure = QStringLiteral("Rp ") + money(figures[i].amount);
            canvas.text_fitted(x, flow.y() + 32, figure, style::figure, step - mm(4), 0.3);
        }
        flow.skip(height);
        canvas.rule(flow.left(), flow.right(), flow.y(), weight::rule);
        flow.skip(8);
    }

    void draw_words(Flow& flow) const
    {
        QString all;
        for (const Label& sentence : reports::plain_words(statement_)) {
            if (!all.isEmpty()) all += u' ';
            all += stationery_.say(sentence);
        }
        flow.paragraph(all, style::body);
        flow.skip(3);
    }

    /// Never without the beginning of its table: a heading row of up to three lines and two rows of two.
    void section(Flow& flow, const QString& heading) const
    {
        flow.need(7 + style::heading.size + 5 + 7 * style::cell.size * 1.34 + 6);
        flow.skip(7);
        flow.canvas().text(flow.left(), flow.y() + style::heading.size, heading, style::heading);
        flow.skip(style::heading.size + 5);
    }

    void draw_savings(Flow& flow) const
    {
        if (statement_.savings.empty()) return;
        section(flow, stationery_.say(label("print", "Savings (Rp)")));
        const std::array<double, 3> figures = savings_widths(flow.canvas());
        const double text_width = flow.width() - date_width - document_width - figures[0] - figures[1] - figures[2];
        draw_accounts(flow, text_width, figures);
        for (const StatementSavings& account : statement_.savings)
            draw_reversed(flow, account.product, account.reversed);
    }

    void draw_accounts(Flow& flow, double text_width, const std::array<double, 3>& figures) const
    {
        Table table(flow, {{stationery_.say(label("print", "Date")), Align::left, date_width},
                           {stationery_.say(label("print", "Document")), Align::left, document_width},
                           {stationery_.say(label("print", "Description")), Align::left, text_width},
                           {stationery_.say(label("print", "In")), Align::right, figures[0]},
                           {stationery_.say(label("print", "Out")), Align::right, figures[1]},
                           {stationery_.say(label("print", "Balance")), Align::right, figures[2]}});
        for (const StatementSavings& account : statement_.savings)
            draw_account(table, account);
        if (statement_.savings.size() > 1)
            table.row(
                {{}, {}, stationery_.say(label("print", "All savings")), {}, {}, money(statement_.savings_closing())},
                {.strong = true, .rule_above = true, .rule_below = true, .gap_above = 3});
    }

    /// What was wrong and taken back within the period stands here, and not among the movements.
    void draw_reversed(Flow& flow, const std::string& account, const std::vector<StatementReversed>& pairs) const
    {
        if (!pairs.empty()) flow.skip(2);
        for (const StatementReversed& pair : pairs) {
            const Money amount = pair.amount.abs();
            const Label sentence =
                pair.replacement.empty()
                    ? label("print", "{0}: {1} of {2}, Rp {3}, was a mistake and was reversed on {4} by {5}.", account,
                            pair.document, pair.date, amount, pair.reversed_on, pair.reversal)
                    : label("print",
                            "{0}: {1} of {2}, Rp {3}, was a mistake; reversed on {4} by {5} and replaced by {6}.",
                            account, pair.document, pair.date, amount, pair.reversed_on, pair.reversal,
                            pair.replacement);
            flow.paragraph(stationery_.say(sentence), style::small);
        }
    }

    void draw_account(Table& table, const StatementSavings& account) const
    {
        if (account.movements.empty()) {
            table.heading(to_qt(account.product), {.gap_above = 4,
                                                   .indent = 0,
                                                   .strong = true,
                                                   .right = money(account.closing),
                                                   .note = stationery_.say(label("print", "no movements"))});
            return;
        }
        table.heading(to_qt(account.product));
        table.row({date(statement_.from),
                   {},
                   stationery_.say(label("print", "Opening balance")),
                   {},
                   {},
                   money(account.opening)});
        Money in;
        Money out;
        for (const StatementMovement& movement : account.movements) {
            in += movement.in;
            out += movement.out;
            table.row({date(movement.date), to_qt(movement.document), to_qt(movement.memo), money_or_blank(movement.in),
                       money_or_blank(movement.out), money(movement.balance)});
        }
        table.row({date(statement_.to),
                   {},
                   stationery_.say(label("print", "Closing balance")),
                   money_or_blank(in),
                   money_or_blank(out),
                   money(account.closing)},
                  {.strong = true, .rule_above = true});
    }

    /// What the figures in, out and balance need, within reason; the texts get the rest.
    std::array<double, 3> savings_widths(Canvas& canvas) const
    {
        std::array<double, 3> widths = {58, 58, 64};
        const auto widen = [&](std::size_t column, Money amount, Style style) {
            const double needed = canvas.width(money(amount), style) + 2 * Table::padding + 4;
            widths[column] = std::clamp(needed, widths[column], 104.0);
        };
        Money all;
        for (const StatementSavings& account : statement_.savings) {
            for (const StatementMovement& movement : account.movements) {
                widen(0, movement.in, style::cell_strong);
                widen(1, movement.out, style::cell_strong);
                widen(2, movement.balance, style::cell);
            }
            all += account.closing;
        }
        widen(2, all, style::cell_strong);
        // The description keeps some words' width; beyond that the figures get smaller.
        const double room = canvas.page_width() - mm(35) - date_width - document_width - 110;
        const double sum = widths[0] + widths[1] + widths[2];
        if (sum > room)
            for (double& width : widths)
                width *= room / sum;
        return widths;
    }

    void draw_loans(Flow& flow) const
    {
        const auto is_open = [](const StatementLoan& loan) { return !loan.outstanding.is_zero(); };
        const auto open = std::count_if(statement_.loans.begin(), statement_.loans.end(), is_open);
        if (open > 0) draw_open_loans(flow, open > 1);
        const auto has_moved = [](const StatementLoan& loan) { return !loan.movements.empty(); };
        if (std::any_of(statement_.loans.begin(), statement_.loans.end(), has_moved)) draw_loan_movements(flow);
        for (const StatementLoan& loan : statement_.loans)
            draw_reversed(flow, loan.loan_no, loan.reversed);
    }

    void draw_open_loans(Flow& flow, bool several) const
    {
        section(flow, stationery_.say(label("print", "Loans (Rp)")));
        const double loan_width = 78;
        const double money_width = 72;
        // The next due date stands between two columns of figures: at the right like them, and set apart.
        const double due_width = date_width + 12;
        const double text_width = flow.width() - loan_width - date_width - due_width - 3 * money_width;
        Table table(flow, {{stationery_.say(label("print", "Loan")), Align::left, loan_width},
                           {stationery_.say(label("print", "Product")), Align::left, text_width},
                           {stationery_.say(label("print", "Disbursed")), Align::left, date_width},
                           {stationery_.say(label("print", "Granted")), Align::right, money_width},
                           {stationery_.say(label("print", "Remaining principal")), Align::right, money_width},
                           {stationery_.say(label("print", "Next due")), Align::right, due_width},
                           {stationery_.say(label("print", "Next instalment")), Align::right, money_width}});
        for (const StatementLoan& loan : statement_.loans) {
            if (loan.outstanding.is_zero()) continue;
            table.row({to_qt(loan.loan_no), to_qt(loan.product), date(loan.disbursed), money(loan.principal),
                       money(loan.outstanding), loan.next_due ? date(*loan.next_due) : QString(),
                       money_or_blank(loan.next_amount)});
            if (!loan.overdue.is_zero())
                table.row({{},
                           stationery_.say(label("print", "overdue, with interest")),
                           {},
                           {},
                           money(loan.overdue),
                           {},
                           {}},
                          {.strong = true});
        }
        if (several)
            table.row({{},
                       stationery_.say(label("print", "All loans")),
                       {},
                       {},
                       money(statement_.loans_outstanding()),
                       {},
                       {}},
                      {.strong = true, .rule_above = true, .rule_below = true});
    }

    /// What was paid out and paid back in the period, loan by loan.
    void draw_loan_movements(Flow& flow) const
    {
        section(flow, stationery_.say(label("print", "Loan payments (Rp)")));
        const std::array<double, 5> figures = loan_widths(flow.canvas());
        double text_width = flow.width() - date_width - document_width;
        for (const double width : figures)
            text_width -= width;
        Table table(flow, {{stationery_.say(label("print", "Date")), Align::left, date_width},
                           {stationery_.say(label("print", "Document")), Align::left, document_width},
                           {stationery_.say(label("print", "Description")), Align::left, text_width},
                           {stationery_.say(label("print", "Paid out to you")), Align::right, figures[0]},
                           {stationery_.say(label("print", "Principal")), Align::right, figures[1]},
                           {stationery_.say(label("print", "Interest")), Align::right, figures[2]},
                           {stationery_.say(label("print", "Penalty and fees")), Align::right, figures[3]},
                           {stationery_.say(label("print", "Balance")), Align::right, figures[4]}});
        for (const StatementLoan& loan : statement_.loans)
            if (!loan.movements.empty()) draw_loan(table, loan);
    }

    void draw_loan(Table& table, const StatementLoan& loan) const
    {
        table.heading(to_qt(loan.loan_no + " · " + loan.product));
        table.row({date(statement_.from),
                   {},
                   stationery_.say(label("print", "Opening balance")),
                   {},
                   {},
                   {},
                   {},
                   money(loan.opening)});
        Money lent, principal, interest, penalty;
        for (const StatementLoanMovement& moved : loan.movements) {
            lent += moved.lent;
            principal += moved.principal;
            interest += moved.interest;
            penalty += moved.penalty;
            table.row({date(moved.date), to_qt(moved.document), to_qt(moved.memo), money_or_blank(moved.lent),
                       money_or_blank(moved.principal), money_or_blank(moved.interest), money_or_blank(moved.penalty),
                       money(moved.balance)});
        }
        table.row({date(statement_.to),
                   {},
                   stationery_.say(label("print", "Closing balance")),
                   money_or_blank(lent),
                   money_or_blank(principal),
                   money_or_blank(interest),
                   money_or_blank(penalty),
                   money(loan.outstanding)},
                  {.strong = true, .rule_above = true});
    }

    /// What the figures need, within reason; the texts get the rest.
    std::array<double, 5> loan_widths(Canvas& canvas) const
    {
        std::array<double, 5> widths = {54, 50, 46, 42, 58};
        const auto widen = [&](std::size_t column, Money amount) {
            const double needed = canvas.width(money(amount), style::cell_strong) + 2 * Table::padding + 2;
            widths[column] = std::clamp(needed, widths[column], 96.0);
        };
        for (const StatementLoan& loan : statement_.loans) {
            Money principal, interest;
            for (const StatementLoanMovement& moved : loan.movements) {
                widen(0, moved.lent);
                widen(3, moved.penalty);
                widen(4, moved.balance);
                widen(1, principal += moved.principal);
                widen(2, interest += moved.interest);
            }
        }
        const double room = canvas.page_width() - mm(35) - date_width - document_width - 84;
        double sum = 0;
        for (const double width : widths)
            sum += width;
        if (sum > room)
            for (double& width : widths)
                width *= room / sum;
        return widths;
    }

    void draw_surplus(Flow& flow) const
    {
        if (!statement_.surplus) return;
        const auto& surplus = *statement_.surplus;
        section(flow, stationery_.say(label("print", "Share of the surplus {0} (Rp)", std::to_string(surplus.year))));
        const double width = flow.width() / 3;
        Table table(flow,
                    {{stationery_.say(label("print", "For your savings (return on capital)")), Align::right, width},
                     {stationery_.say(label("print", "For your business with the cooperative (patronage)")),
                      Align::right, width},
                     {stationery_.say(label("print", "Your share")), Align::right, width}});
        table.row({money(surplus.capital), money(surplus.patronage), money(surplus.total)});
    }

    const Stationery& stationery_;
    const Texts& texts_;
    const MemberStatement& statement_;
};

} // namespace

int draw_statements(Canvas& canvas, const Stationery& stationery, const StatementSource& next)
{
    int members = 0;
    while (const std::optional<MemberStatement> statement = next()) {
        const StatementPage page(stationery, *statement);
        compose(canvas, page.frame(), [&](Flow& flow) { page.draw(flow); });
        ++members;
    }
    if (members == 0) throw Error(Code::no_data, {});
    return members;
}

Job statements_job(const Stationery& stationery, std::function<StatementSource()> open)
{
    return {stationery.texts()(label("print", "Member statement")), stationery.paper(), Orientation::portrait,
            [=](Canvas& canvas) { draw_statements(canvas, stationery, open()); }};
}

int print_statements(const std::filesystem::path& path, const Stationery& stationery, const StatementSource& next)
{
    int members = 0;
    Job job = statements_job(stationery, {});
    job.draw = [&](Canvas& canvas) { members = draw_statements(canvas, stationery, next); };
    write_pdf(path, job);
    return members;
}

} // namespace sokoguru::print
