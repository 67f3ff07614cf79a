SET statement_timeout = 0;
SET lock_timeout = 0;
SET check_function_bodies = false;
SET default_tablespace = '';
CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
COMMENT ON EXTENSION citext IS 'case-insensitive names and e-mails';
SET default_table_access_method = heap;
CREATE TABLE public.ar_internal_metadata (key character varying NOT NULL, value character varying, created_at timestamp(6) without time zone NOT NULL, updated_at timestamp(6) without time zone NOT NULL);
CREATE TABLE public.spree_products (
    id bigint NOT NULL,
    name public.citext DEFAULT ''::public.citext NOT NULL,
    description text,
    available_on timestamp(6) without time zone,
    discontinue_on timestamp(6) without time zone,
    deleted_at timestamp(6) without time zone,
    slug character varying NOT NULL,
    tax_category_id bigint,
    promotionable boolean DEFAULT true NOT NULL,
    status character varying DEFAULT 'draft'::character varying NOT NULL,
    public_metadata jsonb,
    created_at timestamp(6) without time zone NOT NULL
);
CREATE SEQUENCE public.spree_products_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.spree_products_id_seq OWNED BY public.spree_products.id;
CREATE TABLE public.spree_variants (id bigint NOT NULL, sku character varying DEFAULT ''::character varying NOT NULL, weight numeric(8,2) DEFAULT 0.0, is_master boolean DEFAULT false NOT NULL, product_id bigint, "position" integer, track_inventory boolean DEFAULT true);
CREATE SEQUENCE public.spree_variants_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.spree_variants_id_seq OWNED BY public.spree_variants.id;
CREATE TABLE public.spree_prices (id bigint NOT NULL, variant_id bigint NOT NULL, amount numeric(10,2), compare_at_amount numeric(10,2), currency character varying(3) DEFAULT 'USD'::character varying NOT NULL);
CREATE SEQUENCE public.spree_prices_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.spree_prices_id_seq OWNED BY public.spree_prices.id;
CREATE TABLE public.spree_orders (id bigint NOT NULL, number character varying(32) NOT NULL, state character varying DEFAULT 'cart'::character varying NOT NULL, email public.citext, total numeric(12,2) DEFAULT 0.0 NOT NULL, payment_state character varying, user_id bigint, completed_at timestamp(6) without time zone, token character varying);
CREATE SEQUENCE public.spree_orders_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.spree_orders_id_seq OWNED BY public.spree_orders.id;
CREATE TABLE public.spree_line_items (id bigint NOT NULL, variant_id bigint, order_id bigint NOT NULL, quantity integer NOT NULL, price numeric(10,2) NOT NULL, CONSTRAINT chk_rails_quantity CHECK ((quantity > 0)));
CREATE SEQUENCE public.spree_line_items_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.spree_line_items_id_seq OWNED BY public.spree_line_items.id;
CREATE TABLE public.schema_migrations (version character varying NOT NULL);
ALTER TABLE ONLY public.spree_line_items ALTER COLUMN id SET DEFAULT nextval('public.spree_line_items_id_seq'::regclass);
ALTER TABLE ONLY public.spree_orders ALTER COLUMN id SET DEFAULT nextval('public.spree_orders_id_seq'::regclass);
ALTER TABLE ONLY public.spree_prices ALTER COLUMN id SET DEFAULT nextval('public.spree_prices_id_seq'::regclass);
ALTER TABLE ONLY public.spree_products ALTER COLUMN id SET DEFAULT nextval('public.spree_products_id_seq'::regclass);
ALTER TABLE ONLY public.spree_variants ALTER COLUMN id SET DEFAULT nextval('public.spree_variants_id_seq'::regclass);
ALTER TABLE ONLY public.ar_internal_metadata ADD CONSTRAINT ar_internal_metadata_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.schema_migrations ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.spree_products ADD CONSTRAINT spree_products_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.spree_variants ADD CONSTRAINT spree_variants_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.spree_prices ADD CONSTRAINT spree_prices_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.spree_orders ADD CONSTRAINT spree_orders_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.spree_line_items ADD CONSTRAINT spree_line_items_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX index_spree_products_on_slug ON public.spree_products USING btree (slug);
CREATE INDEX index_spree_products_on_status_and_deleted_at ON public.spree_products USING btree (status, deleted_at);
CREATE INDEX index_spree_products_on_name_trgm ON public.spree_products USING gin (((name)::text) public.gin_trgm_ops);
CREATE UNIQUE INDEX index_spree_orders_on_number ON public.spree_orders USING btree (number);
CREATE INDEX index_spree_variants_on_sku ON public.spree_variants USING btree (lower((sku)::text));
ALTER TABLE ONLY public.spree_variants ADD CONSTRAINT fk_rails_product FOREIGN KEY (product_id) REFERENCES public.spree_products(id);
ALTER TABLE ONLY public.spree_line_items ADD CONSTRAINT fk_rails_order FOREIGN KEY (order_id) REFERENCES public.spree_orders(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.spree_prices ADD CONSTRAINT fk_rails_variant FOREIGN KEY (variant_id) REFERENCES public.spree_variants(id) ON DELETE CASCADE;
SET search_path TO "$user", public;
