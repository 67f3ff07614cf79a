CREATE SCHEMA gist_ext;
CREATE EXTENSION btree_gist SCHEMA public;
CREATE DOMAIN slot AS tstzrange CONSTRAINT slot_check CHECK (NOT isempty(VALUE)) CONSTRAINT bounded CHECK (NOT upper_inf(VALUE));
CREATE TYPE rkind AS ENUM ('hall','desk','van');
CREATE TABLE resource (id int PRIMARY KEY, kind rkind NOT NULL, cap int8multirange DEFAULT '{[1,10)}', UNIQUE (kind, id));
CREATE TABLE reservation (rid int NOT NULL, kind rkind, during tstzrange NOT NULL, who varchar(20), cancelled timestamptz,
 CONSTRAINT one_car EXCLUDE USING gist (rid WITH =, during WITH &&) WHERE (cancelled IS NULL),
 CONSTRAINT no_overlap EXCLUDE USING gist (who WITH =, during WITH -|-) WHERE (kind = 'van') DEFERRABLE,
 CONSTRAINT solo EXCLUDE USING hash (who WITH =) INITIALLY DEFERRED,
 FOREIGN KEY (kind, rid) REFERENCES resource (kind, id));
CREATE INDEX r_upper ON reservation (lower(during)); CREATE INDEX r_during ON reservation USING gist (during, rid);
CREATE FUNCTION busy(d tstzrange) RETURNS SETOF reservation LANGUAGE sql STABLE BEGIN ATOMIC SELECT * FROM reservation WHERE during && d; END;
CREATE VIEW gaps AS SELECT rid, lead(lower(during)) OVER w - upper(during) AS gap, range_agg(during) OVER w AS m FROM reservation WINDOW w AS (PARTITION BY rid ORDER BY during);
CREATE TABLE closure (s slot, r int4range, EXCLUDE USING gist ((s::tstzrange) WITH &&, r WITH &&));
COMMENT ON CONSTRAINT no_overlap ON reservation IS 'vans only';
