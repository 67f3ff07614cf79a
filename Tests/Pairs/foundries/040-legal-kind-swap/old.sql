-- names reused by objects of another kind: table/view/matview/sequence/composite/domain/enum/index/function/procedure
CREATE SCHEMA law;
CREATE TYPE law.court AS ENUM ('district','appeal','supreme');
CREATE DOMAIN law.money AS numeric(12,2) CHECK (VALUE >= 0);
CREATE TYPE law.party AS (name text, side "char");
CREATE TABLE law.cases (
  id serial PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  court law.court NOT NULL DEFAULT 'district',
  value law.money,
  plaintiff law.party,
  defendants law.party[],
  filed date NOT NULL DEFAULT CURRENT_DATE);
CREATE TABLE law.lawyers (
  id serial PRIMARY KEY,
  name text NOT NULL,
  bar_no text UNIQUE,
  rate law.money DEFAULT 200);
CREATE TABLE law.hearings (
  id serial PRIMARY KEY,
  "case" integer NOT NULL REFERENCES law.cases ON DELETE CASCADE,
  at timestamptz NOT NULL,
  court law.court);
CREATE VIEW law.docket AS
  SELECT h.at, c.ref, c.court
  FROM law.hearings h
  JOIN law.cases c ON c.id = h."case"
  WHERE h.at > now();
CREATE MATERIALIZED VIEW law.caseload AS
  SELECT court, count(*) AS n, sum(value) AS value
  FROM law.cases
  GROUP BY court;
CREATE SEQUENCE law.fees START WITH 7;
CREATE INDEX billing ON law.hearings (at);
CREATE TABLE law.invoices (
  no bigint PRIMARY KEY DEFAULT nextval('law.fees'),
  lawyer integer REFERENCES law.lawyers,
  amount law.money NOT NULL);
CREATE FUNCTION law.assign(c integer, l integer) RETURNS void LANGUAGE sql AS $$ UPDATE law.lawyers SET rate = rate WHERE id = l AND c > 0 $$;
CREATE PROCEDURE law.archive(before date) LANGUAGE sql AS $$ DELETE FROM law.cases WHERE filed < before $$;
CREATE FUNCTION law.label(c law.cases) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT c.ref || '/' || c.filed $$;
CREATE VIEW law.labels AS
  SELECT law.label(c) AS label, (c.plaintiff).name AS plaintiff, c.court
  FROM law.cases c;
CREATE FUNCTION law.guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER guard BEFORE INSERT ON law.cases FOR EACH ROW EXECUTE FUNCTION law.guard();
COMMENT ON VIEW law.docket IS 'a view';
COMMENT ON TYPE law.court IS 'an enum';
COMMENT ON SEQUENCE law.fees IS 'a sequence';
COMMENT ON FUNCTION law.assign(integer, integer) IS 'a function';
COMMENT ON PROCEDURE law.archive(date) IS 'a procedure';
