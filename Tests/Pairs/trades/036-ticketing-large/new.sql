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
-- Name: crm; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA crm;


--
-- Name: sale; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA sale;


--
-- Name: venue; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA venue;


--
-- Name: btree_gist; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;


--
-- Name: EXTENSION btree_gist; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';


--
-- Name: order_state; Type: TYPE; Schema: sale; Owner: -
--

CREATE TYPE sale.order_state AS ENUM (
    'cart',
    'reserved',
    'paid',
    'void',
    'refunded'
);


--
-- Name: seat_kind; Type: TYPE; Schema: venue; Owner: -
--

CREATE TYPE venue.seat_kind AS ENUM (
    'standard',
    'wheelchair',
    'companion',
    'restricted'
);


--
-- Name: available(integer); Type: FUNCTION; Schema: sale; Owner: -
--

CREATE FUNCTION sale.available(p integer) RETURNS TABLE(seat_id bigint, amount numeric)
    LANGUAGE sql STABLE
    AS $$
  SELECT s.id, l.amount FROM sale.performance pf JOIN venue.section sec ON sec.map_id = pf.map_id JOIN venue.seat s ON s.section_id = sec.id
  JOIN sale.section_price sp ON sp.section_id = sec.id JOIN sale.price_level l ON l.id = sp.level_id AND l.performance_id = pf.id
  WHERE pf.id = p AND NOT EXISTS (SELECT FROM sale.ticket t WHERE t.performance_id = p AND t.seat_id = s.id)
  AND NOT EXISTS (SELECT FROM sale.hold h WHERE h.performance_id = p AND h.seat_id = s.id AND h.until > now())
  AND s.kind <> 'restricted' $$;


--
-- Name: order_total(); Type: FUNCTION; Schema: sale; Owner: -
--

CREATE FUNCTION sale.order_total() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN
 UPDATE sale."order" o SET total = (SELECT coalesce(sum(price), 0) FROM sale.ticket WHERE order_id = o.id) WHERE o.id = coalesce(NEW.order_id, OLD.order_id); RETURN NULL; END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: consent; Type: TABLE; Schema: crm; Owner: -
--

CREATE TABLE crm.consent (
    customer_id bigint NOT NULL,
    kind text NOT NULL,
    given timestamp with time zone DEFAULT now()
);


--
-- Name: customer; Type: TABLE; Schema: crm; Owner: -
--

CREATE TABLE crm.customer (
    id bigint NOT NULL,
    email text NOT NULL,
    name text,
    phone text
);


--
-- Name: customer_id_seq; Type: SEQUENCE; Schema: crm; Owner: -
--

CREATE SEQUENCE crm.customer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: customer_id_seq; Type: SEQUENCE OWNED BY; Schema: crm; Owner: -
--

ALTER SEQUENCE crm.customer_id_seq OWNED BY crm.customer.id;


--
-- Name: season_pass; Type: TABLE; Schema: crm; Owner: -
--

CREATE TABLE crm.season_pass (
    id integer NOT NULL,
    customer_id bigint NOT NULL,
    season text NOT NULL,
    seat_id bigint
);


--
-- Name: season_pass_id_seq; Type: SEQUENCE; Schema: crm; Owner: -
--

ALTER TABLE crm.season_pass ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME crm.season_pass_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: segment; Type: TABLE; Schema: crm; Owner: -
--

CREATE TABLE crm.segment (
    id integer NOT NULL,
    name text,
    rule jsonb
);


--
-- Name: segment_id_seq; Type: SEQUENCE; Schema: crm; Owner: -
--

CREATE SEQUENCE crm.segment_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: segment_id_seq; Type: SEQUENCE OWNED BY; Schema: crm; Owner: -
--

ALTER SEQUENCE crm.segment_id_seq OWNED BY crm.segment.id;


--
-- Name: segment_member; Type: TABLE; Schema: crm; Owner: -
--

CREATE TABLE crm.segment_member (
    segment_id integer NOT NULL,
    customer_id bigint NOT NULL
);


--
-- Name: ticket_note; Type: TABLE; Schema: crm; Owner: -
--

CREATE TABLE crm.ticket_note (
    id bigint NOT NULL,
    customer_id bigint,
    body text,
    at timestamp with time zone DEFAULT now()
);


--
-- Name: ticket_note_id_seq; Type: SEQUENCE; Schema: crm; Owner: -
--

CREATE SEQUENCE crm.ticket_note_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: ticket_note_id_seq; Type: SEQUENCE OWNED BY; Schema: crm; Owner: -
--

ALTER SEQUENCE crm.ticket_note_id_seq OWNED BY crm.ticket_note.id;


--
-- Name: artist; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.artist (
    id integer NOT NULL,
    name text NOT NULL
);


--
-- Name: artist_genre; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.artist_genre (
    artist_id integer NOT NULL,
    genre_id smallint NOT NULL
);


--
-- Name: artist_id_seq; Type: SEQUENCE; Schema: sale; Owner: -
--

CREATE SEQUENCE sale.artist_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: artist_id_seq; Type: SEQUENCE OWNED BY; Schema: sale; Owner: -
--

ALTER SEQUENCE sale.artist_id_seq OWNED BY sale.artist.id;


