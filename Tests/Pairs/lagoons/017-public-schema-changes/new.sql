GRANT ALL ON SCHEMA public TO PUBLIC;
ALTER SCHEMA public OWNER TO k22_pu;
COMMENT ON SCHEMA public IS
   'it''s "ours" now';
GRANT USAGE ON SCHEMA public TO k22_pu WITH GRANT OPTION;
CREATE TABLE public."select" ("from" integer, "where a" text, "Ünï" text, "a.b" integer, "q""q" integer
   , "$dollar" integer
   );
CREATE TABLE public."a_very_long_name_that_goes_on_until_it_hits_the_limit_of_63_by" (
  "another_very_long_column_name_that_goes_up_to_the_limit_of_63_b" integer PRIMARY KEY,
  "another_very_long_column_name_that_goes_up_to_the_limit_of_63_c"
  bigint
  UNIQUE,
  s serial, CHECK ("another_very_long_column_name_that_goes_up_to_the_limit_of_63_c" > 0),
  CHECK (s > 1)
);
ALTER TABLE public."a_very_long_name_that_goes_on_until_it_hits_the_limit_of_63_by" ADD COLUMN g integer GENERATED ALWAYS AS IDENTITY;
CREATE INDEX ON public."a_very_long_name_that_goes_on_until_it_hits_the_limit_of_63_by" (("another_very_long_column_name_that_goes_up_to_the_limit_of_63_c" + 1), s);
CREATE INDEX "select i" ON public."select" USING hash ("q""q");
ALTER INDEX public."select i" RENAME TO "index -- comment";
CREATE FUNCTION public."fn(x)"("order" integer, "a b" text DEFAULT 'it''s $$ \ E''') RETURNS TABLE ("table" integer, "Ü" text) LANGUAGE sql
  AS $_$ SELECT $1, $2 || '$$' $_$;
CREATE VIEW public."view ""of"" all" AS SELECT "from" AS "group", "where a" AS "?column?",
    "Ünï" || ''::text AS "ünï2"
   FROM public."select" AS "user" WHERE "user"."a.b" > 0;
COMMENT ON COLUMN public."view ""of"" all"."?column?" IS E'tab\there\nand \\ backslash';
CREATE TYPE public."order" AS ENUM ('it''s', 'a,b', '"q"', ''
   , E'back\\slash'
  );
CREATE TABLE public."table" ("order" public."order" DEFAULT 'it''s', "array" public."order"[] DEFAULT '{"a,b","\"q\""}');
CREATE TABLE public._order (x integer);
CREATE DOMAIN public."int" AS pg_catalog.int4 CHECK (VALUE > 0);
CREATE TABLE public.i ("int" public."int", "integer" public."int"[]);
GRANT SELECT ("where a", "a.b") ON public."select" TO k22_pu;
CREATE POLICY "policy; x" ON public."select" USING ("where a" = 'x;y');
CREATE RULE "_RULE" AS ON INSERT TO public._order DO ALSO NOTHING;
