#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""qt_id_test.py QT_ID_TS PLUGINS LIBRARY…: what translations/qt_id.ts translates stands in the Qt that runs, and its
words keep what the source has: places for values, ends, an Alt-letter where there is one."""
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

table, plugins, *libraries = sys.argv[1:]
code = b"".join(Path(library).read_bytes() for library in libraries)
printers = b"".join(path.read_bytes() for path in Path(plugins, "printsupport").glob("*.so"))
code += printers
objections = []
seen = set()
for context in ElementTree.parse(table).getroot().iter("context"):
    room = context.findtext("name")
    for message in context.iter("message"):
        source = message.findtext("source")
        translation = message.find("translation")
        words = translation.text or ""

        def object_to(what):
            objections.append(f"{room}: {source!r}: {what}")

        key = (room, source, message.findtext("comment"))
        if key in seen:
            object_to("stands there twice")
        seen.add(key)
        if translation.get("type") or not words:
            object_to("has no words")
        # The dialogs of the print service lie in a plug-in, which need not be there.
        if source.encode() + b"\0" not in code and (room != "QCupsPrinterSupport" or printers):
            object_to("Qt does not say that any more")
        if sorted(re.findall(r"%\d", source)) != sorted(re.findall(r"%\d", words)):
            object_to("its places for values differ")
        if source.count("\n") != words.count("\n"):
            object_to("its lines differ")
        if source[-1] in ": )?" and source[-1] != words[-1]:
            object_to(f"does not end with {source[-1]!r}")
        if len(re.findall(r"&\w", source)) != len(re.findall(r"&\w", words)):
            object_to("one of both has no Alt-letter")
if objections:
    sys.exit("\n".join(objections))
print(f"{len(seen)} texts of Qt")
