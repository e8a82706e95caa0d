// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
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
    /// Cells as a spreadsheet copies them. On a member's number or name the first pasted column says whose line it is
    /// and the amounts follow in the order of the columns; elsewhere cells go where they are pasted. Returns what could
    /// not be used: whose number is not in the sheet, what is no amount, what found no place.
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
    /// Whether the cell could be used; one without a place can not.
    bool paste_cell(int row, int column, const QString& cell);

    Workspace& workspace_;
    std::vector<Column> columns_;
    std::vector<Line> lines_;
    std::map<std::pair<std::int64_t, std::string>, Label> marks_;
};

} // namespace sokoguru::ui
