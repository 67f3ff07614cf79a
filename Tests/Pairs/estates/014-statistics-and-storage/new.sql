CREATE TABLE addr (id int PRIMARY KEY, street text, zip text, city text, state char(2), geo point
, country char(2) DEFAULT 'US'
);
CREATE STATISTICS addr_zip (dependencies
, mcv
) ON zip, city, state FROM addr;
CREATE STATISTICS addr_expr ON (lower(city)), (left(zip, 3)) FROM addr;
CREATE STATISTICS addr_one ON (upper(trim(street))) FROM addr;
ALTER STATISTICS addr_zip SET STATISTICS
  1000
;
COMMENT ON STATISTICS addr_zip IS 'functional';
CREATE TABLE parcel (id int, addr_id int REFERENCES addr, w numeric, h numeric, area numeric GENERATED ALWAYS AS (w * h) STORED) WITH (fillfactor =
85, autovacuum_enabled = false
);
CREATE STATISTICS parcel_area (ndistinct) ON w, h
, area
 FROM parcel;
ALTER TABLE parcel ALTER COLUMN w SET STATISTICS
0
;
ALTER TABLE addr ALTER COLUMN street SET STORAGE EXTERNAL
, ALTER COLUMN city SET COMPRESSION pglz
;
ALTER INDEX addr_pkey SET (fillfactor = 50);
CREATE INDEX addr_expr_idx ON addr (lower(city), (zip || state));
ALTER INDEX addr_expr_idx ALTER COLUMN 2 SET STATISTICS 300;
CREATE VIEW big AS SELECT * FROM parcel WHERE area > 100;

