--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: dea_schedule; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.dea_schedule AS ENUM (
    'none',
    'II',
    'III',
    'IV',
    'V'
);


--
-- Name: ndc; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.ndc AS character varying(13)
	CONSTRAINT ndc_check CHECK (((VALUE)::text ~ '^\d{5}-\d{3,4}-\d{1,2}$'::text));


--
-- Name: npi; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.npi AS character(10)
	CONSTRAINT npi_check CHECK ((VALUE ~ '^\d{10}$'::text));


--
-- Name: rx_status; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.rx_status AS ENUM (
    'new',
    'verified',
    'filled',
    'picked_up',
    'cancelled'
);


--
-- Name: age_years(date); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.age_years(d date) RETURNS integer
    LANGUAGE sql STABLE
    AS $$SELECT extract(year FROM age(d))::int$$;


--
-- Name: check_allergy(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.check_allergy() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM allergy a JOIN drug_ingredient di USING (ing_id) WHERE a.patient_id = NEW.patient_id AND di.ndc = NEW.ndc) THEN
    INSERT INTO dur_alert (rx_no, kind) VALUES (NEW.rx_no, 'ALLERGY');
  END IF;
  RETURN NULL;
END $$;


--
-- Name: refills_left(bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refills_left(bigint) RETURNS integer
    LANGUAGE sql STABLE
    AS $_$SELECT p.refills + 1 - count(f.*)::int FROM prescription p LEFT JOIN fill f USING (rx_no) WHERE p.rx_no = $1 GROUP BY p.refills$_$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: allergy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.allergy (
    patient_id bigint NOT NULL,
    ing_id integer NOT NULL,
    reaction text
);


--
-- Name: claim; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claim (
    claim_id bigint NOT NULL,
    fill_id bigint NOT NULL,
    plan_id integer NOT NULL,
    submitted timestamp with time zone DEFAULT now(),
    billed numeric(10,2),
    paid numeric(10,2),
    patient_pay numeric(10,2),
    status character(1) DEFAULT 'P'::bpchar NOT NULL
);


--
-- Name: claim_claim_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.claim_claim_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: claim_claim_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.claim_claim_id_seq OWNED BY public.claim.claim_id;


--
-- Name: claim_reject; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claim_reject (
    claim_id bigint NOT NULL,
    code character varying(3) NOT NULL,
    message text
);


--
-- Name: condition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.condition (
    patient_id bigint NOT NULL,
    icd10 character varying(8) NOT NULL,
    since date
);


--
-- Name: cs_log; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cs_log (
    log_id bigint NOT NULL,
    store_id integer,
    ndc public.ndc,
    delta numeric NOT NULL,
    running numeric NOT NULL,
    at timestamp with time zone DEFAULT now()
);


--
-- Name: cs_log_log_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.cs_log_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: cs_log_log_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.cs_log_log_id_seq OWNED BY public.cs_log.log_id;


--
-- Name: drug; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.drug (
    ndc public.ndc NOT NULL,
    name text NOT NULL,
    strength text,
    form text,
    mfr_id integer,
    schedule public.dea_schedule DEFAULT 'none'::public.dea_schedule NOT NULL,
    awp numeric(10,4)
);


--
-- Name: drug_ingredient; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.drug_ingredient (
    ndc public.ndc NOT NULL,
    ing_id integer NOT NULL,
    amount text
);


--
-- Name: dur_alert; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dur_alert (
    alert_id bigint NOT NULL,
    rx_no bigint,
    kind text NOT NULL,
    severity smallint,
    overridden_by integer,
    reason text
);


--
-- Name: dur_alert_alert_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.dur_alert_alert_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: dur_alert_alert_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.dur_alert_alert_id_seq OWNED BY public.dur_alert.alert_id;


--
-- Name: employee; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.employee (
    emp_id integer NOT NULL,
    store_id integer NOT NULL,
    name text NOT NULL,
    license text,
    role text DEFAULT 'tech'::text NOT NULL
);


--
-- Name: employee_emp_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.employee_emp_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: employee_emp_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.employee_emp_id_seq OWNED BY public.employee.emp_id;


--
-- Name: fax_in; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fax_in (
    fax_id bigint NOT NULL,
    store_id integer,
    received timestamp with time zone DEFAULT now(),
    pages smallint,
    ocr text,
    rx_no bigint
);


--
-- Name: fax_in_fax_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.fax_in_fax_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: fax_in_fax_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.fax_in_fax_id_seq OWNED BY public.fax_in.fax_id;


--
-- Name: fill; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fill (
    fill_id bigint NOT NULL,
    rx_no bigint NOT NULL,
    fill_no smallint NOT NULL,
    lot_id integer,
    qty integer NOT NULL,
    filled_at timestamp with time zone,
    rph integer
);


--
-- Name: fill_fill_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.fill_fill_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: fill_fill_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.fill_fill_id_seq OWNED BY public.fill.fill_id;


--
-- Name: formulary; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.formulary (
    plan_id integer NOT NULL,
    ndc public.ndc NOT NULL,
    tier smallint NOT NULL,
    prior_auth boolean DEFAULT false
);


--
-- Name: immunization; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.immunization (
    imm_id bigint NOT NULL,
    patient_id bigint,
    cvx smallint,
    lot_id integer,
    site text,
    given_at timestamp with time zone DEFAULT now()
);


--
-- Name: immunization_imm_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.immunization_imm_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: immunization_imm_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.immunization_imm_id_seq OWNED BY public.immunization.imm_id;


--
-- Name: ingredient; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ingredient (
    ing_id integer NOT NULL,
    name text NOT NULL,
    cas text
);


--
-- Name: ingredient_ing_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.ingredient_ing_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: ingredient_ing_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.ingredient_ing_id_seq OWNED BY public.ingredient.ing_id;


--
-- Name: insurer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.insurer (
    insurer_id integer NOT NULL,
    name text NOT NULL,
    bin character(6) NOT NULL,
    pcn text
);


--
-- Name: insurer_insurer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.insurer_insurer_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: insurer_insurer_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.insurer_insurer_id_seq OWNED BY public.insurer.insurer_id;


--
-- Name: interaction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.interaction (
    ing_a integer NOT NULL,
    ing_b integer NOT NULL,
    severity smallint NOT NULL,
    note text,
    CONSTRAINT interaction_check CHECK ((ing_a < ing_b))
);


--
-- Name: lot; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.lot (
    lot_id integer NOT NULL,
    ndc public.ndc NOT NULL,
    lot_no text NOT NULL,
    expires date NOT NULL
);


--
-- Name: lot_lot_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.lot_lot_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: lot_lot_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.lot_lot_id_seq OWNED BY public.lot.lot_id;


--
-- Name: manufacturer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.manufacturer (
    mfr_id integer NOT NULL,
    name text NOT NULL
);


--
-- Name: manufacturer_mfr_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.manufacturer_mfr_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: manufacturer_mfr_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.manufacturer_mfr_id_seq OWNED BY public.manufacturer.mfr_id;


--
-- Name: patient; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.patient (
    patient_id bigint NOT NULL,
    last_name text NOT NULL,
    first_name text NOT NULL,
    dob date NOT NULL,
    sex character(1),
    phone text
);


--
-- Name: patient_address; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.patient_address (
    patient_id bigint NOT NULL,
    kind text NOT NULL,
    line text,
    zip text
);


--
-- Name: patient_patient_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.patient_patient_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: patient_patient_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.patient_patient_id_seq OWNED BY public.patient.patient_id;


--
-- Name: patient_plan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.patient_plan (
    patient_id bigint NOT NULL,
    plan_id integer NOT NULL,
    member_id text NOT NULL,
    rank smallint DEFAULT 1 NOT NULL
);


--
-- Name: pickup; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pickup (
    fill_id bigint NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    by_name text,
    id_checked boolean DEFAULT false NOT NULL,
    signature bytea
);


--
-- Name: plan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plan (
    plan_id integer NOT NULL,
    insurer_id integer NOT NULL,
    group_no text,
    copay numeric(6,2)
);


--
-- Name: plan_plan_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.plan_plan_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: plan_plan_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.plan_plan_id_seq OWNED BY public.plan.plan_id;


--
-- Name: po_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.po_line (
    po_id integer NOT NULL,
    line smallint NOT NULL,
    ndc public.ndc NOT NULL,
    qty integer NOT NULL,
    unit_cost numeric(10,4)
);


--
-- Name: pos_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pos_line (
    sale_id bigint NOT NULL,
    line smallint NOT NULL,
    fill_id bigint,
    upc text,
    amount money
);


--
-- Name: pos_sale; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pos_sale (
    sale_id bigint NOT NULL,
    store_id integer,
    at timestamp with time zone DEFAULT now(),
    total money
);


--
-- Name: pos_sale_sale_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.pos_sale_sale_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: pos_sale_sale_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.pos_sale_sale_id_seq OWNED BY public.pos_sale.sale_id;


--
-- Name: prescriber; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.prescriber (
    npi public.npi NOT NULL,
    name text NOT NULL,
    dea_no character(9),
    fax text
);


--
-- Name: prescription; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.prescription (
    rx_no bigint NOT NULL,
    store_id integer NOT NULL,
    patient_id bigint NOT NULL,
    npi public.npi NOT NULL,
    ndc public.ndc NOT NULL,
    sig text NOT NULL,
    qty integer NOT NULL,
    days_supply smallint,
    refills smallint DEFAULT 0 NOT NULL,
    written date NOT NULL,
    status public.rx_status DEFAULT 'new'::public.rx_status NOT NULL,
    daw boolean DEFAULT false NOT NULL,
    CONSTRAINT prescription_qty_check CHECK ((qty > 0))
);


--
-- Name: prescription_rx_no_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.prescription_rx_no_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: prescription_rx_no_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.prescription_rx_no_seq OWNED BY public.prescription.rx_no;


--
-- Name: prior_auth; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.prior_auth (
    pa_id integer NOT NULL,
    rx_no bigint,
    plan_id integer,
    approved boolean,
    expires date
);


--
-- Name: prior_auth_pa_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.prior_auth_pa_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: prior_auth_pa_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.prior_auth_pa_id_seq OWNED BY public.prior_auth.pa_id;


--
-- Name: purchase_order; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.purchase_order (
    po_id integer NOT NULL,
    ws_id integer NOT NULL,
    store_id integer NOT NULL,
    ordered timestamp with time zone DEFAULT now()
);


--
-- Name: purchase_order_po_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.purchase_order_po_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: purchase_order_po_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.purchase_order_po_id_seq OWNED BY public.purchase_order.po_id;


--
-- Name: recall; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.recall (
    recall_id integer NOT NULL,
    fda_no text,
    issued date NOT NULL,
    class character(1)
);


--
-- Name: recall_lot; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.recall_lot (
    recall_id integer NOT NULL,
    lot_id integer NOT NULL
);


--
-- Name: recall_recall_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.recall_recall_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: recall_recall_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.recall_recall_id_seq OWNED BY public.recall.recall_id;


--
-- Name: recalled_patients; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.recalled_patients AS
 SELECT DISTINCT r.fda_no,
    p.patient_id
   FROM (((public.recall r
     JOIN public.recall_lot USING (recall_id))
     JOIN public.fill f USING (lot_id))
     JOIN public.prescription p USING (rx_no));


--
-- Name: receipt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.receipt (
    receipt_id integer NOT NULL,
    po_id integer NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    emp_id integer
);


--
-- Name: receipt_receipt_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.receipt_receipt_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: receipt_receipt_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.receipt_receipt_id_seq OWNED BY public.receipt.receipt_id;


--
-- Name: reminder; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reminder (
    reminder_id bigint NOT NULL,
    patient_id bigint,
    channel text,
    due timestamp with time zone,
    sent timestamp with time zone,
    CONSTRAINT reminder_channel_check CHECK ((channel = ANY (ARRAY['sms'::text, 'voice'::text])))
);


--
-- Name: reminder_reminder_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.reminder_reminder_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: reminder_reminder_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.reminder_reminder_id_seq OWNED BY public.reminder.reminder_id;


--
-- Name: rx_detail; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.rx_detail AS
 SELECT p.rx_no,
    p.status,
    p.qty,
    p.sig,
    d.name AS drug,
    d.schedule,
    pt.last_name,
    pt.dob,
    public.age_years(pt.dob) AS age,
    public.refills_left(p.rx_no) AS "left"
   FROM ((public.prescription p
     JOIN public.drug d USING (ndc))
     JOIN public.patient pt USING (patient_id));


--
-- Name: rx_controlled; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.rx_controlled AS
 SELECT rx_detail.rx_no,
    rx_detail.status,
    rx_detail.qty,
    rx_detail.sig,
    rx_detail.drug,
    rx_detail.schedule,
    rx_detail.last_name,
    rx_detail.dob,
    rx_detail.age,
    rx_detail."left"
   FROM public.rx_detail
  WHERE (rx_detail.schedule <> 'none'::public.dea_schedule);


--
-- Name: shift; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shift (
    shift_id integer NOT NULL,
    emp_id integer NOT NULL,
    starts timestamp with time zone NOT NULL,
    ends timestamp with time zone
);


--
-- Name: shift_shift_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.shift_shift_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: shift_shift_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.shift_shift_id_seq OWNED BY public.shift.shift_id;


--
-- Name: stock; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stock (
    store_id integer NOT NULL,
    lot_id integer NOT NULL,
    on_hand integer DEFAULT 0 NOT NULL
);


--
-- Name: stock_adjust; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stock_adjust (
    adj_id bigint NOT NULL,
    store_id integer NOT NULL,
    lot_id integer NOT NULL,
    delta integer NOT NULL,
    reason text NOT NULL,
    at timestamp with time zone DEFAULT now()
);


--
-- Name: stock_adjust_adj_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.stock_adjust_adj_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: stock_adjust_adj_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.stock_adjust_adj_id_seq OWNED BY public.stock_adjust.adj_id;


--
-- Name: stock_value; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.stock_value AS
 SELECT s.store_id,
    l.ndc,
    sum(s.on_hand) AS qty,
    sum(((s.on_hand)::numeric * d.awp)) AS value
   FROM ((public.stock s
     JOIN public.lot l USING (lot_id))
     JOIN public.drug d USING (ndc))
  GROUP BY s.store_id, l.ndc;


--
-- Name: store; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.store (
    store_id integer NOT NULL,
    name text NOT NULL,
    ncpdp character(7),
    phone text
);


--
-- Name: store_hours; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.store_hours (
    store_id integer NOT NULL,
    dow smallint NOT NULL,
    opens time without time zone NOT NULL,
    closes time without time zone NOT NULL,
    CONSTRAINT store_hours_dow_check CHECK (((dow >= 0) AND (dow <= 6)))
);


--
-- Name: vaccine; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.vaccine (
    cvx smallint NOT NULL,
    name text NOT NULL
);


--
-- Name: wholesaler; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wholesaler (
    ws_id integer NOT NULL,
    name text NOT NULL,
    dea_no character(9)
);


--
-- Name: wholesaler_ws_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.wholesaler_ws_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: wholesaler_ws_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.wholesaler_ws_id_seq OWNED BY public.wholesaler.ws_id;


--
-- Name: claim claim_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim ALTER COLUMN claim_id SET DEFAULT nextval('public.claim_claim_id_seq'::regclass);


--
-- Name: cs_log log_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cs_log ALTER COLUMN log_id SET DEFAULT nextval('public.cs_log_log_id_seq'::regclass);


--
-- Name: dur_alert alert_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dur_alert ALTER COLUMN alert_id SET DEFAULT nextval('public.dur_alert_alert_id_seq'::regclass);


--
-- Name: employee emp_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.employee ALTER COLUMN emp_id SET DEFAULT nextval('public.employee_emp_id_seq'::regclass);


--
-- Name: fax_in fax_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fax_in ALTER COLUMN fax_id SET DEFAULT nextval('public.fax_in_fax_id_seq'::regclass);


--
-- Name: fill fill_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fill ALTER COLUMN fill_id SET DEFAULT nextval('public.fill_fill_id_seq'::regclass);


--
-- Name: immunization imm_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.immunization ALTER COLUMN imm_id SET DEFAULT nextval('public.immunization_imm_id_seq'::regclass);


--
-- Name: ingredient ing_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ingredient ALTER COLUMN ing_id SET DEFAULT nextval('public.ingredient_ing_id_seq'::regclass);


--
-- Name: insurer insurer_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.insurer ALTER COLUMN insurer_id SET DEFAULT nextval('public.insurer_insurer_id_seq'::regclass);


--
-- Name: lot lot_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lot ALTER COLUMN lot_id SET DEFAULT nextval('public.lot_lot_id_seq'::regclass);


--
-- Name: manufacturer mfr_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manufacturer ALTER COLUMN mfr_id SET DEFAULT nextval('public.manufacturer_mfr_id_seq'::regclass);


--
-- Name: patient patient_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient ALTER COLUMN patient_id SET DEFAULT nextval('public.patient_patient_id_seq'::regclass);


--
-- Name: plan plan_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan ALTER COLUMN plan_id SET DEFAULT nextval('public.plan_plan_id_seq'::regclass);


--
-- Name: pos_sale sale_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pos_sale ALTER COLUMN sale_id SET DEFAULT nextval('public.pos_sale_sale_id_seq'::regclass);


--
-- Name: prescription rx_no; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prescription ALTER COLUMN rx_no SET DEFAULT nextval('public.prescription_rx_no_seq'::regclass);


--
-- Name: prior_auth pa_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prior_auth ALTER COLUMN pa_id SET DEFAULT nextval('public.prior_auth_pa_id_seq'::regclass);


--
-- Name: purchase_order po_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.purchase_order ALTER COLUMN po_id SET DEFAULT nextval('public.purchase_order_po_id_seq'::regclass);


--
-- Name: recall recall_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recall ALTER COLUMN recall_id SET DEFAULT nextval('public.recall_recall_id_seq'::regclass);


--
-- Name: receipt receipt_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.receipt ALTER COLUMN receipt_id SET DEFAULT nextval('public.receipt_receipt_id_seq'::regclass);


--
-- Name: reminder reminder_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder ALTER COLUMN reminder_id SET DEFAULT nextval('public.reminder_reminder_id_seq'::regclass);


--
-- Name: shift shift_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shift ALTER COLUMN shift_id SET DEFAULT nextval('public.shift_shift_id_seq'::regclass);


--
-- Name: stock_adjust adj_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stock_adjust ALTER COLUMN adj_id SET DEFAULT nextval('public.stock_adjust_adj_id_seq'::regclass);


--
-- Name: wholesaler ws_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wholesaler ALTER COLUMN ws_id SET DEFAULT nextval('public.wholesaler_ws_id_seq'::regclass);


--
-- Name: allergy allergy_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allergy
    ADD CONSTRAINT allergy_pkey PRIMARY KEY (patient_id, ing_id);


--
-- Name: claim claim_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_pkey PRIMARY KEY (claim_id);


--
-- Name: claim_reject claim_reject_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_reject
    ADD CONSTRAINT claim_reject_pkey PRIMARY KEY (claim_id, code);


--
-- Name: condition condition_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.condition
    ADD CONSTRAINT condition_pkey PRIMARY KEY (patient_id, icd10);


--
-- Name: cs_log cs_log_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cs_log
    ADD CONSTRAINT cs_log_pkey PRIMARY KEY (log_id);


--
-- Name: drug_ingredient drug_ingredient_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drug_ingredient
    ADD CONSTRAINT drug_ingredient_pkey PRIMARY KEY (ndc, ing_id);


--
-- Name: drug drug_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drug
    ADD CONSTRAINT drug_pkey PRIMARY KEY (ndc);


--
-- Name: dur_alert dur_alert_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dur_alert
    ADD CONSTRAINT dur_alert_pkey PRIMARY KEY (alert_id);


--
-- Name: employee employee_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.employee
    ADD CONSTRAINT employee_pkey PRIMARY KEY (emp_id);


--
-- Name: fax_in fax_in_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fax_in
    ADD CONSTRAINT fax_in_pkey PRIMARY KEY (fax_id);


--
-- Name: fill fill_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fill
    ADD CONSTRAINT fill_pkey PRIMARY KEY (fill_id);


--
-- Name: fill fill_rx_no_fill_no_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fill
    ADD CONSTRAINT fill_rx_no_fill_no_key UNIQUE (rx_no, fill_no);


--
-- Name: formulary formulary_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.formulary
    ADD CONSTRAINT formulary_pkey PRIMARY KEY (plan_id, ndc);


--
-- Name: immunization immunization_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.immunization
    ADD CONSTRAINT immunization_pkey PRIMARY KEY (imm_id);


--
-- Name: ingredient ingredient_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ingredient
    ADD CONSTRAINT ingredient_name_key UNIQUE (name);


--
-- Name: ingredient ingredient_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ingredient
    ADD CONSTRAINT ingredient_pkey PRIMARY KEY (ing_id);


--
-- Name: insurer insurer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.insurer
    ADD CONSTRAINT insurer_pkey PRIMARY KEY (insurer_id);


--
-- Name: interaction interaction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.interaction
    ADD CONSTRAINT interaction_pkey PRIMARY KEY (ing_a, ing_b);


--
-- Name: lot lot_ndc_lot_no_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lot
    ADD CONSTRAINT lot_ndc_lot_no_key UNIQUE (ndc, lot_no);


--
-- Name: lot lot_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lot
    ADD CONSTRAINT lot_pkey PRIMARY KEY (lot_id);


--
-- Name: manufacturer manufacturer_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manufacturer
    ADD CONSTRAINT manufacturer_name_key UNIQUE (name);


--
-- Name: manufacturer manufacturer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manufacturer
    ADD CONSTRAINT manufacturer_pkey PRIMARY KEY (mfr_id);


--
-- Name: patient_address patient_address_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient_address
    ADD CONSTRAINT patient_address_pkey PRIMARY KEY (patient_id, kind);


--
-- Name: patient patient_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient
    ADD CONSTRAINT patient_pkey PRIMARY KEY (patient_id);


--
-- Name: patient_plan patient_plan_patient_id_rank_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient_plan
    ADD CONSTRAINT patient_plan_patient_id_rank_key UNIQUE (patient_id, rank);


--
-- Name: patient_plan patient_plan_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient_plan
    ADD CONSTRAINT patient_plan_pkey PRIMARY KEY (patient_id, plan_id);


--
-- Name: pickup pickup_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pickup
    ADD CONSTRAINT pickup_pkey PRIMARY KEY (fill_id);


--
-- Name: plan plan_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan
    ADD CONSTRAINT plan_pkey PRIMARY KEY (plan_id);


--
-- Name: po_line po_line_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.po_line
    ADD CONSTRAINT po_line_pkey PRIMARY KEY (po_id, line);


--
-- Name: pos_line pos_line_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pos_line
    ADD CONSTRAINT pos_line_pkey PRIMARY KEY (sale_id, line);


--
-- Name: pos_sale pos_sale_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pos_sale
    ADD CONSTRAINT pos_sale_pkey PRIMARY KEY (sale_id);


--
-- Name: prescriber prescriber_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prescriber
    ADD CONSTRAINT prescriber_pkey PRIMARY KEY (npi);


--
-- Name: prescription prescription_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prescription
    ADD CONSTRAINT prescription_pkey PRIMARY KEY (rx_no);


--
-- Name: prior_auth prior_auth_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prior_auth
    ADD CONSTRAINT prior_auth_pkey PRIMARY KEY (pa_id);


--
-- Name: purchase_order purchase_order_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.purchase_order
    ADD CONSTRAINT purchase_order_pkey PRIMARY KEY (po_id);


--
-- Name: recall recall_fda_no_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recall
    ADD CONSTRAINT recall_fda_no_key UNIQUE (fda_no);


--
-- Name: recall_lot recall_lot_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recall_lot
    ADD CONSTRAINT recall_lot_pkey PRIMARY KEY (recall_id, lot_id);


--
-- Name: recall recall_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recall
    ADD CONSTRAINT recall_pkey PRIMARY KEY (recall_id);


--
-- Name: receipt receipt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT receipt_pkey PRIMARY KEY (receipt_id);


--
-- Name: reminder reminder_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT reminder_pkey PRIMARY KEY (reminder_id);


--
-- Name: shift shift_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shift
    ADD CONSTRAINT shift_pkey PRIMARY KEY (shift_id);


--
-- Name: stock_adjust stock_adjust_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stock_adjust
    ADD CONSTRAINT stock_adjust_pkey PRIMARY KEY (adj_id);


--
-- Name: stock stock_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stock
    ADD CONSTRAINT stock_pkey PRIMARY KEY (store_id, lot_id);


--
-- Name: store_hours store_hours_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.store_hours
    ADD CONSTRAINT store_hours_pkey PRIMARY KEY (store_id, dow);


--
-- Name: store store_ncpdp_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.store
    ADD CONSTRAINT store_ncpdp_key UNIQUE (ncpdp);


--
-- Name: store store_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.store
    ADD CONSTRAINT store_pkey PRIMARY KEY (store_id);


--
-- Name: vaccine vaccine_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vaccine
    ADD CONSTRAINT vaccine_pkey PRIMARY KEY (cvx);


--
-- Name: wholesaler wholesaler_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wholesaler
    ADD CONSTRAINT wholesaler_pkey PRIMARY KEY (ws_id);


--
-- Name: patient_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX patient_name ON public.patient USING btree (lower(last_name), lower(first_name), dob);


--
-- Name: rx_patient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rx_patient ON public.prescription USING btree (patient_id, written DESC);


--
-- Name: rx_queue; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rx_queue ON public.prescription USING btree (store_id, written) WHERE (status = ANY (ARRAY['new'::public.rx_status, 'verified'::public.rx_status]));


--
-- Name: prescription rx_allergy; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rx_allergy AFTER INSERT ON public.prescription FOR EACH ROW EXECUTE FUNCTION public.check_allergy();


--
-- Name: allergy allergy_ing_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allergy
    ADD CONSTRAINT allergy_ing_id_fkey FOREIGN KEY (ing_id) REFERENCES public.ingredient(ing_id);


--
-- Name: allergy allergy_patient_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allergy
    ADD CONSTRAINT allergy_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES public.patient(patient_id) ON DELETE CASCADE;


--
-- Name: claim claim_fill_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_fill_id_fkey FOREIGN KEY (fill_id) REFERENCES public.fill(fill_id);


--
-- Name: claim claim_plan_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan(plan_id);


--
-- Name: claim_reject claim_reject_claim_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_reject
    ADD CONSTRAINT claim_reject_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claim(claim_id) ON DELETE CASCADE;


--
-- Name: condition condition_patient_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.condition
    ADD CONSTRAINT condition_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES public.patient(patient_id) ON DELETE CASCADE;


--
-- Name: cs_log cs_log_ndc_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cs_log
    ADD CONSTRAINT cs_log_ndc_fkey FOREIGN KEY (ndc) REFERENCES public.drug(ndc);


--
-- Name: cs_log cs_log_store_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cs_log
    ADD CONSTRAINT cs_log_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.store(store_id);


--
-- Name: drug_ingredient drug_ingredient_ing_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drug_ingredient
    ADD CONSTRAINT drug_ingredient_ing_id_fkey FOREIGN KEY (ing_id) REFERENCES public.ingredient(ing_id);


--
-- Name: drug_ingredient drug_ingredient_ndc_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drug_ingredient
    ADD CONSTRAINT drug_ingredient_ndc_fkey FOREIGN KEY (ndc) REFERENCES public.drug(ndc);


--
-- Name: drug drug_mfr_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drug
    ADD CONSTRAINT drug_mfr_id_fkey FOREIGN KEY (mfr_id) REFERENCES public.manufacturer(mfr_id);


--
-- Name: dur_alert dur_alert_overridden_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dur_alert
    ADD CONSTRAINT dur_alert_overridden_by_fkey FOREIGN KEY (overridden_by) REFERENCES public.employee(emp_id);


--
-- Name: dur_alert dur_alert_rx_no_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dur_alert
    ADD CONSTRAINT dur_alert_rx_no_fkey FOREIGN KEY (rx_no) REFERENCES public.prescription(rx_no);


--
-- Name: employee employee_store_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.employee
    ADD CONSTRAINT employee_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.store(store_id);


--
-- Name: fax_in fax_in_rx_no_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fax_in
    ADD CONSTRAINT fax_in_rx_no_fkey FOREIGN KEY (rx_no) REFERENCES public.prescription(rx_no);


--
-- Name: fax_in fax_in_store_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fax_in
    ADD CONSTRAINT fax_in_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.store(store_id);


--
-- Name: fill fill_lot_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fill
    ADD CONSTRAINT fill_lot_id_fkey FOREIGN KEY (lot_id) REFERENCES public.lot(lot_id);


--
-- Name: fill fill_rph_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fill
    ADD CONSTRAINT fill_rph_fkey FOREIGN KEY (rph) REFERENCES public.employee(emp_id);


--
-- Name: fill fill_rx_no_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fill
    ADD CONSTRAINT fill_rx_no_fkey FOREIGN KEY (rx_no) REFERENCES public.prescription(rx_no);


--
-- Name: formulary formulary_ndc_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.formulary
    ADD CONSTRAINT formulary_ndc_fkey FOREIGN KEY (ndc) REFERENCES public.drug(ndc);


--
-- Name: formulary formulary_plan_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.formulary
    ADD CONSTRAINT formulary_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan(plan_id);


--
-- Name: immunization immunization_cvx_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.immunization
    ADD CONSTRAINT immunization_cvx_fkey FOREIGN KEY (cvx) REFERENCES public.vaccine(cvx);


--
-- Name: immunization immunization_lot_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.immunization
    ADD CONSTRAINT immunization_lot_id_fkey FOREIGN KEY (lot_id) REFERENCES public.lot(lot_id);


--
-- Name: immunization immunization_patient_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.immunization
    ADD CONSTRAINT immunization_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES public.patient(patient_id);


--
-- Name: interaction interaction_ing_a_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.interaction
    ADD CONSTRAINT interaction_ing_a_fkey FOREIGN KEY (ing_a) REFERENCES public.ingredient(ing_id);


--
-- Name: interaction interaction_ing_b_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.interaction
    ADD CONSTRAINT interaction_ing_b_fkey FOREIGN KEY (ing_b) REFERENCES public.ingredient(ing_id);


--
-- Name: lot lot_ndc_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lot
    ADD CONSTRAINT lot_ndc_fkey FOREIGN KEY (ndc) REFERENCES public.drug(ndc);


--
-- Name: patient_address patient_address_patient_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient_address
    ADD CONSTRAINT patient_address_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES public.patient(patient_id) ON DELETE CASCADE;


--
-- Name: patient_plan patient_plan_patient_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient_plan
    ADD CONSTRAINT patient_plan_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES public.patient(patient_id);


--
-- Name: patient_plan patient_plan_plan_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient_plan
    ADD CONSTRAINT patient_plan_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan(plan_id);


--
-- Name: pickup pickup_fill_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pickup
    ADD CONSTRAINT pickup_fill_id_fkey FOREIGN KEY (fill_id) REFERENCES public.fill(fill_id);


--
-- Name: plan plan_insurer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan
    ADD CONSTRAINT plan_insurer_id_fkey FOREIGN KEY (insurer_id) REFERENCES public.insurer(insurer_id);


--
-- Name: po_line po_line_ndc_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.po_line
    ADD CONSTRAINT po_line_ndc_fkey FOREIGN KEY (ndc) REFERENCES public.drug(ndc);


--
-- Name: po_line po_line_po_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.po_line
    ADD CONSTRAINT po_line_po_id_fkey FOREIGN KEY (po_id) REFERENCES public.purchase_order(po_id) ON DELETE CASCADE;


--
-- Name: pos_line pos_line_fill_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pos_line
    ADD CONSTRAINT pos_line_fill_id_fkey FOREIGN KEY (fill_id) REFERENCES public.fill(fill_id);


--
-- Name: pos_line pos_line_sale_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pos_line
    ADD CONSTRAINT pos_line_sale_id_fkey FOREIGN KEY (sale_id) REFERENCES public.pos_sale(sale_id) ON DELETE CASCADE;


--
-- Name: pos_sale pos_sale_store_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pos_sale
    ADD CONSTRAINT pos_sale_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.store(store_id);


--
-- Name: prescription prescription_ndc_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prescription
    ADD CONSTRAINT prescription_ndc_fkey FOREIGN KEY (ndc) REFERENCES public.drug(ndc);


--
-- Name: prescription prescription_npi_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prescription
    ADD CONSTRAINT prescription_npi_fkey FOREIGN KEY (npi) REFERENCES public.prescriber(npi);


--
-- Name: prescription prescription_patient_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prescription
    ADD CONSTRAINT prescription_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES public.patient(patient_id);


--
-- Name: prescription prescription_store_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prescription
    ADD CONSTRAINT prescription_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.store(store_id);


--
-- Name: prior_auth prior_auth_plan_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prior_auth
    ADD CONSTRAINT prior_auth_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan(plan_id);


--
-- Name: prior_auth prior_auth_rx_no_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prior_auth
    ADD CONSTRAINT prior_auth_rx_no_fkey FOREIGN KEY (rx_no) REFERENCES public.prescription(rx_no);


--
-- Name: purchase_order purchase_order_store_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.purchase_order
    ADD CONSTRAINT purchase_order_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.store(store_id);


--
-- Name: purchase_order purchase_order_ws_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.purchase_order
    ADD CONSTRAINT purchase_order_ws_id_fkey FOREIGN KEY (ws_id) REFERENCES public.wholesaler(ws_id);


--
-- Name: recall_lot recall_lot_lot_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recall_lot
    ADD CONSTRAINT recall_lot_lot_id_fkey FOREIGN KEY (lot_id) REFERENCES public.lot(lot_id);


--
-- Name: recall_lot recall_lot_recall_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recall_lot
    ADD CONSTRAINT recall_lot_recall_id_fkey FOREIGN KEY (recall_id) REFERENCES public.recall(recall_id);


--
-- Name: receipt receipt_emp_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT receipt_emp_id_fkey FOREIGN KEY (emp_id) REFERENCES public.employee(emp_id);


--
-- Name: receipt receipt_po_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT receipt_po_id_fkey FOREIGN KEY (po_id) REFERENCES public.purchase_order(po_id);


--
-- Name: reminder reminder_patient_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT reminder_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES public.patient(patient_id);


--
-- Name: shift shift_emp_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shift
    ADD CONSTRAINT shift_emp_id_fkey FOREIGN KEY (emp_id) REFERENCES public.employee(emp_id);


--
-- Name: stock_adjust stock_adjust_store_id_lot_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stock_adjust
    ADD CONSTRAINT stock_adjust_store_id_lot_id_fkey FOREIGN KEY (store_id, lot_id) REFERENCES public.stock(store_id, lot_id);


--
-- Name: stock stock_lot_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stock
    ADD CONSTRAINT stock_lot_id_fkey FOREIGN KEY (lot_id) REFERENCES public.lot(lot_id);


--
-- Name: stock stock_store_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stock
    ADD CONSTRAINT stock_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.store(store_id);


--
-- Name: store_hours store_hours_store_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.store_hours
    ADD CONSTRAINT store_hours_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.store(store_id);


--
-- PostgreSQL database dump complete
--


