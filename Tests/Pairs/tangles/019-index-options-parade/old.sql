CREATE EXTENSION pg_trgm; CREATE EXTENSION btree_gin;
CREATE TABLE ix (id int PRIMARY KEY, a text, b varchar(40), c jsonb, d tsvector, e int[], f timestamptz, g inet, h point);
CREATE INDEX i01 ON ix (a
);
CREATE INDEX i02 ON ix (b
 varchar_pattern_ops);
CREATE INDEX i03 ON ix USING gin (c
);
CREATE INDEX i04 ON ix USING
 gist (d);
CREATE INDEX i05 ON ix USING gin (e);
CREATE INDEX i06 ON ix USING
 brin (f);
CREATE INDEX i07 ON ix USING gist (g inet_ops
);
CREATE INDEX i08 ON ix USING
 gist (h);
CREATE UNIQUE INDEX i09 ON ix (lower(a), (c ->> 'k')
) WHERE b IS NOT NULL;
CREATE INDEX i10 ON ix USING gist (a gist_trgm_ops
);
CREATE INDEX i11 ON ix USING hash (b);
CREATE INDEX i12 ON ix (id) INCLUDE (b
, f);
ALTER TABLE ix ALTER COLUMN a SET STATISTICS
 100;
ALTER INDEX i09 ALTER COLUMN 1 SET STATISTICS 300;
CREATE VIEW ixv AS SELECT id, a, b, e FROM ix WHERE a < 'm';
COMMENT ON INDEX i03 IS 'json';
COMMENT ON INDEX i11 IS 'hash';
