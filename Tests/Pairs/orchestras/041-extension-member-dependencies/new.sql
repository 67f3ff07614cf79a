CREATE SCHEMA x;
CREATE EXTENSION pgcrypto WITH SCHEMA x;
CREATE EXTENSION cube;
CREATE EXTENSION seg WITH SCHEMA x;
CREATE TABLE poi (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, loc cube, sum text GENERATED ALWAYS AS (encode(x.digest('x', 'sha256'), 'hex')) STORED, conf x.seg);
CREATE INDEX poi_loc ON poi USING gist (loc, conf);
CREATE VIEW near AS SELECT id FROM poi WHERE loc <@ cube(0, 10);
COMMENT ON EXTENSION cube IS 'n dimensions';
COMMENT ON SCHEMA x IS 'extensions';
