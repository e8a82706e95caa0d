// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/receipt.h"

#include <algorithm>
#include <array>

#include <QRectF>

#include "base/error.h"
#include "base/terbilang.h"
#include "print/job.h"

namespace sokoguru::print {

namespace {

using reports::Receipt;
using reports::ReceiptKind;
using reports::ReceiptLine;

/// In the order of the enumeration.
constexpr std::array codes = {"f4-third", "a4-half", "continuous", "continuous-half"};

struct Form {
    Paper paper;
    int parts;     ///< on the sheet
    double height; ///< of one part
};

Form form_of(ReceiptForm form)
{
    switch (form) {
    case ReceiptForm::f4_third:
        return {Paper::f4, 2, mm(110)};
    case ReceiptForm::a4_half:
        return {Paper::a4, 2, mm(148.5)};
    case ReceiptForm::continuous:
        return {Paper::continuous, 2, 5.5 * 72};
    case ReceiptForm::continuous_half:
        break;
    }
    return {Paper::continuous_half, 1, 5.5 * 72};
}

Label heading_of(ReceiptKind kind)
{
    switch (kind) {
    case ReceiptKind::cash_in:
        return label("print", "Cash receipt voucher");
    case ReceiptKind::cash_out:
        return label("print", "Cash payment voucher");
    case ReceiptKind::bank_in:
        return label("print", "Bank receipt voucher");
    case ReceiptKind::bank_out:
        return label("print", "Bank payment voucher");
    case ReceiptKind::journal:
        break;
    }
    return label("print", "Journal voucher");
}

/// One receipt between `top` and `top` + `height`.
class ReceiptPart {
public:
    ReceiptPart(Canvas& canvas, const Stationery& stationery, const Receipt& receipt, double top, double height)
        : canvas_(canvas), stationery_(stationery), receipt_(receipt), y_(top + mm(8)), bottom_(top + height - mm(7)),
          left_(mm(16)), right_(canvas.page_width() - mm(14))
    {
    }

    void draw(const Label& part)
    {
        if (stationery_.is_copy()) {
            const double top = y_ - mm(8);
            stationery_.draw_copy_mark(canvas_, QRectF(0, top, canvas_.page_width(), bottom_ + mm(7) - top));
        }
        draw_head(part);
        draw_partner();
        draw_purpose();
        draw_foot();
    }

private:
    static constexpr double body_size = style::body.size;
    static constexpr double pitch = body_size * 1.45;

    double width() const { return right_ - left_; }
    double colon() const { return left_ + mm(34); }
    double value_x() const { return colon() + 8; }

    /// The cooperative at the left, the kind and number at the right.
    void draw_head(const Label& part)
    {
        const reports::Letterhead& head = stationery_.letterhead();
        const double right_part = mm(66);
        const double left_width = width() - right_part - mm(4);
        const double top = y_;
        double y = top;
        const Style name = canvas_.fitting(to_qt(head.name), {11, true}, left_width, 2, 0.7);
        for (const QString& line : canvas_.wrap(to_qt(head.name), name, left_width, 3)) {
            canvas_.text(left_, y + name.size, line, name);
            y += name.size * 1.18;
        }
        std::string address = head.address;
        if (!head.contact.empty()) address += (address.empty() ? "" : " · ") + head.contact;
        for (const QString& line : canvas_.wrap(to_qt(address), {7}, left_width, 2)) {
            if (line.isEmpty()) continue;
            canvas_.text(left_, y + 7.5, line, {7});
            y += 9;
        }

        QString title = stationery_.say(label("print", "RECEIPT"));
        canvas_.text_right(right_, top + 14, title, {15, true});
        canvas_.text_right(right_, top + 25, stationery_.say(heading_of(receipt_.kind)), {8});
        canvas_.figure_right(right_, top + 37, to_qt(receipt_.number), {10.5, true}, right_part);
        y = std::max(y, top + 39) + 3;
        canvas_.rule(left_, right_, y, weight::heavy);
        y_ = y + 5;
        // Which sheet this is stands at the right of the first field.
        QString state = stationery_.say(part);
        if (stationery_.is_copy())
            state = stationery_.say(stationery_.letterhead().mark) + QStringLiteral(" · ") + state;
        if (receipt_.copy > 0)
            state += QStringLiteral(" · ") +
                     stationery_.say(label("print", "REPRINT, copy {0}", std::int64_t{receipt_.copy}));
        if (!receipt_.replaced_by.empty())
            state += QStringLiteral(" · ") + stationery_.say(label("print", "REPLACED BY {0}", receipt_.replaced_by));
        if (!receipt_.reversed_by.empty())
            state += QStringLiteral(" · ") + stationery_.say(label("print", "REVERSED BY {0}", receipt_.reversed_by));
        const bool is_marked = receipt_.copy > 0 || !receipt_.replaced_by.empty() || !receipt_.reversed_by.empty() ||
                               stationery_.is_copy();
        const Style small{7.5, is_marked};
        canvas_.text_right(right_, y + 12, state, small);
        beside_ = canvas_.width(state, small) + 10;
    }

