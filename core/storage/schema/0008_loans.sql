-- Loans: what a product allows and asks, from application to decision, how terms change, and how loans are graded.
-- What became of a loan is stored nowhere: it follows from its terms and its postings (docs/decisions/0060).

-- What loans of a product are granted under. A change adds a version; a contract keeps the one it was made with.
CREATE TABLE loan_policy (
    id INTEGER PRIMARY KEY,
    loan_product_id INTEGER NOT NULL REFERENCES loan_product (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    goods INTEGER NOT NULL DEFAULT 0 CHECK (goods IN (0, 1)), -- a price and a margin instead of money and interest
    every TEXT NOT NULL DEFAULT 'month' CHECK (every IN ('month', 'week', 'day')),
    multiple INTEGER NOT NULL DEFAULT 100 CHECK (multiple > 0),
    rounding TEXT NOT NULL DEFAULT 'nearest' CHECK (rounding IN ('nearest', 'up')),
    unit INTEGER NOT NULL DEFAULT 100 CHECK (unit IN (1, 100)),
    grace_principal INTEGER NOT NULL DEFAULT 0 CHECK (grace_principal >= 0),
    periods INTEGER NOT NULL DEFAULT 12 CHECK (periods BETWEEN 1 AND 1200), -- proposed
    -- Limits; NULL: none.
    least_principal INTEGER CHECK (least_principal > 0),
    most_principal INTEGER CHECK (most_principal > 0),
    least_periods INTEGER CHECK (least_periods > 0),
    most_periods INTEGER CHECK (most_periods > 0),
    -- The first instalment: NULL one period after the disbursement, else the first such day of a month (payday) at least
    -- so many days after it.
    due_day INTEGER CHECK (due_day BETWEEN 1 AND 31),
    due_gap INTEGER NOT NULL DEFAULT 0 CHECK (due_gap BETWEEN 0 AND 366),
    -- Of an instalment that is late: percent of what is missing by day or begun month, or an amount once.
    penalty TEXT NOT NULL DEFAULT 'none' CHECK (penalty IN ('none', 'percent-day', 'percent-month', 'fixed')),
    penalty_rate INTEGER NOT NULL DEFAULT 0 CHECK (penalty_rate >= 0),
    penalty_amount INTEGER NOT NULL DEFAULT 0 CHECK (penalty_amount >= 0),
    penalty_after INTEGER NOT NULL DEFAULT 0 CHECK (penalty_after BETWEEN 0 AND 366), -- days without
    penalty_account_id INTEGER REFERENCES account (id),
    -- Paid off early: interest up to the running instalment, so many instalments' more, or all that is left; and a fee in
    -- percent of the principal that is left.
    settlement TEXT NOT NULL DEFAULT 'running' CHECK (settlement IN ('running', 'months', 'remaining')),
    settlement_months INTEGER NOT NULL DEFAULT 0 CHECK (settlement_months BETWEEN 0 AND 1200),
    settlement_fee INTEGER NOT NULL DEFAULT 0 CHECK (settlement_fee >= 0),
    fee_account_id INTEGER REFERENCES account (id),
    -- What becomes of more than is due: 'ask' refuses until somebody says.
    excess TEXT NOT NULL DEFAULT 'next' CHECK (excess IN ('ask', 'next', 'shorter', 'lower', 'savings')),
    excess_savings_id INTEGER REFERENCES savings_product (id),
    payment_order TEXT NOT NULL DEFAULT 'penalty,fee,interest,principal',
    -- Who may borrow; NULL: not asked. Shares and multiples in millionths of a percent.
    membership_months INTEGER CHECK (membership_months >= 0),
    most_age INTEGER CHECK (most_age > 0),          -- at the last instalment
    savings_multiple INTEGER CHECK (savings_multiple > 0),
    wage_share INTEGER CHECK (wage_share > 0),      -- all instalments, of the take-home pay
    most_open INTEGER CHECK (most_open > 0),        -- open loans of the product, this one included
    UNIQUE (loan_product_id, version)
) STRICT;

-- What is kept back when a loan is paid out, in order.
CREATE TABLE loan_deduction (
    id INTEGER PRIMARY KEY,
    loan_policy_id INTEGER NOT NULL REFERENCES loan_policy (id),
    place INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    percent INTEGER NOT NULL DEFAULT 0 CHECK (percent >= 0), -- of the principal
    amount INTEGER NOT NULL DEFAULT 0 CHECK (amount >= 0),
    treatment TEXT NOT NULL CHECK (treatment IN ('income', 'savings', 'held')),
    account_id INTEGER REFERENCES account (id),              -- income, held
    savings_product_id INTEGER REFERENCES savings_product (id), -- savings; what is paid at payoff is returned then
    UNIQUE (loan_policy_id, place),
    CHECK ((treatment = 'savings') = (savings_product_id IS NOT NULL)),
    CHECK ((treatment = 'savings') = (account_id IS NULL))
) STRICT;

-- Asked for and not yet decided, or decided; changed only before the decision.
CREATE TABLE loan_application (
    id INTEGER PRIMARY KEY,
    loan_no TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (loan_no <> ''), -- the loan's number, once there is one
    member_id INTEGER NOT NULL REFERENCES member (id),
    loan_policy_id INTEGER NOT NULL REFERENCES loan_policy (id),
    day INTEGER NOT NULL,
    principal INTEGER NOT NULL CHECK (principal > 0),
    margin INTEGER CHECK (margin >= 0),             -- goods: in place of interest
    goods TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL CHECK (method IN ('flat', 'annuity', 'declining', 'none')),
    rate INTEGER NOT NULL CHECK (rate >= 0),
    per TEXT NOT NULL CHECK (per IN ('month', 'year')),
    every TEXT NOT NULL CHECK (every IN ('month', 'week', 'day')),
    periods INTEGER NOT NULL CHECK (periods BETWEEN 1 AND 1200),
    first_due INTEGER,                              -- NULL: by the policy, from the disbursement
    multiple INTEGER NOT NULL CHECK (multiple > 0),
    rounding TEXT NOT NULL CHECK (rounding IN ('nearest', 'up')),
    unit INTEGER NOT NULL CHECK (unit IN (1, 100)),
    grace_principal INTEGER NOT NULL CHECK (grace_principal >= 0),
    purpose TEXT NOT NULL DEFAULT '',
    wage INTEGER CHECK (wage >= 0),                 -- take-home pay a month
    obligations INTEGER NOT NULL DEFAULT 0 CHECK (obligations >= 0), -- other instalments a month
    top_up_loan_id INTEGER REFERENCES loan (id),    -- paid off by this one
    user_id INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;
CREATE INDEX loan_application_member ON loan_application (member_id);

CREATE TABLE loan_decision (
    id INTEGER PRIMARY KEY REFERENCES loan_application (id), -- one, and final
    day INTEGER NOT NULL,
    granted INTEGER NOT NULL CHECK (granted IN (0, 1)),
    decision_no TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',                -- why against a warning, or why refused
    user_id INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;

CREATE TABLE loan_guarantor (
    id INTEGER PRIMARY KEY,
    loan_application_id INTEGER NOT NULL REFERENCES loan_application (id),
    member_id INTEGER REFERENCES member (id),       -- NULL: nobody of the cooperative
    name TEXT NOT NULL DEFAULT '',
    CHECK (member_id IS NOT NULL OR name <> '')
) STRICT;
CREATE INDEX loan_guarantor_application ON loan_guarantor (loan_application_id);

CREATE TABLE loan_collateral (
    id INTEGER PRIMARY KEY,
    loan_application_id INTEGER NOT NULL REFERENCES loan_application (id),
    description TEXT NOT NULL CHECK (description <> ''),
    value INTEGER CHECK (value >= 0)
) STRICT;
CREATE INDEX loan_collateral_application ON loan_collateral (loan_application_id);

-- What a contract keeps besides its plan. Loans of older files have none: the first policy of their product.
CREATE TABLE loan_contract (
    id INTEGER PRIMARY KEY REFERENCES loan (id),
    loan_policy_id INTEGER REFERENCES loan_policy (id),
    loan_application_id INTEGER UNIQUE REFERENCES loan_application (id),
    margin INTEGER CHECK (margin >= 0)
) STRICT;

-- What a later version of a plan begins with: its loan_plan row holds the day (cut_over), the principal that is
-- scheduled anew (outstanding) and the interest that was open (interest_arrears).
CREATE TABLE loan_change (
    id INTEGER PRIMARY KEY REFERENCES loan_plan (id),
    margin INTEGER CHECK (margin >= 0),
    interest_paid INTEGER NOT NULL,                 -- all that had been paid when it was made
    decision_no TEXT NOT NULL DEFAULT '',
    approved_by TEXT NOT NULL DEFAULT '',
    entry_id INTEGER,                               -- the payment that made it; reversed, the version no longer counts
    user_id INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;

-- A fee asked of a running loan (a reminder, a certificate): due on its day, paid before interest.
CREATE TABLE loan_charge (
    id INTEGER PRIMARY KEY,
    loan_id INTEGER NOT NULL REFERENCES loan (id),
    day INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    amount INTEGER NOT NULL CHECK (amount > 0)
) STRICT;
CREATE INDEX loan_charge_loan ON loan_charge (loan_id);

-- Written off against the allowance by an entry; reversed, it was not.
CREATE TABLE loan_write_off (
    id INTEGER PRIMARY KEY,
    loan_id INTEGER NOT NULL REFERENCES loan (id),
    entry_id INTEGER NOT NULL UNIQUE,
    decision_no TEXT NOT NULL CHECK (decision_no <> ''),
    reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX loan_write_off_loan ON loan_write_off (loan_id);

-- Collectibility (kolektibilitas): a loan is in the last class of which a number is exceeded; months that principal or
-- interest is overdue, by how often instalments are due. NULL: does not lead here.
CREATE TABLE loan_grade (
    id INTEGER PRIMARY KEY,                         -- 1 is the best
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    name_en TEXT NOT NULL DEFAULT '',
    allowance INTEGER NOT NULL CHECK (allowance BETWEEN 0 AND 100000000),
    risk_weight INTEGER NOT NULL CHECK (risk_weight BETWEEN 0 AND 100000000),
    short_principal INTEGER,                        -- more often than monthly
    short_interest INTEGER,
    month_principal INTEGER,
    month_interest INTEGER,
    single_principal INTEGER,                       -- one instalment
    single_interest INTEGER
) STRICT;

-- Income of a loan (interest, penalties, fees, recoveries) may say of which loan it is: what was paid of a loan's
-- interest is then a sum of postings too. The rest of the trigger is that of step 7.
DROP TRIGGER entry_insert;
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
                WHEN s.kind <> a.control THEN CASE
                    WHEN a.control <> '' THEN RAISE(ROLLBACK, 'subledger-mismatch')
                    -- What a loan earns says of which loan it is; its member then follows below.
                    WHEN a.type <> 'income' OR s.kind <> 'loan' THEN RAISE(ROLLBACK, 'subledger-not-allowed')
                    WHEN p.member_id IS NOT s.member_id THEN RAISE(ROLLBACK, 'member-mismatch')
                    WHEN NEW.period % 100 = 13 THEN RAISE(ROLLBACK, 'member-not-allowed')
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

-- The audit trail's guard, printed by tools/audit_triggers.py. -------------------------------------------------------

CREATE TRIGGER loan_policy_audit_insert BEFORE INSERT ON loan_policy BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan_policy WHERE id = NEW.id OR (loan_product_id = NEW.loan_product_id AND version = NEW.version));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_policy' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', loan_product_id=' || quote(NEW.loan_product_id)
          || ', version=' || quote(NEW.version) || ', goods=' || quote(NEW.goods)
          || ', every=' || quote(NEW.every) || ', multiple=' || quote(NEW.multiple)
          || ', rounding=' || quote(NEW.rounding) || ', unit=' || quote(NEW.unit)
          || ', grace_principal=' || quote(NEW.grace_principal) || ', periods=' || quote(NEW.periods)
          || ', least_principal=' || quote(NEW.least_principal)
          || ', most_principal=' || quote(NEW.most_principal) || ', least_periods=' || quote(NEW.least_periods)
          || ', most_periods=' || quote(NEW.most_periods) || ', due_day=' || quote(NEW.due_day)
          || ', due_gap=' || quote(NEW.due_gap) || ', penalty=' || quote(NEW.penalty)
          || ', penalty_rate=' || quote(NEW.penalty_rate) || ', penalty_amount=' || quote(NEW.penalty_amount)
          || ', penalty_after=' || quote(NEW.penalty_after)
          || ', penalty_account_id=' || quote(NEW.penalty_account_id) || ', settlement=' || quote(NEW.settlement)
          || ', settlement_months=' || quote(NEW.settlement_months)
          || ', settlement_fee=' || quote(NEW.settlement_fee) || ', fee_account_id=' || quote(NEW.fee_account_id)
          || ', excess=' || quote(NEW.excess) || ', excess_savings_id=' || quote(NEW.excess_savings_id)
          || ', payment_order=' || quote(NEW.payment_order)
          || ', membership_months=' || quote(NEW.membership_months) || ', most_age=' || quote(NEW.most_age)
          || ', savings_multiple=' || quote(NEW.savings_multiple) || ', wage_share=' || quote(NEW.wage_share)
          || ', most_open=' || quote(NEW.most_open));
END;
CREATE TRIGGER loan_policy_audit_update BEFORE UPDATE ON loan_policy BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_policy' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', loan_product_id=' || quote(OLD.loan_product_id)
          || ', version=' || quote(OLD.version) || ', goods=' || quote(OLD.goods)
          || ', every=' || quote(OLD.every) || ', multiple=' || quote(OLD.multiple)
          || ', rounding=' || quote(OLD.rounding) || ', unit=' || quote(OLD.unit)
          || ', grace_principal=' || quote(OLD.grace_principal) || ', periods=' || quote(OLD.periods)
          || ', least_principal=' || quote(OLD.least_principal)
          || ', most_principal=' || quote(OLD.most_principal) || ', least_periods=' || quote(OLD.least_periods)
          || ', most_periods=' || quote(OLD.most_periods) || ', due_day=' || quote(OLD.due_day)
          || ', due_gap=' || quote(OLD.due_gap) || ', penalty=' || quote(OLD.penalty)
          || ', penalty_rate=' || quote(OLD.penalty_rate) || ', penalty_amount=' || quote(OLD.penalty_amount)
          || ', penalty_after=' || quote(OLD.penalty_after)
          || ', penalty_account_id=' || quote(OLD.penalty_account_id) || ', settlement=' || quote(OLD.settlement)
          || ', settlement_months=' || quote(OLD.settlement_months)
          || ', settlement_fee=' || quote(OLD.settlement_fee) || ', fee_account_id=' || quote(OLD.fee_account_id)
          || ', excess=' || quote(OLD.excess) || ', excess_savings_id=' || quote(OLD.excess_savings_id)
          || ', payment_order=' || quote(OLD.payment_order)
          || ', membership_months=' || quote(OLD.membership_months) || ', most_age=' || quote(OLD.most_age)
          || ', savings_multiple=' || quote(OLD.savings_multiple) || ', wage_share=' || quote(OLD.wage_share)
          || ', most_open=' || quote(OLD.most_open)
          AND after =
          'id=' || quote(NEW.id) || ', loan_product_id=' || quote(NEW.loan_product_id)
          || ', version=' || quote(NEW.version) || ', goods=' || quote(NEW.goods)
          || ', every=' || quote(NEW.every) || ', multiple=' || quote(NEW.multiple)
          || ', rounding=' || quote(NEW.rounding) || ', unit=' || quote(NEW.unit)
          || ', grace_principal=' || quote(NEW.grace_principal) || ', periods=' || quote(NEW.periods)
          || ', least_principal=' || quote(NEW.least_principal)
          || ', most_principal=' || quote(NEW.most_principal) || ', least_periods=' || quote(NEW.least_periods)
          || ', most_periods=' || quote(NEW.most_periods) || ', due_day=' || quote(NEW.due_day)
          || ', due_gap=' || quote(NEW.due_gap) || ', penalty=' || quote(NEW.penalty)
          || ', penalty_rate=' || quote(NEW.penalty_rate) || ', penalty_amount=' || quote(NEW.penalty_amount)
          || ', penalty_after=' || quote(NEW.penalty_after)
          || ', penalty_account_id=' || quote(NEW.penalty_account_id) || ', settlement=' || quote(NEW.settlement)
          || ', settlement_months=' || quote(NEW.settlement_months)
          || ', settlement_fee=' || quote(NEW.settlement_fee) || ', fee_account_id=' || quote(NEW.fee_account_id)
          || ', excess=' || quote(NEW.excess) || ', excess_savings_id=' || quote(NEW.excess_savings_id)
          || ', payment_order=' || quote(NEW.payment_order)
          || ', membership_months=' || quote(NEW.membership_months) || ', most_age=' || quote(NEW.most_age)
          || ', savings_multiple=' || quote(NEW.savings_multiple) || ', wage_share=' || quote(NEW.wage_share)
          || ', most_open=' || quote(NEW.most_open));
END;
CREATE TRIGGER loan_policy_audit_delete BEFORE DELETE ON loan_policy BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_policy' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', loan_product_id=' || quote(OLD.loan_product_id)
          || ', version=' || quote(OLD.version) || ', goods=' || quote(OLD.goods)
          || ', every=' || quote(OLD.every) || ', multiple=' || quote(OLD.multiple)
          || ', rounding=' || quote(OLD.rounding) || ', unit=' || quote(OLD.unit)
          || ', grace_principal=' || quote(OLD.grace_principal) || ', periods=' || quote(OLD.periods)
          || ', least_principal=' || quote(OLD.least_principal)
          || ', most_principal=' || quote(OLD.most_principal) || ', least_periods=' || quote(OLD.least_periods)
          || ', most_periods=' || quote(OLD.most_periods) || ', due_day=' || quote(OLD.due_day)
          || ', due_gap=' || quote(OLD.due_gap) || ', penalty=' || quote(OLD.penalty)
          || ', penalty_rate=' || quote(OLD.penalty_rate) || ', penalty_amount=' || quote(OLD.penalty_amount)
          || ', penalty_after=' || quote(OLD.penalty_after)
          || ', penalty_account_id=' || quote(OLD.penalty_account_id) || ', settlement=' || quote(OLD.settlement)
          || ', settlement_months=' || quote(OLD.settlement_months)
          || ', settlement_fee=' || quote(OLD.settlement_fee) || ', fee_account_id=' || quote(OLD.fee_account_id)
          || ', excess=' || quote(OLD.excess) || ', excess_savings_id=' || quote(OLD.excess_savings_id)
          || ', payment_order=' || quote(OLD.payment_order)
          || ', membership_months=' || quote(OLD.membership_months) || ', most_age=' || quote(OLD.most_age)
          || ', savings_multiple=' || quote(OLD.savings_multiple) || ', wage_share=' || quote(OLD.wage_share)
          || ', most_open=' || quote(OLD.most_open));
END;

CREATE TRIGGER loan_deduction_audit_insert BEFORE INSERT ON loan_deduction BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan_deduction WHERE id = NEW.id OR (loan_policy_id = NEW.loan_policy_id AND place = NEW.place));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_deduction' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', loan_policy_id=' || quote(NEW.loan_policy_id)
          || ', place=' || quote(NEW.place) || ', name=' || quote(NEW.name) || ', percent=' || quote(NEW.percent)
          || ', amount=' || quote(NEW.amount) || ', treatment=' || quote(NEW.treatment)
          || ', account_id=' || quote(NEW.account_id) || ', savings_product_id=' || quote(NEW.savings_product_id));
