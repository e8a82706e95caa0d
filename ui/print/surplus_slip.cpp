// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <utility>

#include <QRectF>

#include "base/error.h"
#include "print/job.h"
#include "print/surplus.h"

namespace sokoguru::print {

namespace {

using reports::SlipPart;
using reports::SurplusSlip;

/// own ÷ whole in percent with four decimals, rounded down as the share is.
Rate portion(const SlipPart& part)
{
    if (part.whole.is_zero() || part.own.is_negative()) return {};
    constexpr std::int64_t ten_thousandths = 100 * 10'000;
    const auto count =
        static_cast<std::int64_t>(static_cast<base::Int128>(part.own.in_sen()) * ten_thousandths / part.whole.in_sen());
    return Rate::millionths(count * (Rate::per_percent / 10'000));
}

/// One slip between `top` and `top` + `height`.
class SlipSheet {
public:
    SlipSheet(Canvas& canvas, const Stationery& stationery, const SurplusSlip& slip, double top, double height)
        : canvas_(canvas), stationery_(stationery), slip_(slip), y_(top + mm(10)), bottom_(top + height - mm(8))
    {
    }

    void draw()
    {
        if (stationery_.is_copy()) {
            const double top = y_ - mm(10);
            stationery_.draw_copy_mark(canvas_, QRectF(0, top, canvas_.page_width(), bottom_ + mm(8) - top));
        }
        draw_head();
        draw_result();
        const double room = bottom_ - mm(19) - y_;
        const double wanted = 75 * static_cast<double>(slip_.parts.size());
        scale_ = std::clamp(wanted > 0 ? room / wanted : 1.0, 0.5, 1.1);
        for (const SlipPart& part : slip_.parts)
            draw_part(part);
        draw_foot();
    }

private:
    double width() const { return right_ - left_; }
    QString rupiah(Money amount) const { return QStringLiteral("Rp ") + to_qt(stationery_.texts().money(amount)); }

    void draw_head()
    {
        canvas_.text_fitted(left_, y_ + 9, to_qt(stationery_.letterhead().name), {9, true}, width() * 0.72, 0.62);
        canvas_.text_right(right_, y_ + 9,
                           stationery_.say(label("print", "Surplus (SHU) of {0}", std::to_string(slip_.year))), {9});
        y_ += 13;
        canvas_.rule(left_, right_, y_, weight::heavy);
        y_ += 9;
        if (slip_.draft) canvas_.text_right(right_, y_ + 8, stationery_.draft_words(), {8, true});
        if (stationery_.is_copy()) canvas_.text_right(right_, y_ + 18, stationery_.copy_words(), {8, true});
        const double name_width = slip_.draft || stationery_.is_copy() ? width() * 0.55 : width();
        const Style person = canvas_.fitting(to_qt(slip_.name), style::person, name_width, 2, 0.7);
        for (const QString& line : canvas_.wrap(to_qt(slip_.name), person, name_width, 2)) {
            canvas_.text(left_, y_ + person.size, line, person);
            y_ += person.size * 1.2;
        }
        std::string who = slip_.member_no;
        for (const std::string* text : {&slip_.unit, &slip_.employee_no})
            if (!text->empty()) who += " · " + *text;
        canvas_.text_fitted(left_, y_ + 9, to_qt(who), {8.5}, width());
        y_ += 16;
    }

    void draw_result()
    {
        canvas_.rule(left_, right_, y_, weight::rule);
        canvas_.text_fitted(left_, y_ + 19, stationery_.say(label("print", "Why is my figure what it is?")), {12, true},
                            width() * 0.5);
        canvas_.figure_right(right_, y_ + 21, rupiah(slip_.total), {17, true}, width() * 0.48);
        y_ += 30;
        canvas_.rule(left_, right_, y_, weight::rule);
        y_ += 6;
    }

    /// The sum as a member would do it on paper: own ÷ all = portion; portion × pot = share.
    void draw_part(const SlipPart& part)
    {
        const double s = scale_;
        const Style small{std::max(6.0, 7.5 * s)};
        const Style figure{std::max(6.5, 9.5 * s)};
        canvas_.text_fitted(left_, y_ + 11 * s, stationery_.say(part.component), {std::max(7.0, 10 * s), true},
                            width() * 0.66);
        canvas_.figure_right(right_, y_ + 11 * s, rupiah(part.share), {std::max(7.0, 10.5 * s), true}, width() * 0.3);
        y_ += 15 * s;
        canvas_.text_fitted(left_, y_ + 8 * s,
                            stationery_.say(label("print", "Counted: {0}", stationery_.texts()(part.base))), small,
                            width(), 0.85);
        y_ += 12 * s;

        const QString percent = to_qt(stationery_.texts().percent(portion(part)));
        struct Term {
            QString amount;
            QString name;
            const char16_t* sign;
        };
        const std::array<Term, 5> terms = {{
            {rupiah(part.own), stationery_.say(label("print", "yours")), u"÷"},
            {rupiah(part.whole), stationery_.say(label("print", "of everybody")), u"="},
            {percent, stationery_.say(label("print", "your portion")), u"×"},
            {rupiah(part.pot), stationery_.say(label("print", "pot")), u"="},
            {rupiah(part.share), stationery_.say(label("print", "your share")), u""},
        }};
        constexpr std::array<double, 5> shares = {0.21, 0.23, 0.155, 0.215, 0.19};
        double x = left_;
        for (std::size_t i = 0; i < terms.size(); ++i) {
            const double column = width() * shares[i];
            canvas_.text_fitted(x, y_ + 10 * s, terms[i].amount, figure, column - 17, 0.3);
            canvas_.text_fitted(x, y_ + 19 * s, terms[i].name, small, column - 17, 0.7);
            const QString sign = QString::fromUtf16(terms[i].sign);
            canvas_.text_centre(x + column - 9, y_ + 10 * s, sign, figure);
            x += column;
        }
        y_ += 24 * s;
        if (!part.own.is_zero() && !part.share.is_zero()) {
            const Money million = Money::rupiah(1'000'000);
            const Money earned = base::scale(part.share, million.in_sen(), part.own.in_sen(), Money::sen(100));
            canvas_.text_fitted(left_, y_ + 9 * s,
                                stationery_.say(label("print", "Each Rp {0} counted for you brought you about Rp {1}.",
                                                      million, earned)),
                                {std::max(6.5, 8.5 * s)}, width());
            y_ += 13 * s;
        }
        y_ += 4 * s;
        canvas_.rule(left_, right_, y_, weight::hairline);
        y_ += 7 * s;
    }

    void draw_foot()
    {
        const QString rounding = stationery_.say(
            label("print",
                  "Shares are rounded down to Rp {0}; what is left over goes, unit by unit, to those whose share "
                  "lost most by rounding.",
                  slip_.unit_of_rounding));
        double y = bottom_ - 14;
        for (const QString& line : canvas_.wrap(rounding, {7.5}, width(), 2)) {
            canvas_.text(left_, y, line, {7.5});
            y += 10;
        }
    }

    Canvas& canvas_;
    const Stationery& stationery_;
    const SurplusSlip& slip_;
    double y_;
    double bottom_;
    double left_ = mm(18);
    double right_ = canvas_.page_width() - mm(15);
    double scale_ = 1;
};

} // namespace

int draw_surplus_slips(Canvas& canvas, const Stationery& stationery, const SlipSource& next)
{
    const double half = canvas.page_height() / 2;
    int members = 0;
    for (; const std::optional<SurplusSlip> slip = next(); ++members) {
        const bool upper = members % 2 == 0;
        if (upper) {
            canvas.start_page();
            if (slip->draft && !stationery.is_copy()) stationery.draw_draft_mark(canvas);
            canvas.dashes(0, canvas.page_width(), half);
        }
        SlipSheet(canvas, stationery, *slip, upper ? 0 : half, half).draw();
    }
    if (members == 0) throw Error(Code::no_data, {});
    return members;
}

Job surplus_slips_job(const Stationery& stationery, int year, std::function<SlipSource()> open)
{
    return {stationery.texts()(label("print", "Surplus (SHU) of {0}", std::to_string(year))), stationery.paper(),
            Orientation::portrait, [=](Canvas& canvas) { draw_surplus_slips(canvas, stationery, open()); }};
}

int print_surplus_slips(const std::filesystem::path& path, const Stationery& stationery, const SlipSource& next)
{
    std::optional<SurplusSlip> first = next();
    if (!first) throw Error(Code::no_data, {});
    int members = 0;
    Job job = surplus_slips_job(stationery, first->year, {});
    job.draw = [&](Canvas& canvas) {
        members = draw_surplus_slips(canvas, stationery, [&] { return first ? std::exchange(first, {}) : next(); });
    };
    write_pdf(path, job);
    return members;
}

} // namespace sokoguru::print
