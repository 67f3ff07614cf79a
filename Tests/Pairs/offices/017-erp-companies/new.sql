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
-- Name: erp; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA erp;



--
-- Name: doc_state; Type: TYPE; Schema: erp; Owner: postgres
--

CREATE TYPE erp.doc_state AS ENUM (
    'draft',
    'sent',
    'posted',
    'done',
    'cancelled'
);



--
-- Name: qty; Type: DOMAIN; Schema: erp; Owner: postgres
--

CREATE DOMAIN erp.qty AS numeric(16,4) NOT NULL DEFAULT 1
	CONSTRAINT qty_pos CHECK ((VALUE >= (0)::numeric));



--
-- Name: company_ids(); Type: FUNCTION; Schema: erp; Owner: postgres
--

CREATE FUNCTION erp.company_ids() RETURNS integer[]
    LANGUAGE sql STABLE
    AS $$ SELECT string_to_array(current_setting('erp.companies', true), ',')::integer[] $$;



SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: company; Type: TABLE; Schema: erp; Owner: postgres
--

CREATE TABLE erp.company (
    id integer NOT NULL,
    name text NOT NULL,
    currency character(3) DEFAULT 'EUR'::bpchar
);



--
-- Name: invoice; Type: TABLE; Schema: erp; Owner: postgres
--

CREATE TABLE erp.invoice (
    id integer NOT NULL,
    company_id integer NOT NULL,
    name character varying,
    move_type character varying DEFAULT 'out_invoice'::character varying NOT NULL,
    order_id integer,
    state erp.doc_state DEFAULT 'draft'::erp.doc_state NOT NULL
);



--
-- Name: invoice_id_seq; Type: SEQUENCE; Schema: erp; Owner: postgres
--

CREATE SEQUENCE erp.invoice_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



--
-- Name: invoice_id_seq; Type: SEQUENCE OWNED BY; Schema: erp; Owner: postgres
--

ALTER SEQUENCE erp.invoice_id_seq OWNED BY erp.invoice.id;


--
-- Name: partner; Type: TABLE; Schema: erp; Owner: postgres
--

CREATE TABLE erp.partner (
    id integer NOT NULL,
    company_id integer,
    name text NOT NULL,
    vat text,
    customer_rank integer DEFAULT 0 NOT NULL,
    supplier_rank integer DEFAULT 0 NOT NULL,
    parent_id integer
);



--
-- Name: partner_id_seq; Type: SEQUENCE; Schema: erp; Owner: postgres
--

CREATE SEQUENCE erp.partner_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



--
-- Name: partner_id_seq; Type: SEQUENCE OWNED BY; Schema: erp; Owner: postgres
--

ALTER SEQUENCE erp.partner_id_seq OWNED BY erp.partner.id;


--
-- Name: product; Type: TABLE; Schema: erp; Owner: postgres
--

CREATE TABLE erp.product (
    id integer NOT NULL,
    company_id integer,
    default_code character varying,
    name jsonb NOT NULL,
    list_price numeric(12,2)
);



--
-- Name: product_id_seq; Type: SEQUENCE; Schema: erp; Owner: postgres
--

CREATE SEQUENCE erp.product_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



--
-- Name: product_id_seq; Type: SEQUENCE OWNED BY; Schema: erp; Owner: postgres
--

ALTER SEQUENCE erp.product_id_seq OWNED BY erp.product.id;


--
-- Name: sale_order; Type: TABLE; Schema: erp; Owner: ux_erp
--

CREATE TABLE erp.sale_order (
    id integer NOT NULL,
    company_id integer NOT NULL,
    name character varying NOT NULL,
    partner_id integer NOT NULL,
    state erp.doc_state DEFAULT 'draft'::erp.doc_state NOT NULL,
    amount_total numeric,
    create_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    CONSTRAINT sale_order_check CHECK ((write_date >= create_date))
);


ALTER TABLE erp.sale_order OWNER TO ux_erp;

