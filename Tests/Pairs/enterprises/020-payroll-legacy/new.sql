

SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;

CREATE SCHEMA gl;

CREATE SCHEMA timekeeping;

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';

CREATE TYPE public.expense_status AS ENUM (
    'draft',
    'submitted',
    'approved',
    'paid',
    'rejected'
);

CREATE DOMAIN public.iban AS character varying(34);

CREATE TYPE public.marital AS ENUM (
    'single',
    'married',
    'divorced',
    'widowed',
    'partnership'
);

CREATE DOMAIN public.pay_amount AS numeric(14,4) DEFAULT 0;

CREATE TYPE public.pay_line AS (
	code text,
	amount numeric(14,4),
	currency character(3)
);

CREATE TYPE public.period_state AS ENUM (
    'OPEN',
    'CALCULATED',
    'REVIEW',
    'APPROVED',
    'LOCKED'
);

CREATE TYPE public.sex AS ENUM (
    'female',
    'male',
    'diverse'
);

CREATE FUNCTION public.closed_guard() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT state FROM pay_period WHERE id = NEW.period_id) >= 'APPROVED' THEN RAISE EXCEPTION 'period locked' USING HINT = 'open a correction period'; END IF; RETURN NEW; END $$;

CREATE FUNCTION public.gross(lines public.pay_line[], cur character DEFAULT 'CHF'::bpchar) RETURNS public.pay_amount
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT coalesce(sum(l.amount), 0)::pay_amount FROM unnest(lines) l WHERE l.currency = cur $$;

CREATE FUNCTION public.gross(base public.pay_amount, pct numeric DEFAULT 100, months integer DEFAULT 12) RETURNS public.pay_amount
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT round(base * pct / 100 * 12 / months, 2)::pay_amount $$;

CREATE FUNCTION public.trg_audit() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ DECLARE k text; BEGIN FOR k IN SELECT jsonb_object_keys(to_jsonb(NEW)) LOOP IF to_jsonb(NEW)->>k IS DISTINCT FROM to_jsonb(OLD)->>k THEN INSERT INTO audit_trail(table_name, row_id, col, old_value, new_value) VALUES (TG_TABLE_NAME, NEW.id, k, to_jsonb(OLD)->>k, to_jsonb(NEW)->>k); END IF; END LOOP; RETURN NULL; END $$;

CREATE SEQUENCE public.global_id
    START WITH 1
    INCREMENT BY 10
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

COMMENT ON SEQUENCE public.global_id IS 'shared id space';

CREATE TABLE gl.entry (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    export_id bigint NOT NULL,
    account character varying(60) NOT NULL,
    cost_center_id bigint,
    debit public.pay_amount,
    credit public.pay_amount,
    CONSTRAINT one_side CHECK ((((debit)::numeric = (0)::numeric) OR ((credit)::numeric = (0)::numeric)))
);

CREATE TABLE gl.export (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    period_id bigint NOT NULL,
    exported_at timestamp(0) without time zone NOT NULL,
    checksum character varying(60),
    payload xml
);

CREATE TABLE public.audit_trail (
    id bigint NOT NULL,
    table_name character varying(60) NOT NULL,
    row_id bigint NOT NULL,
    who character varying(60) DEFAULT CURRENT_USER NOT NULL,
    at timestamp(0) without time zone DEFAULT now() NOT NULL,
    col character varying(60),
    old_value text,
    new_value text
);

ALTER TABLE public.audit_trail ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.audit_trail_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 100
);

CREATE TABLE public.bank_account (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    person_id bigint NOT NULL,
    iban public.iban NOT NULL,
    bic character varying(11),
    share numeric(5,2) DEFAULT 100 NOT NULL,
    is_default boolean DEFAULT false NOT NULL
);

CREATE TABLE public.benefit_enrollment (
    plan_id bigint NOT NULL,
    employment_id bigint NOT NULL,
    since date NOT NULL,
    dependents integer DEFAULT 0 NOT NULL
);

CREATE TABLE public.benefit_plan (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    name character varying(60) NOT NULL,
    kind character varying(60) NOT NULL,
    employer_cost public.pay_amount
);

CREATE TABLE public.certificate (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    person_id bigint NOT NULL,
    year integer NOT NULL,
    kind character varying(60) NOT NULL,
    pdf bytea
);

