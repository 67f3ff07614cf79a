CREATE SCHEMA o;
CREATE TYPE o.ver AS (major integer, minor integer
   , patch integer
   );
CREATE FUNCTION o.cmp(a o.ver, b o.ver) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT CASE WHEN (a).major < (b).major THEN -1 WHEN (a).major > (b).major THEN 1 ELSE 0 END $$;
CREATE FUNCTION o.lt(a o.ver, b o.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT o.cmp(a,b) < 0 $$;
CREATE FUNCTION o.le(a o.ver, b o.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT o.cmp(a,b) <= 0 $$;
CREATE FUNCTION o.eq(a o.ver, b o.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT o.cmp(a,b) = 0 $$;
CREATE FUNCTION o.ne(a o.ver, b o.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT o.cmp(a,b) <> 0 $$;
CREATE FUNCTION o.ge(a o.ver, b o.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT o.cmp(a,b) >= 0 $$;
CREATE FUNCTION o.gt(a o.ver, b o.ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT o.cmp(a,b) > 0 $$;
CREATE OPERATOR o.<< (FUNCTION = o.lt, LEFTARG = o.ver, RIGHTARG = o.ver, COMMUTATOR = OPERATOR(o.>>), NEGATOR = OPERATOR(o.>>=)
   , RESTRICT = scalarltsel, JOIN = scalarltjoinsel
   );
CREATE OPERATOR o.<<= (FUNCTION = o.le, LEFTARG = o.ver, RIGHTARG = o.ver, COMMUTATOR = OPERATOR(o.>>=), NEGATOR = OPERATOR(o.>>));
CREATE OPERATOR o.=== (FUNCTION = o.eq, LEFTARG = o.ver, RIGHTARG = o.ver, COMMUTATOR = OPERATOR(o.===)
   , NEGATOR = OPERATOR(o.!===)
   , MERGES, HASHES);
CREATE OPERATOR o.!=== (FUNCTION = o.ne, LEFTARG = o.ver, RIGHTARG = o.ver, COMMUTATOR = OPERATOR(o.!===), NEGATOR = OPERATOR(o.===));
CREATE OPERATOR o.>>= (FUNCTION = o.ge, LEFTARG = o.ver, RIGHTARG = o.ver, COMMUTATOR = OPERATOR(o.<<=), NEGATOR = OPERATOR(o.<<));
CREATE OPERATOR o.>> (FUNCTION = o.gt, LEFTARG = o.ver, RIGHTARG = o.ver, COMMUTATOR = OPERATOR(o.<<), NEGATOR = OPERATOR(o.<<=));
COMMENT ON OPERATOR o.<< (o.ver, o.ver) IS 'older';
ALTER OPERATOR o.=== (o.ver, o.ver) OWNER TO k22_op;
CREATE OPERATOR FAMILY o.fam USING btree;
COMMENT ON OPERATOR FAMILY o.fam USING btree IS 'fam';
CREATE OPERATOR CLASS o.ver_ops
   FOR TYPE o.ver USING btree FAMILY o.fam AS OPERATOR 1 o.<<, OPERATOR 2 o.<<=, OPERATOR 3 o.===, OPERATOR 4 o.>>=, OPERATOR 5 o.>>, FUNCTION 1 o.cmp(o.ver, o.ver);
COMMENT ON OPERATOR CLASS o.ver_ops USING btree IS 'ver ops';
ALTER OPERATOR CLASS o.ver_ops USING btree OWNER TO k22_op;
CREATE TABLE public.rel (id integer PRIMARY KEY, v o.ver, CONSTRAINT vpos CHECK (v OPERATOR(o.>>=) ROW(0,0
   ,0
   )::o.ver));
CREATE UNIQUE INDEX rel_v ON public.rel (v o.ver_ops DESC);
CREATE VIEW public.relv AS SELECT id, v FROM public.rel WHERE v OPERATOR(o.<<) ROW(9,9
   ,9
   )::o.ver ORDER BY v USING OPERATOR(o.>>);
CREATE TYPE o.verrange AS RANGE (subtype = o.ver, subtype_opclass = o.ver_ops, multirange_type_name = o.vers);
CREATE TABLE public.supported (p text, r o.verrange, EXCLUDE USING gist (r WITH &&));
