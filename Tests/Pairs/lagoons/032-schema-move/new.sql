CREATE SCHEMA dst;
CREATE SCHEMA dst2 AUTHORIZATION k22_mo;
CREATE TYPE
   dst.kind
   AS ENUM ('a', 'b');
CREATE DOMAIN
   dst2.pos
   AS integer CHECK (VALUE > 0);
CREATE FUNCTION
   dst2.f(k dst.kind)
   RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT 1 $$;
CREATE TABLE
   dst.t (id serial PRIMARY KEY, k dst.kind DEFAULT 'a', p dst2.pos, g integer GENERATED ALWAYS AS (dst2.f(k)) STORED);
ALTER TABLE dst.t OWNER TO k22_mo;
COMMENT ON TABLE dst.t IS 'moved';
GRANT SELECT (id, k) ON dst.t TO k22_mv;
CREATE POLICY p ON dst.t USING (k = 'a');
CREATE TABLE dst.fk (t integer REFERENCES
   dst.t ON DELETE CASCADE,
   ks
   dst.kind[]
   );
CREATE VIEW dst.v WITH (security_barrier) AS SELECT id, g, k FROM
   dst.t
   WHERE k = 'b';
CREATE FUNCTION dst.use() RETURNS SETOF
   dst.t LANGUAGE sql STABLE BEGIN ATOMIC SELECT * FROM dst.t; END;
CREATE AGGREGATE
   dst2.agg(integer) (SFUNC = int4pl, STYPE = integer);
CREATE OPERATOR
   dst2.## (FUNCTION = dst2.f, RIGHTARG = dst.kind);
CREATE COLLATION
   dst2.co (provider = icu, locale = 'fr');
CREATE INDEX fk_i ON dst.fk (t);
CREATE STATISTICS
   dst2.st ON id, k FROM dst.t;
CREATE TEXT SEARCH CONFIGURATION
   dst2.tc (PARSER = pg_catalog."default");
CREATE PUBLICATION k22_mvp FOR TABLES IN SCHEMA
   dst2, dst;
ALTER DEFAULT PRIVILEGES FOR ROLE k22_mo IN SCHEMA
   dst2
   GRANT SELECT ON TABLES TO k22_mv;
