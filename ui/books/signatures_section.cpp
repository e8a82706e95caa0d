// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "books/ask_dialog.h"
#include "books/officer.h"
#include "books/settings_section.h"
#include "widgets/clear.h"
#include "widgets/date_field.h"
#include "widgets/field.h"
#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

constexpr int most_signatures = 4;

Label body_words(const std::string& body)
{
    if (body == "pengurus") return label("settings", "Board");
    if (body == "pengawas") return label("settings", "Supervisors");
    return label("settings", "Staff");
}

Label document_words(const std::string& kind)
{
    if (kind == "receipt-in") return label("settings", "Receipt for money received");
    if (kind == "receipt-out") return label("settings", "Receipt for money paid");
    if (kind == "statement") return label("settings", "Member's statement");
    if (kind == "surplus-report") return label("settings", "SHU report");
    return verbatim(kind);
}

/// Adds an officer, or mends one.
class OfficerDialog : public AskDialog {
public:
    OfficerDialog(Workspace& workspace, const books::Officer& officer, QWidget* parent)
        : AskDialog(workspace, officer.id == 0 ? label("settings", "New officer") : label("settings", "Officer"),
                    label("settings", "&Save"), parent)
    {
        auto* name = new QLineEdit(QString::fromStdString(officer.name));
        name->setObjectName(QStringLiteral("name"));
        auto* body = new QComboBox;
        for (const char* each : {"pengurus", "pengawas", "karyawan"})
            body->addItem(workspace.say(body_words(each)), QString::fromLatin1(each));
        body->setCurrentIndex(std::max(0, body->findData(QString::fromStdString(officer.body))));
        auto* position = new QComboBox;
        position->setEditable(true);
        position->setObjectName(QStringLiteral("position"));
        position->addItems({QStringLiteral("Ketua"), QStringLiteral("Sekretaris"), QStringLiteral("Bendahara"),
                            QStringLiteral("Ketua Pengawas"), QStringLiteral("Anggota Pengawas"),
                            QStringLiteral("Petugas")});
        position->setCurrentText(QString::fromStdString(officer.position));
        auto* appointed = new DateField(workspace);
        appointed->setObjectName(QStringLiteral("appointed"));
        appointed->set_value(officer.id == 0 ? workspace.today() : officer.appointed);
        auto* ended = new DateField(workspace);
        ended->setObjectName(QStringLiteral("ended"));
        ended->set_value(officer.ended);
        auto* reason = new QLineEdit(QString::fromStdString(officer.reason));
        add(new Field(workspace, label("settings", "Na&me"), name));
        add(new Field(workspace, label("settings", "&Body"), body));
        add(new Field(workspace, label("settings", "&Position"), position,
                      label("settings", "The words that stand below the signature.")));
        add(new Field(workspace, label("settings", "&Appointed on"), appointed));
        if (officer.id != 0) {
            add(new Field(workspace, label("settings", "&Until"), ended,
                          label("settings", "Empty while in office. From this day on the successor signs.")));
            add(new Field(workspace, label("settings", "&Reason"), reason));
        }
        on_accept([=, this, &workspace] {
            if (!appointed->finish() || !ended->finish()) return false;
            if (!appointed->value()) {
                say_refusal(label("settings", "The day of appointment is missing."));
                return false;
            }
            const books::Officer changed{officer.id,
                                         name->text().trimmed().toStdString(),
                                         body->currentData().toString().toStdString(),
                                         position->currentText().trimmed().toStdString(),
                                         *appointed->value(),
                                         ended->value(),
                                         reason->text().trimmed().toStdString()};
            if (officer.id == 0)
                books::add_officer(workspace.books(), changed);
            else
                books::change_officer(workspace.books(), changed);
            return true;
        });
    }
};

