# SPDX-License-Identifier: GPL-3.0-or-later
"""scheme, loan schedule, demo, and the reports of the SHU."""
import unittest

from support import CliTest, FILE, RULE, USAGE


class Scheme(CliTest):
    def setUp(self):
        super().setUp()
        self.books = self.path("books.sokoguru")
        self.done("new", self.books, "--name", "Koperasi Contoh", "--no-password", "--today", "2026-01-05")

    def scheme(self, *options):
        return self.done("scheme", self.books, "--year", 2026, "--format", "csv", *options).out

    def test_what_is_printed_can_be_set(self):
        printed = self.scheme()
        self.assertTrue(printed.startswith("source,component,percent,base\nmember,reserve,25,\n"), printed)
        self.assertTrue(printed.endswith("rule,minimum-months,,0\n"), printed)
        self.assertEqual(self.scheme("--set", self.write("in.csv", printed)), printed)

    def test_a_new_scheme_in_the_shape_of_excel(self):
        table = self.write("in.csv", "Skema SHU;;;\n\nsource;component;percent;base\nmember;capital;37,5;closing +voluntary\n"
                                     "member;patronage;20 %;purchases\nmember;toko;2,5;interest-paid\nmember;reserve;40;\n"
                                     "non-member;reserve;100;\nrule;rounding;;500\nrule;leavers;;months\n")
        self.assertEqual(self.scheme("--set", table).splitlines(), [
            "source,component,percent,base", "member,reserve,40,", "member,capital,37.5,closing+voluntary",
            "member,patronage,20,purchases", "member,toko,2.5,interest-paid", "non-member,reserve,100,",
            "rule,rounding,,500", "rule,rest-account,,3161", "rule,leavers,,months", "rule,minimum-months,,0"])

    def test_refusals_leave_the_old_one(self):
        before = self.scheme()
        for code, text in (("percent-not-100", "member,reserve,95,\nnon-member,reserve,100,\n"),
                           ("scheme-row", "member,capital,100,sometimes\nnon-member,reserve,100,\n"),
                           ("unknown-account", "member,reserve,100,\nnon-member,reserve,100,\nrule,rest-account,,9999\n")):
            table = self.write("in.csv", "source,component,percent,base\n" + text)
            outcome = self.refused(RULE, code, "scheme", self.books, "--year", 2026, "--set", table)
            if code == "percent-not-100":
                self.assertIn("the difference is 5 %", outcome.err)
        self.assertEqual(self.scheme(), before)
        self.refused(RULE, "no-scheme", "scheme", self.books, "--year", 2025)
        self.refused(FILE, "file-not-found", "scheme", self.books, "--year", 2026, "--set", self.path("none.csv"))


class LoanSchedule(CliTest):
    ARGUMENTS = ["loan", "schedule", "--principal", "12000000", "--rate", "1", "--per", "month", "--periods", "12",
                 "--method"]

    def test_flat(self):
        rows = self.done(*self.ARGUMENTS, "flat", "--first-due", "2026-01-31", "--format", "csv").rows
        self.assertEqual(rows[1], {"n": "2", "due": "2026-02-28", "principal": "1000000", "interest": "120000",
                                   "total": "1120000", "balance": "10000000"})
        self.assertEqual(len(rows), 12)
        self.assertIn("21.46 %", self.done(*self.ARGUMENTS, "flat").out)

    def test_options(self):
        rows = self.done(*self.ARGUMENTS, "annuity", "--multiple", "1000", "--round", "up", "--grace-principal", "2",
                         "--format", "csv").rows
        self.assertEqual([row["principal"] for row in rows[:2]], ["0", "0"])
        self.assertEqual(rows[2]["due"], "")
        self.assertEqual(int(rows[2]["total"]) % 1000, 0)
        self.assertEqual(rows[-1]["balance"], "0")

    def test_wrong_usage(self):
        self.refused(USAGE, "bad-option", *self.ARGUMENTS, "tetap")
        self.refused(USAGE, "bad-option", *self.ARGUMENTS, "flat", "--round", "down")
        self.refused(USAGE, "bad-date", *self.ARGUMENTS, "flat", "--first-due", "31/01/2026")
        self.refused(USAGE, "missing-option", "loan", "schedule", "--principal", "1")
        self.refused(RULE, "loan-terms", *self.ARGUMENTS, "declining", "--multiple", "5000000", "--round", "up")


class Demo(CliTest):
    def test_same_arguments_same_books(self):
        heads = []
        for name in ("a", "b"):
            made = self.done("demo", self.path(name), "--members", 12, "--years", 2, "--format", "json").json
            heads.append(made["head"])
            self.assertEqual(self.done("verify", self.path(name)).out.split(), ["ok", str(made["entries"]), made["head"]])
        self.assertEqual(heads[0], heads[1])
        self.refused(FILE, "file-exists", "demo", self.path("a"))
        self.refused(USAGE, "bad-option", "demo", self.path("c"), "--members", 1)

    def test_its_surplus_adds_up(self):
        books = self.path("demo.sokoguru")
        self.done("demo", books, "--members", 20, "--years", 2, "--last-day", "2026-06-30")
        pools = self.done("report", books, "surplus-pools", "--year", 2025, "--format", "csv").rows
        members = self.done("report", books, "surplus", "--year", 2025, "--format", "csv").rows
        for pool in pools:
            self.assertEqual(int(pool["amount"]), int(pool["shared"]) + int(pool["remainder"]))
        shared = sum(int(pool["shared"]) for pool in pools if pool["base"])
        self.assertEqual(shared, sum(int(member["total"]) for member in members))
        self.assertGreater(len(members), 14)  # the others joined later
        self.assertEqual(list(members[0])[:7], ["member_no", "name", "capital_base", "capital_share", "patronage_base",
                                                "patronage_share", "total"])
        self.refused(RULE, "no-data", "report", books, "surplus", "--year", 2024)


if __name__ == "__main__":
    unittest.main()
