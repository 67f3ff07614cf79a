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
-- Name: fact; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA fact;


ALTER SCHEMA fact OWNER TO postgres;

--
-- Name: mart; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA mart;


ALTER SCHEMA mart OWNER TO postgres;

--
-- Name: refresh(); Type: PROCEDURE; Schema: mart; Owner: postgres
--

CREATE PROCEDURE mart.refresh()
    LANGUAGE plpgsql
    AS $$ BEGIN
  REFRESH MATERIALIZED VIEW CONCURRENTLY mart.daily;
  REFRESH MATERIALIZED VIEW mart.weekly;
  REFRESH MATERIALIZED VIEW mart.best_store;
END $$;


ALTER PROCEDURE mart.refresh() OWNER TO postgres;

SET default_tablespace = '';

--
-- Name: sale; Type: TABLE; Schema: fact; Owner: postgres
--

CREATE TABLE fact.sale (
    id bigint NOT NULL,
    sold date NOT NULL,
    store integer NOT NULL,
    sku text NOT NULL,
    qty numeric(12,3) NOT NULL,
    amount numeric(12,2) NOT NULL,
    discount numeric(12,2) DEFAULT 0 NOT NULL
)
PARTITION BY RANGE (sold);


ALTER TABLE fact.sale OWNER TO postgres;

SET default_table_access_method = heap;

--
-- Name: sale_2023; Type: TABLE; Schema: fact; Owner: postgres
--

CREATE TABLE fact.sale_2023 (
    id bigint NOT NULL,
    sold date NOT NULL,
    store integer NOT NULL,
    sku text NOT NULL,
    qty numeric(12,3) NOT NULL,
    amount numeric(12,2) NOT NULL,
    discount numeric(12,2) DEFAULT 0 NOT NULL
);


ALTER TABLE fact.sale_2023 OWNER TO postgres;

--
-- Name: sale_2024; Type: TABLE; Schema: fact; Owner: postgres
--

CREATE TABLE fact.sale_2024 (
    id bigint NOT NULL,
    sold date NOT NULL,
    store integer NOT NULL,
    sku text NOT NULL,
    qty numeric(12,3) NOT NULL,
    amount numeric(12,2) NOT NULL,
    discount numeric(12,2) DEFAULT 0 NOT NULL
);


ALTER TABLE fact.sale_2024 OWNER TO postgres;

--
-- Name: sale_id_seq; Type: SEQUENCE; Schema: fact; Owner: postgres
--

ALTER TABLE fact.sale ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME fact.sale_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: daily; Type: MATERIALIZED VIEW; Schema: mart; Owner: postgres
--

CREATE MATERIALIZED VIEW mart.daily AS
 SELECT sale.sold,
    sale.store,
    sale.sku,
    sum(sale.qty) AS qty,
    sum((sale.amount - sale.discount)) AS amount
   FROM fact.sale
  GROUP BY sale.sold, sale.store, sale.sku
  WITH NO DATA;


ALTER TABLE mart.daily OWNER TO postgres;

--
-- Name: MATERIALIZED VIEW daily; Type: COMMENT; Schema: mart; Owner: postgres
--

COMMENT ON MATERIALIZED VIEW mart.daily IS 'grain: day x store x sku';


--
-- Name: COLUMN daily.qty; Type: COMMENT; Schema: mart; Owner: postgres
--

COMMENT ON COLUMN mart.daily.qty IS 'units';


--
-- Name: weekly; Type: MATERIALIZED VIEW; Schema: mart; Owner: postgres
--

CREATE MATERIALIZED VIEW mart.weekly
WITH (fillfactor='100') AS
 SELECT (date_trunc('week'::text, (daily.sold)::timestamp with time zone))::date AS week,
    daily.store,
    sum(daily.qty) AS qty,
    sum(daily.amount) AS amount
   FROM mart.daily
  GROUP BY ((date_trunc('week'::text, (daily.sold)::timestamp with time zone))::date), daily.store
  WITH NO DATA;


