CREATE EXTENSION pg_trgm; CREATE EXTENSION btree_gin;
CREATE TABLE ix (id int, a text COLLATE "C", b text, c jsonb, d tsvector, e bigint[], f timestamptz, g inet, h point, CONSTRAINT ix_pkey PRIMARY KEY (id) INCLUDE (a) WITH (fillfactor = 80));
CREATE INDEX i01 ON ix (a
 COLLATE "POSIX");
CREATE INDEX i02 ON ix (b
 text_pattern_ops DESC NULLS LAST);
CREATE INDEX i03 ON ix USING gin (c
 jsonb_path_ops) WITH (fastupdate = off);
CREATE INDEX i04 ON ix USING
 gin (d, id);
CREATE INDEX i05 ON ix USING gin (e);
CREATE INDEX i06 ON ix USING
 brin (f timestamptz_minmax_multi_ops) WITH (pages_per_range = 8, autosummarize = on);
CREATE INDEX i07 ON ix USING gist (g inet_ops
, h);
CREATE INDEX i08 ON ix USING
 spgist (h quad_point_ops);
CREATE UNIQUE INDEX i09 ON ix (lower(a), (c ->> 'k')
 DESC) NULLS NOT DISTINCT WHERE b <> '' AND f > '2020-01-01 00:00+00';
CREATE INDEX i10 ON ix USING gist (a gist_trgm_ops
 (siglen = 32));
CREATE INDEX i11 ON ix USING hash (b);
CREATE INDEX i12 ON ix (id) INCLUDE (b
, g);
ALTER TABLE ix ALTER COLUMN a SET STATISTICS
 500;
ALTER INDEX i09 ALTER COLUMN 1 SET STATISTICS 300;
CREATE VIEW ixv AS SELECT id, a, b, e FROM ix WHERE a < 'm';
COMMENT ON INDEX i03 IS 'json';
COMMENT ON INDEX i11 IS 'hash';
