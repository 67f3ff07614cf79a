CREATE SCHEMA ext;
CREATE EXTENSION "uuid-ossp" SCHEMA ext; CREATE EXTENSION unaccent; CREATE EXTENSION isn; CREATE EXTENSION cube; CREATE EXTENSION earthdistance;
CREATE FUNCTION slug(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, t)) $$;
CREATE TABLE t (id uuid DEFAULT ext.uuid_generate_v4() PRIMARY KEY, book isbn DEFAULT '0-306-40615-2'::isbn UNIQUE, s text GENERATED ALWAYS AS (slug(title)) STORED, title text, c cube);
CREATE INDEX t_s ON t (slug(title)); CREATE INDEX t_c ON t USING gist (c);
CREATE TABLE r (b isbn REFERENCES t (book), e earth);
CREATE VIEW v AS SELECT ext.uuid_generate_v1() AS u, cube_dim(c) AS d, s FROM t;
