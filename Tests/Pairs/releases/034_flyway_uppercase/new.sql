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
-- Name: BILLING; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA "BILLING";


ALTER SCHEMA "BILLING" OWNER TO postgres;

--
-- Name: F_INVOICE_TOTAL(bigint, boolean); Type: FUNCTION; Schema: BILLING; Owner: postgres
--

CREATE FUNCTION "BILLING"."F_INVOICE_TOTAL"("P_ID" bigint, "P_NET" boolean DEFAULT true) RETURNS numeric
    LANGUAGE sql STABLE
    AS $$
    SELECT SUM("AMOUNT") * CASE WHEN "P_NET" THEN 1 ELSE 1.19 END FROM "BILLING"."T_INVOICE_LINE" WHERE "INVOICE_ID" = "P_ID"
$$;


ALTER FUNCTION "BILLING"."F_INVOICE_TOTAL"("P_ID" bigint, "P_NET" boolean) OWNER TO postgres;

--
-- Name: SEQ_INVOICE; Type: SEQUENCE; Schema: BILLING; Owner: postgres
--

CREATE SEQUENCE "BILLING"."SEQ_INVOICE"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 100;


ALTER TABLE "BILLING"."SEQ_INVOICE" OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: SHEDLOCK; Type: TABLE; Schema: BILLING; Owner: postgres
--

CREATE TABLE "BILLING"."SHEDLOCK" (
    "NAME" character varying(64) NOT NULL,
    "LOCK_UNTIL" timestamp(3) without time zone NOT NULL,
    "LOCKED_AT" timestamp(3) without time zone NOT NULL,
    "LOCKED_BY" character varying(255) NOT NULL
);


ALTER TABLE "BILLING"."SHEDLOCK" OWNER TO postgres;

--
-- Name: T_CUSTOMER; Type: TABLE; Schema: BILLING; Owner: postgres
--

CREATE TABLE "BILLING"."T_CUSTOMER" (
    "ID" bigint NOT NULL,
    "NAME" character varying(255) NOT NULL,
    "VERSION" integer NOT NULL,
    "CREATED" timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "ACTIVE" boolean DEFAULT true NOT NULL,
    "TENANT" character varying(40) DEFAULT CURRENT_USER NOT NULL
);


ALTER TABLE "BILLING"."T_CUSTOMER" OWNER TO postgres;

--
-- Name: T_CUSTOMER_SEQ; Type: SEQUENCE; Schema: BILLING; Owner: postgres
--

CREATE SEQUENCE "BILLING"."T_CUSTOMER_SEQ"
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE "BILLING"."T_CUSTOMER_SEQ" OWNER TO postgres;

--
-- Name: T_CUSTOMER_SEQ; Type: SEQUENCE OWNED BY; Schema: BILLING; Owner: postgres
--

ALTER SEQUENCE "BILLING"."T_CUSTOMER_SEQ" OWNED BY "BILLING"."T_CUSTOMER"."ID";


--
-- Name: T_INVOICE; Type: TABLE; Schema: BILLING; Owner: postgres
--

CREATE TABLE "BILLING"."T_INVOICE" (
    "ID" bigint NOT NULL,
    "CUSTOMER_ID" bigint NOT NULL,
    "NO" character varying(20) NOT NULL,
    "AMOUNT" numeric(15,2) NOT NULL,
    "STATE" character varying(12) DEFAULT 'OPEN'::character varying NOT NULL,
    "DOCUMENT" bytea,
    "DUE" date,
    CONSTRAINT "CK_INVOICE_STATE" CHECK ((("STATE")::text = ANY ((ARRAY['OPEN'::character varying, 'PAID'::character varying, 'VOID'::character varying])::text[])))
);


ALTER TABLE "BILLING"."T_INVOICE" OWNER TO postgres;

--
-- Name: T_INVOICE_LINE; Type: TABLE; Schema: BILLING; Owner: postgres
--

CREATE TABLE "BILLING"."T_INVOICE_LINE" (
    "INVOICE_ID" bigint NOT NULL,
    "POS" smallint NOT NULL,
    "TEXT" character varying(4000),
    "AMOUNT" numeric(15,2) NOT NULL
);


ALTER TABLE "BILLING"."T_INVOICE_LINE" OWNER TO postgres;

--
-- Name: V_OPEN_INVOICES; Type: VIEW; Schema: BILLING; Owner: postgres
--

