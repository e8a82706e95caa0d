# SPDX-License-Identifier: GPL-3.0-or-later
"""Going live with the lists of tests/data/sample, as a clerk would, up to the control totals."""
import contextlib
import sqlite3
import unittest

from support import CliTest, RULE, SOURCE

SAMPLE = SOURCE / "tests/data/sample"
TODAY = ("--today", "2026-01-02")


def control():
    pairs = (line.split() for line in (SAMPLE / "control.txt").read_text(encoding="utf-8").splitlines() if line)
    return {name: int(value) for name, value in pairs}


class Sample(CliTest):
    def setUp(self):
        super().setUp()
        self.books = self.path("maju bersama.sokoguru")
        self.done("new", self.books, "--name", "Koperasi Maju Bersama", "--no-password", "--first-day", "2026-01-01",
                  *TODAY)

    def imports(self, what, list_, *options):
        return self.done("import", what, self.books, list_, *options, *TODAY)

    def go_live(self):
        self.imports("members", SAMPLE / "anggota.csv")
        self.imports("loans", SAMPLE / "pinjaman_berjalan.csv", "--date", "2025-12-31")
        self.imports("opening", SAMPLE / "saldo_awal.csv", "--date", "2025-12-31")

    def info(self):
        return self.done("info", self.books, "--format", "json", *TODAY).json

    def test_the_control_totals_come_out(self):
        self.go_live()
        expected = control()
        self.assertEqual(self.info()["members"], expected["members"])
        self.assertEqual(self.info()["entries"], 1)
        # Read by SQLite itself, so that nothing of ours adds up its own figures.
        with contextlib.closing(sqlite3.connect(self.books)) as db:
            closing = dict(db.execute("SELECT a.code, sum(p.amount) / 100 FROM posting p "
                                      "JOIN account a ON a.id = p.account_id GROUP BY a.code"))
        self.assertEqual(sum(amount for amount in closing.values() if amount > 0), expected["total"])
        self.assertEqual(sum(closing.values()), 0)
        self.assertEqual(closing["1121"], expected["bank"])
        self.assertEqual(closing["1141"], expected["loans_outstanding"])
        self.assertEqual(-closing["3110"], expected["simpanan_pokok"])
        self.assertEqual(-closing["3120"], expected["simpanan_wajib"])
        self.assertEqual(-closing["2111"], expected["simpanan_sukarela"])
        self.assertRegex(self.done("verify", self.books, *TODAY).out, r"^ok 1 [0-9a-f]{64}\n$")

    def test_a_dry_run_changes_nothing(self):
        before = self.info()
        self.imports("members", SAMPLE / "anggota.csv", "--dry-run")
        self.assertEqual(self.info(), before)

    def test_the_broken_list_is_refused_with_each_fault_named(self):
        for dry in ((), ("--dry-run",)):
            outcome = self.refused(RULE, "import-refused", "import", "members", self.books,
                                   SAMPLE / "anggota_rusak.csv", "--format", "csv", *dry, *TODAY)
            errors = [row for row in outcome.rows if row["severity"] == "error"]
            self.assertEqual(sorted(row["code"] for row in errors),
                             ["damaged-national-id", "damaged-national-id", "duplicate-member-no", "impossible-date"])
            for row in errors:
                self.assertGreater(int(row["row"]), 3)
                self.assertNotEqual(row["value"], "")
                self.assertGreater(len(row["message"]), 20)
            self.assertEqual({row["column"] for row in errors}, {"national_id", "member_no", "joined"})
            self.assertEqual(self.info()["members"], 0)

    def test_nothing_is_imported_twice(self):
        self.go_live()
        before = self.info()
        self.refused(RULE, "import-refused", "import", "members", self.books, SAMPLE / "anggota.csv", *TODAY)
        again = ("--date", "2025-12-31", *TODAY)
        # Loans are taken over together with their balances, so not after them.
        self.refused(RULE, "opening-exists", "import", "loans", self.books, SAMPLE / "pinjaman_berjalan.csv", *again)
        self.refused(RULE, "opening-exists", "import", "opening", self.books, SAMPLE / "saldo_awal.csv", *again)
        self.assertEqual(self.info(), before)

    def test_an_opening_that_does_not_balance(self):
        self.imports("members", SAMPLE / "anggota.csv")
        self.imports("loans", SAMPLE / "pinjaman_berjalan.csv", "--date", "2025-12-31")
        text = (SAMPLE / "saldo_awal.csv").read_text(encoding="utf-8-sig").replace("3.750.000", "3.750.001")
        broken = self.write("saldo.csv", text)
        outcome = self.refused(RULE, "import-refused", "import", "opening", self.books, broken, "--date", "2025-12-31",
                               "--format", "csv", *TODAY)
        self.assertIn("not-balanced", [row["code"] for row in outcome.rows])
        self.assertEqual(self.info()["entries"], 0)

    def test_loans_and_opening_must_agree(self):
        self.imports("members", SAMPLE / "anggota.csv")
        text = (SAMPLE / "pinjaman_berjalan.csv").read_text(encoding="utf-8-sig").replace("1.875.000", "1.500.000")
        self.imports("loans", self.write("pinjaman.csv", text), "--date", "2025-12-31")
        outcome = self.refused(RULE, "import-refused", "import", "opening", self.books, SAMPLE / "saldo_awal.csv",
                               "--date", "2025-12-31", "--format", "csv", *TODAY)
        self.assertEqual([row["code"] for row in outcome.rows if row["severity"] == "error"], ["opening-differs"])

    def test_the_same_list_in_other_clothes(self):
        """Encodings, separators and line ends that Excel and others write give the same members."""
        text = (SAMPLE / "anggota.csv").read_text(encoding="utf-8-sig")
        clothes = {"comma": (text.replace(";", ","), "utf-8"), "tab": (text.replace(";", "\t"), "utf-16"),
                   "crlf": (text.replace("\n", "\r\n"), "cp1252")}
        for name, (content, encoding) in clothes.items():
            with self.subTest(name):
                books = self.path(f"{name}.sokoguru")
                self.done("new", books, "--name", name, "--no-password", "--first-day", "2026-01-01", *TODAY)
                path = self.path(f"{name}.csv")
                path.write_bytes(content.encode(encoding))
                self.done("import", "members", books, path, *TODAY)
                self.assertEqual(self.done("info", books, "--format", "json", *TODAY).json["members"],
                                 control()["members"])


if __name__ == "__main__":
    unittest.main()
