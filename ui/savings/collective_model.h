// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <QAbstractTableModel>

#include "exchange/collective.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

/// The collective sheet in memory: a line for each member (a member with several loans has several), a column for each
/// savings product, loan principal and interest, shop, other, and the money received. Nothing of it is posted here.
class CollectiveModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Kind { taken, number, name, unit, loan, amount, total };
    struct Column {
        Kind kind;
        std::string key; ///< of an amount: as in exchange::CollectiveRow
        Label title;
    };

    explicit CollectiveModel(Workspace& workspace, QObject* parent = nullptr);

    /// The products that are switched on now.
    void set_columns();
    const std::vector<Column>& columns() const { return columns_; }
    void show(std::vector<exchange::CollectiveMember> members);
    bool is_empty() const { return lines_.empty(); }

    /// What would be posted: the lines that are ticked and hold an amount. Their numbers are those of line_of().
    std::vector<exchange::CollectiveRow> rows() const;
    /// The line with the number that an issue names, or -1.
    int line_of(std::int64_t number) const;
    int column_of(const std::string& key) const;

    /// Sums over the ticked lines.
    Money sum(int column) const;
    QString sum_in_words(int column) const;
    Money parts() const;
    Money received() const;
    /// The members whose lines rows() has; one with two loans is one.
    std::int64_t taken() const;

    /// A pasted cell, or a whole pasted line, that was not taken over.
    struct Unused {
        Label what;     ///< begins with the number of the pasted line
        QModelIndex at; ///< where it would have gone; invalid: there is no such place
    };

    /// Marks cells; the older marks go.
    void mark(const std::vector<Issue>& issues);
    /// What a pasted block would do.
    struct Paste {
        struct Cell {
            int row;
            int column;
            std::optional<Money> amount;
        };
        std::vector<Cell> cells;
        std::vector<Unused> unused; ///< who is not in the sheet, what is no amount, what found no place
        bool by_number = false;     ///< the block says itself whose its lines are
        bool by_heading = false;    ///< and of what its columns are
        std::set<int> members;      ///< the lines of the sheet that are met
        std::set<int> columns;      ///< the columns of the sheet that are met
    };
    /// Reads cells as a spreadsheet copies them. A block with a column of member or employee numbers goes to the lines
    /// of these members, wherever it is pasted; one with a row of headings to the columns of these names. Amounts
    /// without headings follow each other in the order of the columns. Other cells go where they are pasted, numbers of
    /// members (`0005`) among them excepted: they are never money. Changes nothing.
    Paste plan_paste(const QModelIndex& at, const QString& text) const;
    void take(const Paste& paste);
    /// Both at once; returns what could not be used.
    std::vector<Unused> paste(const QModelIndex& at, const QString& text);
    void clear_amounts();

    /// As a draft keeps it, and back. What cannot be read gives nothing.
    QByteArray to_json() const;
    bool from_json(const QByteArray& json);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// An amount or a tick, or more of them at once, will be another one.
    void changing();
    /// An amount or a tick is another one now.
    void edited();

private:
    struct Line {
        exchange::CollectiveMember member;
        bool taken = true;
    };
    std::optional<Money> amount(const Line& line, const Column& column) const;
    void set_amount(Line& line, const Column& column, std::optional<Money> amount);
    static Money parts_of(const Line& line);
    /// The line of the member with that member or employee number; -1: of none. `loosely`: a spreadsheet has dropped
    /// the zeros before it.
    int line_of_member(const QString& number, bool loosely) const;
    /// The column of the block that holds members' numbers, or -1.
    int number_column(const std::vector<QStringList>& block) const;
    /// The sheet's column behind each heading, -1 for none; empty: the row holds no headings.
    std::vector<int> headings(const QStringList& row) const;
    void plan_cell(Paste& plan, std::int64_t line_no, int row, int column, const QString& cell) const;

    Workspace& workspace_;
    std::vector<Column> columns_;
    std::vector<Line> lines_;
    std::map<std::pair<std::int64_t, std::string>, Label> marks_;
};

} // namespace sokoguru::ui