CREATE VIEW "BILLING"."V_OPEN_INVOICES" AS
 SELECT i."ID",
    i."NO",
    c."NAME" AS "CUSTOMER",
    i."AMOUNT",
    "BILLING"."F_INVOICE_TOTAL"(i."ID") AS "NET"
   FROM ("BILLING"."T_INVOICE" i
     JOIN "BILLING"."T_CUSTOMER" c ON ((c."ID" = i."CUSTOMER_ID")))
  WHERE ((i."STATE")::text = 'OPEN'::text);


ALTER TABLE "BILLING"."V_OPEN_INVOICES" OWNER TO postgres;

--
-- Name: VIEW "V_OPEN_INVOICES"; Type: COMMENT; Schema: BILLING; Owner: postgres
--

COMMENT ON VIEW "BILLING"."V_OPEN_INVOICES" IS 'used by "Report 7"';


--
-- Name: flyway_schema_history; Type: TABLE; Schema: BILLING; Owner: postgres
--

CREATE TABLE "BILLING".flyway_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);


ALTER TABLE "BILLING".flyway_schema_history OWNER TO postgres;

--
-- Name: T_CUSTOMER ID; Type: DEFAULT; Schema: BILLING; Owner: postgres
--

ALTER TABLE ONLY "BILLING"."T_CUSTOMER" ALTER COLUMN "ID" SET DEFAULT nextval('"BILLING"."T_CUSTOMER_SEQ"'::regclass);


--
-- Name: T_CUSTOMER PK_CUSTOMER; Type: CONSTRAINT; Schema: BILLING; Owner: postgres
--

ALTER TABLE ONLY "BILLING"."T_CUSTOMER"
    ADD CONSTRAINT "PK_CUSTOMER" PRIMARY KEY ("ID");


--
-- Name: T_INVOICE PK_INVOICE; Type: CONSTRAINT; Schema: BILLING; Owner: postgres
--

ALTER TABLE ONLY "BILLING"."T_INVOICE"
    ADD CONSTRAINT "PK_INVOICE" PRIMARY KEY ("ID");


--
-- Name: T_INVOICE_LINE PK_INVOICE_LINE; Type: CONSTRAINT; Schema: BILLING; Owner: postgres
--

ALTER TABLE ONLY "BILLING"."T_INVOICE_LINE"
    ADD CONSTRAINT "PK_INVOICE_LINE" PRIMARY KEY ("INVOICE_ID", "POS");


--
-- Name: SHEDLOCK SHEDLOCK_pkey; Type: CONSTRAINT; Schema: BILLING; Owner: postgres
--

ALTER TABLE ONLY "BILLING"."SHEDLOCK"
    ADD CONSTRAINT "SHEDLOCK_pkey" PRIMARY KEY ("NAME");


--
-- Name: T_INVOICE UK_INVOICE_NO; Type: CONSTRAINT; Schema: BILLING; Owner: postgres
--

ALTER TABLE ONLY "BILLING"."T_INVOICE"
    ADD CONSTRAINT "UK_INVOICE_NO" UNIQUE ("NO");


--
-- Name: flyway_schema_history flyway_schema_history_pk; Type: CONSTRAINT; Schema: BILLING; Owner: postgres
--

ALTER TABLE ONLY "BILLING".flyway_schema_history
    ADD CONSTRAINT flyway_schema_history_pk PRIMARY KEY (installed_rank);


--
-- Name: IX_INVOICE_CUSTOMER_STATE; Type: INDEX; Schema: BILLING; Owner: postgres
--

CREATE INDEX "IX_INVOICE_CUSTOMER_STATE" ON "BILLING"."T_INVOICE" USING btree ("CUSTOMER_ID", "STATE" varchar_pattern_ops) WHERE (("STATE")::text <> 'VOID'::text);


--
-- Name: flyway_schema_history_s_idx; Type: INDEX; Schema: BILLING; Owner: postgres
--

CREATE INDEX flyway_schema_history_s_idx ON "BILLING".flyway_schema_history USING btree (success);


--
-- Name: T_INVOICE FK_INVOICE_CUSTOMER; Type: FK CONSTRAINT; Schema: BILLING; Owner: postgres
--

ALTER TABLE ONLY "BILLING"."T_INVOICE"
    ADD CONSTRAINT "FK_INVOICE_CUSTOMER" FOREIGN KEY ("CUSTOMER_ID") REFERENCES "BILLING"."T_CUSTOMER"("ID") DEFERRABLE;


--
-- Name: T_INVOICE_LINE FK_LINE_INVOICE; Type: FK CONSTRAINT; Schema: BILLING; Owner: postgres
--

ALTER TABLE ONLY "BILLING"."T_INVOICE_LINE"
    ADD CONSTRAINT "FK_LINE_INVOICE" FOREIGN KEY ("INVOICE_ID") REFERENCES "BILLING"."T_INVOICE"("ID") ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--


