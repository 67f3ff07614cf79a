CREATE SCHEMA extensions; CREATE SCHEMA shop;
CREATE SCHEMA geo_ext;
CREATE EXTENSION citext SCHEMA
public;
CREATE EXTENSION pg_trgm SCHEMA extensions;
CREATE EXTENSION hstore SCHEMA extensions;
CREATE EXTENSION cube SCHEMA geo_ext;
SET search_path = shop, extensions, public;
CREATE TABLE seller (id int PRIMARY KEY, handle citext NOT NULL UNIQUE, labels hstore NOT NULL DEFAULT ''
, taste geo_ext.cube
);
CREATE INDEX seller_trgm ON seller USING gin ((handle::text) gin_trgm_ops);
CREATE FUNCTION find_seller(q text) RETURNS SETOF seller LANGUAGE sql STABLE
SET search_path = shop, extensions, public SET pg_trgm.similarity_threshold = '0.2'
 AS $$ SELECT * FROM seller WHERE handle::text % q $$;
CREATE FUNCTION label(s seller, k text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN s.labels -> k
COLLATE "C"
; END $$;
CREATE INDEX seller_country ON seller ((labels -> 'country'));
CREATE INDEX seller_taste ON seller USING gist (taste geo_ext.gist_cube_ops);
CREATE VIEW seller_public AS SELECT id, handle, labels -> 'country' AS country FROM seller;
