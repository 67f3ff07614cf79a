CREATE SCHEMA geo;
CREATE TYPE geo.point2 AS (lat double precision, lon double precision);
CREATE TYPE geo.address AS (
  street text,
 house varchar(10),
  zip char(5),
  city text
 , country char(2)
);
CREATE TYPE geo.phone AS (cc smallint, num text
);
COMMENT ON COLUMN geo.phone.num IS
 'digits only, no spaces';
CREATE TYPE geo.contact AS (phones geo.phone[], home geo.address
 , position geo.point2
);
CREATE TABLE geo.person (
  id bigint GENERATED ALWAYS AS IDENTITY (START WITH 1000 INCREMENT BY 10) PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE geo.depot (
  code char(4) PRIMARY KEY,
  at geo.point2 NOT NULL,
 radius real,
  CONSTRAINT at_ok CHECK ((at).lat BETWEEN -90 AND 90
 AND (at).lon BETWEEN -180 AND 180
  )
);
CREATE TABLE geo.parcel (
  id uuid PRIMARY KEY,
  depot char(4) NOT NULL REFERENCES geo.depot,
  stops geo.point2[]
 DEFAULT ARRAY[]::geo.point2[]
  ,
  weight numeric(6,2)
);
CREATE INDEX depot_lat ON geo.depot (((at).lat)
 , ((at).lon)
);
CREATE FUNCTION geo.dist(a geo.point2, b geo.point2) RETURNS double precision
  LANGUAGE sql IMMUTABLE
 STRICT PARALLEL SAFE
  AS $$ SELECT sqrt((a.lat - b.lat)^2 + (a.lon - b.lon)^2) $$;
CREATE FUNCTION geo.fmt(a geo.address) RETURNS text LANGUAGE plpgsql
 IMMUTABLE
  AS $$
BEGIN
 RETURN concat_ws(', ', a.street || ' ' || a.house, a.zip, a.city, a.country);
END $$;
CREATE FUNCTION geo.route_len(p geo.parcel) RETURNS double precision LANGUAGE sql STABLE AS $$
  SELECT coalesce(sum(geo.dist(p.stops[i], p.stops[i + 1])), 0) FROM generate_subscripts(p.stops, 1) i WHERE i < cardinality(p.stops)
$$;
CREATE VIEW geo.near AS
  SELECT a.code AS a, b.code AS b, geo.dist(a.at, b.at) AS d
  FROM geo.depot a JOIN geo.depot b ON a.code < b.code
 WHERE geo.dist(a.at, b.at) < 10
;
CREATE VIEW geo.parcel_len AS SELECT p.id, geo.route_len(p.*) AS len FROM geo.parcel p;
CREATE OPERATOR geo.<~> (LEFTARG = geo.point2, RIGHTARG = geo.point2, FUNCTION = geo.dist
 , COMMUTATOR = OPERATOR(geo.<~>)
);
REVOKE USAGE ON TYPE geo.contact FROM PUBLIC;
COMMENT ON TYPE geo.address IS 'postal';
