#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens what Sokoguru copies and exports in a real LibreOffice Calc, set to the language of the window, and checks that
every figure is a number there: texts are left out of sums without a word. Not part of ./test: LibreOffice is large.
Seen with LibreOffice 7.4.7.

    tests/spreadsheets/copied_figures.py
"""
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

DATA = pathlib.Path(__file__).resolve().parent.parent / "data" / "copied"
LANGUAGES = {"id": 1057, "en": 1033}  # Microsoft's numbers of Indonesian and English (US), as Calc's filter wants them
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


def cells(path, separator, language):
    """The rows of a text file as Calc reads it: a number, a text or None for each cell."""
    with tempfile.TemporaryDirectory() as folder:
        # Separator, quote, UTF-8, first row, columns, language, quoted texts stay texts, special numbers recognised.
        form = f"Text - txt - csv (StarCalc):{ord(separator)},34,76,1,,{LANGUAGES[language]},false,true"
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
                        f"--infilter={form}", "--convert-to", "fods", "--outdir", folder, str(path)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
        tree = xml.parse(pathlib.Path(folder) / (path.stem + ".fods"))
    out = []
    for row in tree.iter(TABLE + "table-row"):
        line = []
        for cell in row.findall(TABLE + "table-cell"):
            kind = cell.get(OFFICE + "value-type")
            value = None
            if kind in ("float", "percentage", "currency"):
                value = float(cell.get(OFFICE + "value"))
            elif kind is not None:
                value = cell.get(OFFICE + "date-value") or "".join(cell.itertext())
            line += [value] * min(int(cell.get(TABLE + "number-columns-repeated", "1")), 20)
        out.append(line)
    return out


def sum_of(rows, column):
    return sum(row[column] for row in rows if len(row) > column and isinstance(row[column], float))


failed = False


def check(what, got, wanted):
    global failed
    ok = abs(got - wanted) < 1e-9
    failed |= not ok
    print(("ok    " if ok else "WRONG ") + f"{what}: {got:.3f}" + ("" if ok else f" instead of {wanted}"))


# 1,250,000 - 1,250,000.50 - 0.50 (the copied total), 1200 + 0 - 3, 1.5 + 12 + 0.125
for language in LANGUAGES:
    rows = cells(DATA / f"{language}.tsv", "\t", language)
    check(f"amounts copied in the window ({language})", sum_of(rows, 5), -1.0)
    check(f"counts copied in the window ({language})", sum_of(rows, 3), 1197)
    check(f"rates copied in the window ({language})", sum_of(rows, 4), 13.625)
rows = cells(DATA / "commas.csv", ";", "id")
check("amounts of the csv for Indonesian spreadsheets", sum_of(rows, 5), -0.5)
check("rates of the csv for Indonesian spreadsheets", sum_of(rows, 4), 13.625)
# The check sees what it looks for: the English form in an Indonesian Calc loses its decimals to texts or thousands.
rows = cells(DATA / "en.tsv", "\t", "id")
if sum_of(rows, 5) == -1.0:
    failed = True
    print("WRONG an Indonesian Calc adds up the English form, so this check proves nothing")
sys.exit(1 if failed else 0)
