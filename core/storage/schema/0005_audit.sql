-- The audit trail's guard: an audited row changes only right after an event with its images before and after.
-- Printed by tools/audit_triggers.py.

CREATE TRIGGER cooperative_audit_insert BEFORE INSERT ON cooperative BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM cooperative WHERE id = NEW.id);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'cooperative' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', name=' || quote(NEW.name) || ', legal_no=' || quote(NEW.legal_no)
          || ', registry_no=' || quote(NEW.registry_no) || ', union_name=' || quote(NEW.union_name)
          || ', federation=' || quote(NEW.federation) || ', plant=' || quote(NEW.plant)
          || ', address=' || quote(NEW.address) || ', city=' || quote(NEW.city) || ', phone=' || quote(NEW.phone)
          || ', template=' || quote(NEW.template) || ', first_day=' || quote(NEW.first_day));
END;
CREATE TRIGGER cooperative_audit_update BEFORE UPDATE ON cooperative BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'cooperative' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', name=' || quote(OLD.name) || ', legal_no=' || quote(OLD.legal_no)
          || ', registry_no=' || quote(OLD.registry_no) || ', union_name=' || quote(OLD.union_name)
          || ', federation=' || quote(OLD.federation) || ', plant=' || quote(OLD.plant)
          || ', address=' || quote(OLD.address) || ', city=' || quote(OLD.city) || ', phone=' || quote(OLD.phone)
          || ', template=' || quote(OLD.template) || ', first_day=' || quote(OLD.first_day)
          AND after =
          'id=' || quote(NEW.id) || ', name=' || quote(NEW.name) || ', legal_no=' || quote(NEW.legal_no)
          || ', registry_no=' || quote(NEW.registry_no) || ', union_name=' || quote(NEW.union_name)
          || ', federation=' || quote(NEW.federation) || ', plant=' || quote(NEW.plant)
          || ', address=' || quote(NEW.address) || ', city=' || quote(NEW.city) || ', phone=' || quote(NEW.phone)
          || ', template=' || quote(NEW.template) || ', first_day=' || quote(NEW.first_day));
END;
CREATE TRIGGER cooperative_audit_delete BEFORE DELETE ON cooperative BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'cooperative' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', name=' || quote(OLD.name) || ', legal_no=' || quote(OLD.legal_no)
          || ', registry_no=' || quote(OLD.registry_no) || ', union_name=' || quote(OLD.union_name)
          || ', federation=' || quote(OLD.federation) || ', plant=' || quote(OLD.plant)
          || ', address=' || quote(OLD.address) || ', city=' || quote(OLD.city) || ', phone=' || quote(OLD.phone)
          || ', template=' || quote(OLD.template) || ', first_day=' || quote(OLD.first_day));
END;

CREATE TRIGGER setting_audit_insert BEFORE INSERT ON setting BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM setting WHERE key = NEW.key);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'setting' AND subject_id = CAST(NEW.key AS TEXT) AND before IS NULL AND after =
          'key=' || quote(NEW.key) || ', value=' || quote(NEW.value));
END;
CREATE TRIGGER setting_audit_update BEFORE UPDATE ON setting BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.key IS NOT OLD.key OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'setting' AND subject_id = CAST(OLD.key AS TEXT) AND before =
          'key=' || quote(OLD.key) || ', value=' || quote(OLD.value)
          AND after =
          'key=' || quote(NEW.key) || ', value=' || quote(NEW.value));
END;
CREATE TRIGGER setting_audit_delete BEFORE DELETE ON setting BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'setting' AND subject_id = CAST(OLD.key AS TEXT) AND after IS NULL AND before =
          'key=' || quote(OLD.key) || ', value=' || quote(OLD.value));
END;

CREATE TRIGGER app_user_audit_insert BEFORE INSERT ON app_user BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM app_user WHERE id = NEW.id OR (name = NEW.name));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'app_user' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', name=' || quote(NEW.name) || ', full_name=' || quote(NEW.full_name)
          || ', role=' || quote(NEW.role) || ', active=' || quote(NEW.active));
END;
CREATE TRIGGER app_user_audit_update BEFORE UPDATE ON app_user BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'app_user' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', name=' || quote(OLD.name) || ', full_name=' || quote(OLD.full_name)
          || ', role=' || quote(OLD.role) || ', active=' || quote(OLD.active)
          AND after =
          'id=' || quote(NEW.id) || ', name=' || quote(NEW.name) || ', full_name=' || quote(NEW.full_name)
          || ', role=' || quote(NEW.role) || ', active=' || quote(NEW.active));
END;
CREATE TRIGGER app_user_audit_delete BEFORE DELETE ON app_user BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'app_user' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', name=' || quote(OLD.name) || ', full_name=' || quote(OLD.full_name)
          || ', role=' || quote(OLD.role) || ', active=' || quote(OLD.active));
END;

CREATE TRIGGER officer_audit_insert BEFORE INSERT ON officer BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM officer WHERE id = NEW.id);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'officer' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', name=' || quote(NEW.name) || ', body=' || quote(NEW.body)
          || ', position=' || quote(NEW.position) || ', appointed=' || quote(NEW.appointed)
          || ', ended=' || quote(NEW.ended) || ', reason=' || quote(NEW.reason));