CREATE TABLE public.cost_center (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    entity_id bigint NOT NULL,
    code character varying(12) NOT NULL,
    name character varying(60) NOT NULL,
    parent_id bigint,
    active boolean DEFAULT true NOT NULL
);

CREATE TABLE public.dependent (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    person_id bigint NOT NULL,
    name text NOT NULL,
    birth_date date,
    kind text,
    CONSTRAINT dependent_kind_check CHECK ((kind = ANY (ARRAY['child'::text, 'spouse'::text])))
);

CREATE TABLE public.employment (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    person_id bigint NOT NULL,
    entity_id bigint NOT NULL,
    position_id bigint,
    manager_id bigint,
    hired date NOT NULL,
    terminated date,
    percent numeric(5,2) DEFAULT 100 NOT NULL,
    base_salary public.pay_amount NOT NULL,
    hourly boolean DEFAULT false NOT NULL,
    active boolean DEFAULT true NOT NULL,
    CONSTRAINT employment_check1 CHECK (((terminated IS NULL) OR (terminated >= hired)))
);

CREATE TABLE public.expense_item (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    report_id bigint NOT NULL,
    day date NOT NULL,
    category character varying(60) NOT NULL,
    amount public.pay_amount NOT NULL,
    currency character(3) DEFAULT 'CHF'::bpchar NOT NULL,
    fx numeric(10,5) DEFAULT 1 NOT NULL,
    amount_chf numeric(14,4) GENERATED ALWAYS AS (((amount)::numeric * fx)) STORED
);

CREATE SEQUENCE public.expense_no_seq AS integer;
CREATE TABLE public.expense_report (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    employment_id bigint NOT NULL,
    number integer DEFAULT nextval('public.expense_no_seq'::regclass) NOT NULL,
    submitted timestamp(0) without time zone,
    status public.expense_status DEFAULT 'draft'::public.expense_status NOT NULL,
    total public.pay_amount NOT NULL
);

CREATE TABLE public.job_grade (
    grade character varying(4) NOT NULL,
    min_salary public.pay_amount NOT NULL,
    max_salary public.pay_amount NOT NULL,
    CONSTRAINT job_grade_check1 CHECK (((min_salary)::numeric <= (max_salary)::numeric))
);

CREATE TABLE public.legal_entity (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    code character varying(8) NOT NULL,
    name character varying(60) NOT NULL,
    tax_no character varying(60),
    country character(2) DEFAULT 'CH'::bpchar NOT NULL
);

CREATE TABLE public.loan (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    employment_id bigint NOT NULL,
    principal public.pay_amount NOT NULL,
    installment public.pay_amount NOT NULL,
    balance public.pay_amount NOT NULL,
    started date NOT NULL
);

CREATE TABLE public.pay_period (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    entity_id bigint NOT NULL,
    year integer NOT NULL,
    month integer NOT NULL,
    state public.period_state DEFAULT 'OPEN'::public.period_state NOT NULL,
    pay_date date,
    period daterange GENERATED ALWAYS AS (daterange(make_date(year, month, 1), ((make_date(year, month, 1) + '1 mon'::interval))::date)) STORED,
    correction_no smallint DEFAULT 0 NOT NULL,
    CONSTRAINT pay_period_check1 CHECK (((month >= 1) AND (month <= 12)))
);

CREATE TABLE public.payment_file (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    period_id bigint NOT NULL,
    format character varying(60) DEFAULT 'DTA'::character varying NOT NULL,
    created_at timestamp(0) without time zone DEFAULT now() NOT NULL,
    content text
);

CREATE TABLE public.payslip (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    employment_id bigint NOT NULL,
    period_id bigint NOT NULL,
    gross public.pay_amount NOT NULL,
    net public.pay_amount NOT NULL,
    printed boolean DEFAULT false NOT NULL,
    paid_at timestamp(0) without time zone,
    lines public.pay_line[] DEFAULT '{}'::public.pay_line[] NOT NULL
);

CREATE TABLE public.payslip_line (
    id bigint NOT NULL,
    payslip_id bigint NOT NULL,
    wage_code text NOT NULL,
    qty numeric(9,2) DEFAULT 1 NOT NULL,
    rate public.pay_amount,
    amount public.pay_amount NOT NULL
);

CREATE SEQUENCE public.payslip_line_seq;
ALTER SEQUENCE public.payslip_line_seq OWNED BY public.payslip_line.id;

