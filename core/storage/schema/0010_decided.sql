-- What a decision or an act was made of is kept beside it, so that nothing that changes later changes it.

-- Which document settled a member who left. Written with the posting that did it, never changed: what a document's
-- lines come to would only be a guess.
CREATE TABLE member_settlement (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id),
    document_id INTEGER NOT NULL REFERENCES document (id),
    UNIQUE (member_id, document_id)
) STRICT;
CREATE INDEX member_settlement_document ON member_settlement (document_id);
CREATE TRIGGER member_settlement_update BEFORE UPDATE ON member_settlement BEGIN
    SELECT RAISE(ROLLBACK, 'append-only');
END;
CREATE TRIGGER member_settlement_delete BEFORE DELETE ON member_settlement BEGIN
    SELECT RAISE(ROLLBACK, 'append-only');
END;
-- Files made before remembered it nowhere: there it was the last voucher that paid principal savings out.
INSERT INTO member_settlement (member_id, document_id)
SELECT paid.member_id, (SELECT document_id FROM entry WHERE id = paid.entry_id)
FROM (SELECT p.member_id, max(p.entry_id) AS entry_id
      FROM posting AS p JOIN entry AS e ON e.id = p.entry_id
      WHERE p.member_id IS NOT NULL AND p.amount > 0 AND e.kind = 1
        AND p.account_id IN (SELECT account_id FROM savings_product WHERE kind = 'principal')
        AND NOT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = e.id)
      GROUP BY p.member_id) AS paid;
-- What the members' meeting saw when it decided a year's SHU: everything it was computed from, and what came out. Written
-- with the decision, whose event in the audit trail has the fingerprint of these rows; never changed. Decisions of older
-- files have no rows here: theirs is computed from the books.
CREATE TABLE surplus_kept (
    year INTEGER PRIMARY KEY REFERENCES surplus_decision (year),
    scheme_year INTEGER NOT NULL,
    rounding INTEGER NOT NULL,                  -- sen
    rest_account_id INTEGER NOT NULL REFERENCES account (id),
    leavers TEXT NOT NULL,
    minimum_months INTEGER NOT NULL,
    common_by TEXT NOT NULL CHECK (common_by IN ('contribution', 'revenue')),
    from_members INTEGER NOT NULL,              -- the surplus that was shared, sen
    from_others INTEGER NOT NULL,
    rest INTEGER NOT NULL                       -- for the rest account, sen
) STRICT;
CREATE TABLE surplus_kept_account (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL REFERENCES surplus_kept (year),
    account_id INTEGER NOT NULL REFERENCES account (id),
    type TEXT NOT NULL,
    member_origin TEXT NOT NULL,
    patronage TEXT NOT NULL,
    capital TEXT NOT NULL CHECK (capital IN ('none', 'capital', 'voluntary')),
    unit TEXT NOT NULL,
    turnover INTEGER NOT NULL,                  -- of the year, debit positive, sen
    UNIQUE (year, account_id)
) STRICT;
CREATE TABLE surplus_kept_part (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL REFERENCES surplus_kept (year),
    place INTEGER NOT NULL,
    source TEXT NOT NULL,
    component TEXT NOT NULL,
    percent INTEGER NOT NULL,                   -- millionths
    base TEXT NOT NULL,
    amount INTEGER NOT NULL,
    members_base INTEGER NOT NULL,
    whole_base INTEGER NOT NULL,
    shared INTEGER NOT NULL,
    remainder INTEGER NOT NULL,
    UNIQUE (year, place)
) STRICT;
CREATE TABLE surplus_kept_member (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL REFERENCES surplus_kept (year),
    member_id INTEGER NOT NULL REFERENCES member (id),
    joined INTEGER NOT NULL,
    left_on INTEGER,                            -- within the year
    deceased INTEGER NOT NULL CHECK (deceased IN (0, 1)),
    UNIQUE (year, member_id)
) STRICT;
CREATE TABLE surplus_kept_share (
    id INTEGER PRIMARY KEY,
    kept_member_id INTEGER NOT NULL REFERENCES surplus_kept_member (id),
    place INTEGER NOT NULL,                     -- of the part
    raw_base INTEGER NOT NULL,                  -- what the books say, sen
    base INTEGER NOT NULL,                      -- what of it counts
    share INTEGER NOT NULL,
    UNIQUE (kept_member_id, place)
) STRICT;
CREATE TRIGGER surplus_kept_update BEFORE UPDATE ON surplus_kept BEGIN
    SELECT RAISE(ROLLBACK, 'append-only');
END;
CREATE TRIGGER surplus_kept_delete BEFORE DELETE ON surplus_kept BEGIN
    SELECT RAISE(ROLLBACK, 'append-only');
END;
CREATE TRIGGER surplus_kept_account_update BEFORE UPDATE ON surplus_kept_account BEGIN
    SELECT RAISE(ROLLBACK, 'append-only');
END;
CREATE TRIGGER surplus_kept_account_delete BEFORE DELETE ON surplus_kept_account BEGIN
    SELECT RAISE(ROLLBACK, 'append-only');
END;
CREATE TRIGGER surplus_kept_part_update BEFORE UPDATE ON surplus_kept_part BEGIN
    SELECT RAISE(ROLLBACK, 'append-only');
END;
CREATE TRIGGER surplus_kept_part_delete BEFORE DELETE ON surplus_kept_part BEGIN
    SELECT RAISE(ROLLBACK, 'append-only');
