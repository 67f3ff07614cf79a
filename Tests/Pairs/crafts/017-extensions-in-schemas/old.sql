CREATE SCHEMA extensions; CREATE SCHEMA shop;
CREATE EXTENSION citext SCHEMA
extensions;
CREATE EXTENSION pg_trgm SCHEMA extensions;
CREATE EXTENSION hstore SCHEMA extensions;
SET search_path = shop, extensions, public;
CREATE TABLE seller (id int PRIMARY KEY, handle citext NOT NULL UNIQUE, labels hstore NOT NULL DEFAULT ''
);
CREATE INDEX seller_trgm ON seller USING gin ((handle::text) gin_trgm_ops);
CREATE FUNCTION find_seller(q text) RETURNS SETOF seller LANGUAGE sql STABLE
SET search_path = shop, extensions
 AS $$ SELECT * FROM seller WHERE handle::text % q $$;
CREATE FUNCTION label(s seller, k text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN s.labels -> k
; END $$;
CREATE INDEX seller_country ON seller ((labels -> 'country'));
CREATE VIEW seller_public AS SELECT id, handle, labels -> 'country' AS country FROM seller;