END;
CREATE TRIGGER loan_deduction_audit_update BEFORE UPDATE ON loan_deduction BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_deduction' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', loan_policy_id=' || quote(OLD.loan_policy_id)
          || ', place=' || quote(OLD.place) || ', name=' || quote(OLD.name) || ', percent=' || quote(OLD.percent)
          || ', amount=' || quote(OLD.amount) || ', treatment=' || quote(OLD.treatment)
          || ', account_id=' || quote(OLD.account_id) || ', savings_product_id=' || quote(OLD.savings_product_id)
          AND after =
          'id=' || quote(NEW.id) || ', loan_policy_id=' || quote(NEW.loan_policy_id)
          || ', place=' || quote(NEW.place) || ', name=' || quote(NEW.name) || ', percent=' || quote(NEW.percent)
          || ', amount=' || quote(NEW.amount) || ', treatment=' || quote(NEW.treatment)
          || ', account_id=' || quote(NEW.account_id) || ', savings_product_id=' || quote(NEW.savings_product_id));
END;
CREATE TRIGGER loan_deduction_audit_delete BEFORE DELETE ON loan_deduction BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_deduction' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', loan_policy_id=' || quote(OLD.loan_policy_id)
          || ', place=' || quote(OLD.place) || ', name=' || quote(OLD.name) || ', percent=' || quote(OLD.percent)
          || ', amount=' || quote(OLD.amount) || ', treatment=' || quote(OLD.treatment)
          || ', account_id=' || quote(OLD.account_id) || ', savings_product_id=' || quote(OLD.savings_product_id));