--
-- Name: channel; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.channel (
    code character varying(10) NOT NULL,
    label text
);


--
-- Name: event; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.event (
    id integer NOT NULL,
    promoter_id integer,
    title text NOT NULL,
    age_limit smallint
);


--
-- Name: event_artist; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.event_artist (
    event_id integer NOT NULL,
    artist_id integer NOT NULL,
    headliner boolean DEFAULT false
);


--
-- Name: event_id_seq; Type: SEQUENCE; Schema: sale; Owner: -
--

CREATE SEQUENCE sale.event_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: event_id_seq; Type: SEQUENCE OWNED BY; Schema: sale; Owner: -
--

ALTER SEQUENCE sale.event_id_seq OWNED BY sale.event.id;


--
-- Name: fee; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.fee (
    code text NOT NULL,
    label text,
    flat numeric(6,2),
    pct numeric(5,2),
    CONSTRAINT fee_check CHECK ((num_nonnulls(flat, pct) = 1))
);


--
-- Name: genre; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.genre (
    id smallint NOT NULL,
    name text NOT NULL,
    parent smallint
);


--
-- Name: hold; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.hold (
    performance_id integer NOT NULL,
    seat_id bigint NOT NULL,
    until timestamp with time zone NOT NULL,
    reason text
);


--
-- Name: order; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale."order" (
    id bigint NOT NULL,
    customer_id bigint,
    channel character varying(10),
    state sale.order_state DEFAULT 'cart'::sale.order_state NOT NULL,
    placed timestamp with time zone DEFAULT now(),
    total numeric(10,2) DEFAULT 0 NOT NULL,
    currency character(3) DEFAULT 'EUR'::bpchar NOT NULL
);


--
-- Name: order_fee; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.order_fee (
    order_id bigint NOT NULL,
    fee text NOT NULL,
    amount numeric(8,2)
);


--
-- Name: order_id_seq; Type: SEQUENCE; Schema: sale; Owner: -
--

CREATE SEQUENCE sale.order_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: order_id_seq; Type: SEQUENCE OWNED BY; Schema: sale; Owner: -
--

ALTER SEQUENCE sale.order_id_seq OWNED BY sale."order".id;


--
-- Name: payment; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.payment (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    method text,
    amount numeric(10,2) NOT NULL,
    at timestamp with time zone DEFAULT now(),
    ref text
);


--
-- Name: payment_id_seq; Type: SEQUENCE; Schema: sale; Owner: -
--

CREATE SEQUENCE sale.payment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: payment_id_seq; Type: SEQUENCE OWNED BY; Schema: sale; Owner: -
--

ALTER SEQUENCE sale.payment_id_seq OWNED BY sale.payment.id;


--
-- Name: payout; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.payout (
    id integer NOT NULL,
    promoter_id integer,
    period daterange NOT NULL,
    amount numeric(12,2)
);


--
-- Name: payout_id_seq; Type: SEQUENCE; Schema: sale; Owner: -
--

CREATE SEQUENCE sale.payout_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: payout_id_seq; Type: SEQUENCE OWNED BY; Schema: sale; Owner: -
--

ALTER SEQUENCE sale.payout_id_seq OWNED BY sale.payout.id;


--
-- Name: performance; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.performance (
    id integer NOT NULL,
    event_id integer NOT NULL,
    map_id integer NOT NULL,
    during tstzrange NOT NULL,
    hall_id integer NOT NULL,
    on_sale timestamp with time zone
);


--
-- Name: performance_id_seq; Type: SEQUENCE; Schema: sale; Owner: -
--

CREATE SEQUENCE sale.performance_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: performance_id_seq; Type: SEQUENCE OWNED BY; Schema: sale; Owner: -
--

ALTER SEQUENCE sale.performance_id_seq OWNED BY sale.performance.id;


--
-- Name: price_level; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.price_level (
    id integer NOT NULL,
    performance_id integer NOT NULL,
    name text NOT NULL,
    amount numeric(8,2) NOT NULL
);


--
-- Name: price_level_id_seq; Type: SEQUENCE; Schema: sale; Owner: -
--

CREATE SEQUENCE sale.price_level_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: price_level_id_seq; Type: SEQUENCE OWNED BY; Schema: sale; Owner: -
--

ALTER SEQUENCE sale.price_level_id_seq OWNED BY sale.price_level.id;


--
-- Name: promo_code; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.promo_code (
    code text NOT NULL,
    pct numeric(5,2),
    max_uses integer,
    valid daterange
);


--
-- Name: promo_use; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.promo_use (
    code text NOT NULL,
    order_id bigint NOT NULL
);


--
-- Name: promoter; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.promoter (
    id integer NOT NULL,
    name text,
    fee_pct numeric(5,2) DEFAULT 0
);


--
-- Name: promoter_id_seq; Type: SEQUENCE; Schema: sale; Owner: -
--

CREATE SEQUENCE sale.promoter_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: promoter_id_seq; Type: SEQUENCE OWNED BY; Schema: sale; Owner: -
--

ALTER SEQUENCE sale.promoter_id_seq OWNED BY sale.promoter.id;


