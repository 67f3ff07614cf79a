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
-- Name: citext; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;


--
-- Name: EXTENSION citext; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';


--
-- Name: clock; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.clock AS (
	initial_s integer,
	increment_s integer
);


--
-- Name: color; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.color AS ENUM (
    'white',
    'black'
);


--
-- Name: game_end; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.game_end AS ENUM (
    'mate',
    'resign',
    'time',
    'draw',
    'stalemate',
    'abort'
);


--
-- Name: speed; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.speed AS ENUM (
    'ultrabullet',
    'bullet',
    'blitz',
    'rapid',
    'classical',
    'correspondence'
);


--
-- Name: elo_expected(real, real); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.elo_expected(a real, b real) RETURNS double precision
    LANGUAGE sql IMMUTABLE
    AS $$select 1.0 / (1 + 10 ^ ((b - a) / 400.0))$$;


--
-- Name: speed_of(public.clock); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.speed_of(c public.clock) RETURNS public.speed
    LANGUAGE sql IMMUTABLE
    AS $$
  SELECT CASE WHEN c.initial_s + 40*c.increment_s < 180 THEN 'bullet' WHEN c.initial_s + 40*c.increment_s < 480 THEN 'blitz'
    WHEN c.initial_s + 40*c.increment_s < 1500 THEN 'rapid' ELSE 'classical' END::speed $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: game; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.game (
    id character(8) NOT NULL,
    white_id bigint NOT NULL,
    black_id bigint NOT NULL,
    speed public.speed NOT NULL,
    clock public.clock DEFAULT ROW(300, 3)::public.clock NOT NULL,
    ended public.game_end,
    winner public.color,
    pgn text,
    started timestamp with time zone DEFAULT now() NOT NULL,
    variant text DEFAULT 'standard'::text NOT NULL,
    CONSTRAINT distinct_players CHECK ((white_id <> black_id)),
    CONSTRAINT winner_means_end CHECK (((winner IS NULL) OR (ended = ANY (ARRAY['mate'::public.game_end, 'resign'::public.game_end, 'time'::public.game_end]))))
);


--
-- Name: player; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.player (
    id bigint NOT NULL,
    name public.citext NOT NULL,
    email public.citext,
    title character varying(3),
    joined timestamp with time zone DEFAULT now() NOT NULL,
    closed boolean DEFAULT false NOT NULL,
    CONSTRAINT player_title_check CHECK (((title)::text = ANY ((ARRAY['GM'::character varying, 'IM'::character varying, 'FM'::character varying, 'CM'::character varying, 'WGM'::character varying, 'WIM'::character varying])::text[])))
);


--
-- Name: rating; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rating (
    player_id bigint NOT NULL,
    speed public.speed NOT NULL,
    elo real DEFAULT 1500 NOT NULL,
    deviation real DEFAULT 350 NOT NULL,
    volatility real DEFAULT 0.06 NOT NULL,
    games integer DEFAULT 0 NOT NULL
);


--
-- Name: leaderboard; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.leaderboard AS
 SELECT p.name AS player,
    p.title,
    r.speed,
    r.elo,
    rank() OVER (PARTITION BY r.speed ORDER BY r.elo DESC) AS pos
   FROM (public.rating r
     JOIN public.player p ON ((p.id = r.player_id)))
  WHERE ((NOT p.closed) AND (r.deviation < (75)::double precision));


--
-- Name: move; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.move (
    game_id character(8) NOT NULL,
    ply smallint NOT NULL,
    san character varying(10) NOT NULL,
    ms_left integer
);


--
-- Name: player_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.player ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.player_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: top10; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.top10 AS
 SELECT leaderboard.player,
    leaderboard.title,
    leaderboard.speed,
    leaderboard.elo,
    leaderboard.pos
   FROM public.leaderboard
  WHERE (leaderboard.pos <= 10);


--
-- Name: game game_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.game
    ADD CONSTRAINT game_pkey PRIMARY KEY (id);


--
-- Name: move move_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.move
    ADD CONSTRAINT move_pkey PRIMARY KEY (game_id, ply);


--
-- Name: player player_email_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.player
    ADD CONSTRAINT player_email_key UNIQUE (email);


--
-- Name: player player_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.player
    ADD CONSTRAINT player_name_key UNIQUE (name);


--
-- Name: player player_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.player
    ADD CONSTRAINT player_pkey PRIMARY KEY (id);


--
-- Name: rating rating_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rating
    ADD CONSTRAINT rating_pkey PRIMARY KEY (player_id, speed);


--
-- Name: game_black; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX game_black ON public.game USING btree (black_id, started DESC) WHERE (variant = 'standard'::text);


--
-- Name: game_white; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX game_white ON public.game USING btree (white_id, started DESC) WHERE (variant = 'standard'::text);


--
-- Name: game game_black_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.game
    ADD CONSTRAINT game_black_id_fkey FOREIGN KEY (black_id) REFERENCES public.player(id);


--
-- Name: game game_white_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.game
    ADD CONSTRAINT game_white_id_fkey FOREIGN KEY (white_id) REFERENCES public.player(id);


--
-- Name: move move_game_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.move
    ADD CONSTRAINT move_game_id_fkey FOREIGN KEY (game_id) REFERENCES public.game(id) ON DELETE CASCADE;


--
-- Name: rating rating_player_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rating
    ADD CONSTRAINT rating_player_id_fkey FOREIGN KEY (player_id) REFERENCES public.player(id);


--
-- PostgreSQL database dump complete
--


