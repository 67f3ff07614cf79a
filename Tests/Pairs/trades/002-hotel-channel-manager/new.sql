-- Rails structure.sql flavoured
SET default_tablespace = '';
CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;

CREATE TABLE public.schema_migrations (version character varying NOT NULL, CONSTRAINT schema_migrations_pkey PRIMARY KEY (version));
CREATE TABLE public.ar_internal_metadata (
    key character varying NOT NULL PRIMARY KEY,
    value character varying,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE public.properties (
    id bigint NOT NULL,
    name character varying NOT NULL,
    currency character varying(3) DEFAULT 'EUR'::character varying NOT NULL,
    settings jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE SEQUENCE public.properties_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.properties_id_seq OWNED BY public.properties.id;
ALTER TABLE ONLY public.properties ALTER COLUMN id SET DEFAULT nextval('public.properties_id_seq'::regclass);
ALTER TABLE ONLY public.properties ADD CONSTRAINT properties_pkey PRIMARY KEY (id);
CREATE INDEX index_properties_on_settings ON public.properties USING gin (settings jsonb_path_ops);

CREATE TABLE public.room_types (
    id bigserial PRIMARY KEY,
    property_id bigint NOT NULL,
    code character varying NOT NULL,
    occupancy integer DEFAULT 2 NOT NULL,
    inventory integer DEFAULT 0 NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    CONSTRAINT fk_rails_4a1b2c3d01 FOREIGN KEY (property_id) REFERENCES public.properties(id)
);
CREATE INDEX index_room_types_on_property_id ON public.room_types USING btree (property_id);
CREATE UNIQUE INDEX index_room_types_on_property_id_and_code ON public.room_types USING btree (property_id, code);

CREATE TABLE public.rate_plans (
    id bigserial PRIMARY KEY,
    room_type_id bigint NOT NULL CONSTRAINT fk_rails_99ab00cd12 REFERENCES public.room_types(id) ON DELETE CASCADE,
    kind character varying DEFAULT 'standard'::character varying NOT NULL,
    base_price_cents bigint NOT NULL,
    parent_rate_plan_id bigint CONSTRAINT fk_rails_51dd010101 REFERENCES public.rate_plans(id),
    discount_percent numeric(5,2),
    CONSTRAINT chk_rails_derived CHECK (((parent_rate_plan_id IS NULL) = (discount_percent IS NULL))),
    refundable boolean DEFAULT true NOT NULL
);

CREATE TABLE public.channels (
    id bigserial PRIMARY KEY,
    slug character varying NOT NULL,
    adapter character varying NOT NULL
);
CREATE UNIQUE INDEX index_channels_on_slug ON public.channels (slug);

CREATE TABLE public.channel_mappings (
    id bigserial PRIMARY KEY,
    channel_id bigint NOT NULL REFERENCES public.channels(id),
    rate_plan_id bigint NOT NULL REFERENCES public.rate_plans(id),
    external_room_code character varying NOT NULL,
    last_pushed_at timestamp(6) without time zone
);
CREATE UNIQUE INDEX idx_mapping_uniq ON public.channel_mappings (channel_id, rate_plan_id) INCLUDE (external_room_code);

CREATE TABLE public.availabilities (
    room_type_id bigint NOT NULL REFERENCES public.room_types(id),
    stay_on date NOT NULL,
    open_count integer NOT NULL,
    stop_sell boolean DEFAULT false NOT NULL,
    min_stay smallint DEFAULT 1 NOT NULL,
    PRIMARY KEY (room_type_id, stay_on)
);
CREATE VIEW public.sellable AS
 SELECT a.room_type_id, a.stay_on, a.open_count, rp.id AS rate_plan_id, rp.kind, rp.base_price_cents
   FROM (public.availabilities a JOIN public.rate_plans rp ON ((rp.room_type_id = a.room_type_id)))
  WHERE ((NOT a.stop_sell) AND (a.open_count > 0));
CREATE MATERIALIZED VIEW public.cheapest_by_day AS
 SELECT sellable.stay_on, sellable.room_type_id, min(sellable.base_price_cents) AS from_cents
   FROM public.sellable GROUP BY sellable.stay_on, sellable.room_type_id
  WITH NO DATA;
CREATE UNIQUE INDEX index_cheapest_by_day ON public.cheapest_by_day USING btree (stay_on, room_type_id);
