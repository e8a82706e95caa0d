# SPDX-License-Identifier: GPL-3.0-or-later
"""The register leaves the program only by those who may take it out, and it is noted; so is that books were checked."""
import unittest

from support import BooksTest, RULE


class Release(BooksTest):
    def setUp(self):
        super().setUp()
        self.cli("user", "add", "--name", "wira", "--role", "pengawas", "--no-password")

    def actions(self):
        return [(row["user"], row["action"], row["subject"]) for row in self.events()]

    def register(self, user, *options):
        return ("report", self.books, "members", "--user", user, *options)

    def test_a_supervisor_looks_at_the_register_and_does_not_take_it_out(self):
        before = self.actions()
        self.assertIn("Ani Kusuma", self.done(*self.register("wira")).out)
        for options in (("--format", "csv"), ("--format", "json"),
                        ("--format", "xlsx", "--output", self.path("a.xlsx")), ("--output", self.path("a.txt"))):
            self.refused(RULE, "not-permitted", *self.register("wira", *options))
        self.assertFalse(self.path("a.xlsx").exists() or self.path("a.txt").exists())
        self.assertEqual(self.actions(), before)

    def test_whoever_takes_it_out_is_noted(self):
        self.done(*self.register("admin", "--format", "xlsx", "--output", self.path("a.xlsx")))
        self.assertEqual(self.actions()[-1], ("admin", "export", "report"))

    def test_a_check_is_noted_with_whoever_made_it(self):
        self.cli("verify", "--user", "wira")
        self.assertEqual(self.actions()[-1], ("wira", "verify", "books"))


if __name__ == "__main__":
    unittest.main()
