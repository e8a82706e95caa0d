-- The audit trail's guard: an audited row changes only right after an event with its images before and after.
-- Printed by tools/audit_triggers.py.

CREATE TRIGGER cooperative_audit_insert BEFORE INSERT ON cooperative BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM cooperative WHERE id = NEW.id);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'cooperative' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          json_object('id', NEW.id, 'name', NEW.name, 'legal_no', NEW.legal_no, 'registry_no', NEW.registry_no,
              'union_name', NEW.union_name, 'federation', NEW.federation, 'plant', NEW.plant, 'address', NEW.address,
              'city', NEW.city, 'phone', NEW.phone, 'template', NEW.template, 'first_day', NEW.first_day));
END;
CREATE TRIGGER cooperative_audit_update BEFORE UPDATE ON cooperative BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'cooperative' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          json_object('id', OLD.id, 'name', OLD.name, 'legal_no', OLD.legal_no, 'registry_no', OLD.registry_no,
              'union_name', OLD.union_name, 'federation', OLD.federation, 'plant', OLD.plant, 'address', OLD.address,
              'city', OLD.city, 'phone', OLD.phone, 'template', OLD.template, 'first_day', OLD.first_day)
          AND after =
          json_object('id', NEW.id, 'name', NEW.name, 'legal_no', NEW.legal_no, 'registry_no', NEW.registry_no,
              'union_name', NEW.union_name, 'federation', NEW.federation, 'plant', NEW.plant, 'address', NEW.address,
              'city', NEW.city, 'phone', NEW.phone, 'template', NEW.template, 'first_day', NEW.first_day));
END;
CREATE TRIGGER cooperative_audit_delete BEFORE DELETE ON cooperative BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'cooperative' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          json_object('id', OLD.id, 'name', OLD.name, 'legal_no', OLD.legal_no, 'registry_no', OLD.registry_no,
              'union_name', OLD.union_name, 'federation', OLD.federation, 'plant', OLD.plant, 'address', OLD.address,
              'city', OLD.city, 'phone', OLD.phone, 'template', OLD.template, 'first_day', OLD.first_day));
END;

CREATE TRIGGER setting_audit_insert BEFORE INSERT ON setting BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM setting WHERE key = NEW.key);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'setting' AND subject_id = CAST(NEW.key AS TEXT) AND before IS NULL AND after =
          json_object('key', NEW.key, 'value', NEW.value));
END;
CREATE TRIGGER setting_audit_update BEFORE UPDATE ON setting BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.key IS NOT OLD.key OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'setting' AND subject_id = CAST(OLD.key AS TEXT) AND before =
          json_object('key', OLD.key, 'value', OLD.value)
          AND after =
          json_object('key', NEW.key, 'value', NEW.value));
END;
CREATE TRIGGER setting_audit_delete BEFORE DELETE ON setting BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'setting' AND subject_id = CAST(OLD.key AS TEXT) AND after IS NULL AND before =
          json_object('key', OLD.key, 'value', OLD.value));
END;

CREATE TRIGGER app_user_audit_insert BEFORE INSERT ON app_user BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM app_user WHERE id = NEW.id OR (name = NEW.name));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'app_user' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          json_object('id', NEW.id, 'name', NEW.name, 'full_name', NEW.full_name, 'role', NEW.role,
              'active', NEW.active));
END;
CREATE TRIGGER app_user_audit_update BEFORE UPDATE ON app_user BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'app_user' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          json_object('id', OLD.id, 'name', OLD.name, 'full_name', OLD.full_name, 'role', OLD.role,
              'active', OLD.active)
          AND after =
          json_object('id', NEW.id, 'name', NEW.name, 'full_name', NEW.full_name, 'role', NEW.role,
              'active', NEW.active));
END;
CREATE TRIGGER app_user_audit_delete BEFORE DELETE ON app_user BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'app_user' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          json_object('id', OLD.id, 'name', OLD.name, 'full_name', OLD.full_name, 'role', OLD.role,
              'active', OLD.active));
END;

CREATE TRIGGER officer_audit_insert BEFORE INSERT ON officer BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM officer WHERE id = NEW.id);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'officer' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          json_object('id', NEW.id, 'name', NEW.name, 'body', NEW.body, 'position', NEW.position,
              'appointed', NEW.appointed, 'ended', NEW.ended, 'reason', NEW.reason));
