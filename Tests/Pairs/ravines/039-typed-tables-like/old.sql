CREATE SCHEMA tt;
CREATE TYPE tt.person AS (id integer,
  name text,
  born date);
CREATE TABLE tt.staff OF tt.person (id WITH OPTIONS PRIMARY KEY, name NOT NULL DEFAULT 'x');
CREATE TABLE tt.guests OF tt.person (CONSTRAINT g_u UNIQUE (name), CHECK (born > '1900-01-01'));
CREATE TABLE tt.plain (id integer,
  name text,
  born date);
CREATE TABLE tt.ptyped OF tt.person PARTITION BY RANGE (born);
CREATE TABLE tt.ptyped_1 PARTITION OF tt.ptyped FOR VALUES FROM ('2000-01-01') TO ('2001-01-01');
CREATE FUNCTION tt.show(tt.person) RETURNS text LANGUAGE sql IMMUTABLE AS $$ select ($1).name $$;
CREATE FUNCTION tt.people(VARIADIC ids bigint[] DEFAULT '{}') RETURNS SETOF tt.person LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT NULL::tt.person;
END;
CREATE TYPE tt.team AS (lead tt.person,
  members tt.person[]);
CREATE TABLE tt.teams OF tt.team (CONSTRAINT has_lead CHECK ((lead).id IS NOT NULL));
CREATE VIEW tt.staff_v AS
  SELECT s.*, tt.show(ROW(s.*)::tt.person) AS shown
  FROM tt.staff s;
CREATE VIEW tt.people_v AS
  SELECT p.name, p.born
  FROM tt.people() p;
CREATE INDEX staff_shown ON tt.staff (upper(name::text), born DESC);
ALTER TABLE tt.staff ALTER COLUMN name SET STATISTICS 200;
CREATE TABLE tt.badge (
  staff_id bigint REFERENCES tt.staff,
  holder tt.staff,
  owner tt.person NOT NULL,
  guest tt.guests[]
);
CREATE FUNCTION tt.trg() RETURNS trigger LANGUAGE plpgsql AS $$ begin return new; end $$;
CREATE TRIGGER st BEFORE INSERT ON tt.staff FOR EACH ROW WHEN (new.name IS NOT NULL)
  EXECUTE FUNCTION tt.trg();
COMMENT ON TYPE tt.person IS 'person';
COMMENT ON COLUMN tt.person.name IS 'person name';
COMMENT ON COLUMN tt.staff.name IS 'staff name';
COMMENT ON COLUMN tt.plain.born IS 'plain born';
COMMENT ON TABLE tt.guests IS 'guests';
CREATE VIEW tt.badges AS
  SELECT (b.holder).name AS n, (b.owner).born AS o
  FROM tt.badge b;