CREATE TABLE public.person (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    first_name character varying(60) NOT NULL,
    last_name character varying(60) NOT NULL,
    birth_date date,
    sex public.sex,
    ssn text,
    nationality character(2),
    marital public.marital,
    email character varying(60),
    phone character varying(60)
);

CREATE TABLE public.person_address (
    person_id bigint NOT NULL,
    valid_from date DEFAULT '-infinity'::date NOT NULL,
    lines text[] NOT NULL,
    zip text,
    city text,
    country character(2) DEFAULT 'CH'::bpchar NOT NULL
);

CREATE TABLE public."position" (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    title character varying(60) NOT NULL,
    grade character varying(4),
    cost_center_id bigint,
    fte numeric(3,2) DEFAULT 1 NOT NULL
);

CREATE TABLE public.recurring (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    employment_id bigint NOT NULL,
    wage_code text NOT NULL,
    amount public.pay_amount NOT NULL,
    from_d date NOT NULL,
    to_d date,
    valid daterange GENERATED ALWAYS AS (daterange(from_d, to_d, '[]'::text)) STORED
);

CREATE TABLE public.salary_history (
    employment_id bigint NOT NULL,
    valid_from date NOT NULL,
    amount public.pay_amount NOT NULL,
    reason character varying(60)
);

CREATE TABLE public.social_rate (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    code character varying(60) NOT NULL,
    valid_from date NOT NULL,
    employee_pct numeric(6,3) NOT NULL,
    employer_pct numeric(6,3) NOT NULL,
    cap public.pay_amount
);

CREATE TABLE public.tax_table (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    country character(2) NOT NULL,
    year integer NOT NULL,
    class character varying(4) NOT NULL,
    from_amount public.pay_amount NOT NULL,
    rate numeric(6,4) NOT NULL
);

CREATE TABLE public.user_account (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    person_id bigint,
    login character varying(60) NOT NULL,
    pw character varying(60) NOT NULL,
    locked boolean DEFAULT false NOT NULL
);

CREATE VIEW public.v_active_staff AS
 SELECT e.id,
    p.last_name,
    p.first_name,
    e.entity_id,
    c.code AS cost_center,
    e.base_salary,
    public.gross(e.base_salary, e.percent) AS effective,
    e.hourly,
    po.grade
   FROM (((public.employment e
     JOIN public.person p ON ((p.id = e.person_id)))
     LEFT JOIN public."position" po ON ((po.id = e.position_id)))
     LEFT JOIN public.cost_center c ON (((c.id = po.cost_center_id) AND c.active)))
  WHERE e.active;

CREATE VIEW public.v_cost AS
 SELECT v_active_staff.entity_id,
    v_active_staff.cost_center,
    v_active_staff.grade,
    sum((v_active_staff.effective)::numeric) AS monthly,
    count(*) FILTER (WHERE (NOT v_active_staff.hourly)) AS salaried,
    count(*) AS heads
   FROM public.v_active_staff
  GROUP BY ROLLUP(v_active_staff.entity_id, v_active_staff.cost_center, v_active_staff.grade);

CREATE VIEW public.v_payslip_check AS
 SELECT s.id,
    s.gross,
    public.gross(s.lines) AS from_lines,
    ( SELECT sum((l.amount)::numeric) AS sum
           FROM public.payslip_line l
          WHERE (l.payslip_id = s.id)) AS from_table,
    pp.state
   FROM (public.payslip s
     JOIN public.pay_period pp ON ((pp.id = s.period_id)))
  WHERE (pp.state < 'LOCKED'::public.period_state);

CREATE TABLE public.wage_type (
    code text NOT NULL,
    name character varying(60) NOT NULL,
    sign smallint DEFAULT 1 NOT NULL,
    taxable boolean DEFAULT true NOT NULL,
    gl_account character varying(60),
    formula text
);

CREATE TABLE timekeeping.absence (
    id bigint DEFAULT nextval('public.global_id'::regclass) NOT NULL,
    employment_id bigint NOT NULL,
    type_code character varying(6) NOT NULL,
    from_d date NOT NULL,
    to_d date NOT NULL,
    approved boolean DEFAULT false NOT NULL,
    approver_id bigint,
    days integer GENERATED ALWAYS AS (((to_d - from_d) + 1)) STORED,
    CONSTRAINT absence_check1 CHECK ((to_d >= from_d))
);