END;
CREATE TRIGGER officer_audit_update BEFORE UPDATE ON officer BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'officer' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          json_object('id', OLD.id, 'name', OLD.name, 'body', OLD.body, 'position', OLD.position,
              'appointed', OLD.appointed, 'ended', OLD.ended, 'reason', OLD.reason)
          AND after =
          json_object('id', NEW.id, 'name', NEW.name, 'body', NEW.body, 'position', NEW.position,
              'appointed', NEW.appointed, 'ended', NEW.ended, 'reason', NEW.reason));
END;
CREATE TRIGGER officer_audit_delete BEFORE DELETE ON officer BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'officer' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          json_object('id', OLD.id, 'name', OLD.name, 'body', OLD.body, 'position', OLD.position,
              'appointed', OLD.appointed, 'ended', OLD.ended, 'reason', OLD.reason));
END;

CREATE TRIGGER signatory_audit_insert BEFORE INSERT ON signatory BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM signatory WHERE id = NEW.id OR (document_kind = NEW.document_kind AND place = NEW.place));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'signatory' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          json_object('id', NEW.id, 'document_kind', NEW.document_kind, 'place', NEW.place, 'position', NEW.position));
END;
CREATE TRIGGER signatory_audit_update BEFORE UPDATE ON signatory BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'signatory' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          json_object('id', OLD.id, 'document_kind', OLD.document_kind, 'place', OLD.place, 'position', OLD.position)
          AND after =
          json_object('id', NEW.id, 'document_kind', NEW.document_kind, 'place', NEW.place, 'position', NEW.position));
END;
CREATE TRIGGER signatory_audit_delete BEFORE DELETE ON signatory BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'signatory' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          json_object('id', OLD.id, 'document_kind', OLD.document_kind, 'place', OLD.place, 'position', OLD.position));
END;

CREATE TRIGGER work_unit_audit_insert BEFORE INSERT ON work_unit BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM work_unit WHERE id = NEW.id OR (name = NEW.name));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'work_unit' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          json_object('id', NEW.id, 'name', NEW.name));
END;
CREATE TRIGGER work_unit_audit_update BEFORE UPDATE ON work_unit BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'work_unit' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          json_object('id', OLD.id, 'name', OLD.name)
          AND after =
          json_object('id', NEW.id, 'name', NEW.name));
END;
CREATE TRIGGER work_unit_audit_delete BEFORE DELETE ON work_unit BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'work_unit' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          json_object('id', OLD.id, 'name', OLD.name));
END;

CREATE TRIGGER member_group_audit_insert BEFORE INSERT ON member_group BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM member_group WHERE id = NEW.id OR (name = NEW.name));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member_group' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          json_object('id', NEW.id, 'name', NEW.name));
END;
CREATE TRIGGER member_group_audit_update BEFORE UPDATE ON member_group BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member_group' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          json_object('id', OLD.id, 'name', OLD.name)
          AND after =
          json_object('id', NEW.id, 'name', NEW.name));
END;
CREATE TRIGGER member_group_audit_delete BEFORE DELETE ON member_group BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member_group' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          json_object('id', OLD.id, 'name', OLD.name));
END;

CREATE TRIGGER member_audit_insert BEFORE INSERT ON member BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM member WHERE id = NEW.id OR (member_no = NEW.member_no));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          json_object('id', NEW.id, 'member_no', NEW.member_no, 'name', NEW.name, 'employee_no', NEW.employee_no,
              'national_id', NEW.national_id, 'work_unit_id', NEW.work_unit_id,
              'member_group_id', NEW.member_group_id, 'birth_place', NEW.birth_place, 'birth_date', NEW.birth_date,
              'gender', NEW.gender, 'occupation', NEW.occupation, 'address', NEW.address, 'phone', NEW.phone,
              'bank_account', NEW.bank_account, 'heir', NEW.heir, 'joined', NEW.joined, 'left_on', NEW.left_on,
              'left_reason', NEW.left_reason));
