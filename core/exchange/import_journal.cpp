// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_journal.h"

#include <functional>
#include <unordered_map>

#include "exchange/columns.h"
#include "exchange/line_resolver.h"
#include "exchange/sheet.h"
#include "ledger/ledger.h"
#include "storage/database.h"

namespace sokoguru::exchange {

namespace {

constexpr std::size_t rows_to_look_at = 2'000;
constexpr std::size_t most_issues = 1'000;
const std::vector<ColumnSpec> specs = {{"ref", true}, {"date", true},  {"account", true}, {"member_no"},
                                       {"subledger"}, {"debit"},       {"credit"},        {"memo"},
                                       {"name"},      {"account_name"}};

/// Enough issues for one day: nobody reads more.
struct Enough {};

/// What the issues about a line of an entry need, long after its row is gone.
struct Origin {
    int row = 0;
    std::string account, member_no, subledger;
    Money amount;

    std::string value(const std::string& column) const
    {
        if (column == "account") return account;
        if (column == "member_no") return member_no;
        if (column == "subledger") return subledger;
        return column == "debit" || column == "credit" ? amount.abs().plain() : std::string();
    }
};

/// Collects rows into entries and posts them.
class JournalReader {
public:
    JournalReader(Books& books, ImportResult& result, const std::vector<Row>& first_rows, const ImportSource& source,
                  const ImportProgress& progress)
        : books_(books), result_(result), progress_(progress), resolver_(books),
          cells_(Header::find(first_rows, source.name(), specs, result.issues, source.mapping), result.issues)
    {
        for (const char* column : {"debit", "credit"})
            cells_.set_style(column, style_of(cells_.header().cells(first_rows, column)));
        if (result.errors() == 0 && !cells_.header().has("debit") && !cells_.header().has("credit"))
            result.issues.push_back({Severity::error,
                                     Code::missing_column,
                                     cells_.header().row(),
                                     "debit",
                                     "",
                                     {base::term("exchange", "Debit or credit")}});
        usable_ = result.errors() == 0;
        failed_ = !usable_;
    }

    void add(const Row& row)
    {
        if (!usable_ || row.number <= cells_.header().row()) return;
        ++result_.rows;
        tell(progress_, result_.rows, 0);
        if (result_.issues.size() >= most_issues) throw Enough();
        const std::size_t before = result_.issues.size();
        cells_.refuse_faults(row);
        if (row.hidden && hidden_++ == 0) first_hidden_ = row.number;
        add_line(row);
        failed_ = failed_ || result_.issues.size() > before;
    }

    void end()
    {
        post();
        result_.totals = {{"debit", debit_}, {"credit", credit_}};
        if (hidden_ > 0)
            result_.issues.push_back({Severity::warning, Code::hidden_rows, first_hidden_, "", "", {hidden_}});
        if (usable_ && result_.rows == 0)
            result_.issues.push_back({Severity::error, Code::empty_table, 0, "", "", {std::string("ref")}});
    }

private:
    void add_line(const Row& row)
    {
        const RawCell& ref = cells_.cell(row, "ref");
        if (ref.text.empty()) {
            cells_.error(row, "ref", Code::missing_value, {title_arg("ref")});
            return;
        }
        if (ref.text != ref_) {
            post();
            begin(row, ref.text);
            const auto [seen, is_new] = rows_of_refs_.emplace(std::hash<std::string>()(ref.text), row.number);
            if (!is_new) {
                broken_ = true;
                cells_.error(row, "ref", Code::rows_apart,
                             {ref.text, std::int64_t{seen->second}, std::int64_t{row.number}});
            }
        }
        const std::optional<Date> date = date_of(row);
        if (date && !has_date_) entry_.date = *date;
        has_date_ = has_date_ || date.has_value();
        if (date && *date != entry_.date) cells_.error(row, "date", Code::date_mismatch, {entry_.date});
        if (entry_.memo.empty()) entry_.memo = cells_.text(row, "memo");
        const std::optional<Money> amount = amount_of(row);
        Origin origin{row.number, cells_.text(row, "account"), cells_.text(row, "member_no"),
                      cells_.text(row, "subledger"), amount.value_or(Money())};
        if (!cells_.require(row, "account") || !amount || !date) {
            broken_ = true;
            return;
        }
        try {
            entry_.lines.push_back(
                resolver_.resolve({origin.account, origin.member_no, origin.subledger, *amount, *date}));
            (amount->is_negative() ? credit_ : debit_) += amount->abs();
        } catch (const Error& error) {
            still_in_transaction();
            broken_ = true;
            cells_.refuse(row, column_of(error.code(), *amount), error);
        }
        if (!broken_) origins_.push_back(std::move(origin));
    }

    /// For handlers that go on: what the schema refused has rolled everything back, and going on would write a half.
    void still_in_transaction() const
    {
        if (!books_.db().in_transaction()) throw;
    }

    void begin(const Row& row, const std::string& ref)
    {
        ref_ = ref;
        first_row_ = row.number;
        entry_ = {};
        origins_.clear();
        has_date_ = false;
        broken_ = false;
    }

