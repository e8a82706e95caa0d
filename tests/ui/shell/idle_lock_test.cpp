// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/idle_lock.h"

#include "support/catch.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "support/desk.h"

using namespace sokoguru;

namespace {

/// Whether the desk of a user with or without a password is locked after a key and then nothing.
bool locks(std::optional<std::string> password)
{
    test::Desk desk;
    Books::create(desk.file(), test::cooperative(), test::user(password), test::clock_2026());
    desk.workspace.set_books(
        std::make_unique<Books>(Books::open(desk.file(), {"admin", password}, test::clock_2026())));
    ui::IdleLock lock(desk.workspace, nullptr, 50);
    QSignalSpy locked(&lock, &ui::IdleLock::locked);
    QLineEdit field;
    field.show();
    QTest::keyClicks(&field, QStringLiteral("7"));
    QTest::qWait(200);
    return locked.count() == 1;
}

} // namespace

TEST_CASE("a desk left alone asks for the password again, where there is one", "[shell]")
{
    CHECK(locks("rahasia-sekali"));
    CHECK_FALSE(locks(std::nullopt));
}