--
-- Name: TABLE sale_order; Type: COMMENT; Schema: erp; Owner: ux_erp
--

COMMENT ON TABLE erp.sale_order IS 'Sales Orders';


--
-- Name: COLUMN sale_order.create_uid; Type: COMMENT; Schema: erp; Owner: ux_erp
--

COMMENT ON COLUMN erp.sale_order.create_uid IS 'Created by';


--
-- Name: sale_order_id_seq; Type: SEQUENCE; Schema: erp; Owner: ux_erp
--

CREATE SEQUENCE erp.sale_order_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE erp.sale_order_id_seq OWNER TO ux_erp;

--
-- Name: sale_order_id_seq; Type: SEQUENCE OWNED BY; Schema: erp; Owner: ux_erp
--

ALTER SEQUENCE erp.sale_order_id_seq OWNED BY erp.sale_order.id;


--
-- Name: sale_order_line; Type: TABLE; Schema: erp; Owner: ux_erp
--

CREATE TABLE erp.sale_order_line (
    id integer NOT NULL,
    order_id integer NOT NULL,
    product_id integer,
    qty erp.qty,
    price_unit numeric(16,4),
    discount numeric(5,2) DEFAULT 0
);


ALTER TABLE erp.sale_order_line OWNER TO ux_erp;

--
-- Name: sale_order_line_id_seq; Type: SEQUENCE; Schema: erp; Owner: ux_erp
--

CREATE SEQUENCE erp.sale_order_line_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE erp.sale_order_line_id_seq OWNER TO ux_erp;

--
-- Name: sale_order_line_id_seq; Type: SEQUENCE OWNED BY; Schema: erp; Owner: ux_erp
--

ALTER SEQUENCE erp.sale_order_line_id_seq OWNED BY erp.sale_order_line.id;


--
-- Name: sale_report; Type: VIEW; Schema: erp; Owner: ux_auditor
--

CREATE VIEW erp.sale_report AS
 SELECT s.company_id,
    s.partner_id,
    l.product_id,
    sum((l.qty)::numeric) AS qty,
    count(*) AS nbr,
    sum((((l.qty)::numeric * l.price_unit) * ((1)::numeric - (l.discount / (100)::numeric)))) AS revenue
   FROM (erp.sale_order_line l
     JOIN erp.sale_order s ON ((s.id = l.order_id)))
  WHERE (s.state = 'posted'::erp.doc_state)
  GROUP BY s.company_id, s.partner_id, l.product_id;


ALTER TABLE erp.sale_report OWNER TO ux_auditor;

--
-- Name: top_partner; Type: VIEW; Schema: erp; Owner: postgres
--

CREATE VIEW erp.top_partner AS
 SELECT p.name,
    r.revenue
   FROM (erp.sale_report r
     JOIN erp.partner p ON ((p.id = r.partner_id)))
  ORDER BY r.revenue DESC
 LIMIT 10;



--
-- Name: invoice id; Type: DEFAULT; Schema: erp; Owner: postgres
--

ALTER TABLE ONLY erp.invoice ALTER COLUMN id SET DEFAULT nextval('erp.invoice_id_seq'::regclass);


--
-- Name: partner id; Type: DEFAULT; Schema: erp; Owner: postgres
--

ALTER TABLE ONLY erp.partner ALTER COLUMN id SET DEFAULT nextval('erp.partner_id_seq'::regclass);


--
-- Name: product id; Type: DEFAULT; Schema: erp; Owner: postgres
--

ALTER TABLE ONLY erp.product ALTER COLUMN id SET DEFAULT nextval('erp.product_id_seq'::regclass);


--
-- Name: sale_order id; Type: DEFAULT; Schema: erp; Owner: ux_erp
--

ALTER TABLE ONLY erp.sale_order ALTER COLUMN id SET DEFAULT nextval('erp.sale_order_id_seq'::regclass);


--
-- Name: sale_order_line id; Type: DEFAULT; Schema: erp; Owner: ux_erp
--