END;

CREATE TRIGGER loan_application_audit_insert BEFORE INSERT ON loan_application BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan_application WHERE id = NEW.id OR (loan_no = NEW.loan_no));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_application' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', loan_no=' || quote(NEW.loan_no) || ', member_id=' || quote(NEW.member_id)
          || ', loan_policy_id=' || quote(NEW.loan_policy_id) || ', day=' || quote(NEW.day)
          || ', principal=' || quote(NEW.principal) || ', margin=' || quote(NEW.margin)
          || ', goods=' || quote(NEW.goods) || ', method=' || quote(NEW.method) || ', rate=' || quote(NEW.rate)
          || ', per=' || quote(NEW.per) || ', every=' || quote(NEW.every) || ', periods=' || quote(NEW.periods)
          || ', first_due=' || quote(NEW.first_due) || ', multiple=' || quote(NEW.multiple)
          || ', rounding=' || quote(NEW.rounding) || ', unit=' || quote(NEW.unit)
          || ', grace_principal=' || quote(NEW.grace_principal) || ', purpose=' || quote(NEW.purpose)
          || ', wage=' || quote(NEW.wage) || ', obligations=' || quote(NEW.obligations)
          || ', top_up_loan_id=' || quote(NEW.top_up_loan_id) || ', user_id=' || quote(NEW.user_id));
