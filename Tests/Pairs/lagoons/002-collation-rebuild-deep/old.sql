CREATE SCHEMA "Co Ll";
CREATE COLLATION "Co Ll".folk (provider = icu, locale = 'de-u-co-phonebk');
CREATE COLLATION "Co Ll".ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
ALTER COLLATION "Co Ll".folk OWNER TO k22_a;
COMMENT ON COLLATION "Co Ll".folk IS 'it''s folk';
CREATE DOMAIN "Co Ll".nm AS text COLLATE "Co Ll".folk CHECK (VALUE > 'a' COLLATE "Co Ll".folk);
CREATE TYPE "Co Ll".pair AS (l text COLLATE "Co Ll".ci, r "Co Ll".nm);
ALTER TYPE "Co Ll".pair OWNER TO k22_b;
CREATE TABLE public.person (
  id bigint PRIMARY KEY,
  name "Co Ll".nm,
  nick text COLLATE "Co Ll".ci, UNIQUE NULLS NOT DISTINCT (nick, id),
  p "Co Ll".pair,
  tag varchar(20) COLLATE "C"
) PARTITION BY RANGE (id);
CREATE TABLE public.dummy_list (k text COLLATE "Co Ll".folk) PARTITION BY LIST (k COLLATE "Co Ll".folk);
CREATE TABLE public.dummy_a PARTITION OF public.dummy_list FOR VALUES IN ('a', 'b');
CREATE TABLE public.dummy_d PARTITION OF public.dummy_list DEFAULT;
COMMENT ON TABLE public.dummy_a IS 'a and b';
GRANT SELECT (k), INSERT (k) ON public.dummy_d TO k22_a;
CREATE INDEX dummy_i ON public.dummy_list (k COLLATE "C");
CREATE VIEW public.sorted AS SELECT k, k < 'm' COLLATE "Co Ll".ci AS early FROM public.dummy_list ORDER BY k COLLATE "Co Ll".folk;
CREATE MATERIALIZED VIEW public.msorted AS SELECT k COLLATE "Co Ll".ci AS kk, count(*) AS n FROM public.dummy_list GROUP BY 1 WITH NO DATA;
CREATE UNIQUE INDEX msorted_kk ON public.msorted (kk);
ALTER TABLE public.msorted CLUSTER ON msorted_kk;
GRANT SELECT ON public.msorted TO k22_b WITH GRANT OPTION;
CREATE FUNCTION public.cmpci(a text, b text) RETURNS boolean LANGUAGE sql STABLE COST 3
  RETURN a = b COLLATE "Co Ll".ci;
ALTER FUNCTION public.cmpci(text, text) OWNER TO k22_a;
