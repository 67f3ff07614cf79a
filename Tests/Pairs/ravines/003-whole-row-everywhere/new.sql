CREATE TABLE public.item (
  id integer PRIMARY KEY,
  price double precision,
  tags varchar(30)[],
  note text COLLATE "C",
  extra jsonb DEFAULT '{}'
);
CREATE FUNCTION public.item_ok(i public.item) RETURNS boolean LANGUAGE sql IMMUTABLE
  AS $$ select (i).id > 0 $$;
CREATE FUNCTION public.item_key(i public.item) RETURNS text LANGUAGE sql IMMUTABLE
  AS $$ select (i).id::text $$;
ALTER TABLE public.item ADD CONSTRAINT row_ok CHECK (public.item_ok(item.*));
ALTER TABLE public.item ADD CONSTRAINT row_notnull CHECK (item.* IS NOT NULL) NOT VALID;
CREATE INDEX item_key_idx ON public.item (public.item_key(item.*));
CREATE UNIQUE INDEX item_part_idx ON public.item (id) WHERE public.item_ok(item.*);
CREATE TABLE public.item_archive (
  archived_at timestamptz DEFAULT now(),
  body public.item NOT NULL,
  bodies public.item[] DEFAULT ARRAY[]::public.item[],
  default_item public.item DEFAULT ROW(1, 2.5, NULL, 'x', '{}')::public.item
);
CREATE INDEX archive_price ON public.item_archive (((body).price));
CREATE DOMAIN public.good_item AS public.item CONSTRAINT pos CHECK ((VALUE).id > 0);
CREATE TYPE public.bundle AS (main public.item, other public.good_item[]);
CREATE TABLE public.bundles (b public.bundle, CONSTRAINT main_priced CHECK (((b).main).price > 0));
CREATE VIEW public.item_rows AS SELECT i AS r, i.* FROM public.item i;
CREATE VIEW public.item_json AS SELECT to_jsonb(i.*) AS j, row_to_json(i) AS k FROM public.item i WHERE i IS NOT NULL;
CREATE VIEW public.item_grp AS SELECT i, count(*) AS n FROM public.item i GROUP BY i;
CREATE FUNCTION public.item_get(integer) RETURNS public.item LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT i.* FROM public.item i WHERE i.id = $1;
END;
CREATE FUNCTION public.item_all(VARIADIC xs public.item[]) RETURNS SETOF public.item LANGUAGE sql
  AS $$ select * from unnest(xs) $$;
CREATE FUNCTION public.item_trg() RETURNS trigger LANGUAGE plpgsql AS $$ begin return null; end $$;
CREATE TRIGGER item_changed AFTER UPDATE ON public.item FOR EACH ROW
  WHEN (old.* IS DISTINCT FROM new.*) EXECUTE FUNCTION public.item_trg();
CREATE VIEW public.from_fn AS SELECT (public.item_get(1)).*, f.note AS n2 FROM public.item_all(VARIADIC ARRAY[]::public.item[]) f;
COMMENT ON COLUMN public.item.note IS 'note of the item';
COMMENT ON COLUMN public.bundle.other IS 'attribute comment';
COMMENT ON CONSTRAINT row_ok ON public.item IS 'whole row';
