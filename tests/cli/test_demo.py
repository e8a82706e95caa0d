# SPDX-License-Identifier: GPL-3.0-or-later
"""demo: the sample cooperative is the same wherever and whenever it is made, and its books are in order."""
import unittest

from support import CliTest, FILE, USAGE


class Demo(CliTest):
    def head(self, name, *options):
        path = self.path(name)
        self.done("demo", path, "--members", "12", "--years", "2", *options)
        return self.done("info", path, "--format", "json").json["head_hash"]

    def test_the_same_arguments_give_the_same_books(self):
        first = self.head("a.sokoguru")
        self.assertEqual(self.head("b.sokoguru", "--lang", "id"), first)
        self.assertNotEqual(self.head("c.sokoguru", "--seed", "7"), first)

    def test_its_books_are_in_order_and_alive(self):
        self.head("a.sokoguru")
        books = self.path("a.sokoguru")
        self.assertRegex(self.done("verify", books).out, r"^ok \d+ [0-9a-f]{64}\n$")
        info = self.done("info", books, "--format", "json").json
        self.assertGreaterEqual(info["members"], 12)
        self.assertEqual(info["last_date"], "2025-12-31")
        self.done("report", books, "tie-out")
        rows = self.done("report", books, "trial-balance", "--as-of", "2025-12-31", "--format", "csv").rows
        debit = sum(float(row["closing_debit"] or 0) for row in rows)
        credit = sum(float(row["closing_credit"] or 0) for row in rows)
        self.assertGreater(debit, 1_000_000)
        self.assertAlmostEqual(debit, credit, places=2)

    def test_refusals(self):
        path = self.write("taken.sokoguru", "")
        self.refused(FILE, "file-exists", "demo", path)
        self.refused(USAGE, "bad-number", "demo", self.path("x.sokoguru"), "--members", "many")
        self.refused(USAGE, "missing-option", "demo")


if __name__ == "__main__":
    unittest.main()
