CREATE DOMAIN public.qty AS integer
  CONSTRAINT qty_pos CHECK (VALUE >=
 0
  );
CREATE DOMAIN public.big_qty AS public.qty CONSTRAINT big CHECK (VALUE > 100);
ALTER DOMAIN public.big_qty OWNER TO k21_own;
CREATE TYPE public.line AS (sku text, q public.qty, b public.big_qty
);
COMMENT ON COLUMN public.line.q IS 'how many';
CREATE DOMAIN public.good_line AS public.line CONSTRAINT has_sku CHECK ((VALUE).sku IS NOT NULL);
CREATE TABLE public.basket (
  id serial PRIMARY KEY,
  main public.line,
  lines public.line[],
  good public.good_line,
  qs public.qty[],
  top public.big_qty DEFAULT 102
);
CREATE TABLE public.line_t OF public.line (sku PRIMARY KEY, q WITH OPTIONS DEFAULT 3, CONSTRAINT qb CHECK (q < b));
ALTER TABLE public.line_t OWNER TO k21_own;
CREATE INDEX basket_q ON public.basket (((main).q));
CREATE FUNCTION public.line_total(l public.line) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT (l.q + l.b)::bigint $$;
CREATE FUNCTION public.lines_of(b public.basket) RETURNS SETOF public.line LANGUAGE sql STABLE ROWS 7 AS $$ SELECT * FROM unnest(b.lines) $$;
CREATE VIEW public.basket_v AS SELECT b.id, (b.main).q AS q, public.line_total(b.main) AS t, l.sku FROM public.basket b, LATERAL public.lines_of(b) l;
CREATE RULE basket_ins AS ON INSERT TO public.basket_v DO INSTEAD
  INSERT INTO public.basket (main) VALUES (ROW(new.sku, new.q, 200
  )::public.line);
COMMENT ON RULE basket_ins ON public.basket_v IS 'into main';
ALTER VIEW public.basket_v ALTER COLUMN q SET DEFAULT 5;
GRANT INSERT, SELECT (id) ON public.basket_v TO k21_own;
