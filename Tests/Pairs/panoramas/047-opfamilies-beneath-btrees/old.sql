CREATE SCHEMA of;
CREATE FUNCTION of.rcmp(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT
    btint4cmp($2, $1)
    $$;
CREATE FUNCTION of.lt(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT of.rcmp($1, $2) < 0 $$;
CREATE FUNCTION of.le(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT of.rcmp($1, $2) <= 0 $$;
CREATE FUNCTION of.eq(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT of.rcmp($1, $2) = 0 $$;
CREATE FUNCTION of.ge(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT of.rcmp($1, $2) >= 0 $$;
CREATE FUNCTION of.gt(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT of.rcmp($1, $2) > 0 $$;
CREATE OPERATOR of.|< (LEFTARG = integer, RIGHTARG = integer, FUNCTION = of.lt, COMMUTATOR = OPERATOR(of.|>));
CREATE OPERATOR of.|<= (LEFTARG = integer, RIGHTARG = integer, FUNCTION = of.le);
CREATE OPERATOR of.|= (LEFTARG = integer, RIGHTARG = integer, FUNCTION = of.eq, COMMUTATOR = OPERATOR(of.|=)
);
CREATE OPERATOR of.|>= (LEFTARG = integer, RIGHTARG = integer, FUNCTION = of.ge);
CREATE OPERATOR of.|> (LEFTARG = integer, RIGHTARG = integer, FUNCTION = of.gt, COMMUTATOR = OPERATOR(of.|<));
CREATE OPERATOR FAMILY of.rev USING btree;
CREATE OPERATOR CLASS of.rev_ops FOR TYPE integer USING btree FAMILY of.rev AS
    OPERATOR 1 of.|<, OPERATOR 2 of.|<=, OPERATOR 3 of.|=, OPERATOR 4 of.|>=, OPERATOR 5 of.|>, FUNCTION 1 of.rcmp(integer, integer)
;
CREATE FUNCTION of.h(integer, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT hashint4extended(
    $1
    , $2) $$;
CREATE FUNCTION of.h(integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT hashint4(abs($1)) $$;
CREATE OPERATOR FAMILY of.hfam USING hash;
CREATE OPERATOR CLASS of.h_ops FOR TYPE integer USING hash FAMILY of.hfam AS OPERATOR 1
    =,
    FUNCTION 1 of.h(integer), FUNCTION 2 of.h(integer, bigint);
CREATE FUNCTION of.xcmp(integer, bigint) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT btint48cmp($1, $2) $$;
CREATE FUNCTION of.xeq(integer, bigint) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT of.xcmp($1, $2) = 0 $$;
CREATE OPERATOR of.|= (LEFTARG = integer, RIGHTARG = bigint, FUNCTION = of.xeq);
ALTER OPERATOR FAMILY of.rev USING btree ADD OPERATOR 3 of.|= (integer, bigint), FUNCTION 1 (integer, bigint) of.xcmp(integer, bigint);
CREATE TABLE of.t (id integer PRIMARY KEY, a integer NOT NULL, b integer);
CREATE INDEX t_a ON of.t (a of.rev_ops);
CREATE INDEX t_ab ON of.t (b, a of.rev_ops DESC NULLS LAST) WHERE a OPERATOR(of.|>) 5;
CREATE INDEX t_h ON of.t USING hash (b of.h_ops);
ALTER TABLE of.t ADD CONSTRAINT uniq_ish EXCLUDE USING btree (a of.rev_ops WITH OPERATOR(of.|=));
CREATE TABLE of.p (k integer NOT NULL, v text) PARTITION BY
    RANGE (k of.rev_ops);
CREATE TABLE of.p1 PARTITION OF of.p FOR VALUES FROM (100) TO (0);
CREATE TABLE of.p2 PARTITION OF of.p DEFAULT;
CREATE TYPE of.rr AS RANGE (subtype = integer, subtype_opclass = of.rev_ops);
CREATE TABLE of.spans (s of.rr, EXCLUDE USING gist (s WITH &&));
CREATE VIEW of.sorted AS SELECT id, a FROM of.t ORDER BY a USING OPERATOR(of.|<);
ALTER OPERATOR FAMILY of.hfam USING hash OWNER TO pair_of;
ALTER OPERATOR CLASS of.rev_ops USING btree OWNER TO pair_of;
COMMENT ON OPERATOR FAMILY of.rev USING btree IS 'descending';
COMMENT ON OPERATOR CLASS of.rev_ops USING btree IS 'custom order';
GRANT SELECT ON of.sorted TO pair_of;
