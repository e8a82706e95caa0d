-- The desk: what clerks note, correct, count and keep ready while they work with the ledger. What happened is append-only;
-- lists that people keep (purposes, presets, profiles, objections) change with their audit event.
-- No foreign keys to documents and entries (they would be looked through for every new document); triggers check.

-- Said of a posted document later: a wrong memo or number of the paper voucher, or a note. Of a field the newest counts;
-- what was posted stays in the entry.
CREATE TABLE annotation (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL,
    entry_id INTEGER,                           -- NULL: the whole document
    field TEXT NOT NULL CHECK (field IN ('memo', 'voucher-no', 'note')),
    text TEXT NOT NULL,
    at INTEGER NOT NULL,
    user_id INTEGER NOT NULL
) STRICT;
CREATE INDEX annotation_document ON annotation (document_id, field);

-- A document that was reversed and posted again as it should have been.
CREATE TABLE correction (
    id INTEGER PRIMARY KEY,
    original_document INTEGER NOT NULL,
    original_entry INTEGER,                     -- one entry of a run; NULL: all that was not reversed before
    reversal_document INTEGER NOT NULL UNIQUE,
    replacement_document INTEGER NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    user_id INTEGER NOT NULL
) STRICT;
CREATE INDEX correction_original ON correction (original_document);

-- What money comes in and goes out for, in the clerk's words.
CREATE TABLE cash_purpose (
    id INTEGER PRIMARY KEY,
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    words TEXT NOT NULL COLLATE NOCASE CHECK (trim(words) <> ''), -- Indonesian, as all names in the books
    words_en TEXT NOT NULL DEFAULT '',
    account_id INTEGER NOT NULL REFERENCES account (id),
    needs TEXT NOT NULL DEFAULT '' CHECK (needs IN ('', 'member', 'partner', 'programme')),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    UNIQUE (direction, words)
) STRICT;

-- Money received from somebody not yet known: an entry on the account that holds such money, and the documents that
-- assigned it to whom it belongs.
CREATE TABLE parked_receipt (
    id INTEGER PRIMARY KEY,                     -- the entry
    account_id INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE TABLE parked_assignment (
    id INTEGER PRIMARY KEY,
    parked_receipt_id INTEGER NOT NULL REFERENCES parked_receipt (id),
    document_id INTEGER NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    user_id INTEGER NOT NULL
) STRICT;
CREATE INDEX parked_assignment_receipt ON parked_assignment (parked_receipt_id);

-- A cash drawer counted: pieces by denomination, and what the books said at that moment.
CREATE TABLE cash_count (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL CHECK (day BETWEEN 19000101 AND 29991231),
    account_id INTEGER NOT NULL REFERENCES account (id),
    denominations TEXT NOT NULL,                -- rupiah=pieces, largest first: 100000=12 50000=3
    counted INTEGER NOT NULL CHECK (counted >= 0),
    book INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL,
    user_id INTEGER NOT NULL
) STRICT;
CREATE INDEX cash_count_day ON cash_count (account_id, day);

-- A report's parameters under a name; user 0: everybody's.
CREATE TABLE report_preset (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE CHECK (trim(name) <> ''),
    report TEXT NOT NULL CHECK (report <> ''),
    parameters TEXT NOT NULL,
    user_id INTEGER NOT NULL DEFAULT 0,
    UNIQUE (user_id, name)
) STRICT;

-- A member's objection to his balances after the go-live was sealed, and the document that mended it.
CREATE TABLE objection (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id),
    day INTEGER NOT NULL CHECK (day BETWEEN 19000101 AND 29991231),
    text TEXT NOT NULL CHECK (trim(text) <> ''),
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'accepted', 'refused')),
    answer TEXT NOT NULL DEFAULT '',
    document_id INTEGER,
    CHECK (document_id IS NULL OR status = 'accepted')
) STRICT;
CREATE INDEX objection_member ON objection (member_id);

-- How the columns of a list were understood, for the next list with the same header.
CREATE TABLE import_profile (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind <> ''),
    header TEXT NOT NULL,                       -- the header cells as they were read
    mapping TEXT NOT NULL,                      -- which column is which
    UNIQUE (kind, header)
) STRICT;

-- What these rows say of documents must be true. ------------------------------------------------------------------

