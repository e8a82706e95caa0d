# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/data/openpyxl.xlsx with openpyxl, a writer that is not ours: a hidden sheet in front, title rows, dates,
a formula without a stored result, inline formats, a number that keeps its leading zeros by format, a damaged ID."""
import datetime
import pathlib

import openpyxl

book = openpyxl.Workbook()
hidden = book.active
hidden.title = "Catatan"
hidden.append(["jangan dibaca"])
hidden.sheet_state = "hidden"
sheet = book.create_sheet("Anggota")
sheet.append(["DAFTAR ANGGOTA"])
sheet.append([])
sheet.append(["No Anggota", "Nama", "No KTP", "Tgl Masuk", "Simpanan", "Aktif"])
sheet.append([1, "Sri Wahyuni", "3216110507900001", datetime.date(2020, 2, 12), 1250000.5, True])
sheet.append([2, "Dédé <Ñoño> & Co", 3216070202830000, datetime.datetime(2013, 9, 14, 7, 30), 0.1 + 0.2, False])
sheet["A4"].number_format = "0000"
sheet["A5"].number_format = "0000"
sheet["D4"].number_format = "dd/mm/yyyy"
sheet["D5"].number_format = '[$-421]d mmmm yyyy'
sheet["E4"].number_format = '"Rp" #,##0.00'
sheet["F6"] = "=1+1"
sheet["B8"] = "'=SUM(A1)"
book.save(pathlib.Path(__file__).parent / "openpyxl.xlsx")
