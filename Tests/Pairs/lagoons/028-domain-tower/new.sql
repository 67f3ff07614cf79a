CREATE SCHEMA dm;
CREATE FUNCTION dm.ok(t text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT length(t) > 0 $$;
CREATE DOMAIN dm.d0 AS
   varchar(40)
   COLLATE "C" CONSTRAINT c0 CHECK (dm.ok(VALUE::text));
CREATE DOMAIN dm.d1 AS dm.d0 DEFAULT 'one' CONSTRAINT c1 CHECK (VALUE::text <> 'two');
CREATE DOMAIN dm.d2 AS dm.d1
   NOT NULL
   CONSTRAINT "c 2" CHECK (VALUE::text ~ '^[a-z]+$');
CREATE DOMAIN dm.da AS dm.d1[] CONSTRAINT ca CHECK (array_ndims(VALUE) = 1);
CREATE DOMAIN dm.daa AS dm.da[];
ALTER DOMAIN dm.d2 ADD CONSTRAINT nv CHECK (VALUE::text <> 'nv') NOT VALID;
COMMENT ON DOMAIN dm.d1 IS 'd one';
COMMENT ON CONSTRAINT c0 ON DOMAIN dm.d0 IS 'zero';
COMMENT ON CONSTRAINT "c 2" ON DOMAIN dm.d2 IS
   'two!';
ALTER DOMAIN dm.d1 OWNER TO k22_dt;
GRANT USAGE ON TYPE dm.d1 TO k22_du WITH GRANT OPTION;
CREATE TYPE dm.comp AS (x dm.d2, y dm.da);
CREATE TYPE dm.rng AS RANGE (subtype = dm.d0, collation = "POSIX");
CREATE TABLE dm.t (a dm.d0 PRIMARY KEY, b dm.d1 DEFAULT 'over', c dm.d2, e dm.da, f dm.daa, g dm.comp, h dm.rng,
   l integer GENERATED ALWAYS AS (length(a::text)) STORED);
CREATE INDEX t_b ON dm.t (b, lower(c::text));
CREATE INDEX t_e ON dm.t USING gin (e);
CREATE FUNCTION dm.f(x dm.d1, VARIADIC y dm.d1[] DEFAULT ARRAY['z'::dm.d1]) RETURNS dm.d0 LANGUAGE sql IMMUTABLE AS $$ SELECT x $$;
CREATE PROCEDURE dm.p(INOUT x dm.d2) LANGUAGE sql AS $$ SELECT x $$;
CREATE VIEW dm.v AS SELECT a, b::text AS bt, dm.f(b, 'k') AS ff, (g).x AS gx FROM dm.t WHERE a::text > 'a';
CREATE TABLE dm.fk (a dm.d0 REFERENCES dm.t ON UPDATE CASCADE);
ALTER TABLE dm.fk DROP CONSTRAINT fk_a_fkey, ADD CONSTRAINT fkk FOREIGN KEY (a) REFERENCES dm.t NOT VALID;
COMMENT ON CONSTRAINT fkk ON dm.fk IS 'not validated';
CREATE TABLE dm.part (a dm.d0) PARTITION BY RANGE (a);
CREATE TABLE dm.part1 PARTITION OF dm.part FOR VALUES FROM ('a') TO ('m');
GRANT UPDATE (b) ON dm.t TO k22_du;