CREATE TRIGGER annotation_fits BEFORE INSERT ON annotation BEGIN
    SELECT RAISE(ROLLBACK, 'unknown-document')
    WHERE NOT EXISTS (SELECT 1 FROM document AS d
                      WHERE d.id = NEW.document_id
                        AND (NEW.entry_id IS NULL OR NEW.entry_id BETWEEN d.first_entry AND d.last_entry));
END;
CREATE TRIGGER correction_fits BEFORE INSERT ON correction BEGIN
    -- The reversing document reverses entries of the original and nothing else; the replacement came after it.
    SELECT RAISE(ROLLBACK, 'unknown-document')
    WHERE NOT EXISTS (
        SELECT 1 FROM document AS was, document AS undo, document AS again
        WHERE was.id = NEW.original_document AND undo.id = NEW.reversal_document AND again.id = NEW.replacement_document
          AND (NEW.original_entry IS NULL OR NEW.original_entry BETWEEN was.first_entry AND was.last_entry)
          AND again.id > undo.id
          AND NOT EXISTS (SELECT 1 FROM entry AS e
                          WHERE e.id BETWEEN undo.first_entry AND undo.last_entry
                            AND (e.reverses IS NULL OR e.reverses NOT BETWEEN was.first_entry AND was.last_entry
                                 OR (NEW.original_entry IS NOT NULL AND e.reverses <> NEW.original_entry))));
END;
CREATE TRIGGER parked_receipt_fits BEFORE INSERT ON parked_receipt BEGIN
    SELECT RAISE(ROLLBACK, 'unknown-entry')
    WHERE NOT EXISTS (SELECT 1 FROM posting WHERE entry_id = NEW.id AND account_id = NEW.account_id AND amount < 0)
       OR NOT EXISTS (SELECT 1 FROM entry WHERE id = NEW.id);
END;
CREATE TRIGGER parked_assignment_fits BEFORE INSERT ON parked_assignment BEGIN
    SELECT RAISE(ROLLBACK, 'unknown-document')
    WHERE NOT EXISTS (SELECT 1 FROM document AS d
                           JOIN posting AS p ON p.entry_id BETWEEN d.first_entry AND d.last_entry
                           JOIN parked_receipt AS r ON r.account_id = p.account_id
                      WHERE d.id = NEW.document_id AND r.id = NEW.parked_receipt_id AND p.amount > 0);
END;
CREATE TRIGGER objection_fits BEFORE INSERT ON objection WHEN NEW.document_id IS NOT NULL BEGIN
    SELECT RAISE(ROLLBACK, 'unknown-document') WHERE NOT EXISTS (SELECT 1 FROM document WHERE id = NEW.document_id);
END;
CREATE TRIGGER objection_fits_still BEFORE UPDATE ON objection WHEN NEW.document_id IS NOT NULL BEGIN
    SELECT RAISE(ROLLBACK, 'unknown-document') WHERE NOT EXISTS (SELECT 1 FROM document WHERE id = NEW.document_id);
END;

-- What happened stays. ---------------------------------------------------------------------------------------------

CREATE TRIGGER annotation_keep BEFORE UPDATE ON annotation BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER annotation_stay BEFORE DELETE ON annotation BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER correction_keep BEFORE UPDATE ON correction BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER correction_stay BEFORE DELETE ON correction BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER parked_receipt_keep BEFORE UPDATE ON parked_receipt BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER parked_receipt_stay BEFORE DELETE ON parked_receipt BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER parked_assignment_keep BEFORE UPDATE ON parked_assignment BEGIN
    SELECT RAISE(ROLLBACK, 'append-only');
END;
CREATE TRIGGER parked_assignment_stay BEFORE DELETE ON parked_assignment BEGIN
    SELECT RAISE(ROLLBACK, 'append-only');
END;
CREATE TRIGGER cash_count_keep BEFORE UPDATE ON cash_count BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER cash_count_stay BEFORE DELETE ON cash_count BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER objection_stay BEFORE DELETE ON objection BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;

-- The audit trail's guard, printed by tools/audit_triggers.py. -------------------------------------------------------

