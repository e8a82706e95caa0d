# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of a book year: months in order, the closing entries, the next year, and the way back."""
import unittest

from support import BooksTest, RULE, USAGE

INCOME_AND_EXPENSE = """ref,date,account,debit,credit
I1,2026-03-10,1110,300000,
I1,2026-03-10,7110,,300000
E1,2026-04-10,6113,120000,
E1,2026-04-10,1110,,120000
"""


class Year(BooksTest):
    day = "2027-01-05"

    def setUp(self):
        super().setUp()
        self.done("import", "journal", self.books, self.write("year.csv", INCOME_AND_EXPENSE), "--today", self.day)

    def close_months(self):
        for month in range(1, 13):
            self.cli("close", "month", "--period", f"2026-{month:02}")

    def balances(self, *options):
        rows = self.cli("close", "year", "--period", "2026", "--dry-run", "--format", "csv", *options).rows
        return [(row["date"], row["account"], row["debit"], row["credit"], row["kind"]) for row in rows]

    def test_the_year_is_closed_after_its_months(self):
        self.refuse(RULE, "close-order", "close", "year", "--period", "2026")
        self.close_months()
        before = self.head()
        # 300,000 income − 120,000 expense = 180,000 surplus, which becomes last year's on 1 January.
        lines = self.balances()
        self.assertEqual(self.head(), before)
        for expected in (("7110", "300000", "0"), ("6113", "0", "120000"), ("3180", "0", "180000"),
                         ("3180", "180000", "0"), ("3170", "0", "180000")):
            self.assertIn(expected, [line[1:4] for line in lines])
        self.assertEqual({line[0] for line in lines}, {"2026-12-31", "2027-01-01"})

        self.assertEqual(self.cli("close", "year", "--period", "2026").out, "PT/2026/12/0001\n")
        self.assertEqual(self.info()["open_period"], "2027-01")
        self.cli("verify")
        self.refuse(RULE, "already-closed", "close", "year", "--period", "2026")
        self.refuse(RULE, "period-closed", "deposit", "--member", "0001", "--product", "SUKARELA", "--amount", "1000",
                    "--date", "2026-12-31")
        self.assertEqual(self.deposit("0001", "SUKARELA", "1000", "2027-01-02"), "BKM/2027/01/0001")

    def test_a_closed_year_is_reopened_with_a_reason(self):
        self.close_months()
        self.refuse(RULE, "year-not-closed", "reopen", "year", "--period", "2026", "--reason", "audit")
        self.cli("close", "year", "--period", "2026")
        self.refuse(RULE, "reason-required", "reopen", "year", "--period", "2026", "--reason", "")
        self.cli("reopen", "year", "--period", "2026", "--reason", "finding of the supervisors")
        self.cli("reopen", "month", "--period", "2026-12", "--reason", "finding of the supervisors")
        self.cli("verify")
        self.assertEqual(self.deposit("0001", "SUKARELA", "1000", "2026-12-31"), "BKM/2026/12/0001")
        self.cli("close", "month", "--period", "2026-12")
        self.cli("close", "year", "--period", "2026")
        self.cli("verify")

    def test_a_year_without_income_and_expense_closes_without_a_document(self):
        fresh = self.path("fresh.sokoguru")
        self.done("new", fresh, "--name", "X", "--no-password", "--first-day", "2026-12-01", "--today", self.day)
        self.done("close", "month", fresh, "--period", "2026-12", "--today", self.day)
        self.assertEqual(self.done("close", "year", fresh, "--period", "2026", "--today", self.day).out, "")
        self.assertEqual(self.done("info", fresh, "--format", "json", "--today", self.day).json["open_period"], "2027-01")

    def test_wrong_periods(self):
        for period in ("26", "2026-12", "next", "20261"):
            outcome = self.refuse(RULE, "bad-value", "close", "year", "--period", period)
            self.assertIn("2026", outcome.err)
        self.refuse(USAGE, "bad-period", "reopen", "month", "--period", "2026", "--reason", "x")


if __name__ == "__main__":
    unittest.main()
