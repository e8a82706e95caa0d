-- The member register (buku daftar anggota).

CREATE TABLE work_unit (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE member_group (                     -- kelompok pihak
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    member_no TEXT NOT NULL UNIQUE CHECK (member_no <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    employee_no TEXT NOT NULL DEFAULT '',
    national_id TEXT NOT NULL DEFAULT '',
    work_unit_id INTEGER REFERENCES work_unit (id),
    member_group_id INTEGER REFERENCES member_group (id),
    birth_place TEXT NOT NULL DEFAULT '',
    birth_date INTEGER,
    gender TEXT NOT NULL DEFAULT '' CHECK (gender IN ('', 'male', 'female')),
    occupation TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    bank_account TEXT NOT NULL DEFAULT '',
    heir TEXT NOT NULL DEFAULT '',
    joined INTEGER NOT NULL,
    left_on INTEGER CHECK (left_on >= joined),
    left_reason TEXT NOT NULL DEFAULT '' CHECK (left_reason IN ('', 'resigned', 'dismissed', 'deceased')),
    CHECK ((left_on IS NULL) = (left_reason = ''))
) STRICT;
CREATE INDEX member_national_id ON member (national_id) WHERE national_id <> '';

-- Classes of members, such as permanent and contract workers: the amount of compulsory savings depends on them.
CREATE TABLE member_class (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE COLLATE NOCASE,
    name TEXT NOT NULL
) STRICT;

-- A member's class from a month on.
CREATE TABLE member_class_period (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id),
    member_class_id INTEGER NOT NULL REFERENCES member_class (id),
    from_period INTEGER NOT NULL,
    UNIQUE (member_id, from_period)
) STRICT;

-- What the SHU needs to know of the months before the books began (import history). Posts nothing.
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id),
    period INTEGER NOT NULL,
    savings_balance INTEGER,                    -- at the month's end; NULL: unknown
    interest_paid INTEGER,
    purchases INTEGER,
    UNIQUE (member_id, period)
) STRICT;
