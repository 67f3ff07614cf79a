CREATE SCHEMA
  two
  AUTHORIZATION k21_sr;
CREATE SCHEMA shared;
ALTER DEFAULT PRIVILEGES FOR ROLE k21_sr IN SCHEMA two GRANT SELECT ON TABLES TO k21_ss;
SET search_path = two, shared;
CREATE TYPE shared.e AS ENUM ('x');
CREATE TABLE base (id serial PRIMARY KEY, e shared.e DEFAULT 'x', n numeric(6,2), at date NOT NULL) ;
ALTER SEQUENCE base_id_seq
  CACHE 3;
CREATE TABLE
  child
   (x integer) INHERITS (base);
CREATE TABLE part (id integer, k integer NOT NULL) PARTITION BY LIST (k);
CREATE TABLE shared.part_1 PARTITION OF part FOR VALUES IN (1);
CREATE TABLE part_2 PARTITION OF
  part
  FOR VALUES IN (2);
CREATE INDEX part_k ON part (k);
CREATE FUNCTION shared.calc(b base) RETURNS numeric LANGUAGE sql STABLE AS 'SELECT b.n';
CREATE FUNCTION
  shared.helper()
  RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER h AFTER INSERT OR UPDATE ON part FOR EACH ROW EXECUTE FUNCTION helper();
CREATE CONSTRAINT TRIGGER ch AFTER DELETE ON base DEFERRABLE FOR EACH ROW EXECUTE FUNCTION helper();
CREATE VIEW shared.bv AS SELECT b.id, calc(b.*) AS c, b.e FROM base b;
CREATE VIEW
  top
  AS SELECT bv.e, sum(bv.c) AS s FROM bv GROUP BY bv.e;
GRANT SELECT (s) ON top TO k21_ss;
COMMENT ON VIEW top IS 'top';
CREATE MATERIALIZED VIEW mv AS SELECT * FROM top;
ALTER TABLE mv OWNER TO k21_sr;
GRANT USAGE ON SCHEMA shared TO k21_sr WITH GRANT OPTION;
GRANT SELECT ON base, top, bv, mv TO k21_sr;
CREATE TABLE ref (b integer REFERENCES base ON DELETE CASCADE, p
  bigint
);
CREATE STATISTICS
  st
  ON id, e FROM base;
CREATE POLICY pol ON base USING (id IN (SELECT ref.b FROM ref));
CREATE TEXT SEARCH CONFIGURATION
  cfg
  (COPY = pg_catalog.simple);
CREATE INDEX base_ts ON base USING gin (to_tsvector('cfg'::regconfig, n::text));
CREATE DOMAIN
  shared.money_d
  AS numeric CHECK (VALUE > 0);
ALTER TABLE ref ADD m money_d DEFAULT 1;
CREATE PUBLICATION srp FOR TABLES IN SCHEMA shared;
CREATE PUBLICATION srq FOR TABLE base (id, n);
CREATE SCHEMA empty_new AUTHORIZATION k21_ss;
RESET search_path;
GRANT CREATE ON SCHEMA two TO k21_ss;
