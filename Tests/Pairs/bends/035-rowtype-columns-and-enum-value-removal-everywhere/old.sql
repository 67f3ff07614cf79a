CREATE TYPE st AS ENUM ('a','b','c','d');
CREATE DOMAIN std AS st DEFAULT 'b' CHECK (VALUE <> 'd');
CREATE TYPE box2 AS (s st, d std, arr st[]);
CREATE TABLE t (
  id int PRIMARY KEY,
  s st DEFAULT 'a',
  d std,
  b box2,
  arr st[] DEFAULT ARRAY['a','c']::st[],
  g bool GENERATED ALWAYS AS (s = 'c') STORED,
  CHECK (s IN ('a','b','c')),
  EXCLUDE USING btree (s WITH =) WHERE (s = 'd')
);
CREATE INDEX t_s ON t (s) WHERE s > 'a';
CREATE TABLE pt (s st) PARTITION BY LIST (s);
CREATE TABLE pt_ab PARTITION OF pt FOR VALUES IN ('a','b');
CREATE TABLE pt_c PARTITION OF pt FOR VALUES IN ('c');
CREATE FUNCTION nxt(s st DEFAULT 'a') RETURNS st IMMUTABLE LANGUAGE sql AS $$ SELECT CASE s WHEN 'a' THEN 'b'::st ELSE 'c' END $$;
CREATE VIEW v AS SELECT id, s, nxt(s) AS n, enum_range(s, 'd') AS r FROM t WHERE s < 'd';
CREATE MATERIALIZED VIEW mv AS SELECT n, count(*) FROM v GROUP BY n;
CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr BEFORE UPDATE ON t FOR EACH ROW WHEN (NEW.s = 'b') EXECUTE FUNCTION trg();
CREATE POLICY pol ON t USING (s <> 'd');
CREATE FUNCTION st2i(s st) RETURNS int STABLE LANGUAGE sql AS $$ SELECT 0 $$;
CREATE CAST (st AS int) WITH FUNCTION st2i(st);
