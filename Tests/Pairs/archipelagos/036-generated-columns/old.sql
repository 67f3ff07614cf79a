CREATE SCHEMA ge;
CREATE TYPE ge.c AS (r integer, i integer
);
CREATE FUNCTION ge.mk(integer, integer) RETURNS ge.c LANGUAGE sql IMMUTABLE AS $$ SELECT ROW($1, $2
  )::ge.c $$;
CREATE FUNCTION ge.norm(ge.c) RETURNS
  integer
  LANGUAGE sql IMMUTABLE AS 'SELECT ($1).r * ($1).r';
CREATE OPERATOR ge.|| (RIGHTARG = ge.c, FUNCTION = ge.norm);
CREATE TABLE ge.t (
  id integer PRIMARY KEY,
  x integer NOT NULL,
  y
   integer
  DEFAULT 2,
 z integer GENERATED ALWAYS AS (x + y) STORED,
 plain integer,
  c ge.c GENERATED ALWAYS AS (ge.mk(x, 5)) STORED,
  n numeric GENERATED ALWAYS AS (ge.norm(ge.mk(x, 5))) STORED,
  op bigint GENERATED ALWAYS AS (OPERATOR(ge.||) ge.mk(1, x)) STORED,
  txt text COLLATE "C" GENERATED ALWAYS AS (lpad(x::text, 5, '0')) STORED CONSTRAINT txt_len CHECK (length(txt) = 5),
  who text GENERATED ALWAYS AS (CASE WHEN x > 5 THEN 'big' ELSE
  'small'
  END) STORED
);
CREATE UNIQUE INDEX t_n ON ge.t (n) INCLUDE (who);
CREATE INDEX t_c ON ge.t (((c).r), txt);
CREATE TABLE ge.kid (id integer, extra text) INHERITS (ge.t);
CREATE TABLE ge.fkt (n numeric CONSTRAINT fkt_n REFERENCES ge.t (n), w text);
CREATE VIEW ge.v AS SELECT id, z, n, who, plain, OPERATOR(ge.||) c AS oc FROM ge.t;
ALTER VIEW ge.v OWNER TO k21_ge;
COMMENT ON COLUMN ge.t.who IS 'who';
GRANT SELECT (n, who) ON ge.t TO k21_ge;
CREATE FUNCTION ge.tf() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tt AFTER UPDATE OF z, y ON ge.t FOR EACH ROW WHEN (OLD.n IS DISTINCT FROM NEW.n) EXECUTE FUNCTION ge.tf();
CREATE TABLE ge.p (a integer, b integer GENERATED ALWAYS AS (a *
  2
  ) STORED, c text) PARTITION BY RANGE (a);
CREATE TABLE ge.p1 PARTITION OF ge.p FOR VALUES FROM (1) TO (2);
CREATE TABLE ge.p2 (c text, a integer, b integer GENERATED ALWAYS AS (a *
  2
  ) STORED);
ALTER TABLE ge.p ATTACH PARTITION ge.p2 FOR VALUES FROM (2) TO (3);
CREATE STATISTICS ge.st ON n, z FROM ge.t;
CREATE PUBLICATION gp FOR TABLE ge.t (id, x);