END;
CREATE TRIGGER loan_application_audit_update BEFORE UPDATE ON loan_application BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_application' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', loan_no=' || quote(OLD.loan_no) || ', member_id=' || quote(OLD.member_id)
          || ', loan_policy_id=' || quote(OLD.loan_policy_id) || ', day=' || quote(OLD.day)
          || ', principal=' || quote(OLD.principal) || ', margin=' || quote(OLD.margin)
          || ', goods=' || quote(OLD.goods) || ', method=' || quote(OLD.method) || ', rate=' || quote(OLD.rate)
          || ', per=' || quote(OLD.per) || ', every=' || quote(OLD.every) || ', periods=' || quote(OLD.periods)
          || ', first_due=' || quote(OLD.first_due) || ', multiple=' || quote(OLD.multiple)
          || ', rounding=' || quote(OLD.rounding) || ', unit=' || quote(OLD.unit)
          || ', grace_principal=' || quote(OLD.grace_principal) || ', purpose=' || quote(OLD.purpose)
          || ', wage=' || quote(OLD.wage) || ', obligations=' || quote(OLD.obligations)
          || ', top_up_loan_id=' || quote(OLD.top_up_loan_id) || ', user_id=' || quote(OLD.user_id)
          AND after =
          'id=' || quote(NEW.id) || ', loan_no=' || quote(NEW.loan_no) || ', member_id=' || quote(NEW.member_id)
          || ', loan_policy_id=' || quote(NEW.loan_policy_id) || ', day=' || quote(NEW.day)
          || ', principal=' || quote(NEW.principal) || ', margin=' || quote(NEW.margin)
          || ', goods=' || quote(NEW.goods) || ', method=' || quote(NEW.method) || ', rate=' || quote(NEW.rate)
          || ', per=' || quote(NEW.per) || ', every=' || quote(NEW.every) || ', periods=' || quote(NEW.periods)
          || ', first_due=' || quote(NEW.first_due) || ', multiple=' || quote(NEW.multiple)
          || ', rounding=' || quote(NEW.rounding) || ', unit=' || quote(NEW.unit)
          || ', grace_principal=' || quote(NEW.grace_principal) || ', purpose=' || quote(NEW.purpose)
          || ', wage=' || quote(NEW.wage) || ', obligations=' || quote(NEW.obligations)
          || ', top_up_loan_id=' || quote(NEW.top_up_loan_id) || ', user_id=' || quote(NEW.user_id));
