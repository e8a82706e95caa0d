#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the two workbooks of this folder that no spreadsheet makes by hand: formulas that were never calculated, as
libraries write them, and days that all carry 17:00, as programs write them that count from UTC in UTC+7."""
import pathlib
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                           '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                           '<Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                   f'<Relationship Id="r1" Type="{LINK}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINK}"><sheets><sheet name="Anggota" sheetId="1" r:id="r1"/>'
                       '</sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                                  f'<Relationship Id="r1" Type="{LINK}/worksheet" Target="worksheets/sheet1.xml"/>'
                                  f'<Relationship Id="r2" Type="{LINK}/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>',
}


def text(words):
    return f'<c t="inlineStr"><is><t>{words}</t></is></c>'


def write(name, rows):
    head = "".join(map(text, ("No Anggota", "Nama", "Tgl Masuk", "Bagian")))
    body = f"<row>{head}</row>" + "".join(f"<row>{row}</row>" for row in rows)
    with zipfile.ZipFile(pathlib.Path(__file__).parent / name, "w") as book:
        for part, content in PARTS.items():
            book.writestr(zipfile.ZipInfo(part), content)
        book.writestr(zipfile.ZipInfo("xl/worksheets/sheet1.xml"),
                      f'<worksheet xmlns="{MAIN}"><sheetData>{body}</sheetData></worksheet>')


DAY = '<c s="1"><v>{}</v></c>'  # 43866 is 5 February 2020
write("rumus_tanpa_hasil.xlsx", [
    text("1") + "<c><f>PROPER(A9)</f></c>" + DAY.format(43866) + text("Gudang"),
    text("2") + text("Budi") + DAY.format(43866) + '<c t="str"><f>""</f><v></v></c>'])
write("jam_17.xlsx", [text(str(n)) + text(name) + DAY.format(43866 + n + 17 / 24) + text("Gudang")
                      for n, name in ((1, "Ani"), (2, "Budi"), (3, "Citra"))])
