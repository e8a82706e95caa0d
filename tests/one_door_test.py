#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""one_door_test.py SOURCE: files that people name are opened only where it is asked first whether they are open here.

Closing any descriptor of the books' file drops the lock on them (POSIX). So dialogs for files come from
ui/widgets/file_dialog.h alone, which opens nothing, and whatever opens a path stands in this list with its reason.
"""
import re
import sys
from pathlib import Path

root = Path(sys.argv[1])

DIALOG = re.compile(r"\bQFileDialog\b|\bQFileIconProvider\b|\bQMimeDatabase\b")
MAY_NAME_DIALOGS = {"ui/widgets/file_dialog.cpp", "ui/widgets/file_dialog.h", "ui/look/house_style.cpp"}

OPENING = re.compile(
    r"std::[io]?fstream\b|\bQFile\s+\w+\(|\bQImageReader\s+\w+\(|\bQPixmap\s+\w+\(path|\bf?open(?:at)?\([^)]*c_str"
    r"|\bfs::copy_file\(|std::filesystem::copy_file\(|::CreateFileW\(|\bsqlite3_open|SQLite::Database>\(|read_head\("
)
MAY_OPEN = {
    "core/storage/": "the room whose matter it is",
    "core/exchange/table.cpp": "asks refuse_open_here()",
    "core/books/stick.cpp": "a note of fixed name on a stick",
    "ui/books/cooperative_section.cpp": "asks refuse_open_here()",
    "ui/help/help_window.cpp": "pages compiled into the program",
    "ui/print/job.cpp": "the temporary file of an AtomicFile",
    "ui/shell/trouble.cpp": "the log of the program's own troubles",
}
ASKS_FIRST = ["core/exchange/table.cpp", "ui/books/cooperative_section.cpp", "core/storage/copy_file.cpp",
              "core/storage/backup.cpp", "core/storage/file_head.cpp", "core/books/restore.cpp"]

wrong = []
for folder in ("core", "ui", "app"):
    for path in sorted((root / folder).rglob("*")):
        if path.suffix not in (".cpp", ".h"):
            continue
        name = path.relative_to(root).as_posix()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            code = line.split("//")[0]
            if code.lstrip().startswith("#include"):
                continue
            if DIALOG.search(code) and name not in MAY_NAME_DIALOGS:
                wrong.append(f"{name}:{number}: use ui/widgets/file_dialog.h")
            if OPENING.search(code) and not any(name == known or name.startswith(known) and known.endswith("/")
                                                for known in MAY_OPEN):
                wrong.append(f"{name}:{number}: opens a file; ask storage::refuse_open_here() and name it in this test")
for name in ASKS_FIRST:
    if "refuse_open_here(" not in (root / name).read_text(encoding="utf-8"):
        wrong.append(f"{name}: no longer asks storage::refuse_open_here()")
for one in wrong:
    print(one)
sys.exit(1 if wrong else 0)
