# SPDX-License-Identifier: GPL-3.0-or-later
"""The formats and languages of what is written, shown on a command that needs no books."""
import unittest
import zipfile

from support import CliTest, FILE, GUI, RULE, USAGE, run

SCHEDULE = ("loan", "schedule", "--principal", "5000000", "--rate", "1.5", "--per", "month", "--periods", "3", "--method",
            "flat")


class Formats(CliTest):
    def test_csv_is_the_same_in_both_languages(self):
        id_, en = (self.done(*SCHEDULE, "--format", "csv", "--lang", code).out for code in ("id", "en"))
        self.assertEqual(id_, en)
        self.assertEqual(en.splitlines()[0], "n,due,principal,interest,total,balance")
        self.assertEqual(en.splitlines()[1], "1,,1666667,75000,1741667,3333333")

    def test_json_keeps_money_as_text(self):
        report = self.done(*SCHEDULE, "--format", "json").json
        self.assertEqual(report["rows"][0]["principal"], "1666667")
        self.assertEqual([column["key"] for column in report["columns"]],
                         ["n", "due", "principal", "interest", "total", "balance"])

    def test_numbers_of_a_table_follow_the_language(self):
        self.assertIn("1,666,667", self.done(*SCHEDULE, "--lang", "en").out)
        self.assertIn("1.666.667" if GUI else "1,666,667", self.done(*SCHEDULE, "--lang", "id").out)

    def test_xlsx(self):
        self.refused(USAGE, "missing-option", *SCHEDULE, "--format", "xlsx")
        out = self.path("jadwal.xlsx")
        self.assertEqual(self.done(*SCHEDULE, "--format", "xlsx", "--output", out).out, "")
        with zipfile.ZipFile(out) as workbook:
            self.assertIn(b"<v>1666667</v>", workbook.read("xl/worksheets/sheet1.xml"))

    def test_pdf(self):
        out = self.path("jadwal.pdf")
        if not GUI:
            self.refused(USAGE, "no-pdf", *SCHEDULE, "--format", "pdf", "--output", out)
            self.assertFalse(out.exists())
            return
        self.refused(USAGE, "missing-option", *SCHEDULE, "--format", "pdf")
        self.done(*SCHEDULE, "--format", "pdf", "--output", out)
        self.assertTrue(out.read_bytes().startswith(b"%PDF-"))

    def test_a_failed_output_leaves_the_old_file(self):
        self.refused(FILE, "cannot-write", *SCHEDULE, "--output", self.path("nowhere") / "x.csv")
        out = self.write("old.csv", "old")
        self.done(*SCHEDULE, "--format", "csv", "--output", out)
        self.assertTrue(out.read_text().startswith("n,due,"))


class WrongValues(CliTest):
    def schedule(self, **changed):
        options = {"--principal": "5000000", "--rate": "1.5", "--per": "month", "--periods": "3", "--method": "flat"}
        options.update({"--" + name: value for name, value in changed.items()})
        return ["loan", "schedule", *(word for pair in options.items() for word in pair)]

    def test_each_is_named(self):
        self.done(*self.schedule())
        self.refused(USAGE, "bad-rate", *self.schedule(rate="one"))
        self.refused(USAGE, "bad-rate", *self.schedule(rate="1,5"))
        self.refused(USAGE, "bad-amount", *self.schedule(principal="5 juta"))
        self.refused(USAGE, "bad-number", *self.schedule(periods="ten"))
        self.refused(USAGE, "bad-option", *self.schedule(method="random"))
        self.refused(USAGE, "bad-option", *self.schedule(per="decade"))
        self.refused(USAGE, "bad-option", *self.schedule(periods="0"))
        self.refused(USAGE, "bad-option", *self.schedule(principal="0"))
        # Ten rupiah in a hundred instalments of whole thousands.
        self.refused(RULE, "loan-terms", *self.schedule(principal="10", periods="100", multiple="1000"))


class Languages(CliTest):
    def message(self, *arguments, **options):
        return run("info", self.path("missing.sokoguru"), *arguments, **options).err

    def test_the_code_is_the_same_in_both(self):
        for code in ("id", "en"):
            self.assertTrue(self.message("--lang", code).startswith("error: file-not-found: "))

    def test_the_language_of_the_system_unless_told(self):
        english = self.message("--lang", "en")
        indonesian = self.message("--lang", "id")
        self.assertEqual(GUI, english != indonesian)
        empty = {"LC_ALL": "", "LC_MESSAGES": "", "LANG": ""}
        self.assertEqual(self.message(env={**empty, "LANG": "en_GB.UTF-8"}), english)
        self.assertEqual(self.message(env={**empty, "LANG": "id_ID.UTF-8"}), indonesian)
        self.assertEqual(self.message(env={**empty, "LANG": "de_DE.UTF-8"}), indonesian)
        self.assertEqual(self.message(env=empty), indonesian)
        self.assertEqual(self.message(env={**empty, "LC_ALL": "en_US.UTF-8", "LANG": "id_ID.UTF-8"}), english)
        self.assertEqual(self.message("--lang", "id", env={**empty, "LANG": "en_GB.UTF-8"}), indonesian)


if __name__ == "__main__":
    unittest.main()
