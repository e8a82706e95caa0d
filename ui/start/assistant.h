// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include <QDialog>

#include "setup/new_books.h"
#include "workspace/workspace.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace sokoguru::ui {

/// One step of the assistant: a few fields that belong together. What it asks it keeps itself, so nothing is lost when
/// somebody goes back.
class AssistantStep : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual Label title() const = 0;
    /// Comes up: what depends on earlier steps is taken over.
    virtual void enter(const setup::NewBooks&) {}
    /// Says beside the fields what is missing; true when the step can be left.
    virtual bool check() = 0;
    /// Writes what was typed.
    virtual void store(setup::NewBooks& books) const = 0;
    /// The core refused for a reason of this step: says so beside the field. False where it is another step's.
    virtual bool take_refusal(const Error&) { return false; }
};

/// Makes a new cooperative step by step; Back and Next by keyboard. Accepted: the file is there and `books()` open.
class Assistant : public QDialog {
    Q_OBJECT
public:
    /// With lists it does not ask at the end whether to bring them in.
    explicit Assistant(Workspace& workspace, bool with_lists = false, QWidget* parent = nullptr);

    /// The new books, once.
    std::unique_ptr<Books> take_books() { return std::move(books_); }
    bool wants_import() const { return wants_import_; }

private:
    void go_to(std::size_t step);
    void next();
    void create();
    void fill_words();
    setup::NewBooks plan() const;

    Workspace& workspace_;
    std::vector<AssistantStep*> steps_;
    std::vector<QLabel*> marks_;
    std::size_t at_ = 0;
    class PlaceStep* place_;
    QStackedWidget* stack_;
    QLabel* title_;
    QLabel* refusal_;
    QLabel* question_;
    class UnsavedGuard* typed_;
    QPushButton* cancel_;
    QPushButton* back_;
    QPushButton* next_;
    QPushButton* import_;
    QPushButton* empty_;
    std::unique_ptr<Books> books_;
    bool wants_import_;
};

} // namespace sokoguru::ui