END;
CREATE TRIGGER member_audit_update BEFORE UPDATE ON member BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          json_object('id', OLD.id, 'member_no', OLD.member_no, 'name', OLD.name, 'employee_no', OLD.employee_no,
              'national_id', OLD.national_id, 'work_unit_id', OLD.work_unit_id,
              'member_group_id', OLD.member_group_id, 'birth_place', OLD.birth_place, 'birth_date', OLD.birth_date,
              'gender', OLD.gender, 'occupation', OLD.occupation, 'address', OLD.address, 'phone', OLD.phone,
              'bank_account', OLD.bank_account, 'heir', OLD.heir, 'joined', OLD.joined, 'left_on', OLD.left_on,
              'left_reason', OLD.left_reason)
          AND after =
          json_object('id', NEW.id, 'member_no', NEW.member_no, 'name', NEW.name, 'employee_no', NEW.employee_no,
              'national_id', NEW.national_id, 'work_unit_id', NEW.work_unit_id,
              'member_group_id', NEW.member_group_id, 'birth_place', NEW.birth_place, 'birth_date', NEW.birth_date,
              'gender', NEW.gender, 'occupation', NEW.occupation, 'address', NEW.address, 'phone', NEW.phone,
              'bank_account', NEW.bank_account, 'heir', NEW.heir, 'joined', NEW.joined, 'left_on', NEW.left_on,
              'left_reason', NEW.left_reason));
END;
CREATE TRIGGER member_audit_delete BEFORE DELETE ON member BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          json_object('id', OLD.id, 'member_no', OLD.member_no, 'name', OLD.name, 'employee_no', OLD.employee_no,
              'national_id', OLD.national_id, 'work_unit_id', OLD.work_unit_id,
              'member_group_id', OLD.member_group_id, 'birth_place', OLD.birth_place, 'birth_date', OLD.birth_date,
              'gender', OLD.gender, 'occupation', OLD.occupation, 'address', OLD.address, 'phone', OLD.phone,
              'bank_account', OLD.bank_account, 'heir', OLD.heir, 'joined', OLD.joined, 'left_on', OLD.left_on,
              'left_reason', OLD.left_reason));
END;

CREATE TRIGGER member_class_audit_insert BEFORE INSERT ON member_class BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM member_class WHERE id = NEW.id OR (code = NEW.code));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member_class' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          json_object('id', NEW.id, 'code', NEW.code, 'name', NEW.name));
END;
CREATE TRIGGER member_class_audit_update BEFORE UPDATE ON member_class BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member_class' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          json_object('id', OLD.id, 'code', OLD.code, 'name', OLD.name)
          AND after =
          json_object('id', NEW.id, 'code', NEW.code, 'name', NEW.name));
END;
CREATE TRIGGER member_class_audit_delete BEFORE DELETE ON member_class BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member_class' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          json_object('id', OLD.id, 'code', OLD.code, 'name', OLD.name));
END;

CREATE TRIGGER member_class_period_audit_insert BEFORE INSERT ON member_class_period BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM member_class_period WHERE id = NEW.id OR (member_id = NEW.member_id AND from_period = NEW.from_period));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member_class_period' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          json_object('id', NEW.id, 'member_id', NEW.member_id, 'member_class_id', NEW.member_class_id,
              'from_period', NEW.from_period));
END;
CREATE TRIGGER member_class_period_audit_update BEFORE UPDATE ON member_class_period BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member_class_period' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          json_object('id', OLD.id, 'member_id', OLD.member_id, 'member_class_id', OLD.member_class_id,
              'from_period', OLD.from_period)
          AND after =
          json_object('id', NEW.id, 'member_id', NEW.member_id, 'member_class_id', NEW.member_class_id,
              'from_period', NEW.from_period));
END;
CREATE TRIGGER member_class_period_audit_delete BEFORE DELETE ON member_class_period BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member_class_period' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          json_object('id', OLD.id, 'member_id', OLD.member_id, 'member_class_id', OLD.member_class_id,
              'from_period', OLD.from_period));
END;

CREATE TRIGGER history_audit_insert BEFORE INSERT ON history BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM history WHERE id = NEW.id OR (member_id = NEW.member_id AND period = NEW.period));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'history' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          json_object('id', NEW.id, 'member_id', NEW.member_id, 'period', NEW.period,
              'savings_balance', NEW.savings_balance, 'interest_paid', NEW.interest_paid, 'purchases', NEW.purchases));
END;
CREATE TRIGGER history_audit_update BEFORE UPDATE ON history BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'history' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          json_object('id', OLD.id, 'member_id', OLD.member_id, 'period', OLD.period,
              'savings_balance', OLD.savings_balance, 'interest_paid', OLD.interest_paid, 'purchases', OLD.purchases)
          AND after =
          json_object('id', NEW.id, 'member_id', NEW.member_id, 'period', NEW.period,
              'savings_balance', NEW.savings_balance, 'interest_paid', NEW.interest_paid, 'purchases', NEW.purchases));
