// SPDX-License-Identifier: GPL-3.0-or-later
// sokoguru_bench make FILE [MEMBERS YEARS]   makes books of a size
// sokoguru_bench core FILE                   measures what the core does with them
// sokoguru_bench loans FILE               states, arrears and classes of loans
// sokoguru_bench post FOLDER [MEMBERS MONTHS]  posting against bare SQLite inserts
// sokoguru_bench ledger FILE OUT             writes the books as a journal of the program `ledger`
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <map>
#include <random>
#include <string>

#include <fmt/format.h>
#include <sqlite3.h>

#include "bare_inserts.h"
#include "base/error.h"
#include "ledger/balances.h"
#include "ledger/verify.h"
#include "loans/grading.h"
#include "make_books.h"
#include "storage/connection.h"
#include "storage/database.h"

using namespace sokoguru;

namespace {

double seconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double cpu_seconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

template <typename Action> double timed(const Action& action)
{
    const double from = seconds();
    action();
    return seconds() - from;
}

/// Best and median of several runs in milliseconds, and the processor time of all of them: on a machine that does
/// other things too, that is the honest figure.
template <typename Action> void report(const std::string& what, int runs, const Action& action)
{
    std::vector<double> times;
    const double cpu = cpu_seconds();
    for (int i = 0; i < runs; ++i)
        times.push_back(1000 * timed(action));
    const double cpu_each = 1000 * (cpu_seconds() - cpu) / runs;
    std::sort(times.begin(), times.end());
    fmt::print("{:<36} best {:>9.3f} ms   median {:>9.3f} ms   CPU {:>9.3f} ms\n", what, times.front(),
               times[times.size() / 2], cpu_each);
}

/// VmHWM: the most memory this process ever held.
std::string peak_memory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) return line.substr(6);
    return "?";
}

int make(const std::filesystem::path& path, bench::Size size)
{
    const double from = seconds();
    bench::Maker maker(path, size);
    fmt::print("members, accounts, loans: {:.1f} s\n", seconds() - from);
    const double posting = seconds();
    for (int month = 0; month < maker.months(); ++month)
        maker.post_month(month, maker.month(month));
    const auto entries = ledger::head(maker.books()).entries;
    fmt::print("{} entries in {:.1f} s: {:.0f} entries/s\n", entries, seconds() - posting,
               static_cast<double>(entries) / (seconds() - posting));
    return 0;
}

int core(const std::filesystem::path& path)
{
    const books::SystemClock clock;
    report("open without sign-in", 5, [&] { Books::open(path, {}, clock); });
    Books books = Books::open(path, {}, clock);
    const auto one = [&](const char* sql) { return books.db().value<std::int64_t>(sql).value_or(0); };
    const std::int64_t postings = one("SELECT count(*) FROM posting");
    const Date first = base::date_from_int(static_cast<int>(one("SELECT min(date) FROM entry")));
    const int days =
        base::days_between(first, base::date_from_int(static_cast<int>(one("SELECT max(date) FROM entry"))));
    fmt::print("{} entries, {} postings, {:.1f} bytes of file a posting\n", ledger::head(books).entries, postings,
               static_cast<double>(std::filesystem::file_size(path)) /
                   static_cast<double>(std::max<std::int64_t>(postings, 1)));
    std::mt19937 random(1);
    const auto some_day = [&] {
        return base::add_days(first, static_cast<int>(random() % static_cast<unsigned>(days)));
    };
    report("trial balance at a random day", 51, [&] { ledger::balances(books, some_day()); });
    report("turnovers of a year", 11, [&] {
        const int year = static_cast<int>(some_day().year());
        ledger::turnovers(books, base::make_date(year, 1, 1), base::make_date(year, 12, 31));
    });
    fmt::print("memory so far {}\n", peak_memory());
    report("verify", 1, [&] {
        const auto result = ledger::verify(books);
        fmt::print("verify: {} entries, {} findings\n", result.entries, result.findings.size());
        for (const auto& finding : result.findings)
            fmt::print("  {} {} {}\n", finding.check, finding.document, finding.text.text);
    });
    fmt::print("memory with verify {}\n", peak_memory());
    return 0;
}

