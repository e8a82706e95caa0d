# SPDX-License-Identifier: GPL-3.0-or-later
"""user, officer: who signs in, who signs."""
import unittest

from support import CliTest, RULE, USAGE


class Office(CliTest):
    def books(self):
        path = self.path("books.sokoguru")
        self.done("new", path, "--name", "Koperasi Contoh", "--no-password", "--today", "2026-01-05")
        return path

    def test_roles_are_kept_by_whom_they_bind(self):
        books = self.books()
        self.done("user", "add", books, "--name", "wati", "--role", "pengawas",
                  env={"SOKOGURU_NEW_PASSWORD": "kata-sandi-1"})
        roles = {row["name"]: (row["role"], row["password"]) for row in
                 self.done("user", "list", books, "--format", "csv").rows}
        self.assertEqual(roles, {"admin": ("pengurus", "no"), "wati": ("pengawas", "yes")})
        as_wati = {"env": {"SOKOGURU_PASSWORD": "kata-sandi-1"}}
        self.done("info", books, "--user", "wati", **as_wati)
        self.refused(RULE, "not-permitted", "user", "add", books, "--name", "x", "--no-password", "--user", "wati", **as_wati)
        self.refused(RULE, "not-permitted", "close", "month", books, "--period", "2026-01", "--user", "wati", **as_wati)
        self.refused(RULE, "sign-in-failed", "info", books, "--user", "wati", env={"SOKOGURU_PASSWORD": "bukan-itu"})
        self.refused(USAGE, "password-required", "info", books, "--user", "wati")

    def test_bad_users(self):
        books = self.books()
        self.refused(USAGE, "bad-option", "user", "add", books, "--name", "x", "--role", "raja", "--no-password")
        self.refused(RULE, "duplicate-user", "user", "add", books, "--name", "ADMIN", "--no-password")
        self.refused(RULE, "password-too-short", "user", "add", books, "--name", "x", env={"SOKOGURU_NEW_PASSWORD": "abc"})
        self.refused(RULE, "unknown-user", "user", "password", books, "--name", "nobody", "--no-password")

    def test_officers(self):
        books = self.books()
        self.done("officer", "add", books, "--name", "Ani Kusuma", "--position", "Bendahara", "--from", "2026-01-01")
        self.done("officer", "end", books, "--number", "1", "--to", "2026-06-30", "--reason", "pindah")
        rows = self.done("officer", "list", books, "--format", "csv").rows
        self.assertEqual([(r["position"], r["name"], r["ended"]) for r in rows], [("Bendahara", "Ani Kusuma", "2026-06-30")])
        self.refused(RULE, "bad-value", "officer", "end", books, "--number", "9", "--to", "2026-06-30")

    def test_the_letterhead(self):
        books = self.path("letter.sokoguru")
        self.done("new", books, "--name", "Koperasi Contoh", "--no-password", "--today", "2026-01-05", "--city", "Bekasi",
                  "--legal-no", "AHU-0001")
        changed = self.done("cooperative", books, "--address", "Jalan Contoh 1", "--phone", "021-555", "--format", "json")
        self.assertEqual(changed.json["address"], "Jalan Contoh 1")
        shown = self.done("cooperative", books, "--format", "json").json
        self.assertEqual((shown["name"], shown["city"], shown["legal_no"], shown["phone"]),
                         ("Koperasi Contoh", "Bekasi", "AHU-0001", "021-555"))
        self.done("cooperative", books, "--phone", "")
        self.assertEqual(self.done("cooperative", books, "--format", "json").json["phone"], "")
        self.refused(RULE, "name-required", "cooperative", books, "--name", "")
        self.done("verify", books)


if __name__ == "__main__":
    unittest.main()
