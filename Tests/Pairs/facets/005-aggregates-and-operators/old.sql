CREATE SCHEMA mathx;
CREATE TYPE mathx.cplx AS (re float8, im float8);
CREATE FUNCTION mathx.cplx_add(a mathx.cplx, b mathx.cplx) RETURNS mathx.cplx LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ROW(a.re + b.re, a.im + b.im)::mathx.cplx $$;
CREATE FUNCTION mathx.cplx_mod(a mathx.cplx) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT sqrt(a.re ^ 2 + a.im ^ 2) $$;
CREATE FUNCTION mathx.cplx_lt(a mathx.cplx, b mathx.cplx) RETURNS bool LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT mathx.cplx_mod(a) < mathx.cplx_mod(b) $$;
CREATE FUNCTION mathx.cplx_gt(a mathx.cplx, b mathx.cplx) RETURNS bool LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT mathx.cplx_mod(a) > mathx.cplx_mod(b) $$;
CREATE OPERATOR mathx.+ (LEFTARG = mathx.cplx, RIGHTARG = mathx.cplx, FUNCTION = mathx.cplx_add, COMMUTATOR = OPERATOR(mathx.+));
CREATE OPERATOR mathx.|/| (RIGHTARG = mathx.cplx, FUNCTION = mathx.cplx_mod);
CREATE AGGREGATE mathx.sum(mathx.cplx) (SFUNC = mathx.cplx_add, STYPE = mathx.cplx, INITCOND = '(0,0)'
);
CREATE FUNCTION mathx.avg_step(st float8[], v float8) RETURNS float8[] LANGUAGE sql IMMUTABLE AS $$ SELECT ARRAY[st[1] + v, st[2] + 1] $$;
CREATE FUNCTION mathx.avg_fin(st float8[]) RETURNS float8 LANGUAGE sql IMMUTABLE AS $$ SELECT st[1] / nullif(st[2], 0) $$;
CREATE AGGREGATE mathx.mean(float8) (SFUNC = mathx.avg_step, STYPE = float8[], FINALFUNC = mathx.avg_fin, INITCOND = '{0,0}');
CREATE TABLE mathx.signals (id int PRIMARY KEY, v mathx.cplx, weight float8 DEFAULT 1);
CREATE VIEW mathx.stats AS SELECT mathx.sum(v) AS total, mathx.mean(weight) AS w, max(OPERATOR(mathx.|/|) v) AS peak FROM mathx.signals;