CREATE TRIGGER annotation_audit_insert BEFORE INSERT ON annotation BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM annotation WHERE id = NEW.id);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'annotation' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', document_id=' || quote(NEW.document_id)
          || ', entry_id=' || quote(NEW.entry_id) || ', field=' || quote(NEW.field)
          || ', text=' || quote(NEW.text) || ', at=' || quote(NEW.at) || ', user_id=' || quote(NEW.user_id));
END;
CREATE TRIGGER annotation_audit_update BEFORE UPDATE ON annotation BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'annotation' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', document_id=' || quote(OLD.document_id)
          || ', entry_id=' || quote(OLD.entry_id) || ', field=' || quote(OLD.field)
          || ', text=' || quote(OLD.text) || ', at=' || quote(OLD.at) || ', user_id=' || quote(OLD.user_id)
          AND after =
          'id=' || quote(NEW.id) || ', document_id=' || quote(NEW.document_id)
          || ', entry_id=' || quote(NEW.entry_id) || ', field=' || quote(NEW.field)
          || ', text=' || quote(NEW.text) || ', at=' || quote(NEW.at) || ', user_id=' || quote(NEW.user_id));
END;
CREATE TRIGGER annotation_audit_delete BEFORE DELETE ON annotation BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'annotation' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', document_id=' || quote(OLD.document_id)
          || ', entry_id=' || quote(OLD.entry_id) || ', field=' || quote(OLD.field)
          || ', text=' || quote(OLD.text) || ', at=' || quote(OLD.at) || ', user_id=' || quote(OLD.user_id));
END;

CREATE TRIGGER correction_audit_insert BEFORE INSERT ON correction BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM correction WHERE id = NEW.id OR (replacement_document = NEW.replacement_document) OR (reversal_document = NEW.reversal_document));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'correction' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', original_document=' || quote(NEW.original_document)
          || ', original_entry=' || quote(NEW.original_entry)
          || ', reversal_document=' || quote(NEW.reversal_document)
          || ', replacement_document=' || quote(NEW.replacement_document) || ', at=' || quote(NEW.at)
          || ', user_id=' || quote(NEW.user_id));
END;
CREATE TRIGGER correction_audit_update BEFORE UPDATE ON correction BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'correction' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', original_document=' || quote(OLD.original_document)
          || ', original_entry=' || quote(OLD.original_entry)
          || ', reversal_document=' || quote(OLD.reversal_document)
          || ', replacement_document=' || quote(OLD.replacement_document) || ', at=' || quote(OLD.at)
          || ', user_id=' || quote(OLD.user_id)
          AND after =
          'id=' || quote(NEW.id) || ', original_document=' || quote(NEW.original_document)
          || ', original_entry=' || quote(NEW.original_entry)
          || ', reversal_document=' || quote(NEW.reversal_document)
          || ', replacement_document=' || quote(NEW.replacement_document) || ', at=' || quote(NEW.at)
          || ', user_id=' || quote(NEW.user_id));
END;
CREATE TRIGGER correction_audit_delete BEFORE DELETE ON correction BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'correction' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', original_document=' || quote(OLD.original_document)
          || ', original_entry=' || quote(OLD.original_entry)
          || ', reversal_document=' || quote(OLD.reversal_document)
          || ', replacement_document=' || quote(OLD.replacement_document) || ', at=' || quote(OLD.at)
          || ', user_id=' || quote(OLD.user_id));
END;

CREATE TRIGGER cash_purpose_audit_insert BEFORE INSERT ON cash_purpose BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM cash_purpose WHERE id = NEW.id OR (direction = NEW.direction AND words = NEW.words));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'cash_purpose' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', direction=' || quote(NEW.direction) || ', words=' || quote(NEW.words)
          || ', words_en=' || quote(NEW.words_en) || ', account_id=' || quote(NEW.account_id)
          || ', needs=' || quote(NEW.needs) || ', active=' || quote(NEW.active));
END;
CREATE TRIGGER cash_purpose_audit_update BEFORE UPDATE ON cash_purpose BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'cash_purpose' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', direction=' || quote(OLD.direction) || ', words=' || quote(OLD.words)
          || ', words_en=' || quote(OLD.words_en) || ', account_id=' || quote(OLD.account_id)
          || ', needs=' || quote(OLD.needs) || ', active=' || quote(OLD.active)
          AND after =
          'id=' || quote(NEW.id) || ', direction=' || quote(NEW.direction) || ', words=' || quote(NEW.words)
          || ', words_en=' || quote(NEW.words_en) || ', account_id=' || quote(NEW.account_id)
          || ', needs=' || quote(NEW.needs) || ', active=' || quote(NEW.active));