END;
CREATE TRIGGER history_audit_delete BEFORE DELETE ON history BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'history' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          json_object('id', OLD.id, 'member_id', OLD.member_id, 'period', OLD.period,
              'savings_balance', OLD.savings_balance, 'interest_paid', OLD.interest_paid, 'purchases', OLD.purchases));
END;

CREATE TRIGGER account_audit_insert BEFORE INSERT ON account BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM account WHERE id = NEW.id OR (code = NEW.code));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'account' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          json_object('id', NEW.id, 'code', NEW.code, 'name', NEW.name, 'name_en', NEW.name_en,
              'parent_id', NEW.parent_id, 'type', NEW.type, 'normal_side', NEW.normal_side, 'postable', NEW.postable,
              'active', NEW.active, 'unit', NEW.unit, 'member_origin', NEW.member_origin,
              'statement_line', NEW.statement_line, 'cash_flow', NEW.cash_flow, 'own_capital', NEW.own_capital,
              'whole_rupiah', NEW.whole_rupiah, 'cash', NEW.cash, 'cash_transit', NEW.cash_transit,
              'patronage', NEW.patronage, 'member_rule', NEW.member_rule, 'control', NEW.control));
END;
CREATE TRIGGER account_audit_update BEFORE UPDATE ON account BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'account' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          json_object('id', OLD.id, 'code', OLD.code, 'name', OLD.name, 'name_en', OLD.name_en,
              'parent_id', OLD.parent_id, 'type', OLD.type, 'normal_side', OLD.normal_side, 'postable', OLD.postable,
              'active', OLD.active, 'unit', OLD.unit, 'member_origin', OLD.member_origin,
              'statement_line', OLD.statement_line, 'cash_flow', OLD.cash_flow, 'own_capital', OLD.own_capital,
              'whole_rupiah', OLD.whole_rupiah, 'cash', OLD.cash, 'cash_transit', OLD.cash_transit,
              'patronage', OLD.patronage, 'member_rule', OLD.member_rule, 'control', OLD.control)
          AND after =
          json_object('id', NEW.id, 'code', NEW.code, 'name', NEW.name, 'name_en', NEW.name_en,
              'parent_id', NEW.parent_id, 'type', NEW.type, 'normal_side', NEW.normal_side, 'postable', NEW.postable,
              'active', NEW.active, 'unit', NEW.unit, 'member_origin', NEW.member_origin,
              'statement_line', NEW.statement_line, 'cash_flow', NEW.cash_flow, 'own_capital', NEW.own_capital,
              'whole_rupiah', NEW.whole_rupiah, 'cash', NEW.cash, 'cash_transit', NEW.cash_transit,
              'patronage', NEW.patronage, 'member_rule', NEW.member_rule, 'control', NEW.control));
END;
CREATE TRIGGER account_audit_delete BEFORE DELETE ON account BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'account' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          json_object('id', OLD.id, 'code', OLD.code, 'name', OLD.name, 'name_en', OLD.name_en,
              'parent_id', OLD.parent_id, 'type', OLD.type, 'normal_side', OLD.normal_side, 'postable', OLD.postable,
              'active', OLD.active, 'unit', OLD.unit, 'member_origin', OLD.member_origin,
              'statement_line', OLD.statement_line, 'cash_flow', OLD.cash_flow, 'own_capital', OLD.own_capital,
              'whole_rupiah', OLD.whole_rupiah, 'cash', OLD.cash, 'cash_transit', OLD.cash_transit,
              'patronage', OLD.patronage, 'member_rule', OLD.member_rule, 'control', OLD.control));
END;

CREATE TRIGGER subledger_audit_insert BEFORE INSERT ON subledger BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM subledger WHERE id = NEW.id OR (kind = NEW.kind AND code = NEW.code));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'subledger' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          json_object('id', NEW.id, 'kind', NEW.kind, 'account_id', NEW.account_id, 'member_id', NEW.member_id,
              'code', NEW.code, 'name', NEW.name));
END;
CREATE TRIGGER subledger_audit_update BEFORE UPDATE ON subledger BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'subledger' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          json_object('id', OLD.id, 'kind', OLD.kind, 'account_id', OLD.account_id, 'member_id', OLD.member_id,
              'code', OLD.code, 'name', OLD.name)
          AND after =
          json_object('id', NEW.id, 'kind', NEW.kind, 'account_id', NEW.account_id, 'member_id', NEW.member_id,
              'code', NEW.code, 'name', NEW.name));