--
-- Name: promoter_statement; Type: VIEW; Schema: sale; Owner: -
--

CREATE VIEW sale.promoter_statement AS
SELECT
    NULL::integer AS id,
    NULL::text AS name,
    NULL::numeric AS gross,
    NULL::numeric AS due;


--
-- Name: refund; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.refund (
    id bigint NOT NULL,
    payment_id bigint NOT NULL,
    amount numeric(10,2) NOT NULL,
    reason text,
    CONSTRAINT refund_amount_check CHECK ((amount > (0)::numeric))
);


--
-- Name: refund_id_seq; Type: SEQUENCE; Schema: sale; Owner: -
--

CREATE SEQUENCE sale.refund_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: refund_id_seq; Type: SEQUENCE OWNED BY; Schema: sale; Owner: -
--

ALTER SEQUENCE sale.refund_id_seq OWNED BY sale.refund.id;


--
-- Name: sales_by_performance; Type: VIEW; Schema: sale; Owner: -
--

CREATE VIEW sale.sales_by_performance AS
SELECT
    NULL::integer AS id,
    NULL::text AS title,
    NULL::timestamp with time zone AS starts,
    NULL::bigint AS sold,
    NULL::numeric AS gross;


--
-- Name: scan; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.scan (
    ticket_id bigint,
    gate_id integer,
    at timestamp with time zone DEFAULT clock_timestamp(),
    ok boolean NOT NULL
);


--
-- Name: section_price; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.section_price (
    section_id integer NOT NULL,
    level_id integer NOT NULL
);


--
-- Name: seat; Type: TABLE; Schema: venue; Owner: -
--

CREATE TABLE venue.seat (
    id bigint NOT NULL,
    section_id integer NOT NULL,
    row_label character varying(6) NOT NULL COLLATE pg_catalog."C",
    num smallint NOT NULL,
    pos point DEFAULT point((0)::double precision, (0)::double precision) NOT NULL,
    kind venue.seat_kind DEFAULT 'standard'::venue.seat_kind NOT NULL
);


--
-- Name: section; Type: TABLE; Schema: venue; Owner: -
--

CREATE TABLE venue.section (
    id integer NOT NULL,
    map_id integer NOT NULL,
    label text NOT NULL,
    outline polygon
);


--
-- Name: sellthrough; Type: MATERIALIZED VIEW; Schema: sale; Owner: -
--

CREATE MATERIALIZED VIEW sale.sellthrough AS
 SELECT s.id,
    ((s.sold)::numeric / (NULLIF(count(st.id), 0))::numeric) AS pct
   FROM (((sale.sales_by_performance s
     JOIN sale.performance p USING (id))
     JOIN venue.section sec ON ((sec.map_id = p.map_id)))
     JOIN venue.seat st ON ((st.section_id = sec.id)))
  GROUP BY s.id, s.sold
  WITH NO DATA;


--
-- Name: tax_rate; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.tax_rate (
    iso character(2) NOT NULL,
    since date NOT NULL,
    rate numeric(5,3)
);


--
-- Name: ticket; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.ticket (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    performance_id integer NOT NULL,
    seat_id bigint,
    price numeric(8,2) NOT NULL,
    barcode uuid DEFAULT gen_random_uuid() NOT NULL,
    gate_id integer,
    voided boolean DEFAULT false NOT NULL
);


--
-- Name: ticket_id_seq; Type: SEQUENCE; Schema: sale; Owner: -
--

CREATE SEQUENCE sale.ticket_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: ticket_id_seq; Type: SEQUENCE OWNED BY; Schema: sale; Owner: -
--

ALTER SEQUENCE sale.ticket_id_seq OWNED BY sale.ticket.id;


--
-- Name: waitlist; Type: TABLE; Schema: sale; Owner: -
--

CREATE TABLE sale.waitlist (
    performance_id integer NOT NULL,
    customer_id bigint NOT NULL,
    qty smallint DEFAULT 1,
    at timestamp with time zone DEFAULT now()
);


--
-- Name: amenity; Type: TABLE; Schema: venue; Owner: -
--

CREATE TABLE venue.amenity (
    code text NOT NULL,
    label text
);


--
-- Name: city; Type: TABLE; Schema: venue; Owner: -
--

CREATE TABLE venue.city (
    id integer NOT NULL,
    iso character(2) NOT NULL,
    name text NOT NULL
);


--
-- Name: city_id_seq; Type: SEQUENCE; Schema: venue; Owner: -
--

CREATE SEQUENCE venue.city_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: city_id_seq; Type: SEQUENCE OWNED BY; Schema: venue; Owner: -
--

ALTER SEQUENCE venue.city_id_seq OWNED BY venue.city.id;


--
-- Name: country; Type: TABLE; Schema: venue; Owner: -
--

CREATE TABLE venue.country (
    iso character(2) NOT NULL,
    name text NOT NULL
);


--
-- Name: gate; Type: TABLE; Schema: venue; Owner: -
--

CREATE TABLE venue.gate (
    id integer NOT NULL,
    venue_id integer,
    label text
);


--
-- Name: gate_id_seq; Type: SEQUENCE; Schema: venue; Owner: -
--