CREATE TABLE timekeeping.absence_type (
    code character varying(6) NOT NULL,
    name character varying(60) NOT NULL,
    paid boolean DEFAULT true NOT NULL,
    deduct_leave boolean DEFAULT false NOT NULL
);

CREATE TABLE timekeeping.leave_balance (
    employment_id bigint NOT NULL,
    year integer NOT NULL,
    entitled numeric(6,2) DEFAULT 25 NOT NULL,
    taken numeric(6,2) DEFAULT 0 NOT NULL,
    carried numeric(5,2) DEFAULT 0 NOT NULL,
    remaining numeric(6,2) GENERATED ALWAYS AS (((entitled + carried) - taken)) STORED,
    CONSTRAINT leave_balance_taken_check CHECK ((taken >= (0)::numeric))
);

CREATE TABLE timekeeping.time_card (
    employment_id bigint NOT NULL,
    day date NOT NULL,
    seq smallint DEFAULT 1 NOT NULL,
    clock_in timestamp with time zone NOT NULL,
    clock_out timestamp with time zone,
    worked interval GENERATED ALWAYS AS ((clock_out - clock_in)) STORED
)
PARTITION BY RANGE (day);

CREATE TABLE timekeeping.time_card_2024 (
    employment_id bigint NOT NULL,
    day date NOT NULL,
    seq smallint DEFAULT 1 NOT NULL,
    clock_in timestamp with time zone NOT NULL,
    clock_out timestamp with time zone,
    worked interval GENERATED ALWAYS AS ((clock_out - clock_in)) STORED
);

CREATE TABLE timekeeping.time_card_2025 (
    employment_id bigint NOT NULL,
    day date NOT NULL,
    seq smallint DEFAULT 1 NOT NULL,
    clock_in timestamp with time zone NOT NULL,
    clock_out timestamp with time zone,
    worked interval GENERATED ALWAYS AS ((clock_out - clock_in)) STORED
);

ALTER TABLE ONLY timekeeping.time_card ATTACH PARTITION timekeeping.time_card_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

ALTER TABLE ONLY timekeeping.time_card ATTACH PARTITION timekeeping.time_card_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

