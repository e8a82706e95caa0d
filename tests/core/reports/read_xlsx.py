# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what openpyxl finds in a workbook, one line a cell: cell|type|value|cached value|number format and weight."""
import datetime
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
cached = openpyxl.load_workbook(sys.argv[1], data_only=True)
sheet = book.active
landscape = "yes" if sheet.page_setup.orientation == "landscape" else "no"
repeat = (sheet.print_title_rows or "").replace("$", "")
created = book.properties.created.date().isoformat()
print(f"sheet|{sheet.title}|freeze {sheet.freeze_panes}|landscape {landscape}|repeat {repeat}|created {created}")
for row in sheet.iter_rows():
    for cell in row:
        if cell.value is None:
            continue
        value, kind = cell.value, cell.data_type
        if isinstance(value, datetime.datetime):
            value = value.date().isoformat()
        look = "" if cell.number_format == "General" else cell.number_format
        if cell.font.bold:
            look = (look + " bold").strip()
        result = cached.active[cell.coordinate].value if kind == "f" else ""
        print(f"{cell.coordinate}|{kind}|{value}|{result}|{look}")
