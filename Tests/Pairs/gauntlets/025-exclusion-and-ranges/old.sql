CREATE SCHEMA gist_ext;
CREATE EXTENSION btree_gist SCHEMA gist_ext;
CREATE DOMAIN slot AS tsrange CHECK (NOT isempty(VALUE));
CREATE TYPE rkind AS ENUM ('desk','hall','car');
CREATE TABLE resource (id int PRIMARY KEY, kind rkind NOT NULL, cap int4range DEFAULT '[1,10)', UNIQUE (id, kind));
CREATE TABLE reservation (rid int NOT NULL, kind rkind, during tsrange NOT NULL, who text, cancelled bool DEFAULT false,
 CONSTRAINT no_overlap EXCLUDE USING gist (rid WITH =, during WITH &&) WHERE (NOT cancelled),
 CONSTRAINT one_car EXCLUDE USING gist (who WITH =, during WITH &&) WHERE (kind = 'car'),
 FOREIGN KEY (rid, kind) REFERENCES resource (id, kind) MATCH FULL);
CREATE INDEX r_upper ON reservation (upper(during)); CREATE INDEX r_during ON reservation USING spgist (during);
CREATE FUNCTION busy(d tsrange) RETURNS SETOF reservation LANGUAGE sql STABLE BEGIN ATOMIC SELECT * FROM reservation WHERE during && d; END;
CREATE VIEW gaps AS SELECT rid, lead(lower(during)) OVER w - upper(during) AS gap, range_agg(during) OVER w AS m FROM reservation WINDOW w AS (PARTITION BY rid ORDER BY during);
CREATE TABLE closure (s slot, EXCLUDE USING gist (s WITH &&));
COMMENT ON CONSTRAINT no_overlap ON reservation IS 'live only';