ALTER TABLE ONLY erp.sale_order_line ALTER COLUMN id SET DEFAULT nextval('erp.sale_order_line_id_seq'::regclass);


--
-- Name: company company_pkey; Type: CONSTRAINT; Schema: erp; Owner: postgres
--

ALTER TABLE ONLY erp.company
    ADD CONSTRAINT company_pkey PRIMARY KEY (id);


--
-- Name: invoice invoice_pkey; Type: CONSTRAINT; Schema: erp; Owner: postgres
--

ALTER TABLE ONLY erp.invoice
    ADD CONSTRAINT invoice_pkey PRIMARY KEY (id);


--
-- Name: partner partner_pkey; Type: CONSTRAINT; Schema: erp; Owner: postgres
--

ALTER TABLE ONLY erp.partner
    ADD CONSTRAINT partner_pkey PRIMARY KEY (id);


--
-- Name: product product_pkey; Type: CONSTRAINT; Schema: erp; Owner: postgres
--

ALTER TABLE ONLY erp.product
    ADD CONSTRAINT product_pkey PRIMARY KEY (id);


--
-- Name: sale_order_line sale_order_line_pkey; Type: CONSTRAINT; Schema: erp; Owner: ux_erp
--

ALTER TABLE ONLY erp.sale_order_line
    ADD CONSTRAINT sale_order_line_pkey PRIMARY KEY (id);


--
-- Name: sale_order sale_order_pkey; Type: CONSTRAINT; Schema: erp; Owner: ux_erp
--

ALTER TABLE ONLY erp.sale_order
    ADD CONSTRAINT sale_order_pkey PRIMARY KEY (id);


--
-- Name: invoice_unique_name; Type: INDEX; Schema: erp; Owner: postgres
--

CREATE UNIQUE INDEX invoice_unique_name ON erp.invoice USING btree (name, company_id) WHERE (state = 'posted'::erp.doc_state);


--
-- Name: sale_stats; Type: STATISTICS; Schema: erp; Owner: postgres
--

CREATE STATISTICS erp.sale_stats (mcv) ON company_id, state FROM erp.sale_order;



--
-- Name: invoice invoice_company_id_fkey; Type: FK CONSTRAINT; Schema: erp; Owner: postgres
--

ALTER TABLE ONLY erp.invoice
    ADD CONSTRAINT invoice_company_id_fkey FOREIGN KEY (company_id) REFERENCES erp.company(id);


--
-- Name: invoice invoice_order_id_fkey; Type: FK CONSTRAINT; Schema: erp; Owner: postgres
--

ALTER TABLE ONLY erp.invoice
    ADD CONSTRAINT invoice_order_id_fkey FOREIGN KEY (order_id) REFERENCES erp.sale_order(id);


--
-- Name: partner partner_company_id_fkey; Type: FK CONSTRAINT; Schema: erp; Owner: postgres
--

ALTER TABLE ONLY erp.partner
    ADD CONSTRAINT partner_company_id_fkey FOREIGN KEY (company_id) REFERENCES erp.company(id);


--
-- Name: partner partner_parent_id_fkey; Type: FK CONSTRAINT; Schema: erp; Owner: postgres
--

ALTER TABLE ONLY erp.partner
    ADD CONSTRAINT partner_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES erp.partner(id);


--
-- Name: product product_company_id_fkey; Type: FK CONSTRAINT; Schema: erp; Owner: postgres
--

ALTER TABLE ONLY erp.product
    ADD CONSTRAINT product_company_id_fkey FOREIGN KEY (company_id) REFERENCES erp.company(id);


--
-- Name: sale_order sale_order_company_id_fkey; Type: FK CONSTRAINT; Schema: erp; Owner: ux_erp
--

ALTER TABLE ONLY erp.sale_order
    ADD CONSTRAINT sale_order_company_id_fkey FOREIGN KEY (company_id) REFERENCES erp.company(id);


--
-- Name: sale_order_line sale_order_line_order_id_fkey; Type: FK CONSTRAINT; Schema: erp; Owner: ux_erp
--