CREATE SEQUENCE venue.gate_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: gate_id_seq; Type: SEQUENCE OWNED BY; Schema: venue; Owner: -
--

ALTER SEQUENCE venue.gate_id_seq OWNED BY venue.gate.id;


--
-- Name: hall; Type: TABLE; Schema: venue; Owner: -
--

CREATE TABLE venue.hall (
    id integer NOT NULL,
    venue_id integer NOT NULL,
    name text NOT NULL
);


--
-- Name: hall_id_seq; Type: SEQUENCE; Schema: venue; Owner: -
--

CREATE SEQUENCE venue.hall_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: hall_id_seq; Type: SEQUENCE OWNED BY; Schema: venue; Owner: -
--

ALTER SEQUENCE venue.hall_id_seq OWNED BY venue.hall.id;


--
-- Name: seat_id_seq; Type: SEQUENCE; Schema: venue; Owner: -
--

ALTER TABLE venue.seat ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME venue.seat_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: seat_map; Type: TABLE; Schema: venue; Owner: -
--

CREATE TABLE venue.seat_map (
    id integer NOT NULL,
    hall_id integer NOT NULL,
    revision integer DEFAULT 1 NOT NULL,
    svg xml
);


--
-- Name: seat_map_id_seq; Type: SEQUENCE; Schema: venue; Owner: -
--

CREATE SEQUENCE venue.seat_map_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: seat_map_id_seq; Type: SEQUENCE OWNED BY; Schema: venue; Owner: -
--

ALTER SEQUENCE venue.seat_map_id_seq OWNED BY venue.seat_map.id;


--
-- Name: section_gate; Type: TABLE; Schema: venue; Owner: -
--

CREATE TABLE venue.section_gate (
    section_id integer NOT NULL,
    gate_id integer NOT NULL
);


--
-- Name: section_id_seq; Type: SEQUENCE; Schema: venue; Owner: -
--

CREATE SEQUENCE venue.section_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: section_id_seq; Type: SEQUENCE OWNED BY; Schema: venue; Owner: -
--

ALTER SEQUENCE venue.section_id_seq OWNED BY venue.section.id;


--
-- Name: venue; Type: TABLE; Schema: venue; Owner: -
--

CREATE TABLE venue.venue (
    id integer NOT NULL,
    city_id integer NOT NULL,
    name text NOT NULL,
    capacity integer
);


--
-- Name: venue_amenity; Type: TABLE; Schema: venue; Owner: -
--

CREATE TABLE venue.venue_amenity (
    venue_id integer NOT NULL,
    code text NOT NULL
);


--
-- Name: venue_id_seq; Type: SEQUENCE; Schema: venue; Owner: -
--

CREATE SEQUENCE venue.venue_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: venue_id_seq; Type: SEQUENCE OWNED BY; Schema: venue; Owner: -
--

ALTER SEQUENCE venue.venue_id_seq OWNED BY venue.venue.id;


--
-- Name: customer id; Type: DEFAULT; Schema: crm; Owner: -
--

ALTER TABLE ONLY crm.customer ALTER COLUMN id SET DEFAULT nextval('crm.customer_id_seq'::regclass);


--
-- Name: segment id; Type: DEFAULT; Schema: crm; Owner: -
--

ALTER TABLE ONLY crm.segment ALTER COLUMN id SET DEFAULT nextval('crm.segment_id_seq'::regclass);


--
-- Name: ticket_note id; Type: DEFAULT; Schema: crm; Owner: -
--

ALTER TABLE ONLY crm.ticket_note ALTER COLUMN id SET DEFAULT nextval('crm.ticket_note_id_seq'::regclass);


--
-- Name: artist id; Type: DEFAULT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.artist ALTER COLUMN id SET DEFAULT nextval('sale.artist_id_seq'::regclass);


--
-- Name: event id; Type: DEFAULT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.event ALTER COLUMN id SET DEFAULT nextval('sale.event_id_seq'::regclass);


--
-- Name: order id; Type: DEFAULT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale."order" ALTER COLUMN id SET DEFAULT nextval('sale.order_id_seq'::regclass);


--
-- Name: payment id; Type: DEFAULT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.payment ALTER COLUMN id SET DEFAULT nextval('sale.payment_id_seq'::regclass);


--
-- Name: payout id; Type: DEFAULT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.payout ALTER COLUMN id SET DEFAULT nextval('sale.payout_id_seq'::regclass);


--
-- Name: performance id; Type: DEFAULT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.performance ALTER COLUMN id SET DEFAULT nextval('sale.performance_id_seq'::regclass);


--
-- Name: price_level id; Type: DEFAULT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.price_level ALTER COLUMN id SET DEFAULT nextval('sale.price_level_id_seq'::regclass);


--
-- Name: promoter id; Type: DEFAULT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.promoter ALTER COLUMN id SET DEFAULT nextval('sale.promoter_id_seq'::regclass);


--
-- Name: refund id; Type: DEFAULT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.refund ALTER COLUMN id SET DEFAULT nextval('sale.refund_id_seq'::regclass);


--
-- Name: ticket id; Type: DEFAULT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.ticket ALTER COLUMN id SET DEFAULT nextval('sale.ticket_id_seq'::regclass);


