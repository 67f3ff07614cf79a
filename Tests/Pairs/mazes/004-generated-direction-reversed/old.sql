CREATE FUNCTION gross(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT round($1 * (1 + $2), 2) $$;
CREATE TABLE price (
    id integer PRIMARY KEY,
    vat numeric NOT NULL DEFAULT 0.25,
    net numeric NOT NULL,
    gross numeric GENERATED ALWAYS AS (gross(net, vat)) STORED,
    band text GENERATED ALWAYS AS (CASE WHEN net > 100 THEN 'hi' ELSE 'lo' END) STORED,
    label text DEFAULT 'none',
    CONSTRAINT sane CHECK (gross >= net)
);
CREATE INDEX price_gross ON price (gross) WHERE band = 'hi';
CREATE UNIQUE INDEX price_label ON price (label, id);
CREATE VIEW bands AS SELECT band, sum(gross) AS s FROM price GROUP BY band;
CREATE VIEW bands2 AS SELECT b.*, count(p.*) AS n FROM bands b JOIN price p USING (band) GROUP BY b.band, b.s;
COMMENT ON COLUMN price.gross IS 'computed';
