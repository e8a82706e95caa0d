# SPDX-License-Identifier: GPL-3.0-or-later
"""What the command line asks: warnings on standard error, and the two questions that need `--accept`."""
import unittest

from support import BooksTest, RULE, USAGE


def movement(amount, product="WAJIB", date="2026-01-05"):
    return ("--member", "0001", "--product", product, "--amount", amount, "--date", date)


SHEET = "member_no,SUKARELA\n0001,50000\n0002,50000\n"


class Questions(BooksTest):
    def test_a_question_is_a_warning_and_the_command_goes_on(self):
        posted = self.cli("deposit", *movement("75000000"))
        self.assertEqual(posted.out, "BKM/2026/01/0001\n")
        self.assertRegex(posted.err, r"(?m)^warning: unusual-amount: .*75,000,000")
        self.assertIn("warning: day-to-come: ", self.cli("deposit", *movement("50000", date="2026-01-25")).err)
        self.assertEqual(self.cli("deposit", *movement("50000")).err, "")

    def test_a_dry_run_asks_the_same_and_its_columns_stay(self):
        shown = self.cli("deposit", *movement("75000000"), "--dry-run", "--format", "csv")
        self.assertIn("warning: unusual-amount: ", shown.err)
        self.assertEqual(len(shown.rows), 2)

    def test_a_record_amount(self):
        self.done("import", "journal", self.books, self.write("journal.csv", "ref,date,account,debit,credit\n"
                  "A,2026-01-03,1110,2000000,\nA,2026-01-03,7110,,2000000\n"), "--today", self.day)
        again = self.done("import", "journal", self.books, self.write("journal.csv", "ref,date,account,debit,credit\n"
                          "B,2026-01-04,1110,20000001,\nB,2026-01-04,7110,,20000001\n"), "--today", self.day)
        self.assertIn("warning: never-so-much: ", again.err)

    def test_the_same_list_needs_to_be_accepted(self):
        sheet = self.write("sheet.csv", SHEET)
        post = ("import", "collective", self.books, sheet, "--date", "2026-01-10", "--cash", "1110", "--today", self.day)
        self.done(*post)
        head = self.head()
        self.refused(RULE, "same-list-again", *post)
        self.assertEqual(self.head(), head)
        self.assertIn("warning: same-list-again: ", self.done(*post, "--dry-run").err)
        self.assertEqual(self.head(), head)
        accepted = self.done(*post, "--accept", "same-list-again")
        self.assertIn("warning: same-list-again: ", accepted.err)
        self.assertIn("BKM/2026/01/0002", accepted.err)
        self.refused(USAGE, "bad-option", *post, "--accept", "unusual-amount")
        self.cli("verify")

    def test_the_same_journal_needs_to_be_accepted(self):
        rows = "ref,date,account,debit,credit\n{0},2026-01-10,6113,5000,\n{0},2026-01-10,7110,,5000\n"
        post = ("journal", "post", self.books)
        self.done(*post, self.write("a.csv", rows.format("A")), "--today", self.day)
        self.refused(RULE, "same-list-again", *post, self.write("b.csv", rows.format("B")), "--today", self.day)
        self.done(*post, self.write("b.csv", rows.format("B")), "--today", self.day, "--accept", "same-list-again")

    def test_a_month_that_is_not_over(self):
        self.refuse(RULE, "period-not-over", "close", "month", "--period", "2026-01")
        closed = self.cli("close", "month", "--period", "2026-01", "--accept", "period-not-over")
        self.assertIn("warning: period-not-over: ", closed.err)
        # What could not be closed anyway is refused for that.
        self.refuse(RULE, "close-order", "close", "year", "--period", "2026")
        for month in range(2, 13):
            self.cli("close", "month", "--period", f"2026-{month:02}", "--accept", "period-not-over")
        self.refuse(RULE, "period-not-over", "close", "year", "--period", "2026")
        self.cli("close", "year", "--period", "2026", "--accept", "period-not-over")

    def test_savings_below_zero_become_a_receivable(self):
        """100,000 in, 80,000 out, the deposit reversed: 80,000 below zero."""
        deposit = self.deposit("0001", "SUKARELA", "100000", "2026-01-05")
        self.deposit("0002", "SUKARELA", "100000", "2026-01-05")
        self.cli("withdraw", *movement("80000", "SUKARELA", "2026-01-06"))
        reverse = ("reverse", "--document", deposit, "--date", "2026-01-05", "--reason", "wrong member")
        self.assertRegex(self.cli(*reverse, "--dry-run").err, r"warning: below-zero: .*80,000")
        rows = self.cli(*reverse, "--receivable", "--dry-run", "--format", "csv").rows
        self.assertEqual([(row["account"], row["debit"], row["credit"]) for row in rows[2:]],
                         [("1144", "80000", "0"), ("2111", "0", "80000")])
        posted = self.cli(*reverse, "--receivable", "--format", "csv")
        self.assertEqual([row["document"] for row in posted.rows], ["BM/2026/01/0001", "BM/2026/01/0002"])
        self.assertNotIn("below-zero", posted.err)
        self.cli("verify")

    def test_money_goes_through_cash_or_a_bank(self):
        for account in ("6113", "3161", "1144"):
            self.refuse(RULE, "not-cash-account", "deposit", *movement("50000"), "--cash", account)
            self.refused(RULE, "not-cash-account", "import", "collective", self.books, self.write("s.csv", SHEET),
                         "--date", "2026-01-10", "--cash", account, "--today", self.day)


if __name__ == "__main__":
    unittest.main()