END;
CREATE TRIGGER officer_audit_update BEFORE UPDATE ON officer BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'officer' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', name=' || quote(OLD.name) || ', body=' || quote(OLD.body)
          || ', position=' || quote(OLD.position) || ', appointed=' || quote(OLD.appointed)
          || ', ended=' || quote(OLD.ended) || ', reason=' || quote(OLD.reason)
          AND after =
          'id=' || quote(NEW.id) || ', name=' || quote(NEW.name) || ', body=' || quote(NEW.body)
          || ', position=' || quote(NEW.position) || ', appointed=' || quote(NEW.appointed)
          || ', ended=' || quote(NEW.ended) || ', reason=' || quote(NEW.reason));
END;
CREATE TRIGGER officer_audit_delete BEFORE DELETE ON officer BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'officer' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', name=' || quote(OLD.name) || ', body=' || quote(OLD.body)
          || ', position=' || quote(OLD.position) || ', appointed=' || quote(OLD.appointed)
          || ', ended=' || quote(OLD.ended) || ', reason=' || quote(OLD.reason));
END;

CREATE TRIGGER signatory_audit_insert BEFORE INSERT ON signatory BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM signatory WHERE id = NEW.id OR (document_kind = NEW.document_kind AND place = NEW.place));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'signatory' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', document_kind=' || quote(NEW.document_kind)
          || ', place=' || quote(NEW.place) || ', position=' || quote(NEW.position));
END;
CREATE TRIGGER signatory_audit_update BEFORE UPDATE ON signatory BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'signatory' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', document_kind=' || quote(OLD.document_kind)
          || ', place=' || quote(OLD.place) || ', position=' || quote(OLD.position)
          AND after =
          'id=' || quote(NEW.id) || ', document_kind=' || quote(NEW.document_kind)
          || ', place=' || quote(NEW.place) || ', position=' || quote(NEW.position));
END;
CREATE TRIGGER signatory_audit_delete BEFORE DELETE ON signatory BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'signatory' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', document_kind=' || quote(OLD.document_kind)
          || ', place=' || quote(OLD.place) || ', position=' || quote(OLD.position));
END;

CREATE TRIGGER work_unit_audit_insert BEFORE INSERT ON work_unit BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM work_unit WHERE id = NEW.id OR (name = NEW.name));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'work_unit' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', name=' || quote(NEW.name));
END;
CREATE TRIGGER work_unit_audit_update BEFORE UPDATE ON work_unit BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'work_unit' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', name=' || quote(OLD.name)
          AND after =
          'id=' || quote(NEW.id) || ', name=' || quote(NEW.name));
END;
CREATE TRIGGER work_unit_audit_delete BEFORE DELETE ON work_unit BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'work_unit' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', name=' || quote(OLD.name));
END;

CREATE TRIGGER member_group_audit_insert BEFORE INSERT ON member_group BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM member_group WHERE id = NEW.id OR (name = NEW.name));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member_group' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', name=' || quote(NEW.name));
END;
CREATE TRIGGER member_group_audit_update BEFORE UPDATE ON member_group BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member_group' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', name=' || quote(OLD.name)
          AND after =
          'id=' || quote(NEW.id) || ', name=' || quote(NEW.name));
END;
CREATE TRIGGER member_group_audit_delete BEFORE DELETE ON member_group BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member_group' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', name=' || quote(OLD.name));
END;

CREATE TRIGGER member_audit_insert BEFORE INSERT ON member BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM member WHERE id = NEW.id OR (member_no = NEW.member_no));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', member_no=' || quote(NEW.member_no) || ', name=' || quote(NEW.name)
          || ', employee_no=' || quote(NEW.employee_no) || ', national_id=' || quote(NEW.national_id)
          || ', work_unit_id=' || quote(NEW.work_unit_id) || ', member_group_id=' || quote(NEW.member_group_id)
          || ', birth_place=' || quote(NEW.birth_place) || ', birth_date=' || quote(NEW.birth_date)
          || ', gender=' || quote(NEW.gender) || ', occupation=' || quote(NEW.occupation)
          || ', address=' || quote(NEW.address) || ', phone=' || quote(NEW.phone)
          || ', bank_account=' || quote(NEW.bank_account) || ', heir=' || quote(NEW.heir)
          || ', joined=' || quote(NEW.joined) || ', left_on=' || quote(NEW.left_on)
          || ', left_reason=' || quote(NEW.left_reason));
END;
CREATE TRIGGER member_audit_update BEFORE UPDATE ON member BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', member_no=' || quote(OLD.member_no) || ', name=' || quote(OLD.name)
          || ', employee_no=' || quote(OLD.employee_no) || ', national_id=' || quote(OLD.national_id)
          || ', work_unit_id=' || quote(OLD.work_unit_id) || ', member_group_id=' || quote(OLD.member_group_id)
          || ', birth_place=' || quote(OLD.birth_place) || ', birth_date=' || quote(OLD.birth_date)
          || ', gender=' || quote(OLD.gender) || ', occupation=' || quote(OLD.occupation)
          || ', address=' || quote(OLD.address) || ', phone=' || quote(OLD.phone)
          || ', bank_account=' || quote(OLD.bank_account) || ', heir=' || quote(OLD.heir)
          || ', joined=' || quote(OLD.joined) || ', left_on=' || quote(OLD.left_on)
          || ', left_reason=' || quote(OLD.left_reason)
          AND after =
          'id=' || quote(NEW.id) || ', member_no=' || quote(NEW.member_no) || ', name=' || quote(NEW.name)
          || ', employee_no=' || quote(NEW.employee_no) || ', national_id=' || quote(NEW.national_id)
          || ', work_unit_id=' || quote(NEW.work_unit_id) || ', member_group_id=' || quote(NEW.member_group_id)
          || ', birth_place=' || quote(NEW.birth_place) || ', birth_date=' || quote(NEW.birth_date)
          || ', gender=' || quote(NEW.gender) || ', occupation=' || quote(NEW.occupation)
          || ', address=' || quote(NEW.address) || ', phone=' || quote(NEW.phone)
          || ', bank_account=' || quote(NEW.bank_account) || ', heir=' || quote(NEW.heir)
          || ', joined=' || quote(NEW.joined) || ', left_on=' || quote(NEW.left_on)
          || ', left_reason=' || quote(NEW.left_reason));
