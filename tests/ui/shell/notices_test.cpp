// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/notices.h"

#include "support/catch.h"

#include <QPushButton>

#include "support/desk.h"

using namespace sokoguru;

TEST_CASE("a message does not cover the buttons that are needed next", "[shell][notices]")
{
    test::Desk desk;
    QWidget page;
    page.resize(1000, 600);
    ui::Notices notices(desk.workspace, &page);
    page.show();
    const auto frame = [&] { return QRect(notices.pos(), notices.size()); };
    desk.workspace.tell(ui::Notice::refusal, verbatim("The day lies in a closed month."));
    REQUIRE(notices.isVisible());
    CHECK(frame().right() > 900); // where nothing stands: the lower right corner
    CHECK(frame().bottom() > 500);

    QPushButton post(QStringLiteral("Post"), &page);
    post.setGeometry(860, 540, 120, 40);
    post.show();
    desk.workspace.tell(ui::Notice::refusal, verbatim("The amount is missing."));
    CHECK_FALSE(frame().intersects(post.geometry()));
    CHECK(page.rect().contains(frame()));

    // A row of buttons all along the bottom.
    QPushButton cancel(QStringLiteral("Cancel"), &page);
    cancel.setGeometry(20, 540, 830, 40);
    cancel.show();
    desk.workspace.tell(ui::Notice::refusal, verbatim("The member is missing."));
    CHECK_FALSE(frame().intersects(post.geometry()));
    CHECK_FALSE(frame().intersects(cancel.geometry()));
    CHECK(page.rect().contains(frame()));
    // What cannot be pressed may be covered.
    post.setEnabled(false);
    cancel.setEnabled(false);
    desk.workspace.tell(ui::Notice::refusal, verbatim("The voucher is missing."));
    CHECK(frame().bottom() > 500);
}
