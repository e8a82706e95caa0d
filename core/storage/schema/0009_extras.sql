-- Extra instalments agreed for months with a holiday allowance or a bonus, and penalties that the board waives.

-- Of a version of a plan, or of an application.
CREATE TABLE loan_extra (
    id INTEGER PRIMARY KEY,
    loan_plan_id INTEGER REFERENCES loan_plan (id),
    loan_application_id INTEGER REFERENCES loan_application (id),
    day INTEGER NOT NULL,                           -- with the first row due on or after it
    amount INTEGER NOT NULL CHECK (amount > 0),
    CHECK ((loan_plan_id IS NULL) <> (loan_application_id IS NULL))
) STRICT;
CREATE INDEX loan_extra_plan ON loan_extra (loan_plan_id) WHERE loan_plan_id IS NOT NULL;
CREATE INDEX loan_extra_application ON loan_extra (loan_application_id) WHERE loan_application_id IS NOT NULL;

-- Taken off the penalties that are asked, the oldest first.
CREATE TABLE loan_waiver (
    id INTEGER PRIMARY KEY,
    loan_id INTEGER NOT NULL REFERENCES loan (id),
    day INTEGER NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    reason TEXT NOT NULL CHECK (reason <> ''),
    user_id INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;
CREATE INDEX loan_waiver_loan ON loan_waiver (loan_id);

CREATE TRIGGER loan_extra_audit_insert BEFORE INSERT ON loan_extra BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan_extra WHERE id = NEW.id);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_extra' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', loan_plan_id=' || quote(NEW.loan_plan_id)
          || ', loan_application_id=' || quote(NEW.loan_application_id) || ', day=' || quote(NEW.day)
          || ', amount=' || quote(NEW.amount));
END;
CREATE TRIGGER loan_extra_audit_update BEFORE UPDATE ON loan_extra BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_extra' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', loan_plan_id=' || quote(OLD.loan_plan_id)
          || ', loan_application_id=' || quote(OLD.loan_application_id) || ', day=' || quote(OLD.day)
          || ', amount=' || quote(OLD.amount)
          AND after =
          'id=' || quote(NEW.id) || ', loan_plan_id=' || quote(NEW.loan_plan_id)
          || ', loan_application_id=' || quote(NEW.loan_application_id) || ', day=' || quote(NEW.day)
          || ', amount=' || quote(NEW.amount));
END;
CREATE TRIGGER loan_extra_audit_delete BEFORE DELETE ON loan_extra BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_extra' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', loan_plan_id=' || quote(OLD.loan_plan_id)
          || ', loan_application_id=' || quote(OLD.loan_application_id) || ', day=' || quote(OLD.day)
          || ', amount=' || quote(OLD.amount));
END;

CREATE TRIGGER loan_waiver_audit_insert BEFORE INSERT ON loan_waiver BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan_waiver WHERE id = NEW.id);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_waiver' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', loan_id=' || quote(NEW.loan_id) || ', day=' || quote(NEW.day)
          || ', amount=' || quote(NEW.amount) || ', reason=' || quote(NEW.reason)
          || ', user_id=' || quote(NEW.user_id));
END;
CREATE TRIGGER loan_waiver_audit_update BEFORE UPDATE ON loan_waiver BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_waiver' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', loan_id=' || quote(OLD.loan_id) || ', day=' || quote(OLD.day)
          || ', amount=' || quote(OLD.amount) || ', reason=' || quote(OLD.reason)
          || ', user_id=' || quote(OLD.user_id)
          AND after =
          'id=' || quote(NEW.id) || ', loan_id=' || quote(NEW.loan_id) || ', day=' || quote(NEW.day)
          || ', amount=' || quote(NEW.amount) || ', reason=' || quote(NEW.reason)
          || ', user_id=' || quote(NEW.user_id));
END;
CREATE TRIGGER loan_waiver_audit_delete BEFORE DELETE ON loan_waiver BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_waiver' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', loan_id=' || quote(OLD.loan_id) || ', day=' || quote(OLD.day)
          || ', amount=' || quote(OLD.amount) || ', reason=' || quote(OLD.reason)
          || ', user_id=' || quote(OLD.user_id));
END;