END;
CREATE TRIGGER member_audit_delete BEFORE DELETE ON member BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', member_no=' || quote(OLD.member_no) || ', name=' || quote(OLD.name)
          || ', employee_no=' || quote(OLD.employee_no) || ', national_id=' || quote(OLD.national_id)
          || ', work_unit_id=' || quote(OLD.work_unit_id) || ', member_group_id=' || quote(OLD.member_group_id)
          || ', birth_place=' || quote(OLD.birth_place) || ', birth_date=' || quote(OLD.birth_date)
          || ', gender=' || quote(OLD.gender) || ', occupation=' || quote(OLD.occupation)
          || ', address=' || quote(OLD.address) || ', phone=' || quote(OLD.phone)
          || ', bank_account=' || quote(OLD.bank_account) || ', heir=' || quote(OLD.heir)
          || ', joined=' || quote(OLD.joined) || ', left_on=' || quote(OLD.left_on)
          || ', left_reason=' || quote(OLD.left_reason));
END;

CREATE TRIGGER member_class_audit_insert BEFORE INSERT ON member_class BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM member_class WHERE id = NEW.id OR (code = NEW.code));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member_class' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', code=' || quote(NEW.code) || ', name=' || quote(NEW.name));
END;
CREATE TRIGGER member_class_audit_update BEFORE UPDATE ON member_class BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member_class' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', code=' || quote(OLD.code) || ', name=' || quote(OLD.name)
          AND after =
          'id=' || quote(NEW.id) || ', code=' || quote(NEW.code) || ', name=' || quote(NEW.name));
END;
CREATE TRIGGER member_class_audit_delete BEFORE DELETE ON member_class BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member_class' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', code=' || quote(OLD.code) || ', name=' || quote(OLD.name));
END;

CREATE TRIGGER member_class_period_audit_insert BEFORE INSERT ON member_class_period BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM member_class_period WHERE id = NEW.id OR (member_id = NEW.member_id AND from_period = NEW.from_period));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member_class_period' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', member_id=' || quote(NEW.member_id)
          || ', member_class_id=' || quote(NEW.member_class_id) || ', from_period=' || quote(NEW.from_period));
END;
CREATE TRIGGER member_class_period_audit_update BEFORE UPDATE ON member_class_period BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member_class_period' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', member_id=' || quote(OLD.member_id)
          || ', member_class_id=' || quote(OLD.member_class_id) || ', from_period=' || quote(OLD.from_period)
          AND after =
          'id=' || quote(NEW.id) || ', member_id=' || quote(NEW.member_id)
          || ', member_class_id=' || quote(NEW.member_class_id) || ', from_period=' || quote(NEW.from_period));
END;
CREATE TRIGGER member_class_period_audit_delete BEFORE DELETE ON member_class_period BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'member_class_period' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', member_id=' || quote(OLD.member_id)
          || ', member_class_id=' || quote(OLD.member_class_id) || ', from_period=' || quote(OLD.from_period));
END;

CREATE TRIGGER history_audit_insert BEFORE INSERT ON history BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM history WHERE id = NEW.id OR (member_id = NEW.member_id AND period = NEW.period));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'history' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', member_id=' || quote(NEW.member_id) || ', period=' || quote(NEW.period)
          || ', savings_balance=' || quote(NEW.savings_balance) || ', interest_paid=' || quote(NEW.interest_paid)
          || ', purchases=' || quote(NEW.purchases));
END;
CREATE TRIGGER history_audit_update BEFORE UPDATE ON history BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'history' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', member_id=' || quote(OLD.member_id) || ', period=' || quote(OLD.period)
          || ', savings_balance=' || quote(OLD.savings_balance) || ', interest_paid=' || quote(OLD.interest_paid)
          || ', purchases=' || quote(OLD.purchases)
          AND after =
          'id=' || quote(NEW.id) || ', member_id=' || quote(NEW.member_id) || ', period=' || quote(NEW.period)
          || ', savings_balance=' || quote(NEW.savings_balance) || ', interest_paid=' || quote(NEW.interest_paid)
          || ', purchases=' || quote(NEW.purchases));
END;
CREATE TRIGGER history_audit_delete BEFORE DELETE ON history BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'history' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', member_id=' || quote(OLD.member_id) || ', period=' || quote(OLD.period)
          || ', savings_balance=' || quote(OLD.savings_balance) || ', interest_paid=' || quote(OLD.interest_paid)
          || ', purchases=' || quote(OLD.purchases));
END;

