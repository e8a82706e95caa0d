// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <memory>

#include "print/loan_papers.h"
#include "print/table.h"

namespace sokoguru::print {

namespace {

class CardSheet {
public:
    CardSheet(const Stationery& stationery, const LoanCard& card)
        : stationery_(stationery), texts_(stationery.texts()), card_(card)
    {
    }

    void draw(Canvas& canvas) const
    {
        const QString title = stationery_.say(label("print", "Loan card"));
        const Frame frame = stationery_.frame(to_qt(card_.borrower.name + " · " + card_.loan_no), title, false);
        compose(canvas, frame, [&](Flow& flow) {
            flow.canvas().text(flow.left(), flow.y() + style::title.size, title, style::title);
            flow.canvas().text_right(flow.right(), flow.y() + style::title.size, to_qt(card_.loan_no), style::title);
            flow.skip(style::title.size + 9);
            draw_facts(flow);
            draw_lines(flow);
        });
    }

private:
    /// The initials stand in every row; two years of instalments still fit on a page.
    static constexpr double row_height = mm(7.5);

    QString money(Money amount) const { return to_qt(texts_.money(amount)); }
    QString blank(Money amount) const { return amount.is_zero() ? QString() : money(amount); }

    void draw_facts(Flow& flow) const
    {
        const Borrower& who = card_.borrower;
        const std::array<std::pair<Label, std::string>, 8> facts = {{
            {label("print", "Name"), who.name},
            {label("print", "Member number"), who.member_no},
            {label("print", "Unit"), who.unit},
            {label("print", "Product"), card_.product},
            {label("print", "Loan"), "Rp " + texts_.money(card_.granted)},
            {label("print", "Disbursed"), texts_.date(card_.disbursed)},
            {label("print", "Interest"), stationery_.say(card_.rate).toStdString()},
            {label("print", "Instalments"), std::to_string(card_.periods)},
        }};
        const double half = flow.width() / 2;
        const double pitch = style::body.size * 1.5;
        for (std::size_t i = 0; i < facts.size(); ++i) {
            const double x = flow.left() + (i < 4 ? 0 : half);
            const double y = flow.y() + pitch * static_cast<double>(i % 4) + style::body.size;
            flow.canvas().text(x, y, stationery_.say(facts.at(i).first), style::body);
            flow.canvas().text_fitted(x + mm(32), y, QStringLiteral(": ") + to_qt(facts.at(i).second), style::body,
                                      half - mm(34), 0.7);
        }
        flow.skip(pitch * 4 + 8);
    }

    void draw_lines(Flow& flow) const
    {
        // What is printed gets what it needs, the initials all the rest.
        const double printed = mm(8 + 19 + 29 + 20 + 17 + 14 + 20 + 20);
        Table table(flow, {{stationery_.say(label("print", "No.")), Align::right, mm(8)},
                           {stationery_.say(label("print", "Date")), Align::left, mm(19)},
                           {stationery_.say(label("print", "Document")), Align::left, mm(29)},
                           {stationery_.say(label("print", "Principal")), Align::right, mm(20)},
                           {stationery_.say(label("print", "Interest")), Align::right, mm(17)},
                           {stationery_.say(label("print", "Penalty")), Align::right, mm(14)},
                           {stationery_.say(label("print", "Total")), Align::right, mm(20)},
                           {stationery_.say(label("print", "Balance")), Align::right, mm(20)},
                           {stationery_.say(label("print", "Initials")), Align::left, flow.width() - printed}});
        Money left;
        int number = 0;
        for (const loans::LoanEntry& entry : card_.entries) {
            const loans::Movement& moved = entry.moved;
            left += moved.principal;
            const bool paid = moved.principal.is_negative() || !(moved.interest + moved.penalty + moved.fee).is_zero();
            if (!paid) {
                table.row(
                    {{}, to_qt(texts_.short_date(moved.date)), to_qt(entry.document), {}, {}, {}, {}, money(left), {}},
                    {.least_height = row_height});
                continue;
            }
            const Money extra = moved.penalty + moved.fee;
            table.row({QString::number(++number),
                       to_qt(texts_.short_date(moved.date)),
                       to_qt(entry.document),
                       blank(-moved.principal),
                       blank(moved.interest),
                       blank(extra),
                       money(moved.interest + extra - moved.principal),
                       money(left),
                       {}},
                      {.max_lines = 1, .least_height = row_height});
        }
        // Those to come are written by hand.
        for (int more = std::clamp(card_.periods - number, 0, 60); more > 0; --more)
            table.row({QString::number(++number), {}, {}, {}, {}, {}, {}, {}, {}}, {.least_height = row_height});
        table.end();
        flow.paragraph(
            stationery_.say(label("print", "Remaining principal on {0}: Rp {1}.", card_.as_of, card_.balance)),
            style::body.strong());
    }

    const Stationery& stationery_;
    const Texts& texts_;
    const LoanCard& card_;
};

} // namespace

Job loan_card_job(const Stationery& stationery, LoanCard card)
{
    const auto kept = std::make_shared<const LoanCard>(std::move(card));
    return {stationery.texts()(label("print", "Loan card")), stationery.paper(), Orientation::portrait,
            [stationery, kept](Canvas& canvas) { CardSheet(stationery, *kept).draw(canvas); }};
}

} // namespace sokoguru::print
