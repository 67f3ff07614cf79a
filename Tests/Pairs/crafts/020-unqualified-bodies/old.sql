CREATE SCHEMA core; CREATE SCHEMA lib;
SET search_path = core, lib, public;
CREATE FUNCTION lib.norm(t text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$ SELECT lower(btrim(t)) $$;
CREATE FUNCTION lib.norm_key(t text) RETURNS text LANGUAGE plpgsql IMMUTABLE
SET search_path = lib, pg_catalog
 AS $$ BEGIN RETURN md5(norm(t)); END $$;
CREATE DOMAIN core.code AS text CHECK (lib.norm(VALUE) = VALUE);
CREATE TABLE core.country (code core.code PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE TABLE core.company (id int PRIMARY KEY, name text NOT NULL, country core.code REFERENCES country, name_key text GENERATED ALWAYS AS (lib.norm_key(name)) STORED
);
CREATE INDEX company_norm ON company (norm(name));
CREATE FUNCTION core.company_count(c text) RETURNS bigint LANGUAGE sql STABLE SET search_path = core AS $$ SELECT count(*) FROM company WHERE country = c
 $$;
CREATE FUNCTION core.family(root int
) RETURNS SETOF
int
 LANGUAGE sql STABLE SET search_path = core SET work_mem = '16MB' AS $$
  SELECT id FROM company WHERE id = root $$;
CREATE VIEW core.country_stats AS SELECT code, name, company_count(code) AS n FROM country;
ALTER FUNCTION core.company_count(text)
COST 500;
REVOKE EXECUTE ON FUNCTION core.company_count(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION core.company_count(text) TO lib_user;
