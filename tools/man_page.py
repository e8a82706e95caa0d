#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the man page of the command line, made from the program's own help: tools/man_page.py PROGRAM > sokoguru-cli.1"""
import re
import subprocess
import sys

EXIT = [("0", "done"), ("1", "refused by a rule of the books"), ("2", "wrong usage"), ("3", "file or disk"),
        ("4", "a check found something")]


def ask(program, *words):
    done = subprocess.run([program, "--lang", "en", *words], capture_output=True, encoding="utf-8", check=True)
    return done.stdout


def parse(text):
    """Description, usage, and the groups of a help text: {"Options": [(term, help), …], …}."""
    description, usage, groups, group = [], "", {}, None
    for line in text.splitlines():
        if line.startswith("Usage: "):
            usage = line[len("Usage: "):]
        elif re.fullmatch(r"[A-Z][A-Za-z ]*:", line):
            group = groups.setdefault(line[:-1], [])
        elif group is None:
            description.append(line)
        elif line.startswith("   ") and group and not line.startswith("  -"):
            term, words = group[-1]
            group[-1] = (term, (words + " " + line.strip()).strip())
        elif line.startswith("Every command also takes"):
            break
        elif line.startswith("  "):
            parts = re.split(r"\s{2,}", line.strip(), maxsplit=1)
            group.append((parts[0], parts[1] if len(parts) > 1 else ""))
    return " ".join(description).strip(), usage, groups


def roff(text):
    return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")


def entries(rows):
    for term, words in rows:
        print(f".TP\n.B {roff(term)}\n{roff(words)}")


def commands(program, path):
    """Every command with its own help, depth first."""
    description, usage, groups = parse(ask(program, *path, "--help"))
    below = groups.get("Commands", [])
    if path and not below:
        yield path, description, usage, groups
    for name, _ in below:
        yield from commands(program, [*path, name])


def main(program):
    version = ask(program, "--version").split()[-1]
    description, _, groups = parse(ask(program, "--help"))
    print(f'.TH SOKOGURU\\-CLI 1 "" "Sokoguru {version}" "Cooperative bookkeeping"')
    print(".SH NAME\nsokoguru\\-cli \\- keep and check the books of a cooperative")
    print(".SH SYNOPSIS\n.B sokoguru\\-cli\n.RI [ options ]\n.I command\n.RI [ file ]\n.RI [ options ]")
    print(f".SH DESCRIPTION\n{roff(description)}")
    print(".PP\nThe password comes from the terminal or from the variable\n.BR SOKOGURU_PASSWORD ,\nnever from an argument.")
    print(".SH OPTIONS\nThese stand before or after the command.")
    entries(groups["Options"])
    print(".SH COMMANDS")
    for path, words, usage, own in commands(program, []):
        print(f".SS {roff(' '.join(path))}\n{roff(words)}\n.PP\n.nf\n{roff(usage)}\n.fi")
        for name, rows in own.items():
            entries(row for row in rows if not row[0].startswith("-h,"))
    print(".SH EXIT STATUS")
    entries(EXIT)
    print(".PP\nMessages go to standard error as\n.IR \"error: code: what, where, what to do\" .\nThe code is stable.")


if __name__ == "__main__":
    main(sys.argv[1])