class SignaturesSection : public SettingsSection {
public:
    explicit SignaturesSection(Workspace& workspace) : SettingsSection(workspace)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(space::medium, 0, space::medium, 0);
        column->setSpacing(space::small);
        QLabel* const head = text("section");
        QLabel* const lead = paragraph("muted");
        officers_ = new QTreeWidget;
        officers_->setObjectName(QStringLiteral("officers"));
        officers_->setRootIsDecorated(false);
        officers_->setColumnCount(5);
        officers_->setMinimumHeight(170);
        auto* buttons = new QHBoxLayout;
        add_ = plain_button(QStringLiteral("add"));
        add_->setObjectName(QStringLiteral("add-officer"));
        edit_ = plain_button(QStringLiteral("edit"));
        edit_->setObjectName(QStringLiteral("edit-officer"));
        buttons->addWidget(add_);
        buttons->addWidget(edit_);
        buttons->addStretch(1);
        QLabel* const signs = text("section");
        QLabel* const signs_lead = paragraph("muted");
        grid_ = new QGridLayout;
        grid_->setHorizontalSpacing(space::small);
        grid_->setVerticalSpacing(space::hair);
        save_ = primary_button(QStringLiteral("ok"));
        save_->setObjectName(QStringLiteral("save-signatures"));
        column->addWidget(head);
        column->addWidget(lead);
        column->addWidget(officers_, 1);
        column->addLayout(buttons);
        column->addSpacing(space::medium);
        column->addWidget(signs);
        column->addWidget(signs_lead);
        column->addLayout(grid_);
        column->addWidget(save_, 0, Qt::AlignLeft);
        connect(add_, &QPushButton::clicked, this, [this] { edit({}); });
        connect(edit_, &QPushButton::clicked, this, [this] { edit_current(); });
        connect(officers_, &QTreeWidget::itemActivated, this, [this] { edit_current(); });
        connect(officers_, &QTreeWidget::itemSelectionChanged, this, [this] { update_buttons(); });
        connect(save_, &QPushButton::clicked, this, [this] { save(); });
        workspace.words(this, [=, this] {
            head->setText(say(label("settings", "Officers and staff")));
            lead->setText(
                say(label("settings", "Who held which office and when: for the registers of the board and the "
                                      "supervisors, and for the names below signatures.")));
            signs->setText(say(label("settings", "Who signs what")));
            signs_lead->setText(say(label("settings", "Positions from left to right. Whoever holds the position on the "
                                                      "day of the document is named; others, such as the depositor, "
                                                      "sign on an empty line.")));
            officers_->setHeaderLabels({say(label("settings", "Name")), say(label("settings", "Body")),
                                        say(label("settings", "Position")), say(label("settings", "Appointed")),
                                        say(label("settings", "Until"))});
            officers_->setAccessibleName(head->text());
            add_->setText(say(label("settings", "&Add an officer…")));
            edit_->setText(say(label("settings", "&Change…")));
            save_->setText(say(label("settings", "&Save the signatures")));
        });
    }

    void refresh() override
    {
        officers_->clear();
        known_ = books::officers(books());
        QStringList positions;
        for (const books::Officer& officer : known_) {
            auto* item = new QTreeWidgetItem(
                officers_, {QString::fromStdString(officer.name), say(body_words(officer.body)),
                            QString::fromStdString(officer.position), workspace().short_date(officer.appointed),
                            officer.ended ? workspace().short_date(*officer.ended) : QStringLiteral("–")});
            item->setToolTip(4, QString::fromStdString(officer.reason));
            positions << QString::fromStdString(officer.position);
        }
        for (int i = 0; i < officers_->columnCount(); ++i)
            officers_->resizeColumnToContents(i);
        positions << QStringLiteral("Ketua") << QStringLiteral("Sekretaris") << QStringLiteral("Bendahara")
                  << QStringLiteral("Ketua Pengawas") << QStringLiteral("Petugas") << QStringLiteral("Penyetor")
                  << QStringLiteral("Penerima");
        positions.removeDuplicates();
        fill_places(positions);
        update_buttons();
    }

private:
    void fill_places(const QStringList& positions)
    {
        clear_layout(*grid_);
        places_.clear();
        int row = 0;
        for (const std::string& kind : books::signed_documents(books())) {
            QLabel* const name = text();
            name->setText(say(document_words(kind)));
            // Above its places: beside them it would not fit in large text.
            grid_->addWidget(name, row++, 0, 1, most_signatures);
            const auto places = books::signing_places(books(), kind, workspace().today());
            for (int i = 0; i < most_signatures; ++i) {
                auto* box = new QComboBox;
                box->setEditable(true);
                box->setObjectName(QStringLiteral("sign-%1-%2").arg(QString::fromStdString(kind)).arg(i));
                box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
                box->setMinimumContentsLength(5);
                box->addItem(QString());
                box->addItems(positions);
                box->setCurrentText(static_cast<std::size_t>(i) < places.size()
                                        ? QString::fromStdString(places[static_cast<std::size_t>(i)].position)
                                        : QString());
                box->setAccessibleName(say(label("settings", "{0}, signature {1}",
                                                 workspace().texts()(document_words(kind)), std::int64_t{i + 1})));
                box->setEnabled(may_change());
                places_[kind].push_back(box);
                grid_->addWidget(box, row, i);
            }
            ++row;
        }
    }

    void update_buttons()
    {
        add_->setEnabled(may_change());
        edit_->setEnabled(may_change() && !officers_->selectedItems().isEmpty());
        save_->setEnabled(may_change());
    }

    void edit(const books::Officer& officer)
    {
        if (OfficerDialog(workspace(), officer, this).exec() == QDialog::Accepted) workspace().change(Change::settings);
    }

    void edit_current()
    {
        const int row = officers_->indexOfTopLevelItem(officers_->currentItem());
        if (row >= 0 && may_change()) edit(known_.at(static_cast<std::size_t>(row)));
    }

    void save()
    {
        apply(label("settings", "Saved."), [this] {
            books::Work work(books());
            for (const auto& [kind, boxes] : places_) {
                std::vector<std::string> positions;
                for (const QComboBox* box : boxes)
                    if (!box->currentText().trimmed().isEmpty())
                        positions.push_back(box->currentText().trimmed().toStdString());
                // A kind without any signature would not be found again here.
                if (positions.empty()) throw Error(Code::missing_value, {workspace().texts()(document_words(kind))});
                books::set_signing_positions(books(), kind, positions);
            }
            work.commit();
        });
    }

    QTreeWidget* officers_;
    std::vector<books::Officer> known_;
    QPushButton* add_;
    QPushButton* edit_;
    QPushButton* save_;
    QGridLayout* grid_;
    std::map<std::string, std::vector<QComboBox*>> places_;
};

} // namespace

SectionInfo signatures_section()
{
    return section<SignaturesSection>(QStringLiteral("signatures"), label("settings", "Officers and signatures"),
                                      QStringLiteral("members"));
}

} // namespace sokoguru::ui