END;
CREATE TRIGGER surplus_kept_member_update BEFORE UPDATE ON surplus_kept_member BEGIN
    SELECT RAISE(ROLLBACK, 'append-only');
END;
CREATE TRIGGER surplus_kept_member_delete BEFORE DELETE ON surplus_kept_member BEGIN
    SELECT RAISE(ROLLBACK, 'append-only');
END;
CREATE TRIGGER surplus_kept_share_update BEFORE UPDATE ON surplus_kept_share BEGIN
    SELECT RAISE(ROLLBACK, 'append-only');
END;
CREATE TRIGGER surplus_kept_share_delete BEFORE DELETE ON surplus_kept_share BEGIN
    SELECT RAISE(ROLLBACK, 'append-only');
END;

-- Loans: what flat interest of a product is computed on once a plan is changed; products without a row here: on the
-- principal that was first lent.
CREATE TABLE loan_policy_flat (
    id INTEGER PRIMARY KEY REFERENCES loan_policy (id),
    base TEXT NOT NULL CHECK (base IN ('first-principal', 'remaining'))
) STRICT;

-- What was agreed when a plan was changed, as far as it was named; the plan follows from it and from the postings by its
-- day. Changes without a row here (of older files) stay as loan_plan has them.
CREATE TABLE loan_change_rule (
    id INTEGER PRIMARY KEY REFERENCES loan_change (id),
    kind TEXT NOT NULL CHECK (kind IN ('reschedule', 'shorter', 'lower')),
    periods INTEGER CHECK (periods BETWEEN 1 AND 1200),
    rate INTEGER CHECK (rate >= 0),
    per TEXT CHECK (per IN ('month', 'year')),
    method TEXT CHECK (method IN ('flat', 'annuity', 'declining', 'none')),
    first_due INTEGER,
    pause INTEGER NOT NULL DEFAULT 0 CHECK (pause BETWEEN 0 AND 120),
    pause_interest TEXT CHECK (pause_interest IN ('deferred', 'added', 'forgiven'))
) STRICT;

CREATE TRIGGER loan_policy_flat_audit_insert BEFORE INSERT ON loan_policy_flat BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan_policy_flat WHERE id = NEW.id);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_policy_flat' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', base=' || quote(NEW.base));
END;
CREATE TRIGGER loan_policy_flat_audit_update BEFORE UPDATE ON loan_policy_flat BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_policy_flat' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', base=' || quote(OLD.base)
          AND after =
          'id=' || quote(NEW.id) || ', base=' || quote(NEW.base));
END;
CREATE TRIGGER loan_policy_flat_audit_delete BEFORE DELETE ON loan_policy_flat BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_policy_flat' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', base=' || quote(OLD.base));
END;

CREATE TRIGGER loan_change_rule_audit_insert BEFORE INSERT ON loan_change_rule BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan_change_rule WHERE id = NEW.id);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_change_rule' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', kind=' || quote(NEW.kind) || ', periods=' || quote(NEW.periods)
          || ', rate=' || quote(NEW.rate) || ', per=' || quote(NEW.per) || ', method=' || quote(NEW.method)
          || ', first_due=' || quote(NEW.first_due) || ', pause=' || quote(NEW.pause)
          || ', pause_interest=' || quote(NEW.pause_interest));
END;
CREATE TRIGGER loan_change_rule_audit_update BEFORE UPDATE ON loan_change_rule BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_change_rule' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', kind=' || quote(OLD.kind) || ', periods=' || quote(OLD.periods)
          || ', rate=' || quote(OLD.rate) || ', per=' || quote(OLD.per) || ', method=' || quote(OLD.method)
          || ', first_due=' || quote(OLD.first_due) || ', pause=' || quote(OLD.pause)
          || ', pause_interest=' || quote(OLD.pause_interest)
          AND after =
          'id=' || quote(NEW.id) || ', kind=' || quote(NEW.kind) || ', periods=' || quote(NEW.periods)
          || ', rate=' || quote(NEW.rate) || ', per=' || quote(NEW.per) || ', method=' || quote(NEW.method)
          || ', first_due=' || quote(NEW.first_due) || ', pause=' || quote(NEW.pause)
          || ', pause_interest=' || quote(NEW.pause_interest));
END;
CREATE TRIGGER loan_change_rule_audit_delete BEFORE DELETE ON loan_change_rule BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_change_rule' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', kind=' || quote(OLD.kind) || ', periods=' || quote(OLD.periods)
          || ', rate=' || quote(OLD.rate) || ', per=' || quote(OLD.per) || ', method=' || quote(OLD.method)
          || ', first_due=' || quote(OLD.first_due) || ', pause=' || quote(OLD.pause)
          || ', pause_interest=' || quote(OLD.pause_interest));
END;

-- The last entry and the last audit event of the file when it began to record what the check of the books needs to hold it
-- to its course: clocks that were set back, references of imported journals, digests of passwords. Zeros in a new file.
CREATE TABLE watched_from (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entries INTEGER NOT NULL CHECK (entries >= 0),
    events INTEGER NOT NULL CHECK (events >= 0)
) STRICT;
INSERT INTO watched_from (id, entries, events)
SELECT 1, (SELECT coalesce(max(id), 0) FROM entry), (SELECT coalesce(max(id), 0) FROM audit_event);
CREATE TRIGGER watched_from_insert BEFORE INSERT ON watched_from BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER watched_from_update BEFORE UPDATE ON watched_from BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER watched_from_delete BEFORE DELETE ON watched_from BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
