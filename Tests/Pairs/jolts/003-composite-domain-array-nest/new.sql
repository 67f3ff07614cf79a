CREATE DOMAIN pct AS numeric(7,4) CHECK (VALUE BETWEEN 0 AND 100) CONSTRAINT not_13 CHECK (VALUE <> 13);
CREATE TYPE rate AS (lbl varchar(40), v pct, since date);
CREATE DOMAIN good_rate AS rate CONSTRAINT has_lbl CHECK ((VALUE).lbl <> '');
CREATE TYPE card AS (main good_rate, note text, rest rate[]);
CREATE TABLE offer (
  id int PRIMARY KEY,
  c card,
  rs good_rate[] NOT NULL DEFAULT '{}',
  top numeric GENERATED ALWAYS AS (((c).main).v) STORED
);
CREATE INDEX offer_lbl ON offer (((((c).main)).lbl) DESC);
CREATE FUNCTION best(o offer) RETURNS pct LANGUAGE sql STABLE AS $$ SELECT ((o.c).main).v $$;
CREATE VIEW offers AS SELECT id, (c).note AS note, best(o) AS b, (c).rest[1] AS r1 FROM offer o;
