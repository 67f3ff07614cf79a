CREATE SCHEMA hr; CREATE SCHEMA pay; CREATE SCHEMA tmp_import;
CREATE EXTENSION btree_gist SCHEMA public;
CREATE DOMAIN hr.email AS varchar(255) CHECK (VALUE LIKE '%@%');
CREATE DOMAIN hr.fte AS numeric(4,3) DEFAULT 1 CHECK (VALUE > 0 AND VALUE <= 1);
CREATE TYPE hr.gender AS ENUM ('m', 'f');
CREATE TYPE hr.contract_kind AS ENUM ('permanent', 'fixed', 'intern');
CREATE TABLE hr.companies (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    tax_no varchar(20),
    country char(2) NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    constraint pk_companies PRIMARY KEY (id),
    CONSTRAINT uq_companies_tax_no UNIQUE (tax_no)
);
CREATE TABLE hr.sites (
    id serial NOT NULL,
    company_id integer NOT NULL,
    name varchar(100) NOT NULL,
    city varchar(100),
    constraint pk_sites PRIMARY KEY (id),
    CONSTRAINT uq_sites_company_id_name UNIQUE (company_id, name)
);
CREATE TABLE hr.departments (
    id serial NOT NULL,
    company_id integer NOT NULL,
    parent_id integer,
    name varchar(100) NOT NULL,
    cost_center varchar(10),
    head_id integer,
    constraint pk_departments PRIMARY KEY (id)
);
CREATE TABLE hr.job_families (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    constraint pk_job_families PRIMARY KEY (id),
    CONSTRAINT uq_job_families_name UNIQUE (name)
);
CREATE TABLE hr.job_grades (
    id serial NOT NULL,
    code varchar(10) NOT NULL,
    min_pay numeric(12,2) NOT NULL,
    max_pay numeric(12,2) NOT NULL,
    constraint pk_job_grades PRIMARY KEY (id),
    CONSTRAINT uq_job_grades_code UNIQUE (code),
    CONSTRAINT ck_job_grades_1 CHECK (max_pay>min_pay)
);
CREATE TABLE hr.positions (
    id serial NOT NULL,
    department_id integer NOT NULL,
    title varchar(100) NOT NULL,
    grade_id integer,
    family_id integer,
    headcount integer DEFAULT 1 NOT NULL,
    constraint pk_positions PRIMARY KEY (id)
);
CREATE TABLE hr.employees (
    id serial NOT NULL,
    no varchar(20) NOT NULL,
    first_name varchar(100) NOT NULL,
    last_name varchar(100) NOT NULL,
    gender hr.gender,
    birth date,
    email hr.email,
    iban varchar(34),
    hired date NOT NULL,
    left_on date,
    manager_id integer,
    photo bytea,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    constraint pk_employees PRIMARY KEY (id),
    CONSTRAINT uq_employees_no UNIQUE (no),
    CONSTRAINT uq_employees_email UNIQUE (email),
    CONSTRAINT ck_employees_1 CHECK (left_on IS NULL OR left_on>=hired)
);
CREATE TABLE hr.contracts (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    kind hr.contract_kind NOT NULL,
    fte hr.fte NOT NULL,
    starts date NOT NULL,
    ends date,
    weekly_hours numeric(5,2),
    constraint pk_contracts PRIMARY KEY (id)
);
CREATE TABLE hr.assignments (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    position_id integer NOT NULL,
    since date NOT NULL,
    until_on date,
    constraint pk_assignments PRIMARY KEY (id)
);
CREATE TABLE hr.skills (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    constraint pk_skills PRIMARY KEY (id),
    CONSTRAINT uq_skills_name UNIQUE (name)
);
CREATE TABLE hr.languages (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    constraint pk_languages PRIMARY KEY (id),
    CONSTRAINT uq_languages_name UNIQUE (name)
);
CREATE TABLE hr.certificates (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    constraint pk_certificates PRIMARY KEY (id),
    CONSTRAINT uq_certificates_name UNIQUE (name)
);
CREATE TABLE hr.trainings (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    constraint pk_trainings PRIMARY KEY (id),
    CONSTRAINT uq_trainings_name UNIQUE (name)
);
CREATE TABLE hr.equipment_types (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    constraint pk_equipment_types PRIMARY KEY (id),
    CONSTRAINT uq_equipment_types_name UNIQUE (name)
);
CREATE TABLE hr.absence_types (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    constraint pk_absence_types PRIMARY KEY (id),
    CONSTRAINT uq_absence_types_name UNIQUE (name)
);
CREATE TABLE hr.termination_reasons (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    constraint pk_termination_reasons PRIMARY KEY (id),
    CONSTRAINT uq_termination_reasons_name UNIQUE (name)
);
CREATE TABLE hr.employee_skills (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    ref_id integer NOT NULL,
    level integer,
    since date,
    constraint pk_employee_skills PRIMARY KEY (id),
    CONSTRAINT uq_employee_skills_employee_id_ref_id UNIQUE (employee_id, ref_id)
);
CREATE TABLE hr.employee_languages (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    ref_id integer NOT NULL,
    level integer,
    since date,
    constraint pk_employee_languages PRIMARY KEY (id),
    CONSTRAINT uq_employee_languages_employee_id_ref_id UNIQUE (employee_id, ref_id)
);
CREATE TABLE hr.employee_certificates (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    ref_id integer NOT NULL,
    level integer,
    since date,
    constraint pk_employee_certificates PRIMARY KEY (id),
    CONSTRAINT uq_employee_certificates_employee_id_ref_id UNIQUE (employee_id, ref_id)
);
CREATE TABLE hr.employee_trainings (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    ref_id integer NOT NULL,
    level integer,
    since date,
    constraint pk_employee_trainings PRIMARY KEY (id),
    CONSTRAINT uq_employee_trainings_employee_id_ref_id UNIQUE (employee_id, ref_id)
);
CREATE TABLE hr.equipment (
    id serial NOT NULL,
    type_id integer NOT NULL,
    serial varchar(100) NOT NULL,
    employee_id integer,
    issued date,
    constraint pk_equipment PRIMARY KEY (id),
    CONSTRAINT uq_equipment_serial UNIQUE (serial)
);
CREATE TABLE hr.absences (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    type_id integer NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    state varchar(100) DEFAULT 'requested' NOT NULL,
    approved_by_id integer,
    constraint pk_absences PRIMARY KEY (id)
);
CREATE TABLE hr.leave_balances (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    year integer NOT NULL,
    entitled numeric(5,2) NOT NULL,
    taken numeric(5,2) DEFAULT 0 NOT NULL,
    constraint pk_leave_balances PRIMARY KEY (id),
    CONSTRAINT uq_leave_balances_employee_id_year UNIQUE (employee_id, year)
);
CREATE TABLE hr.timesheets (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    day date NOT NULL,
    minutes integer NOT NULL,
    project varchar(100),
    note varchar(100),
    constraint pk_timesheets PRIMARY KEY (id),
    CONSTRAINT uq_timesheets_employee_id_day_project UNIQUE (employee_id, day, project)
);
CREATE TABLE hr.reviews (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    reviewer_id integer NOT NULL,
    period varchar(100) NOT NULL,
    score integer,
    body text,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    constraint pk_reviews PRIMARY KEY (id)
);
CREATE TABLE hr.goals (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    title varchar(100) NOT NULL,
    weight integer,
    progress integer DEFAULT 0 NOT NULL,
    constraint pk_goals PRIMARY KEY (id),
    CONSTRAINT ck_goals_1 CHECK (progress BETWEEN 0 AND 100)
);
CREATE TABLE hr.documents (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    title varchar(100) NOT NULL,
    data bytea,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    constraint pk_documents PRIMARY KEY (id)
);
CREATE TABLE hr.emergency_contacts (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    name varchar(100) NOT NULL,
    phone varchar(100) NOT NULL,
    constraint pk_emergency_contacts PRIMARY KEY (id)
);
CREATE TABLE hr.terminations (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    reason_id integer NOT NULL,
    on_day date NOT NULL,
    constraint pk_terminations PRIMARY KEY (id),
    CONSTRAINT uq_terminations_employee_id UNIQUE (employee_id)
);
CREATE TABLE pay.wage_types (
    id serial NOT NULL,
    code varchar(4) NOT NULL,
    name varchar(100) NOT NULL,
    taxable boolean DEFAULT true NOT NULL,
    sign smallint DEFAULT 1 NOT NULL,
    constraint pk_wage_types PRIMARY KEY (id),
    CONSTRAINT uq_wage_types_code UNIQUE (code)
);
CREATE TABLE pay.salaries (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    amount numeric(10,2) NOT NULL,
    currency char(3) DEFAULT 'EUR' NOT NULL,
    valid_from date NOT NULL,
    constraint pk_salaries PRIMARY KEY (id),
    CONSTRAINT uq_salaries_employee_id_valid_from UNIQUE (employee_id, valid_from)
);
CREATE TABLE pay.bonuses (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    amount numeric(10,2) NOT NULL,
    reason varchar(100),
    month date NOT NULL,
    constraint pk_bonuses PRIMARY KEY (id)
);
CREATE TABLE pay.deductions (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    wage_type_id integer NOT NULL,
    amount numeric(10,2) NOT NULL,
    until_on date,
    constraint pk_deductions PRIMARY KEY (id)
);
CREATE TABLE pay.tax_classes (
    id serial NOT NULL,
    code varchar(2) NOT NULL,
    rate numeric(5,4) NOT NULL,
    constraint pk_tax_classes PRIMARY KEY (id),
    CONSTRAINT uq_tax_classes_code UNIQUE (code)
);
CREATE TABLE pay.employee_tax (
    employee_id integer NOT NULL,
    class_id integer NOT NULL,
    church boolean,
    children numeric(3,1),
    constraint pk_employee_tax PRIMARY KEY (employee_id)
);
CREATE TABLE pay.insurers (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    rate numeric(5,4) NOT NULL,
    constraint pk_insurers PRIMARY KEY (id),
    CONSTRAINT uq_insurers_name UNIQUE (name)
);
CREATE TABLE pay.employee_insurance (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    insurer_id integer NOT NULL,
    since date NOT NULL,
    constraint pk_employee_insurance PRIMARY KEY (id)
);
CREATE TABLE pay.runs (
    id serial NOT NULL,
    month date NOT NULL,
    state varchar(100) DEFAULT 'open' NOT NULL,
    opened_by varchar(100) DEFAULT CURRENT_USER NOT NULL,
    closed_at timestamp,
    constraint pk_runs PRIMARY KEY (id),
    CONSTRAINT uq_runs_month UNIQUE (month)
);
CREATE TABLE pay.payslips (
    id serial NOT NULL,
    run_id integer NOT NULL,
    employee_id integer NOT NULL,
    gross numeric(12,2) NOT NULL,
    net numeric(12,2) NOT NULL,
    pdf bytea,
    constraint pk_payslips PRIMARY KEY (id),
    CONSTRAINT uq_payslips_run_id_employee_id UNIQUE (run_id, employee_id)
);
CREATE TABLE pay.payslip_lines (
    id serial NOT NULL,
    payslip_id integer NOT NULL,
    wage_type_id integer NOT NULL,
    amount numeric(12,2) NOT NULL,
    qty numeric(10,2),
    constraint pk_payslip_lines PRIMARY KEY (id)
);
CREATE TABLE pay.bank_files (
    id serial NOT NULL,
    run_id integer NOT NULL,
    body text,
    created timestamp NOT NULL,
    constraint pk_bank_files PRIMARY KEY (id)
);
CREATE TABLE pay.gl_mapping (
    id serial NOT NULL,
    wage_type_id integer NOT NULL,
    account varchar(10) NOT NULL,
    constraint pk_gl_mapping PRIMARY KEY (id),
    CONSTRAINT uq_gl_mapping_wage_type_id UNIQUE (wage_type_id)
);
CREATE TABLE pay.expenses (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    at date NOT NULL,
    amount numeric(10,2) NOT NULL,
    currency char(3) NOT NULL,
    state varchar(100) DEFAULT 'new' NOT NULL,
    constraint pk_expenses PRIMARY KEY (id)
);
CREATE TABLE tmp_import.stg_emp (
    id serial NOT NULL,
    line integer,
    raw text,
    loaded timestamp,
    constraint pk_stg_emp PRIMARY KEY (id)
);
CREATE TABLE tmp_import.stg_dep (
    id serial NOT NULL,
    line integer,
    raw text,
    loaded timestamp,
    constraint pk_stg_dep PRIMARY KEY (id)
);
CREATE TABLE tmp_import.stg_abs (
    id serial NOT NULL,
    line integer,
    raw text,
    loaded timestamp,
    constraint pk_stg_abs PRIMARY KEY (id)
);
CREATE TABLE tmp_import.stg_sal (
    id serial NOT NULL,
    line integer,
    raw text,
    loaded timestamp,
    constraint pk_stg_sal PRIMARY KEY (id)
);
CREATE TABLE tmp_import.stg_adr (
    id serial NOT NULL,
    line integer,
    raw text,
    loaded timestamp,
    constraint pk_stg_adr PRIMARY KEY (id)
);
ALTER TABLE ONLY hr.sites ADD CONSTRAINT fk_sites_company_id FOREIGN KEY (company_id) REFERENCES hr.companies(id);
ALTER TABLE ONLY hr.departments ADD CONSTRAINT fk_departments_company_id FOREIGN KEY (company_id) REFERENCES hr.companies(id);
ALTER TABLE ONLY hr.departments ADD CONSTRAINT fk_departments_parent_id FOREIGN KEY (parent_id) REFERENCES hr.departments(id);
ALTER TABLE ONLY hr.positions ADD CONSTRAINT fk_positions_department_id FOREIGN KEY (department_id) REFERENCES hr.departments(id);
ALTER TABLE ONLY hr.positions ADD CONSTRAINT fk_positions_grade_id FOREIGN KEY (grade_id) REFERENCES hr.job_grades(id);
ALTER TABLE ONLY hr.positions ADD CONSTRAINT fk_positions_family_id FOREIGN KEY (family_id) REFERENCES hr.job_families(id);
ALTER TABLE ONLY hr.employees ADD CONSTRAINT fk_employees_manager_id FOREIGN KEY (manager_id) REFERENCES hr.employees(id);
ALTER TABLE ONLY hr.contracts ADD CONSTRAINT fk_contracts_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id) ON DELETE CASCADE;
ALTER TABLE ONLY hr.assignments ADD CONSTRAINT fk_assignments_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id);
ALTER TABLE ONLY hr.assignments ADD CONSTRAINT fk_assignments_position_id FOREIGN KEY (position_id) REFERENCES hr.positions(id);
ALTER TABLE ONLY hr.employee_skills ADD CONSTRAINT fk_employee_skills_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id) ON DELETE CASCADE;
ALTER TABLE ONLY hr.employee_skills ADD CONSTRAINT fk_employee_skills_ref_id FOREIGN KEY (ref_id) REFERENCES hr.skills(id);
ALTER TABLE ONLY hr.employee_languages ADD CONSTRAINT fk_employee_languages_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id) ON DELETE CASCADE;
ALTER TABLE ONLY hr.employee_languages ADD CONSTRAINT fk_employee_languages_ref_id FOREIGN KEY (ref_id) REFERENCES hr.languages(id);
ALTER TABLE ONLY hr.employee_certificates ADD CONSTRAINT fk_employee_certificates_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id) ON DELETE CASCADE;
ALTER TABLE ONLY hr.employee_certificates ADD CONSTRAINT fk_employee_certificates_ref_id FOREIGN KEY (ref_id) REFERENCES hr.certificates(id);
ALTER TABLE ONLY hr.employee_trainings ADD CONSTRAINT fk_employee_trainings_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id) ON DELETE CASCADE;
ALTER TABLE ONLY hr.employee_trainings ADD CONSTRAINT fk_employee_trainings_ref_id FOREIGN KEY (ref_id) REFERENCES hr.trainings(id);
ALTER TABLE ONLY hr.equipment ADD CONSTRAINT fk_equipment_type_id FOREIGN KEY (type_id) REFERENCES hr.equipment_types(id);
ALTER TABLE ONLY hr.equipment ADD CONSTRAINT fk_equipment_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id) ON DELETE SET NULL;
ALTER TABLE ONLY hr.absences ADD CONSTRAINT fk_absences_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id);
ALTER TABLE ONLY hr.absences ADD CONSTRAINT fk_absences_type_id FOREIGN KEY (type_id) REFERENCES hr.absence_types(id);
ALTER TABLE ONLY hr.absences ADD CONSTRAINT fk_absences_approved_by_id FOREIGN KEY (approved_by_id) REFERENCES hr.employees(id);
ALTER TABLE ONLY hr.leave_balances ADD CONSTRAINT fk_leave_balances_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id);
ALTER TABLE ONLY hr.timesheets ADD CONSTRAINT fk_timesheets_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id);
ALTER TABLE ONLY hr.reviews ADD CONSTRAINT fk_reviews_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id);
ALTER TABLE ONLY hr.reviews ADD CONSTRAINT fk_reviews_reviewer_id FOREIGN KEY (reviewer_id) REFERENCES hr.employees(id);
ALTER TABLE ONLY hr.goals ADD CONSTRAINT fk_goals_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id) ON DELETE CASCADE;
ALTER TABLE ONLY hr.documents ADD CONSTRAINT fk_documents_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id) ON DELETE CASCADE;
ALTER TABLE ONLY hr.emergency_contacts ADD CONSTRAINT fk_emergency_contacts_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id) ON DELETE CASCADE;
ALTER TABLE ONLY hr.terminations ADD CONSTRAINT fk_terminations_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id);
ALTER TABLE ONLY hr.terminations ADD CONSTRAINT fk_terminations_reason_id FOREIGN KEY (reason_id) REFERENCES hr.termination_reasons(id);
ALTER TABLE ONLY pay.salaries ADD CONSTRAINT fk_salaries_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id);
ALTER TABLE ONLY pay.bonuses ADD CONSTRAINT fk_bonuses_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id);
ALTER TABLE ONLY pay.deductions ADD CONSTRAINT fk_deductions_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id);
ALTER TABLE ONLY pay.deductions ADD CONSTRAINT fk_deductions_wage_type_id FOREIGN KEY (wage_type_id) REFERENCES pay.wage_types(id);
ALTER TABLE ONLY pay.employee_tax ADD CONSTRAINT fk_employee_tax_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id);
ALTER TABLE ONLY pay.employee_tax ADD CONSTRAINT fk_employee_tax_class_id FOREIGN KEY (class_id) REFERENCES pay.tax_classes(id);
ALTER TABLE ONLY pay.employee_insurance ADD CONSTRAINT fk_employee_insurance_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id);
ALTER TABLE ONLY pay.employee_insurance ADD CONSTRAINT fk_employee_insurance_insurer_id FOREIGN KEY (insurer_id) REFERENCES pay.insurers(id);
ALTER TABLE ONLY pay.payslips ADD CONSTRAINT fk_payslips_run_id FOREIGN KEY (run_id) REFERENCES pay.runs(id);
ALTER TABLE ONLY pay.payslips ADD CONSTRAINT fk_payslips_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id);
ALTER TABLE ONLY pay.payslip_lines ADD CONSTRAINT fk_payslip_lines_payslip_id FOREIGN KEY (payslip_id) REFERENCES pay.payslips(id) ON DELETE CASCADE;
ALTER TABLE ONLY pay.payslip_lines ADD CONSTRAINT fk_payslip_lines_wage_type_id FOREIGN KEY (wage_type_id) REFERENCES pay.wage_types(id);
ALTER TABLE ONLY pay.bank_files ADD CONSTRAINT fk_bank_files_run_id FOREIGN KEY (run_id) REFERENCES pay.runs(id);
ALTER TABLE ONLY pay.gl_mapping ADD CONSTRAINT fk_gl_mapping_wage_type_id FOREIGN KEY (wage_type_id) REFERENCES pay.wage_types(id);
ALTER TABLE ONLY pay.expenses ADD CONSTRAINT fk_expenses_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id);
ALTER TABLE hr.departments ADD CONSTRAINT fk_departments_head FOREIGN KEY (head_id) REFERENCES hr.employees ;
CREATE VIEW hr.v_active AS SELECT e.id, e.no, concat_ws(' ', e.first_name, e.last_name) AS name, e.email, d.name AS department, p.title FROM hr.employees e LEFT JOIN hr.assignments a ON a.employee_id = e.id AND a.until_on IS NULL LEFT JOIN hr.positions p ON p.id = a.position_id LEFT JOIN hr.departments d ON d.id = p.department_id WHERE e.left_on IS NULL;
CREATE VIEW hr.v_headcount AS SELECT department, count(*) AS n FROM hr.v_active GROUP BY department;
CREATE VIEW hr.v_vacancies AS SELECT p.id, p.title, p.headcount - count(a.id) AS open FROM hr.positions p LEFT JOIN hr.assignments a ON a.position_id = p.id GROUP BY p.id HAVING p.headcount > count(a.id);
CREATE VIEW hr.v_org AS WITH RECURSIVE v_org (id, name, depth, path) AS (SELECT id, last_name, 0, ARRAY[id] FROM hr.employees WHERE manager_id IS NULL UNION ALL SELECT e.id, e.last_name, o.depth + 1, o.path || e.id FROM hr.employees e JOIN v_org o ON o.id = e.manager_id) SELECT id, name, depth, path FROM v_org;
CREATE VIEW pay.v_current_salary AS SELECT DISTINCT ON (employee_id) employee_id, amount, currency FROM pay.salaries WHERE valid_from <= CURRENT_DATE ORDER BY employee_id, valid_from DESC;
CREATE VIEW pay.v_compa AS SELECT a.name, s.amount, g.min_pay, g.max_pay, s.amount / ((g.min_pay + g.max_pay) / 2) AS compa FROM hr.v_active a JOIN pay.v_current_salary s ON s.employee_id = a.id JOIN hr.assignments x ON x.employee_id = a.id JOIN hr.positions p ON p.id = x.position_id JOIN hr.job_grades g ON g.id = p.grade_id;
CREATE MATERIALIZED VIEW pay.mv_cost AS SELECT r.month, sum(p.gross) AS gross, sum(p.net) AS net FROM pay.payslips p JOIN pay.runs r ON r.id = p.run_id GROUP BY r.month;
CREATE FUNCTION pay.net(gross numeric, class varchar) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT round(gross * (1 - rate), 2) FROM pay.tax_classes WHERE code = class $$;
CREATE FUNCTION pay.guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT FROM pay.runs WHERE id = OLD.run_id AND state = 'closed') THEN RAISE EXCEPTION 'run closed'; END IF; RETURN NEW; END $$;
CREATE TRIGGER guard BEFORE UPDATE ON pay.payslips FOR EACH ROW EXECUTE FUNCTION pay.guard();
CREATE FUNCTION hr.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at = now(); RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON hr.companies FOR EACH ROW EXECUTE FUNCTION hr.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.employees FOR EACH ROW EXECUTE FUNCTION hr.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.reviews FOR EACH ROW EXECUTE FUNCTION hr.touch();