/// The state of one loan once it is read, and all loans from the file: arrears, classes, allowance.
int loans_of(const std::filesystem::path& path)
{
    loans::Loan loan;
    loan.granted = loan.terms.principal = Money::rupiah(60'000'000);
    loan.terms.rate = Rate::parse("1");
    loan.terms.periods = 60;
    loan.terms.method = loans::Method::annuity;
    loan.terms.disbursed = base::make_date(2020, 1, 31);
    const loans::Plan plan = loans::plan_of(loan);
    std::vector<loans::Movement> moved = {{*loan.terms.disbursed, loan.granted, {}, {}, {}}};
    for (int k = 1; k <= 100; ++k)
        moved.push_back(
            {base::add_days(*loan.terms.disbursed, 15 * k), Money::rupiah(-300'000), Money::rupiah(100'000), {}, {}});
    loans::Policy policy;
    Money sum;
    constexpr int times = 10'000;
    for (const loans::Penalty penalty : {loans::Penalty::none, loans::Penalty::percent_day}) {
        policy.penalty = penalty;
        policy.penalty_rate = Rate::parse("0.1");
        const double cpu = cpu_seconds();
        for (int k = 0; k < times; ++k)
            sum += loans::state(plan, policy, moved, {}, base::make_date(2023, 6, 1 + static_cast<unsigned>(k) % 28))
                       .overdue();
        fmt::print("state of 60 instalments and 100 payments{} {:.1f} us CPU\n",
                   penalty == loans::Penalty::none ? "" : ", daily penalty", 1e6 * (cpu_seconds() - cpu) / times);
    }
    const books::SystemClock clock;
    Books books = Books::open(path, {}, clock);
    const Date last = base::date_from_int(
        static_cast<int>(books.db().value<std::int64_t>("SELECT max(date) FROM entry").value_or(0)));
    const Date day = base::add_months(last, -1);
    std::size_t count = 0;
    report("arrears and classes of all loans", 5, [&] { count = loans::graded(books, day).size(); });
    fmt::print("{} open loans ({})\n", count, sum.plain());
    return 0;
}

/// Where the time of posting goes, statement by statement (SOKOGURU_PROFILE=1); costs time itself.
class StatementTimes {
public:
    explicit StatementTimes(sqlite3* db)
    {
        if (std::getenv("SOKOGURU_PROFILE") == nullptr) return;
        sqlite3_trace_v2(
            db, SQLITE_TRACE_PROFILE,
            [](unsigned, void* self, void* statement, void* nanoseconds) {
                auto& sum =
                    static_cast<StatementTimes*>(self)->sums_[sqlite3_sql(static_cast<sqlite3_stmt*>(statement))];
                ++sum.first;
                sum.second += *static_cast<sqlite3_int64*>(nanoseconds);
                return 0;
            },
            this);
    }
    ~StatementTimes()
    {
        for (const auto& [sql, sum] : sums_)
            fmt::print("{:>9} times {:>9.1f} ms {:>7.2f} us  {}\n", sum.first, static_cast<double>(sum.second) / 1e6,
                       static_cast<double>(sum.second) / 1e3 / static_cast<double>(sum.first), sql.substr(0, 110));
    }
    StatementTimes(const StatementTimes&) = delete;
    StatementTimes& operator=(const StatementTimes&) = delete;

private:
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> sums_;
};