END;
CREATE TRIGGER loan_application_audit_delete BEFORE DELETE ON loan_application BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_application' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', loan_no=' || quote(OLD.loan_no) || ', member_id=' || quote(OLD.member_id)
          || ', loan_policy_id=' || quote(OLD.loan_policy_id) || ', day=' || quote(OLD.day)
          || ', principal=' || quote(OLD.principal) || ', margin=' || quote(OLD.margin)
          || ', goods=' || quote(OLD.goods) || ', method=' || quote(OLD.method) || ', rate=' || quote(OLD.rate)
          || ', per=' || quote(OLD.per) || ', every=' || quote(OLD.every) || ', periods=' || quote(OLD.periods)
          || ', first_due=' || quote(OLD.first_due) || ', multiple=' || quote(OLD.multiple)
          || ', rounding=' || quote(OLD.rounding) || ', unit=' || quote(OLD.unit)
          || ', grace_principal=' || quote(OLD.grace_principal) || ', purpose=' || quote(OLD.purpose)
          || ', wage=' || quote(OLD.wage) || ', obligations=' || quote(OLD.obligations)
          || ', top_up_loan_id=' || quote(OLD.top_up_loan_id) || ', user_id=' || quote(OLD.user_id));
END;

CREATE TRIGGER loan_decision_audit_insert BEFORE INSERT ON loan_decision BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan_decision WHERE id = NEW.id);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_decision' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', day=' || quote(NEW.day) || ', granted=' || quote(NEW.granted)
          || ', decision_no=' || quote(NEW.decision_no) || ', reason=' || quote(NEW.reason)
          || ', user_id=' || quote(NEW.user_id));
