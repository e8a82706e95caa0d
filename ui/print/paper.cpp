// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/paper.h"

#include <array>

#include <QPageLayout>
#include <QPageSize>
#include <QSizeF>

#include "base/error.h"

namespace sokoguru::print {

namespace {

/// In the order of the enumeration.
constexpr std::array codes = {"a4", "f4", "continuous", "continuous-half"};

QPageSize page_size(Paper paper)
{
    switch (paper) {
    case Paper::a4:
        break;
    case Paper::f4:
        return QPageSize(QSizeF(215, 330), QPageSize::Millimeter, QStringLiteral("F4"), QPageSize::ExactMatch);
    case Paper::continuous:
        return QPageSize(QSizeF(9.5, 11), QPageSize::Inch, QStringLiteral("9.5x11in"), QPageSize::ExactMatch);
    case Paper::continuous_half:
        return QPageSize(QSizeF(9.5, 5.5), QPageSize::Inch, QStringLiteral("9.5x5.5in"), QPageSize::ExactMatch);
    }
    return QPageSize(QPageSize::A4);
}

} // namespace

QPageLayout page_layout(Paper paper, Orientation orientation)
{
    // QPageLayout calls the upright form of a page portrait, which the half form (wider than high) is as well.
    return QPageLayout(page_size(paper),
                       orientation == Orientation::portrait ? QPageLayout::Portrait : QPageLayout::Landscape,
                       QMarginsF(), QPageLayout::Point);
}

const char* paper_code(Paper paper)
{
    return codes.at(static_cast<std::size_t>(paper));
}

std::optional<Paper> paper_of(std::string_view code)
{
    for (std::size_t i = 0; i < codes.size(); ++i)
        if (code == codes.at(i)) return static_cast<Paper>(i);
    return std::nullopt;
}

Paper parse_paper(std::string_view name)
{
    if (const std::optional<Paper> found = paper_of(name)) return *found;
    throw Error(Code::bad_option,
                {std::string("--paper"), std::string(name), std::string("a4, f4, continuous, continuous-half")});
}

} // namespace sokoguru::print
