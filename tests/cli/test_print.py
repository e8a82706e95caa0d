# SPDX-License-Identifier: GPL-3.0-or-later
"""statement, receipt: from the books to the paper, read back by poppler."""
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from support import GUI, RULE, USAGE, BooksTest, CliTest, run


def pdf_text(path):
    return subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, encoding="utf-8",
                          check=True).stdout


@unittest.skipUnless(GUI, "printing needs Qt: see test_without_qt")
class Printing(BooksTest):
    def setUp(self):
        super().setUp()
        self.deposit("0001", "POKOK", 100000, "2026-01-05")
        self.deposit("0001", "SUKARELA", 1234567, "2026-01-06", "--memo", "Setoran tunai")
        self.cli("withdraw", "--member", "0001", "--product", "SUKARELA", "--amount", "34567", "--date", "2026-01-10")
        self.deposit("0003", "POKOK", 100000, "2026-01-07")
        self.pdf = self.path("out.pdf")

    def statement(self, *options, language="en"):
        self.cli("statement", "--from", "2026-01-01", "--to", "2026-01-31", "--output", self.pdf, "--lang", language,
                 *options)
        return pdf_text(self.pdf)

    def test_statement_of_one_member(self):
        text = self.statement("--member", "0001")
        for part in ("Koperasi Uji", "Ani Kusuma", "K1", "Rp 1,300,000", "BKM/2026/01/0002", "Setoran tunai", "34,567",
                     "Page 1 of 1", "1 January 2026", "31 January 2026"):
            self.assertIn(part, text)
        # 100,000 + 1,234,567 − 34,567 grew from nothing.
        self.assertIn("grew by Rp 1,300,000", text)
        entries, head = self.head()
        self.assertIn(" ".join(head[i:i + 4] for i in range(0, 16, 4)), text)
        self.assertIn(f"{entries} entries", text)

    def test_statement_of_a_later_period_carries_the_opening(self):
        self.cli("statement", "--member", "0001", "--from", "2026-01-08", "--to", "2026-01-31", "--output", self.pdf,
                 "--lang", "en")
        text = pdf_text(self.pdf)
        self.assertIn("1,234,567", text)
        self.assertIn("1,200,000", text)
        self.assertIn("fell by Rp 34,567", text)
        self.assertNotIn("BKM/2026/01/0002", text)

    def test_everybody_in_one_file_in_indonesian_on_f4(self):
        text = self.statement("--all", "--paper", "f4", language="id")
        pages = [page for page in text.split("\f") if page.strip()]
        # Budi has nothing and gets no page.
        self.assertEqual(len(pages), 2)
        self.assertIn("Ani Kusuma", pages[0])
        self.assertIn("Citra Ünï", pages[1])
        self.assertIn("Halaman 1 dari 1", pages[1])
        self.assertIn("Rp 1.300.000", pages[0])

    def test_refusals(self):
        period = ("--from", "2026-01-01", "--to", "2026-01-31")
        self.refuse(RULE, "unknown-member", "statement", "--member", "9999", *period, "--output", self.pdf)
        self.refuse(USAGE, "missing-option", "statement", *period, "--output", self.pdf)
        self.refuse(USAGE, "missing-option", "statement", "--all", *period)
        self.refuse(USAGE, "bad-option", "statement", "--all", *period, "--paper", "letter", "--output", self.pdf)
        self.refuse(USAGE, "bad-option", "statement", "--all", "--from", "2026-02-01", "--to", "2026-01-31", "--output",
                    self.pdf)
        self.refuse(RULE, "unknown-document", "receipt", "--document", "BKM/2026/01/0099", "--output", self.pdf)
        self.assertFalse(self.pdf.exists())

    def test_receipt_and_its_reprint(self):
        def receipt(*options):
            self.cli("receipt", "--document", "BKM/2026/01/0002", "--output", self.pdf, *options)
            return pdf_text(self.pdf)

        first = receipt("--lang", "id")
        self.assertEqual(first.count("satu juta dua ratus tiga puluh empat ribu lima ratus enam puluh tujuh rupiah"), 2)
        for part in ("KUITANSI", "BKM/2026/01/0002", "Ani Kusuma", "0001", "1.234.567", "Setoran tunai", "Asli", "Arsip"):
            self.assertIn(part, first)
        self.assertNotIn("salinan", first)
        self.assertIn("salinan ke-1", receipt("--lang", "id"))
        self.assertIn("REPRINT, copy 2", receipt("--lang", "en", "--form", "a4-half"))
        # Another document begins at its original.
        self.cli("receipt", "--document", "BKK/2026/01/0001", "--output", self.pdf, "--lang", "en")
        text = pdf_text(self.pdf)
        self.assertIn("RECEIPT", text)
        self.assertIn("34,567", text)
        self.assertNotIn("REPRINT", text)

    def test_a_print_that_fails_is_not_recorded(self):
        self.refuse(3, "cannot-write", "receipt", "--document", "BKM/2026/01/0002", "--output",
                    self.path("no") / "such" / "folder.pdf")
        self.cli("receipt", "--document", "BKM/2026/01/0002", "--output", self.pdf, "--lang", "en")
        self.assertNotIn("REPRINT", pdf_text(self.pdf))

    def test_the_same_books_arguments_and_day_give_the_same_bytes(self):
        # Runs of their own: what chance gives a process (hash seeds, addresses, the time) must not be in the file.
        commands = {"statements": ("statement", "--all", "--from", "2026-01-01", "--to", "2026-01-31"),
                    "balance": ("report", "trial-balance", "--format", "pdf"),
                    "journal": ("report", "journal", "--format", "pdf", "--from", "2026-01-01", "--to", "2026-01-31")}
        for name, command in commands.items():
            seen = set()
            for _ in range(4):
                words = command if command[0] != "report" else ("report", self.books, *command[1:])
                if command[0] == "report":
                    self.done(*words, "--output", self.pdf, "--today", "2026-02-03")
                else:
                    self.cli(*words, "--output", self.pdf, "--today", "2026-02-03")
                seen.add(self.pdf.read_bytes())
            self.assertEqual(len(seen), 1, name)
            self.assertIn(b"/CreationDate (D:20260203120000", seen.pop())

    def test_needs_no_display(self):
        env = {key: "" for key in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        env["HOME"] = str(self.folder)
        self.cli("statement", "--all", "--from", "2026-01-01", "--to", "2026-01-31", "--output", self.pdf, env=env)
        self.assertTrue(os.path.getsize(self.pdf) > 1000)


@unittest.skipUnless(GUI, "printing needs Qt: see test_without_qt")
class PrintingTheSurplus(CliTest):
    """On the sample cooperative: the SHU of 2024 is decided, that of 2025 is not."""

    @classmethod
    def setUpClass(cls):
        cls.shared = tempfile.TemporaryDirectory(prefix="sokoguru-test-")
        cls.addClassCleanup(cls.shared.cleanup)
        cls.books = Path(cls.shared.name) / "sample.sokoguru"
        outcome = run("demo", cls.books, "--members", "12", "--years", "2")
        assert outcome.code == 0, outcome

    def printed(self, command, *options):
        pdf = self.path("out.pdf")
        self.done(command, self.books, *options, "--output", pdf, "--lang", "en")
        return [page for page in pdf_text(pdf).split("\f") if page.strip()]

    def test_a_decided_year_is_printed_without_a_mark(self):
        pages = self.printed("surplus-book", "--year", "2024")
        self.assertIn("Report on the surplus of 2024", pages[0])
        self.assertIn("As decided by the members' meeting", pages[0])
        self.assertIn("Bendahara", pages[-1])
        self.assertNotIn("DRAFT", "".join(pages))

    def test_every_page_of_an_undecided_year_is_marked(self):
        pages = self.printed("surplus-book", "--year", "2025") + self.printed("slips", "--year", "2025")
        pdf = self.path("report.pdf")
        self.done("report", self.books, "surplus", "--year", "2025", "--format", "pdf", "--output", pdf, "--lang", "en")
        pages += [page for page in pdf_text(pdf).split("\f") if page.strip()]
        for page in pages:
            self.assertIn("DRAFT", page)
        period = ("--all", "--from", "2025-01-01", "--to", "2025-12-31")
        self.assertNotIn("DRAFT", "".join(self.printed("statement", *period)))
        pages = self.printed("statement", *period, "--undecided")
        self.assertIn("share of the surplus 2025", "".join(pages))

    def test_the_shares_of_the_slips_are_those_of_the_list(self):
        rows = self.done("report", self.books, "surplus", "--year", "2024", "--format", "csv").rows
        text = "".join(self.printed("slips", "--year", "2024"))
        for row in rows:
            if int(row["total"]):
                self.assertIn(row["name"], text)
                self.assertIn(f"Rp {int(row['total']):,}", text)

    def test_one_slip(self):
        rows = self.done("report", self.books, "surplus", "--year", "2024", "--format", "csv").rows
        member = next(row for row in rows if int(row["total"]))
        pages = self.printed("slips", "--year", "2024", "--member", member["member_no"])
        self.assertEqual(len(pages), 1)
        self.assertIn("Why is my figure what it is?", pages[0])


@unittest.skipIf(GUI, "this build prints")
class WithoutQt(BooksTest):
    def test_without_qt(self):
        self.refuse(USAGE, "no-pdf", "statement", "--all", "--from", "2026-01-01", "--to", "2026-01-31", "--output",
                    self.path("out.pdf"))


if __name__ == "__main__":
    unittest.main()
