# SPDX-License-Identifier: GPL-3.0-or-later
"""deposit, withdraw, reverse, close and reopen; dry runs; a clock in doubt."""
import os
import pty
import select
import subprocess
import time
import unittest

from support import BooksTest, PROGRAM, RULE, USAGE


def movement(member="0001", product="SUKARELA", amount="250000", date="2026-01-05"):
    return ("--member", member, "--product", product, "--amount", amount, "--date", date)


class Daily(BooksTest):
    def test_a_posting_prints_its_document_number(self):
        self.assertEqual(self.deposit("0001", "POKOK", "100000", "2026-01-05"), "BKM/2026/01/0001")
        self.assertEqual(self.deposit("0001", "wajib", "50000", "2026-01-05"), "BKM/2026/01/0002")
        self.assertEqual(self.deposit("0002", "SUKARELA", "75000", "2026-01-06", "--cash", "1121"), "BBM/2026/01/0001")
        posted = self.cli("deposit", *movement(), "--format", "json").json
        self.assertEqual(posted, {"document": "BKM/2026/01/0003", "entry": 4})
        paid = self.cli("withdraw", *movement(amount="100000", date="2026-01-07"))
        self.assertEqual(paid.out, "BKK/2026/01/0001\n")
        self.assertEqual(self.cli("withdraw", *movement(amount="1000", date="2026-01-07"), "--format", "csv").out,
                         "document,entry\nBKK/2026/01/0002,6\n")
        self.cli("verify")

    def test_a_dry_run_shows_the_journal_and_posts_nothing(self):
        before = self.head()
        rows = self.cli("deposit", *movement(), "--dry-run", "--format", "csv").rows
        self.assertEqual(self.head(), before)
        self.assertEqual([(row["account"], row["debit"], row["credit"]) for row in rows],
                         [("1110", "250000", "0"), ("2111", "0", "250000")])
        self.assertEqual(rows[1]["member_no"], "0001")
        self.assertEqual(rows[0]["document"], "BKM/2026/01/0001")
        # The number was not used up.
        self.assertEqual(self.deposit("0001", "SUKARELA", "250000", "2026-01-05"), "BKM/2026/01/0001")
        self.refuse(RULE, "insufficient-balance", "withdraw", *movement(amount="250001"), "--dry-run")

    def test_what_members_cannot_do(self):
        self.deposit("0001", "SUKARELA", "250000", "2026-01-05")
        self.deposit("0001", "POKOK", "100000", "2026-01-05")
        self.refuse(RULE, "insufficient-balance", "withdraw", *movement(amount="250001", date="2026-01-06"))
        # Enough today, but not on the day before it was paid in.
        self.refuse(RULE, "insufficient-balance", "withdraw", *movement(amount="1000", date="2026-01-04"))
        self.refuse(RULE, "product-terms", "withdraw", *movement(product="POKOK", amount="100000", date="2026-01-06"))
        self.cli("withdraw", *movement(product="POKOK", amount="100000", date="2026-01-06"), "--leaving")
        self.refuse(RULE, "unknown-member", "deposit", *movement(member="9999"))
        self.refuse(RULE, "unknown-product", "deposit", *movement(product="EMAS"))
        self.refuse(RULE, "product-inactive", "deposit", *movement(product="HARIRAYA"))
        self.refuse(RULE, "unknown-account", "deposit", *movement(), "--cash", "9999")

    def test_wrong_values(self):
        for amount in ("1.000.000", "seribu", "1,5", "", "1.234"):
            self.refuse(USAGE, "bad-amount", "deposit", *movement(amount=amount))
        self.refuse(RULE, "negative-amount", "deposit", *movement(amount="0"))
        self.refuse(RULE, "negative-amount", "deposit", "--member", "0001", "--product", "SUKARELA", "--amount=-5",
                    "--date", "2026-01-05")
        self.refuse(RULE, "sen-not-allowed", "deposit", *movement(amount="1000.50"))
        for date in ("05/01/2026", "2026-13-01", "2026-02-29", "yesterday"):
            self.refuse(USAGE, "bad-date", "deposit", *movement(date=date))
        self.refuse(RULE, "before-first-day", "deposit", *movement(date="2025-12-31"))
        self.refuse(RULE, "date-too-far", "deposit", *movement(date="2062-01-05"))
        for left_out in range(0, 8, 2):
            options = movement()
            self.refuse(USAGE, "missing-option", "deposit", *options[:left_out], *options[left_out + 2:])
        self.refuse(USAGE, "unknown-argument", "deposit", *movement(), "--colour", "red")

    def test_reverse(self):
        document = self.deposit("0001", "SUKARELA", "250000", "2026-01-05")
        reverse = ("reverse", "--document", document, "--reason", "wrong member", "--date")
        self.refuse(RULE, "reversal-before-original", *reverse, "2026-01-04")
        self.refuse(RULE, "unknown-document", "reverse", "--document", "BKM/2026/01/0099", "--date", "2026-01-06",
                    "--reason", "typo")
        self.refuse(RULE, "unknown-document", "reverse", "--document", "nonsense", "--date", "2026-01-06",
                    "--reason", "typo")
        self.refuse(RULE, "reason-required", "reverse", "--document", document, "--date", "2026-01-06", "--reason", " ")
        self.refuse(USAGE, "missing-option", "reverse", "--document", document, "--date", "2026-01-06")
        self.refuse(RULE, "unknown-entry", *reverse, "2026-01-06", "--entry", "99")
        self.refuse(USAGE, "bad-number", *reverse, "2026-01-06", "--entry", "first")
        rows = self.cli(*reverse, "2026-01-06", "--dry-run", "--format", "csv").rows
        self.assertEqual([(row["account"], row["debit"], row["credit"], row["kind"], row["reverses"]) for row in rows],
                         [("1110", "0", "250000", "reversal", "1"), ("2111", "250000", "0", "reversal", "1")])
        self.assertEqual(self.cli(*reverse, "2026-01-06").out, "BM/2026/01/0001\n")
        self.refuse(RULE, "already-reversed", *reverse, "2026-01-07")
        self.refuse(RULE, "cannot-reverse-reversal", "reverse", "--document", "BM/2026/01/0001", "--date",
                    "2026-01-08", "--reason", "again")
        self.cli("verify")

    def test_nothing_is_posted_into_a_closed_month(self):
        self.deposit("0001", "SUKARELA", "250000", "2026-01-05")
        self.cli("close", "month", "--period", "2026-01", "--today", "2026-02-01")
        self.refuse(RULE, "period-closed", "deposit", *movement())
        self.refuse(RULE, "period-closed", "reverse", "--document", "BKM/2026/01/0001", "--date", "2026-01-31",
                    "--reason", "late")
        self.assertEqual(self.deposit("0001", "SUKARELA", "1000", "2026-02-01"), "BKM/2026/02/0001")
        self.cli("reopen", "month", "--period", "2026-01", "--reason", "late voucher", "--today", "2026-02-02")
        self.assertEqual(self.deposit("0001", "SUKARELA", "1000", "2026-01-31"), "BKM/2026/01/0002")

    def test_the_role_decides(self):
        for name, role in (("sari", "petugas"), ("wira", "pengawas")):
            self.cli("user", "add", "--name", name, "--role", role, "--no-password")
        self.done("deposit", self.books, *movement(), "--user", "sari")
        # To work on another day than today needs a right of its own.
        self.refuse(RULE, "cannot-set-day", "deposit", *movement(), "--user", "sari")
        self.refused(RULE, "not-permitted", "deposit", self.books, *movement(), "--user", "wira")
        self.refused(RULE, "not-permitted", "close", "month", self.books, "--period", "2026-01", "--user", "sari")
        self.refuse(RULE, "sign-in-failed", "deposit", *movement(), "--user", "nobody")
        # Whoever only reads can still check the books.
        self.cli("verify", "--user", "wira")


