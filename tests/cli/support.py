# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real program as a person or a script would. The tests of tests/cli use only this and the standard library.

SOKOGURU_CLI names the program, SOKOGURU_SOURCE the source tree; CTest sets both.
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
