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
-- Name: scada; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA scada;


--
-- Name: classify(real, numeric); Type: FUNCTION; Schema: scada; Owner: -
--

CREATE FUNCTION scada.classify(v real, nominal numeric) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    AS $$
DECLARE r numeric := v / nominal;
BEGIN
  RETURN CASE WHEN r < 0.9 THEN 'sag' WHEN r > 1.1 THEN 'swell' ELSE 'normal' END;
END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alarm; Type: TABLE; Schema: scada; Owner: -
--

CREATE TABLE scada.alarm (
    alarm_id bigint NOT NULL,
    device_id bigint NOT NULL,
    raised timestamp with time zone NOT NULL,
    cleared timestamp with time zone,
    severity integer NOT NULL,
    CONSTRAINT alarm_severity_check CHECK (((severity >= 1) AND (severity <= 5)))
);


--
-- Name: alarm_alarm_id_seq; Type: SEQUENCE; Schema: scada; Owner: -
--

ALTER TABLE scada.alarm ALTER COLUMN alarm_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME scada.alarm_alarm_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 20
);


--
-- Name: device; Type: TABLE; Schema: scada; Owner: -
--

CREATE TABLE scada.device (
    device_id bigint NOT NULL,
    feeder_id integer,
    model text,
    firmware text,
    meta jsonb DEFAULT '{}'::jsonb NOT NULL
);


--
-- Name: feeder; Type: TABLE; Schema: scada; Owner: -
--

CREATE TABLE scada.feeder (
    feeder_id integer NOT NULL,
    substation character varying(12) NOT NULL,
    rating_amps integer
);


--
-- Name: reading; Type: TABLE; Schema: scada; Owner: -
--

CREATE TABLE scada.reading (
    device_id bigint NOT NULL,
    ts timestamp with time zone NOT NULL,
    volts real,
    amps real,
    power_factor real
)
PARTITION BY RANGE (ts);


--
-- Name: feeder_load; Type: VIEW; Schema: scada; Owner: -
--

CREATE VIEW scada.feeder_load AS
 SELECT d.feeder_id,
    date_trunc('hour'::text, r.ts) AS hour,
    avg(r.amps) AS avg_amps,
    max(r.amps) AS peak_amps
   FROM (scada.reading r
     JOIN scada.device d USING (device_id))
  GROUP BY d.feeder_id, (date_trunc('hour'::text, r.ts));


--
-- Name: overloaded; Type: VIEW; Schema: scada; Owner: -
--

CREATE VIEW scada.overloaded AS
 SELECT f.feeder_id,
    l.hour,
    l.peak_amps,
    f.rating_amps
   FROM (scada.feeder_load l
     JOIN scada.feeder f USING (feeder_id))
  WHERE (l.peak_amps > (f.rating_amps)::double precision);


--
-- Name: reading_2023_11; Type: TABLE; Schema: scada; Owner: -
--

CREATE TABLE scada.reading_2023_11 (
    device_id bigint NOT NULL,
    ts timestamp with time zone NOT NULL,
    volts real,
    amps real,
    power_factor real
);


--
-- Name: reading_2023_12; Type: TABLE; Schema: scada; Owner: -
--

CREATE TABLE scada.reading_2023_12 (
    device_id bigint NOT NULL,
    ts timestamp with time zone NOT NULL,
    volts real,
    amps real,
    power_factor real
);


--
-- Name: reading_2024_01; Type: TABLE; Schema: scada; Owner: -
--

CREATE TABLE scada.reading_2024_01 (
    device_id bigint NOT NULL,
    ts timestamp with time zone NOT NULL,
    volts real,
    amps real,
    power_factor real
);


--
-- Name: reading_default; Type: TABLE; Schema: scada; Owner: -
--

CREATE TABLE scada.reading_default (
    device_id bigint NOT NULL,
    ts timestamp with time zone NOT NULL,
    volts real,
    amps real,
    power_factor real
);


