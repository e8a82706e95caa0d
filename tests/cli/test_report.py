# SPDX-License-Identifier: GPL-3.0-or-later
"""report: every report of the catalogue, its parameters, formats and refusals."""
import unittest

from support import BooksTest, RULE, USAGE

COLUMNS = {
    "trial-balance": "account,name,opening_debit,opening_credit,debit,credit,closing_debit,closing_credit",
    "balance-sheet": "line,label,style,level,amount,compare",
    "surplus-statement": "line,label,style,level,amount,compare",
    "equity-changes": "line,label,style,level,amount,compare",
    "cash-flow": "line,label,style,level,amount,compare",
    "journal": "entry,date,document,kind,account,account_name,member_no,subledger,debit,credit,memo,reverses,posted_memo",
    "general-ledger": "date,document,memo,member_no,debit,credit,balance",
    "cash-book": "date,document,memo,member_no,receipt,payment,balance",
    "cash-day": "document,counterparty,memo,receipt,payment,balance",
    "members": "member_no,name,employee_no,unit,status,joined,left",
    "savings": "member_no,name,POKOK,WAJIB,SUKARELA,total",
    "savings-matrix": "member_no,name,01,02,03,04,05,06,07,08,09,10,11,12,total",
    "loans": "loan_no,member_no,name,product,disbursed,principal,outstanding,next_due,next_amount",
    "arrears": "loan_no,member_no,name,phone,unit,product,outstanding,instalments,principal,interest,penalty,overdue,since,"
               "days,band",
    "collectibility": "loan_no,member_no,name,product,outstanding,overdue,days,class,allowance",
    "loan-allowance": "class,loans,principal,percent,needed",
    "interest-receivable": "loan_no,member_no,name,interest",
    "tie-out": "account,name,ledger,subledgers,difference",
}
NEEDS = {"general-ledger": ("--account", "1110"), "savings-matrix": ("--product", "WAJIB")}


class Report(BooksTest):
    def setUp(self):
        super().setUp()
        self.deposit("0001", "WAJIB", "50000", "2026-01-05")
        self.deposit("0002", "SUKARELA", "75000", "2026-01-06")

    def report(self, name, *options):
        return self.done("report", self.books, name, *NEEDS.get(name, ()), *options, "--today", self.day)

    def no_report(self, exit_code, error_code, name, *options):
        self.refused(exit_code, error_code, "report", self.books, name, *options, "--today", self.day)

    def test_the_columns_of_every_report(self):
        for name, columns in COLUMNS.items():
            with self.subTest(name):
                for language in "id", "en":
                    out = self.report(name, "--format", "csv", "--lang", language).out
                    self.assertEqual(out.splitlines()[0], columns)
                whole = self.report(name, "--format", "json").json
                self.assertEqual(",".join(column["key"] for column in whole["columns"]), columns)
                self.assertEqual(whole["name"], name)
                for row in whole["rows"]:
                    self.assertEqual(",".join(row), columns)

    def test_the_figures(self):
        cash = self.report("trial-balance", "--format", "csv").rows[0]
        self.assertEqual((cash["account"], cash["opening_debit"], cash["debit"], cash["closing_debit"]),
                         ("1110", "0", "125000", "125000"))
        ani, budi, citra = self.report("savings", "--format", "csv").rows
        self.assertEqual((ani["WAJIB"], ani["total"], budi["SUKARELA"], citra["total"]),
                         ("50000", "50000", "75000", "0"))
        self.assertEqual(self.report("cash-book", "--from", "2026-01-06", "--format", "csv").rows[0]["balance"],
                         "125000")
        months = self.report("savings-matrix", "--year", "2026", "--format", "csv").rows[0]
        self.assertEqual((months["01"], months["02"], months["total"]), ("50000", "later", "50000"))

    def test_a_workbook_needs_a_name_and_is_one(self):
        self.no_report(USAGE, "missing-option", "members", "--format", "xlsx")
        target = self.path("members.xlsx")
        self.report("members", "--format", "xlsx", "--output", target)
        self.assertEqual(target.read_bytes()[:2], b"PK")

    def test_refusals(self):
        self.no_report(USAGE, "unknown-report", "balance")
        self.no_report(USAGE, "bad-date", "members", "--as-of", "31/12/2026")
        self.no_report(USAGE, "bad-option", "members", "--account", "1110")
        self.no_report(USAGE, "bad-option", "journal", "--from", "2026-02-01", "--to", "2026-01-01")
        self.no_report(USAGE, "missing-option", "general-ledger")
        self.no_report(RULE, "unknown-account", "general-ledger", "--account", "9999")
        self.no_report(RULE, "unknown-product", "savings-matrix", "--product", "NONE")
        self.no_report(USAGE, "bad-option", "cash-book", "--account", "3110")


if __name__ == "__main__":
    unittest.main()
