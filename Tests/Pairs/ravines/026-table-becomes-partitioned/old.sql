CREATE SCHEMA tp;
CREATE TABLE tp.kinds (k integer PRIMARY KEY,
  label text);
CREATE TABLE tp.facts (
  id bigint GENERATED ALWAYS AS IDENTITY (START WITH 1000),
  k integer NOT NULL DEFAULT 1 CONSTRAINT facts_kind REFERENCES tp.kinds,
  at timestamptz NOT NULL DEFAULT now(),
  body text,
  parent bigint,
  CONSTRAINT facts_pkey PRIMARY KEY (id, k),
  CONSTRAINT facts_parent FOREIGN KEY (parent, k) REFERENCES tp.facts (id, k),
  CONSTRAINT facts_body CHECK (body <> '')
) WITH (fillfactor = 80);
CREATE TABLE tp.facts_old (LIKE tp.facts INCLUDING DEFAULTS INCLUDING CONSTRAINTS);
CREATE TABLE tp.facts_2 (k integer NOT NULL,
  id bigint NOT NULL,
  body text,
  parent bigint,
  at timestamptz NOT NULL);
CREATE TABLE tp.gone (a integer,
  b integer) PARTITION BY RANGE (a);
CREATE TABLE tp.gone_1 PARTITION OF tp.gone FOR VALUES
  FROM (0) TO (10);
CREATE INDEX gone_b ON tp.gone (b);
CREATE INDEX facts_at ON tp.facts (at)
  WHERE parent IS NULL;
CREATE TABLE tp.attach (
  fid bigint, fk integer,
  CONSTRAINT attach_fact FOREIGN KEY (fid, fk) REFERENCES tp.facts ON DELETE CASCADE,
  f tp.facts
);
CREATE VIEW tp.latest AS
  SELECT DISTINCT ON (f.k) f.*, l.label
  FROM tp.facts f JOIN tp.kinds l USING (k) ORDER BY f.k, f.at DESC;
CREATE VIEW tp.everything AS
  SELECT id, body
  FROM tp.facts UNION ALL SELECT id, body
  FROM tp.facts_old UNION ALL SELECT a, NULL::text
  FROM tp.gone;
CREATE FUNCTION tp.add(b text) RETURNS tp.facts LANGUAGE sql
BEGIN ATOMIC
  INSERT INTO tp.facts (body) VALUES (b) RETURNING facts.*;
END;
CREATE FUNCTION tp.t() RETURNS trigger LANGUAGE plpgsql AS $$ begin return new; end $$;
CREATE TRIGGER ft AFTER UPDATE OF body ON tp.facts FOR EACH ROW
  EXECUTE FUNCTION tp.t();
COMMENT ON TABLE tp.facts IS 'facts';
COMMENT ON COLUMN tp.facts.body IS 'the body';
COMMENT ON TABLE tp.gone IS 'gone';
COMMENT ON CONSTRAINT facts_pkey ON tp.facts IS 'pk';