END;
CREATE TRIGGER subledger_audit_delete BEFORE DELETE ON subledger BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'subledger' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          json_object('id', OLD.id, 'kind', OLD.kind, 'account_id', OLD.account_id, 'member_id', OLD.member_id,
              'code', OLD.code, 'name', OLD.name));
END;

CREATE TRIGGER document_series_audit_insert BEFORE INSERT ON document_series BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM document_series WHERE code = NEW.code);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'document_series' AND subject_id = CAST(NEW.code AS TEXT) AND before IS NULL AND after =
          json_object('code', NEW.code, 'name', NEW.name, 'start_period', NEW.start_period,
              'start_number', NEW.start_number));
END;
CREATE TRIGGER document_series_audit_update BEFORE UPDATE ON document_series BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.code IS NOT OLD.code OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'document_series' AND subject_id = CAST(OLD.code AS TEXT) AND before =
          json_object('code', OLD.code, 'name', OLD.name, 'start_period', OLD.start_period,
              'start_number', OLD.start_number)
          AND after =
          json_object('code', NEW.code, 'name', NEW.name, 'start_period', NEW.start_period,
              'start_number', NEW.start_number));
END;
CREATE TRIGGER document_series_audit_delete BEFORE DELETE ON document_series BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'document_series' AND subject_id = CAST(OLD.code AS TEXT) AND after IS NULL AND before =
          json_object('code', OLD.code, 'name', OLD.name, 'start_period', OLD.start_period,
              'start_number', OLD.start_number));
END;

CREATE TRIGGER period_audit_insert BEFORE INSERT ON period BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM period WHERE period = NEW.period);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'period' AND subject_id = CAST(NEW.period AS TEXT) AND before IS NULL AND after =
          json_object('period', NEW.period, 'closed', NEW.closed, 'entries', NEW.entries, 'head', NEW.head));
END;
CREATE TRIGGER period_audit_update BEFORE UPDATE ON period BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.period IS NOT OLD.period OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'period' AND subject_id = CAST(OLD.period AS TEXT) AND before =
          json_object('period', OLD.period, 'closed', OLD.closed, 'entries', OLD.entries, 'head', OLD.head)
          AND after =
          json_object('period', NEW.period, 'closed', NEW.closed, 'entries', NEW.entries, 'head', NEW.head));
END;
CREATE TRIGGER period_audit_delete BEFORE DELETE ON period BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'period' AND subject_id = CAST(OLD.period AS TEXT) AND after IS NULL AND before =
          json_object('period', OLD.period, 'closed', OLD.closed, 'entries', OLD.entries, 'head', OLD.head));
END;

CREATE TRIGGER comparison_figure_audit_insert BEFORE INSERT ON comparison_figure BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM comparison_figure WHERE id = NEW.id OR (year = NEW.year AND account_id = NEW.account_id));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'comparison_figure' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          json_object('id', NEW.id, 'year', NEW.year, 'account_id', NEW.account_id, 'amount', NEW.amount));
END;
CREATE TRIGGER comparison_figure_audit_update BEFORE UPDATE ON comparison_figure BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'comparison_figure' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          json_object('id', OLD.id, 'year', OLD.year, 'account_id', OLD.account_id, 'amount', OLD.amount)
          AND after =
          json_object('id', NEW.id, 'year', NEW.year, 'account_id', NEW.account_id, 'amount', NEW.amount));
END;
CREATE TRIGGER comparison_figure_audit_delete BEFORE DELETE ON comparison_figure BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'comparison_figure' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          json_object('id', OLD.id, 'year', OLD.year, 'account_id', OLD.account_id, 'amount', OLD.amount));
END;

CREATE TRIGGER savings_product_audit_insert BEFORE INSERT ON savings_product BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM savings_product WHERE id = NEW.id OR (account_id = NEW.account_id) OR (code = NEW.code));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'savings_product' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          json_object('id', NEW.id, 'code', NEW.code, 'name', NEW.name, 'kind', NEW.kind,
              'account_id', NEW.account_id, 'payout', NEW.payout, 'capital_base', NEW.capital_base,
              'instalments', NEW.instalments, 'active', NEW.active));
