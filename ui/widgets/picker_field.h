// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "widgets/input_line.h"

class QListWidget;

namespace sokoguru::ui {

/// One of the things a PickerField offers.
struct Choice {
    std::int64_t id = 0;
    QString shown;  ///< in the field once it is chosen
    QString detail; ///< behind it in the list, muted
};

/// A line that finds one of many while typing: the matches stand in a list below, the best one marked. Enter and Tab
/// take the marked one, Up and Down move, Escape closes the list, F4 or Down opens it. The list never takes the focus.
class PickerField : public InputLine {
    Q_OBJECT
public:
    explicit PickerField(Workspace& workspace, QWidget* parent = nullptr);
    ~PickerField() override;

    bool is_list_open() const;
    /// The list of matches; its rows are the choices.
    const QListWidget& list() const { return *list_; }

protected:
    std::optional<std::int64_t> chosen() const { return chosen_; }
    void choose(std::optional<std::int64_t> id);
    /// What is typed stands as it is, the list is only offered; nothing is marked until Down is pressed.
    void set_free_text(bool on) { free_text_ = on; }
    /// A row of the list was taken, by key or mouse.
    virtual void taken(std::int64_t) {}

    virtual std::vector<Choice> find(const QString& text) const = 0;
    /// The one thing that the text names beyond doubt, without the list.
    virtual std::optional<std::int64_t> exactly(const QString& text) const = 0;
    /// How it is shown; empty where it does not exist any more.
    virtual QString shown(std::int64_t id) const = 0;
    /// Nothing fits; several fit.
    virtual Label nothing_fits() const = 0;
    virtual Label several_fit() const = 0;

    void typed() override;
    Label finished() override;
    void rewrite() override;
    bool keeps_enter(const QString&) const override { return false; }
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void offer(const QString& text, bool mark_first);
    void close_list();
    bool take_marked();
    void take(std::int64_t id);

    QListWidget* list_;
    std::optional<std::int64_t> chosen_;
    bool free_text_ = false;
};

} // namespace sokoguru::ui