class Clock(BooksTest):
    """The sample's entries have the times of its own days: for a computer of today they are long ago."""

    def setUp(self):
        super().setUp()
        self.books = self.path("sample.sokoguru")
        self.done("demo", self.books, "--members", "20", "--years", "1")

    def test_a_script_goes_on_with_a_warning(self):
        outcome = self.done("deposit", self.books, *movement())
        self.assertIn("warning: clock-to-confirm: ", outcome.err)
        # Recorded now, whatever day it is for.
        self.assertEqual(self.done("deposit", self.books, *movement()).err, "")

    def test_a_chosen_day_is_no_doubt_about_the_clock_and_is_noted(self):
        self.done("deposit", self.books, *movement())
        self.assertEqual(self.cli("deposit", *movement(), "--today", "2026-03-10").err, "")
        noted = [row for row in self.events() if row["action"] == "set-day"]
        self.assertEqual([row["subject_id"] for row in noted], ["20260310"])
        # What only reads notes nothing.
        self.done("report", self.books, "trial-balance", "--today", "2026-03-11")
        self.assertEqual(len(self.events()), int(noted[0]["id"]))

    def at_terminal(self, answer):
        """Posts with the computer's own date, months away from the last entry, and answers the question."""
        person, terminal = pty.openpty()
        process = subprocess.Popen([PROGRAM, "deposit", str(self.books), *movement(), "--lang", "en"], stdin=terminal,
                                   stdout=subprocess.PIPE, stderr=terminal, encoding="utf-8")
        os.close(terminal)
        shown, end = b"", time.monotonic() + 30
        while b"[y/n]" not in shown and time.monotonic() < end:
            if select.select([person], [], [], 1)[0]:
                shown += os.read(person, 1000)
        os.write(person, answer + b"\n")
        out, _ = process.communicate(timeout=20)
        os.close(person)
        return process.returncode, out

    def test_a_person_is_asked(self):
        self.assertEqual(self.at_terminal(b"n"), (RULE, ""))
        self.assertEqual(self.at_terminal(b"y"), (0, "BKM/2026/01/0001\n"))


if __name__ == "__main__":
    unittest.main()
