-- unique indexes as arbiters: FK target, replica identity, cluster, deferrable, nulls not distinct
CREATE SCHEMA ix;
SET search_path = ix, public;
CREATE EXTENSION btree_gin;
CREATE TABLE main (
  id int NOT NULL, a int NOT NULL, b int NOT NULL, c text, d point, e tsrange, f text[]
);
CREATE UNIQUE INDEX main_id ON main (id
);
ALTER TABLE main ADD CONSTRAINT main_ab UNIQUE (a, b);
ALTER TABLE main ADD CONSTRAINT main_c UNIQUE (c);
ALTER TABLE main ADD CONSTRAINT main_def UNIQUE (a, id) DEFERRABLE;
ALTER TABLE main REPLICA IDENTITY USING INDEX main_id;
ALTER TABLE main CLUSTER ON main_ab;
CREATE INDEX main_brin ON main USING brin (a
int4_minmax_ops, b) WITH (pages_per_range = 16);
CREATE INDEX main_gin ON main USING gin (f, a
);
CREATE INDEX main_spgist ON main USING spgist (d
quad_point_ops);
CREATE INDEX main_gist ON main USING gist (e
, d);
CREATE INDEX main_hash ON main USING hash (c) WITH (fillfactor =
60);
CREATE INDEX main_bt ON main (c COLLATE "C" DESC NULLS LAST, (a + b)) WITH (deduplicate_items =
off);
CREATE TABLE ref1 (id int, x int, y int, CONSTRAINT ref1_main FOREIGN KEY (id) REFERENCES main (id)
ON DELETE CASCADE,
 CONSTRAINT ref1_ab FOREIGN KEY (x, y) REFERENCES main (a, b)
ON DELETE SET NULL
);
CREATE TABLE ref2 (c text DEFAULT 'none'
, CONSTRAINT ref2_c FOREIGN KEY (c) REFERENCES main (c) MATCH FULL
DEFERRABLE INITIALLY DEFERRED
);
ALTER TABLE ref2 ADD CONSTRAINT ref2_len CHECK (length(c) < 10) NOT VALID;
ALTER TABLE ref2 ADD COLUMN m int, ADD CONSTRAINT ref2_m FOREIGN KEY (m) REFERENCES main (id)
;
CREATE TABLE self (id int
PRIMARY KEY,
 up int REFERENCES self, alt int UNIQUE
, CONSTRAINT up2 FOREIGN KEY (up) REFERENCES self (id));
ALTER TABLE self CLUSTER ON
self_pkey;
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD btree2 TYPE INDEX HANDLER bthandler;
CREATE TABLE am_t (i int, j text) USING
heap;
CREATE TABLE am_u (i int PRIMARY KEY) USING heap2;
CREATE MATERIALIZED VIEW am_mv USING
heap2
 AS SELECT i FROM am_t WITH NO DATA;
CREATE FUNCTION upsert(p_a int, p_b int) RETURNS void LANGUAGE sql BEGIN ATOMIC
  INSERT INTO main (id, a, b) VALUES (1, p_a, p_b) ON CONFLICT (
a, b) DO UPDATE SET c = 'dup';
END;
CREATE VIEW grouped AS SELECT s.id, s.up, s.alt, count(m.*) AS n FROM self s LEFT JOIN main m ON m.id = s.id GROUP BY s.id;
CREATE RULE ins AS ON INSERT TO am_t DO ALSO INSERT INTO main (id, a, b) VALUES (NEW.i, 0, 0) ON CONFLICT ON CONSTRAINT
main_ab
 DO NOTHING;
ALTER TABLE main SET (fillfactor =
70,
 parallel_workers = 2);
COMMENT ON INDEX main_id IS 'main key';
COMMENT ON CONSTRAINT main_ab ON main IS
'a then b';
COMMENT ON ACCESS METHOD heap2 IS 'second heap';