ALTER TABLE ONLY erp.sale_order_line
    ADD CONSTRAINT sale_order_line_order_id_fkey FOREIGN KEY (order_id) REFERENCES erp.sale_order(id) ON DELETE CASCADE;


--
-- Name: sale_order_line sale_order_line_product_id_fkey; Type: FK CONSTRAINT; Schema: erp; Owner: ux_erp
--

ALTER TABLE ONLY erp.sale_order_line
    ADD CONSTRAINT sale_order_line_product_id_fkey FOREIGN KEY (product_id) REFERENCES erp.product(id);


--
-- Name: sale_order sale_order_partner_id_fkey; Type: FK CONSTRAINT; Schema: erp; Owner: ux_erp
--

ALTER TABLE ONLY erp.sale_order
    ADD CONSTRAINT sale_order_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES erp.partner(id);


--
-- Name: sale_order everyone; Type: POLICY; Schema: erp; Owner: ux_erp
--

CREATE POLICY everyone ON erp.sale_order USING (true);


--
-- Name: invoice; Type: ROW SECURITY; Schema: erp; Owner: postgres
--

ALTER TABLE erp.invoice ENABLE ROW LEVEL SECURITY;

--
-- Name: invoice multi_company; Type: POLICY; Schema: erp; Owner: postgres
--

CREATE POLICY multi_company ON erp.invoice USING ((company_id = ANY (erp.company_ids())));


--
-- Name: sale_order multi_company; Type: POLICY; Schema: erp; Owner: ux_erp
--

CREATE POLICY multi_company ON erp.sale_order AS RESTRICTIVE USING ((company_id = ANY (erp.company_ids())));


--
-- Name: sale_order; Type: ROW SECURITY; Schema: erp; Owner: ux_erp
--

ALTER TABLE erp.sale_order ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA erp; Type: ACL; Schema: -; Owner: postgres
--

GRANT USAGE ON SCHEMA erp TO ux_erp;
GRANT USAGE ON SCHEMA erp TO ux_erp_ro;


--
-- Name: TABLE company; Type: ACL; Schema: erp; Owner: postgres
--

GRANT ALL ON TABLE erp.company TO ux_erp;


--
-- Name: TABLE invoice; Type: ACL; Schema: erp; Owner: postgres
--

GRANT ALL ON TABLE erp.invoice TO ux_erp;


--
-- Name: COLUMN invoice.id; Type: ACL; Schema: erp; Owner: postgres
--

GRANT SELECT(id) ON TABLE erp.invoice TO ux_erp_ro;


--
-- Name: COLUMN invoice.name; Type: ACL; Schema: erp; Owner: postgres
--

GRANT SELECT(name) ON TABLE erp.invoice TO ux_erp_ro;


--
-- Name: COLUMN invoice.state; Type: ACL; Schema: erp; Owner: postgres
--

GRANT SELECT(state) ON TABLE erp.invoice TO ux_erp_ro;


--
-- Name: TABLE partner; Type: ACL; Schema: erp; Owner: postgres
--

GRANT ALL ON TABLE erp.partner TO ux_erp;


--
-- Name: TABLE product; Type: ACL; Schema: erp; Owner: postgres
--

GRANT ALL ON TABLE erp.product TO ux_erp;


--
-- Name: TABLE sale_report; Type: ACL; Schema: erp; Owner: ux_auditor
--

GRANT ALL ON TABLE erp.sale_report TO ux_erp;
GRANT SELECT ON TABLE erp.sale_report TO ux_erp_ro;


--
-- Name: TABLE top_partner; Type: ACL; Schema: erp; Owner: postgres
--

GRANT ALL ON TABLE erp.top_partner TO ux_erp;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: erp; Owner: ux_erp
--

ALTER DEFAULT PRIVILEGES FOR ROLE ux_erp IN SCHEMA erp GRANT SELECT ON TABLES  TO ux_auditor;


--
-- PostgreSQL database dump complete
--


