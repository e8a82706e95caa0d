# SPDX-License-Identifier: GPL-3.0-or-later
"""import members, loans, opening, collective, history, journal: small lists with right and wrong rows."""
import unittest

from support import BooksTest, FILE, RULE, USAGE


class Imports(BooksTest):
    def imports(self, what, text, *options, name="list.csv"):
        return self.done("import", what, self.books, self.write(name, text), *options, "--today", self.day)

    def issues(self, what, text, *options):
        """(row, column, code) of each error; nothing was imported."""
        before = self.head(), self.info()["members"]
        outcome = self.refused(RULE, "import-refused", "import", what, self.books, self.write("bad.csv", text),
                               "--format", "csv", *options, "--today", self.day)
        self.assertEqual((self.head(), self.info()["members"]), before)
        return [(row["row"], row["column"], row["code"]) for row in outcome.rows if row["severity"] == "error"]

    def test_members(self):
        self.imports("members", "No Anggota;Nama;Tgl Masuk\n0004;Dewi;17/08/2024\n")
        self.assertEqual(self.info()["members"], 4)
        self.assertEqual(self.issues("members", "member_no,name,joined\n0005,,2024-01-01\n0005,Eka,2024-01-01\n"),
                         [("2", "name", "missing-value"), ("3", "member_no", "duplicate-member-no")])
        self.assertEqual(self.issues("members", "member_no,joined\n0005,2024-01-01\n")[0][2], "missing-column")
        self.assertEqual(self.issues("members", "member_no,name,joined\n0005,Eka,30/02/2024\n"),
                         [("2", "joined", "impossible-date")])
        ids = "member_no,name,joined,national_id\n0005,Eka,2024-01-01,{}\n"
        for damaged in ("3.21611E+15", "321611050790", "3216110507900000", "3216119907900001"):
            self.assertEqual(self.issues("members", ids.format(damaged)), [("2", "national_id", "damaged-national-id")])
        # Women carry their day of birth plus 40.
        self.imports("members", ids.format("3216114507900001"))

    def test_text_that_looks_like_a_formula_comes_back_as_it_was(self):
        self.imports("members", "member_no,name,joined\n0004,=2+2,2024-01-01\n0005,@work,2024-01-01\n")
        self.assertEqual(self.info()["members"], 5)

    def test_opening_in_small(self):
        opening = "account,member_no,debit,credit\n1110,,600000,\n3110,0001,,100000\n2111,0001,,500000\n"
        on = ("--date", "2025-12-31")
        self.assertEqual(self.issues("opening", opening.replace("600000", "600001"), *on)[0][2], "not-balanced")
        self.assertIn("unknown-member", [code for *_, code in self.issues("opening", opening.replace("0001", "0777"),
                                                                          *on)])
        self.assertIn("unknown-account", [code for *_, code in self.issues("opening", opening.replace("1110", "1999"),
                                                                           *on)])
        self.assertIn("member-required", [code for *_, code in self.issues("opening", opening.replace(
            "3110,0001", "3110,"), *on)])
        before = self.head()
        self.imports("opening", opening, *on, "--dry-run")
        self.assertEqual(self.head(), before)
        self.imports("opening", opening, *on)
        self.assertEqual(self.head()[0], 1)
        self.refused(RULE, "opening-exists", "import", "opening", self.books, self.write("o.csv", opening), *on,
                     "--today", self.day)
        self.cli("verify")

    def test_collective(self):
        sheet = "member_no,POKOK,WAJIB,SUKARELA,total\n0001,100000,50000,25000,175000\n0002,,50000,,50000\n"
        on = ("--date", "2026-01-10", "--cash", "1121")
        self.imports("collective", sheet, *on)
        self.assertEqual(self.head()[0], 2)
        self.assertIn("total-differs", [code for *_, code in self.issues("collective", sheet.replace("175000",
                                                                                                      "180000"), *on)])
        # Principal savings are paid once: 150,000 + 25,000 and 5,000 too much.
        self.assertEqual([code for *_, code in self.issues("collective", sheet, *on)], ["principal-savings-paid"])
        rounded = sheet.replace("0001,100000,50000,25000,175000", "0001,,150000,25000,180000")
        self.imports("collective", rounded, *on, "--difference", "4170", "--reason",
                     "rounding by the employer")
        self.assertIn("unknown-member", [code for *_, code in self.issues("collective", sheet.replace("0002", "0888"),
                                                                          *on)])
        self.refused(RULE, "unknown-account", "import", "collective", self.books, self.write("c.csv", sheet), "--date",
                     "2026-01-10", "--cash", "9999", "--today", self.day)
        self.refused(USAGE, "missing-option", "import", "collective", self.books, self.write("c.csv", sheet), "--date",
                     "2026-01-10", "--today", self.day)
        self.cli("verify")

    def test_history_is_only_for_the_months_before(self):
        history = "member_no,period,savings_balance,interest_paid,purchases\n0001,{},1500000,25000,0\n"
        self.imports("history", history.format("2025-11"))
        self.assertEqual(self.issues("history", history.format("2026-01"))[0][2], "history-not-before")

    def test_journal(self):
        rows = "ref,date,account,member_no,debit,credit\nX1,2026-01-10,1110,,5000,\nX1,2026-01-10,7110,,,5000\n"
        self.imports("journal", rows)
        self.assertEqual(self.issues("journal", rows)[0][2], "duplicate-ref")

    def test_files(self):
        self.refused(FILE, "file-not-found", "import", "members", self.books, self.path("none.csv"), "--today", self.day)
        self.refused(USAGE, "missing-option", "import", "members", self.books)
        self.refused(USAGE, "missing-option", "import")
        self.refused(USAGE, "unknown-argument", "import", "pigeons", self.books, self.path("none.csv"))
        broken = self.path("broken.xlsx")
        broken.write_bytes(b"PK\x03\x04 not really a workbook")
        self.refused(RULE, "unreadable-table", "import", "members", self.books, broken, "--today", self.day)


if __name__ == "__main__":
    unittest.main()