    void field(const Label& name, const QString& value, Style style, int max_lines)
    {
        canvas_.text_fitted(left_, y_ + body_size, stationery_.say(name), style::body, colon() - left_ - 4, 0.7);
        canvas_.text(colon(), y_ + body_size, QStringLiteral(":"), style::body);
        const double width = right_ - value_x() - beside_;
        beside_ = 0;
        const Style fitted = canvas_.fitting(value, style, width, max_lines, 0.8);
        for (const QString& line : canvas_.wrap(value, fitted, width, max_lines)) {
            canvas_.text(value_x(), y_ + body_size, line, fitted);
            y_ += pitch;
        }
    }

    void draw_partner()
    {
        const Label who = reports::is_incoming(receipt_.kind)     ? label("print", "Received from")
                          : receipt_.kind == ReceiptKind::journal ? label("print", "Concerning")
                                                                  : label("print", "Paid to");
        const bool to_write = receipt_.partner.empty() && receipt_.kind != ReceiptKind::journal;
        // Whoever it was writes his name himself.
        if (to_write) canvas_.rule(value_x(), right_ - beside_, y_ + body_size + 2, weight::hairline);
        if (to_write || !receipt_.partner.empty())
            field(who, to_qt(receipt_.partner), style::body.strong(), 1);
        else
            y_ += pitch; // "Original" or "Copy" stands there
        if (!receipt_.partner_detail.empty()) {
            canvas_.text_fitted(value_x(), y_ + 6.5, to_qt(receipt_.partner_detail), {8}, right_ - value_x());
            y_ += 11;
        }
        y_ += 2;
        // The words are framed: nothing can be added to them.
        const QString words = QStringLiteral("# ") + to_qt(base::terbilang(receipt_.amount)) + QStringLiteral(" #");
        const Style style{9.5, false, true};
        const QStringList lines = canvas_.wrap(words, style, right_ - value_x() - 12, 3);
        const double box = pitch * static_cast<double>(lines.size()) + 7;
        canvas_.text_fitted(left_, y_ + body_size + 3, stationery_.say(label("print", "Amount in words")), style::body,
                            colon() - left_ - 4, 0.7);
        canvas_.text(colon(), y_ + body_size + 3, QStringLiteral(":"), style::body);
        canvas_.frame(QRectF(value_x(), y_, right_ - value_x(), box), weight::hairline);
        double y = y_ + 3.5;
        for (const QString& line : lines) {
            canvas_.text(value_x() + 6, y + body_size, line, style);
            y += pitch;
        }
        y_ += box + 4;
    }

    void draw_purpose()
    {
        const int memo_lines = std::clamp(static_cast<int>((foot_top() - y_) / pitch), 1, 2);
        if (!receipt_.memo.empty()) field(label("print", "For"), to_qt(receipt_.memo), style::body, memo_lines);
        // The lines above the amount and the signatures; a long voucher says how many more the journal has.
        const double room = foot_top() - y_;
        const double step = 11.5;
        const auto fitting = static_cast<std::size_t>(std::max(0.0, room / step));
        const std::size_t count = receipt_.lines.size();
        if (count == 0 || fitting == 0) return;
        if (receipt_.memo.empty()) {
            canvas_.text_fitted(left_, y_ + body_size, stationery_.say(label("print", "For")), style::body,
                                colon() - left_ - 4);
            canvas_.text(colon(), y_ + body_size, QStringLiteral(":"), style::body);
        }
        const std::size_t shown = count <= fitting ? count : fitting - 1;
        const double figure = mm(36);
        for (std::size_t i = 0; i < shown; ++i) {
            const ReceiptLine& line = receipt_.lines[i];
            canvas_.text_fitted(value_x(), y_ + 9.5, stationery_.say(line.text), style::cell,
                                right_ - value_x() - figure - 6, 0.85);
            canvas_.figure_right(right_, y_ + 9.5, to_qt(stationery_.texts().money(line.amount)), style::cell, figure);
            y_ += step;
        }
        if (shown < count) {
            Money rest;
            for (std::size_t i = shown; i < count; ++i)
                rest += receipt_.lines[i].amount;
            canvas_.text(value_x(), y_ + 9.5,
                         stationery_.say(label("print", "and {0} more lines, see the journal",
                                               static_cast<std::int64_t>(count - shown))),
                         style::cell);
            canvas_.figure_right(right_, y_ + 9.5, to_qt(stationery_.texts().money(rest)), style::cell, figure);
        }
    }

