# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real program as a person or a script would. The tests of tests/cli use only this and the standard library.

SOKOGURU_CLI names the program, SOKOGURU_SOURCE the source tree, SOKOGURU_GUI whether it was built with Qt; CTest sets
them.
"""
import csv
import io
import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.path.abspath(os.environ["SOKOGURU_CLI"])
# Whether the program was built with Qt: only then it prints and speaks Indonesian.
GUI = os.environ.get("SOKOGURU_GUI", "OFF").upper() in ("ON", "1", "TRUE")
SOURCE = Path(os.environ["SOKOGURU_SOURCE"]).resolve()

DONE, RULE, USAGE, FILE, CHECK = range(5)


class Outcome:
    """What a run left behind: exit code, standard output, standard error."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def rows(self):
        return list(csv.DictReader(io.StringIO(self.out)))

    @property
    def json(self):
        return json.loads(self.out)

    def __str__(self):
        return f"exit {self.code}\n--- out\n{self.out}\n--- err\n{self.err}"


def run(*arguments, stdin=None, env=None, cwd=None):
    """Runs the program in English without a terminal and without a password in the environment."""
    variables = {**os.environ, "LC_ALL": "en_US.UTF-8", "TZ": "UTC", "QT_QPA_PLATFORM": "offscreen"}
    variables.pop("SOKOGURU_PASSWORD", None)
    variables.update(env or {})
    done = subprocess.run([PROGRAM, *map(str, arguments)], input=stdin, stdin=None if stdin else subprocess.DEVNULL,
                          capture_output=True, encoding="utf-8", env=variables, cwd=cwd, timeout=300)
    return Outcome(done.returncode, done.stdout, done.stderr)


class CliTest(unittest.TestCase):
    """A test with a folder of its own; the checks say all of what the program said when they fail."""

    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="sokoguru-test-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def path(self, name):
        return self.folder / name

    def done(self, *arguments, **options):
        outcome = run(*arguments, **options)
        self.assertEqual(outcome.code, DONE, outcome)
        return outcome

    def refused(self, exit_code, error_code, *arguments, **options):
        """The run ends with that exit code and says `error: <code>: …` once, on standard error."""
        outcome = run(*arguments, **options)
        self.assertEqual(outcome.code, exit_code, outcome)
        errors = [line for line in outcome.err.splitlines() if line.startswith("error: ")]
        self.assertEqual(len(errors), 1, outcome)
        self.assertTrue(errors[0].startswith(f"error: {error_code}: "), outcome)
        return outcome

    def write(self, name, text, encoding="utf-8"):
        path = self.path(name)
        path.write_bytes(text.encode(encoding))
        return path


MEMBERS = """member_no,name,employee_no,unit,joined
0001,Ani Kusuma,K1,Logistik,2020-02-12
0002,Budi Santoso,K2,Produksi,2021-03-01
0003,Citra Ünï 日本,K3,Produksi,2026-01-02
"""


class BooksTest(CliTest):
    """With the books of a small cooperative: three members, first book day 1 January 2026, no password.

    The clock stands on `day` unless a test says otherwise.
    """

    day = "2026-01-20"

    def setUp(self):
        super().setUp()
        self.books = self.path("books.sokoguru")
        self.done("new", self.books, "--name", "Koperasi Uji", "--template", "serba-usaha", "--no-password",
                  "--first-day", "2026-01-01", "--today", "2026-01-02")
        self.done("import", "members", self.books, self.write("members.csv", MEMBERS), "--today", "2026-01-02")

    def cli(self, *arguments, **options):
        """`deposit --member …` becomes `deposit FILE --member … --today …`."""
        return self.done(*self.on_books(arguments), **options)

    def refuse(self, exit_code, error_code, *arguments, **options):
        """Refused, and the books are as they were."""
        before = self.head()
        outcome = self.refused(exit_code, error_code, *self.on_books(arguments), **options)
        self.assertEqual(self.head(), before)
        return outcome

    def on_books(self, arguments):
        first = next((i for i, word in enumerate(arguments) if str(word).startswith("-")), len(arguments))
        words = [*arguments[:first], self.books, *arguments[first:]]
        return words if "--today" in arguments else [*words, "--today", self.day]

    def info(self):
        return self.done("info", self.books, "--format", "json", "--today", self.day).json

    def events(self):
        """The rows of the audit trail."""
        return self.done("report", self.books, "audit-trail", "--from", "2000-01-01", "--to", "2099-12-31", "--format",
                         "csv").rows

    def head(self):
        info = self.info()
        return info["entries"], info["head_hash"]

    def deposit(self, member, product, amount, date, *more):
        return self.cli("deposit", "--member", member, "--product", product, "--amount", amount, "--date", date,
                        *more).out.strip()
