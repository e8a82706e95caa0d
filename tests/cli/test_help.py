# SPDX-License-Identifier: GPL-3.0-or-later
"""Help of every command, the man page made from it, and the completion of bash."""
import os
import re
import shutil
import subprocess
import unittest

from support import CliTest, PROGRAM, SOURCE, run

# The commands that cli.md promises; a name with a space is a subcommand.
COMMANDS = """new demo verify backup restore info
import-members import-opening import-loans import-collective import-history import-journal
deposit withdraw journal-post reverse close-month close-year reopen-month reopen-year loan-schedule loan-apply
loan-approve loan-disburse loan-pay loan-quote loan-settle loan-reschedule loan-write-off loan-show loan-product allowance-run
scheme report statement receipt""".split()


def listed(*path):
    """The commands that a help text lists."""
    text = run(*path, "--help", "--lang", "en").out
    found = re.search(r"^Commands:\n((?:  .*\n)+)", text, re.M)
    return re.findall(r"^  ([a-z][a-z-]*)", found.group(1), re.M) if found else []


def leaves(path=()):
    below = listed(*path)
    if path and not below:
        yield path
    for name in below:
        yield from leaves((*path, name))


class Help(CliTest):
    def test_every_promised_command_is_there(self):
        found = {"-".join(path) for path in leaves()}
        self.assertEqual(set(COMMANDS) - found, set())

    def test_every_command_explains_itself_and_its_options(self):
        for path in leaves():
            with self.subTest(" ".join(path)):
                text = self.done(*path, "--help").out
                self.assertRegex(text, r"^\S.*\n")
                self.assertIn("Usage: sokoguru-cli " + " ".join(path), text)
                for line in text.splitlines():
                    option = re.match(r"  (--[a-z-]+)( .*)?$", line)
                    if option:
                        self.assertRegex(line, r"  --[a-z-]+.*\s{2,}\S", "an option without help")

    def test_help_needs_neither_options_nor_a_file(self):
        for path in leaves():
            self.done(*path, "--help", "--lang", "id")

    def test_the_man_page_names_every_command_and_is_clean(self):
        page = self.path("sokoguru-cli.1")
        with page.open("w", encoding="utf-8") as out:
            subprocess.run([SOURCE / "tools/man_page.py", PROGRAM], stdout=out, check=True)
        text = page.read_text(encoding="utf-8")
        for path in leaves():
            self.assertIn(".SS " + " ".join(path).replace("-", "\\-") + "\n", text)
        if shutil.which("man"):
            done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", page], capture_output=True,
                                  encoding="utf-8", env={**os.environ, "LC_ALL": "C.UTF-8", "MANPAGER": "cat"})
            self.assertEqual((done.returncode, done.stderr), (0, ""))

    def complete(self, *words):
        script = f"""
            source "$1"; shift
            COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); COMPREPLY=()
            _sokoguru_cli
            printf '%s\\n' "${{COMPREPLY[@]}}"
        """
        done = subprocess.run(["bash", "-c", script, "bash", SOURCE / "packaging/sokoguru-cli.bash", PROGRAM, *words],
                              capture_output=True, encoding="utf-8", check=True, cwd=self.folder)
        return done.stdout.split()

    def test_completion(self):
        self.assertEqual(self.complete("clo"), ["close"])
        self.assertEqual(self.complete("close", "m"), ["month"])
        self.assertEqual(self.complete("deposit", "--mem"), ["--member", "--memo"])
        self.assertIn("--today", self.complete("deposit", "--t"))
        self.assertEqual(self.complete("--format", "x"), ["xlsx"])
        self.write("koperasi.sokoguru", "")
        self.assertEqual(self.complete("info", "kop"), ["koperasi.sokoguru"])


if __name__ == "__main__":
    unittest.main()