CREATE TRIGGER account_audit_insert BEFORE INSERT ON account BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM account WHERE id = NEW.id OR (code = NEW.code));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'account' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', code=' || quote(NEW.code) || ', name=' || quote(NEW.name)
          || ', name_en=' || quote(NEW.name_en) || ', parent_id=' || quote(NEW.parent_id)
          || ', type=' || quote(NEW.type) || ', normal_side=' || quote(NEW.normal_side)
          || ', postable=' || quote(NEW.postable) || ', active=' || quote(NEW.active)
          || ', unit=' || quote(NEW.unit) || ', member_origin=' || quote(NEW.member_origin)
          || ', statement_line=' || quote(NEW.statement_line) || ', cash_flow=' || quote(NEW.cash_flow)
          || ', own_capital=' || quote(NEW.own_capital) || ', whole_rupiah=' || quote(NEW.whole_rupiah)
          || ', cash=' || quote(NEW.cash) || ', cash_transit=' || quote(NEW.cash_transit)
          || ', patronage=' || quote(NEW.patronage) || ', member_rule=' || quote(NEW.member_rule)
          || ', control=' || quote(NEW.control));
END;
CREATE TRIGGER account_audit_update BEFORE UPDATE ON account BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'account' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', code=' || quote(OLD.code) || ', name=' || quote(OLD.name)
          || ', name_en=' || quote(OLD.name_en) || ', parent_id=' || quote(OLD.parent_id)
          || ', type=' || quote(OLD.type) || ', normal_side=' || quote(OLD.normal_side)
          || ', postable=' || quote(OLD.postable) || ', active=' || quote(OLD.active)
          || ', unit=' || quote(OLD.unit) || ', member_origin=' || quote(OLD.member_origin)
          || ', statement_line=' || quote(OLD.statement_line) || ', cash_flow=' || quote(OLD.cash_flow)
          || ', own_capital=' || quote(OLD.own_capital) || ', whole_rupiah=' || quote(OLD.whole_rupiah)
          || ', cash=' || quote(OLD.cash) || ', cash_transit=' || quote(OLD.cash_transit)
          || ', patronage=' || quote(OLD.patronage) || ', member_rule=' || quote(OLD.member_rule)
          || ', control=' || quote(OLD.control)
          AND after =
          'id=' || quote(NEW.id) || ', code=' || quote(NEW.code) || ', name=' || quote(NEW.name)
          || ', name_en=' || quote(NEW.name_en) || ', parent_id=' || quote(NEW.parent_id)
          || ', type=' || quote(NEW.type) || ', normal_side=' || quote(NEW.normal_side)
          || ', postable=' || quote(NEW.postable) || ', active=' || quote(NEW.active)
          || ', unit=' || quote(NEW.unit) || ', member_origin=' || quote(NEW.member_origin)
          || ', statement_line=' || quote(NEW.statement_line) || ', cash_flow=' || quote(NEW.cash_flow)
          || ', own_capital=' || quote(NEW.own_capital) || ', whole_rupiah=' || quote(NEW.whole_rupiah)
          || ', cash=' || quote(NEW.cash) || ', cash_transit=' || quote(NEW.cash_transit)
          || ', patronage=' || quote(NEW.patronage) || ', member_rule=' || quote(NEW.member_rule)
          || ', control=' || quote(NEW.control));
END;
CREATE TRIGGER account_audit_delete BEFORE DELETE ON account BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'account' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', code=' || quote(OLD.code) || ', name=' || quote(OLD.name)
          || ', name_en=' || quote(OLD.name_en) || ', parent_id=' || quote(OLD.parent_id)
          || ', type=' || quote(OLD.type) || ', normal_side=' || quote(OLD.normal_side)
          || ', postable=' || quote(OLD.postable) || ', active=' || quote(OLD.active)
          || ', unit=' || quote(OLD.unit) || ', member_origin=' || quote(OLD.member_origin)
          || ', statement_line=' || quote(OLD.statement_line) || ', cash_flow=' || quote(OLD.cash_flow)
          || ', own_capital=' || quote(OLD.own_capital) || ', whole_rupiah=' || quote(OLD.whole_rupiah)
          || ', cash=' || quote(OLD.cash) || ', cash_transit=' || quote(OLD.cash_transit)
          || ', patronage=' || quote(OLD.patronage) || ', member_rule=' || quote(OLD.member_rule)
          || ', control=' || quote(OLD.control));
END;

CREATE TRIGGER subledger_audit_insert BEFORE INSERT ON subledger BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM subledger WHERE id = NEW.id OR (kind = NEW.kind AND code = NEW.code));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'subledger' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', kind=' || quote(NEW.kind) || ', account_id=' || quote(NEW.account_id)
          || ', member_id=' || quote(NEW.member_id) || ', code=' || quote(NEW.code)
          || ', name=' || quote(NEW.name));
END;
CREATE TRIGGER subledger_audit_update BEFORE UPDATE ON subledger BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'subledger' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', kind=' || quote(OLD.kind) || ', account_id=' || quote(OLD.account_id)
          || ', member_id=' || quote(OLD.member_id) || ', code=' || quote(OLD.code)
          || ', name=' || quote(OLD.name)
          AND after =
          'id=' || quote(NEW.id) || ', kind=' || quote(NEW.kind) || ', account_id=' || quote(NEW.account_id)
          || ', member_id=' || quote(NEW.member_id) || ', code=' || quote(NEW.code)
          || ', name=' || quote(NEW.name));
END;
CREATE TRIGGER subledger_audit_delete BEFORE DELETE ON subledger BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'subledger' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', kind=' || quote(OLD.kind) || ', account_id=' || quote(OLD.account_id)
          || ', member_id=' || quote(OLD.member_id) || ', code=' || quote(OLD.code)
          || ', name=' || quote(OLD.name));
