# SPDX-License-Identifier: GPL-3.0-or-later
"""The frame of the command line: help, version, global options, wrong usage, exit codes."""
import os
import unittest

from support import CliTest, USAGE, run


class Frame(CliTest):
    def test_version(self):
        self.assertRegex(self.done("--version").out, r"^sokoguru-cli \d+\.\d+\.\d+\n$")

    def test_help_names_every_global_option(self):
        out = self.done("--help").out
        for option in ("--lang", "--user", "--format", "--output", "--today", "--help", "--version"):
            self.assertIn(option, out)

    def test_no_command_is_wrong_usage(self):
        self.refused(USAGE, "missing-option")

    def test_unknown_words_are_named(self):
        outcome = self.refused(USAGE, "unknown-argument", "frobnicate")
        self.assertIn('"frobnicate"', outcome.err)
        self.refused(USAGE, "unknown-argument", "--frobnicate")

    def test_nothing_goes_to_standard_output_when_refused(self):
        self.assertEqual(run("frobnicate").out, "")

    @unittest.skipUnless(os.path.exists("/dev/full"), "needs /dev/full")
    def test_a_full_disk_behind_standard_output_is_noticed(self):
        import subprocess
        from support import PROGRAM
        with open("/dev/full", "w") as full:
            done = subprocess.run([PROGRAM, "--help"], stdout=full, stderr=subprocess.PIPE, encoding="utf-8")
        self.assertEqual(done.returncode, 3)
        self.assertIn("error: cannot-write: ", done.stderr)


if __name__ == "__main__":
    unittest.main()