END;
CREATE TRIGGER savings_product_audit_update BEFORE UPDATE ON savings_product BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'savings_product' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          json_object('id', OLD.id, 'code', OLD.code, 'name', OLD.name, 'kind', OLD.kind,
              'account_id', OLD.account_id, 'payout', OLD.payout, 'capital_base', OLD.capital_base,
              'instalments', OLD.instalments, 'active', OLD.active)
          AND after =
          json_object('id', NEW.id, 'code', NEW.code, 'name', NEW.name, 'kind', NEW.kind,
              'account_id', NEW.account_id, 'payout', NEW.payout, 'capital_base', NEW.capital_base,
              'instalments', NEW.instalments, 'active', NEW.active));
END;
CREATE TRIGGER savings_product_audit_delete BEFORE DELETE ON savings_product BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'savings_product' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          json_object('id', OLD.id, 'code', OLD.code, 'name', OLD.name, 'kind', OLD.kind,
              'account_id', OLD.account_id, 'payout', OLD.payout, 'capital_base', OLD.capital_base,
              'instalments', OLD.instalments, 'active', OLD.active));
END;

CREATE TRIGGER savings_due_audit_insert BEFORE INSERT ON savings_due BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM savings_due WHERE id = NEW.id OR (savings_product_id = NEW.savings_product_id AND member_class_id = NEW.member_class_id AND from_period = NEW.from_period));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'savings_due' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          json_object('id', NEW.id, 'savings_product_id', NEW.savings_product_id,
              'member_class_id', NEW.member_class_id, 'from_period', NEW.from_period, 'amount', NEW.amount,
              'decision_no', NEW.decision_no));
END;
CREATE TRIGGER savings_due_audit_update BEFORE UPDATE ON savings_due BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'savings_due' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          json_object('id', OLD.id, 'savings_product_id', OLD.savings_product_id,
              'member_class_id', OLD.member_class_id, 'from_period', OLD.from_period, 'amount', OLD.amount,
              'decision_no', OLD.decision_no)
          AND after =
          json_object('id', NEW.id, 'savings_product_id', NEW.savings_product_id,
              'member_class_id', NEW.member_class_id, 'from_period', NEW.from_period, 'amount', NEW.amount,
              'decision_no', NEW.decision_no));
END;
CREATE TRIGGER savings_due_audit_delete BEFORE DELETE ON savings_due BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'savings_due' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          json_object('id', OLD.id, 'savings_product_id', OLD.savings_product_id,
              'member_class_id', OLD.member_class_id, 'from_period', OLD.from_period, 'amount', OLD.amount,
              'decision_no', OLD.decision_no));
END;

CREATE TRIGGER savings_account_audit_insert BEFORE INSERT ON savings_account BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM savings_account WHERE id = NEW.id);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'savings_account' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          json_object('id', NEW.id, 'savings_product_id', NEW.savings_product_id, 'member_id', NEW.member_id,
              'opened', NEW.opened));
END;
CREATE TRIGGER savings_account_audit_update BEFORE UPDATE ON savings_account BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'savings_account' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          json_object('id', OLD.id, 'savings_product_id', OLD.savings_product_id, 'member_id', OLD.member_id,
              'opened', OLD.opened)
          AND after =
          json_object('id', NEW.id, 'savings_product_id', NEW.savings_product_id, 'member_id', NEW.member_id,
              'opened', NEW.opened));
END;
CREATE TRIGGER savings_account_audit_delete BEFORE DELETE ON savings_account BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'savings_account' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          json_object('id', OLD.id, 'savings_product_id', OLD.savings_product_id, 'member_id', OLD.member_id,
              'opened', OLD.opened));
END;

CREATE TRIGGER loan_product_audit_insert BEFORE INSERT ON loan_product BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan_product WHERE id = NEW.id OR (code = NEW.code));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_product' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          json_object('id', NEW.id, 'code', NEW.code, 'name', NEW.name, 'account_id', NEW.account_id,
              'interest_account_id', NEW.interest_account_id, 'method', NEW.method, 'rate', NEW.rate, 'per', NEW.per,
              'active', NEW.active));
END;
CREATE TRIGGER loan_product_audit_update BEFORE UPDATE ON loan_product BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_product' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          json_object('id', OLD.id, 'code', OLD.code, 'name', OLD.name, 'account_id', OLD.account_id,
              'interest_account_id', OLD.interest_account_id, 'method', OLD.method, 'rate', OLD.rate, 'per', OLD.per,
              'active', OLD.active)
          AND after =
          json_object('id', NEW.id, 'code', NEW.code, 'name', NEW.name, 'account_id', NEW.account_id,
              'interest_account_id', NEW.interest_account_id, 'method', NEW.method, 'rate', NEW.rate, 'per', NEW.per,
              'active', NEW.active));
