CREATE FUNCTION public.near(a numeric, b numeric) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE COST
   20
   AS $$ SELECT abs(a-b) < 1 $$;
CREATE FUNCTION public.near(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) = lower(b) $$;
CREATE FUNCTION public.neg(a numeric) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN - a;
CREATE FUNCTION public.plus3(a bigint, b
   smallint
   ) RETURNS bigint LANGUAGE sql IMMUTABLE RETURN a + b + 3;
CREATE OPERATOR public.~~~ (PROCEDURE = public.near, LEFTARG = numeric, RIGHTARG = numeric, COMMUTATOR = ~~~
   , RESTRICT = eqsel
   );
CREATE OPERATOR public.~~~ (PROCEDURE = public.near, LEFTARG = text, RIGHTARG = text);
CREATE OPERATOR public.@#@ (PROCEDURE = public.neg, RIGHTARG = numeric);
CREATE OPERATOR public.+%+ (PROCEDURE = public.plus3, LEFTARG = bigint, RIGHTARG =
   smallint
   );
COMMENT ON OPERATOR public.@#@ (NONE, numeric) IS 'negation';
COMMENT ON OPERATOR public.~~~ (text, text) IS 'near texts';
ALTER OPERATOR public.~~~ (numeric, numeric) OWNER TO k22_of;
CREATE TABLE public.m (
  id bigint PRIMARY KEY, k
   smallint
   , n numeric, t text,
  s bigint GENERATED ALWAYS AS (id OPERATOR(public.+%+) k) STORED,
  CONSTRAINT c1 CHECK (n OPERATOR(public.~~~) 3.0),
  EXCLUDE USING btree (t WITH =, n WITH =) WHERE (n OPERATOR(public.~~~) 1.0)
);
COMMENT ON CONSTRAINT c1 ON public.m IS 'near three';
CREATE INDEX m_neg ON public.m ((OPERATOR(public.@#@) n)) WHERE t OPERATOR(public.~~~) 'abc';
CREATE STATISTICS public.mst ON (id OPERATOR(public.+%+) k), n FROM public.m;
CREATE POLICY mp ON public.m USING (t OPERATOR(public.~~~) CURRENT_USER::text);
CREATE VIEW public.mv AS SELECT a.id, OPERATOR(public.@#@) a.n AS neg FROM public.m a JOIN public.m b ON a.t OPERATOR(public.~~~) b.t;
CREATE RULE mr AS ON UPDATE TO public.m WHERE old.n OPERATOR(public.~~~) new.n DO INSTEAD NOTHING;
CREATE FUNCTION public.tr() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER mt BEFORE UPDATE ON public.m FOR EACH ROW WHEN (old.n OPERATOR(public.~~~) new.n) EXECUTE FUNCTION public.tr();
CREATE FUNCTION public.body() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT max(s) FROM public.m WHERE t OPERATOR(public.~~~) 'q'; END;
CREATE OPERATOR FAMILY public.intf USING hash;
CREATE OPERATOR CLASS public.mod_ops FOR TYPE bigint USING hash FAMILY public.intf AS OPERATOR 1 =, FUNCTION 1
    hashint8(bigint), FUNCTION 2 hashint8extended(bigint, bigint);
CREATE INDEX m_h ON public.m USING hash (id public.mod_ops);
