CREATE SCHEMA src AUTHORIZATION k22_mo;
CREATE SCHEMA dst;
CREATE TYPE
   src.kind
   AS ENUM ('a', 'b');
CREATE DOMAIN
   src.pos
   AS integer CHECK (VALUE > 0);
CREATE FUNCTION
   src.f(k src.kind)
   RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT 1 $$;
CREATE TABLE
   src.t (id serial PRIMARY KEY, k src.kind DEFAULT 'a', p src.pos, g integer GENERATED ALWAYS AS (src.f(k)) STORED);
ALTER TABLE src.t OWNER TO k22_mo;
COMMENT ON TABLE src.t IS 'moved';
GRANT SELECT (id, k) ON src.t TO k22_mv;
CREATE POLICY p ON src.t USING (k = 'a');
CREATE TABLE dst.fk (t integer REFERENCES
   src.t ON DELETE CASCADE,
   ks
   src.kind[]
   );
CREATE VIEW dst.v WITH (security_barrier) AS SELECT id, g, k FROM
   src.t
   WHERE k = 'b';
CREATE FUNCTION dst.use() RETURNS SETOF
   src.t LANGUAGE sql STABLE BEGIN ATOMIC SELECT * FROM src.t; END;
CREATE AGGREGATE
   src.agg(integer) (SFUNC = int4pl, STYPE = integer);
CREATE OPERATOR
   src.## (FUNCTION = src.f, RIGHTARG = src.kind);
CREATE COLLATION
   src.co (provider = icu, locale = 'fr');
CREATE INDEX fk_i ON dst.fk (t);
CREATE STATISTICS
   src.st ON id, k FROM src.t;
CREATE TEXT SEARCH CONFIGURATION
   src.tc (PARSER = pg_catalog."default");
CREATE PUBLICATION k22_mvp FOR TABLES IN SCHEMA
   src;
ALTER DEFAULT PRIVILEGES FOR ROLE k22_mo IN SCHEMA
   src
   GRANT SELECT ON TABLES TO k22_mv;
