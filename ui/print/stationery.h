// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QImage>
#include <QString>

#include "base/texts.h"
#include "print/flow.h"
#include "print/paper.h"
#include "reports/letterhead.h"

namespace sokoguru::print {

inline QString to_qt(const std::string& text)
{
    return QString::fromStdString(text);
}

/// What all documents of one print have in common: language, letterhead, paper, the fingerprint at the foot.
class Stationery {
public:
    Stationery(Texts texts, reports::Letterhead letterhead, reports::Fingerprint fingerprint, Paper paper = Paper::a4);

    const Texts& texts() const { return texts_; }
    const reports::Letterhead& letterhead() const { return letterhead_; }
    Paper paper() const { return paper_; }
    QString say(const Label& label) const { return to_qt(texts_(label)); }

    /// Name, legal entity, address and logo over the whole width, closed by a heavy and a thin rule.
    void draw_letterhead(Canvas& canvas, double left, double right, double& y) const;
    /// One line on the pages after the first.
    void draw_running_head(Flow& flow, const QString& left, const QString& right) const;
    /// Fingerprint of the books at the left, page x of y at the right; between them whether it is a copy or a draft.
    void draw_foot(Flow& flow, bool draft) const;
    /// "RANCANGAN – belum disahkan RAT"
    QString draft_words() const;
    /// Town and date, then the roles side by side with room to sign, never torn from each other.
    void draw_signatures(Flow& flow, std::optional<Date> date, const std::vector<reports::Signatory>& people) const;
    /// "RANCANGAN – belum disahkan RAT" across the page.
    void draw_draft_mark(Canvas& canvas) const;
    /// Printed from a practice or reading copy: "LATIHAN – …" goes on every page and on every part that is cut off.
    bool is_copy() const { return !letterhead_.mark.empty(); }
    /// "LATIHAN – bukan buku koperasi"
    QString copy_words() const;
    /// That across the page or a part of it.
    void draw_copy_mark(Canvas& canvas, const QRectF& part) const;

    /// The usual frame: letterhead on page one, running head after it, foot; marked as a copy or draft if it is one.
    Frame frame(const QString& running_left, const QString& running_right, bool draft) const;

private:
    Texts texts_;
    reports::Letterhead letterhead_;
    reports::Fingerprint fingerprint_;
    Paper paper_;
    mutable std::optional<QImage> logo_; ///< decoded when first drawn
};

} // namespace sokoguru::print
