-- Products and contracts: savings, loans, and the SHU scheme.

CREATE TABLE savings_product (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE COLLATE NOCASE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('principal', 'compulsory', 'voluntary', 'holiday', 'term', 'loan-linked', 'voucher')),
    account_id INTEGER NOT NULL REFERENCES account (id),
    payout TEXT NOT NULL CHECK (payout IN ('on-demand', 'on-leaving', 'at-maturity', 'at-payoff', 'by-decision')),
    capital_base INTEGER NOT NULL CHECK (capital_base IN (0, 1)), -- counts for jasa modal unless the scheme adds voluntary
    instalments INTEGER NOT NULL DEFAULT 0 CHECK (instalments IN (0, 1)),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    UNIQUE (account_id)
) STRICT;

-- What is due: for principal savings the whole, for compulsory savings a month; by class of member (NULL: all) from a
-- month on, with the number of the decision.
CREATE TABLE savings_due (
    id INTEGER PRIMARY KEY,
    savings_product_id INTEGER NOT NULL REFERENCES savings_product (id),
    member_class_id INTEGER REFERENCES member_class (id),
    from_period INTEGER NOT NULL,
    amount INTEGER NOT NULL CHECK (amount >= 0),
    decision_no TEXT NOT NULL DEFAULT '',
    UNIQUE (savings_product_id, member_class_id, from_period)
) STRICT;

CREATE TABLE savings_account (
    id INTEGER PRIMARY KEY REFERENCES subledger (id),
    savings_product_id INTEGER NOT NULL REFERENCES savings_product (id),
    member_id INTEGER NOT NULL REFERENCES member (id),
    opened INTEGER NOT NULL
) STRICT;
CREATE INDEX savings_account_member ON savings_account (member_id, savings_product_id);

CREATE TABLE loan_product (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE COLLATE NOCASE,
    name TEXT NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account (id),
    interest_account_id INTEGER NOT NULL REFERENCES account (id),
    method TEXT NOT NULL CHECK (method IN ('flat', 'annuity', 'declining', 'none')),
    rate INTEGER NOT NULL CHECK (rate >= 0),
    per TEXT NOT NULL CHECK (per IN ('month', 'year')),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE loan (
    id INTEGER PRIMARY KEY REFERENCES subledger (id),
    loan_no TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (loan_no <> ''),
    member_id INTEGER NOT NULL REFERENCES member (id),
    loan_product_id INTEGER NOT NULL REFERENCES loan_product (id),
    principal INTEGER NOT NULL CHECK (principal > 0),
    disbursed INTEGER NOT NULL
) STRICT;
CREATE INDEX loan_member ON loan (member_id);

-- The terms by which a loan is repaid; a later version replaces the earlier one from its first day.
CREATE TABLE loan_plan (
    id INTEGER PRIMARY KEY,
    loan_id INTEGER NOT NULL REFERENCES loan (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    from_day INTEGER NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('flat', 'annuity', 'declining', 'none')),
    rate INTEGER NOT NULL CHECK (rate >= 0),
    per TEXT NOT NULL CHECK (per IN ('month', 'year')),
    every TEXT NOT NULL CHECK (every IN ('month', 'week', 'day')),
    periods INTEGER NOT NULL CHECK (periods BETWEEN 1 AND 1200),
    first_due INTEGER NOT NULL,
    multiple INTEGER NOT NULL DEFAULT 100 CHECK (multiple > 0),
    rounding TEXT NOT NULL DEFAULT 'nearest' CHECK (rounding IN ('nearest', 'up')),
    unit INTEGER NOT NULL DEFAULT 100 CHECK (unit IN (1, 100)),
    grace_principal INTEGER NOT NULL DEFAULT 0 CHECK (grace_principal >= 0),
    -- Only for loans taken over in the middle of their schedule:
    cut_over INTEGER,
    outstanding INTEGER,
    interest_arrears INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (loan_id, version),
    CHECK ((cut_over IS NULL) = (outstanding IS NULL))
) STRICT;

CREATE TABLE surplus_scheme (
    year INTEGER PRIMARY KEY,                   -- from this book year on
    rounding INTEGER NOT NULL CHECK (rounding IN (100, 10000, 50000, 100000)), -- sen
    rest_account_id INTEGER NOT NULL REFERENCES account (id),
    leavers TEXT NOT NULL CHECK (leavers IN ('none', 'months', 'full')),
    minimum_months INTEGER NOT NULL CHECK (minimum_months BETWEEN 0 AND 12)
) STRICT;

CREATE TABLE surplus_part (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL REFERENCES surplus_scheme (year),
    place INTEGER NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('member', 'non-member')),
    component TEXT NOT NULL,
    percent INTEGER NOT NULL CHECK (percent >= 0), -- of the source's surplus
    base TEXT NOT NULL DEFAULT '',
    UNIQUE (year, place)
) STRICT;

-- The years whose SHU the members' meeting has decided.
CREATE TABLE surplus_decision (
    year INTEGER PRIMARY KEY,
    decided_on INTEGER NOT NULL,
    minutes_no TEXT NOT NULL DEFAULT ''
) STRICT;
