CREATE SCHEMA f;
CREATE FUNCTION f.h(x bigint, seed bigint) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN x + seed;
CREATE FUNCTION f.c48(integer, bigint) RETURNS integer LANGUAGE sql IMMUTABLE STRICT RETURN CASE WHEN $1 < $2 THEN -1 WHEN $1 > $2 THEN 1 ELSE 0 END;
CREATE FUNCTION f.c4(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT RETURN
   btint4cmp($1, $2);
CREATE OPERATOR FAMILY f.loose USING btree;
ALTER OPERATOR FAMILY f.loose USING btree ADD
  OPERATOR 1 < (integer, bigint), OPERATOR 3 = (integer, bigint)
   , OPERATOR 5 > (integer, bigint)
   , FUNCTION 1 (integer, bigint) f.c48(integer, bigint);
CREATE OPERATOR CLASS f.i4 FOR TYPE integer USING btree FAMILY f.loose AS
  OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 f.c4(integer, integer);
ALTER OPERATOR FAMILY f.loose USING btree OWNER TO k22_lf;
CREATE OPERATOR CLASS f.hh FOR TYPE bigint USING hash AS OPERATOR 1 =, FUNCTION 2 f.h(bigint, bigint), FUNCTION 1 hashint8(bigint);
COMMENT ON OPERATOR FAMILY f.hh USING hash IS 'implicit family';
CREATE TABLE f.part (id bigint, x integer) PARTITION BY HASH (id f.hh);
CREATE TABLE f.p0 PARTITION OF f.part FOR VALUES WITH (MODULUS 1, REMAINDER 0);
CREATE TABLE f.rng (x integer, y integer) PARTITION BY RANGE (x f.i4, (y + 1));
CREATE TABLE f.rng1 PARTITION OF f.rng FOR VALUES FROM (1, MINVALUE) TO (5, 3);
CREATE INDEX rng_x ON f.rng (x f.i4 DESC, y);
CREATE INDEX rng1_own ON f.rng1 (y f.i4) INCLUDE (x) WHERE x > 2;
CREATE ACCESS METHOD k22_heap TYPE TABLE HANDLER heap_tableam_handler;
COMMENT ON ACCESS METHOD k22_heap IS 'our heap';
CREATE TABLE f.am (id integer PRIMARY KEY, t text)
   USING k22_heap
   ;
CREATE MATERIALIZED VIEW f.amm
   AS SELECT id, count(*) AS n FROM f.am GROUP BY id;
CREATE UNIQUE INDEX amm_i ON f.amm (id);
CREATE VIEW f.v AS SELECT id, n FROM f.amm WHERE id > 3;
GRANT SELECT ON f.amm TO k22_lf;
