CREATE SCHEMA q;
CREATE FUNCTION q.cmp(text, text) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT CASE WHEN length($1) < length($2) THEN -1 WHEN length($1) = length($2) THEN
  0
 ELSE 1 END $$;
CREATE FUNCTION q.lt(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT q.cmp($1, $2) < 0';
CREATE FUNCTION q.eq(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT q.cmp($1, $2) = 0';
CREATE OPERATOR q.<<< (LEFTARG = text, RIGHTARG = text, FUNCTION = q.lt
);
CREATE OPERATOR q.=== (LEFTARG = text, RIGHTARG = text, FUNCTION = q.eq, COMMUTATOR = OPERATOR(q.===));
CREATE OPERATOR CLASS q.len_ops FOR TYPE text USING btree AS OPERATOR 1 q.<<<, OPERATOR 3 q.===
, FUNCTION 1 q.cmp(text, text);
CREATE TYPE q.lenrange AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = q.len_ops);
CREATE TABLE q.t (k text, v int, r q.lenrange) PARTITION BY RANGE (k q.len_ops);
CREATE TABLE q.t1 PARTITION OF q.t FOR VALUES FROM ('') TO ('aaaa');
CREATE INDEX t_k ON q.t (k q.len_ops, v);
CREATE TABLE q.x (k text, EXCLUDE USING btree (k q.len_ops WITH OPERATOR(q.===)));
CREATE AGGREGATE q.shortest(text) (SFUNC = text_smaller, STYPE = text
, SORTOP = OPERATOR(pg_catalog.<)
);
CREATE VIEW q.o AS SELECT k, q.shortest(k) OVER (PARTITION BY v) FROM q.t ORDER BY k USING OPERATOR(q.<<<);
CREATE MATERIALIZED VIEW q.m AS SELECT DISTINCT k FROM q.o WHERE k OPERATOR(q.<<<) 'zzz';