ALTER TABLE ONLY public.payslip_line ALTER COLUMN id SET DEFAULT nextval('public.payslip_line_seq'::regclass);
ALTER TABLE ONLY gl.entry ADD CONSTRAINT gl_entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY gl.export ADD CONSTRAINT gl_export_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audit_trail ADD CONSTRAINT audit_trail_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bank_account ADD CONSTRAINT bank_account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.benefit_enrollment ADD CONSTRAINT benefit_enrollment_pkey PRIMARY KEY (plan_id, employment_id);
ALTER TABLE ONLY public.benefit_plan ADD CONSTRAINT benefit_plan_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.certificate ADD CONSTRAINT certificate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cost_center ADD CONSTRAINT cost_center_entity_id_code_key UNIQUE (entity_id, code);
ALTER TABLE ONLY public.cost_center ADD CONSTRAINT cost_center_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.dependent ADD CONSTRAINT dependent_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.employment ADD CONSTRAINT employment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.expense_item ADD CONSTRAINT expense_item_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.expense_report ADD CONSTRAINT expense_report_number_key UNIQUE (number);
ALTER TABLE ONLY public.expense_report ADD CONSTRAINT expense_report_pkey PRIMARY KEY (id);
ALTER DOMAIN public.iban
    ADD CONSTRAINT iban_format CHECK (((VALUE)::text ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'::text)) NOT VALID;

ALTER TABLE ONLY public.job_grade ADD CONSTRAINT job_grade_pkey PRIMARY KEY (grade);
ALTER TABLE ONLY public.legal_entity ADD CONSTRAINT legal_entity_code_key UNIQUE (code);
ALTER TABLE ONLY public.legal_entity ADD CONSTRAINT legal_entity_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.loan ADD CONSTRAINT loan_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.pay_period ADD CONSTRAINT pay_period_key UNIQUE (entity_id, year, month, correction_no);
ALTER TABLE ONLY public.pay_period ADD CONSTRAINT pay_period_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payment_file ADD CONSTRAINT payment_file_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payslip ADD CONSTRAINT payslip_employment_id_period_id_key UNIQUE (employment_id, period_id);
ALTER TABLE ONLY public.payslip_line ADD CONSTRAINT payslip_line_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payslip ADD CONSTRAINT payslip_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.person_address ADD CONSTRAINT person_address_pkey PRIMARY KEY (person_id, valid_from);
ALTER TABLE ONLY public.person ADD CONSTRAINT person_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.person ADD CONSTRAINT person_ssn_key UNIQUE (ssn);
ALTER TABLE ONLY public."position" ADD CONSTRAINT position_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.recurring ADD CONSTRAINT recurring_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.salary_history ADD CONSTRAINT salary_history_pkey PRIMARY KEY (employment_id, valid_from);
ALTER TABLE ONLY public.social_rate ADD CONSTRAINT social_rate_pkey PRIMARY KEY (id);
ALTER TABLE public.person ADD CONSTRAINT ssn_format CHECK ((ssn ~ '^756\.[0-9]{4}\.[0-9]{4}\.[0-9]{2}$'::text)) NOT VALID;
ALTER TABLE ONLY public.tax_table ADD CONSTRAINT tax_table_country_year_class_from_amount_key UNIQUE (country, year, class, from_amount);
ALTER TABLE ONLY public.tax_table ADD CONSTRAINT tax_table_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.user_account ADD CONSTRAINT user_account_login_key UNIQUE (login);
ALTER TABLE ONLY public.user_account ADD CONSTRAINT user_account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wage_type ADD CONSTRAINT wage_type_pkey PRIMARY KEY (code);
ALTER TABLE ONLY timekeeping.absence ADD CONSTRAINT absence_overlap EXCLUDE USING gist (employment_id WITH =, daterange(from_d, to_d, '[]'::text) WITH &&) WHERE (approved);
ALTER TABLE ONLY timekeeping.absence ADD CONSTRAINT absence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY timekeeping.absence_type ADD CONSTRAINT absence_type_pkey PRIMARY KEY (code);
ALTER TABLE ONLY timekeeping.leave_balance ADD CONSTRAINT leave_balance_pkey PRIMARY KEY (employment_id, year);
ALTER TABLE ONLY timekeeping.time_card ADD CONSTRAINT time_card_pkey PRIMARY KEY (employment_id, day, seq);
ALTER TABLE ONLY timekeeping.time_card_2024 ADD CONSTRAINT time_card_2024_pkey PRIMARY KEY (employment_id, day, seq);
ALTER TABLE ONLY timekeeping.time_card_2025 ADD CONSTRAINT time_card_2025_pkey PRIMARY KEY (employment_id, day, seq);
CREATE INDEX audit_trail_table_name_row_id_idx ON public.audit_trail USING btree (table_name, row_id);
CREATE INDEX employment_active ON public.employment USING btree (entity_id, hired) WHERE active;
CREATE INDEX employment_person_id_idx ON public.employment USING btree (person_id);
CREATE UNIQUE INDEX one_default_account ON public.bank_account USING btree (person_id) WHERE is_default;
CREATE INDEX payslip_line_payslip_id_idx ON public.payslip_line USING btree (payslip_id);
CREATE INDEX payslip_period_id_idx ON public.payslip USING btree (period_id);
CREATE INDEX person_name ON public.person USING btree (upper((last_name)::text), upper((first_name)::text));
CREATE INDEX absence_employment_id_idx ON timekeeping.absence USING btree (employment_id);

ALTER INDEX timekeeping.time_card_pkey ATTACH PARTITION timekeeping.time_card_2024_pkey;

ALTER INDEX timekeeping.time_card_pkey ATTACH PARTITION timekeeping.time_card_2025_pkey;

CREATE TRIGGER audit AFTER UPDATE ON public.employment FOR EACH ROW EXECUTE FUNCTION public.trg_audit();

CREATE TRIGGER audit AFTER UPDATE ON public.person FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.trg_audit();

CREATE TRIGGER audit AFTER UPDATE ON public.user_account FOR EACH ROW EXECUTE FUNCTION public.trg_audit();

CREATE TRIGGER closed_guard BEFORE INSERT OR UPDATE ON public.payslip FOR EACH ROW EXECUTE FUNCTION public.closed_guard();

ALTER TABLE ONLY gl.entry ADD CONSTRAINT gl_entry_cost_center_id_fkey FOREIGN KEY (cost_center_id) REFERENCES public.cost_center(id);
ALTER TABLE ONLY gl.entry ADD CONSTRAINT gl_entry_export_id_fkey FOREIGN KEY (export_id) REFERENCES gl.export(id) ON DELETE CASCADE;
ALTER TABLE ONLY gl.export ADD CONSTRAINT gl_export_period_id_fkey FOREIGN KEY (period_id) REFERENCES public.pay_period(id);
ALTER TABLE ONLY public.bank_account ADD CONSTRAINT bank_account_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.benefit_enrollment ADD CONSTRAINT benefit_enrollment_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES public.employment(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.benefit_enrollment ADD CONSTRAINT benefit_enrollment_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.benefit_plan(id);
ALTER TABLE ONLY public.certificate ADD CONSTRAINT certificate_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.cost_center ADD CONSTRAINT cost_center_entity_id_fkey FOREIGN KEY (entity_id) REFERENCES public.legal_entity(id);
ALTER TABLE ONLY public.cost_center ADD CONSTRAINT cost_center_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.cost_center(id);
ALTER TABLE ONLY public.dependent ADD CONSTRAINT dependent_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.employment ADD CONSTRAINT employment_entity_id_fkey FOREIGN KEY (entity_id) REFERENCES public.legal_entity(id);
ALTER TABLE ONLY public.employment ADD CONSTRAINT employment_manager_id_fkey FOREIGN KEY (manager_id) REFERENCES public.employment(id);
ALTER TABLE ONLY public.employment ADD CONSTRAINT employment_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.employment ADD CONSTRAINT employment_position_id_fkey FOREIGN KEY (position_id) REFERENCES public."position"(id);
ALTER TABLE ONLY public.expense_item ADD CONSTRAINT expense_item_report_id_fkey FOREIGN KEY (report_id) REFERENCES public.expense_report(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.expense_report ADD CONSTRAINT expense_report_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES public.employment(id);
ALTER TABLE ONLY public.loan ADD CONSTRAINT loan_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES public.employment(id);
ALTER TABLE ONLY public.pay_period ADD CONSTRAINT pay_period_entity_id_fkey FOREIGN KEY (entity_id) REFERENCES public.legal_entity(id);
ALTER TABLE ONLY public.payment_file ADD CONSTRAINT payment_file_period_id_fkey FOREIGN KEY (period_id) REFERENCES public.pay_period(id);
ALTER TABLE ONLY public.payslip ADD CONSTRAINT payslip_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES public.employment(id);
ALTER TABLE ONLY public.payslip_line ADD CONSTRAINT payslip_line_payslip_id_fkey FOREIGN KEY (payslip_id) REFERENCES public.payslip(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.payslip_line ADD CONSTRAINT payslip_line_wage_code_fkey FOREIGN KEY (wage_code) REFERENCES public.wage_type(code) ON UPDATE CASCADE DEFERRABLE;
ALTER TABLE ONLY public.payslip ADD CONSTRAINT payslip_period_id_fkey FOREIGN KEY (period_id) REFERENCES public.pay_period(id);
ALTER TABLE ONLY public.person_address ADD CONSTRAINT person_address_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."position" ADD CONSTRAINT position_cost_center_id_fkey FOREIGN KEY (cost_center_id) REFERENCES public.cost_center(id);
ALTER TABLE ONLY public."position" ADD CONSTRAINT position_grade_fkey FOREIGN KEY (grade) REFERENCES public.job_grade(grade);
ALTER TABLE ONLY public.recurring ADD CONSTRAINT recurring_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES public.employment(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.recurring ADD CONSTRAINT recurring_wage_code_fkey FOREIGN KEY (wage_code) REFERENCES public.wage_type(code);
ALTER TABLE ONLY public.salary_history ADD CONSTRAINT salary_history_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES public.employment(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.user_account ADD CONSTRAINT user_account_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY timekeeping.absence ADD CONSTRAINT absence_approver_id_fkey FOREIGN KEY (approver_id) REFERENCES public.employment(id);
ALTER TABLE ONLY timekeeping.absence ADD CONSTRAINT absence_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES public.employment(id) ON DELETE CASCADE;
ALTER TABLE ONLY timekeeping.absence ADD CONSTRAINT absence_type_code_fkey FOREIGN KEY (type_code) REFERENCES timekeeping.absence_type(code);
ALTER TABLE ONLY timekeeping.leave_balance ADD CONSTRAINT leave_balance_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES public.employment(id) ON DELETE CASCADE;
ALTER TABLE timekeeping.time_card ADD CONSTRAINT time_card_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES public.employment(id) ON DELETE CASCADE;