    std::optional<Date> date_of(const Row& row)
    {
        const RawCell& cell = cells_.cell(row, "date");
        // The rows of a day stand together: the same text is the same day.
        if (cell.text == last_date_text_ && last_date_) return last_date_;
        if (!cells_.require(row, "date")) return std::nullopt;
        last_date_ = cells_.date(row, "date");
        last_date_text_ = cell.text;
        return last_date_;
    }

    std::optional<Money> amount_of(const Row& row)
    {
        const auto debit = cells_.amount(row, "debit");
        const auto credit = cells_.amount(row, "credit");
        const bool has_debit = debit && !debit->is_zero();
        const bool has_credit = credit && !credit->is_zero();
        if (has_debit != has_credit) return has_debit ? *debit : -*credit;
        if (has_debit)
            cells_.error(row, "credit", Code::bad_value,
                         {title_arg("credit"), cells_.text(row, "credit"),
                          base::term("exchange", "A row has a debit or a credit. Use a row of its own for each.")});
        else if (result_.issues.empty() || result_.issues.back().row != row.number)
            cells_.error(row, "debit", Code::missing_value, {base::term("exchange", "Debit or credit")});
        return std::nullopt;
    }

    /// Posts the entry that is complete now, or checks it as far as that is possible once something was refused.
    void post()
    {
        if (ref_.empty() || broken_) return;
        if (failed_) {
            check();
            return;
        }
        try {
            ledger::DocumentDraft draft;
            draft.series = ledger::series_for(books_, entry_.lines);
            draft.ref = ref_;
            draft.entries.push_back(entry_);
            const ledger::Posted posted = ledger::post(books_, draft);
            result_.documents.resize(result_.documents.empty() ? 1 : 2, posted);
            result_.documents.back() = posted;
        } catch (const Error& error) {
            still_in_transaction();
            if (error.code() == Code::clock_to_confirm || error.code() == Code::not_permitted ||
                info(error.code()).exit == base::ExitClass::file)
                throw;
            failed_ = true;
            if (error.code() == Code::duplicate_ref || check() == 0) add_issue(first_row_, error.code(), error.args());
        }
    }

    /// Names what the ledger refuses; returns how many issues it added. Balances are left out once an earlier entry is
    /// missing: they would be wrong.
    std::size_t check()
    {
        std::size_t added = 0;
        for (const Issue& issue : ledger::check(books_, entry_)) {
            const bool needs_balances = issue.code == Code::insufficient_balance || issue.code == Code::loan_overpaid;
            if (needs_balances && checked_without_posting_) continue;
            const auto at = static_cast<std::size_t>(issue.row - 1);
            if (issue.row > 0 && at < origins_.size()) {
                const Origin& origin = origins_[at];
                const std::string column = column_of(issue.code, origin.amount);
                result_.issues.push_back(
                    {Severity::error, issue.code, origin.row, column, origin.value(column), issue.args});
            } else {
                add_issue(first_row_, issue.code, issue.args);
            }
            ++added;
        }
        checked_without_posting_ = true;
        return added;
    }

    void add_issue(int row, Code code, const std::vector<base::LabelArg>& args)
    {
        const std::string column = column_of(code, Money());
        std::string value = column == "ref" ? ref_ : column == "date" ? base::iso(entry_.date) : std::string();
        if (code == Code::not_balanced) {
            Money sum;
            for (const ledger::Line& line : entry_.lines)
                sum += line.amount;
            value = sum.plain();
        }
        result_.issues.push_back({Severity::error, code, row, column, std::move(value), args});
    }

    Books& books_;
    ImportResult& result_;
    const ImportProgress& progress_;
    LineResolver resolver_;
    CellReader cells_;
    bool usable_ = false;
    bool failed_ = false;
    bool checked_without_posting_ = false;

    /// Where each reference began, by its hash: a journal may be long.
    std::unordered_map<std::size_t, int> rows_of_refs_;
    std::int64_t hidden_ = 0;
    int first_hidden_ = 0;

    std::string ref_;
    int first_row_ = 0;
    ledger::EntryDraft entry_;
    std::vector<Origin> origins_; ///< of the lines, in their order
    bool has_date_ = false;
    bool broken_ = false; ///< a line of this entry was refused already
    std::string last_date_text_;
    std::optional<Date> last_date_;
    Money debit_;
    Money credit_;
};

} // namespace

ImportResult import_journal(Books& books, const ImportSource& list, const ImportOptions& options)
{
    books.require(books::Permission::import_data);
    ImportResult result;
    books::Work work(books);
    std::vector<Row> first_rows;
    std::optional<JournalReader> reader;
    const auto start = [&] {
        reader.emplace(books, result, first_rows, list, options.progress);
        for (const Row& row : first_rows)
            reader->add(row);
        first_rows.clear();
    };
    try {
        stream_table(list, TableLimits::journal(), [&](const Row& row) {
            if (reader) return reader->add(row);
            first_rows.push_back(row);
            if (first_rows.size() == rows_to_look_at) start();
        });
        if (!reader) start();
        reader->end();
    } catch (const Enough&) {
    }
    finish(result);
    if (result.accepted && !options.dry_run) work.commit();
    return result;
}

const std::vector<ColumnSpec>& journal_columns()
{
    return specs;
}

} // namespace sokoguru::exchange
