// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>

#include "support/alt_letters.h"
#include "support/typing.h"
#include "support/wheel.h"

namespace {

/// Looks at each dialog of the program that some test opens, as it comes up and as it goes: no Alt-letter stands on
/// two things of it, nor would in Indonesian, and the wheel changes none of its fields. Qt's own dialogs (files,
/// printers) are looked at in texts/.
class Letters : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
            if (auto* dialog = qobject_cast<QDialog*>(watched); dialog != nullptr && is_ours(*dialog)) {
                INFO(dialog->windowTitle().toStdString());
                CHECK(sokoguru::test::clashing_letters(*dialog) == "");
                CHECK(sokoguru::test::clashing_letters(*dialog, true) == "");
                // Once the window's look is on: the rule is the house style's.
                if (event->type() == QEvent::Show && qApp->property("sokoguru-text-percent").isValid())
                    sokoguru::test::turn_the_wheel_over(*dialog);
            }
        return false;
    }

private:
    static bool is_ours(const QDialog& dialog)
    {
        const std::string kind = dialog.metaObject()->className();
        return kind == "QDialog" || kind.starts_with("sokoguru");
    }
};

} // namespace

/// The tests of the window and of the printing run without a display, unless another platform is asked for.
int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    Letters letters;
    qApp->installEventFilter(&letters);
    // Keys come as from a hand, a second apart; tests of scanners set a clock of their own.
    sokoguru::test::type_by_hand();
    return Catch::Session().run(argc, argv);
}
