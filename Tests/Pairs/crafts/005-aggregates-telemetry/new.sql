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
-- Name: ewma_state; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.ewma_state AS (
	v double precision,
	alpha double precision
);


--
-- Name: ewma_final(public.ewma_state); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.ewma_final(s public.ewma_state) RETURNS double precision
    LANGUAGE sql IMMUTABLE
    AS $$SELECT round(s.v::numeric, 6)::float8$$;


--
-- Name: ewma_step(public.ewma_state, double precision, double precision); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.ewma_step(s public.ewma_state, x double precision, a double precision) RETURNS public.ewma_state
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT ROW(CASE WHEN s.v IS NULL THEN x ELSE a*x + (1-a)*s.v END, a)::ewma_state $$;


--
-- Name: first_step(anyelement, anyelement); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.first_step(anyelement, anyelement) RETURNS anyelement
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $_$SELECT $1$_$;


--
-- Name: ewma(double precision, double precision); Type: AGGREGATE; Schema: public; Owner: -
--

CREATE AGGREGATE public.ewma(x double precision, a double precision) (
    SFUNC = public.ewma_step,
    STYPE = public.ewma_state,
    INITCOND = '(,)',
    FINALFUNC = public.ewma_final
);


--
-- Name: first(anyelement); Type: AGGREGATE; Schema: public; Owner: -
--

CREATE AGGREGATE public.first(anyelement) (
    SFUNC = public.first_step,
    STYPE = anyelement,
    PARALLEL = safe
);


--
-- Name: product(numeric); Type: AGGREGATE; Schema: public; Owner: -
--

CREATE AGGREGATE public.product(numeric) (
    SFUNC = numeric_mul,
    STYPE = numeric,
    INITCOND = '1',
    COMBINEFUNC = numeric_mul,
    PARALLEL = safe
);


--
-- Name: AGGREGATE product(numeric); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON AGGREGATE public.product(numeric) IS 'geometric linking';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: metric; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.metric (
    series text NOT NULL,
    at timestamp with time zone NOT NULL,
    val double precision NOT NULL,
    growth numeric(9,6)
);


--
-- Name: opening; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.opening AS
 SELECT metric.series,
    (metric.at)::date AS d,
    public.first(metric.val ORDER BY metric.at) AS open
   FROM public.metric
  GROUP BY metric.series, ((metric.at)::date);


--
-- Name: smoothed; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.smoothed AS
 SELECT metric.series,
    public.ewma(metric.val, (0.3)::double precision ORDER BY metric.at) AS val,
    public.product(((1)::numeric + metric.growth)) AS factor
   FROM public.metric
  GROUP BY metric.series;


--
-- Name: smoothed_m; Type: MATERIALIZED VIEW; Schema: public; Owner: -
--

CREATE MATERIALIZED VIEW public.smoothed_m AS
 SELECT smoothed.series,
    smoothed.val,
    smoothed.factor
   FROM public.smoothed
  WHERE (smoothed.val > (0)::double precision)
  WITH NO DATA;


--
-- Name: metric metric_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.metric
    ADD CONSTRAINT metric_pkey PRIMARY KEY (series, at);


--
-- PostgreSQL database dump complete
--


