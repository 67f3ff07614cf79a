CREATE SCHEMA core; CREATE SCHEMA lib;
SET search_path = core, lib, public;
CREATE FUNCTION lib.norm(t text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$ SELECT lower(btrim(t)) $$;
CREATE FUNCTION lib.norm_key(t text) RETURNS text LANGUAGE plpgsql IMMUTABLE
SET search_path FROM CURRENT
 AS $$ BEGIN RETURN md5(norm(t)); END $$;
CREATE DOMAIN core.code AS text CHECK (lib.norm(VALUE) = VALUE);
CREATE TABLE core.country (code core.code PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE TABLE core.company (id int PRIMARY KEY, name text NOT NULL, country core.code REFERENCES country, name_key text GENERATED ALWAYS AS (lib.norm_key(name)) STORED
, parent int REFERENCES company, vat text
);
CREATE INDEX company_norm ON company (norm(name));
CREATE FUNCTION core.company_count(c text) RETURNS bigint LANGUAGE sql STABLE SET search_path = core AS $$ SELECT count(*) FROM company WHERE country = c
AND parent IS NULL
 $$;
CREATE FUNCTION core.family(root int
, max_depth int DEFAULT 5
) RETURNS SETOF
core.company
 LANGUAGE sql STABLE SET search_path = core SET work_mem = '16MB' AS $$
  WITH RECURSIVE f AS (SELECT company.id, 1 AS d FROM company WHERE company.id = root UNION ALL SELECT c.id, f.d + 1 FROM company c JOIN f ON c.parent = f.id WHERE f.d < max_depth)
  SELECT c.* FROM company c JOIN f USING (id) $$;
CREATE VIEW core.country_stats AS SELECT code, name, company_count(code) AS n FROM country;
CREATE VIEW core.roots AS SELECT c.id, (SELECT count(*) FROM family(c.id)) AS members FROM company c WHERE parent IS NULL;
CREATE FUNCTION lib.same_norm(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lib.norm(a) = lib.norm(b) $$;
CREATE OPERATOR lib.~== (LEFTARG = text, RIGHTARG = text, FUNCTION = lib.same_norm);
ALTER FUNCTION core.company_count(text)
COST 1000 LEAKPROOF;
REVOKE EXECUTE ON FUNCTION core.company_count(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION core.company_count(text) TO lib_user;
ALTER TABLE company ADD CONSTRAINT vat_unique UNIQUE (vat), ADD CONSTRAINT not_same_name CHECK (NOT (name OPERATOR(lib.~==) vat));
