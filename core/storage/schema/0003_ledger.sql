-- The ledger: chart of accounts, subsidiary accounts, documents, entries, postings, periods.
-- How an entry comes in: the document first, then the entry's postings, the entry row last; its trigger checks the
-- whole entry. Foreign keys to rows that follow are deferred, so nothing half done survives a commit.

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),      -- Indonesian: statements are filed in Indonesian
    name_en TEXT NOT NULL DEFAULT '',
    parent_id INTEGER REFERENCES account (id),
    type TEXT NOT NULL CHECK (type IN ('asset', 'liability', 'equity', 'income', 'expense')),
    normal_side TEXT NOT NULL CHECK (normal_side IN ('debit', 'credit')),
    postable INTEGER NOT NULL CHECK (postable IN (0, 1)),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    unit TEXT NOT NULL DEFAULT 'general' CHECK (unit IN ('savings-and-loan', 'shop', 'general')),
    member_origin TEXT NOT NULL DEFAULT 'common' CHECK (member_origin IN ('member', 'non-member', 'common')),
    statement_line TEXT NOT NULL DEFAULT '',
    cash_flow TEXT NOT NULL DEFAULT '',
    own_capital INTEGER NOT NULL DEFAULT 0 CHECK (own_capital IN (0, 1)),
    whole_rupiah INTEGER NOT NULL DEFAULT 1 CHECK (whole_rupiah IN (0, 1)),
    cash TEXT NOT NULL DEFAULT '' CHECK (cash IN ('', 'cash', 'bank')),
    cash_transit INTEGER NOT NULL DEFAULT 0 CHECK (cash_transit IN (0, 1)),
    patronage TEXT NOT NULL DEFAULT 'none' CHECK (patronage IN ('none', 'interest', 'purchases')),
    member_rule TEXT NOT NULL DEFAULT 'none' CHECK (member_rule IN ('none', 'optional', 'required')),
    control TEXT NOT NULL DEFAULT '' CHECK (control IN ('', 'savings', 'loan', 'member', 'run', 'partner', 'programme'))
) STRICT;