ALTER TABLE mart.weekly OWNER TO postgres;

--
-- Name: trend; Type: VIEW; Schema: mart; Owner: postgres
--

CREATE VIEW mart.trend AS
 SELECT weekly.week,
    weekly.store,
    weekly.amount,
    (weekly.amount - lag(weekly.amount) OVER (PARTITION BY weekly.store ORDER BY weekly.week)) AS delta
   FROM mart.weekly;


ALTER TABLE mart.trend OWNER TO postgres;

--
-- Name: best_store; Type: MATERIALIZED VIEW; Schema: mart; Owner: postgres
--

CREATE MATERIALIZED VIEW mart.best_store AS
 SELECT DISTINCT ON (trend.week) trend.week,
    trend.store,
    trend.amount
   FROM mart.trend
  ORDER BY trend.week, trend.amount DESC
  WITH NO DATA;


ALTER TABLE mart.best_store OWNER TO postgres;

--
-- Name: sale_2023; Type: TABLE ATTACH; Schema: fact; Owner: postgres
--

ALTER TABLE ONLY fact.sale ATTACH PARTITION fact.sale_2023 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');


--
-- Name: sale_2024; Type: TABLE ATTACH; Schema: fact; Owner: postgres
--

ALTER TABLE ONLY fact.sale ATTACH PARTITION fact.sale_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');


--
-- Name: sale sale_pkey; Type: CONSTRAINT; Schema: fact; Owner: postgres
--

ALTER TABLE ONLY fact.sale
    ADD CONSTRAINT sale_pkey PRIMARY KEY (sold, id);


--
-- Name: sale_2023 sale_2023_pkey; Type: CONSTRAINT; Schema: fact; Owner: postgres
--

ALTER TABLE ONLY fact.sale_2023
    ADD CONSTRAINT sale_2023_pkey PRIMARY KEY (sold, id);


--
-- Name: sale_2024 sale_2024_pkey; Type: CONSTRAINT; Schema: fact; Owner: postgres
--

ALTER TABLE ONLY fact.sale_2024
    ADD CONSTRAINT sale_2024_pkey PRIMARY KEY (sold, id);


--
-- Name: daily_pk; Type: INDEX; Schema: mart; Owner: postgres
--

CREATE UNIQUE INDEX daily_pk ON mart.daily USING btree (sold, store, sku);


--
-- Name: weekly_store; Type: INDEX; Schema: mart; Owner: postgres
--

CREATE INDEX weekly_store ON mart.weekly USING btree (store, week);


--
-- Name: sale_2023_pkey; Type: INDEX ATTACH; Schema: fact; Owner: postgres
--

ALTER INDEX fact.sale_pkey ATTACH PARTITION fact.sale_2023_pkey;


--
-- Name: sale_2024_pkey; Type: INDEX ATTACH; Schema: fact; Owner: postgres
--

ALTER INDEX fact.sale_pkey ATTACH PARTITION fact.sale_2024_pkey;


--
-- Name: daily_stats; Type: STATISTICS; Schema: mart; Owner: postgres
--

CREATE STATISTICS mart.daily_stats (dependencies) ON store, sku FROM mart.daily;


ALTER STATISTICS mart.daily_stats OWNER TO postgres;

--
-- Name: SCHEMA mart; Type: ACL; Schema: -; Owner: postgres
--

GRANT USAGE ON SCHEMA mart TO bi_reader;


--
-- Name: TABLE trend; Type: ACL; Schema: mart; Owner: postgres
--

GRANT SELECT ON TABLE mart.trend TO bi_reader;


--
-- Name: TABLE best_store; Type: ACL; Schema: mart; Owner: postgres
--

GRANT SELECT ON TABLE mart.best_store TO bi_reader;


--
-- PostgreSQL database dump complete
--