END;

CREATE TRIGGER document_series_audit_insert BEFORE INSERT ON document_series BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM document_series WHERE code = NEW.code);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'document_series' AND subject_id = CAST(NEW.code AS TEXT) AND before IS NULL AND after =
          'code=' || quote(NEW.code) || ', name=' || quote(NEW.name)
          || ', start_period=' || quote(NEW.start_period) || ', start_number=' || quote(NEW.start_number));
END;
CREATE TRIGGER document_series_audit_update BEFORE UPDATE ON document_series BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.code IS NOT OLD.code OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'document_series' AND subject_id = CAST(OLD.code AS TEXT) AND before =
          'code=' || quote(OLD.code) || ', name=' || quote(OLD.name)
          || ', start_period=' || quote(OLD.start_period) || ', start_number=' || quote(OLD.start_number)
          AND after =
          'code=' || quote(NEW.code) || ', name=' || quote(NEW.name)
          || ', start_period=' || quote(NEW.start_period) || ', start_number=' || quote(NEW.start_number));
END;
CREATE TRIGGER document_series_audit_delete BEFORE DELETE ON document_series BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'document_series' AND subject_id = CAST(OLD.code AS TEXT) AND after IS NULL AND before =
          'code=' || quote(OLD.code) || ', name=' || quote(OLD.name)
          || ', start_period=' || quote(OLD.start_period) || ', start_number=' || quote(OLD.start_number));
END;

CREATE TRIGGER period_audit_insert BEFORE INSERT ON period BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM period WHERE period = NEW.period);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'period' AND subject_id = CAST(NEW.period AS TEXT) AND before IS NULL AND after =
          'period=' || quote(NEW.period) || ', closed=' || quote(NEW.closed) || ', entries=' || quote(NEW.entries)
          || ', head=' || quote(NEW.head));
END;
CREATE TRIGGER period_audit_update BEFORE UPDATE ON period BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.period IS NOT OLD.period OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'period' AND subject_id = CAST(OLD.period AS TEXT) AND before =
          'period=' || quote(OLD.period) || ', closed=' || quote(OLD.closed) || ', entries=' || quote(OLD.entries)
          || ', head=' || quote(OLD.head)
          AND after =
          'period=' || quote(NEW.period) || ', closed=' || quote(NEW.closed) || ', entries=' || quote(NEW.entries)
          || ', head=' || quote(NEW.head));
END;
CREATE TRIGGER period_audit_delete BEFORE DELETE ON period BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'period' AND subject_id = CAST(OLD.period AS TEXT) AND after IS NULL AND before =
          'period=' || quote(OLD.period) || ', closed=' || quote(OLD.closed) || ', entries=' || quote(OLD.entries)
          || ', head=' || quote(OLD.head));
END;

CREATE TRIGGER comparison_figure_audit_insert BEFORE INSERT ON comparison_figure BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM comparison_figure WHERE id = NEW.id OR (year = NEW.year AND account_id = NEW.account_id));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'comparison_figure' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', year=' || quote(NEW.year) || ', account_id=' || quote(NEW.account_id)
          || ', amount=' || quote(NEW.amount));
END;
CREATE TRIGGER comparison_figure_audit_update BEFORE UPDATE ON comparison_figure BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'comparison_figure' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', year=' || quote(OLD.year) || ', account_id=' || quote(OLD.account_id)
          || ', amount=' || quote(OLD.amount)
          AND after =
          'id=' || quote(NEW.id) || ', year=' || quote(NEW.year) || ', account_id=' || quote(NEW.account_id)
          || ', amount=' || quote(NEW.amount));
END;
CREATE TRIGGER comparison_figure_audit_delete BEFORE DELETE ON comparison_figure BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'comparison_figure' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', year=' || quote(OLD.year) || ', account_id=' || quote(OLD.account_id)
          || ', amount=' || quote(OLD.amount));
END;

CREATE TRIGGER savings_product_audit_insert BEFORE INSERT ON savings_product BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM savings_product WHERE id = NEW.id OR (account_id = NEW.account_id) OR (code = NEW.code));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'savings_product' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', code=' || quote(NEW.code) || ', name=' || quote(NEW.name)
          || ', kind=' || quote(NEW.kind) || ', account_id=' || quote(NEW.account_id)
          || ', payout=' || quote(NEW.payout) || ', capital_base=' || quote(NEW.capital_base)
          || ', instalments=' || quote(NEW.instalments) || ', active=' || quote(NEW.active));
END;
CREATE TRIGGER savings_product_audit_update BEFORE UPDATE ON savings_product BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'savings_product' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', code=' || quote(OLD.code) || ', name=' || quote(OLD.name)
          || ', kind=' || quote(OLD.kind) || ', account_id=' || quote(OLD.account_id)
          || ', payout=' || quote(OLD.payout) || ', capital_base=' || quote(OLD.capital_base)
          || ', instalments=' || quote(OLD.instalments) || ', active=' || quote(OLD.active)
          AND after =
          'id=' || quote(NEW.id) || ', code=' || quote(NEW.code) || ', name=' || quote(NEW.name)
          || ', kind=' || quote(NEW.kind) || ', account_id=' || quote(NEW.account_id)
          || ', payout=' || quote(NEW.payout) || ', capital_base=' || quote(NEW.capital_base)
          || ', instalments=' || quote(NEW.instalments) || ', active=' || quote(NEW.active));
