-- db/structure.sql of a Rails shop
CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;
CREATE TABLE public.schema_migrations (version character varying NOT NULL PRIMARY KEY);
CREATE TABLE public.ar_internal_metadata (key character varying NOT NULL PRIMARY KEY, value character varying, created_at timestamp(6) without time zone NOT NULL, updated_at timestamp(6) without time zone NOT NULL);
CREATE TABLE public.users (
    id bigint NOT NULL,
    email
character varying DEFAULT ''::character varying
 NOT NULL,
    encrypted_password character varying DEFAULT ''::character varying NOT NULL,
    sign_in_count integer DEFAULT 0 NOT NULL,
    name character varying,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE SEQUENCE public.users_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.users_id_seq OWNED BY public.users.id;
ALTER TABLE ONLY public.users ALTER COLUMN id SET DEFAULT nextval('public.users_id_seq'::regclass);
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX index_users_on_email ON public.users USING btree (email);
CREATE TABLE public.products (id bigserial NOT NULL, title character varying NOT NULL, price numeric(
8,2
), published boolean DEFAULT false, slug character varying, metadata jsonb DEFAULT '{}'::jsonb NOT NULL, CONSTRAINT products_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_products_on_slug ON public.products (slug)
;
CREATE TABLE public.orders (id bigserial PRIMARY KEY, user_id bigint NOT NULL, state
integer DEFAULT 0 NOT NULL
, placed_at timestamp without time zone, total_cents integer);
CREATE INDEX index_orders_on_user_id ON public.orders (user_id);
CREATE TABLE public.line_items (id bigserial PRIMARY KEY, order_id bigint, product_id bigint, quantity integer DEFAULT 1);
CREATE UNIQUE INDEX index_line_items_on_order_id_and_product_id ON public.line_items (order_id, product_id);
ALTER TABLE ONLY public.orders ADD CONSTRAINT fk_rails_f868b47f6a FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.line_items ADD CONSTRAINT fk_rails_2dc2e5c22c FOREIGN KEY (order_id) REFERENCES public.orders(id)
;
CREATE TABLE public.active_storage_blobs (id bigserial PRIMARY KEY, key character varying NOT NULL UNIQUE, filename character varying NOT NULL, metadata text, byte_size bigint NOT NULL, checksum character varying
NOT NULL
);
CREATE TABLE public.taggings (id serial PRIMARY KEY, tag character varying, taggable_type character varying, taggable_id integer);
COMMENT ON COLUMN public.orders.state IS
'enum';
