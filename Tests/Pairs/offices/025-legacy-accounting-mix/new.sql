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
-- Name: gl; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA gl;



--
-- Name: acct_sort; Type: COLLATION; Schema: gl; Owner: postgres
--

CREATE COLLATION gl.acct_sort (provider = libc, locale = 'C');



--
-- Name: acct_no; Type: DOMAIN; Schema: gl; Owner: postgres
--

CREATE DOMAIN gl.acct_no AS character varying(12)
	CONSTRAINT acct_digits CHECK (((VALUE)::text ~ similar_to_escape('[0-9]{4,12}'::text)));



--
-- Name: close(integer, integer); Type: FUNCTION; Schema: gl; Owner: postgres
--

CREATE FUNCTION gl.close(y integer, m integer) RETURNS boolean
    LANGUAGE sql
    AS $_$ UPDATE gl.period SET closed = true WHERE period.y = $1 AND period.m = $2 RETURNING closed $_$;



--
-- Name: product(numeric); Type: AGGREGATE; Schema: gl; Owner: postgres
--

CREATE AGGREGATE gl.product(numeric) (
    SFUNC = numeric_mul,
    STYPE = numeric,
    INITCOND = '1.0',
    COMBINEFUNC = numeric_mul,
    PARALLEL = safe
);



SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: gl; Owner: ux_acct
--

CREATE TABLE gl.account (
    no gl.acct_no NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    parent gl.acct_no,
    kind character(1) DEFAULT 'A'::bpchar
);


ALTER TABLE gl.account OWNER TO ux_acct;

--
-- Name: line; Type: TABLE; Schema: gl; Owner: postgres
--

CREATE TABLE gl.line (
    journal integer NOT NULL,
    n smallint NOT NULL,
    acct gl.acct_no,
    amount numeric(14,2) NOT NULL,
    cost_center text,
    CONSTRAINT nonzero CHECK ((amount <> (0)::numeric))
)
WITH (fillfactor='95');



--
-- Name: balance; Type: VIEW; Schema: gl; Owner: postgres
--

CREATE VIEW gl.balance AS
 SELECT line.acct,
    sum(line.amount) AS bal
   FROM gl.line
  GROUP BY line.acct;



--
-- Name: journal; Type: TABLE; Schema: gl; Owner: ux_acct
--

CREATE TABLE gl.journal (
    id integer NOT NULL,
    booked date NOT NULL,
    memo text,
    posted_at timestamp with time zone,
    by_ name DEFAULT CURRENT_USER
);


ALTER TABLE gl.journal OWNER TO ux_acct;

--
-- Name: journal_id_seq; Type: SEQUENCE; Schema: gl; Owner: ux_acct
--

CREATE SEQUENCE gl.journal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE gl.journal_id_seq OWNER TO ux_acct;

--
-- Name: journal_id_seq; Type: SEQUENCE OWNED BY; Schema: gl; Owner: ux_acct
--

ALTER SEQUENCE gl.journal_id_seq OWNED BY gl.journal.id;


--
-- Name: ledger; Type: VIEW; Schema: gl; Owner: postgres
--

CREATE VIEW gl.ledger AS
 SELECT j.booked,
    l.acct,
    a.name,
        CASE
            WHEN (l.amount > (0)::numeric) THEN l.amount
            ELSE NULL::numeric
        END AS debit,
        CASE
            WHEN (l.amount < (0)::numeric) THEN (- l.amount)
            ELSE NULL::numeric
        END AS credit,
    l.cost_center
   FROM ((gl.line l
     JOIN gl.journal j ON ((j.id = l.journal)))
     JOIN gl.account a ON (((a.no)::text = (l.acct)::text)));



--
-- Name: period; Type: TABLE; Schema: gl; Owner: postgres
--

CREATE TABLE gl.period (
    y integer NOT NULL,
    m integer NOT NULL,
    closed boolean DEFAULT false
);



--
-- Name: journal id; Type: DEFAULT; Schema: gl; Owner: ux_acct
--

ALTER TABLE ONLY gl.journal ALTER COLUMN id SET DEFAULT nextval('gl.journal_id_seq'::regclass);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: gl; Owner: ux_acct
--

ALTER TABLE ONLY gl.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (no);


