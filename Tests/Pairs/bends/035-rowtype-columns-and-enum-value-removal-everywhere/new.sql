CREATE TYPE st AS ENUM ('c','b','e');
CREATE DOMAIN std AS st DEFAULT 'e' CHECK (VALUE <> 'c') NOT NULL;
CREATE TYPE box2 AS (d std, s st, arr st[], n int);
CREATE TABLE t (
  id int PRIMARY KEY,
  d std,
  s st DEFAULT 'e',
  b box2,
  arr st[] DEFAULT ARRAY['e','c']::st[],
  g bool GENERATED ALWAYS AS (s > 'c') STORED,
  CHECK (s IN ('b','c','e')),
  EXCLUDE USING btree (s WITH =) WHERE (s = 'e')
);
CREATE INDEX t_s ON t (s) WHERE s > 'c';
CREATE TABLE pt (s st) PARTITION BY LIST (s);
CREATE TABLE pt_ab PARTITION OF pt FOR VALUES IN ('e','b');
CREATE TABLE pt_c PARTITION OF pt FOR VALUES IN ('c');
CREATE FUNCTION nxt(s st DEFAULT 'e') RETURNS st IMMUTABLE LANGUAGE sql AS $$ SELECT CASE s WHEN 'e' THEN 'b'::st ELSE 'c' END $$;
CREATE VIEW v AS SELECT id, nxt(s) AS n, s, enum_range(s, 'e') AS r FROM t WHERE s < 'e';
CREATE MATERIALIZED VIEW mv AS SELECT n, count(*) FROM v GROUP BY n;
CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr BEFORE UPDATE ON t FOR EACH ROW WHEN (NEW.s = 'b') EXECUTE FUNCTION trg();
CREATE POLICY pol ON t USING (s <> 'e');
CREATE FUNCTION st2i(st) RETURNS int IMMUTABLE LANGUAGE sql AS $$ SELECT 1 $$;
CREATE CAST (st AS int) WITH FUNCTION st2i(st) AS IMPLICIT;
