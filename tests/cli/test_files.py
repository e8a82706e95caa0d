# SPDX-License-Identifier: GPL-3.0-or-later
"""new, info, backup, restore; passwords; files that are open elsewhere, foreign or missing."""
import os
import pty
import select
import subprocess
import time
import unittest

from support import CliTest, FILE, PROGRAM, RULE, USAGE, run

NAME = "Koperasi Sejahtera PUK PT Maju"


class Files(CliTest):
    def books(self, name="books.sokoguru", *options):
        path = self.path(name)
        self.done("new", path, "--name", NAME, "--no-password", "--today", "2026-01-05", *options)
        return path

    def test_new_and_info(self):
        books = self.books()
        info = self.done("info", books, "--format", "json").json
        self.assertEqual(info["name"], NAME)
        self.assertEqual(info["template"], "simpan-pinjam")
        self.assertEqual((info["entries"], info["members"]), (0, 0))
        self.assertEqual(info["open_period"], "2026-01")
        self.assertEqual(info["head_hash"], "0" * 64)
        self.assertGreaterEqual(info["schema_version"], 1)

    def test_the_first_day_is_the_first_of_january_unless_given(self):
        self.assertEqual(self.done("info", self.books("a.sokoguru"), "--format", "json").json["open_period"], "2026-01")
        july = self.books("b.sokoguru", "--first-day", "2025-07-01")
        self.assertEqual(self.done("info", july, "--format", "json").json["open_period"], "2025-07")

    def test_both_templates(self):
        for template in ("simpan-pinjam", "serba-usaha"):
            books = self.books(f"{template}.sokoguru", "--template", template)
            self.assertEqual(self.done("info", books, "--format", "json").json["template"], template)

    def test_names_in_any_script(self):
        folder = self.path("Données тест")
        folder.mkdir()
        books = folder / "日本 Ünï .sokoguru"
        self.done("new", books, "--name", "Коперасі 協同組合 Ünï", "--no-password")
        self.assertEqual(self.done("info", books, "--format", "json").json["name"], "Коперасі 協同組合 Ünï")
        copy = folder / "salinan 写し.sokoguru"
        self.done("backup", books, copy)
        self.assertTrue(copy.exists())

    def test_global_options_stand_before_and_after_the_command(self):
        books = self.books()
        before = self.done("--format", "json", "info", books).out
        self.assertEqual(self.done("info", books, "--format", "json").out, before)
        self.assertEqual(self.done("info", "--format=json", books).out, before)

    def test_output_goes_to_a_file(self):
        books = self.books()
        out = self.path("info.json")
        self.assertEqual(self.done("info", books, "--format", "json", "--output", out).out, "")
        self.assertIn(NAME, out.read_text(encoding="utf-8"))
        self.assertEqual(out.stat().st_mode & 0o077, 0)
        self.refused(FILE, "cannot-write", "info", books, "--output", self.path("nowhere") / "info.txt")

    def test_csv_has_one_row_under_english_names(self):
        (row,) = self.done("info", self.books(), "--format", "csv").rows
        self.assertEqual(row["name"], NAME)
        self.assertEqual(list(row)[:3], ["name", "template", "schema_version"])

    def test_formats_that_do_not_fit_a_command(self):
        self.refused(USAGE, "bad-option", "info", self.books(), "--format", "xlsx", "--output", self.path("x.xlsx"))

    def test_wrong_global_options(self):
        books = self.books()
        self.refused(USAGE, "bad-option", "info", books, "--format", "yaml")
        self.refused(USAGE, "bad-option", "info", books, "--lang", "de")
        self.refused(USAGE, "bad-date", "info", books, "--today", "21-11-2026")
        self.refused(USAGE, "bad-date", "info", books, "--today", "2026-02-30")
        self.refused(USAGE, "missing-option", "info", books, "--format")
        self.refused(USAGE, "missing-option", "info")
        self.refused(USAGE, "unknown-argument", "info", books, "twice")

    def test_new_refuses(self):
        books = self.books()
        before = books.read_bytes()
        self.refused(FILE, "file-exists", "new", books, "--name", "Another", "--no-password")
        self.assertEqual(books.read_bytes(), before)
        fresh = self.path("fresh.sokoguru")
        self.refused(USAGE, "missing-option", "new", fresh, "--no-password")
        self.refused(USAGE, "bad-option", "new", fresh, "--name", "X", "--no-password", "--template", "bank")
        self.refused(USAGE, "bad-date", "new", fresh, "--name", "X", "--no-password", "--first-day", "today")
        # Neither a terminal nor a password: refused rather than created open to all.
        self.refused(USAGE, "password-required", "new", fresh, "--name", "X")
        self.assertFalse(fresh.exists())

    def test_files_that_are_not_books(self):
        self.refused(FILE, "file-not-found", "info", self.path("missing.sokoguru"))
        self.refused(FILE, "not-a-regular-file", "info", self.folder)
        text = self.write("text.sokoguru", "not books\n" * 200)
        self.refused(FILE, "not-a-sokoguru-file", "info", text)
        empty = self.write("empty.sokoguru", "")
        self.refused(FILE, "not-a-sokoguru-file", "info", empty)
        self.assertEqual(empty.read_bytes(), b"")

    def test_a_newer_file_is_left_as_it_is(self):
        books = self.books()
        subprocess.run(["sqlite3", books, "PRAGMA user_version = 9999"], check=True)
        before = books.read_bytes()
        self.refused(FILE, "newer-file", "info", books)
        self.assertEqual(books.read_bytes(), before)

    def test_password(self):
        books = self.path("locked.sokoguru")
        secret = {"SOKOGURU_PASSWORD": "tiang utama 7"}
        self.refused(RULE, "password-too-short", "new", books, "--name", "X", env={"SOKOGURU_PASSWORD": "short"})
        self.assertFalse(books.exists())
        self.done("new", books, "--name", "X", env=secret)
        self.done("info", books, env=secret)
        self.refused(USAGE, "password-required", "info", books)
        wrong = run("info", books, env={"SOKOGURU_PASSWORD": "tiang utama 8"})
        self.assertIn("error: sign-in-failed: ", wrong.err)
        self.assertNotIn("tiang", wrong.err)
        unknown = run("info", books, "--user", "nobody", env=secret)
        self.assertNotEqual(unknown.code, 0)

    def test_the_password_is_asked_for_without_echo(self):
        books = self.path("typed.sokoguru")
        self.done("new", books, "--name", "X", env={"SOKOGURU_PASSWORD": "tiang utama 7"})
        person, terminal = pty.openpty()
        process = subprocess.Popen([PROGRAM, "info", str(books), "--lang", "en"], stdin=terminal,
                                   stdout=subprocess.PIPE, stderr=terminal, encoding="utf-8")
        os.close(terminal)
        shown = b""
        end = time.monotonic() + 30
        while b": " not in shown and time.monotonic() < end:
            if select.select([person], [], [], 1)[0]:
                shown += os.read(person, 1000)
        os.write(person, b"tiang utama 7\n")
        out, _ = process.communicate(timeout=20)
        self.assertEqual(process.returncode, 0)
        self.assertIn("X", out)
        self.assertIn(b"Password of admin: ", shown)
        try:
            shown += os.read(person, 1000)
        except OSError:
            pass
        os.close(person)
        self.assertNotIn(b"tiang", shown)

    def test_a_file_that_is_open_elsewhere(self):
        books, copy = self.books(), self.path("copy.sokoguru")
        self.done("backup", books, copy)
        # A second process holds the file as the program does: with SQLite's exclusive lock.
        holder = subprocess.Popen(["sqlite3", str(books)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                  encoding="utf-8")
        try:
            holder.stdin.write("PRAGMA locking_mode=EXCLUSIVE;\nBEGIN EXCLUSIVE;\nSELECT 'held';\n")
            holder.stdin.flush()
            while holder.stdout.readline().strip() != "held":
                pass
            self.refused(FILE, "file-in-use", "info", books)
            self.refused(FILE, "file-in-use", "restore", copy, books)
        finally:
            holder.kill()
            holder.wait()
            holder.stdin.close()
            holder.stdout.close()
        self.done("info", books)

    def test_backup_and_restore(self):
        books, copy = self.books(), self.path("copy.sokoguru")
        self.done("backup", books, copy)
        self.refused(FILE, "file-exists", "backup", books, copy)
        self.assertEqual(self.done("info", copy).out, self.done("info", books).out)
        result = self.done("restore", copy, books, "--format", "json").json
        self.assertTrue(os.path.exists(result["moved_aside"]))
        self.assertTrue(copy.exists())
        self.done("info", books)
        elsewhere = self.path("elsewhere.sokoguru")
        self.done("restore", copy, elsewhere)
        self.done("info", elsewhere)
        text = self.write("text.sokoguru", "not books\n" * 200)
        self.refused(FILE, "not-a-sokoguru-file", "restore", text, books)
        self.done("info", books)
        self.refused(FILE, "file-not-found", "restore", self.path("missing.sokoguru"), books)

    def test_restore_asks_at_the_file_it_replaces_and_shows_both_sides(self):
        books, copy = self.path("books.sokoguru"), self.path("copy.sokoguru")
        secret = {"SOKOGURU_PASSWORD": "tiang utama 7"}
        self.done("new", books, "--name", NAME, env=secret)
        self.done("backup", books, copy, env=secret)
        self.refused(USAGE, "password-required", "restore", copy, books)
        self.refused(RULE, "sign-in-failed", "restore", copy, books, env={"SOKOGURU_PASSWORD": "tiang utama 8"})
        result = self.done("restore", copy, books, "--format", "json", env=secret).json
        self.assertEqual((result["backup_entries"], result["replaced_entries"], result["lost_entries"]), (0, 0, 0))
        # The backup itself, also through a link, is no file to replace.
        link = self.path("link.sokoguru")
        link.symlink_to(copy)
        self.refused(FILE, "file-exists", "restore", copy, link, env=secret)

    def test_no_output_takes_the_place_of_books(self):
        books = self.books()
        other = self.books("other.sokoguru")
        csv = self.path("really-books.csv")
        csv.write_bytes(other.read_bytes())
        link = self.path("link.csv")
        link.symlink_to(other)
        for target in (books, other, csv, link, self.path("new.sokoguru"), self.path("other.sokoguru-wal")):
            before = target.read_bytes() if target.exists() else None
            self.refused(FILE, "output-is-books", "report", books, "trial-balance", "--output", target)
            self.assertEqual(target.read_bytes() if target.exists() else None, before)
        self.refused(FILE, "output-is-books", "backup", books, self.path("other.sokoguru-journal"))

    def test_foreign_text_does_not_steer_the_terminal(self):
        books = self.path("books.sokoguru")
        self.done("new", books, "--name", "Kop\x1b[2Jerasi\u202e", "--no-password")
        out = self.done("info", books).out
        self.assertIn("Kop[2Jerasi", out)
        self.assertNotIn("\x1b", out)
        missing = run("info", self.path("no\x1b]0;x\x07books"))
        self.assertNotIn("\x1b", missing.err)

    def test_months_are_closed_and_reopened_in_order(self):
        books = self.books()
        on = ("--today", "2026-03-02")
        self.refused(RULE, "close-order", "close", "month", books, "--period", "2026-02", *on)
        self.done("close", "month", books, "--period", "2026-01", *on)
        self.refused(RULE, "already-closed", "close", "month", books, "--period", "2026-01", *on)
        self.done("close", "month", books, "--period", "2026-02", *on)
        self.refused(RULE, "close-order", "reopen", "month", books, "--period", "2026-01", "--reason", "late", *on)
        self.refused(USAGE, "missing-option", "reopen", "month", books, "--period", "2026-02", *on)
        self.refused(RULE, "reason-required", "reopen", "month", books, "--period", "2026-02", "--reason", " ", *on)
        self.done("reopen", "month", books, "--period", "2026-02", "--reason", "late voucher", *on)
        self.refused(RULE, "not-closed", "reopen", "month", books, "--period", "2026-02", "--reason", "late", *on)
        self.assertEqual(self.done("info", books, "--format", "json").json["open_period"], "2026-02")
        self.refused(USAGE, "bad-period", "close", "month", books, "--period", "2026-13", *on)
        self.refused(USAGE, "bad-period", "close", "month", books, "--period", "January", *on)
        self.refused(USAGE, "missing-option", "close")
        self.refused(RULE, "close-order", "close", "year", books, "--period", "2026", *on)


if __name__ == "__main__":
    unittest.main()