--
-- Name: journal journal_pkey; Type: CONSTRAINT; Schema: gl; Owner: ux_acct
--

ALTER TABLE ONLY gl.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (id);


--
-- Name: line line_pkey; Type: CONSTRAINT; Schema: gl; Owner: postgres
--

ALTER TABLE ONLY gl.line
    ADD CONSTRAINT line_pkey PRIMARY KEY (journal, n);


--
-- Name: period period_pkey; Type: CONSTRAINT; Schema: gl; Owner: postgres
--

ALTER TABLE ONLY gl.period
    ADD CONSTRAINT period_pkey PRIMARY KEY (y, m);


--
-- Name: line_acct; Type: INDEX; Schema: gl; Owner: postgres
--

CREATE INDEX line_acct ON gl.line USING btree (acct, journal);

ALTER TABLE gl.line CLUSTER ON line_acct;


--
-- Name: line_stat; Type: STATISTICS; Schema: gl; Owner: postgres
--

CREATE STATISTICS gl.line_stat (ndistinct, dependencies) ON acct, cost_center FROM gl.line;



--
-- Name: journal journal_no_del; Type: RULE; Schema: gl; Owner: ux_acct
--

CREATE RULE journal_no_del AS
    ON DELETE TO gl.journal
   WHERE (old.posted_at IS NOT NULL) DO INSTEAD NOTHING;


--
-- Name: line line_no_upd; Type: RULE; Schema: gl; Owner: postgres
--

CREATE RULE line_no_upd AS
    ON UPDATE TO gl.line
   WHERE (old.amount <> new.amount) DO INSTEAD NOTHING;


--
-- Name: RULE line_no_upd ON line; Type: COMMENT; Schema: gl; Owner: postgres
--

COMMENT ON RULE line_no_upd ON gl.line IS 'amounts are immutable';


--
-- Name: account account_parent_fkey; Type: FK CONSTRAINT; Schema: gl; Owner: ux_acct
--

ALTER TABLE ONLY gl.account
    ADD CONSTRAINT account_parent_fkey FOREIGN KEY (parent) REFERENCES gl.account(no);


--
-- Name: line line_acct_fkey; Type: FK CONSTRAINT; Schema: gl; Owner: postgres
--

ALTER TABLE ONLY gl.line
    ADD CONSTRAINT line_acct_fkey FOREIGN KEY (acct) REFERENCES gl.account(no);


--
-- Name: line line_journal_fkey; Type: FK CONSTRAINT; Schema: gl; Owner: postgres
--

ALTER TABLE ONLY gl.line
    ADD CONSTRAINT line_journal_fkey FOREIGN KEY (journal) REFERENCES gl.journal(id) ON DELETE CASCADE;


--
-- Name: line acct; Type: POLICY; Schema: gl; Owner: postgres
--

CREATE POLICY acct ON gl.line TO ux_acct USING (((acct)::text < '9000'::text));


--
-- Name: line boss; Type: POLICY; Schema: gl; Owner: postgres
--

CREATE POLICY boss ON gl.line TO ux_boss USING (true);


--
-- Name: line; Type: ROW SECURITY; Schema: gl; Owner: postgres
--

ALTER TABLE gl.line ENABLE ROW LEVEL SECURITY;

--
-- Name: FUNCTION close(y integer, m integer); Type: ACL; Schema: gl; Owner: postgres
--

REVOKE ALL ON FUNCTION gl.close(y integer, m integer) FROM PUBLIC;
GRANT ALL ON FUNCTION gl.close(y integer, m integer) TO ux_boss;


--
-- Name: TABLE line; Type: ACL; Schema: gl; Owner: postgres
--

GRANT SELECT,INSERT ON TABLE gl.line TO ux_acct;
GRANT SELECT,INSERT ON TABLE gl.line TO ux_boss;


--
-- Name: TABLE balance; Type: ACL; Schema: gl; Owner: postgres
--

GRANT SELECT ON TABLE gl.balance TO ux_acct;


--
-- Name: TABLE ledger; Type: ACL; Schema: gl; Owner: postgres
--

GRANT SELECT ON TABLE gl.ledger TO ux_acct;


--
-- PostgreSQL database dump complete
--


