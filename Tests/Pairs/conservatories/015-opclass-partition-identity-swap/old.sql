CREATE SCHEMA o;
CREATE FUNCTION o.cmp(int, int) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS
'SELECT CASE WHEN abs($1) < abs($2) THEN -1 WHEN abs($1) > abs($2) THEN 1 ELSE 0 END';
CREATE FUNCTION o.lt(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT o.cmp($1,$2) < 0';
CREATE FUNCTION o.le(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT o.cmp($1,$2) <= 0';
CREATE FUNCTION o.eq(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT o.cmp($1,$2) = 0';
CREATE FUNCTION o.ge(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT o.cmp($1,$2) >= 0';
CREATE FUNCTION o.gt(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT o.cmp($1,$2) > 0';
CREATE OPERATOR o.|<| (FUNCTION = o.lt, LEFTARG = int, RIGHTARG = int, COMMUTATOR = OPERATOR(o.|>|), NEGATOR = OPERATOR(o.|>=|)
);
CREATE OPERATOR o.|<=| (FUNCTION = o.le, LEFTARG = int, RIGHTARG = int, COMMUTATOR = OPERATOR(o.|>=|), NEGATOR = OPERATOR(o.|>|));
CREATE OPERATOR o.|=| (FUNCTION = o.eq, LEFTARG = int, RIGHTARG = int, COMMUTATOR = OPERATOR(o.|=|)
);
CREATE OPERATOR o.|>=| (FUNCTION = o.ge, LEFTARG = int, RIGHTARG = int, COMMUTATOR = OPERATOR(o.|<=|), NEGATOR = OPERATOR(o.|<|));
CREATE OPERATOR o.|>| (FUNCTION = o.gt, LEFTARG = int, RIGHTARG = int, COMMUTATOR = OPERATOR(o.|<|), NEGATOR = OPERATOR(o.|<=|));
CREATE OPERATOR CLASS o.abs_ops FOR TYPE int USING btree AS
 OPERATOR 1 o.|<|, OPERATOR 2 o.|<=|, OPERATOR 3 o.|=|, OPERATOR 4 o.|>=|, OPERATOR 5 o.|>|, FUNCTION 1 o.cmp(int, int)
;
CREATE TABLE o.t (id int NOT NULL, v text) PARTITION BY RANGE (id o.abs_ops);
CREATE TABLE o.t1 PARTITION OF o.t FOR VALUES FROM (0) TO (100);
CREATE TABLE o.t2 PARTITION OF o.t FOR VALUES FROM (100) TO (
200);
CREATE INDEX t_id ON o.t (id o.abs_ops);
CREATE TABLE o.plain (a int, b int);
CREATE INDEX plain_ab ON o.plain (a o.abs_ops DESC, b);
CREATE VIEW o.sorted AS SELECT * FROM o.plain ORDER BY a USING OPERATOR(o.|<|);
CREATE SCHEMA q;
CREATE TABLE q.a (id serial PRIMARY KEY, x int);
CREATE TABLE q.b (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, y int);
CREATE TABLE q.c (id smallserial, z int DEFAULT 5);
CREATE SEQUENCE q.shared;
CREATE TABLE q.d (id bigint DEFAULT nextval('q.shared'), e text);
CREATE TABLE q.e (id bigint DEFAULT nextval('q.shared'::text), e text);
ALTER SEQUENCE q.shared OWNED BY q.d.id;
CREATE TABLE q.gen (a int, b int GENERATED ALWAYS AS (a * 2) STORED, c int DEFAULT 1, d int GENERATED ALWAYS AS (a + 1) STORED);
CREATE VIEW q.gv AS SELECT b, c, d FROM q.gen;
CREATE INDEX gen_d ON q.gen (d, c);
GRANT USAGE ON SEQUENCE q.shared, q.a_id_seq, q.b_id_seq TO pair_app;
COMMENT ON SEQUENCE q.b_id_seq IS 'b numbers';
COMMENT ON COLUMN q.gen.c IS 'see';
CREATE FUNCTION q.nx() RETURNS bigint LANGUAGE sql AS $$ SELECT nextval('q.a_id_seq') $$;
ALTER SEQUENCE q.a_id_seq
CACHE 3;