END;
CREATE TRIGGER cash_purpose_audit_delete BEFORE DELETE ON cash_purpose BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'cash_purpose' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', direction=' || quote(OLD.direction) || ', words=' || quote(OLD.words)
          || ', words_en=' || quote(OLD.words_en) || ', account_id=' || quote(OLD.account_id)
          || ', needs=' || quote(OLD.needs) || ', active=' || quote(OLD.active));
END;

CREATE TRIGGER parked_receipt_audit_insert BEFORE INSERT ON parked_receipt BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM parked_receipt WHERE id = NEW.id);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'parked_receipt' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', account_id=' || quote(NEW.account_id));
END;
CREATE TRIGGER parked_receipt_audit_update BEFORE UPDATE ON parked_receipt BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'parked_receipt' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', account_id=' || quote(OLD.account_id)
          AND after =
          'id=' || quote(NEW.id) || ', account_id=' || quote(NEW.account_id));
END;
CREATE TRIGGER parked_receipt_audit_delete BEFORE DELETE ON parked_receipt BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'parked_receipt' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', account_id=' || quote(OLD.account_id));
END;

CREATE TRIGGER parked_assignment_audit_insert BEFORE INSERT ON parked_assignment BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM parked_assignment WHERE id = NEW.id OR (document_id = NEW.document_id));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'parked_assignment' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', parked_receipt_id=' || quote(NEW.parked_receipt_id)
          || ', document_id=' || quote(NEW.document_id) || ', at=' || quote(NEW.at)
          || ', user_id=' || quote(NEW.user_id));
END;
CREATE TRIGGER parked_assignment_audit_update BEFORE UPDATE ON parked_assignment BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'parked_assignment' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', parked_receipt_id=' || quote(OLD.parked_receipt_id)
          || ', document_id=' || quote(OLD.document_id) || ', at=' || quote(OLD.at)
          || ', user_id=' || quote(OLD.user_id)
          AND after =
          'id=' || quote(NEW.id) || ', parked_receipt_id=' || quote(NEW.parked_receipt_id)
          || ', document_id=' || quote(NEW.document_id) || ', at=' || quote(NEW.at)
          || ', user_id=' || quote(NEW.user_id));
END;
CREATE TRIGGER parked_assignment_audit_delete BEFORE DELETE ON parked_assignment BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'parked_assignment' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', parked_receipt_id=' || quote(OLD.parked_receipt_id)
          || ', document_id=' || quote(OLD.document_id) || ', at=' || quote(OLD.at)
          || ', user_id=' || quote(OLD.user_id));
END;

CREATE TRIGGER cash_count_audit_insert BEFORE INSERT ON cash_count BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM cash_count WHERE id = NEW.id);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'cash_count' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', day=' || quote(NEW.day) || ', account_id=' || quote(NEW.account_id)
          || ', denominations=' || quote(NEW.denominations) || ', counted=' || quote(NEW.counted)
          || ', book=' || quote(NEW.book) || ', note=' || quote(NEW.note) || ', at=' || quote(NEW.at)
          || ', user_id=' || quote(NEW.user_id));
END;
CREATE TRIGGER cash_count_audit_update BEFORE UPDATE ON cash_count BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'cash_count' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', day=' || quote(OLD.day) || ', account_id=' || quote(OLD.account_id)
          || ', denominations=' || quote(OLD.denominations) || ', counted=' || quote(OLD.counted)
          || ', book=' || quote(OLD.book) || ', note=' || quote(OLD.note) || ', at=' || quote(OLD.at)
          || ', user_id=' || quote(OLD.user_id)
          AND after =
          'id=' || quote(NEW.id) || ', day=' || quote(NEW.day) || ', account_id=' || quote(NEW.account_id)
          || ', denominations=' || quote(NEW.denominations) || ', counted=' || quote(NEW.counted)
          || ', book=' || quote(NEW.book) || ', note=' || quote(NEW.note) || ', at=' || quote(NEW.at)
          || ', user_id=' || quote(NEW.user_id));
