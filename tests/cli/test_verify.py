# SPDX-License-Identifier: GPL-3.0-or-later
"""verify: says ok of what the program wrote, and finds what was done to the file behind its back."""
import contextlib
import sqlite3
import unittest

from support import BooksTest, CHECK, FILE, USAGE, run


class Verify(BooksTest):
    def setUp(self):
        super().setUp()
        for day in ("05", "06", "07"):
            self.deposit("0001", "SUKARELA", "250000", f"2026-01-{day}")

    def manipulate(self, *statements):
        """As somebody who knows SQL would: with the triggers out of the way, and put back as they were."""
        with contextlib.closing(sqlite3.connect(self.books)) as db:
            triggers = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
            for name, _ in triggers:
                db.execute(f"DROP TRIGGER {name}")
            for statement in statements:
                db.execute(statement)
            for _, sql in triggers:
                db.execute(sql)
            db.commit()

    def findings(self):
        outcome = self.refused(CHECK, "verify-failed", "verify", self.books, "--format", "csv", "--today", self.day)
        return outcome.rows

    def test_ok(self):
        outcome = self.cli("verify")
        entries, head = self.head()
        self.assertEqual(outcome.out, f"ok {entries} {head}\n")
        self.assertEqual(self.cli("verify", "--format", "json").json,
                         {"ok": True, "entries": entries, "head_hash": head})

    def test_a_printed_head_is_found_again(self):
        _, printed = self.head()
        self.deposit("0002", "SUKARELA", "1000", "2026-01-08")
        self.assertIn("of the books at entry 3", self.cli("verify", "--head", printed).out)
        self.refused(CHECK, "verify-failed", "verify", self.books, "--head", "ab" * 32, "--today", self.day)
        # As it stands on paper: in groups of four, with the count behind it, in either language's numbers.
        groups = " ".join(printed[i:i + 4] for i in range(0, 16, 4))
        for typed in (groups, groups.upper(), f"{groups} · 3 entries", f"{groups} · 3 jurnal"):
            found = self.cli("verify", "--head", typed, "--format", "json").json
            self.assertEqual((found["fingerprint_of"], found["fingerprint_at"]), ("books", 3))
        # It was never the head after four entries.
        self.refused(CHECK, "verify-failed", "verify", self.books, "--head", f"{groups} · 4 entries", "--today", self.day)

    def test_a_fingerprint_of_another_shape_is_refused(self):
        for typed in ("5c29 16ed a8aa", "ab" * 40, "5c29 16ed a8aa cb8g", "5c29 16ed a8aa cb86 · some entries"):
            self.refused(USAGE, "bad-fingerprint", "verify", self.books, "--head", typed, "--today", self.day)
        # The zeros of books without entries say nothing of these.
        outcome = self.refused(CHECK, "verify-failed", "verify", self.books, "--head", "0" * 64, "--format", "csv",
                               "--today", self.day)
        self.assertEqual([row["check"] for row in outcome.rows], ["head"])

    def test_the_head_of_the_audit_trail_is_found_too(self):
        with contextlib.closing(sqlite3.connect(self.books)) as db:
            event, head = db.execute("SELECT id, hex(hash) FROM audit_event ORDER BY id DESC LIMIT 1").fetchone()
        found = self.cli("verify", "--head", f"{head[:16]} · {event} events", "--format", "json").json
        self.assertEqual((found["fingerprint_of"], found["fingerprint_at"]), ("audit", event))

    def test_a_changed_amount_is_found_with_its_document(self):
        self.manipulate("UPDATE posting SET amount = amount * 2 WHERE entry_id = 2")
        rows = self.findings()
        self.assertIn("BKM/2026/01/0002", [row["document"] for row in rows])
        self.assertNotIn("BKM/2026/01/0001", [row["document"] for row in rows])

    def test_a_month_that_is_none_is_named_and_ends_nothing(self):
        self.manipulate("UPDATE entry SET period = 202499 WHERE id = 2",
                        "UPDATE period_sum SET key = key / 1000000 * 1000000 + 202499 WHERE rowid = 1")
        self.assertIn("Table entry, row 2, column period: 202499 is no month.", [row["message"] for row in self.findings()])
        for report in ("trial-balance", "journal", "general-ledger", "balance-sheet", "tie-out"):
            options = ["--account", "1110"] if report == "general-ledger" else []
            outcome = run("report", self.books, report, *options, "--today", self.day)
            self.assertIn(outcome.code, (0, FILE, CHECK), outcome)

    def test_a_cut_off_tail_is_found(self):
        self.cli("close", "month", "--period", "2026-01", "--today", "2026-02-01")
        self.manipulate("DELETE FROM posting WHERE entry_id = 3", "DELETE FROM entry WHERE id = 3",
                        "DELETE FROM document WHERE last_entry = 3")
        self.assertNotEqual(self.findings(), [])

    def test_a_changed_member_is_found(self):
        self.manipulate("UPDATE member SET name = 'Somebody Else' WHERE member_no = '0002'")
        self.assertIn("audited-row", [row["check"] for row in self.findings()])

    def test_the_tie_out_says_which_control_account_differs(self):
        self.assertEqual(self.done("report", self.books, "tie-out", "--today", self.day).code, 0)
        # The posting is taken from the member's savings account, so that the ledger knows of more than the accounts do.
        self.manipulate("UPDATE posting SET subledger_id = NULL WHERE entry_id = 2 AND subledger_id IS NOT NULL")
        outcome = self.refused(CHECK, "differences-found", "report", self.books, "tie-out", "--format", "csv", "--today",
                               self.day)
        self.assertIn(("2111", "250000"), [(row["account"], row["difference"]) for row in outcome.rows])

    def test_a_changed_structure_is_refused_and_named(self):
        with contextlib.closing(sqlite3.connect(self.books)) as db:
            db.execute("DROP TRIGGER posting_update")
        self.refused(FILE, "damaged-or-altered-file", "info", self.books, "--today", self.day)
        self.assertIn("schema", [row["check"] for row in self.findings()])

    def test_a_backup_verifies_like_the_books(self):
        copy = self.path("copy.sokoguru")
        self.done("backup", self.books, copy, "--today", self.day)
        self.assertEqual(self.done("verify", copy, "--today", self.day).out, self.cli("verify").out)


if __name__ == "__main__":
    unittest.main()