END;
CREATE TRIGGER loan_product_audit_delete BEFORE DELETE ON loan_product BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_product' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          json_object('id', OLD.id, 'code', OLD.code, 'name', OLD.name, 'account_id', OLD.account_id,
              'interest_account_id', OLD.interest_account_id, 'method', OLD.method, 'rate', OLD.rate, 'per', OLD.per,
              'active', OLD.active));
END;

CREATE TRIGGER loan_audit_insert BEFORE INSERT ON loan BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan WHERE id = NEW.id OR (loan_no = NEW.loan_no));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          json_object('id', NEW.id, 'loan_no', NEW.loan_no, 'member_id', NEW.member_id,
              'loan_product_id', NEW.loan_product_id, 'principal', NEW.principal, 'disbursed', NEW.disbursed));
END;
CREATE TRIGGER loan_audit_update BEFORE UPDATE ON loan BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          json_object('id', OLD.id, 'loan_no', OLD.loan_no, 'member_id', OLD.member_id,
              'loan_product_id', OLD.loan_product_id, 'principal', OLD.principal, 'disbursed', OLD.disbursed)
          AND after =
          json_object('id', NEW.id, 'loan_no', NEW.loan_no, 'member_id', NEW.member_id,
              'loan_product_id', NEW.loan_product_id, 'principal', NEW.principal, 'disbursed', NEW.disbursed));
END;
CREATE TRIGGER loan_audit_delete BEFORE DELETE ON loan BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          json_object('id', OLD.id, 'loan_no', OLD.loan_no, 'member_id', OLD.member_id,
              'loan_product_id', OLD.loan_product_id, 'principal', OLD.principal, 'disbursed', OLD.disbursed));
END;

CREATE TRIGGER loan_plan_audit_insert BEFORE INSERT ON loan_plan BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan_plan WHERE id = NEW.id OR (loan_id = NEW.loan_id AND version = NEW.version));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_plan' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          json_object('id', NEW.id, 'loan_id', NEW.loan_id, 'version', NEW.version, 'from_day', NEW.from_day,
              'method', NEW.method, 'rate', NEW.rate, 'per', NEW.per, 'every', NEW.every, 'periods', NEW.periods,
              'first_due', NEW.first_due, 'multiple', NEW.multiple, 'rounding', NEW.rounding, 'unit', NEW.unit,
              'grace_principal', NEW.grace_principal, 'cut_over', NEW.cut_over, 'outstanding', NEW.outstanding,
              'interest_arrears', NEW.interest_arrears, 'reason', NEW.reason));
END;
CREATE TRIGGER loan_plan_audit_update BEFORE UPDATE ON loan_plan BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_plan' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          json_object('id', OLD.id, 'loan_id', OLD.loan_id, 'version', OLD.version, 'from_day', OLD.from_day,
              'method', OLD.method, 'rate', OLD.rate, 'per', OLD.per, 'every', OLD.every, 'periods', OLD.periods,
              'first_due', OLD.first_due, 'multiple', OLD.multiple, 'rounding', OLD.rounding, 'unit', OLD.unit,
              'grace_principal', OLD.grace_principal, 'cut_over', OLD.cut_over, 'outstanding', OLD.outstanding,
              'interest_arrears', OLD.interest_arrears, 'reason', OLD.reason)
          AND after =
          json_object('id', NEW.id, 'loan_id', NEW.loan_id, 'version', NEW.version, 'from_day', NEW.from_day,
              'method', NEW.method, 'rate', NEW.rate, 'per', NEW.per, 'every', NEW.every, 'periods', NEW.periods,
              'first_due', NEW.first_due, 'multiple', NEW.multiple, 'rounding', NEW.rounding, 'unit', NEW.unit,
              'grace_principal', NEW.grace_principal, 'cut_over', NEW.cut_over, 'outstanding', NEW.outstanding,
              'interest_arrears', NEW.interest_arrears, 'reason', NEW.reason));
END;
CREATE TRIGGER loan_plan_audit_delete BEFORE DELETE ON loan_plan BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_plan' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          json_object('id', OLD.id, 'loan_id', OLD.loan_id, 'version', OLD.version, 'from_day', OLD.from_day,
              'method', OLD.method, 'rate', OLD.rate, 'per', OLD.per, 'every', OLD.every, 'periods', OLD.periods,
              'first_due', OLD.first_due, 'multiple', OLD.multiple, 'rounding', OLD.rounding, 'unit', OLD.unit,
              'grace_principal', OLD.grace_principal, 'cut_over', OLD.cut_over, 'outstanding', OLD.outstanding,
              'interest_arrears', OLD.interest_arrears, 'reason', OLD.reason));
