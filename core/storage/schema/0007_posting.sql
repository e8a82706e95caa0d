-- Posting at less cost: the rules of step 3, asked with fewer steps (docs/performance.md, docs/decisions/0014). What most
-- entries need stands in the triggers of `posting` and `entry`; what few need is looked at only when it is called for.

DROP TRIGGER document_insert;
DROP TRIGGER entry_insert;
DROP TRIGGER entry_reversal;

-- Other triggers name these tables; a plain rename, that does not read them, leaves them be.
PRAGMA legacy_alter_table = ON;

-- A posting no longer has a foreign key to its entry, which follows it: SQLite looked for the one at every posting and
-- for the others at every entry. What the key was for, no posting without an entry, the next document asks (below), and
-- opening the file.
CREATE TABLE new_posting (
    entry_id INTEGER NOT NULL,
    line INTEGER NOT NULL CHECK (line >= 1),
    account_id INTEGER NOT NULL,
    subledger_id INTEGER,
    member_id INTEGER,
    date INTEGER NOT NULL,
    amount INTEGER NOT NULL CHECK (amount <> 0), -- debit positive
    PRIMARY KEY (entry_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO new_posting (entry_id, line, account_id, subledger_id, member_id, date, amount)
SELECT entry_id, line, account_id, subledger_id, member_id, date, amount FROM posting ORDER BY entry_id, line;
DROP TABLE posting;
ALTER TABLE new_posting RENAME TO posting;
CREATE INDEX posting_account ON posting (account_id, date, amount);
CREATE INDEX posting_member ON posting (member_id, account_id, date, amount, subledger_id) WHERE member_id IS NOT NULL;
CREATE INDEX posting_subledger ON posting (subledger_id, date, amount) WHERE member_id IS NULL AND subledger_id IS NOT NULL;
CREATE TRIGGER posting_update BEFORE UPDATE ON posting BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER posting_delete BEFORE DELETE ON posting BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;

PRAGMA legacy_alter_table = OFF;

-- The one cache, the sums of postings by account and period, kept by the entry's trigger, recomputed by verify: found by
-- one integer, where there was an index beside the table. `balance` tells it apart again; for one account ask
-- period_sum by a range of keys.
CREATE TABLE period_sum (
    key INTEGER PRIMARY KEY,                    -- account_id * 1000000 + period
    debit INTEGER NOT NULL,
    credit INTEGER NOT NULL                     -- positive
) STRICT;
INSERT INTO period_sum (key, debit, credit) SELECT account_id * 1000000 + period, debit, credit FROM balance;
DROP TABLE balance;
CREATE VIEW balance (account_id, period, debit, credit) AS
SELECT key / 1000000, key % 1000000, debit, credit FROM period_sum;

-- A trigger has no IF, and pays for every statement in it, run or not. An UPDATE of this one row with a condition is the
-- IF: the trigger of the column that it sets does the work that is seldom needed and then gives the update up. The row
-- never changes; its columns are what those triggers are told.
CREATE TABLE closer_look (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    floors INTEGER,                             -- the entry that takes something away
    later INTEGER,                              -- the same, where something is dated later
    reversal INTEGER,                           -- the entry that reverses
    reverses INTEGER,
    date INTEGER
) STRICT;
INSERT INTO closer_look (one) VALUES (1);
CREATE TRIGGER closer_look_insert BEFORE INSERT ON closer_look BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER closer_look_delete BEFORE DELETE ON closer_look BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;

CREATE TRIGGER document_insert BEFORE INSERT ON document BEGIN
    SELECT CASE
        WHEN NEW.id IS NOT coalesce((SELECT id FROM document ORDER BY id DESC LIMIT 1), 0) + 1
            THEN RAISE(ROLLBACK, 'append-only')
        WHEN NEW.first_entry IS NOT coalesce((SELECT id FROM entry ORDER BY id DESC LIMIT 1), 0) + 1
            THEN RAISE(ROLLBACK, 'chain-broken')
        WHEN EXISTS (SELECT 1 FROM posting WHERE entry_id >= NEW.first_entry) THEN RAISE(ROLLBACK, 'chain-broken')
        WHEN NEW.number IS NOT coalesce(
            (SELECT number + 1 FROM document WHERE series = NEW.series AND period = NEW.period
             ORDER BY number DESC LIMIT 1),
            (SELECT start_number FROM document_series WHERE code = NEW.series AND start_period = NEW.period),
            1)
            THEN RAISE(ROLLBACK, 'number-gap')
        WHEN NEW.ref IS NOT NULL AND EXISTS (SELECT 1 FROM document WHERE ref = NEW.ref)
            THEN RAISE(ROLLBACK, 'duplicate-ref')
        END;
END;

CREATE TRIGGER posting_insert BEFORE INSERT ON posting
WHEN NEW.entry_id <= (SELECT id FROM entry ORDER BY id DESC LIMIT 1)
BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;

CREATE TRIGGER entry_insert BEFORE INSERT ON entry BEGIN
    -- The chain, the entry's place in its document, and its day: a real one, in an open period of the books. Conditions
    -- stand in WHENs, where SQLite stops at the first that decides; written as values it would evaluate every one.
    SELECT CASE
        WHEN (NEW.id - 1, NEW.previous_hash) IS NOT (SELECT id, hash FROM entry ORDER BY id DESC LIMIT 1)
             AND (NEW.id IS NOT 1 OR NEW.previous_hash <> zeroblob(32) OR EXISTS (SELECT 1 FROM entry))
            THEN RAISE(ROLLBACK, 'chain-broken')
        WHEN (SELECT id = NEW.document_id AND NEW.id BETWEEN first_entry AND last_entry
              FROM document ORDER BY id DESC LIMIT 1) IS NOT 1
            THEN RAISE(ROLLBACK, 'chain-broken')
        WHEN app_user.id IS NULL THEN RAISE(ROLLBACK, 'unknown-user')
        WHEN NEW.date / 100 % 100 NOT BETWEEN 1 AND 12 THEN RAISE(ROLLBACK, 'date-mismatch')
        WHEN NEW.date % 100 NOT BETWEEN 1 AND 28
             AND NEW.date % 100 NOT BETWEEN 1 AND CASE
                 WHEN NEW.date / 100 % 100 <> 2 THEN 31 - ((NEW.date / 100 % 100 - 1) % 7 & 1)
                 WHEN NEW.date / 10000 % 4 = 0 AND (NEW.date / 10000 % 100 <> 0 OR NEW.date / 10000 % 400 = 0) THEN 29
                 ELSE 28 END
            THEN RAISE(ROLLBACK, 'date-mismatch')
        WHEN NEW.period IS NOT CASE NEW.kind
            WHEN 1 THEN NEW.date / 100
            WHEN 2 THEN cooperative.first_day / 10000 * 100
            WHEN 3 THEN NEW.date / 10000 * 100 + 13
            ELSE (SELECT CASE WHEN o.period % 100 IN (0, 13) THEN o.period ELSE NEW.date / 100 END
                  FROM entry AS o WHERE o.id = NEW.reverses)
            END THEN RAISE(ROLLBACK, 'date-mismatch')
        WHEN NEW.period % 100 = 13 AND NEW.date % 10000 <> 1231 THEN RAISE(ROLLBACK, 'date-mismatch')
        WHEN NEW.period % 100 = 0
             AND (NEW.date >= cooperative.first_day
                  OR EXISTS (SELECT 1 FROM period AS m WHERE m.closed = 1 AND m.period BETWEEN NEW.period AND NEW.period + 13))
            THEN RAISE(ROLLBACK, 'period-closed')
        WHEN NEW.date < cooperative.first_day AND NEW.period % 100 BETWEEN 1 AND 12
            THEN RAISE(ROLLBACK, 'before-first-day')
        WHEN period.closed = 1 THEN RAISE(ROLLBACK, 'period-closed')
        END
    FROM cooperative
         LEFT JOIN app_user ON app_user.id = NEW.user_id
         LEFT JOIN period ON period.period = NEW.period;

    -- The lines, one by one and together, and what they take away: no member's savings below zero, no loan's principal
    -- paid beyond what is owed. Where a line asks for more than the sum of what is there (a cash box, something dated
    -- later), or the entry is a reversal, closer_look goes on.
    UPDATE closer_look SET floors = NEW.id, date = NEW.date
    WHERE one = 1 AND (
        SELECT CASE
            WHEN count(*) < 2 THEN RAISE(ROLLBACK, 'entry-too-short')
            WHEN sum(p.amount) <> 0 THEN RAISE(ROLLBACK, 'not-balanced')
            WHEN max(p.line) <> count(*) THEN RAISE(ROLLBACK, 'chain-broken')
            ELSE max(CASE
                WHEN p.date <> NEW.date THEN RAISE(ROLLBACK, 'date-mismatch')
                WHEN a.id IS NULL THEN RAISE(ROLLBACK, 'unknown-account')
                WHEN a.postable = 0 THEN RAISE(ROLLBACK, 'account-not-postable')
                WHEN p.amount % 100 <> 0 AND a.whole_rupiah = 1 THEN RAISE(ROLLBACK, 'sen-not-allowed')
                -- The subsidiary account
                WHEN s.id IS NULL AND p.subledger_id IS NOT NULL THEN RAISE(ROLLBACK, 'unknown-subledger')
                WHEN s.id IS NULL AND a.control <> '' THEN RAISE(ROLLBACK, 'subledger-required')
                WHEN s.kind <> a.control THEN CASE a.control
                    WHEN '' THEN RAISE(ROLLBACK, 'subledger-not-allowed')
                    ELSE RAISE(ROLLBACK, 'subledger-mismatch')
                    END
                WHEN s.account_id <> p.account_id
                     AND (s.kind = 'savings' OR EXISTS (SELECT 1 FROM loan_product WHERE account_id = p.account_id))
                    THEN RAISE(ROLLBACK, 'subledger-mismatch')
                -- The member
                WHEN p.member_id IS NOT s.member_id THEN CASE
                    WHEN s.member_id IS NOT NULL THEN RAISE(ROLLBACK, 'member-mismatch')
                    WHEN a.member_rule = 'none' OR NEW.period % 100 = 13 THEN RAISE(ROLLBACK, 'member-not-allowed')
                    WHEN NOT EXISTS (SELECT 1 FROM member WHERE id = p.member_id) THEN RAISE(ROLLBACK, 'unknown-member')
                    ELSE p.amount < 0 AND a.cash = 'cash' AND NEW.kind <= 2
                    END
                WHEN p.member_id IS NULL AND a.member_rule = 'required' AND NEW.period % 100 BETWEEN 1 AND 12
                    THEN RAISE(ROLLBACK, 'member-required')
                -- What is taken away
                WHEN NEW.kind > 2 THEN 0
                WHEN p.amount > 0 THEN CASE WHEN s.kind = 'savings' THEN (
                    SELECT CASE WHEN sum(q.amount) > 0 THEN RAISE(ROLLBACK, 'insufficient-balance')
                                ELSE max(q.date) > NEW.date END
                    FROM posting AS q INDEXED BY posting_member
                    WHERE q.member_id = p.member_id AND q.account_id = p.account_id AND q.subledger_id = p.subledger_id)
                    END
                WHEN s.kind = 'loan' AND s.account_id = p.account_id THEN (
                    SELECT CASE WHEN sum(q.amount) < 0 THEN RAISE(ROLLBACK, 'loan-overpaid')
                                ELSE max(q.date) > NEW.date END
                    FROM posting AS q INDEXED BY posting_member
                    WHERE q.member_id = p.member_id AND q.account_id = p.account_id AND q.subledger_id = p.subledger_id)
                ELSE a.cash = 'cash'
                END)
            END
        FROM posting AS p
             LEFT JOIN account AS a ON a.id = p.account_id
             LEFT JOIN subledger AS s ON s.id = p.subledger_id
        WHERE p.entry_id = NEW.id);
    UPDATE closer_look SET reversal = NEW.id, reverses = NEW.reverses, date = NEW.date WHERE one = 1 AND NEW.kind = 4;

    -- Nothing above reads period_sum: SQLite would gather the lines in a temporary table first.
    INSERT INTO period_sum (key, debit, credit)
    SELECT account_id * 1000000 + NEW.period, max(amount, 0), max(-amount, 0) FROM posting WHERE entry_id = NEW.id
    ON CONFLICT (key) DO UPDATE SET debit = debit + excluded.debit, credit = credit + excluded.credit;
END;

-- No cash box below zero. With nothing dated later that is what there was (period_sum, which this entry is not yet in) and
-- this entry. The + keeps SQLite from walking every posting of the cash box for those of this entry.
CREATE TRIGGER closer_look_floors BEFORE UPDATE OF floors ON closer_look BEGIN
    UPDATE closer_look SET later = NEW.floors, date = NEW.date
    WHERE one = 1 AND (
        SELECT max(CASE
            WHEN p.member_id IS NOT NULL
                 AND EXISTS (SELECT 1 FROM posting AS q INDEXED BY posting_member
                             WHERE q.member_id = p.member_id AND q.account_id = p.account_id AND q.date > NEW.date)
                THEN 1
            WHEN a.cash <> 'cash' OR p.amount > 0 THEN 0
            WHEN EXISTS (SELECT 1 FROM posting AS q INDEXED BY posting_account
                         WHERE q.account_id = p.account_id AND q.date > NEW.date) THEN 1
            WHEN (SELECT coalesce(sum(debit - credit), 0) FROM period_sum
                  WHERE key BETWEEN p.account_id * 1000000 AND p.account_id * 1000000 + 999999)
                 + (SELECT sum(q.amount) FROM posting AS q
                    WHERE q.entry_id = NEW.floors AND +q.account_id = p.account_id) < 0
                THEN RAISE(ROLLBACK, 'insufficient-balance')
            END)
        FROM posting AS p JOIN account AS a ON a.id = p.account_id
        WHERE p.entry_id = NEW.floors);
    SELECT RAISE(IGNORE);
END;
-- Where something is dated later: at no day's end from the entry's on. That is the lowest of the days from there, counted
-- from what was there before (for the cash box: before the month).
CREATE TRIGGER closer_look_later BEFORE UPDATE OF later ON closer_look BEGIN
    SELECT CASE
        WHEN (s.kind = 'savings' AND p.amount > 0)
             OR (s.kind = 'loan' AND p.amount < 0 AND s.account_id = p.account_id) THEN CASE
            WHEN (SELECT max(CASE s.kind WHEN 'savings' THEN running ELSE -running END)
                  FROM (SELECT q.date AS day, sum(sum(q.amount)) OVER (ORDER BY q.date) AS running
                        FROM posting AS q INDEXED BY posting_member
                        WHERE q.member_id = p.member_id AND q.account_id = p.account_id
                          AND q.subledger_id = p.subledger_id
                        GROUP BY q.date)
                  WHERE day >= NEW.date) > 0
            THEN CASE s.kind WHEN 'savings' THEN RAISE(ROLLBACK, 'insufficient-balance')
                             ELSE RAISE(ROLLBACK, 'loan-overpaid') END
            END
        WHEN a.cash <> 'cash' OR p.amount > 0 THEN NULL
        WHEN (SELECT min(running)
              FROM (SELECT q.date AS day, sum(sum(q.amount)) OVER (ORDER BY q.date) AS running
                    FROM posting AS q INDEXED BY posting_account
                    WHERE q.account_id = p.account_id AND q.date >= NEW.date / 100 * 100
                    GROUP BY q.date)
              WHERE day >= NEW.date)
             + (SELECT coalesce(sum(debit - credit), 0) FROM period_sum
                WHERE key BETWEEN p.account_id * 1000000 AND p.account_id * 1000000 + NEW.date / 100 - 1) < 0
            THEN RAISE(ROLLBACK, 'insufficient-balance')
        END
    FROM posting AS p
         JOIN account AS a ON a.id = p.account_id
         LEFT JOIN subledger AS s ON s.id = p.subledger_id
    WHERE p.entry_id = NEW.later;
    SELECT RAISE(IGNORE);
END;
-- A reversal mirrors one earlier entry, once, and is not reversed itself.
CREATE TRIGGER closer_look_reversal BEFORE UPDATE OF reversal ON closer_look BEGIN
    SELECT CASE
        WHEN o.id IS NULL OR o.id >= NEW.reversal THEN RAISE(ROLLBACK, 'unknown-entry')
        WHEN o.kind = 4 THEN RAISE(ROLLBACK, 'cannot-reverse-reversal')
        WHEN EXISTS (SELECT 1 FROM entry WHERE reverses = NEW.reverses) THEN RAISE(ROLLBACK, 'already-reversed')
        WHEN NEW.date < o.date THEN RAISE(ROLLBACK, 'reversal-before-original')
        WHEN (SELECT count(*) FROM posting WHERE entry_id = NEW.reversal)
             <> (SELECT count(*) FROM posting AS was JOIN posting AS now
                   ON now.entry_id = NEW.reversal AND now.line = was.line AND now.account_id = was.account_id
                  AND now.subledger_id IS was.subledger_id AND now.member_id IS was.member_id
                  AND now.amount = -was.amount
                 WHERE was.entry_id = NEW.reverses)
          OR (SELECT count(*) FROM posting WHERE entry_id = NEW.reversal)
             <> (SELECT count(*) FROM posting WHERE entry_id = NEW.reverses)
            THEN RAISE(ROLLBACK, 'not-balanced')
        END
    FROM (SELECT 1) LEFT JOIN entry AS o ON o.id = NEW.reverses;
    SELECT RAISE(IGNORE);
END;
