SET statement_timeout = 0;
SET client_encoding = 'UTF8';
SET check_function_bodies = false;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;
COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';
CREATE TABLE public.ar_internal_metadata (key character varying NOT NULL, value character varying, created_at timestamp(6) without time zone NOT NULL, updated_at timestamp(6) without time zone NOT NULL);
CREATE TABLE public.spree_products (
    id integer NOT NULL,
    name character varying DEFAULT ''::character varying NOT NULL,
    description text,
    available_on timestamp without time zone,
    deleted_at timestamp without time zone,
    slug character varying,
    tax_category_id integer,
    promotionable boolean DEFAULT true,
    created_at timestamp without time zone
);
CREATE SEQUENCE public.spree_products_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.spree_products_id_seq OWNED BY public.spree_products.id;
CREATE TABLE public.spree_variants (id integer NOT NULL, sku character varying DEFAULT ''::character varying NOT NULL, weight numeric(8,2) DEFAULT 0.0, is_master boolean DEFAULT false, product_id integer, cost_price numeric(10,2), "position" integer, track_inventory boolean DEFAULT true);
CREATE SEQUENCE public.spree_variants_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.spree_variants_id_seq OWNED BY public.spree_variants.id;
CREATE TABLE public.spree_orders (id integer NOT NULL, number character varying(32), state character varying, email character varying, total numeric(10,2) DEFAULT 0.0 NOT NULL, payment_state character varying, user_id integer, completed_at timestamp without time zone, guest_token character varying, special_instructions text);
CREATE SEQUENCE public.spree_orders_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.spree_orders_id_seq OWNED BY public.spree_orders.id;
CREATE TABLE public.spree_line_items (id integer NOT NULL, variant_id integer, order_id integer, quantity integer NOT NULL, price numeric(10,2) NOT NULL);
CREATE SEQUENCE public.spree_line_items_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.spree_line_items_id_seq OWNED BY public.spree_line_items.id;
CREATE TABLE public.schema_migrations (version character varying NOT NULL);
ALTER TABLE ONLY public.spree_products ALTER COLUMN id SET DEFAULT nextval('public.spree_products_id_seq'::regclass);
ALTER TABLE ONLY public.spree_variants ALTER COLUMN id SET DEFAULT nextval('public.spree_variants_id_seq'::regclass);
ALTER TABLE ONLY public.spree_orders ALTER COLUMN id SET DEFAULT nextval('public.spree_orders_id_seq'::regclass);
ALTER TABLE ONLY public.spree_line_items ALTER COLUMN id SET DEFAULT nextval('public.spree_line_items_id_seq'::regclass);
ALTER TABLE ONLY public.ar_internal_metadata ADD CONSTRAINT ar_internal_metadata_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.schema_migrations ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.spree_products ADD CONSTRAINT spree_products_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.spree_variants ADD CONSTRAINT spree_variants_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.spree_orders ADD CONSTRAINT spree_orders_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.spree_line_items ADD CONSTRAINT spree_line_items_pkey PRIMARY KEY (id);
CREATE INDEX index_spree_products_on_slug ON public.spree_products USING btree (slug);
CREATE INDEX index_spree_orders_on_number ON public.spree_orders USING btree (number);
CREATE INDEX index_spree_variants_on_sku ON public.spree_variants USING btree (sku);
SET search_path TO "$user", public;
INSERT INTO "schema_migrations" (version) VALUES ('20150101000000'), ('20160202000000');