--
-- Name: city id; Type: DEFAULT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.city ALTER COLUMN id SET DEFAULT nextval('venue.city_id_seq'::regclass);


--
-- Name: gate id; Type: DEFAULT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.gate ALTER COLUMN id SET DEFAULT nextval('venue.gate_id_seq'::regclass);


--
-- Name: hall id; Type: DEFAULT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.hall ALTER COLUMN id SET DEFAULT nextval('venue.hall_id_seq'::regclass);


--
-- Name: seat_map id; Type: DEFAULT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.seat_map ALTER COLUMN id SET DEFAULT nextval('venue.seat_map_id_seq'::regclass);


--
-- Name: section id; Type: DEFAULT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.section ALTER COLUMN id SET DEFAULT nextval('venue.section_id_seq'::regclass);


--
-- Name: venue id; Type: DEFAULT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.venue ALTER COLUMN id SET DEFAULT nextval('venue.venue_id_seq'::regclass);


--
-- Name: consent consent_pkey; Type: CONSTRAINT; Schema: crm; Owner: -
--

ALTER TABLE ONLY crm.consent
    ADD CONSTRAINT consent_pkey PRIMARY KEY (customer_id, kind);


--
-- Name: customer customer_pkey; Type: CONSTRAINT; Schema: crm; Owner: -
--

ALTER TABLE ONLY crm.customer
    ADD CONSTRAINT customer_pkey PRIMARY KEY (id);


--
-- Name: season_pass season_pass_customer_id_season_key; Type: CONSTRAINT; Schema: crm; Owner: -
--

ALTER TABLE ONLY crm.season_pass
    ADD CONSTRAINT season_pass_customer_id_season_key UNIQUE (customer_id, season);


--
-- Name: season_pass season_pass_pkey; Type: CONSTRAINT; Schema: crm; Owner: -
--

ALTER TABLE ONLY crm.season_pass
    ADD CONSTRAINT season_pass_pkey PRIMARY KEY (id);


--
-- Name: segment_member segment_member_pkey; Type: CONSTRAINT; Schema: crm; Owner: -
--

ALTER TABLE ONLY crm.segment_member
    ADD CONSTRAINT segment_member_pkey PRIMARY KEY (segment_id, customer_id);


--
-- Name: segment segment_pkey; Type: CONSTRAINT; Schema: crm; Owner: -
--

ALTER TABLE ONLY crm.segment
    ADD CONSTRAINT segment_pkey PRIMARY KEY (id);


--
-- Name: ticket_note ticket_note_pkey; Type: CONSTRAINT; Schema: crm; Owner: -
--

ALTER TABLE ONLY crm.ticket_note
    ADD CONSTRAINT ticket_note_pkey PRIMARY KEY (id);


--
-- Name: artist_genre artist_genre_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.artist_genre
    ADD CONSTRAINT artist_genre_pkey PRIMARY KEY (artist_id, genre_id);


--
-- Name: artist artist_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.artist
    ADD CONSTRAINT artist_pkey PRIMARY KEY (id);


--
-- Name: channel channel_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.channel
    ADD CONSTRAINT channel_pkey PRIMARY KEY (code);


--
-- Name: event_artist event_artist_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.event_artist
    ADD CONSTRAINT event_artist_pkey PRIMARY KEY (event_id, artist_id);


--
-- Name: event event_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (id);


--
-- Name: fee fee_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.fee
    ADD CONSTRAINT fee_pkey PRIMARY KEY (code);


--
-- Name: genre genre_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.genre
    ADD CONSTRAINT genre_pkey PRIMARY KEY (id);


--
-- Name: performance hall_free; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.performance
    ADD CONSTRAINT hall_free EXCLUDE USING gist (hall_id WITH =, during WITH &&);


--
-- Name: hold hold_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.hold
    ADD CONSTRAINT hold_pkey PRIMARY KEY (performance_id, seat_id);


--
-- Name: order_fee order_fee_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.order_fee
    ADD CONSTRAINT order_fee_pkey PRIMARY KEY (order_id, fee);


--
-- Name: order order_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale."order"
    ADD CONSTRAINT order_pkey PRIMARY KEY (id);


--
-- Name: payment payment_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.payment
    ADD CONSTRAINT payment_pkey PRIMARY KEY (id);


--
-- Name: payout payout_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.payout
    ADD CONSTRAINT payout_pkey PRIMARY KEY (id);


--
-- Name: performance performance_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.performance
    ADD CONSTRAINT performance_pkey PRIMARY KEY (id);


--
-- Name: price_level price_level_performance_id_name_key; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.price_level
    ADD CONSTRAINT price_level_performance_id_name_key UNIQUE (performance_id, name);


--
-- Name: price_level price_level_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.price_level
    ADD CONSTRAINT price_level_pkey PRIMARY KEY (id);


--
-- Name: promo_code promo_code_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.promo_code
    ADD CONSTRAINT promo_code_pkey PRIMARY KEY (code);


--
-- Name: promo_use promo_use_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.promo_use
    ADD CONSTRAINT promo_use_pkey PRIMARY KEY (code, order_id);


--
-- Name: promoter promoter_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.promoter
    ADD CONSTRAINT promoter_pkey PRIMARY KEY (id);


