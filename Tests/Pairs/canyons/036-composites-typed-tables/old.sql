CREATE SCHEMA ct;
CREATE TYPE ct.addr AS (
street text,
  zip varchar(10),
country char(2)
);
CREATE TYPE ct.person AS (
  name text,
age smallint,
  home ct.addr,
work ct.addr
);
CREATE TABLE ct.people OF ct.person (
  name WITH OPTIONS NOT NULL,
age DEFAULT 18,
PRIMARY KEY (name)
);
CREATE TABLE ct.loose (
  id int, p ct.person, ps ct.person[], a ct.addr DEFAULT
  ROW('main', '12345', 'de')::ct.addr
);
CREATE TABLE ct.was_typed OF ct.addr;
CREATE TABLE ct.will_typed (zip varchar(10), country varchar(3) COLLATE "C", street text, geo point);
CREATE FUNCTION ct.fmt(a ct.addr)
  RETURNS text LANGUAGE sql IMMUTABLE
BEGIN ATOMIC
SELECT (a).street || ', ' || (a).zip;
END;
CREATE FUNCTION ct.move(p ct.person, VARIADIC t ct.addr[]) RETURNS ct.person LANGUAGE sql IMMUTABLE AS $$
SELECT ROW(p.name, p.age, t[1], p.work)::ct.person
$$;
CREATE DOMAIN ct.home AS ct.addr
  CHECK ((VALUE).zip IS NOT NULL
AND (VALUE).street <> ''
);
CREATE TABLE ct.house (h ct.home, hs ct.home[] DEFAULT '{}');
CREATE INDEX people_zip ON ct.people (((home).zip),
((work).zip));
CREATE INDEX loose_f ON ct.loose (ct.fmt((p).home));
CREATE UNIQUE INDEX loose_a ON ct.loose (a);
CREATE VIEW ct.flat AS SELECT name, (home).*,
(work).zip AS wzip
FROM ct.people;
CREATE VIEW ct.moved AS SELECT l.id,
  (ct.move(l.p, l.a)).name,
  ct.fmt((ct.move(p => l.p, VARIADIC t => ARRAY[l.a])).home) AS f
  FROM ct.loose l;
CREATE VIEW ct.unn AS SELECT l.id,
  u.name, u.home FROM ct.loose l,
  unnest(l.ps) u;
CREATE VIEW ct.rec AS SELECT x.*
  FROM json_populate_recordset(NULL::ct.person, '[]') x;
CREATE TABLE ct.kid () INHERITS (ct.loose);
COMMENT ON COLUMN ct.addr.zip IS 'postal code';
COMMENT ON COLUMN ct.people.name IS 'key';
COMMENT ON COLUMN ct.flat.wzip IS 'work zip';
