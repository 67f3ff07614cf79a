CREATE EXTENSION pgcrypto;
CREATE EXTENSION "uuid-ossp";
CREATE EXTENSION cube;
CREATE EXTENSION earthdistance;
CREATE TABLE poi (id uuid DEFAULT uuid_generate_v4() PRIMARY KEY, loc earth, sum text GENERATED ALWAYS AS (encode(digest('x', 'md5'), 'hex')) STORED);
CREATE INDEX poi_loc ON poi USING gist (loc);
CREATE VIEW near AS SELECT id FROM poi WHERE earth_distance(loc, ll_to_earth(0, 0)) < 1000;