END;

CREATE TRIGGER surplus_scheme_audit_insert BEFORE INSERT ON surplus_scheme BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM surplus_scheme WHERE year = NEW.year);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'surplus_scheme' AND subject_id = CAST(NEW.year AS TEXT) AND before IS NULL AND after =
          json_object('year', NEW.year, 'rounding', NEW.rounding, 'rest_account_id', NEW.rest_account_id,
              'leavers', NEW.leavers, 'minimum_months', NEW.minimum_months));
END;
CREATE TRIGGER surplus_scheme_audit_update BEFORE UPDATE ON surplus_scheme BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.year IS NOT OLD.year OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'surplus_scheme' AND subject_id = CAST(OLD.year AS TEXT) AND before =
          json_object('year', OLD.year, 'rounding', OLD.rounding, 'rest_account_id', OLD.rest_account_id,
              'leavers', OLD.leavers, 'minimum_months', OLD.minimum_months)
          AND after =
          json_object('year', NEW.year, 'rounding', NEW.rounding, 'rest_account_id', NEW.rest_account_id,
              'leavers', NEW.leavers, 'minimum_months', NEW.minimum_months));
END;
CREATE TRIGGER surplus_scheme_audit_delete BEFORE DELETE ON surplus_scheme BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'surplus_scheme' AND subject_id = CAST(OLD.year AS TEXT) AND after IS NULL AND before =
          json_object('year', OLD.year, 'rounding', OLD.rounding, 'rest_account_id', OLD.rest_account_id,
              'leavers', OLD.leavers, 'minimum_months', OLD.minimum_months));
END;

CREATE TRIGGER surplus_part_audit_insert BEFORE INSERT ON surplus_part BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM surplus_part WHERE id = NEW.id OR (year = NEW.year AND place = NEW.place));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'surplus_part' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          json_object('id', NEW.id, 'year', NEW.year, 'place', NEW.place, 'source', NEW.source,
              'component', NEW.component, 'percent', NEW.percent, 'base', NEW.base));
END;
CREATE TRIGGER surplus_part_audit_update BEFORE UPDATE ON surplus_part BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'surplus_part' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          json_object('id', OLD.id, 'year', OLD.year, 'place', OLD.place, 'source', OLD.source,
              'component', OLD.component, 'percent', OLD.percent, 'base', OLD.base)
          AND after =
          json_object('id', NEW.id, 'year', NEW.year, 'place', NEW.place, 'source', NEW.source,
              'component', NEW.component, 'percent', NEW.percent, 'base', NEW.base));
END;
CREATE TRIGGER surplus_part_audit_delete BEFORE DELETE ON surplus_part BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'surplus_part' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          json_object('id', OLD.id, 'year', OLD.year, 'place', OLD.place, 'source', OLD.source,
              'component', OLD.component, 'percent', OLD.percent, 'base', OLD.base));
END;

CREATE TRIGGER surplus_decision_audit_insert BEFORE INSERT ON surplus_decision BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM surplus_decision WHERE year = NEW.year);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'surplus_decision' AND subject_id = CAST(NEW.year AS TEXT) AND before IS NULL AND after =
          json_object('year', NEW.year, 'decided_on', NEW.decided_on, 'minutes_no', NEW.minutes_no));
END;
CREATE TRIGGER surplus_decision_audit_update BEFORE UPDATE ON surplus_decision BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.year IS NOT OLD.year OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'surplus_decision' AND subject_id = CAST(OLD.year AS TEXT) AND before =
          json_object('year', OLD.year, 'decided_on', OLD.decided_on, 'minutes_no', OLD.minutes_no)
          AND after =
          json_object('year', NEW.year, 'decided_on', NEW.decided_on, 'minutes_no', NEW.minutes_no));
END;
CREATE TRIGGER surplus_decision_audit_delete BEFORE DELETE ON surplus_decision BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'surplus_decision' AND subject_id = CAST(OLD.year AS TEXT) AND after IS NULL AND before =
          json_object('year', OLD.year, 'decided_on', OLD.decided_on, 'minutes_no', OLD.minutes_no));
END;