-- A subsidiary account: what a posting to a control account is about.
CREATE TABLE subledger (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('savings', 'loan', 'member', 'run', 'partner', 'programme')),
    account_id INTEGER REFERENCES account (id), -- savings: its account; loan: the account of its principal
    member_id INTEGER REFERENCES member (id),
    code TEXT,                                  -- loan number, partner's or programme's code
    name TEXT NOT NULL DEFAULT '',
    UNIQUE (kind, code),
    CHECK ((kind IN ('savings', 'loan')) = (account_id IS NOT NULL)),
    CHECK ((kind IN ('savings', 'loan', 'member')) = (member_id IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX subledger_member ON subledger (member_id) WHERE kind = 'member';
CREATE INDEX subledger_owner ON subledger (member_id, kind, account_id);

-- The kinds of document, and the number with which each begins at go-live.
CREATE TABLE document_series (
    code TEXT PRIMARY KEY,                      -- BKM, BKK, BBM, BBK, BM, SA …
    name TEXT NOT NULL,
    start_period INTEGER NOT NULL DEFAULT 0,
    start_number INTEGER NOT NULL DEFAULT 1 CHECK (start_number >= 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    series TEXT NOT NULL REFERENCES document_series (code),
    period INTEGER NOT NULL,                    -- month of the document's date
    number INTEGER NOT NULL CHECK (number >= 1),
    first_entry INTEGER NOT NULL,
    last_entry INTEGER NOT NULL UNIQUE REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    ref TEXT,                                   -- reference of an imported journal, unique for ever
    CHECK (last_entry >= first_entry),
    UNIQUE (series, period, number)
) STRICT;
CREATE UNIQUE INDEX document_ref ON document (ref) WHERE ref IS NOT NULL;

-- No foreign keys from here to documents, users and other entries: SQLite would look through the million entries for
-- children of every new document. The trigger checks the same. Entries of a document follow each other, so a document
-- whose last entry is there (deferred key) has them all.
CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL,
    date INTEGER NOT NULL CHECK (date BETWEEN 19000101 AND 29991231),
    period INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4), -- 1 normal, 2 opening, 3 closing, 4 reversal
    memo TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    voucher_no TEXT,                            -- number of the paper voucher
    counterparty TEXT,                          -- received from, paid to
    bank_reference TEXT,
    transfer_date INTEGER,
    reverses INTEGER,
    reason TEXT,
    hash_version INTEGER NOT NULL,
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    CHECK ((kind = 4) = (reverses IS NOT NULL)),
    CHECK (kind <> 4 OR coalesce(trim(reason), '') <> '')
) STRICT;
CREATE UNIQUE INDEX entry_reverses ON entry (reverses) WHERE reverses IS NOT NULL;

-- amount: debit positive, credit negative. date and member repeat the entry's and the subsidiary account's, checked.
CREATE TABLE posting (
    entry_id INTEGER NOT NULL REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    line INTEGER NOT NULL CHECK (line >= 1),
    account_id INTEGER NOT NULL,
    subledger_id INTEGER,
    member_id INTEGER,
    date INTEGER NOT NULL,
    amount INTEGER NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (entry_id, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX posting_account ON posting (account_id, date, amount);
CREATE INDEX posting_member ON posting (member_id, account_id, date, amount, subledger_id) WHERE member_id IS NOT NULL;
CREATE INDEX posting_subledger ON posting (subledger_id, date, amount) WHERE member_id IS NULL AND subledger_id IS NOT NULL;

-- The one cache: sums of postings by account and period, kept by the entry's trigger, recomputed by verify. An ordinary
-- rowid table: updating a row of a WITHOUT ROWID table costs three times as much.
CREATE TABLE balance (
    account_id INTEGER NOT NULL,
    period INTEGER NOT NULL,
    debit INTEGER NOT NULL,
    credit INTEGER NOT NULL,                    -- positive
    PRIMARY KEY (account_id, period)
) STRICT;

-- A month, or a year's closing (month 13). No row: open.
CREATE TABLE period (
    period INTEGER PRIMARY KEY CHECK (period % 100 BETWEEN 1 AND 13),
    closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
    entries INTEGER NOT NULL,                   -- at closing: how many entries, and the chain's head
    head TEXT NOT NULL
) STRICT;

-- Last year's closing figures for comparison, where the books began later; debit positive.
CREATE TABLE comparison_figure (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account (id),
    amount INTEGER NOT NULL,
    UNIQUE (year, account_id)
) STRICT;

-- Documents ------------------------------------------------------------------------------------------------------

CREATE TRIGGER document_insert BEFORE INSERT ON document BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM document);
    SELECT RAISE(ROLLBACK, 'chain-broken') WHERE NEW.first_entry IS NOT (SELECT coalesce(max(id), 0) + 1 FROM entry);
    SELECT RAISE(ROLLBACK, 'number-gap')
    WHERE NEW.number IS NOT coalesce(
        (SELECT max(number) + 1 FROM document WHERE series = NEW.series AND period = NEW.period),
        (SELECT start_number FROM document_series WHERE code = NEW.series AND start_period = NEW.period),
        1);
    SELECT RAISE(ROLLBACK, 'duplicate-ref')
    WHERE NEW.ref IS NOT NULL AND EXISTS (SELECT 1 FROM document WHERE ref = NEW.ref);
END;
CREATE TRIGGER document_update BEFORE UPDATE ON document BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER document_delete BEFORE DELETE ON document BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;

-- Postings -------------------------------------------------------------------------------------------------------

CREATE TRIGGER posting_insert BEFORE INSERT ON posting BEGIN
    SELECT RAISE(ROLLBACK, 'append-only')
    WHERE NEW.entry_id <= (SELECT coalesce(max(id), 0) FROM entry);
END;
CREATE TRIGGER posting_update BEFORE UPDATE ON posting BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER posting_delete BEFORE DELETE ON posting BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;

-- Entries --------------------------------------------------------------------------------------------------------

CREATE TRIGGER entry_insert BEFORE INSERT ON entry BEGIN
    -- The chain, and the entry's place in its document.
    SELECT CASE
        WHEN NEW.id IS NOT coalesce(last.id, 0) + 1 THEN RAISE(ROLLBACK, 'chain-broken')
        WHEN NEW.previous_hash IS NOT coalesce(last.hash, zeroblob(32)) THEN RAISE(ROLLBACK, 'chain-broken')
        WHEN document.id IS NULL OR NEW.id NOT BETWEEN document.first_entry AND document.last_entry
            THEN RAISE(ROLLBACK, 'chain-broken')
        WHEN NOT EXISTS (SELECT 1 FROM app_user WHERE id = NEW.user_id) THEN RAISE(ROLLBACK, 'unknown-user')
        -- The day: a real one, in an open period of the books.
        WHEN NEW.date / 100 % 100 NOT BETWEEN 1 AND 12
             OR NEW.date % 100 NOT BETWEEN 1 AND CASE
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
        WHEN NEW.period % 100 BETWEEN 1 AND 12 AND NEW.date < cooperative.first_day
            THEN RAISE(ROLLBACK, 'before-first-day')
        WHEN NEW.period % 100 = 0
             AND (NEW.date >= cooperative.first_day
                  OR EXISTS (SELECT 1 FROM period WHERE closed = 1 AND period BETWEEN NEW.period AND NEW.period + 13))
            THEN RAISE(ROLLBACK, 'period-closed')
        WHEN NEW.period % 100 = 13 AND NEW.date % 10000 <> 1231 THEN RAISE(ROLLBACK, 'date-mismatch')
        WHEN EXISTS (SELECT 1 FROM period WHERE period = NEW.period AND closed = 1)
            THEN RAISE(ROLLBACK, 'period-closed')
        END
    FROM cooperative
         LEFT JOIN entry AS last ON last.id = (SELECT max(id) FROM entry)
         LEFT JOIN document ON document.id = NEW.document_id AND document.id = (SELECT max(id) FROM document);

    -- The lines, first together, then one by one. Conditions stand in WHENs, where SQLite stops at the first that
    -- decides; written as values it would evaluate every one of them.
    SELECT CASE
        WHEN count(*) < 2 THEN RAISE(ROLLBACK, 'entry-too-short')
        WHEN sum(amount) <> 0 THEN RAISE(ROLLBACK, 'not-balanced')
        WHEN max(line) <> count(*) THEN RAISE(ROLLBACK, 'chain-broken')
        END
    FROM posting WHERE entry_id = NEW.id;
    SELECT CASE
        WHEN p.date <> NEW.date THEN RAISE(ROLLBACK, 'date-mismatch')
        WHEN a.id IS NULL THEN RAISE(ROLLBACK, 'unknown-account')
        WHEN a.postable = 0 THEN RAISE(ROLLBACK, 'account-not-postable')
        WHEN a.whole_rupiah = 1 AND p.amount % 100 <> 0 THEN RAISE(ROLLBACK, 'sen-not-allowed')
        WHEN p.subledger_id IS NULL THEN CASE
            WHEN a.control <> '' THEN RAISE(ROLLBACK, 'subledger-required')
            END
        WHEN s.id IS NULL THEN RAISE(ROLLBACK, 'unknown-subledger')
        WHEN a.control = '' THEN RAISE(ROLLBACK, 'subledger-not-allowed')
        WHEN s.kind <> a.control
             OR (s.account_id <> p.account_id
                 AND (s.kind = 'savings' OR EXISTS (SELECT 1 FROM loan_product WHERE account_id = p.account_id)))
            THEN RAISE(ROLLBACK, 'subledger-mismatch')
        END,
        CASE
        WHEN s.member_id IS NOT NULL THEN CASE
            WHEN s.member_id IS NOT p.member_id THEN RAISE(ROLLBACK, 'member-mismatch')
            END
        WHEN p.member_id IS NOT NULL THEN CASE
            WHEN a.member_rule = 'none' OR NEW.period % 100 = 13 THEN RAISE(ROLLBACK, 'member-not-allowed')
            WHEN NOT EXISTS (SELECT 1 FROM member WHERE id = p.member_id) THEN RAISE(ROLLBACK, 'unknown-member')
            END
        WHEN a.member_rule = 'required' AND NEW.period % 100 BETWEEN 1 AND 12 THEN RAISE(ROLLBACK, 'member-required')
        END,
        -- What is taken away: no member's savings below zero, no loan's principal paid beyond what is owed, no cash box
        -- below zero, at no day's end from here on. The common case, nothing dated later, is one sum. For the cash
        -- box that is all there was (balance, which this entry is not yet in) and this entry; else the lowest
        -- of the days from here on, counted from what was there before the month (balance).
        CASE
        WHEN NEW.kind > 2 THEN NULL
        WHEN a.control = 'savings' THEN CASE
            WHEN p.amount > 0 AND (
            (SELECT sum(amount) FROM posting AS q INDEXED BY posting_member
             WHERE q.member_id = p.member_id AND q.account_id = p.account_id AND q.subledger_id = p.subledger_id) > 0
            OR (EXISTS (SELECT 1 FROM posting AS q INDEXED BY posting_member
                        WHERE q.member_id = p.member_id AND q.account_id = p.account_id AND q.date > NEW.date)
                AND EXISTS (SELECT 1
                            FROM (SELECT q.date AS day, sum(sum(q.amount)) OVER (ORDER BY q.date) AS running
                                  FROM posting AS q INDEXED BY posting_member
                                  WHERE q.member_id = p.member_id AND q.account_id = p.account_id
                                    AND q.subledger_id = p.subledger_id
                                  GROUP BY q.date)
                            WHERE day >= NEW.date AND running > 0)))
            THEN RAISE(ROLLBACK, 'insufficient-balance')
            END
        WHEN a.control = 'loan' THEN CASE
            WHEN p.amount < 0 AND s.account_id = p.account_id AND (
            (SELECT sum(amount) FROM posting AS q INDEXED BY posting_member
             WHERE q.member_id = p.member_id AND q.account_id = p.account_id AND q.subledger_id = p.subledger_id) < 0
            OR (EXISTS (SELECT 1 FROM posting AS q INDEXED BY posting_member
                        WHERE q.member_id = p.member_id AND q.account_id = p.account_id AND q.date > NEW.date)
                AND EXISTS (SELECT 1
                            FROM (SELECT q.date AS day, sum(sum(q.amount)) OVER (ORDER BY q.date) AS running
                                  FROM posting AS q INDEXED BY posting_member
                                  WHERE q.member_id = p.member_id AND q.account_id = p.account_id
                                    AND q.subledger_id = p.subledger_id
                                  GROUP BY q.date)
                            WHERE day >= NEW.date AND running < 0)))
            THEN RAISE(ROLLBACK, 'loan-overpaid')
            END
        WHEN a.cash <> 'cash' OR p.amount > 0 THEN NULL
        WHEN NOT EXISTS (SELECT 1 FROM posting AS q INDEXED BY posting_account
                         WHERE q.account_id = p.account_id AND q.date > NEW.date) THEN CASE
            WHEN (SELECT coalesce(sum(debit - credit), 0) FROM balance WHERE account_id = p.account_id)
                 + (SELECT sum(q.amount) FROM posting AS q WHERE q.entry_id = NEW.id AND q.account_id = p.account_id) < 0
            THEN RAISE(ROLLBACK, 'insufficient-balance')
            END
        WHEN (SELECT min(running)
              FROM (SELECT q.date AS day, sum(sum(q.amount)) OVER (ORDER BY q.date) AS running
                    FROM posting AS q INDEXED BY posting_account
                    WHERE q.account_id = p.account_id AND q.date >= NEW.date / 100 * 100
                    GROUP BY q.date)
              WHERE day >= NEW.date)
             + (SELECT coalesce(sum(debit - credit), 0) FROM balance
                WHERE account_id = p.account_id AND period < NEW.date / 100) < 0
            THEN RAISE(ROLLBACK, 'insufficient-balance')
        END
    FROM posting AS p
         LEFT JOIN account AS a ON a.id = p.account_id
         LEFT JOIN subledger AS s ON s.id = p.subledger_id
    WHERE p.entry_id = NEW.id;

    INSERT INTO balance (account_id, period, debit, credit)
    SELECT account_id, NEW.period, max(amount, 0), max(-amount, 0) FROM posting WHERE entry_id = NEW.id
    ON CONFLICT (account_id, period) DO UPDATE SET debit = debit + excluded.debit, credit = credit + excluded.credit;
END;
-- A reversal mirrors one earlier entry, once, and is not reversed itself.
CREATE TRIGGER entry_reversal BEFORE INSERT ON entry WHEN NEW.kind = 4 BEGIN
    SELECT CASE
        WHEN o.id IS NULL OR o.id >= NEW.id THEN RAISE(ROLLBACK, 'unknown-entry')
        WHEN o.kind = 4 THEN RAISE(ROLLBACK, 'cannot-reverse-reversal')
        WHEN EXISTS (SELECT 1 FROM entry WHERE reverses = NEW.reverses) THEN RAISE(ROLLBACK, 'already-reversed')
        WHEN NEW.date < o.date THEN RAISE(ROLLBACK, 'reversal-before-original')
        WHEN (SELECT count(*) FROM posting WHERE entry_id = NEW.id)
             <> (SELECT count(*) FROM posting AS was JOIN posting AS now
                   ON now.entry_id = NEW.id AND now.line = was.line AND now.account_id = was.account_id
                  AND now.subledger_id IS was.subledger_id AND now.member_id IS was.member_id
                  AND now.amount = -was.amount
                 WHERE was.entry_id = NEW.reverses)
          OR (SELECT count(*) FROM posting WHERE entry_id = NEW.id)
             <> (SELECT count(*) FROM posting WHERE entry_id = NEW.reverses)
            THEN RAISE(ROLLBACK, 'not-balanced')
        END
    FROM (SELECT 1) LEFT JOIN entry AS o ON o.id = NEW.reverses;
END;
CREATE TRIGGER entry_update BEFORE UPDATE ON entry BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER entry_delete BEFORE DELETE ON entry BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;

-- What freezes once it is posted to ------------------------------------------------------------------------------

CREATE TRIGGER account_freeze BEFORE UPDATE OF id, type, control, cash, normal_side ON account
WHEN (OLD.id, OLD.type, OLD.control, OLD.cash, OLD.normal_side) IS NOT (NEW.id, NEW.type, NEW.control, NEW.cash, NEW.normal_side)
 AND EXISTS (SELECT 1 FROM posting WHERE account_id = OLD.id)
BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER account_keep BEFORE DELETE ON account
WHEN EXISTS (SELECT 1 FROM posting WHERE account_id = OLD.id)
BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER subledger_freeze BEFORE UPDATE OF id, kind, account_id, member_id ON subledger
WHEN (OLD.id, OLD.kind, OLD.account_id, OLD.member_id) IS NOT (NEW.id, NEW.kind, NEW.account_id, NEW.member_id)
BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER subledger_keep BEFORE DELETE ON subledger BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER member_keep BEFORE DELETE ON member BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER app_user_keep BEFORE DELETE ON app_user BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER document_series_keep BEFORE DELETE ON document_series BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;

-- Months close in order, a year after its twelve months and after the year before; reopening goes the other way. -----

CREATE TRIGGER period_insert BEFORE INSERT ON period BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM period WHERE period = NEW.period);
    SELECT RAISE(ROLLBACK, 'close-order') WHERE NEW.closed = 1 AND NOT (
        CASE
        WHEN NEW.period % 100 = 13 THEN
            EXISTS (SELECT 1 FROM period WHERE period = NEW.period - 1 AND closed = 1)
            AND (NEW.period / 100 <= (SELECT first_day / 10000 FROM cooperative)
                 OR EXISTS (SELECT 1 FROM period WHERE period = NEW.period - 100 AND closed = 1))
        WHEN NEW.period = (SELECT first_day / 100 FROM cooperative) THEN 1
        ELSE EXISTS (SELECT 1 FROM period
                     WHERE period = CASE WHEN NEW.period % 100 = 1 THEN NEW.period - 89 ELSE NEW.period - 1 END
                       AND closed = 1)
        END);
END;
CREATE TRIGGER period_update BEFORE UPDATE ON period BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE NEW.period <> OLD.period;
    SELECT RAISE(ROLLBACK, 'close-order') WHERE NEW.closed = 1 AND OLD.closed = 0 AND NOT (
        CASE
        WHEN NEW.period % 100 = 13 THEN
            EXISTS (SELECT 1 FROM period WHERE period = NEW.period - 1 AND closed = 1)
            AND (NEW.period / 100 <= (SELECT first_day / 10000 FROM cooperative)
                 OR EXISTS (SELECT 1 FROM period WHERE period = NEW.period - 100 AND closed = 1))
        WHEN NEW.period = (SELECT first_day / 100 FROM cooperative) THEN 1
        ELSE EXISTS (SELECT 1 FROM period
                     WHERE period = CASE WHEN NEW.period % 100 = 1 THEN NEW.period - 89 ELSE NEW.period - 1 END
                       AND closed = 1)
        END);
    -- A month stays closed while a later month or its year's closing is; a year's closing while a later one is.
    SELECT RAISE(ROLLBACK, 'close-order') WHERE NEW.closed = 0 AND OLD.closed = 1 AND EXISTS (
        SELECT 1 FROM period
        WHERE closed = 1 AND period > OLD.period
          AND (period % 100 = 13 OR OLD.period % 100 <> 13));
END;
CREATE TRIGGER period_delete BEFORE DELETE ON period BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