--
-- Name: substation; Type: TABLE; Schema: scada; Owner: -
--

CREATE TABLE scada.substation (
    code character varying(12) NOT NULL,
    name text NOT NULL,
    voltage_kv numeric(6,1) NOT NULL
);


--
-- Name: reading_2023_11; Type: TABLE ATTACH; Schema: scada; Owner: -
--

ALTER TABLE ONLY scada.reading ATTACH PARTITION scada.reading_2023_11 FOR VALUES FROM ('2023-11-01 00:00:00+00') TO ('2023-12-01 00:00:00+00');


--
-- Name: reading_2023_12; Type: TABLE ATTACH; Schema: scada; Owner: -
--

ALTER TABLE ONLY scada.reading ATTACH PARTITION scada.reading_2023_12 FOR VALUES FROM ('2023-12-01 00:00:00+00') TO ('2024-01-01 00:00:00+00');


--
-- Name: reading_2024_01; Type: TABLE ATTACH; Schema: scada; Owner: -
--

ALTER TABLE ONLY scada.reading ATTACH PARTITION scada.reading_2024_01 FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2024-02-01 00:00:00+00');


--
-- Name: reading_default; Type: TABLE ATTACH; Schema: scada; Owner: -
--

ALTER TABLE ONLY scada.reading ATTACH PARTITION scada.reading_default DEFAULT;


--
-- Name: alarm alarm_pkey; Type: CONSTRAINT; Schema: scada; Owner: -
--

ALTER TABLE ONLY scada.alarm
    ADD CONSTRAINT alarm_pkey PRIMARY KEY (alarm_id);


--
-- Name: device device_pkey; Type: CONSTRAINT; Schema: scada; Owner: -
--

ALTER TABLE ONLY scada.device
    ADD CONSTRAINT device_pkey PRIMARY KEY (device_id);


--
-- Name: feeder feeder_pkey; Type: CONSTRAINT; Schema: scada; Owner: -
--

ALTER TABLE ONLY scada.feeder
    ADD CONSTRAINT feeder_pkey PRIMARY KEY (feeder_id);


--
-- Name: reading reading_pkey; Type: CONSTRAINT; Schema: scada; Owner: -
--

ALTER TABLE ONLY scada.reading
    ADD CONSTRAINT reading_pkey PRIMARY KEY (device_id, ts);


--
-- Name: reading_2023_11 reading_2023_11_pkey; Type: CONSTRAINT; Schema: scada; Owner: -
--

ALTER TABLE ONLY scada.reading_2023_11
    ADD CONSTRAINT reading_2023_11_pkey PRIMARY KEY (device_id, ts);


--
-- Name: reading_2023_12 reading_2023_12_pkey; Type: CONSTRAINT; Schema: scada; Owner: -
--

ALTER TABLE ONLY scada.reading_2023_12
    ADD CONSTRAINT reading_2023_12_pkey PRIMARY KEY (device_id, ts);


--
-- Name: reading_2024_01 reading_2024_01_pkey; Type: CONSTRAINT; Schema: scada; Owner: -
--

ALTER TABLE ONLY scada.reading_2024_01
    ADD CONSTRAINT reading_2024_01_pkey PRIMARY KEY (device_id, ts);


--
-- Name: reading_default reading_default_pkey; Type: CONSTRAINT; Schema: scada; Owner: -
--

ALTER TABLE ONLY scada.reading_default
    ADD CONSTRAINT reading_default_pkey PRIMARY KEY (device_id, ts);


--
-- Name: substation substation_pkey; Type: CONSTRAINT; Schema: scada; Owner: -
--

ALTER TABLE ONLY scada.substation
    ADD CONSTRAINT substation_pkey PRIMARY KEY (code);


--
-- Name: reading_brin; Type: INDEX; Schema: scada; Owner: -
--

