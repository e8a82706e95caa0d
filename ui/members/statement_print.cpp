// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/statement_print.h"

#include <QComboBox>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "look/look.h"
#include "members/members.h"
#include "print/member_statement.h"
#include "reports/letterhead.h"
#include "reports/parameters.h"
#include "widgets/date_field.h"
#include "widgets/file_dialog.h"
#include "widgets/form_dialog.h"
#include "widgets/show_file.h"

namespace sokoguru::ui {

namespace {

class StatementDialog : public FormDialog {
public:
    StatementDialog(Workspace& workspace, std::int64_t members, QWidget* over)
        : FormDialog(workspace, label("members", "Print member statements"), label("members", "&Save as PDF…"), over)
    {
        setObjectName(QStringLiteral("statement-dialog"));
        from_ = new DateField(workspace);
        from_->setObjectName(QStringLiteral("from"));
        to_ = new DateField(workspace);
        to_->setObjectName(QStringLiteral("to"));
        from_->set_value(reports::first_of_january(static_cast<int>(workspace.today().year())));
        to_->set_value(workspace.today());
        paper_ = new QComboBox;
        paper_->addItem(QStringLiteral("A4"), static_cast<int>(print::Paper::a4));
        paper_->addItem(QStringLiteral("F4 (215 × 330 mm)"), static_cast<int>(print::Paper::f4));
        paper_->setCurrentIndex(workspace.memory().value(QStringLiteral("statement-paper"), 0).toInt());
        add_section(members == 1 ? label("members", "Statement of one member")
                                 : label("members", "Statements of {0} members in one file", members));
        from_field_ = new Field(workspace, label("members", "&From"), from_);
        to_field_ = new Field(workspace, label("members", "&To"), to_,
                              label("members", "Balances are those at the end of this day."));
        add_row({from_field_, to_field_});
        body()->addWidget(new Field(workspace, label("members", "Pa&per"), paper_));
        setMinimumWidth(30 * px(Type::body));
    }

    reports::StatementOptions options() const { return {*from_->value(), *to_->value(), false}; }
    print::Paper paper() const { return static_cast<print::Paper>(paper_->currentData().toInt()); }

protected:
    bool act() override
    {
        if (!from_->finish() || !to_->finish()) return false;
        for (Field* field : {from_field_, to_field_})
            if (static_cast<DateField&>(field->control()).text().isEmpty()) {
                field->set_problem(label("members", "A day is needed."));
                return false;
            }
        if (*to_->value() < *from_->value()) {
            to_field_->set_problem(label("members", "The last day lies before the first."));
            return false;
        }
        workspace().memory().setValue(QStringLiteral("statement-paper"), paper_->currentIndex());
        return true;
    }

private:
    DateField* from_;
    DateField* to_;
    Field* from_field_;
    Field* to_field_;
    QComboBox* paper_;
};

} // namespace

void print_statements(Workspace& workspace, const StatementWish& wish, const std::filesystem::path& path,
                      const std::function<void()>& done)
{
    const Texts texts = workspace.texts();
    const auto work = [wish, path, texts](Books& books, Progress& progress) {
        const print::Stationery paper(texts, reports::letterhead(books), reports::fingerprint(books), wish.paper);
        reports::StatementReader reader(books, wish.options);
        const auto total = static_cast<std::int64_t>(wish.members.size());
        std::size_t next = 0;
        print::print_statements(path, paper, [&]() -> std::optional<reports::MemberStatement> {
            while (next < wish.members.size()) {
                progress.step(static_cast<std::int64_t>(next), total);
                reports::MemberStatement statement = reader.read(members::read(books, wish.members[next++]));
                if (total == 1 || !statement.savings.empty() || !statement.loans.empty() || statement.surplus)
                    return statement;
            }
            return std::nullopt;
        });
    };
    workspace.run_long(label("members", "Printing member statements"), work, done);
}

void ask_and_print_statements(Workspace& workspace, const std::vector<MemberId>& members, QWidget* over)
{
    if (members.empty() || workspace.is_busy()) return;
    StatementDialog dialog(workspace, static_cast<std::int64_t>(members.size()), over);
    if (dialog.exec() != QDialog::Accepted) return;
    QString name = workspace.say(label("members", "member statements")).replace(QLatin1Char(' '), QLatin1Char('-'));
    if (members.size() == 1)
        name += QLatin1Char('-') + QString::fromStdString(members::read(workspace.books(), members.front()).member_no);
    name += QLatin1Char('-') + QString::fromStdString(base::iso(dialog.options().to)) + QStringLiteral(".pdf");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path =
        ask_new_file(over, {workspace.say(label("members", "Save statements")), folder + QLatin1Char('/') + name,
                            workspace.say(label("members", "PDF files")) + QStringLiteral(" (*.pdf)")});
    if (path.isEmpty()) return;
    print_statements(workspace, {members, dialog.options(), dialog.paper()}, path.toStdU16String(), [&workspace, path] {
        workspace.tell(Notice::done, label("members", "The statements are in {0}.", path.toStdString()));
        show_file(path);
    });
}

} // namespace sokoguru::ui