--
-- Name: refund refund_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.refund
    ADD CONSTRAINT refund_pkey PRIMARY KEY (id);


--
-- Name: section_price section_price_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.section_price
    ADD CONSTRAINT section_price_pkey PRIMARY KEY (section_id, level_id);


--
-- Name: tax_rate tax_rate_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.tax_rate
    ADD CONSTRAINT tax_rate_pkey PRIMARY KEY (iso, since);


--
-- Name: ticket ticket_barcode_key; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.ticket
    ADD CONSTRAINT ticket_barcode_key UNIQUE (barcode);


--
-- Name: ticket ticket_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.ticket
    ADD CONSTRAINT ticket_pkey PRIMARY KEY (id);


--
-- Name: waitlist waitlist_pkey; Type: CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.waitlist
    ADD CONSTRAINT waitlist_pkey PRIMARY KEY (performance_id, customer_id);


--
-- Name: amenity amenity_pkey; Type: CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.amenity
    ADD CONSTRAINT amenity_pkey PRIMARY KEY (code);


--
-- Name: city city_pkey; Type: CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.city
    ADD CONSTRAINT city_pkey PRIMARY KEY (id);


--
-- Name: country country_pkey; Type: CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.country
    ADD CONSTRAINT country_pkey PRIMARY KEY (iso);


--
-- Name: gate gate_pkey; Type: CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.gate
    ADD CONSTRAINT gate_pkey PRIMARY KEY (id);


--
-- Name: hall hall_pkey; Type: CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.hall
    ADD CONSTRAINT hall_pkey PRIMARY KEY (id);


--
-- Name: hall hall_venue_id_name_key; Type: CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.hall
    ADD CONSTRAINT hall_venue_id_name_key UNIQUE (venue_id, name);


--
-- Name: seat_map seat_map_hall_id_revision_key; Type: CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.seat_map
    ADD CONSTRAINT seat_map_hall_id_revision_key UNIQUE (hall_id, revision);


--
-- Name: seat_map seat_map_pkey; Type: CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.seat_map
    ADD CONSTRAINT seat_map_pkey PRIMARY KEY (id);


--
-- Name: seat seat_pkey; Type: CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.seat
    ADD CONSTRAINT seat_pkey PRIMARY KEY (id);


--
-- Name: seat seat_section_id_row_label_num_key; Type: CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.seat
    ADD CONSTRAINT seat_section_id_row_label_num_key UNIQUE (section_id, row_label, num);


--
-- Name: section_gate section_gate_pkey; Type: CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.section_gate
    ADD CONSTRAINT section_gate_pkey PRIMARY KEY (section_id, gate_id);


--
-- Name: section section_pkey; Type: CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.section
    ADD CONSTRAINT section_pkey PRIMARY KEY (id);


--
-- Name: venue_amenity venue_amenity_pkey; Type: CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.venue_amenity
    ADD CONSTRAINT venue_amenity_pkey PRIMARY KEY (venue_id, code);


--
-- Name: venue venue_pkey; Type: CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.venue
    ADD CONSTRAINT venue_pkey PRIMARY KEY (id);


--
-- Name: customer_email; Type: INDEX; Schema: crm; Owner: -
--

CREATE UNIQUE INDEX customer_email ON crm.customer USING btree (lower(email));


--
-- Name: order_cart; Type: INDEX; Schema: sale; Owner: -
--

CREATE INDEX order_cart ON sale."order" USING btree (placed) WHERE (state = 'cart'::sale.order_state);


--
-- Name: ticket_seat; Type: INDEX; Schema: sale; Owner: -
--

CREATE UNIQUE INDEX ticket_seat ON sale.ticket USING btree (performance_id, seat_id) WHERE ((seat_id IS NOT NULL) AND (NOT voided));


--
-- Name: promoter_statement _RETURN; Type: RULE; Schema: sale; Owner: -
--

CREATE OR REPLACE VIEW sale.promoter_statement AS
 SELECT pr.id,
    pr.name,
    sum(s.gross) AS gross,
    sum((s.gross * ((1)::numeric - (pr.fee_pct / (100)::numeric)))) AS due
   FROM (((sale.promoter pr
     JOIN sale.event e ON ((e.promoter_id = pr.id)))
     JOIN sale.performance p ON ((p.event_id = e.id)))
     JOIN sale.sales_by_performance s ON ((s.id = p.id)))
  GROUP BY pr.id;


--
-- Name: sales_by_performance _RETURN; Type: RULE; Schema: sale; Owner: -
--

CREATE OR REPLACE VIEW sale.sales_by_performance AS
 SELECT p.id,
    e.title,
    lower(p.during) AS starts,
    count(t.id) AS sold,
    COALESCE(sum(t.price), (0)::numeric) AS gross
   FROM ((sale.performance p
     JOIN sale.event e ON ((e.id = p.event_id)))
     LEFT JOIN sale.ticket t ON ((t.performance_id = p.id)))
  GROUP BY p.id, e.title;


--
-- Name: ticket ticket_total; Type: TRIGGER; Schema: sale; Owner: -
--