END;
CREATE TRIGGER savings_product_audit_delete BEFORE DELETE ON savings_product BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'savings_product' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', code=' || quote(OLD.code) || ', name=' || quote(OLD.name)
          || ', kind=' || quote(OLD.kind) || ', account_id=' || quote(OLD.account_id)
          || ', payout=' || quote(OLD.payout) || ', capital_base=' || quote(OLD.capital_base)
          || ', instalments=' || quote(OLD.instalments) || ', active=' || quote(OLD.active));
END;

CREATE TRIGGER savings_due_audit_insert BEFORE INSERT ON savings_due BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM savings_due WHERE id = NEW.id OR (savings_product_id = NEW.savings_product_id AND member_class_id = NEW.member_class_id AND from_period = NEW.from_period));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'savings_due' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', savings_product_id=' || quote(NEW.savings_product_id)
          || ', member_class_id=' || quote(NEW.member_class_id) || ', from_period=' || quote(NEW.from_period)
          || ', amount=' || quote(NEW.amount) || ', decision_no=' || quote(NEW.decision_no));
END;
CREATE TRIGGER savings_due_audit_update BEFORE UPDATE ON savings_due BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'savings_due' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', savings_product_id=' || quote(OLD.savings_product_id)
          || ', member_class_id=' || quote(OLD.member_class_id) || ', from_period=' || quote(OLD.from_period)
          || ', amount=' || quote(OLD.amount) || ', decision_no=' || quote(OLD.decision_no)
          AND after =
          'id=' || quote(NEW.id) || ', savings_product_id=' || quote(NEW.savings_product_id)
          || ', member_class_id=' || quote(NEW.member_class_id) || ', from_period=' || quote(NEW.from_period)
          || ', amount=' || quote(NEW.amount) || ', decision_no=' || quote(NEW.decision_no));
END;
CREATE TRIGGER savings_due_audit_delete BEFORE DELETE ON savings_due BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'savings_due' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', savings_product_id=' || quote(OLD.savings_product_id)
          || ', member_class_id=' || quote(OLD.member_class_id) || ', from_period=' || quote(OLD.from_period)
          || ', amount=' || quote(OLD.amount) || ', decision_no=' || quote(OLD.decision_no));
END;

CREATE TRIGGER savings_account_audit_insert BEFORE INSERT ON savings_account BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM savings_account WHERE id = NEW.id);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'savings_account' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', savings_product_id=' || quote(NEW.savings_product_id)
          || ', member_id=' || quote(NEW.member_id) || ', opened=' || quote(NEW.opened));
END;
CREATE TRIGGER savings_account_audit_update BEFORE UPDATE ON savings_account BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'savings_account' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', savings_product_id=' || quote(OLD.savings_product_id)
          || ', member_id=' || quote(OLD.member_id) || ', opened=' || quote(OLD.opened)
          AND after =
          'id=' || quote(NEW.id) || ', savings_product_id=' || quote(NEW.savings_product_id)
          || ', member_id=' || quote(NEW.member_id) || ', opened=' || quote(NEW.opened));
END;
CREATE TRIGGER savings_account_audit_delete BEFORE DELETE ON savings_account BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'savings_account' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', savings_product_id=' || quote(OLD.savings_product_id)
          || ', member_id=' || quote(OLD.member_id) || ', opened=' || quote(OLD.opened));
END;

CREATE TRIGGER loan_product_audit_insert BEFORE INSERT ON loan_product BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan_product WHERE id = NEW.id OR (code = NEW.code));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_product' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', code=' || quote(NEW.code) || ', name=' || quote(NEW.name)
          || ', account_id=' || quote(NEW.account_id)
          || ', interest_account_id=' || quote(NEW.interest_account_id) || ', method=' || quote(NEW.method)
          || ', rate=' || quote(NEW.rate) || ', per=' || quote(NEW.per) || ', active=' || quote(NEW.active));
END;
CREATE TRIGGER loan_product_audit_update BEFORE UPDATE ON loan_product BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_product' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', code=' || quote(OLD.code) || ', name=' || quote(OLD.name)
          || ', account_id=' || quote(OLD.account_id)
          || ', interest_account_id=' || quote(OLD.interest_account_id) || ', method=' || quote(OLD.method)
          || ', rate=' || quote(OLD.rate) || ', per=' || quote(OLD.per) || ', active=' || quote(OLD.active)
          AND after =
          'id=' || quote(NEW.id) || ', code=' || quote(NEW.code) || ', name=' || quote(NEW.name)
          || ', account_id=' || quote(NEW.account_id)
          || ', interest_account_id=' || quote(NEW.interest_account_id) || ', method=' || quote(NEW.method)
          || ', rate=' || quote(NEW.rate) || ', per=' || quote(NEW.per) || ', active=' || quote(NEW.active));
END;
CREATE TRIGGER loan_product_audit_delete BEFORE DELETE ON loan_product BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_product' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', code=' || quote(OLD.code) || ', name=' || quote(OLD.name)
          || ', account_id=' || quote(OLD.account_id)
          || ', interest_account_id=' || quote(OLD.interest_account_id) || ', method=' || quote(OLD.method)
          || ', rate=' || quote(OLD.rate) || ', per=' || quote(OLD.per) || ', active=' || quote(OLD.active));
END;

