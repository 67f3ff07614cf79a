CREATE EXTENSION cube; CREATE EXTENSION pg_trgm;
CREATE EXTENSION earthdistance;
CREATE SCHEMA re;
CREATE TYPE re.kind AS ENUM ('flat', 'house', 'plot'
);
CREATE TYPE re.area AS RANGE (subtype = float8
);
CREATE TYPE re.geo AS (lat float8, lon float8);
CREATE FUNCTION re.pt(re.geo) RETURNS point LANGUAGE sql IMMUTABLE STRICT AS 'SELECT point(($1).lon, ($1).lat)';
CREATE TABLE re.agent (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, login name UNIQUE, name text
NOT NULL);
CREATE TABLE re.listing (id
serial
PRIMARY KEY, agent int REFERENCES re.agent, kind re.kind NOT NULL, price
int
NOT NULL, m2 float8, g re.geo, descr text, feats text[], since date DEFAULT CURRENT_DATE
, sold boolean DEFAULT false
);
CREATE INDEX listing_g ON re.listing USING gist (re.pt(g));
CREATE INDEX listing_feats ON re.listing USING gin (feats
);
CREATE INDEX listing_price ON re.listing (price) WHERE NOT sold;
CREATE VIEW re.live AS SELECT id, agent, kind, price, m2, price / nullif(m2, 0)
AS per_m2 FROM re.listing WHERE NOT sold;
CREATE VIEW re.cheap AS SELECT l.id, l.kind, l.per_m2, a.name FROM re.live l JOIN re.agent a ON a.id = l.agent WHERE l.per_m2 < 2000;
CREATE FUNCTION re.near(re.geo, float8) RETURNS SETOF re.live LANGUAGE sql STABLE AS $$ SELECT l.* FROM re.live l JOIN re.listing x USING (id) WHERE re.pt(x.g) <-> re.pt($1) < $2 $$;
CREATE TABLE re.search (id bigserial PRIMARY KEY, who text, want re.area, kinds re.kind[] DEFAULT ARRAY['flat'::re.kind], max_price int
);
CREATE INDEX search_want ON re.search USING gist (want);
CREATE VIEW re.match AS SELECT s.who, l.id FROM re.search s JOIN re.live l ON l.m2 <@ s.want AND l.kind = ANY (s.kinds)
;
CREATE AGGREGATE re.center(point) (SFUNC = point_add, STYPE = point
);
CREATE MATERIALIZED VIEW re.heat AS SELECT kind, re.center(re.pt(g)) AS c, avg(price) AS p FROM re.listing GROUP BY kind;
CREATE UNIQUE INDEX heat_k ON re.heat (kind);
CREATE INDEX heat_c ON re.heat USING
gist
(c);
ALTER TABLE re.listing ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON re.listing TO pair_app USING (agent = (SELECT a.id FROM re.agent a WHERE a.login = CURRENT_USER)) WITH CHECK (price >
0);
CREATE POLICY ro ON re.listing FOR SELECT TO pair_ro USING (
NOT sold);
CREATE TABLE re.price_log (listing int, old_p
int
, new_p
int
, at timestamptz DEFAULT now());
CREATE RULE log_price AS ON UPDATE TO re.listing WHERE OLD.price <> NEW.price DO ALSO INSERT INTO re.price_log VALUES (OLD.id, OLD.price, NEW.price);
GRANT SELECT ON re.cheap, re.heat TO pair_ro; GRANT SELECT, INSERT, UPDATE ON re.listing TO pair_app;
GRANT USAGE ON SEQUENCE re.listing_id_seq TO pair_app;
CREATE PUBLICATION re_pub FOR TABLE re.price_log, re.agent (id, name);
COMMENT ON COLUMN re.listing.price IS
'EUR';
