CREATE TABLE addr (id int PRIMARY KEY, street text, zip text, city text, state char(2), geo point
);
CREATE STATISTICS addr_zip (dependencies
) ON zip, city, state FROM addr;
CREATE STATISTICS addr_expr ON (lower(city)), (left(zip, 3)) FROM addr;
CREATE STATISTICS addr_one ON (upper(street)) FROM addr;
ALTER STATISTICS addr_zip SET STATISTICS
  100
;
COMMENT ON STATISTICS addr_zip IS 'functional';
CREATE TABLE parcel (id int, addr_id int REFERENCES addr, w numeric, h numeric, area numeric GENERATED ALWAYS AS (w * h) STORED) WITH (fillfactor =
70
);
CREATE STATISTICS parcel_area (ndistinct) ON w, h
 FROM parcel;
ALTER TABLE parcel ALTER COLUMN w SET STATISTICS
10
;
ALTER TABLE addr ALTER COLUMN street SET STORAGE EXTERNAL
;
ALTER INDEX addr_pkey SET (fillfactor = 50);
CREATE INDEX addr_expr_idx ON addr (lower(city), (zip || state));
ALTER INDEX addr_expr_idx ALTER COLUMN 2 SET STATISTICS 300;
CREATE VIEW big AS SELECT * FROM parcel WHERE area > 100;

