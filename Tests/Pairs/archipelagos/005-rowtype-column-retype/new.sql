CREATE SCHEMA core;
CREATE TABLE core.addr (
  id integer PRIMARY KEY,
  street varchar(40),
  zip
  varchar(10)
  NOT NULL
  , country char(2) DEFAULT 'DE'
);
ALTER TABLE core.addr OWNER TO k21_w;
CREATE TABLE core.person (
  id integer PRIMARY KEY,
  home core.addr,
  others core.addr[],
  CONSTRAINT zip_ok CHECK (
   length((home).zip) > 3
  )
);
CREATE FUNCTION core.label(a core.addr) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT a.street || ' ' || a.zip::text $$;
CREATE INDEX addr_label ON core.addr ((core.label(addr.*)));
CREATE VIEW core.addr_v AS SELECT a.*, core.label(a) AS label, a AS whole FROM core.addr a;
GRANT SELECT ON core.addr_v TO k21_w;
CREATE TABLE core.archive (LIKE core.addr INCLUDING DEFAULTS INCLUDING STORAGE);
CREATE FUNCTION core.arch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO core.archive SELECT (OLD).*;
  RETURN OLD;
END $$;
CREATE TRIGGER keep BEFORE DELETE ON core.addr FOR EACH ROW WHEN (OLD.zip IS NOT NULL) EXECUTE FUNCTION core.arch();
CREATE TRIGGER keep_upd AFTER UPDATE OF zip, street ON core.addr FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION core.arch('zip', 'a''b\c');
ALTER TABLE core.addr ENABLE ALWAYS TRIGGER keep_upd;
COMMENT ON TRIGGER keep_upd ON core.addr IS 'on change';
CREATE STATISTICS core.addr_stx (dependencies) ON street, zip FROM core.addr;
ALTER STATISTICS core.addr_stx SET STATISTICS 350;
CREATE STATISTICS core.addr_stx_e ON (zip::text || 'x') FROM core.addr;
CREATE AGGREGATE core.addrs(core.addr) (SFUNC = array_append, STYPE = core.addr[], COMBINEFUNC = array_cat, PARALLEL = SAFE);
CREATE MATERIALIZED VIEW core.homes AS SELECT (p.home).zip AS zip, core.addrs(p.home) AS all_addr FROM core.person p GROUP BY 1;
CREATE UNIQUE INDEX homes_u ON core.homes (zip);
ALTER TABLE core.homes CLUSTER ON homes_u;
CREATE DOMAIN core.a_dom AS core.addr CHECK ((VALUE).street <> '');
CREATE TYPE core.pair AS (a core.addr, d core.a_dom);
