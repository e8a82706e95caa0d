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


if __name__ == "__main__":
    unittest.main()
