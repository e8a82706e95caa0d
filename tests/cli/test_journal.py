# SPDX-License-Identifier: GPL-3.0-or-later
"""journal post: entries of any kind, and what each rule of the ledger refuses, named by row and column."""
import unittest

from support import BooksTest, FILE, RULE, USAGE

HEADER = "ref,date,account,member_no,subledger,debit,credit,memo\n"
GOOD = """A1,2026-01-10,6113,,,150000,,Listrik Januari
A1,2026-01-10,1110,,,,150000,
"""


class Journal(BooksTest):
    def setUp(self):
        super().setUp()
        self.deposit("0001", "SUKARELA", "1000000", "2026-01-05")

    def list(self, rows):
        return self.write("journal.csv", HEADER + rows)

    def post(self, rows, *more):
        return self.done("journal", "post", self.books, self.list(rows), "--today", self.day, *more)

    def issues(self, rows):
        """The codes of a refused journal; nothing of it was posted."""
        before = self.head()
        outcome = self.refused(RULE, "import-refused", "journal", "post", self.books, self.list(rows), "--format", "csv",
                               "--today", self.day)
        self.assertEqual(self.head(), before)
        for row in outcome.rows:
            self.assertGreater(len(row["message"]), 20)
        return [row["code"] for row in outcome.rows if row["severity"] == "error"]

    def pair(self, account, amount="1000", *, other="1110", date="2026-01-10", member="", subledger=""):
        """A row on the account, and its counterpart on cash."""
        return f"R,{date},{account},{member},{subledger},{amount},,\nR,{date},{other},,,,{amount},\n"

    def test_one_entry(self):
        self.assertEqual(self.post(GOOD).out, "BKK/2026/01/0001\n")
        self.cli("verify")

    def test_several_entries(self):
        rows = self.post(GOOD + GOOD.replace("A1", "A2").replace("01-10", "01-11"), "--format", "csv").rows
        self.assertEqual([row["document"] for row in rows], ["BKK/2026/01/0001", "BKK/2026/01/0002"])

    def test_a_dry_run(self):
        before = self.head()
        rows = self.post(GOOD, "--dry-run", "--format", "csv").rows
        self.assertEqual([(row["account"], row["debit"], row["credit"], row["memo"]) for row in rows],
                         [("6113", "150000", "0", "Listrik Januari"), ("1110", "0", "150000", "Listrik Januari")])
        self.assertEqual(self.head(), before)
        self.post(GOOD)

    def test_one_bad_entry_refuses_all(self):
        self.assertEqual(self.issues(GOOD + self.pair("9999")), ["unknown-account"])

    def test_rules_of_accounts(self):
        cases = {
            "unknown-account": self.pair("9999"),
            "account-not-postable": self.pair("1140"),
            "subledger-required": self.pair("2128"),
            "subledger-not-allowed": self.pair("6113", subledger="X"),
            "unknown-loan": self.pair("1141", subledger="PJ-0099"),
            "member-required": self.pair("4110"),
            "member-not-allowed": self.pair("6113", member="0001"),
            "unknown-member": self.pair("4110", member="0999"),
            "sen-not-allowed": self.pair("6113", "1000.50", other="1121"),
            "not-balanced": "R,2026-01-10,6113,,,1000,,\nR,2026-01-10,1110,,,,999,\n",
            "insufficient-balance": self.pair("6113", "1000001"),
        }
        for code, rows in cases.items():
            with self.subTest(code):
                self.assertIn(code, self.issues(rows))

    def test_rules_of_dates(self):
        self.assertIn("before-first-day", self.issues(self.pair("6113", date="2025-12-31")))
        self.assertIn("impossible-date", self.issues(self.pair("6113", date="31/02/2026")))
        self.assertIn("date-too-far", self.issues(self.pair("6113", date="2062-01-10")))
        self.cli("close", "month", "--period", "2026-01", "--today", "2026-02-01")
        self.assertIn("period-closed", self.issues(self.pair("6113")))

    def test_a_journal_is_posted_only_once(self):
        self.post(GOOD)
        self.assertEqual(self.issues(GOOD), ["duplicate-ref"])

    def test_tables_that_cannot_be_read(self):
        post = ("journal", "post", self.books)
        on = ("--today", self.day)
        self.refused(FILE, "file-not-found", *post, self.path("none.csv"), *on)
        self.assertEqual(self.issues(""), ["empty-table"])
        outcome = self.refused(RULE, "import-refused", *post, self.write("words.csv", "what,is\nthis,supposed\n"),
                               "--format", "csv", *on)
        self.assertEqual([row["code"] for row in outcome.rows], ["no-header"])
        self.refused(USAGE, "missing-option", "journal", "post", self.books, *on)
        self.refused(USAGE, "missing-option", "journal", *on)


if __name__ == "__main__":
    unittest.main()
