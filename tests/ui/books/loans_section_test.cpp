// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

#include "books/settings_page.h"
#include "books/user_edit.h"
#include "loans/application.h"
#include "loans/grading.h"
#include "loans/house_rules.h"
#include "storage/database.h"
#include "support/desk.h"
#include "widgets/account_field.h"

using namespace sokoguru;
using loans::Role;
using support::Contains;
using test::shown;

namespace {

/// The settings of loans, at a window of the smallest screen.
class LoanSettings {
public:
    explicit LoanSettings(test::Desk& desk) : desk_(desk), page_(desk.workspace)
    {
        page_.open({QStringLiteral("settings"), 0, QStringLiteral("loans")});
        page_.refresh();
        page_.resize(920, 500);
        page_.show();
    }

    template <typename Widget = QLineEdit> Widget& find(const char* name)
    {
        auto* const found = section().findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    /// As somebody at the keyboard: what stood there goes, Tab leaves the field.
    void type(const char* name, const char* text)
    {
        auto& line = find(name);
        line.setFocus();
        line.selectAll();
        QTest::keyClick(&line, Qt::Key_Delete);
        QTest::keyClicks(&line, QString::fromLatin1(text));
        QTest::keyClick(&line, Qt::Key_Tab);
    }
    void save() { find<QPushButton>("save-loans").click(); }
    std::string words() { return shown(section()); }
    QWidget& section() { return *page_.findChild<QWidget*>(QStringLiteral("section-loans")); }
    loans::HouseRules rules() { return loans::house_rules(desk_.books()); }

private:
    test::Desk& desk_;
    ui::SettingsPage page_;
};

std::int64_t audited(Books& books, const char* subject)
{
    return books.db().value<std::int64_t>("SELECT count(*) FROM audit_event WHERE subject = ?", subject).value();
}

} // namespace

TEST_CASE("four eyes, limits, bands and accounts of loans are changed", "[settings][loans]")
{
    test::Desk desk;
    desk.make_books();
    LoanSettings settings(desk);
    CHECK_THAT(settings.find<QComboBox>("four_eyes").currentText().toStdString(), Contains("two active users"));
    CHECK(settings.find("age_bands").text() == QStringLiteral("30 60 90 180"));
    CHECK_THAT(settings.find("recovery_account").text().toStdString(), Contains("7110"));
    const std::int64_t before = audited(desk.books(), "setting");

    settings.find<QComboBox>("four_eyes").setCurrentText(QStringLiteral("always four eyes"));
    auto& excess = settings.find<QComboBox>("list_excess");
    CHECK(excess.currentText() == QStringLiteral("it is held for the member"));
    excess.setCurrentIndex(excess.findData(QStringLiteral("SUKARELA")));
    settings.type("age_bands", "15, 45");
    settings.type("rate_limit", "18,5");
    settings.type("related_share", "5");
    settings.type("recovery_account", "4160");
    settings.save();
    CHECK(loans::four_eyes(desk.books()));
    loans::HouseRules now = settings.rules();
    CHECK(now.age_bands == std::vector{15, 45});
    CHECK(now.rate_limit == Rate::parse("18.5"));
    CHECK(now.related_share == Rate::parse("5"));
    CHECK(now.share == Rate::parse("15"));
    CHECK(now.account(Role::recovery) == desk.books().chart().by_code("4160").id);
    CHECK(now.list_excess == "SUKARELA");
    CHECK(audited(desk.books(), "setting") == before + 6);
}

TEST_CASE("bands of arrears that do not rise are refused beside the field", "[settings][loans]")
{
    test::Desk desk;
    desk.make_books();
    LoanSettings settings(desk);
    settings.find<QComboBox>("four_eyes").setCurrentText(QStringLiteral("always four eyes"));
    for (const char* bands : {"60 30", "30 thirty", "", "0 30"}) {
        CAPTURE(bands);
        settings.type("age_bands", bands);
        settings.save();
        CHECK_THAT(settings.words(), Contains("each larger than the one before, such as 30 60 90 180"));
        CHECK(settings.find("age_bands").property("wrong").toBool());
    }
    CHECK(settings.rules().age_bands == std::vector{30, 60, 90, 180});
    CHECK_FALSE(settings.rules().four_eyes.has_value());
    settings.type("age_bands", "30");
    CHECK_THAT(settings.words(), !Contains("each larger"));
    settings.type("rate_limit", "viel");
    settings.save();
    CHECK(settings.rules().age_bands.size() == 4);
    settings.type("rate_limit", "");
    settings.save();
    CHECK_THAT(settings.words(), Contains("A percentage is needed."));
    settings.type("rate_limit", "24");
    settings.type("share", "100,5");
    settings.save();
    CHECK_THAT(settings.words(), Contains("Up to 100 percent."));
    settings.type("share", "15");
    settings.type("penalty_account", "");
    settings.save();
    CHECK_THAT(settings.words(), Contains("An account is needed."));
}

TEST_CASE("classes of loans are the cooperative's own table", "[settings][loans]")
{
    test::Desk desk;
    desk.make_books();
    LoanSettings settings(desk);
    settings.type("allowance-doubtful", "60");
    settings.type("risk-weight-loss", "90");
    settings.type("months-substandard-2", "4"); // principal of monthly instalments
    settings.type("months-doubtful-1", "");     // interest due more often: does not lead into this class
    settings.save();
    const auto grades = loans::grades(desk.books());
    CHECK(grades[2].allowance == Rate::parse("60"));
    CHECK(grades[3].risk_weight == Rate::parse("90"));
    CHECK(grades[1].month_principal == 4);
    CHECK_FALSE(grades[2].short_interest);
    CHECK(grades[2].short_principal == 2);
    CHECK_FALSE(grades[0].month_principal);

    // A worse class with a smaller allowance is refused, and what was changed with it, too.
    settings.type("allowance-doubtful", "5");
    settings.type("age_bands", "10 20");
    settings.save();
    CHECK_THAT(settings.words(), Contains("Doubtful") && Contains("A worse class has no smaller allowance."));
    CHECK(loans::grades(desk.books())[2].allowance == Rate::parse("60"));
    CHECK(settings.rules().age_bands.size() == 4);
    settings.type("allowance-doubtful", "60");
    CHECK_THAT(settings.words(), !Contains("A worse class has no smaller allowance."));
    settings.type("months-loss-2", "1");
    settings.save();
    CHECK_THAT(settings.words(), Contains("A worse class begins after a better one."));
    settings.type("months-loss-2", "12");
    settings.type("allowance-loss", "");
    settings.save();
    CHECK_THAT(settings.words(), Contains("Write a percentage in every line"));
    settings.type("allowance-loss", "100");
    settings.save();
    CHECK(settings.rules().age_bands == std::vector{10, 20});
}

TEST_CASE("whoever may not change settings reads those of loans", "[settings][loans]")
{
    test::Desk desk;
    books::add_user(desk.make_books(), {"tari", "", books::Role::petugas, std::nullopt});
    desk.books().change_user({"tari", {}});
    LoanSettings settings(desk);
    CHECK(settings.find("age_bands").text() == QStringLiteral("30 60 90 180"));
    CHECK(settings.find("allowance-loss").text() == QStringLiteral("100"));
    for (const char* name : {"four_eyes", "age_bands", "rate_limit", "share", "related_share", "penalty_account",
                             "receivable_account", "allowance-loss", "months-loss-5", "save-loans"}) {
        CAPTURE(name);
        CHECK_FALSE(settings.find<QWidget>(name).isEnabled());
    }
}

TEST_CASE("what is refused is brought into sight", "[settings][loans]")
{
    test::Desk desk;
    desk.make_books();
    LoanSettings settings(desk);
    settings.type("age_bands", "60 30");
    auto* const area = qobject_cast<QScrollArea*>(settings.section().parentWidget()->parentWidget());
    REQUIRE(area != nullptr);
    const auto seen = [&](const char* name) {
        auto& widget = settings.find<QWidget>(name);
        return area->viewport()->rect().intersects(QRect(widget.mapTo(area->viewport(), QPoint()), widget.size()));
    };
    area->ensureWidgetVisible(&settings.find<QWidget>("save-loans"));
    REQUIRE_FALSE(seen("age_bands"));
    settings.save();
    CHECK(seen("age_bands"));
}
