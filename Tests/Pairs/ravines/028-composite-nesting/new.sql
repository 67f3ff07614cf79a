CREATE SCHEMA ct;
CREATE TYPE ct.addr AS (street varchar(50), country char(2), zip text COLLATE "C");
CREATE TYPE ct.person AS (full_name text,
  home ct.addr,
  others ct.addr[],
  born date);
CREATE DOMAIN ct.adult AS ct.person CONSTRAINT homed CHECK ((VALUE).home IS NOT NULL);
CREATE TYPE ct.family AS (head ct.adult,
  members ct.person[]);
CREATE TABLE ct.census (
  id integer PRIMARY KEY,
  fam ct.family,
  fams ct.family[] DEFAULT '{}'::ct.family[],
  main ct.addr DEFAULT ROW('Main', 'DE', '12345')::ct.addr,
  zip text GENERATED ALWAYS AS ((main).zip) STORED,
  CONSTRAINT zip_ok CHECK ((main).zip <> ''),
  CONSTRAINT eq CHECK (main <> ROW('', '', '0')::ct.addr)
);
CREATE UNIQUE INDEX census_main ON ct.census (main);
CREATE INDEX census_zip ON ct.census (((main).zip), (((fam).head).home.country)) WHERE (main).country = 'DE';
CREATE FUNCTION ct.mkaddr(VARIADIC parts text[]) RETURNS ct.addr LANGUAGE sql IMMUTABLE AS $$ select null::ct.addr $$;
CREATE FUNCTION ct.home_of(p ct.adult) RETURNS ct.addr LANGUAGE sql IMMUTABLE RETURN (p).home;
CREATE FUNCTION ct.zip_of(a ct.addr) RETURNS text LANGUAGE sql IMMUTABLE RETURN (a).zip;
CREATE FUNCTION ct.flat(OUT street text, OUT zip text, OUT country text) RETURNS SETOF record LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT (c.main).street, (c.main).zip, (c.main).country
  FROM ct.census c;
END;
CREATE VIEW ct.homes AS
  SELECT c.id, (ct.home_of((c.fam).head)).*, (unnest((c.fam).members)).full_name AS nm
  FROM ct.census c;
CREATE VIEW ct.zips AS
  SELECT ct.zip_of(c.main) AS z, f.zip
  FROM ct.census c CROSS JOIN ct.flat() f;
CREATE TABLE ct.part (a ct.addr,
  k integer) PARTITION BY RANGE (k);
CREATE TABLE ct.part_1 PARTITION OF ct.part FOR VALUES
  FROM (1) TO (2);
ALTER TABLE ct.part_1 ALTER COLUMN a SET DEFAULT ct.mkaddr('x', 'y');
CREATE TABLE ct.child ()
  INHERITS (ct.census);
COMMENT ON COLUMN ct.addr.street IS 'street';
COMMENT ON COLUMN ct.person.home IS 'home address';
COMMENT ON TYPE ct.family IS 'family';
COMMENT ON DOMAIN ct.adult IS 'adult';
CREATE FUNCTION ct.tr() RETURNS trigger LANGUAGE plpgsql AS $$ begin return new; end $$;
CREATE TRIGGER z BEFORE UPDATE ON ct.census FOR EACH ROW WHEN ((old.main).zip <> (new.main).zip)
  EXECUTE FUNCTION ct.tr();
