# SPDX-License-Identifier: GPL-3.0-or-later
"""What was posted is never told as refused: forms and destinations are asked about before, and what fails afterwards, in
telling of it, is a warning that names the document."""
import subprocess
import unittest

from support import BooksTest, DONE, FILE, PROGRAM, USAGE, run


class Answers(BooksTest):
    def entries(self):
        return self.cli("info", "--format", "json").json["entries"]

    def deposit_with(self, *options):
        return ("deposit", self.books, "--member", "0001", "--product", "SUKARELA", "--amount", "50000", "--date",
                "2026-01-05", "--today", self.day, *options)

    def test_a_form_that_is_none_is_refused_before_anything_is_posted(self):
        before = self.entries()
        for form in ("xlsx", "pdf"):
            self.refused(USAGE, "bad-option", *self.deposit_with("--format", form, "--output", self.path(f"a.{form}")))
        self.assertEqual(self.entries(), before)

    def test_a_place_that_cannot_be_written_is_refused_before_anything_is_posted(self):
        before = self.entries()
        self.refused(FILE, "cannot-write", *self.deposit_with("--output", self.path("no/such/folder/a.txt")))
        self.refused(FILE, "output-is-books", *self.deposit_with("--output", self.books))
        self.assertEqual(self.entries(), before)
        self.assertEqual(self.cli("verify").code, DONE)

    def test_a_full_standard_output_is_a_warning_that_names_the_document(self):
        before = self.entries()
        with open("/dev/full", "w") as full:
            done = subprocess.run([PROGRAM, *map(str, self.deposit_with("--lang", "en"))], stdout=full,
                                  stderr=subprocess.PIPE, encoding="utf-8", timeout=300)
        self.assertEqual(done.returncode, DONE, done.stderr)
        said = done.stderr.splitlines()[-1].split(": ")
        self.assertEqual(said[:2], ["warning", "output-failed"])
        self.assertTrue(said[2].startswith("BKM/2026/01/"), done.stderr)
        self.assertNotIn("error:", done.stderr)
        self.assertEqual(self.entries(), before + 1)
        # A command that posts nothing still fails.
        with open("/dev/full", "w") as full:
            read = subprocess.run([PROGRAM, "info", str(self.books), "--today", self.day], stdout=full,
                                  stderr=subprocess.PIPE, encoding="utf-8", timeout=300)
        self.assertEqual(read.returncode, FILE, read.stderr)

    def changes(self):
        """Commands that change the books without posting, in an order in which each can be done once."""
        scheme = self.write("scheme.csv", "source,component,percent,base\nmember,reserve,100,\n"
                                          "non-member,reserve,100,\n")
        members = self.write("more.csv", "member_no,name,joined\n0004,Dedi,2026-01-03\n")
        return [("result", ("user", "add", self.books, "--name", "sari", "--role", "petugas", "--no-password")),
                ("result", ("officer", "add", self.books, "--name", "Budi", "--position", "Bendahara", "--body",
                            "pengurus", "--from", "2026-01-02")),
                ("result", ("officer", "end", self.books, "--number", "1", "--to", "2026-01-15")),
                ("result", ("cooperative", self.books, "--phone", "0267 123")),
                ("result", ("loan", "product", self.books, "--product", "UANG", "--flat-interest", "remaining")),
                ("report", ("scheme", self.books, "--year", "2027", "--set", scheme)),
                ("report", ("import", "members", self.books, members)),
                ("result", ("close", "month", self.books, "--period", "2026-01")),
                ("result", ("reopen", "month", self.books, "--period", "2026-01", "--reason", "late"))]

    def changed(self):
        return len([row for row in self.events() if row["action"] not in ("sign-in", "verify", "export", "set-day")])

    def test_what_changes_without_posting_is_not_told_as_refused_either(self):
        for answer, command in self.changes():
            with self.subTest(" ".join(map(str, command[:2]))):
                words = (*command, "--today", "2026-02-03")
                before = self.changed()
                if answer == "result":
                    self.refused(USAGE, "bad-option", *words, "--format", "xlsx", "--output", self.path("a.xlsx"))
                else:
                    self.refused(USAGE, "missing-option", *words, "--format", "xlsx")
                self.refused(FILE, "cannot-write", *words, "--output", self.path("no/such/folder/a.txt"))
                self.refused(FILE, "output-is-books", *words, "--output", self.books)
                self.assertEqual(self.changed(), before)
                with open("/dev/full", "w") as full:
                    done = subprocess.run([PROGRAM, *map(str, words), "--lang", "en"], stdout=full,
                                          stderr=subprocess.PIPE, encoding="utf-8", timeout=300)
                self.assertEqual(done.returncode, DONE, done.stderr)
                self.assertIn("warning: output-failed: The change is done", done.stderr)
                self.assertNotIn("{", done.stderr)
                self.assertNotIn("error:", done.stderr)
                self.assertGreater(self.changed(), before)

    def test_files_that_are_made(self):
        made = self.path("new.sokoguru")
        new = ("new", made, "--name", "Koperasi Baru", "--no-password")
        self.refused(USAGE, "bad-option", *new, "--format", "pdf", "--output", self.path("a.pdf"))
        self.assertFalse(made.exists())
        copy = self.path("copy.sokoguru")
        self.refused(FILE, "cannot-write", "backup", self.books, copy, "--output", self.path("no/such/a.txt"))
        self.assertFalse(copy.exists())
        for words in (new, ("backup", self.books, copy)):
            with open("/dev/full", "w") as full:
                done = subprocess.run([PROGRAM, *map(str, words), "--lang", "en"], stdout=full, stderr=subprocess.PIPE,
                                      encoding="utf-8", timeout=300)
            self.assertEqual(done.returncode, DONE, done.stderr)
            self.assertIn("warning: output-failed", done.stderr)
        self.assertTrue(made.exists() and copy.exists())


if __name__ == "__main__":
    unittest.main()
