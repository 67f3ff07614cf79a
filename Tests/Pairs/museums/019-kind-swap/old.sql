-- the same names, other kinds of things behind them
CREATE SCHEMA s;
SET search_path = s;
CREATE TABLE base (id int PRIMARY KEY, k text NOT NULL DEFAULT 'a', v numeric, d date NOT NULL DEFAULT '2024-01-01');
CREATE TABLE one (id int PRIMARY KEY, k text);
CREATE VIEW two AS SELECT k, sum(v) AS s FROM base GROUP BY k;
CREATE MATERIALIZED VIEW three AS SELECT id, v FROM base WITH NO DATA;
CREATE INDEX three_v ON three (v);
CREATE TABLE four (d date NOT NULL, n int);
CREATE INDEX four_d ON four (d);
CREATE SEQUENCE five START 10;
CREATE TYPE six AS (a int, b text);
CREATE TYPE seven AS ENUM ('x', 'y');
CREATE DOMAIN eight AS int CHECK (VALUE > 0);
CREATE TABLE uses (i serial PRIMARY KEY, s7 seven DEFAULT 'x', s6 six,
  e8 eight DEFAULT 1
);
CREATE FUNCTION nine(a int, b int) RETURNS int LANGUAGE sql AS 'SELECT a + b';
CREATE FUNCTION ten(i int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT i';
CREATE VIEW use_ten AS SELECT
  ten(id) AS t
 FROM base;
CREATE PROCEDURE eleven() LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
ALTER TABLE base ADD CONSTRAINT twelve UNIQUE (k);
CREATE UNIQUE INDEX thirteen ON base (d, k);
ALTER TABLE base ADD CONSTRAINT fourteen CHECK (v > 0);
CREATE RULE fifteen AS ON DELETE TO base DO INSTEAD NOTHING;
CREATE INDEX sixteen ON base (v);
CREATE STATISTICS seventeen ON k, v FROM base;
CREATE FOREIGN DATA WRAPPER w; CREATE SERVER eighteen_srv FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE eighteen (a int, b text) SERVER eighteen_srv;
CREATE VIEW nineteen AS SELECT 1 AS a;
CREATE COLLATION twenty (provider = icu, locale = 'de');
COMMENT ON TABLE base IS 'the only thing that stays';
CREATE VIEW stack AS SELECT two.k, two.s, u.i FROM two LEFT JOIN uses u ON u.s7::text = two.k;
GRANT SELECT ON one, two, three TO PUBLIC;
-- columns change their kind as well
CREATE TABLE cols (
  id int PRIMARY KEY,
a int DEFAULT 3,
b int GENERATED ALWAYS AS (id + 1) STORED,
c int GENERATED ALWAYS AS IDENTITY,
d text,
e six
);
CREATE VIEW cols_v AS SELECT id, a, b, c FROM cols;
