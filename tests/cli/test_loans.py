# SPDX-License-Identifier: GPL-3.0-or-later
"""loan …: from the application to the last instalment; what is refused leaves the books as they were."""
import unittest

from support import BooksTest, RULE, USAGE

ASKED = ("--member", "0001", "--product", "UANG", "--principal", "1200000", "--rate", "1", "--periods", "12")


class Loans(BooksTest):
    day = "2026-12-20"

    def loan(self, command, *options, loan="PJ-00001"):
        return self.cli("loan", command, "--loan", loan, *options)

    def lend(self, *options, date="2026-01-05"):
        number = self.cli("loan", "apply", *ASKED, "--date", date, *options, "--format", "json").json["loan"]
        self.loan("approve", "--date", date, loan=number)
        return number, self.loan("disburse", "--date", date, "--cash", "1121", loan=number).out.strip()

    def test_the_life_of_a_loan(self):
        number, document = self.lend()
        self.assertEqual((number, document), ("PJ-00001", "BBK/2026/01/0001"))
        # 100,000 + 12,000 a month; 200,000 pays the first and 88,000 of the second, interest before principal.
        self.assertEqual(self.loan("pay", "--amount", "200000", "--date", "2026-02-05").out, "BKM/2026/02/0001\n")
        rows = self.loan("show", "--date", "2026-03-10", "--format", "csv").rows
        self.assertEqual([row["state"] for row in rows[:4]], ["paid", "part", "next", "later"])
        self.assertEqual((rows[1]["paid"], rows[1]["overdue"]), ("88000", "24000"))
        late = self.done("report", self.books, "arrears", "--as-of", "2026-03-10", "--format", "csv").rows
        self.assertEqual([(row["loan_no"], row["principal"], row["interest"], row["days"], row["band"])
                          for row in late], [("PJ-00001", "24000", "0", "5", "1-30")])
        # 1,024,000 are left; March's instalment is due on the 5th, April's interest runs: 12,000.
        quote = self.loan("quote", "--date", "2026-03-10", "--format", "json").json
        self.assertEqual((quote["principal"], quote["interest"], quote["total"]), ("1024000", "12000", "1036000"))
        journal = self.loan("settle", "--date", "2026-03-10", "--dry-run", "--format", "csv").rows
        self.assertEqual([(row["account"], row["subledger"], row["debit"], row["credit"]) for row in journal],
                         [("1110", "", "1036000", "0"), ("1141", "PJ-00001", "0", "1024000"),
                          ("4110", "PJ-00001", "0", "12000")])
        self.loan("settle", "--date", "2026-03-10")
        card = self.loan("show", "--card", "--date", "2026-03-10", "--format", "csv").rows
        # 112,000 and 88,000: interest 24,000, principal 176,000; then the rest.
        self.assertEqual([(row["lent"], row["principal"], row["interest"], row["balance"]) for row in card],
                         [("1200000", "", "", "1200000"), ("", "176000", "24000", "1024000"),
                          ("", "1024000", "12000", "0"), ("1200000", "1200000", "36000", "0")])
        self.assertEqual(self.done("report", self.books, "arrears", "--format", "csv").rows, [])
        self.refuse(RULE, "loan-closed", "loan", "pay", "--loan", number, "--amount", "1000", "--date", "2026-03-11")
        self.cli("verify")

    def test_new_terms_and_a_loss(self):
        self.lend()
        self.refuse(USAGE, "missing-option", "loan", "reschedule", "--loan", "PJ-00001", "--date", "2026-03-10")
        pause = ("--date", "2026-03-10", "--reason", "sakit", "--pause", "1", "--periods", "6")
        self.refuse(USAGE, "pause-interest", "loan", "reschedule", "--loan", "PJ-00001", *pause)
        # A month of 1 % on 1,200,000: 12,000 with the first instalment, or over all six, or not at all.
        for what, first, total in (("deferred", "24000", "84000"), ("added", "14000", "84000"), ("forgiven", "12000", "72000")):
            rows = self.loan("reschedule", *pause, "--pause-interest", what, "--dry-run", "--format", "csv").rows
            self.assertEqual((rows[0]["interest"], str(sum(int(row["interest"]) for row in rows))), (first, total))
        rows = self.loan("reschedule", *pause, "--pause-interest", "forgiven", "--format", "csv").rows
        # Two instalments open; the next would have been in April. 200,000 and 12,000 a month from May.
        self.assertEqual((rows[0]["due"], rows[0]["principal"], rows[0]["interest"], len(rows)),
                         ("2026-05-05", "200000", "12000", 6))
        versions = self.loan("show", "--versions", "--format", "csv").rows
        self.assertEqual([(row["version"], row["periods"], row["principal"]) for row in versions],
                         [("1", "12", "1200000"), ("2", "6", "1200000")])
        self.refuse(USAGE, "bad-option", "loan", "show", "--loan", "PJ-00001", "--card", "--versions")
        shown = self.loan("show", "--date", "2026-03-10", "--format", "csv").rows
        self.assertEqual(shown[0]["interest"], "36000")
        classes = self.done("report", self.books, "collectibility", "--as-of", "2026-08-06", "--format", "csv").rows
        self.assertEqual([(row["class"], row["days"]) for row in classes], [("substandard", "93")])
        needed = self.done("report", self.books, "loan-allowance", "--as-of", "2026-08-31", "--format", "csv").rows
        self.assertEqual([row["needed"] for row in needed if row["class"] == "substandard"], ["120000"])
        self.assertEqual(self.cli("allowance", "run", "--period", "2026-08").out, "BM/2026/08/0001\n")
        self.refuse(RULE, "no-data", "allowance", "run", "--period", "2026-08")
        self.refuse(RULE, "allowance-too-small", "loan", "write-off", "--loan", "PJ-00001", "--date", "2026-09-01",
                    "--decision", "3", "--reason", "hilang")

    def test_flat_interest_after_a_change(self):
        product = ("loan", "product", "--product", "UANG")
        self.assertEqual(self.cli(*product, "--format", "json").json["flat_interest"], "first-principal")
        self.lend()
        for month in ("02", "03"):
            self.loan("pay", "--amount", "112000", "--date", f"2026-{month}-05")
        # Ten rows are left: 12,000 each as agreed on 1,200,000; anew it is 1 % of the 1,000,000 that are left.
        moved = ("--date", "2026-03-10", "--first-due", "2026-04-10", "--reason", "gajian", "--dry-run", "--format", "csv")
        self.assertEqual({row["interest"] for row in self.loan("reschedule", *moved).rows}, {"12000"})
        self.cli(*product, "--flat-interest", "remaining")
        self.assertEqual({row["interest"] for row in self.loan("reschedule", *moved).rows}, {"12000"})
        number, _ = self.lend()
        for month in ("02", "03"):
            self.loan("pay", "--amount", "112000", "--date", f"2026-{month}-05", loan=number)
        self.assertEqual({row["interest"] for row in self.loan("reschedule", *moved, loan=number).rows}, {"10000"})
        self.refuse(USAGE, "bad-option", *product, "--flat-interest", "gone")

    def test_parts_of_a_payment(self):
        self.lend()
        pay = ("loan", "pay", "--loan", "PJ-00001", "--date", "2026-02-05", "--amount", "112000")
        self.refuse(RULE, "total-differs", *pay, "--principal", "100000", "--interest", "11000")
        self.refuse(RULE, "loan-part-too-large", *pay, "--principal", "100000", "--penalty", "12000")
        rows = self.cli(*pay, "--principal", "111000", "--interest", "1000", "--dry-run", "--format", "csv").rows
        self.assertEqual([(row["account"], row["credit"]) for row in rows[1:]], [("1141", "111000"), ("4110", "1000")])

    def test_a_loan_that_was_paid_on_is_not_reversed(self):
        _, document = self.lend()
        self.loan("pay", "--amount", "112000", "--date", "2026-02-05")
        self.refuse(RULE, "loan-overpaid", "reverse", "--document", document, "--date", "2026-03-10", "--reason", "salah")
        self.refuse(RULE, "own-guarantor", "loan", "apply", *ASKED, "--date", "2026-01-05", "--guarantor", "0001")
        self.refuse(RULE, "date-too-far", "loan", "apply", *ASKED, "--date", "2099-01-05")

    def test_extra_instalments_and_fees(self):
        rows = self.done("loan", "schedule", "--principal", "1200000", "--rate", "1", "--per", "month", "--periods",
                         "12", "--method", "flat", "--disbursed", "2026-01-05", "--extra", "2026-04=240000", "--format",
                         "csv").rows
        # 960,000 over 12 rows is 80,000; interest 12,000; 240,000 more in April.
        self.assertEqual([row["total"] for row in rows[:4]], ["92000", "92000", "332000", "92000"])
        self.lend("--extra", "2026-04=240000")
        shown = self.loan("show", "--date", "2026-01-05", "--format", "csv").rows
        self.assertEqual([row["principal"] for row in shown[:4]], ["80000", "80000", "320000", "80000"])
        self.loan("charge", "--date", "2026-02-01", "--amount", "5000", "--name", "Surat peringatan")
        self.assertEqual(self.loan("quote", "--date", "2026-02-01", "--format", "json").json["fee"], "5000")
        self.refuse(RULE, "loan-waived-too-much", "loan", "waive", "--loan", "PJ-00001", "--date", "2026-02-20",
                    "--amount", "1000", "--reason", "banjir")
        self.refuse(RULE, "loan-extra", "loan", "apply", *ASKED, "--date", "2026-01-05", "--extra", "2028-04=240000")
        self.refuse(USAGE, "bad-option", "loan", "apply", *ASKED, "--date", "2026-01-05", "--extra", "240000")

    def test_wrong_input(self):
        self.refuse(RULE, "unknown-loan", "loan", "pay", "--loan", "PJ-9", "--amount", "1000", "--date", "2026-02-05")
        self.refuse(RULE, "unknown-member", "loan", "apply", "--member", "9999", *ASKED[2:], "--date", "2026-01-05")
        self.refuse(RULE, "loan-rate-too-high", "loan", "apply", *ASKED[:6], "--rate", "1500", "--date", "2026-01-05")
        self.refused(RULE, "loan-rate-too-high", "loan", "schedule", "--principal", "1000000", "--rate", "1500", "--per",
                     "month", "--periods", "10", "--method", "flat")
        self.cli("loan", "apply", *ASKED, "--date", "2026-01-05")
        self.refuse(RULE, "loan-undecided", "loan", "disburse", "--loan", "PJ-00001", "--date", "2026-01-06")
        self.refuse(RULE, "loan-not-disbursed", "loan", "pay", "--loan", "PJ-00001", "--amount", "1", "--date",
                    "2026-01-06")
        self.loan("approve", "--date", "2026-01-06")
        self.refuse(RULE, "loan-decided", "loan", "approve", "--loan", "PJ-00001", "--date", "2026-01-06")
        self.loan("disburse", "--date", "2026-01-07", "--cash", "1121")
        self.refuse(RULE, "loan-not-disbursed", "loan", "pay", "--loan", "PJ-00001", "--amount", "1000", "--date",
                    "2026-01-06")
        self.refuse(RULE, "loan-more-than-owed", "loan", "pay", "--loan", "PJ-00001", "--amount", "2000000", "--date",
                    "2026-02-06")
        self.refuse(USAGE, "bad-option", "loan", "pay", "--loan", "PJ-00001", "--amount", "1000", "--date", "2026-02-06",
                    "--excess", "gone")
        self.refuse(RULE, "negative-amount", "loan", "pay", "--loan", "PJ-00001", "--amount", "0", "--date",
                    "2026-02-06")
        self.cli("close", "month", "--period", "2026-01")
        self.refuse(RULE, "period-closed", "loan", "pay", "--loan", "PJ-00001", "--amount", "1000", "--date",
                    "2026-01-20")

    def test_a_dry_run_lends_nothing(self):
        self.cli("loan", "apply", *ASKED, "--date", "2026-01-05", "--dry-run")
        self.refuse(RULE, "unknown-loan", "loan", "approve", "--loan", "PJ-00001", "--date", "2026-01-05")
        self.cli("loan", "apply", *ASKED, "--date", "2026-01-05")
        self.loan("approve", "--date", "2026-01-05")
        before = self.head()
        self.loan("disburse", "--date", "2026-01-05", "--cash", "1121", "--dry-run")
        self.assertEqual(self.head(), before)
        self.loan("disburse", "--date", "2026-01-05", "--cash", "1121")


if __name__ == "__main__":
    unittest.main()
