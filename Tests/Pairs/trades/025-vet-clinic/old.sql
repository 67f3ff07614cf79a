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
-- Name: visit_recalc(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.visit_recalc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE v int := coalesce(NEW.visit_id, OLD.visit_id);
BEGIN
  UPDATE visit SET invoice_total = (SELECT coalesce(sum(i.qty * coalesce(i.fee, p.fee)), 0) FROM visit_item i JOIN procedure_code p USING (code) WHERE visit_id = v) WHERE id = v;
  RETURN NULL;
END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: animal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.animal (
    id integer NOT NULL,
    owner_id integer NOT NULL,
    name text NOT NULL,
    species_id smallint,
    born date,
    chip_no character(15),
    weight real
);


--
-- Name: owner; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.owner (
    id integer NOT NULL,
    full_name character varying(120) NOT NULL,
    phone character varying(20),
    email character varying(120)
);


--
-- Name: species; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.species (
    id smallint NOT NULL,
    common_name text NOT NULL
);


--
-- Name: patient_card; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.patient_card AS
 SELECT a.id,
    a.name,
    s.common_name,
    age((a.born)::timestamp with time zone) AS age,
    a.weight,
    o.full_name AS owner
   FROM ((public.animal a
     JOIN public.owner o ON ((o.id = a.owner_id)))
     LEFT JOIN public.species s ON ((s.id = a.species_id)));


--
-- Name: vet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.vet (
    id integer NOT NULL,
    name text NOT NULL,
    specialty text
);


--
-- Name: visit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.visit (
    id integer NOT NULL,
    animal_id integer NOT NULL,
    vet_id integer,
    visit_at timestamp without time zone NOT NULL,
    reason text,
    invoice_total numeric(8,2) DEFAULT 0 NOT NULL
);


--
-- Name: agenda; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.agenda AS
 SELECT v.visit_at,
    v.reason,
    pc.name,
    pc.owner,
    d.name AS vet
   FROM ((public.visit v
     JOIN public.patient_card pc ON ((pc.id = v.animal_id)))
     LEFT JOIN public.vet d ON ((d.id = v.vet_id)))
  WHERE (v.visit_at >= CURRENT_DATE);


--
-- Name: animal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.animal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: animal_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.animal_id_seq OWNED BY public.animal.id;


--
-- Name: owner_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.owner_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: owner_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.owner_id_seq OWNED BY public.owner.id;


--
-- Name: procedure_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.procedure_code (
    code character varying(8) NOT NULL,
    label text NOT NULL,
    fee numeric(8,2) NOT NULL
);


--
-- Name: vet_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.vet_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: vet_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.vet_id_seq OWNED BY public.vet.id;


--
-- Name: visit_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.visit_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: visit_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.visit_id_seq OWNED BY public.visit.id;


--
-- Name: visit_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.visit_item (
    visit_id integer NOT NULL,
    n smallint NOT NULL,
    code character varying(8) NOT NULL,
    qty smallint DEFAULT 1 NOT NULL,
    fee numeric(8,2)
);


--
-- Name: animal id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.animal ALTER COLUMN id SET DEFAULT nextval('public.animal_id_seq'::regclass);


--
-- Name: owner id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.owner ALTER COLUMN id SET DEFAULT nextval('public.owner_id_seq'::regclass);


--
-- Name: vet id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vet ALTER COLUMN id SET DEFAULT nextval('public.vet_id_seq'::regclass);


--
-- Name: visit id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit ALTER COLUMN id SET DEFAULT nextval('public.visit_id_seq'::regclass);


--
-- Name: animal animal_chip_no_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.animal
    ADD CONSTRAINT animal_chip_no_key UNIQUE (chip_no);


--
-- Name: animal animal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.animal
    ADD CONSTRAINT animal_pkey PRIMARY KEY (id);


--
-- Name: owner owner_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.owner
    ADD CONSTRAINT owner_pkey PRIMARY KEY (id);


--
-- Name: procedure_code procedure_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procedure_code
    ADD CONSTRAINT procedure_code_pkey PRIMARY KEY (code);


--
-- Name: species species_common_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.species
    ADD CONSTRAINT species_common_name_key UNIQUE (common_name);


--
-- Name: species species_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.species
    ADD CONSTRAINT species_pkey PRIMARY KEY (id);


--
-- Name: vet vet_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vet
    ADD CONSTRAINT vet_pkey PRIMARY KEY (id);


--
-- Name: visit_item visit_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit_item
    ADD CONSTRAINT visit_item_pkey PRIMARY KEY (visit_id, n);


--
-- Name: visit visit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_pkey PRIMARY KEY (id);


--
-- Name: visit_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX visit_day ON public.visit USING btree (date(visit_at));


--
-- Name: visit_item item_recalc; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER item_recalc AFTER INSERT OR DELETE OR UPDATE ON public.visit_item FOR EACH ROW EXECUTE FUNCTION public.visit_recalc();


--
-- Name: animal animal_owner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.animal
    ADD CONSTRAINT animal_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.owner(id);


--
-- Name: animal animal_species_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.animal
    ADD CONSTRAINT animal_species_id_fkey FOREIGN KEY (species_id) REFERENCES public.species(id);


--
-- Name: visit visit_animal_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_animal_id_fkey FOREIGN KEY (animal_id) REFERENCES public.animal(id);


--
-- Name: visit_item visit_item_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit_item
    ADD CONSTRAINT visit_item_code_fkey FOREIGN KEY (code) REFERENCES public.procedure_code(code);


--
-- Name: visit_item visit_item_visit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit_item
    ADD CONSTRAINT visit_item_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES public.visit(id) ON DELETE CASCADE;


--
-- Name: visit visit_vet_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_vet_id_fkey FOREIGN KEY (vet_id) REFERENCES public.vet(id);


--
-- PostgreSQL database dump complete
--