CREATE TRIGGER ticket_total AFTER INSERT OR DELETE ON sale.ticket FOR EACH ROW EXECUTE FUNCTION sale.order_total();


--
-- Name: consent consent_customer_id_fkey; Type: FK CONSTRAINT; Schema: crm; Owner: -
--

ALTER TABLE ONLY crm.consent
    ADD CONSTRAINT consent_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES crm.customer(id) ON DELETE CASCADE;


--
-- Name: season_pass season_pass_customer_id_fkey; Type: FK CONSTRAINT; Schema: crm; Owner: -
--

ALTER TABLE ONLY crm.season_pass
    ADD CONSTRAINT season_pass_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES crm.customer(id) ON DELETE CASCADE;


--
-- Name: season_pass season_pass_seat_id_fkey; Type: FK CONSTRAINT; Schema: crm; Owner: -
--

ALTER TABLE ONLY crm.season_pass
    ADD CONSTRAINT season_pass_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES venue.seat(id);


--
-- Name: segment_member segment_member_customer_id_fkey; Type: FK CONSTRAINT; Schema: crm; Owner: -
--

ALTER TABLE ONLY crm.segment_member
    ADD CONSTRAINT segment_member_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES crm.customer(id) ON DELETE CASCADE;


--
-- Name: segment_member segment_member_segment_id_fkey; Type: FK CONSTRAINT; Schema: crm; Owner: -
--

ALTER TABLE ONLY crm.segment_member
    ADD CONSTRAINT segment_member_segment_id_fkey FOREIGN KEY (segment_id) REFERENCES crm.segment(id) ON DELETE CASCADE;


--
-- Name: ticket_note ticket_note_customer_id_fkey; Type: FK CONSTRAINT; Schema: crm; Owner: -
--

ALTER TABLE ONLY crm.ticket_note
    ADD CONSTRAINT ticket_note_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES crm.customer(id);


--
-- Name: artist_genre artist_genre_artist_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.artist_genre
    ADD CONSTRAINT artist_genre_artist_id_fkey FOREIGN KEY (artist_id) REFERENCES sale.artist(id);


--
-- Name: artist_genre artist_genre_genre_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.artist_genre
    ADD CONSTRAINT artist_genre_genre_id_fkey FOREIGN KEY (genre_id) REFERENCES sale.genre(id);


--
-- Name: event_artist event_artist_artist_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.event_artist
    ADD CONSTRAINT event_artist_artist_id_fkey FOREIGN KEY (artist_id) REFERENCES sale.artist(id);


--
-- Name: event_artist event_artist_event_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.event_artist
    ADD CONSTRAINT event_artist_event_id_fkey FOREIGN KEY (event_id) REFERENCES sale.event(id) ON DELETE CASCADE;


--
-- Name: event event_promoter_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.event
    ADD CONSTRAINT event_promoter_id_fkey FOREIGN KEY (promoter_id) REFERENCES sale.promoter(id);


--
-- Name: genre genre_parent_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.genre
    ADD CONSTRAINT genre_parent_fkey FOREIGN KEY (parent) REFERENCES sale.genre(id);


--
-- Name: hold hold_performance_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.hold
    ADD CONSTRAINT hold_performance_id_fkey FOREIGN KEY (performance_id) REFERENCES sale.performance(id);


--
-- Name: hold hold_seat_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.hold
    ADD CONSTRAINT hold_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES venue.seat(id);


--
-- Name: order order_channel_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale."order"
    ADD CONSTRAINT order_channel_fkey FOREIGN KEY (channel) REFERENCES sale.channel(code);


--
-- Name: order order_customer_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale."order"
    ADD CONSTRAINT order_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES crm.customer(id);


--
-- Name: order_fee order_fee_fee_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.order_fee
    ADD CONSTRAINT order_fee_fee_fkey FOREIGN KEY (fee) REFERENCES sale.fee(code);


--
-- Name: order_fee order_fee_order_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.order_fee
    ADD CONSTRAINT order_fee_order_id_fkey FOREIGN KEY (order_id) REFERENCES sale."order"(id);


--
-- Name: payment payment_order_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.payment
    ADD CONSTRAINT payment_order_id_fkey FOREIGN KEY (order_id) REFERENCES sale."order"(id);


--
-- Name: payout payout_promoter_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.payout
    ADD CONSTRAINT payout_promoter_id_fkey FOREIGN KEY (promoter_id) REFERENCES sale.promoter(id);


--
-- Name: performance performance_event_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.performance
    ADD CONSTRAINT performance_event_id_fkey FOREIGN KEY (event_id) REFERENCES sale.event(id);


--
-- Name: performance performance_hall_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.performance
    ADD CONSTRAINT performance_hall_id_fkey FOREIGN KEY (hall_id) REFERENCES venue.hall(id);


--
-- Name: performance performance_map_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.performance
    ADD CONSTRAINT performance_map_id_fkey FOREIGN KEY (map_id) REFERENCES venue.seat_map(id);


--
-- Name: price_level price_level_performance_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.price_level
    ADD CONSTRAINT price_level_performance_id_fkey FOREIGN KEY (performance_id) REFERENCES sale.performance(id);


