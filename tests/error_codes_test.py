#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""error_codes_test.py SOURCE: every error code is expected by at least one test, by its name in C++ or in the shell."""
import re
import sys
from pathlib import Path

# Codes that a test cannot reach without breaking the machine, each with its reason.
UNREACHABLE = {
    "internal": "a bug by definition",
    "backup-failed": "needs a disk that reads back other bytes than it acknowledged",
}

root = Path(sys.argv[1])
table = (root / "core/base/error_code.cpp").read_text(encoding="utf-8")
codes = re.findall(r'\{Code::(\w+), "([a-z0-9-]+)"', table)
tests = "\n".join(path.read_text(encoding="utf-8") for path in sorted((root / "tests").rglob("*"))
                  if path.suffix in (".cpp", ".h", ".py") and path.name != Path(__file__).name)


def thrown(text):
    """(code, number of arguments) of each Error(Code::x, {…}) whose arguments stand in braces."""
    for start in re.finditer(r"\bError\(Code::(\w+)", text):
        depth, count, at, last = 0, 0, start.end(), ""
        rest = text[at:at + 2]
        if rest[:1] == ")":
            yield start.group(1), 0
            continue
        brace = re.match(r",\s*\{", text[at:])
        if not brace:
            continue
        at += brace.end()
        quoted = False
        empty = True
        while at < len(text):
            char = text[at]
            if quoted:
                quoted = not (char == '"' and last != "\\")
            elif char == '"':
                quoted = True
                empty = False
            elif char in "({[":
                depth += 1
            elif char in ")}]":
                if depth == 0:
                    break
                depth -= 1
            elif char == "," and depth == 0:
                count += 1
            elif not char.isspace():
                empty = False
            last = "" if last == "\\" else char
            at += 1
        yield start.group(1), 0 if empty else count + 1


def sentences():
    """How many arguments each code's sentence asks for: the highest {n} in it."""
    for entry in re.finditer(r'\{Code::(\w+), "[a-z0-9-]+".*?label\("errors", (.*?)\)\}', table, re.S):
        places = [int(place) for place in re.findall(r"\{(\d)\}", entry.group(2))]
        yield entry.group(1), max(places, default=-1) + 1


asked = dict(sentences())
short = []
for path in sorted(root.rglob("*.cpp")):
    if path.relative_to(root).parts[0] not in ("app", "core", "ui"):
        continue
    for code, given in thrown(path.read_text(encoding="utf-8")):
        if given < asked.get(code, 0):
            short.append(f"{path.relative_to(root)}: {code} has {given} arguments, its sentence asks for {asked[code]}")
print("\n".join(short), end="\n" if short else "")
missing = [kebab for name, kebab in codes
           if not re.search(rf'\b{name}\b|"{kebab}"', tests) and kebab not in UNREACHABLE]
for kebab in missing:
    print(f"no test expects {kebab}")
sys.exit(1 if missing or short else 0)