CREATE TRIGGER loan_audit_insert BEFORE INSERT ON loan BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan WHERE id = NEW.id OR (loan_no = NEW.loan_no));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', loan_no=' || quote(NEW.loan_no) || ', member_id=' || quote(NEW.member_id)
          || ', loan_product_id=' || quote(NEW.loan_product_id) || ', principal=' || quote(NEW.principal)
          || ', disbursed=' || quote(NEW.disbursed));
END;
CREATE TRIGGER loan_audit_update BEFORE UPDATE ON loan BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', loan_no=' || quote(OLD.loan_no) || ', member_id=' || quote(OLD.member_id)
          || ', loan_product_id=' || quote(OLD.loan_product_id) || ', principal=' || quote(OLD.principal)
          || ', disbursed=' || quote(OLD.disbursed)
          AND after =
          'id=' || quote(NEW.id) || ', loan_no=' || quote(NEW.loan_no) || ', member_id=' || quote(NEW.member_id)
          || ', loan_product_id=' || quote(NEW.loan_product_id) || ', principal=' || quote(NEW.principal)
          || ', disbursed=' || quote(NEW.disbursed));
END;
CREATE TRIGGER loan_audit_delete BEFORE DELETE ON loan BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', loan_no=' || quote(OLD.loan_no) || ', member_id=' || quote(OLD.member_id)
          || ', loan_product_id=' || quote(OLD.loan_product_id) || ', principal=' || quote(OLD.principal)
          || ', disbursed=' || quote(OLD.disbursed));
END;

CREATE TRIGGER loan_plan_audit_insert BEFORE INSERT ON loan_plan BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM loan_plan WHERE id = NEW.id OR (loan_id = NEW.loan_id AND version = NEW.version));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_plan' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', loan_id=' || quote(NEW.loan_id) || ', version=' || quote(NEW.version)
          || ', from_day=' || quote(NEW.from_day) || ', method=' || quote(NEW.method)
          || ', rate=' || quote(NEW.rate) || ', per=' || quote(NEW.per) || ', every=' || quote(NEW.every)
          || ', periods=' || quote(NEW.periods) || ', first_due=' || quote(NEW.first_due)
          || ', multiple=' || quote(NEW.multiple) || ', rounding=' || quote(NEW.rounding)
          || ', unit=' || quote(NEW.unit) || ', grace_principal=' || quote(NEW.grace_principal)
          || ', cut_over=' || quote(NEW.cut_over) || ', outstanding=' || quote(NEW.outstanding)
          || ', interest_arrears=' || quote(NEW.interest_arrears) || ', reason=' || quote(NEW.reason));
END;
CREATE TRIGGER loan_plan_audit_update BEFORE UPDATE ON loan_plan BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_plan' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', loan_id=' || quote(OLD.loan_id) || ', version=' || quote(OLD.version)
          || ', from_day=' || quote(OLD.from_day) || ', method=' || quote(OLD.method)
          || ', rate=' || quote(OLD.rate) || ', per=' || quote(OLD.per) || ', every=' || quote(OLD.every)
          || ', periods=' || quote(OLD.periods) || ', first_due=' || quote(OLD.first_due)
          || ', multiple=' || quote(OLD.multiple) || ', rounding=' || quote(OLD.rounding)
          || ', unit=' || quote(OLD.unit) || ', grace_principal=' || quote(OLD.grace_principal)
          || ', cut_over=' || quote(OLD.cut_over) || ', outstanding=' || quote(OLD.outstanding)
          || ', interest_arrears=' || quote(OLD.interest_arrears) || ', reason=' || quote(OLD.reason)
          AND after =
          'id=' || quote(NEW.id) || ', loan_id=' || quote(NEW.loan_id) || ', version=' || quote(NEW.version)
          || ', from_day=' || quote(NEW.from_day) || ', method=' || quote(NEW.method)
          || ', rate=' || quote(NEW.rate) || ', per=' || quote(NEW.per) || ', every=' || quote(NEW.every)
          || ', periods=' || quote(NEW.periods) || ', first_due=' || quote(NEW.first_due)
          || ', multiple=' || quote(NEW.multiple) || ', rounding=' || quote(NEW.rounding)
          || ', unit=' || quote(NEW.unit) || ', grace_principal=' || quote(NEW.grace_principal)
          || ', cut_over=' || quote(NEW.cut_over) || ', outstanding=' || quote(NEW.outstanding)
          || ', interest_arrears=' || quote(NEW.interest_arrears) || ', reason=' || quote(NEW.reason));
END;
CREATE TRIGGER loan_plan_audit_delete BEFORE DELETE ON loan_plan BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'loan_plan' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', loan_id=' || quote(OLD.loan_id) || ', version=' || quote(OLD.version)
          || ', from_day=' || quote(OLD.from_day) || ', method=' || quote(OLD.method)
          || ', rate=' || quote(OLD.rate) || ', per=' || quote(OLD.per) || ', every=' || quote(OLD.every)
          || ', periods=' || quote(OLD.periods) || ', first_due=' || quote(OLD.first_due)
          || ', multiple=' || quote(OLD.multiple) || ', rounding=' || quote(OLD.rounding)
          || ', unit=' || quote(OLD.unit) || ', grace_principal=' || quote(OLD.grace_principal)
          || ', cut_over=' || quote(OLD.cut_over) || ', outstanding=' || quote(OLD.outstanding)
          || ', interest_arrears=' || quote(OLD.interest_arrears) || ', reason=' || quote(OLD.reason));
END;

