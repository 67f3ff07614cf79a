CREATE SCHEMA hr; CREATE SCHEMA pay; CREATE SCHEMA recruit;
CREATE EXTENSION btree_gist SCHEMA public;
CREATE DOMAIN hr.email AS varchar(255) CHECK (VALUE LIKE '%@%' AND VALUE = lower(VALUE));
CREATE DOMAIN hr.fte AS numeric(4,3) DEFAULT 1.0 CHECK (VALUE > 0 AND VALUE <= 1.25);
CREATE TYPE hr.gender AS ENUM ('m', 'f', 'x');
CREATE TYPE hr.contract_kind AS ENUM ('permanent', 'fixed_term', 'working_student', 'intern', 'apprentice');
CREATE TABLE hr.companies (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    tax_no varchar(20),
    country char(2) NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    parent_id bigint,
    currency char(3) DEFAULT 'EUR' NOT NULL,
    import_batch bigint,
    constraint pk_companies PRIMARY KEY (id),
    CONSTRAINT uq_companies_tax_no UNIQUE (tax_no)
);
CREATE INDEX ix_companies_parent_id ON hr.companies USING btree (parent_id);
CREATE INDEX ix_companies_import_batch ON hr.companies USING btree (import_batch);
CREATE TABLE hr.sites (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    company_id bigint NOT NULL,
    name text NOT NULL,
    city text,
    constraint pk_sites PRIMARY KEY (id),
    CONSTRAINT uq_sites_company_id_name UNIQUE (company_id, name)
);
CREATE INDEX ix_sites_company_id ON hr.sites USING btree (company_id);
CREATE TABLE hr.departments (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    company_id bigint NOT NULL,
    parent_id bigint,
    name text NOT NULL,
    cost_center varchar(10),
    head_id bigint,
    valid daterange DEFAULT '(,)' NOT NULL,
    constraint pk_departments PRIMARY KEY (id)
);
CREATE INDEX ix_departments_company_id ON hr.departments USING btree (company_id);
CREATE INDEX ix_departments_parent_id ON hr.departments USING btree (parent_id);
CREATE TABLE hr.job_families (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    constraint pk_job_families PRIMARY KEY (id),
    CONSTRAINT uq_job_families_name UNIQUE (name)
);
CREATE TABLE hr.job_grades (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(10) NOT NULL,
    min_pay numeric(12,2) NOT NULL,
    max_pay numeric(12,2) NOT NULL,
    constraint pk_job_grades PRIMARY KEY (id),
    CONSTRAINT uq_job_grades_code UNIQUE (code),
    CONSTRAINT ck_job_grades_1 CHECK (max_pay>=min_pay)
);
CREATE TABLE hr.positions (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    department_id bigint NOT NULL,
    title text NOT NULL,
    grade_id bigint,
    family_id bigint,
    headcount smallint DEFAULT 1 NOT NULL,
    remote boolean DEFAULT false NOT NULL,
    constraint pk_positions PRIMARY KEY (id)
);
CREATE INDEX ix_positions_department_id ON hr.positions USING btree (department_id);
CREATE INDEX ix_positions_grade_id ON hr.positions USING btree (grade_id);
CREATE INDEX ix_positions_family_id ON hr.positions USING btree (family_id);
CREATE TABLE hr.employees (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    no varchar(20) NOT NULL,
    first_name text NOT NULL,
    last_name text NOT NULL,
    gender hr.gender,
    birth date,
    email hr.email,
    iban varchar(34),
    hired date NOT NULL,
    left_on date,
    manager_id bigint,
    photo_url text,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    display_name text GENERATED ALWAYS AS ((first_name)::text||' '||(last_name)::text) STORED,
    pronouns text,
    constraint pk_employees PRIMARY KEY (id),
    CONSTRAINT uq_employees_no UNIQUE (no),
    CONSTRAINT uq_employees_email UNIQUE (email),
    CONSTRAINT ck_employees_1 CHECK (left_on IS NULL OR left_on>=hired)
);
CREATE INDEX ix_employees_manager_id ON hr.employees USING btree (manager_id);
CREATE TABLE hr.contracts (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    employee_id bigint NOT NULL,
    kind hr.contract_kind NOT NULL,
    fte hr.fte NOT NULL,
    valid daterange NOT NULL,
    weekly_hours numeric(5,2),
    constraint pk_contracts PRIMARY KEY (id),
    CONSTRAINT ex_contracts EXCLUDE USING gist (employee_id WITH =,valid WITH &&)
);
CREATE INDEX ix_contracts_employee_id ON hr.contracts USING btree (employee_id);
CREATE TABLE hr.assignments (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    employee_id bigint NOT NULL,
    position_id bigint NOT NULL,
    since date NOT NULL,
    until_on date,
    constraint pk_assignments PRIMARY KEY (id)
);
CREATE INDEX ix_assignments_employee_id ON hr.assignments USING btree (employee_id);
CREATE INDEX ix_assignments_position_id ON hr.assignments USING btree (position_id);
CREATE TABLE hr.skills (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    name_i18n jsonb,
    constraint pk_skills PRIMARY KEY (id),
    CONSTRAINT uq_skills_name UNIQUE (name)
);
CREATE TABLE hr.languages (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    name_i18n jsonb,
    constraint pk_languages PRIMARY KEY (id),
    CONSTRAINT uq_languages_name UNIQUE (name)
);
CREATE TABLE hr.certificates (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    name_i18n jsonb,
    sort_order smallint DEFAULT 0 NOT NULL,
    constraint pk_certificates PRIMARY KEY (id),
    CONSTRAINT uq_certificates_name UNIQUE (name)
);
CREATE TABLE hr.trainings (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    name_i18n jsonb,
    constraint pk_trainings PRIMARY KEY (id),
    CONSTRAINT uq_trainings_name UNIQUE (name)
);
CREATE TABLE hr.equipment_types (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    name_i18n jsonb,
    constraint pk_equipment_types PRIMARY KEY (id),
    CONSTRAINT uq_equipment_types_name UNIQUE (name)
);
CREATE TABLE hr.absence_types (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    name_i18n jsonb,
    constraint pk_absence_types PRIMARY KEY (id),
    CONSTRAINT uq_absence_types_name UNIQUE (name)
);
CREATE TABLE hr.termination_reasons (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    name_i18n jsonb,
    constraint pk_termination_reasons PRIMARY KEY (id),
    CONSTRAINT uq_termination_reasons_name UNIQUE (name)
);
CREATE TABLE hr.employee_skills (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    employee_id bigint NOT NULL,
    ref_id bigint NOT NULL,
    level smallint,
    since date,
    verified_by_id bigint,
    constraint pk_employee_skills PRIMARY KEY (id),
    CONSTRAINT uq_employee_skills_employee_id_ref_id UNIQUE (employee_id, ref_id)
);
CREATE INDEX ix_employee_skills_employee_id ON hr.employee_skills USING btree (employee_id);
CREATE INDEX ix_employee_skills_ref_id ON hr.employee_skills USING btree (ref_id);
CREATE INDEX ix_employee_skills_verified_by_id ON hr.employee_skills USING btree (verified_by_id);
CREATE TABLE hr.employee_languages (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    employee_id bigint NOT NULL,
    ref_id bigint NOT NULL,
    level smallint,
    since date,
    verified_by_id bigint,
    import_batch bigint,
    constraint pk_employee_languages PRIMARY KEY (id),
    CONSTRAINT uq_employee_languages_employee_id_ref_id UNIQUE (employee_id, ref_id)
);
CREATE INDEX ix_employee_languages_employee_id ON hr.employee_languages USING btree (employee_id);
CREATE INDEX ix_employee_languages_ref_id ON hr.employee_languages USING btree (ref_id);
CREATE INDEX ix_employee_languages_verified_by_id ON hr.employee_languages USING btree (verified_by_id);
CREATE INDEX ix_employee_languages_import_batch ON hr.employee_languages USING btree (import_batch) WHERE import_batch IS NOT NULL;
CREATE TABLE hr.employee_certificates (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    employee_id bigint NOT NULL,
    ref_id bigint NOT NULL,
    level smallint,
    since date,
    verified_by_id bigint,
    constraint pk_employee_certificates PRIMARY KEY (id),
    CONSTRAINT uq_employee_certificates_employee_id_ref_id UNIQUE (employee_id, ref_id)
);
CREATE INDEX ix_employee_certificates_employee_id ON hr.employee_certificates USING btree (employee_id);
CREATE INDEX ix_employee_certificates_ref_id ON hr.employee_certificates USING btree (ref_id);
CREATE INDEX ix_employee_certificates_verified_by_id ON hr.employee_certificates USING btree (verified_by_id);
CREATE TABLE hr.employee_trainings (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    employee_id bigint NOT NULL,
    ref_id bigint NOT NULL,
    level smallint,
    since date,
    verified_by_id bigint,
    constraint pk_employee_trainings PRIMARY KEY (id),
    CONSTRAINT uq_employee_trainings_employee_id_ref_id UNIQUE (employee_id, ref_id)
);
CREATE INDEX ix_employee_trainings_employee_id ON hr.employee_trainings USING btree (employee_id);
CREATE INDEX ix_employee_trainings_ref_id ON hr.employee_trainings USING btree (ref_id);
CREATE INDEX ix_employee_trainings_verified_by_id ON hr.employee_trainings USING btree (verified_by_id);
CREATE TABLE hr.equipment (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    type_id bigint NOT NULL,
    serial text NOT NULL,
    employee_id bigint,
    issued date,
    constraint pk_equipment PRIMARY KEY (id),
    CONSTRAINT uq_equipment_serial UNIQUE (serial)
);
CREATE INDEX ix_equipment_type_id ON hr.equipment USING btree (type_id);
CREATE INDEX ix_equipment_employee_id ON hr.equipment USING btree (employee_id);
CREATE TABLE hr.absences (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    employee_id bigint NOT NULL,
    type_id bigint NOT NULL,
    days daterange NOT NULL,
    state text DEFAULT 'requested' NOT NULL,
    approved_by_id bigint,
    constraint pk_absences PRIMARY KEY (id),
    EXCLUDE USING gist (employee_id WITH =,days WITH &&) WHERE ((state<>'rejected'::text))
);
CREATE INDEX ix_absences_employee_id ON hr.absences USING btree (employee_id);
CREATE INDEX ix_absences_type_id ON hr.absences USING btree (type_id);
CREATE INDEX ix_absences_approved_by_id ON hr.absences USING btree (approved_by_id);
CREATE TABLE hr.leave_balances (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    employee_id bigint NOT NULL,
    year smallint NOT NULL,
    entitled numeric(5,2) NOT NULL,
    taken numeric(5,2) DEFAULT 0 NOT NULL,
    remaining numeric GENERATED ALWAYS AS (entitled-taken) STORED,
    constraint pk_leave_balances PRIMARY KEY (id),
    CONSTRAINT uq_leave_balances_employee_id_year UNIQUE (employee_id, year)
);
CREATE INDEX ix_leave_balances_employee_id ON hr.leave_balances USING btree (employee_id);
CREATE TABLE hr.timesheets (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    employee_id bigint NOT NULL,
    day date NOT NULL,
    minutes integer NOT NULL,
    project text,
    note text,
    constraint pk_timesheets PRIMARY KEY (id),
    CONSTRAINT uq_timesheets_employee_id_day_project UNIQUE (employee_id, day, project)
);
CREATE INDEX ix_timesheets_employee_id ON hr.timesheets USING btree (employee_id);
CREATE TABLE hr.reviews (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    employee_id bigint NOT NULL,
    reviewer_id bigint NOT NULL,
    period text NOT NULL,
    score numeric(3,1),
    body jsonb,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    constraint pk_reviews PRIMARY KEY (id)
);
CREATE INDEX ix_reviews_employee_id ON hr.reviews USING btree (employee_id);
CREATE INDEX ix_reviews_reviewer_id ON hr.reviews USING btree (reviewer_id);
CREATE INDEX ix_reviews_archived_at ON hr.reviews USING btree (archived_at);
CREATE TABLE hr.goals (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    employee_id bigint NOT NULL,
    title text NOT NULL,
    weight numeric(4,2),
    progress integer DEFAULT 0 NOT NULL,
    constraint pk_goals PRIMARY KEY (id),
    CONSTRAINT ck_goals_1 CHECK (progress BETWEEN 0 AND 100)
);
CREATE INDEX ix_goals_employee_id ON hr.goals USING btree (employee_id);
CREATE TABLE hr.documents (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    employee_id bigint NOT NULL,
    title text NOT NULL,
    data bytea,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    retention_until date,
    checksum2 bytea GENERATED ALWAYS AS (sha256(data)) STORED,
    constraint pk_documents PRIMARY KEY (id)
);
CREATE INDEX ix_documents_employee_id ON hr.documents USING btree (employee_id);
CREATE TABLE hr.emergency_contacts (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    employee_id bigint NOT NULL,
    name text NOT NULL,
    phone text NOT NULL,
    constraint pk_emergency_contacts PRIMARY KEY (id)
);
CREATE INDEX ix_emergency_contacts_employee_id ON hr.emergency_contacts USING btree (employee_id);
CREATE TABLE hr.terminations (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    employee_id bigint NOT NULL,
    reason_id bigint NOT NULL,
    on_day date NOT NULL,
    constraint pk_terminations PRIMARY KEY (id),
    CONSTRAINT uq_terminations_employee_id UNIQUE (employee_id)
);
CREATE INDEX ix_terminations_reason_id ON hr.terminations USING btree (reason_id);
CREATE TABLE pay.wage_types (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(4),
    name text NOT NULL,
    taxable boolean DEFAULT true NOT NULL,
    sign smallint DEFAULT 1 NOT NULL,
    formula text,
    constraint pk_wage_types PRIMARY KEY (id),
    CONSTRAINT uq_wage_types_code UNIQUE (code)
);
CREATE TABLE pay.salaries (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    employee_id bigint NOT NULL,
    amount numeric(12,2) NOT NULL,
    currency char(3) DEFAULT 'EUR' NOT NULL,
    valid_from date NOT NULL,
    constraint pk_salaries PRIMARY KEY (id),
    CONSTRAINT uq_salaries_employee_id_valid_from UNIQUE (employee_id, valid_from)
);
CREATE INDEX ix_salaries_employee_id ON pay.salaries USING btree (employee_id);
CREATE TABLE pay.bonuses (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    employee_id bigint NOT NULL,
    amount numeric(10,2) NOT NULL,
    reason text,
    month date NOT NULL,
    constraint pk_bonuses PRIMARY KEY (id)
);
CREATE INDEX ix_bonuses_employee_id ON pay.bonuses USING btree (employee_id);
CREATE TABLE pay.deductions (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    employee_id bigint NOT NULL,
    wage_type_id bigint NOT NULL,
    amount numeric(10,2) NOT NULL,
    until_on date,
    constraint pk_deductions PRIMARY KEY (id)
);
CREATE INDEX ix_deductions_employee_id ON pay.deductions USING btree (employee_id);
CREATE INDEX ix_deductions_wage_type_id ON pay.deductions USING btree (wage_type_id);
CREATE TABLE pay.tax_classes (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code char(2) NOT NULL,
    rate numeric(5,4) NOT NULL,
    constraint pk_tax_classes PRIMARY KEY (id),
    CONSTRAINT uq_tax_classes_code UNIQUE (code)
);
CREATE TABLE pay.employee_tax (
    employee_id bigint NOT NULL,
    class_id bigint NOT NULL,
    church boolean,
    children numeric(3,1),
    constraint pk_employee_tax PRIMARY KEY (employee_id)
);
CREATE INDEX ix_employee_tax_employee_id ON pay.employee_tax USING btree (employee_id);
CREATE INDEX ix_employee_tax_class_id ON pay.employee_tax USING btree (class_id);
CREATE TABLE pay.insurers (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    rate numeric(5,4) NOT NULL,
    constraint pk_insurers PRIMARY KEY (id),
    CONSTRAINT uq_insurers_name UNIQUE (name)
);
CREATE TABLE pay.employee_insurance (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    employee_id bigint NOT NULL,
    insurer_id bigint NOT NULL,
    since date NOT NULL,
    constraint pk_employee_insurance PRIMARY KEY (id)
);
CREATE INDEX ix_employee_insurance_employee_id ON pay.employee_insurance USING btree (employee_id);
CREATE INDEX ix_employee_insurance_insurer_id ON pay.employee_insurance USING btree (insurer_id);
CREATE TABLE pay.runs (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    month date NOT NULL,
    state text DEFAULT 'open' NOT NULL,
    opened_by text DEFAULT CURRENT_USER NOT NULL,
    closed_at timestamptz,
    constraint pk_runs PRIMARY KEY (id),
    CONSTRAINT uq_runs_month UNIQUE (month)
);
CREATE TABLE pay.payslips (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    run_id bigint NOT NULL,
    employee_id bigint NOT NULL,
    gross numeric(12,2) NOT NULL,
    net numeric(12,2) NOT NULL,
    doc_id bigint,
    constraint pk_payslips PRIMARY KEY (id),
    CONSTRAINT uq_payslips_run_id_employee_id UNIQUE (run_id, employee_id)
);
CREATE INDEX ix_payslips_run_id ON pay.payslips USING btree (run_id);
CREATE INDEX ix_payslips_employee_id ON pay.payslips USING btree (employee_id);
CREATE INDEX ix_payslips_doc_id ON pay.payslips USING btree (doc_id);
CREATE TABLE pay.payslip_lines (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    payslip_id bigint NOT NULL,
    wage_type_id bigint NOT NULL,
    amount numeric(12,2) NOT NULL,
    qty numeric(10,2),
    constraint pk_payslip_lines PRIMARY KEY (id)
);
CREATE INDEX ix_payslip_lines_payslip_id ON pay.payslip_lines USING btree (payslip_id);
CREATE INDEX ix_payslip_lines_wage_type_id ON pay.payslip_lines USING btree (wage_type_id);
CREATE INDEX ix_payslip_lines_amount ON pay.payslip_lines USING btree (amount);
CREATE TABLE pay.bank_files (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    run_id bigint NOT NULL,
    body xml,
    created timestamptz NOT NULL,
    constraint pk_bank_files PRIMARY KEY (id)
);
CREATE INDEX ix_bank_files_run_id ON pay.bank_files USING btree (run_id);
CREATE TABLE pay.gl_mapping (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    wage_type_id bigint NOT NULL,
    account varchar(10) NOT NULL,
    constraint pk_gl_mapping PRIMARY KEY (id),
    CONSTRAINT uq_gl_mapping_wage_type_id UNIQUE (wage_type_id)
);
CREATE TABLE pay.expenses (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    employee_id bigint NOT NULL,
    at date NOT NULL,
    amount numeric(10,2) NOT NULL,
    currency char(3) NOT NULL,
    state text DEFAULT 'new' NOT NULL,
    receipt bytea,
    constraint pk_expenses PRIMARY KEY (id),
    CONSTRAINT ck_expenses_1 CHECK (amount>0)
);
CREATE INDEX ix_expenses_employee_id ON pay.expenses USING btree (employee_id);
CREATE TYPE recruit.stage AS ENUM ('applied', 'screening', 'interview', 'offer', 'hired', 'rejected');
CREATE TABLE recruit.openings (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    position_id bigint NOT NULL,
    title text NOT NULL,
    published timestamptz,
    closes date,
    constraint pk_openings PRIMARY KEY (id)
);
CREATE INDEX ix_openings_position_id ON recruit.openings USING btree (position_id);
CREATE TABLE recruit.candidates (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    email hr.email NOT NULL,
    cv bytea,
    source text,
    constraint pk_candidates PRIMARY KEY (id),
    CONSTRAINT uq_candidates_email UNIQUE (email)
);
CREATE TABLE recruit.applications (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    opening_id bigint NOT NULL,
    candidate_id bigint NOT NULL,
    stage recruit.stage DEFAULT 'applied' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    constraint pk_applications PRIMARY KEY (id),
    CONSTRAINT uq_applications_opening_id_candidate_id UNIQUE (opening_id, candidate_id)
);
CREATE INDEX ix_applications_opening_id ON recruit.applications USING btree (opening_id);
CREATE INDEX ix_applications_candidate_id ON recruit.applications USING btree (candidate_id);
CREATE TABLE recruit.interviews (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    application_id bigint NOT NULL,
    slot tstzrange NOT NULL,
    interviewer_id bigint NOT NULL,
    score smallint,
    constraint pk_interviews PRIMARY KEY (id),
    EXCLUDE USING gist (interviewer_id WITH =,slot WITH &&)
);
CREATE INDEX ix_interviews_application_id ON recruit.interviews USING btree (application_id);
CREATE INDEX ix_interviews_interviewer_id ON recruit.interviews USING btree (interviewer_id);
ALTER TABLE ONLY hr.companies ADD CONSTRAINT fk_companies_parent_id FOREIGN KEY (parent_id) REFERENCES hr.companies(id);
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
ALTER TABLE ONLY hr.employee_skills ADD CONSTRAINT fk_employee_skills_verified_by_id FOREIGN KEY (verified_by_id) REFERENCES hr.employees(id) ON DELETE SET NULL;
ALTER TABLE ONLY hr.employee_languages ADD CONSTRAINT fk_employee_languages_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id) ON DELETE CASCADE;
ALTER TABLE ONLY hr.employee_languages ADD CONSTRAINT fk_employee_languages_ref_id FOREIGN KEY (ref_id) REFERENCES hr.languages(id);
ALTER TABLE ONLY hr.employee_languages ADD CONSTRAINT fk_employee_languages_verified_by_id FOREIGN KEY (verified_by_id) REFERENCES hr.employees(id) ON DELETE SET NULL;
ALTER TABLE ONLY hr.employee_certificates ADD CONSTRAINT fk_employee_certificates_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id) ON DELETE CASCADE;
ALTER TABLE ONLY hr.employee_certificates ADD CONSTRAINT fk_employee_certificates_ref_id FOREIGN KEY (ref_id) REFERENCES hr.certificates(id);
ALTER TABLE ONLY hr.employee_certificates ADD CONSTRAINT fk_employee_certificates_verified_by_id FOREIGN KEY (verified_by_id) REFERENCES hr.employees(id) ON DELETE SET NULL;
ALTER TABLE ONLY hr.employee_trainings ADD CONSTRAINT fk_employee_trainings_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id) ON DELETE CASCADE;
ALTER TABLE ONLY hr.employee_trainings ADD CONSTRAINT fk_employee_trainings_ref_id FOREIGN KEY (ref_id) REFERENCES hr.trainings(id);
ALTER TABLE ONLY hr.employee_trainings ADD CONSTRAINT fk_employee_trainings_verified_by_id FOREIGN KEY (verified_by_id) REFERENCES hr.employees(id) ON DELETE SET NULL;
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
ALTER TABLE ONLY pay.payslips ADD CONSTRAINT fk_payslips_doc_id FOREIGN KEY (doc_id) REFERENCES hr.documents(id);
ALTER TABLE ONLY pay.payslip_lines ADD CONSTRAINT fk_payslip_lines_payslip_id FOREIGN KEY (payslip_id) REFERENCES pay.payslips(id) ON DELETE CASCADE;
ALTER TABLE ONLY pay.payslip_lines ADD CONSTRAINT fk_payslip_lines_wage_type_id FOREIGN KEY (wage_type_id) REFERENCES pay.wage_types(id);
ALTER TABLE ONLY pay.bank_files ADD CONSTRAINT fk_bank_files_run_id FOREIGN KEY (run_id) REFERENCES pay.runs(id);
ALTER TABLE ONLY pay.gl_mapping ADD CONSTRAINT fk_gl_mapping_wage_type_id FOREIGN KEY (wage_type_id) REFERENCES pay.wage_types(id);
ALTER TABLE ONLY pay.expenses ADD CONSTRAINT fk_expenses_employee_id FOREIGN KEY (employee_id) REFERENCES hr.employees(id);
ALTER TABLE ONLY recruit.openings ADD CONSTRAINT fk_openings_position_id FOREIGN KEY (position_id) REFERENCES hr.positions(id);
ALTER TABLE ONLY recruit.applications ADD CONSTRAINT fk_applications_opening_id FOREIGN KEY (opening_id) REFERENCES recruit.openings(id) ON DELETE CASCADE;
ALTER TABLE ONLY recruit.applications ADD CONSTRAINT fk_applications_candidate_id FOREIGN KEY (candidate_id) REFERENCES recruit.candidates(id) ON DELETE CASCADE;
ALTER TABLE ONLY recruit.interviews ADD CONSTRAINT fk_interviews_application_id FOREIGN KEY (application_id) REFERENCES recruit.applications(id) ON DELETE CASCADE;
ALTER TABLE ONLY recruit.interviews ADD CONSTRAINT fk_interviews_interviewer_id FOREIGN KEY (interviewer_id) REFERENCES hr.employees(id);
ALTER TABLE hr.departments ADD CONSTRAINT fk_departments_head FOREIGN KEY (head_id) REFERENCES hr.employees ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
CREATE VIEW hr.v_active AS SELECT e.id, e.no, e.display_name AS name, e.email, d.name AS department, p.title FROM hr.employees e LEFT JOIN hr.assignments a ON a.employee_id = e.id AND a.until_on IS NULL LEFT JOIN hr.positions p ON p.id = a.position_id LEFT JOIN hr.departments d ON d.id = p.department_id WHERE e.left_on IS NULL;
CREATE VIEW hr.v_headcount AS SELECT department, count(*) AS n FROM hr.v_active GROUP BY department;
CREATE VIEW hr.v_vacancies AS SELECT p.id, p.title, p.headcount - count(a.id) AS open FROM hr.positions p LEFT JOIN hr.assignments a ON a.position_id = p.id GROUP BY p.id HAVING p.headcount > count(a.id);
CREATE VIEW hr.v_org AS WITH RECURSIVE v_org (id, name, depth, path) AS (SELECT id, last_name, 0, ARRAY[id] FROM hr.employees WHERE manager_id IS NULL UNION ALL SELECT e.id, e.last_name, o.depth + 1, o.path || e.id FROM hr.employees e JOIN v_org o ON o.id = e.manager_id WHERE e.left_on IS NULL) SELECT id, name, depth, path FROM v_org;
CREATE VIEW pay.v_current_salary AS SELECT DISTINCT ON (employee_id) employee_id, amount, currency FROM pay.salaries WHERE valid_from <= CURRENT_DATE ORDER BY employee_id, valid_from DESC;
CREATE VIEW pay.v_compa AS SELECT a.name, s.amount, g.min_pay, g.max_pay, s.amount / ((g.min_pay + g.max_pay) / 2) AS compa FROM hr.v_active a JOIN pay.v_current_salary s ON s.employee_id = a.id JOIN hr.assignments x ON x.employee_id = a.id JOIN hr.positions p ON p.id = x.position_id JOIN hr.job_grades g ON g.id = p.grade_id;
CREATE MATERIALIZED VIEW pay.mv_cost AS SELECT r.month, sum(p.gross) AS gross, sum(p.net) AS net, count(*) AS slips FROM pay.payslips p JOIN pay.runs r ON r.id = p.run_id GROUP BY r.month;
CREATE FUNCTION pay.net(gross numeric, class bpchar, church boolean DEFAULT false) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT round(gross * (1 - rate) * CASE WHEN church THEN 0.99 ELSE 1 END, 2) FROM pay.tax_classes WHERE code = class $$;
CREATE FUNCTION pay.guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT FROM pay.runs WHERE id = OLD.run_id AND state = 'closed') THEN RAISE EXCEPTION 'run closed'; END IF; RETURN COALESCE(NEW, OLD); END $$;
CREATE TRIGGER guard BEFORE UPDATE OR DELETE ON pay.payslips FOR EACH ROW EXECUTE FUNCTION pay.guard();
CREATE FUNCTION hr.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at = now(); RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON hr.companies FOR EACH ROW EXECUTE FUNCTION hr.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.employees FOR EACH ROW EXECUTE FUNCTION hr.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.reviews FOR EACH ROW EXECUTE FUNCTION hr.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.documents FOR EACH ROW EXECUTE FUNCTION hr.touch();