int post(const std::filesystem::path& folder, int members, int months)
{
    std::filesystem::create_directories(folder);
    for (const char* name : {"ours.sokoguru", "bare.sqlite", "bare.sqlite-wal", "bare.sqlite-shm"})
        std::filesystem::remove(folder / name);
    bench::Maker maker(folder / "ours.sokoguru", {members, (months + 11) / 12, 2016});
    bench::BareInserts bare(folder / "bare.sqlite");
    double ours_cpu = 0, ours_wall = 0, bare_cpu = 0, bare_wall = 0;
    std::int64_t entries = 0;
    const StatementTimes profile(maker.books().db().connection().handle());
    for (int month = 0; month < months; ++month) {
        const auto documents = maker.month(month);
        for (const auto& document : documents)
            entries += static_cast<std::int64_t>(document.entries.size());
        double wall = seconds(), cpu = cpu_seconds();
        maker.post_month(month, documents);
        ours_wall += seconds() - wall, ours_cpu += cpu_seconds() - cpu;
        wall = seconds(), cpu = cpu_seconds();
        bare.insert(documents);
        bare_wall += seconds() - wall, bare_cpu += cpu_seconds() - cpu;
    }
    fmt::print("{} entries: ours {:.2f} s CPU ({:.0f} entries/s CPU, {:.0f} wall), bare {:.2f} s CPU ({:.0f} wall): "
               "ratio {:.2f}\n",
               entries, ours_cpu, static_cast<double>(entries) / ours_cpu, static_cast<double>(entries) / ours_wall,
               bare_cpu, static_cast<double>(entries) / bare_wall, ours_cpu / bare_cpu);

    // One durable posting against one bare commit of the same rows.
    auto documents = maker.month(months - 1);
    std::vector<ledger::DocumentDraft> single(documents.begin(), documents.begin() + 1);
    single[0].entries[0].date = documents.back().entries[0].date;
    single[0].entries[0].lines[0].amount = Money::rupiah(50'000);
    single[0].entries[0].lines[1].amount = Money::rupiah(-50'000);
    single[0].series = "BKM";
    report("one durable posting", 101, [&] { ledger::post(maker.books(), single[0]); });
    report("one bare commit of the same rows", 101, [&] { bare.insert(single); });
    return 0;
}

/// The journal of the program `ledger` (https://ledger-cli.org), as an accountant would keep these books in it.
int export_ledger(const std::filesystem::path& path, const std::filesystem::path& to)
{
    const books::SystemClock clock;
    Books books = Books::open(path, {}, clock);
    std::ofstream out(to);
    auto rows = books.db().query("SELECT e.id, e.date, e.memo, a.code, p.amount, p.member_id FROM entry AS e"
                                 " JOIN posting AS p ON p.entry_id = e.id JOIN account AS a ON a.id = p.account_id"
                                 " ORDER BY e.id, p.line");
    std::int64_t entry = 0;
    while (rows.next()) {
        if (rows.integer(0) != entry) {
            entry = rows.integer(0);
            std::string date = base::iso(rows.date(1));
            std::replace(date.begin(), date.end(), '-', '/');
            out << '\n' << date << " (" << entry << ") " << rows.view(2) << '\n';
        }
        out << "    " << rows.view(3);
        if (!rows.is_null(5)) out << ':' << rows.integer(5);
        out << "  IDR " << rows.money(4).plain() << '\n';
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const auto argument = [&](int i, int otherwise) { return argc > i ? std::stoi(argv[i]) : otherwise; };
    const std::string command = argc > 2 ? argv[1] : "";
    try {
        if (command == "make") return make(argv[2], {argument(3, 5000), argument(4, 10), 2016});
        if (command == "core") return core(argv[2]);
        if (command == "loans") return loans_of(argv[2]);
        if (command == "post") return post(argv[2], argument(3, 1000), argument(4, 12));
        if (command == "ledger" && argc > 3) return export_ledger(argv[2], argv[3]);
    } catch (const Error& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
    fmt::print(stderr,
               "make FILE [MEMBERS YEARS] | core FILE | loans FILE | post FOLDER [MEMBERS MONTHS] | ledger FILE OUT\n");
    return 2;
}
