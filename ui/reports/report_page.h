// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "reports/render_csv.h"
#include "reports/request.h"
#include "workspace/page.h"

class QAction;
class QFrame;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace sokoguru::ui {

class Chart;
class CurrentStack;
class Preview;
class ReportTable;
class RequestBar;

/// One report: what it is asked at the top, its table with links into the books, a chart where it helps, its notes, and
/// the ways out: preview, PDF, Excel, CSV, a preset.
class ReportPage : public Page {
    Q_OBJECT
public:
    explicit ReportPage(Workspace& workspace, QWidget* parent = nullptr);

    void open(const Place& place) override;
    void refresh() override;
    QString heading() const override;
    void leave() override;

    /// What is shown; nullptr before it is made and where it was refused.
    const reports::Report* report() const { return report_.get(); }
    ReportTable& table() { return *table_; }
    Preview& preview() { return *preview_; }
    /// Writes the report as a workbook or as CSV in one of its forms; the register only for those who may take it out.
    void save_xlsx(const std::filesystem::path& path);
    void save_csv(const std::filesystem::path& path, reports::CsvForm form = reports::CsvForm::points);

signals:
    /// A report was made or refused.
    void made();

private:
    void build_head(QVBoxLayout& column);
    void say_words();
    void make();
    void show_report();
    void show_state(const QString& words, bool refused);
    void show_chart();
    void fill_columns();
    void hide_columns();
    void ask_preset();
    void ask_file_form(int form);
    void show_preview();
    void close_preview();
    /// The report without the columns that are hidden.
    std::shared_ptr<const reports::Report> visible_report() const;
    bool may_export();

    reports::Request request_;
    std::shared_ptr<const reports::Report> report_;
    bool making_ = false;

    CurrentStack* sides_;
    QLabel* title_;
    QLabel* subtitle_;
    QPushButton* keep_;
    QMenu* column_menu_;
    QPushButton* chart_on_;
    QPushButton* save_;
    QAction* xlsx_;
    QAction* csv_;
    QAction* csv_commas_;
    QPushButton* show_preview_;
    RequestBar* bar_;
    QLineEdit* filter_;
    QPushButton* columns_;
    QFrame* state_;
    QLabel* state_words_;
    QPushButton* again_;
    Chart* chart_;
    ReportTable* table_;
    QLabel* notes_;
    Preview* preview_;
};

} // namespace sokoguru::ui
