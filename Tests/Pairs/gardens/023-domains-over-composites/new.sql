CREATE SCHEMA dm;
CREATE TYPE dm.span AS (lo integer, hi integer);
CREATE TYPE dm.unit AS ENUM ('mm', 'cm', 'm');
CREATE TYPE dm.size AS (w numeric, h numeric, u dm.unit
 , d numeric
);
CREATE DOMAIN dm.ok_span AS dm.span
  CONSTRAINT ordered CHECK ((VALUE).lo <= (VALUE).hi)
 CONSTRAINT positive CHECK ((VALUE).lo >= 0)
;
CREATE DOMAIN dm.ok_size AS dm.size CHECK ((VALUE).w > 0 AND (VALUE).h > 0);
CREATE DOMAIN dm.short AS varchar(20)
 CONSTRAINT no_tab CHECK (VALUE !~ '\t')
;
CREATE DOMAIN dm.code AS dm.short
 DEFAULT 'AAA'
  NOT NULL CONSTRAINT code_upper CHECK (VALUE = upper(VALUE));
CREATE DOMAIN dm.codes AS dm.code[] CONSTRAINT
 max9 CHECK (cardinality(VALUE) <= 9);
CREATE DOMAIN dm.spans AS dm.ok_span[];
CREATE TYPE dm.box AS (name dm.short, size dm.ok_size, spans dm.spans
 , codes dm.codes
);
CREATE DOMAIN dm.big_box AS dm.box CHECK (((VALUE).size).w > 10);
COMMENT ON DOMAIN dm.code IS 'upper code';
COMMENT ON CONSTRAINT ordered ON DOMAIN dm.ok_span IS
 'low first';
CREATE TABLE dm.shelf (
  id integer PRIMARY KEY,
  at dm.ok_span,
  code dm.code,
  alt dm.codes DEFAULT '{}',
 note dm.code DEFAULT 'N'
);
CREATE TABLE dm.cargo (
  id integer PRIMARY KEY,
  shelf_id integer REFERENCES dm.shelf
);
CREATE INDEX shelf_lo ON dm.shelf (((at).lo));
CREATE UNIQUE INDEX shelf_code ON dm.shelf (code) WHERE (at).lo
 > 0;
CREATE FUNCTION dm.area(s dm.size) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT s.w * s.h $$;
CREATE FUNCTION dm.mk(lo integer, hi integer) RETURNS dm.ok_span LANGUAGE sql IMMUTABLE AS $$ SELECT ROW(lo, hi)::dm.ok_span $$;
CREATE FUNCTION dm.len(s dm.ok_span
 , extra integer DEFAULT 0
) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
 RETURN s.hi - s.lo + extra;
END $$;
CREATE FUNCTION dm.boxes() RETURNS SETOF dm.big_box LANGUAGE plpgsql AS $$
DECLARE b dm.big_box;
BEGIN
  RETURN NEXT b;
END $$;
ALTER DOMAIN dm.ok_size ADD CONSTRAINT same_unit CHECK ((VALUE).u IS NOT NULL) NOT VALID;
CREATE VIEW dm.shelves AS SELECT id, (at).lo, (at).hi, dm.len(at) AS len, code::text AS code FROM dm.shelf;
CREATE VIEW dm.alts AS SELECT id, unnest(alt) AS alt FROM dm.shelf;
CREATE TYPE dm.rng AS RANGE (subtype = dm.short
 , collation = "C"
);
REVOKE USAGE ON TYPE dm.big_box FROM PUBLIC;
