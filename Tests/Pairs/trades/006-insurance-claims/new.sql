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
-- Name: claim_status; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.claim_status AS ENUM (
    'open',
    'triage',
    'review',
    'litigation',
    'approved',
    'denied',
    'closed',
    'reopened'
);


--
-- Name: line_of_business; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.line_of_business AS ENUM (
    'auto',
    'home',
    'life',
    'marine'
);


--
-- Name: money_amt; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.money_amt AS numeric(14,2) DEFAULT 0
	CONSTRAINT money_amt_check CHECK ((VALUE >= (0)::numeric));


--
-- Name: claim_paid(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.claim_paid(integer) RETURNS numeric
    LANGUAGE sql STABLE
    AS $_$SELECT coalesce(sum(amount),0) FROM payment WHERE claim_id = $1$_$;


--
-- Name: touch_reserves(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.touch_reserves() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  UPDATE claim c SET reserve = greatest(c.reserve - x.amt, 0)
  FROM (SELECT claim_id, sum(amount) amt FROM ins GROUP BY 1) x WHERE x.claim_id = c.claim_id;
  RETURN NULL;
END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: claim; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claim (
    claim_id integer NOT NULL,
    policy_no text NOT NULL,
    loss_date date NOT NULL,
    reported timestamp with time zone DEFAULT now() NOT NULL,
    status public.claim_status DEFAULT 'triage'::public.claim_status NOT NULL,
    reserve public.money_amt,
    adjuster_id integer,
    CONSTRAINT loss_before_report CHECK ((loss_date <= ((reported AT TIME ZONE 'UTC'::text))::date))
);


--
-- Name: claim_claim_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.claim ALTER COLUMN claim_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.claim_claim_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: claim_exposure; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.claim_exposure AS
 SELECT c.claim_id,
    c.policy_no,
    c.status,
    c.reserve,
    public.claim_paid(c.claim_id) AS paid,
    ((c.reserve)::numeric + public.claim_paid(c.claim_id)) AS incurred
   FROM public.claim c;


--
-- Name: coverage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.coverage (
    policy_no text NOT NULL,
    peril text NOT NULL,
    sum_insured public.money_amt NOT NULL,
    deductible public.money_amt
);


--
-- Name: policy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.policy (
    policy_no text NOT NULL,
    lob public.line_of_business NOT NULL,
    holder_id integer NOT NULL,
    in_force daterange NOT NULL,
    premium public.money_amt NOT NULL,
    cancelled_on date,
    CONSTRAINT cancel_within CHECK (((cancelled_on IS NULL) OR (in_force @> cancelled_on))),
    CONSTRAINT in_force_bounded CHECK ((NOT upper_inf(in_force)))
);


--
-- Name: loss_ratio; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.loss_ratio AS
 SELECT p.lob,
    (sum(e.incurred) / NULLIF(sum((p.premium)::numeric), (0)::numeric)) AS ratio
   FROM (public.policy p
     LEFT JOIN public.claim_exposure e USING (policy_no))
  GROUP BY p.lob;


--
-- Name: party; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.party (
    party_id integer NOT NULL,
    kind character(1) NOT NULL,
    display_name text NOT NULL,
    tax_id text,
    CONSTRAINT party_kind_check CHECK ((kind = ANY (ARRAY['P'::bpchar, 'O'::bpchar])))
);


--
-- Name: party_party_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.party_party_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: party_party_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.party_party_id_seq OWNED BY public.party.party_id;


--
-- Name: payment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment (
    payment_id bigint NOT NULL,
    claim_id integer NOT NULL,
    payee integer NOT NULL,
    amount public.money_amt,
    paid_on date NOT NULL,
    CONSTRAINT payment_amount_check CHECK (((amount)::numeric > (0)::numeric))
);


--
-- Name: payment_payment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.payment_payment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: payment_payment_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.payment_payment_id_seq OWNED BY public.payment.payment_id;


--
-- Name: party party_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party ALTER COLUMN party_id SET DEFAULT nextval('public.party_party_id_seq'::regclass);


--
-- Name: payment payment_id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment ALTER COLUMN payment_id SET DEFAULT nextval('public.payment_payment_id_seq'::regclass);


--
-- Name: claim claim_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_pkey PRIMARY KEY (claim_id);


--
-- Name: coverage coverage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coverage
    ADD CONSTRAINT coverage_pkey PRIMARY KEY (policy_no, peril);


--
-- Name: party party_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party
    ADD CONSTRAINT party_pkey PRIMARY KEY (party_id);


--
-- Name: payment payment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_pkey PRIMARY KEY (payment_id);


--
-- Name: policy policy_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_pkey PRIMARY KEY (policy_no);


--
-- Name: claim_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claim_open ON public.claim USING btree (policy_no) WHERE (status = ANY (ARRAY['open'::public.claim_status, 'review'::public.claim_status]));


--
-- Name: payment payment_reserve; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_reserve AFTER INSERT ON public.payment REFERENCING NEW TABLE AS ins FOR EACH STATEMENT EXECUTE FUNCTION public.touch_reserves();


--
-- Name: claim claim_adjuster_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_adjuster_id_fkey FOREIGN KEY (adjuster_id) REFERENCES public.party(party_id);


--
-- Name: claim claim_policy_no_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_policy_no_fkey FOREIGN KEY (policy_no) REFERENCES public.policy(policy_no) ON UPDATE CASCADE;


--
-- Name: coverage coverage_policy_no_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coverage
    ADD CONSTRAINT coverage_policy_no_fkey FOREIGN KEY (policy_no) REFERENCES public.policy(policy_no);


--
-- Name: payment payment_claim_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claim(claim_id);


--
-- Name: payment payment_payee_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_payee_fkey FOREIGN KEY (payee) REFERENCES public.party(party_id);


--
-- Name: policy policy_holder_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES public.party(party_id);


--
-- PostgreSQL database dump complete
--


