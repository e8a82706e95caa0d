-- The office: who the cooperative is, who works in the file, what was set, and the audit trail.
-- Everywhere: dates are yyyymmdd, months yyyymm (00 opening, 13 closing), amounts are sen, times are Unix seconds (UTC),
-- rates and percentages are millionths of a percent.

CREATE TABLE cooperative (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL CHECK (name <> ''),
    legal_no TEXT NOT NULL DEFAULT '',          -- number of the deed (badan hukum)
    registry_no TEXT NOT NULL DEFAULT '',       -- NIK koperasi
    union_name TEXT NOT NULL DEFAULT '',
    federation TEXT NOT NULL DEFAULT '',
    plant TEXT NOT NULL DEFAULT '',             -- PUK
    address TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    template TEXT NOT NULL,
    first_day INTEGER NOT NULL                  -- first book day
) STRICT;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE app_user (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
    full_name TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL CHECK (role IN ('pengurus', 'petugas', 'pengawas')),
    password TEXT,                              -- argon2id in its own text form; NULL: signs in without
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

-- Failed sign-ins; not audited row by row, cleared by a successful sign-in (which is an audit event).
CREATE TABLE sign_in_failure (
    user_id INTEGER PRIMARY KEY REFERENCES app_user (id),
    failures INTEGER NOT NULL,
    last_at INTEGER NOT NULL
) STRICT;

CREATE TABLE officer (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    body TEXT NOT NULL CHECK (body IN ('pengurus', 'pengawas', 'karyawan')),
    position TEXT NOT NULL,                     -- Ketua, Sekretaris, Bendahara …
    appointed INTEGER NOT NULL,
    ended INTEGER,
    reason TEXT NOT NULL DEFAULT ''
) STRICT;

-- Whose signature stands under which kind of document, from left to right.
CREATE TABLE signatory (
    id INTEGER PRIMARY KEY,
    document_kind TEXT NOT NULL,                -- receipt-in, receipt-out, statement, surplus-report …
    place INTEGER NOT NULL,
    position TEXT NOT NULL,                     -- an officer's position, or a free word such as Penyetor
    UNIQUE (document_kind, place)
) STRICT;

-- Everything that happened and is not a posting, in one hash chain. before and after are images of the row (id=1, name='Ani');
-- the triggers of 0005_audit.sql refuse a change of an audited row without its event.
CREATE TABLE audit_event (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user_id INTEGER NOT NULL,                   -- 0: the program itself, while a file is being created
    action TEXT NOT NULL,                       -- insert, update, delete, or what was done: print, sign-in, backup …
    subject TEXT NOT NULL,                      -- the table, or what it was done to
    subject_id TEXT NOT NULL,
    before TEXT,
    after TEXT,
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX audit_event_subject ON audit_event (subject, subject_id);

CREATE TRIGGER audit_event_insert BEFORE INSERT ON audit_event BEGIN
    SELECT RAISE(ROLLBACK, 'chain-broken')
    WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM audit_event)
       OR NEW.previous_hash IS NOT coalesce((SELECT hash FROM audit_event ORDER BY id DESC LIMIT 1), zeroblob(32));
END;
CREATE TRIGGER audit_event_update BEFORE UPDATE ON audit_event BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
CREATE TRIGGER audit_event_delete BEFORE DELETE ON audit_event BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;

-- Unposted work of a user: nothing typed is lost in a power cut. Drafts are not books and leave no audit event.
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES app_user (id),
    changed_at INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;