CREATE INDEX reading_brin ON ONLY scada.reading USING brin (ts) WITH (pages_per_range='64');


--
-- Name: reading_2023_11_ts_idx; Type: INDEX; Schema: scada; Owner: -
--

CREATE INDEX reading_2023_11_ts_idx ON scada.reading_2023_11 USING brin (ts) WITH (pages_per_range='64');


--
-- Name: reading_2023_12_ts_idx; Type: INDEX; Schema: scada; Owner: -
--

CREATE INDEX reading_2023_12_ts_idx ON scada.reading_2023_12 USING brin (ts) WITH (pages_per_range='64');


--
-- Name: reading_2024_01_ts_idx; Type: INDEX; Schema: scada; Owner: -
--

CREATE INDEX reading_2024_01_ts_idx ON scada.reading_2024_01 USING brin (ts) WITH (pages_per_range='64');


--
-- Name: reading_default_ts_idx; Type: INDEX; Schema: scada; Owner: -
--

CREATE INDEX reading_default_ts_idx ON scada.reading_default USING brin (ts) WITH (pages_per_range='64');


--
-- Name: reading_2023_11_pkey; Type: INDEX ATTACH; Schema: scada; Owner: -
--

ALTER INDEX scada.reading_pkey ATTACH PARTITION scada.reading_2023_11_pkey;


--
-- Name: reading_2023_11_ts_idx; Type: INDEX ATTACH; Schema: scada; Owner: -
--

ALTER INDEX scada.reading_brin ATTACH PARTITION scada.reading_2023_11_ts_idx;


--
-- Name: reading_2023_12_pkey; Type: INDEX ATTACH; Schema: scada; Owner: -
--

ALTER INDEX scada.reading_pkey ATTACH PARTITION scada.reading_2023_12_pkey;


--
-- Name: reading_2023_12_ts_idx; Type: INDEX ATTACH; Schema: scada; Owner: -
--

ALTER INDEX scada.reading_brin ATTACH PARTITION scada.reading_2023_12_ts_idx;


--
-- Name: reading_2024_01_pkey; Type: INDEX ATTACH; Schema: scada; Owner: -
--

ALTER INDEX scada.reading_pkey ATTACH PARTITION scada.reading_2024_01_pkey;


--
-- Name: reading_2024_01_ts_idx; Type: INDEX ATTACH; Schema: scada; Owner: -
--

ALTER INDEX scada.reading_brin ATTACH PARTITION scada.reading_2024_01_ts_idx;


--
-- Name: reading_default_pkey; Type: INDEX ATTACH; Schema: scada; Owner: -
--

ALTER INDEX scada.reading_pkey ATTACH PARTITION scada.reading_default_pkey;


--
-- Name: reading_default_ts_idx; Type: INDEX ATTACH; Schema: scada; Owner: -
--

ALTER INDEX scada.reading_brin ATTACH PARTITION scada.reading_default_ts_idx;


--
-- Name: alarm alarm_device_id_fkey; Type: FK CONSTRAINT; Schema: scada; Owner: -
--

ALTER TABLE ONLY scada.alarm
    ADD CONSTRAINT alarm_device_id_fkey FOREIGN KEY (device_id) REFERENCES scada.device(device_id) ON DELETE CASCADE;


--
-- Name: device device_feeder_id_fkey; Type: FK CONSTRAINT; Schema: scada; Owner: -
--

ALTER TABLE ONLY scada.device
    ADD CONSTRAINT device_feeder_id_fkey FOREIGN KEY (feeder_id) REFERENCES scada.feeder(feeder_id);


--
-- Name: feeder feeder_substation_fkey; Type: FK CONSTRAINT; Schema: scada; Owner: -
--

ALTER TABLE ONLY scada.feeder
    ADD CONSTRAINT feeder_substation_fkey FOREIGN KEY (substation) REFERENCES scada.substation(code);


--
-- PostgreSQL database dump complete
--