    double foot_top() const { return bottom_ - mm(32); }

    /// The amount in a box at the left, town, date and signatures at the right.
    void draw_foot()
    {
        const double top = foot_top();
        const double box_width = mm(56);
        canvas_.rule(left_, right_, top, weight::hairline);
        canvas_.frame(QRectF(left_, top + 8, box_width, 30), weight::rule);
        const QString amount = to_qt(stationery_.texts().money(receipt_.amount));
        canvas_.text(left_ + 8, top + 28, QStringLiteral("Rp"), {13, true});
        canvas_.figure_right(left_ + box_width - 8, top + 28, amount, {14, true}, box_width - 16 - 22);

        double y = top + 50;
        const auto small_fact = [&](const Label& name, const std::string& value) {
            if (value.empty()) return;
            canvas_.text_fitted(left_, y, stationery_.say(name) + QStringLiteral(": ") + to_qt(value), {7}, box_width);
            y += 9;
        };
        small_fact(label("print", "Replaces"), receipt_.replaces);
        small_fact(label("print", "Paper voucher"), receipt_.voucher_no);
        small_fact(label("print", "Bank reference"), receipt_.bank_reference);
        small_fact(label("print", "Recorded by"), receipt_.recorded_by);

        const double from = left_ + box_width + mm(8);
        const std::string& place = stationery_.letterhead().place;
        const std::string day = stationery_.texts().date(receipt_.date);
        canvas_.text_right(right_, top + 12, to_qt(place.empty() ? day : place + ", " + day), {8.5});
        const auto count = static_cast<double>(std::max<std::size_t>(1, receipt_.signatories.size()));
        const double step = (right_ - from) / count;
        const double line = bottom_ - 2;
        for (std::size_t i = 0; i < receipt_.signatories.size(); ++i) {
            const double x = from + step * static_cast<double>(i);
            const double signing = step - mm(4);
            canvas_.text_fitted(x, top + 25, stationery_.say(receipt_.signatories[i].role), {8}, signing, 0.75);
            canvas_.text_fitted(x, line - 3, to_qt(receipt_.signatories[i].name), {8, true}, signing, 0.7);
            canvas_.rule(x, x + signing, line, weight::hairline);
        }
    }

    Canvas& canvas_;
    const Stationery& stationery_;
    const Receipt& receipt_;
    double y_;
    double bottom_;
    double left_;
    double right_;
    double beside_ = 0; ///< what stands at the right of the next field
};

} // namespace

const char* receipt_form_code(ReceiptForm form)
{
    return codes.at(static_cast<std::size_t>(form));
}

std::optional<ReceiptForm> receipt_form_of(std::string_view code)
{
    for (std::size_t i = 0; i < codes.size(); ++i)
        if (code == codes.at(i)) return static_cast<ReceiptForm>(i);
    return std::nullopt;
}

ReceiptForm parse_receipt_form(std::string_view name)
{
    if (const std::optional<ReceiptForm> found = receipt_form_of(name)) return *found;
    throw Error(Code::bad_option, {std::string("--form"), std::string(name),
                                   std::string("f4-third, a4-half, continuous, continuous-half")});
}

Job receipt_job(const Stationery& stationery, const Receipt& receipt, ReceiptForm form)
{
    const Form sheet = form_of(form);
    return {stationery.texts()(label("print", "Receipt {0}", receipt.number)), sheet.paper, Orientation::portrait,
            [=](Canvas& canvas) {
                canvas.start_page();
                for (int part = 0; part < sheet.parts; ++part) {
                    const double top = sheet.height * part;
                    ReceiptPart(canvas, stationery, receipt, top, sheet.height)
                        .draw(part == 0 ? label("print", "Original") : label("print", "File copy"));
                    const double cut = top + sheet.height;
                    if (cut < canvas.page_height() - 1) canvas.dashes(0, canvas.page_width(), cut);
                }
            }};
}

void print_receipt(const std::filesystem::path& path, const Stationery& stationery, const Receipt& receipt,
                   ReceiptForm form)
{
    write_pdf(path, receipt_job(stationery, receipt, form));
}

} // namespace sokoguru::print