END;
CREATE TRIGGER loan_decision_audit_update BEFORE UPDATE ON loan_decision BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_decision' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', day=' || quote(OLD.day) || ', granted=' || quote(OLD.granted)
          || ', decision_no=' || quote(OLD.decision_no) || ', reason=' || quote(OLD.reason)
          || ', user_id=' || quote(OLD.user_id)
          AND after =
          'id=' || quote(NEW.id) || ', day=' || quote(NEW.day) || ', granted=' || quote(NEW.granted)
          || ', decision_no=' || quote(NEW.decision_no) || ', reason=' || quote(NEW.reason)
          || ', user_id=' || quote(NEW.user_id));
END;
CREATE TRIGGER loan_decision_audit_delete BEFORE DELETE ON loan_decision BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_decision' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', day=' || quote(OLD.day) || ', granted=' || quote(OLD.granted)
          || ', decision_no=' || quote(OLD.decision_no) || ', reason=' || quote(OLD.reason)
          || ', user_id=' || quote(OLD.user_id));
END;

CREATE TRIGGER loan_guarantor_audit_insert BEFORE INSERT ON loan_guarantor BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan_guarantor WHERE id = NEW.id);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_guarantor' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', loan_application_id=' || quote(NEW.loan_application_id)
          || ', member_id=' || quote(NEW.member_id) || ', name=' || quote(NEW.name));
END;
CREATE TRIGGER loan_guarantor_audit_update BEFORE UPDATE ON loan_guarantor BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_guarantor' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', loan_application_id=' || quote(OLD.loan_application_id)
          || ', member_id=' || quote(OLD.member_id) || ', name=' || quote(OLD.name)
          AND after =
          'id=' || quote(NEW.id) || ', loan_application_id=' || quote(NEW.loan_application_id)
          || ', member_id=' || quote(NEW.member_id) || ', name=' || quote(NEW.name));