--
-- Name: promo_use promo_use_code_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.promo_use
    ADD CONSTRAINT promo_use_code_fkey FOREIGN KEY (code) REFERENCES sale.promo_code(code);


--
-- Name: promo_use promo_use_order_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.promo_use
    ADD CONSTRAINT promo_use_order_id_fkey FOREIGN KEY (order_id) REFERENCES sale."order"(id);


--
-- Name: refund refund_payment_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.refund
    ADD CONSTRAINT refund_payment_id_fkey FOREIGN KEY (payment_id) REFERENCES sale.payment(id);


--
-- Name: scan scan_gate_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.scan
    ADD CONSTRAINT scan_gate_id_fkey FOREIGN KEY (gate_id) REFERENCES venue.gate(id);


--
-- Name: scan scan_ticket_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.scan
    ADD CONSTRAINT scan_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES sale.ticket(id);


--
-- Name: section_price section_price_level_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.section_price
    ADD CONSTRAINT section_price_level_id_fkey FOREIGN KEY (level_id) REFERENCES sale.price_level(id);


--
-- Name: section_price section_price_section_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.section_price
    ADD CONSTRAINT section_price_section_id_fkey FOREIGN KEY (section_id) REFERENCES venue.section(id);


--
-- Name: tax_rate tax_rate_iso_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.tax_rate
    ADD CONSTRAINT tax_rate_iso_fkey FOREIGN KEY (iso) REFERENCES venue.country(iso);


--
-- Name: ticket ticket_gate_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.ticket
    ADD CONSTRAINT ticket_gate_id_fkey FOREIGN KEY (gate_id) REFERENCES venue.gate(id);


--
-- Name: ticket ticket_order_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.ticket
    ADD CONSTRAINT ticket_order_id_fkey FOREIGN KEY (order_id) REFERENCES sale."order"(id) ON DELETE CASCADE;


--
-- Name: ticket ticket_performance_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.ticket
    ADD CONSTRAINT ticket_performance_id_fkey FOREIGN KEY (performance_id) REFERENCES sale.performance(id);


--
-- Name: ticket ticket_seat_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.ticket
    ADD CONSTRAINT ticket_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES venue.seat(id);


--
-- Name: waitlist waitlist_customer_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.waitlist
    ADD CONSTRAINT waitlist_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES crm.customer(id);


--
-- Name: waitlist waitlist_performance_id_fkey; Type: FK CONSTRAINT; Schema: sale; Owner: -
--

ALTER TABLE ONLY sale.waitlist
    ADD CONSTRAINT waitlist_performance_id_fkey FOREIGN KEY (performance_id) REFERENCES sale.performance(id);


--
-- Name: city city_iso_fkey; Type: FK CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.city
    ADD CONSTRAINT city_iso_fkey FOREIGN KEY (iso) REFERENCES venue.country(iso);


--
-- Name: gate gate_venue_id_fkey; Type: FK CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.gate
    ADD CONSTRAINT gate_venue_id_fkey FOREIGN KEY (venue_id) REFERENCES venue.venue(id);


--
-- Name: hall hall_venue_id_fkey; Type: FK CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.hall
    ADD CONSTRAINT hall_venue_id_fkey FOREIGN KEY (venue_id) REFERENCES venue.venue(id);


--
-- Name: seat_map seat_map_hall_id_fkey; Type: FK CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.seat_map
    ADD CONSTRAINT seat_map_hall_id_fkey FOREIGN KEY (hall_id) REFERENCES venue.hall(id);


--
-- Name: seat seat_section_id_fkey; Type: FK CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.seat
    ADD CONSTRAINT seat_section_id_fkey FOREIGN KEY (section_id) REFERENCES venue.section(id) ON DELETE CASCADE;


--
-- Name: section_gate section_gate_gate_id_fkey; Type: FK CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.section_gate
    ADD CONSTRAINT section_gate_gate_id_fkey FOREIGN KEY (gate_id) REFERENCES venue.gate(id);


--
-- Name: section_gate section_gate_section_id_fkey; Type: FK CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.section_gate
    ADD CONSTRAINT section_gate_section_id_fkey FOREIGN KEY (section_id) REFERENCES venue.section(id);


--
-- Name: section section_map_id_fkey; Type: FK CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.section
    ADD CONSTRAINT section_map_id_fkey FOREIGN KEY (map_id) REFERENCES venue.seat_map(id) ON DELETE CASCADE;


--
-- Name: venue_amenity venue_amenity_code_fkey; Type: FK CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.venue_amenity
    ADD CONSTRAINT venue_amenity_code_fkey FOREIGN KEY (code) REFERENCES venue.amenity(code);


--
-- Name: venue_amenity venue_amenity_venue_id_fkey; Type: FK CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.venue_amenity
    ADD CONSTRAINT venue_amenity_venue_id_fkey FOREIGN KEY (venue_id) REFERENCES venue.venue(id);


--
-- Name: venue venue_city_id_fkey; Type: FK CONSTRAINT; Schema: venue; Owner: -
--

ALTER TABLE ONLY venue.venue
    ADD CONSTRAINT venue_city_id_fkey FOREIGN KEY (city_id) REFERENCES venue.city(id);


--
-- PostgreSQL database dump complete
--


