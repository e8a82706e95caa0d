// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "print/job.h"
#include "workspace/workspace.h"

#include <QWidget>

class QAbstractListModel;
class QBoxLayout;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace sokoguru::ui {

class SheetView;

/// What the reader chose for a print. Without an orientation the fitting one.
struct SheetChoice {
    print::Paper paper = print::Paper::a4;
    std::optional<print::Orientation> orientation;
};

/// Something that can be previewed, printed and saved.
struct PrintPlan {
    QString file_name; ///< proposed, without ending and without anything personal
    Label what;        ///< for the progress: `Statements of the members`
    /// Laid out in a thread of its own.
    bool is_long = false;
    /// Whether the orientation can be chosen.
    bool can_turn = true;
    /// Makes the job; called for every print anew, in the thread that draws it. `progress` may be nullptr; a job that
    /// knows how far it is steps it itself and says so with `steps`.
    std::function<print::Job(Books&, const SheetChoice&, Progress* progress)> make;
    bool steps = false;
};

/// The pages of a print before it is on paper: thumbnails at the left, a page at any size, paper and orientation, and
/// what can be done with it.
class Preview : public QWidget {
    Q_OBJECT
public:
    explicit Preview(Workspace& workspace, QWidget* parent = nullptr);

    /// Lays the plan out and shows its first page.
    void show_plan(PrintPlan plan);
    int pages() const { return pictures_.count; }
    int page() const;
    void go_to(int page);
    SheetChoice choice() const;
    /// Saves all pages, with progress where it is long.
    void save_pdf(const std::filesystem::path& path);
    /// Forgets the pages.
    void clear();

signals:
    void closed();
    /// The pages are there.
    void laid_out();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build_bar(QBoxLayout& bar);
    void say_words();
    void lay_out();
    void take(print::Pictures pictures, const print::Job& job);
    void show_page();
    void fit();
    void ask_pdf();
    void ask_print();
    void warn_of_paper();
    /// Runs `work` with the job, in a thread where the plan is long.
    void with_job(std::function<void(const print::Job&, const print::Watch&)> work, std::function<void()> done);

    Workspace& workspace_;
    PrintPlan plan_;
    print::Pictures pictures_;
    int asked_ = 0; ///< how often pages were asked for: an answer may be an old one
    print::Paper paper_ = print::Paper::a4;
    print::Orientation orientation_ = print::Orientation::portrait;

    QPushButton* back_;
    QPushButton* print_;
    QPushButton* save_;
    QPushButton* printer_;
    QLabel* paper_name_;
    QComboBox* paper_choice_;
    QComboBox* turn_choice_;
    QLabel* page_name_;
    QSpinBox* page_;
    QLabel* of_;
    QComboBox* zoom_;
    QLabel* warning_;
    QLabel* limit_;
    QListView* thumbs_;
    QAbstractListModel* thumb_model_;
    QScrollArea* scroll_;
    SheetView* sheet_;
};

} // namespace sokoguru::ui
