CREATE DOMAIN pct AS numeric(5,2) CHECK (VALUE BETWEEN 0 AND 100);
CREATE TYPE rate AS (lbl text, v pct, junk int);
CREATE DOMAIN good_rate AS rate CONSTRAINT has_lbl CHECK ((VALUE).lbl IS NOT NULL);
CREATE TYPE card AS (main good_rate, rest rate[]);
CREATE TABLE offer (
  id int PRIMARY KEY,
  c card,
  rs good_rate[] NOT NULL DEFAULT '{}',
  top numeric GENERATED ALWAYS AS (((c).main).v) STORED
);
CREATE INDEX offer_lbl ON offer (((((c).main)).lbl));
CREATE FUNCTION best(o offer) RETURNS pct LANGUAGE sql STABLE AS $$ SELECT ((o.c).main).v $$;
CREATE VIEW offers AS SELECT id, best(o) AS b, (c).rest[1] AS r1 FROM offer o;