END;
CREATE TRIGGER loan_guarantor_audit_delete BEFORE DELETE ON loan_guarantor BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_guarantor' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', loan_application_id=' || quote(OLD.loan_application_id)
          || ', member_id=' || quote(OLD.member_id) || ', name=' || quote(OLD.name));
END;

CREATE TRIGGER loan_collateral_audit_insert BEFORE INSERT ON loan_collateral BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan_collateral WHERE id = NEW.id);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_collateral' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', loan_application_id=' || quote(NEW.loan_application_id)
          || ', description=' || quote(NEW.description) || ', value=' || quote(NEW.value));
END;
CREATE TRIGGER loan_collateral_audit_update BEFORE UPDATE ON loan_collateral BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_collateral' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', loan_application_id=' || quote(OLD.loan_application_id)
          || ', description=' || quote(OLD.description) || ', value=' || quote(OLD.value)
          AND after =
          'id=' || quote(NEW.id) || ', loan_application_id=' || quote(NEW.loan_application_id)
          || ', description=' || quote(NEW.description) || ', value=' || quote(NEW.value));
END;
CREATE TRIGGER loan_collateral_audit_delete BEFORE DELETE ON loan_collateral BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_collateral' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', loan_application_id=' || quote(OLD.loan_application_id)
          || ', description=' || quote(OLD.description) || ', value=' || quote(OLD.value));
END;

CREATE TRIGGER loan_contract_audit_insert BEFORE INSERT ON loan_contract BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan_contract WHERE id = NEW.id OR (loan_application_id = NEW.loan_application_id));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_contract' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', loan_policy_id=' || quote(NEW.loan_policy_id)
          || ', loan_application_id=' || quote(NEW.loan_application_id) || ', margin=' || quote(NEW.margin));
END;
CREATE TRIGGER loan_contract_audit_update BEFORE UPDATE ON loan_contract BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_contract' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', loan_policy_id=' || quote(OLD.loan_policy_id)
          || ', loan_application_id=' || quote(OLD.loan_application_id) || ', margin=' || quote(OLD.margin)
          AND after =
          'id=' || quote(NEW.id) || ', loan_policy_id=' || quote(NEW.loan_policy_id)
          || ', loan_application_id=' || quote(NEW.loan_application_id) || ', margin=' || quote(NEW.margin));
END;
CREATE TRIGGER loan_contract_audit_delete BEFORE DELETE ON loan_contract BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_contract' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', loan_policy_id=' || quote(OLD.loan_policy_id)
          || ', loan_application_id=' || quote(OLD.loan_application_id) || ', margin=' || quote(OLD.margin));
END;

CREATE TRIGGER loan_change_audit_insert BEFORE INSERT ON loan_change BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan_change WHERE id = NEW.id);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_change' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', margin=' || quote(NEW.margin)
          || ', interest_paid=' || quote(NEW.interest_paid) || ', decision_no=' || quote(NEW.decision_no)
          || ', approved_by=' || quote(NEW.approved_by) || ', entry_id=' || quote(NEW.entry_id)
          || ', user_id=' || quote(NEW.user_id));
END;
CREATE TRIGGER loan_change_audit_update BEFORE UPDATE ON loan_change BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_change' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', margin=' || quote(OLD.margin)
          || ', interest_paid=' || quote(OLD.interest_paid) || ', decision_no=' || quote(OLD.decision_no)
          || ', approved_by=' || quote(OLD.approved_by) || ', entry_id=' || quote(OLD.entry_id)
          || ', user_id=' || quote(OLD.user_id)
          AND after =
          'id=' || quote(NEW.id) || ', margin=' || quote(NEW.margin)
          || ', interest_paid=' || quote(NEW.interest_paid) || ', decision_no=' || quote(NEW.decision_no)
          || ', approved_by=' || quote(NEW.approved_by) || ', entry_id=' || quote(NEW.entry_id)
          || ', user_id=' || quote(NEW.user_id));
END;
CREATE TRIGGER loan_change_audit_delete BEFORE DELETE ON loan_change BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_change' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', margin=' || quote(OLD.margin)
          || ', interest_paid=' || quote(OLD.interest_paid) || ', decision_no=' || quote(OLD.decision_no)
          || ', approved_by=' || quote(OLD.approved_by) || ', entry_id=' || quote(OLD.entry_id)
          || ', user_id=' || quote(OLD.user_id));
END;

CREATE TRIGGER loan_charge_audit_insert BEFORE INSERT ON loan_charge BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan_charge WHERE id = NEW.id);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_charge' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', loan_id=' || quote(NEW.loan_id) || ', day=' || quote(NEW.day)
          || ', name=' || quote(NEW.name) || ', amount=' || quote(NEW.amount));
END;
CREATE TRIGGER loan_charge_audit_update BEFORE UPDATE ON loan_charge BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_charge' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', loan_id=' || quote(OLD.loan_id) || ', day=' || quote(OLD.day)
          || ', name=' || quote(OLD.name) || ', amount=' || quote(OLD.amount)
          AND after =
          'id=' || quote(NEW.id) || ', loan_id=' || quote(NEW.loan_id) || ', day=' || quote(NEW.day)
          || ', name=' || quote(NEW.name) || ', amount=' || quote(NEW.amount));
