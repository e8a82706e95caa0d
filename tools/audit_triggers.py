#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the triggers by which audited tables demand their audit event.

Run it when a schema step adds an audited table or column, and put what it prints for that table into the new step:
    tools/audit_triggers.py TABLE … (all audited tables without an argument)
"""
import pathlib
import sqlite3
import sys

AUDITED = """cooperative setting app_user officer signatory work_unit member_group member member_class
member_class_period history account subledger document_series period comparison_figure savings_product savings_due
savings_account loan_product loan loan_plan surplus_scheme surplus_part surplus_decision annotation correction cash_purpose
parked_receipt parked_assignment cash_count report_preset objection import_profile loan_policy loan_deduction
loan_application loan_decision loan_guarantor loan_collateral loan_contract loan_change loan_charge loan_write_off loan_grade
loan_extra loan_waiver loan_policy_flat loan_change_rule""".split()
# Not part of the images: the password's hash.
SECRET = {("app_user", "password")}


def image(prefix, table, columns):
    """The row as text: column=literal, … (json_object() is refused in triggers under TRUSTED_SCHEMA 0)."""
    pieces = [f"'{', ' if i else ''}{c}=' || quote({prefix}.{c})"
              for i, c in enumerate(c for c in columns if (table, c) not in SECRET)]
    lines, line = [], ""
    for i, piece in enumerate(pieces):
        piece = (" || " if i else "") + piece
        if len(line) + len(piece) > 104:
            lines.append(line)
            line = ""
            piece = piece.lstrip()
        line += piece
    lines.append(line)
    return "\n          ".join(lines)


def main():
    db = sqlite3.connect(":memory:")
    schema = pathlib.Path(__file__).parent.parent / "core/storage/schema"
    for step in sorted(schema.glob("*.sql")):
        if "audit" not in step.name:
            db.executescript(step.read_text())
    for table in sys.argv[1:] or AUDITED:
        info = db.execute(f"PRAGMA table_info({table})").fetchall()
        columns = [row[1] for row in info]
        key = next(row[1] for row in info if row[5] == 1)
        unique = []
        for _, index, is_unique, _, partial in db.execute(f"PRAGMA index_list({table})").fetchall():
            names = [row[2] for row in db.execute(f"PRAGMA index_info({index})").fetchall()]
            if is_unique and not partial and names != [key]:
                unique.append(" AND ".join(f"{c} = NEW.{c}" for c in names))
        exists = " OR ".join([f"{key} = NEW.{key}"] + [f"({u})" for u in unique])
        event = "SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)"
        print(f"""
CREATE TRIGGER {table}_audit_insert BEFORE INSERT ON {table} BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM {table} WHERE {exists});
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        {event}
          AND subject = '{table}' AND subject_id = CAST(NEW.{key} AS TEXT) AND before IS NULL AND after =
          {image('NEW', table, columns)});
END;
CREATE TRIGGER {table}_audit_update BEFORE UPDATE ON {table} BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.{key} IS NOT OLD.{key} OR NOT EXISTS (
        {event}
          AND subject = '{table}' AND subject_id = CAST(OLD.{key} AS TEXT) AND before =
          {image('OLD', table, columns)}
          AND after =
          {image('NEW', table, columns)});
END;
CREATE TRIGGER {table}_audit_delete BEFORE DELETE ON {table} BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        {event}
          AND subject = '{table}' AND subject_id = CAST(OLD.{key} AS TEXT) AND after IS NULL AND before =
          {image('OLD', table, columns)});
END;""")


if __name__ == "__main__":
    main()
