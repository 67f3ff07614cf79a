CREATE COLLATION nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TYPE seat AS (sector text, row_no int, no int);
CREATE TABLE play (id int PRIMARY KEY, title text COLLATE nocase UNIQUE, minutes int DEFAULT 120);
CREATE TABLE show (id serial PRIMARY KEY, play int NOT NULL REFERENCES play, at timestamptz NOT NULL, stage text DEFAULT 'main'
COLLATE nocase
, UNIQUE (stage, at));
CREATE TABLE ticket (no bigint GENERATED ALWAYS AS IDENTITY, show int NOT NULL REFERENCES show ON DELETE
RESTRICT
, place seat NOT NULL, price numeric(6,2), buyer text, held_until timestamptz DEFAULT 'infinity', UNIQUE (show, place), PRIMARY KEY (no));
CREATE UNLOGGED TABLE cart (session uuid, ticket bigint, added timestamptz DEFAULT now());
CREATE FUNCTION seat_label(seat) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT $1.sector || ' ' || $1.row_no
|| '-' ||
 $1.no $$;
CREATE CAST (seat AS text) WITH FUNCTION seat_label(seat)
AS ASSIGNMENT
;
CREATE FUNCTION rate(p numeric, kind text DEFAULT 'std', VARIADIC extras numeric[] DEFAULT '{}') RETURNS numeric IMMUTABLE LANGUAGE sql AS $$ SELECT p * CASE kind WHEN 'kid' THEN 0.5
WHEN 'senior' THEN 0.8
 ELSE 1 END $$;
CREATE INDEX ticket_free ON ticket (show, ((place).sector)) WHERE buyer IS NULL;
CREATE VIEW plan WITH (security_barrier) AS SELECT t.no, t.show, t.place::text AS label, rate(t.price) AS full, rate(t.price, 'kid') AS kid FROM ticket t
WHERE t.held_until > now()
;
CREATE RULE sell AS ON UPDATE TO plan DO INSTEAD UPDATE ticket SET buyer =
coalesce(buyer, session_user)
 WHERE no = old.no RETURNING no, show, place::text, rate(price), rate(price, 'kid');
ALTER TABLE ticket ENABLE ROW LEVEL SECURITY;
CREATE POLICY web ON ticket TO web_shop USING (buyer IS NULL OR buyer = current_user)
WITH CHECK (price > 0)
;
CREATE EXTENSION file_fdw; CREATE SERVER f FOREIGN DATA WRAPPER file_fdw;
CREATE FOREIGN TABLE posters (play int, url text) SERVER f OPTIONS (filename '/tmp/
posters.csv', format 'csv', header 'true'
);
GRANT SELECT, UPDATE ON plan TO web_shop; GRANT ALL ON ticket TO box_office; GRANT SELECT ON posters TO
PUBLIC
;
CREATE STATISTICS st (ndistinct) ON show, buyer FROM ticket;
CREATE PUBLICATION sold FOR TABLE ticket WHERE (no >
100
);
ALTER TABLE ticket CLUSTER ON ticket_show_place_key; ALTER TABLE ticket REPLICA IDENTITY FULL;
