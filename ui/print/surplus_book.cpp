// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/job.h"
#include "print/report.h"
#include "print/surplus.h"

namespace sokoguru::print {

namespace {

void draw_section(Flow& flow, const Stationery& stationery, const Label& heading, const reports::Report& report)
{
    flow.need(80);
    flow.skip(6);
    flow.canvas().text(flow.left(), flow.y() + style::heading.size, stationery.say(heading), style::heading);
    flow.skip(style::heading.size + 6);
    draw_report_table(flow, stationery, report);
}

} // namespace

Job surplus_book_job(const Stationery& stationery, const reports::SurplusBook& book, std::optional<Date> signed_on)
{
    const Label title = label("print", "Report on the surplus of {0}", std::to_string(book.year));
    const QString shown = stationery.say(title);
    return {shown.toStdString(), stationery.paper(), Orientation::portrait, [=](Canvas& canvas) {
                const Frame frame = stationery.frame(to_qt(stationery.letterhead().name), shown, book.draft);
                compose(canvas, frame, [&](Flow& flow) {
                    canvas.text_fitted(flow.left(), flow.y() + style::title.size, shown, style::title, flow.width());
                    flow.skip(style::title.size * 1.35);
                    flow.paragraph(stationery.say(book.draft
                                                      ? label("print", "Proposal of the board to the members' meeting")
                                                      : label("print", "As decided by the members' meeting")),
                                   style::subtitle);
                    draw_section(flow, stationery, label("print", "How the surplus is divided (Rp)"), book.pools);
                    // The report of the pots may say it itself, below its table.
                    if (!book.pools.notes.empty()) {
                        flow.skip(2);
                    } else if (!book.remainder.is_zero()) {
                        flow.paragraph(
                            stationery.say(label("print",
                                                 "Rounding and bases without a member leave Rp {0} undistributed; "
                                                 "it goes to {1}.",
                                                 book.remainder, book.remainder_account)),
                            style::body);
                    } else {
                        flow.paragraph(
                            stationery.say(label("print", "The members' pots are distributed to the last rupiah.")),
                            style::body);
                    }
                    draw_section(flow, stationery, label("print", "What each member gets (Rp)"), book.members);
                    stationery.draw_signatures(flow, signed_on, book.signatories);
                });
            }};
}

void print_surplus_book(const std::filesystem::path& path, const Stationery& stationery,
                        const reports::SurplusBook& book, std::optional<Date> signed_on)
{
    write_pdf(path, surplus_book_job(stationery, book, signed_on));
}

} // namespace sokoguru::print