END;
CREATE TRIGGER loan_charge_audit_delete BEFORE DELETE ON loan_charge BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_charge' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', loan_id=' || quote(OLD.loan_id) || ', day=' || quote(OLD.day)
          || ', name=' || quote(OLD.name) || ', amount=' || quote(OLD.amount));
END;

CREATE TRIGGER loan_write_off_audit_insert BEFORE INSERT ON loan_write_off BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan_write_off WHERE id = NEW.id OR (entry_id = NEW.entry_id));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_write_off' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', loan_id=' || quote(NEW.loan_id) || ', entry_id=' || quote(NEW.entry_id)
          || ', decision_no=' || quote(NEW.decision_no) || ', reason=' || quote(NEW.reason));
END;
CREATE TRIGGER loan_write_off_audit_update BEFORE UPDATE ON loan_write_off BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_write_off' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', loan_id=' || quote(OLD.loan_id) || ', entry_id=' || quote(OLD.entry_id)
          || ', decision_no=' || quote(OLD.decision_no) || ', reason=' || quote(OLD.reason)
          AND after =
          'id=' || quote(NEW.id) || ', loan_id=' || quote(NEW.loan_id) || ', entry_id=' || quote(NEW.entry_id)
          || ', decision_no=' || quote(NEW.decision_no) || ', reason=' || quote(NEW.reason));
END;
CREATE TRIGGER loan_write_off_audit_delete BEFORE DELETE ON loan_write_off BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_write_off' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', loan_id=' || quote(OLD.loan_id) || ', entry_id=' || quote(OLD.entry_id)
          || ', decision_no=' || quote(OLD.decision_no) || ', reason=' || quote(OLD.reason));
END;

CREATE TRIGGER loan_grade_audit_insert BEFORE INSERT ON loan_grade BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan_grade WHERE id = NEW.id OR (code = NEW.code));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_grade' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', code=' || quote(NEW.code) || ', name=' || quote(NEW.name)
          || ', name_en=' || quote(NEW.name_en) || ', allowance=' || quote(NEW.allowance)
          || ', risk_weight=' || quote(NEW.risk_weight) || ', short_principal=' || quote(NEW.short_principal)
          || ', short_interest=' || quote(NEW.short_interest)
          || ', month_principal=' || quote(NEW.month_principal)
          || ', month_interest=' || quote(NEW.month_interest)
          || ', single_principal=' || quote(NEW.single_principal)
          || ', single_interest=' || quote(NEW.single_interest));
END;
CREATE TRIGGER loan_grade_audit_update BEFORE UPDATE ON loan_grade BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_grade' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', code=' || quote(OLD.code) || ', name=' || quote(OLD.name)
          || ', name_en=' || quote(OLD.name_en) || ', allowance=' || quote(OLD.allowance)
          || ', risk_weight=' || quote(OLD.risk_weight) || ', short_principal=' || quote(OLD.short_principal)
          || ', short_interest=' || quote(OLD.short_interest)
          || ', month_principal=' || quote(OLD.month_principal)
          || ', month_interest=' || quote(OLD.month_interest)
          || ', single_principal=' || quote(OLD.single_principal)
          || ', single_interest=' || quote(OLD.single_interest)
          AND after =
          'id=' || quote(NEW.id) || ', code=' || quote(NEW.code) || ', name=' || quote(NEW.name)
          || ', name_en=' || quote(NEW.name_en) || ', allowance=' || quote(NEW.allowance)
          || ', risk_weight=' || quote(NEW.risk_weight) || ', short_principal=' || quote(NEW.short_principal)
          || ', short_interest=' || quote(NEW.short_interest)
          || ', month_principal=' || quote(NEW.month_principal)
          || ', month_interest=' || quote(NEW.month_interest)
          || ', single_principal=' || quote(NEW.single_principal)
          || ', single_interest=' || quote(NEW.single_interest));
END;
CREATE TRIGGER loan_grade_audit_delete BEFORE DELETE ON loan_grade BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_grade' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', code=' || quote(OLD.code) || ', name=' || quote(OLD.name)
          || ', name_en=' || quote(OLD.name_en) || ', allowance=' || quote(OLD.allowance)
          || ', risk_weight=' || quote(OLD.risk_weight) || ', short_principal=' || quote(OLD.short_principal)
          || ', short_interest=' || quote(OLD.short_interest)
          || ', month_principal=' || quote(OLD.month_principal)
          || ', month_interest=' || quote(OLD.month_interest)
          || ', single_principal=' || quote(OLD.single_principal)
          || ', single_interest=' || quote(OLD.single_interest));
END;
