-- Hasura style: trigger functions per table, computed fields, enum tables
CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;
CREATE FUNCTION public.set_current_timestamp_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
declare _new record;
begin
  _new := new;
  _new."updated_at" = now();
  return _new;
end;
$$;
CREATE TABLE public.order_status (value text NOT NULL, comment text);
ALTER TABLE ONLY public.order_status ADD CONSTRAINT order_status_pkey PRIMARY KEY (value);
CREATE TABLE public.restaurant (id uuid DEFAULT gen_random_uuid() NOT NULL, name
citext
 NOT NULL, location point, created_at timestamptz DEFAULT now() NOT NULL, updated_at timestamptz DEFAULT now() NOT NULL);
ALTER TABLE ONLY public.restaurant ADD CONSTRAINT restaurant_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.restaurant ADD CONSTRAINT restaurant_name_key UNIQUE (name);
CREATE TABLE public.dish (id uuid DEFAULT gen_random_uuid() NOT NULL, restaurant_id uuid NOT NULL, name text NOT NULL, price_cents integer NOT NULL, allergens
jsonb DEFAULT jsonb_build_array()
);
ALTER TABLE ONLY public.dish ADD CONSTRAINT dish_pkey PRIMARY KEY (id);
CREATE TABLE public."order" (id uuid DEFAULT gen_random_uuid() NOT NULL, restaurant_id uuid NOT NULL, customer text NOT NULL, status text DEFAULT 'placed'::text NOT NULL, created_at timestamptz DEFAULT now() NOT NULL, updated_at timestamptz DEFAULT now() NOT NULL
, courier_id uuid
);
ALTER TABLE ONLY public."order" ADD CONSTRAINT order_pkey PRIMARY KEY (id);
CREATE TABLE public.order_item (order_id uuid NOT NULL, dish_id uuid NOT NULL, quantity integer DEFAULT 1 NOT NULL, CONSTRAINT quantity_positive CHECK ((quantity > 0)));
ALTER TABLE ONLY public.order_item ADD CONSTRAINT order_item_pkey PRIMARY KEY (order_id, dish_id);
CREATE TABLE public.courier (id uuid DEFAULT gen_random_uuid() NOT NULL PRIMARY KEY, name text NOT NULL, phone public.citext, pos point);
ALTER TABLE ONLY public."order" ADD CONSTRAINT order_courier_id_fkey FOREIGN KEY (courier_id) REFERENCES public.courier(id) ON UPDATE RESTRICT ON DELETE SET NULL;
ALTER TABLE ONLY public.dish ADD CONSTRAINT dish_restaurant_id_fkey FOREIGN KEY (restaurant_id) REFERENCES public.restaurant(id) ON UPDATE RESTRICT ON DELETE
CASCADE
;
ALTER TABLE ONLY public."order" ADD CONSTRAINT order_status_fkey FOREIGN KEY (status) REFERENCES public.order_status(value);
ALTER TABLE ONLY public."order" ADD CONSTRAINT order_restaurant_id_fkey FOREIGN KEY (restaurant_id) REFERENCES public.restaurant(id);
ALTER TABLE ONLY public.order_item ADD CONSTRAINT order_item_order_id_fkey FOREIGN KEY (order_id) REFERENCES public."order"(id) ON DELETE CASCADE;
CREATE FUNCTION public.order_total(order_row public."order") RETURNS
bigint
 LANGUAGE sql STABLE AS $$ SELECT sum(i.quantity * d.price_cents) FROM order_item i JOIN dish d ON d.id = i.dish_id WHERE i.order_id = order_row.id $$;
CREATE FUNCTION public.search_dishes(search text
, hasura_session json DEFAULT '{}'
) RETURNS SETOF public.dish LANGUAGE sql STABLE AS $$ SELECT * FROM dish WHERE name ILIKE '%' || search || '%' $$;
CREATE TRIGGER set_public_restaurant_updated_at BEFORE UPDATE ON public.restaurant FOR EACH ROW EXECUTE FUNCTION public.set_current_timestamp_updated_at();
COMMENT ON TRIGGER set_public_restaurant_updated_at ON public.restaurant IS 'trigger to set value of column "updated_at" to current timestamp on row update';
CREATE TRIGGER set_public_order_updated_at BEFORE UPDATE ON public."order" FOR EACH ROW EXECUTE FUNCTION public.set_current_timestamp_updated_at();
CREATE SCHEMA hdb_views;
CREATE FUNCTION hdb_views.notify_order() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('orders', json_build_object('old', row_to_json(OLD), 'new', row_to_json(NEW))::text); RETURN NULL; END $$;
CREATE TRIGGER "notify_hasura_order_UPDATE" AFTER UPDATE ON public."order" FOR EACH ROW WHEN ((
OLD.* IS DISTINCT FROM NEW.*
)) EXECUTE FUNCTION hdb_views.notify_order();
CREATE VIEW public.open_orders AS SELECT o.id, o.customer, public.order_total(o.*) AS total FROM public."order" o WHERE (o.status <> 'delivered'::text);
CREATE PUBLICATION streaming FOR TABLE public."order", public.order_status WITH (publish = 'insert,
update, delete
');