END;
CREATE TRIGGER cash_count_audit_delete BEFORE DELETE ON cash_count BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'cash_count' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', day=' || quote(OLD.day) || ', account_id=' || quote(OLD.account_id)
          || ', denominations=' || quote(OLD.denominations) || ', counted=' || quote(OLD.counted)
          || ', book=' || quote(OLD.book) || ', note=' || quote(OLD.note) || ', at=' || quote(OLD.at)
          || ', user_id=' || quote(OLD.user_id));
END;

CREATE TRIGGER report_preset_audit_insert BEFORE INSERT ON report_preset BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM report_preset WHERE id = NEW.id OR (user_id = NEW.user_id AND name = NEW.name));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'report_preset' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', name=' || quote(NEW.name) || ', report=' || quote(NEW.report)
          || ', parameters=' || quote(NEW.parameters) || ', user_id=' || quote(NEW.user_id));
END;
CREATE TRIGGER report_preset_audit_update BEFORE UPDATE ON report_preset BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'report_preset' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', name=' || quote(OLD.name) || ', report=' || quote(OLD.report)
          || ', parameters=' || quote(OLD.parameters) || ', user_id=' || quote(OLD.user_id)
          AND after =
          'id=' || quote(NEW.id) || ', name=' || quote(NEW.name) || ', report=' || quote(NEW.report)
          || ', parameters=' || quote(NEW.parameters) || ', user_id=' || quote(NEW.user_id));
END;
CREATE TRIGGER report_preset_audit_delete BEFORE DELETE ON report_preset BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'report_preset' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', name=' || quote(OLD.name) || ', report=' || quote(OLD.report)
          || ', parameters=' || quote(OLD.parameters) || ', user_id=' || quote(OLD.user_id));
END;

CREATE TRIGGER objection_audit_insert BEFORE INSERT ON objection BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM objection WHERE id = NEW.id);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'objection' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', member_id=' || quote(NEW.member_id) || ', day=' || quote(NEW.day)
          || ', text=' || quote(NEW.text) || ', status=' || quote(NEW.status) || ', answer=' || quote(NEW.answer)
          || ', document_id=' || quote(NEW.document_id));
END;
CREATE TRIGGER objection_audit_update BEFORE UPDATE ON objection BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'objection' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', member_id=' || quote(OLD.member_id) || ', day=' || quote(OLD.day)
          || ', text=' || quote(OLD.text) || ', status=' || quote(OLD.status) || ', answer=' || quote(OLD.answer)
          || ', document_id=' || quote(OLD.document_id)
          AND after =
          'id=' || quote(NEW.id) || ', member_id=' || quote(NEW.member_id) || ', day=' || quote(NEW.day)
          || ', text=' || quote(NEW.text) || ', status=' || quote(NEW.status) || ', answer=' || quote(NEW.answer)
          || ', document_id=' || quote(NEW.document_id));
END;
CREATE TRIGGER objection_audit_delete BEFORE DELETE ON objection BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'objection' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', member_id=' || quote(OLD.member_id) || ', day=' || quote(OLD.day)
          || ', text=' || quote(OLD.text) || ', status=' || quote(OLD.status) || ', answer=' || quote(OLD.answer)
          || ', document_id=' || quote(OLD.document_id));
END;

CREATE TRIGGER import_profile_audit_insert BEFORE INSERT ON import_profile BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM import_profile WHERE id = NEW.id OR (kind = NEW.kind AND header = NEW.header));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'import_profile' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', kind=' || quote(NEW.kind) || ', header=' || quote(NEW.header)
          || ', mapping=' || quote(NEW.mapping));
END;
CREATE TRIGGER import_profile_audit_update BEFORE UPDATE ON import_profile BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'import_profile' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', kind=' || quote(OLD.kind) || ', header=' || quote(OLD.header)
          || ', mapping=' || quote(OLD.mapping)
          AND after =
          'id=' || quote(NEW.id) || ', kind=' || quote(NEW.kind) || ', header=' || quote(NEW.header)
          || ', mapping=' || quote(NEW.mapping));
END;
CREATE TRIGGER import_profile_audit_delete BEFORE DELETE ON import_profile BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'import_profile' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', kind=' || quote(OLD.kind) || ', header=' || quote(OLD.header)
          || ', mapping=' || quote(OLD.mapping));
END;
