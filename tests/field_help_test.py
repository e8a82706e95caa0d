#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""field_help_test.py SOURCE: every field of the window has a sentence of explanation, its own or the usual one."""
import re
import sys
from pathlib import Path

root = Path(sys.argv[1])
usual = set(re.findall(r'\{"([^"]+)",\s*label\("help"', (root / "ui/widgets/usual_help.cpp").read_text(encoding="utf-8")))
TEXT = r'label\(\s*"\w+",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)'


def arguments(source, at):
    """The arguments of a call, split at its own commas."""
    out, depth, begin, in_text = [], 0, at, False
    while True:
        c = source[at]
        if in_text:
            at += c == "\\"
            in_text = c != '"'
        elif c == '"':
            in_text = True
        elif c in "([{":
            depth += 1
        elif c in ")]}":
            if depth == 0:
                return out + [source[begin:at]]
            depth -= 1
        elif c == "," and depth == 0:
            out.append(source[begin:at])
            begin = at + 1
        at += 1


def key_of(name):
    return re.split(r" \(Rp\)| \(%\)", name.replace("&", ""))[0].lower()


missing = []
for path in sorted((root / "ui").rglob("*.cpp")):
    source = path.read_text(encoding="utf-8")
    for call in re.finditer(r"new Field\(|\bfield\(", source):
        given = arguments(source, call.end())
        if "new" in call.group():
            given = given[1:]
        name = re.match(r"\s*" + TEXT, given[0]) if given else None
        if name is None or (len(given) > 2 and given[2].strip() not in ("", "{}")):
            continue
        words = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', name.group(1)))
        if key_of(words) not in usual:
            missing.append(f"{path.relative_to(root)}: {words}")
for one in missing:
    print(f"no sentence of explanation: {one}")
sys.exit(1 if missing or not usual else 0)