CREATE TRIGGER surplus_scheme_audit_insert BEFORE INSERT ON surplus_scheme BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM surplus_scheme WHERE year = NEW.year);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'surplus_scheme' AND subject_id = CAST(NEW.year AS TEXT) AND before IS NULL AND after =
          'year=' || quote(NEW.year) || ', rounding=' || quote(NEW.rounding)
          || ', rest_account_id=' || quote(NEW.rest_account_id) || ', leavers=' || quote(NEW.leavers)
          || ', minimum_months=' || quote(NEW.minimum_months));
END;
CREATE TRIGGER surplus_scheme_audit_update BEFORE UPDATE ON surplus_scheme BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.year IS NOT OLD.year OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'surplus_scheme' AND subject_id = CAST(OLD.year AS TEXT) AND before =
          'year=' || quote(OLD.year) || ', rounding=' || quote(OLD.rounding)
          || ', rest_account_id=' || quote(OLD.rest_account_id) || ', leavers=' || quote(OLD.leavers)
          || ', minimum_months=' || quote(OLD.minimum_months)
          AND after =
          'year=' || quote(NEW.year) || ', rounding=' || quote(NEW.rounding)
          || ', rest_account_id=' || quote(NEW.rest_account_id) || ', leavers=' || quote(NEW.leavers)
          || ', minimum_months=' || quote(NEW.minimum_months));
END;
CREATE TRIGGER surplus_scheme_audit_delete BEFORE DELETE ON surplus_scheme BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'surplus_scheme' AND subject_id = CAST(OLD.year AS TEXT) AND after IS NULL AND before =
          'year=' || quote(OLD.year) || ', rounding=' || quote(OLD.rounding)
          || ', rest_account_id=' || quote(OLD.rest_account_id) || ', leavers=' || quote(OLD.leavers)
          || ', minimum_months=' || quote(OLD.minimum_months));
END;

CREATE TRIGGER surplus_part_audit_insert BEFORE INSERT ON surplus_part BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM surplus_part WHERE id = NEW.id OR (year = NEW.year AND place = NEW.place));
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'surplus_part' AND subject_id = CAST(NEW.id AS TEXT) AND before IS NULL AND after =
          'id=' || quote(NEW.id) || ', year=' || quote(NEW.year) || ', place=' || quote(NEW.place)
          || ', source=' || quote(NEW.source) || ', component=' || quote(NEW.component)
          || ', percent=' || quote(NEW.percent) || ', base=' || quote(NEW.base));
END;
CREATE TRIGGER surplus_part_audit_update BEFORE UPDATE ON surplus_part BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.id IS NOT OLD.id OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'surplus_part' AND subject_id = CAST(OLD.id AS TEXT) AND before =
          'id=' || quote(OLD.id) || ', year=' || quote(OLD.year) || ', place=' || quote(OLD.place)
          || ', source=' || quote(OLD.source) || ', component=' || quote(OLD.component)
          || ', percent=' || quote(OLD.percent) || ', base=' || quote(OLD.base)
          AND after =
          'id=' || quote(NEW.id) || ', year=' || quote(NEW.year) || ', place=' || quote(NEW.place)
          || ', source=' || quote(NEW.source) || ', component=' || quote(NEW.component)
          || ', percent=' || quote(NEW.percent) || ', base=' || quote(NEW.base));
END;
CREATE TRIGGER surplus_part_audit_delete BEFORE DELETE ON surplus_part BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'surplus_part' AND subject_id = CAST(OLD.id AS TEXT) AND after IS NULL AND before =
          'id=' || quote(OLD.id) || ', year=' || quote(OLD.year) || ', place=' || quote(OLD.place)
          || ', source=' || quote(OLD.source) || ', component=' || quote(OLD.component)
          || ', percent=' || quote(OLD.percent) || ', base=' || quote(OLD.base));
END;

CREATE TRIGGER surplus_decision_audit_insert BEFORE INSERT ON surplus_decision BEGIN
    SELECT RAISE(ROLLBACK, 'append-only') WHERE EXISTS (SELECT 1 FROM surplus_decision WHERE year = NEW.year);
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'surplus_decision' AND subject_id = CAST(NEW.year AS TEXT) AND before IS NULL AND after =
          'year=' || quote(NEW.year) || ', decided_on=' || quote(NEW.decided_on)
          || ', minutes_no=' || quote(NEW.minutes_no));
END;
CREATE TRIGGER surplus_decision_audit_update BEFORE UPDATE ON surplus_decision BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NEW.year IS NOT OLD.year OR NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'surplus_decision' AND subject_id = CAST(OLD.year AS TEXT) AND before =
          'year=' || quote(OLD.year) || ', decided_on=' || quote(OLD.decided_on)
          || ', minutes_no=' || quote(OLD.minutes_no)
          AND after =
          'year=' || quote(NEW.year) || ', decided_on=' || quote(NEW.decided_on)
          || ', minutes_no=' || quote(NEW.minutes_no));
END;
CREATE TRIGGER surplus_decision_audit_delete BEFORE DELETE ON surplus_decision BEGIN
    SELECT RAISE(ROLLBACK, 'audit-missing') WHERE NOT EXISTS (
        SELECT 1 FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)
          AND subject = 'surplus_decision' AND subject_id = CAST(OLD.year AS TEXT) AND after IS NULL AND before =
          'year=' || quote(OLD.year) || ', decided_on=' || quote(OLD.decided_on)
          || ', minutes_no=' || quote(OLD.minutes_no));
END;
