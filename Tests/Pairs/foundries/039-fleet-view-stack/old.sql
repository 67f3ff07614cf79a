-- eight-deep view stack with functions between; bottom column types change, middle level becomes matview/table, BEGIN ATOMIC bodies
CREATE SCHEMA f;
CREATE TABLE f.trucks (
  id serial PRIMARY KEY,
  plate varchar(10) NOT NULL,
  kg integer NOT NULL,
  bought date,
  km integer NOT NULL DEFAULT 0,
  fuel char(1) DEFAULT 'd' CHECK (fuel IN ('d','e','g')));
CREATE TABLE f.trips (
  id serial PRIMARY KEY,
  truck integer NOT NULL REFERENCES f.trucks,
  day date NOT NULL DEFAULT CURRENT_DATE,
  km integer NOT NULL CHECK (km > 0),
  litres numeric(6,1),
  load integer);
CREATE FUNCTION f.co2(litres numeric, fuel char) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN CASE fuel WHEN 'd' THEN litres * 2.65 WHEN 'g' THEN litres * 2.3 ELSE 0 END;
CREATE VIEW f.v1 AS
  SELECT t.id, t.truck, k.plate, t.day, t.km, t.litres, t.load::numeric / k.kg AS fill, k.fuel
  FROM f.trips t
  JOIN f.trucks k ON k.id = t.truck;
CREATE VIEW f.v2 AS SELECT *, f.co2(litres, fuel) AS co2 FROM f.v1;
CREATE FUNCTION f.by_day(d date) RETURNS SETOF f.v2 LANGUAGE sql STABLE BEGIN ATOMIC SELECT v2.id, v2.truck, v2.plate, v2.day, v2.km, v2.litres, v2.fill, v2.fuel, v2.co2 FROM f.v2 WHERE v2.day = by_day.d; END;
CREATE VIEW f.v3 AS SELECT b.* FROM f.by_day(CURRENT_DATE) b;
CREATE VIEW f.v4 AS
  SELECT truck, plate, sum(km) AS km, sum(co2) AS co2, avg(fill) AS fill
  FROM f.v2
  GROUP BY truck, plate;
CREATE MATERIALIZED VIEW f.v5 AS SELECT v4.*, v4.co2 / nullif(v4.km, 0) AS per_km FROM f.v4;
CREATE UNIQUE INDEX v5_truck ON f.v5 (truck);
CREATE VIEW f.v6 AS SELECT plate, per_km, rank() OVER (ORDER BY per_km) AS r FROM f.v5;
CREATE VIEW f.v7 AS SELECT plate FROM f.v6 WHERE r <= 3 UNION SELECT plate FROM f.v3;
CREATE FUNCTION f.is_top(p varchar) RETURNS boolean LANGUAGE sql STABLE RETURN EXISTS (SELECT 1 FROM f.v7 WHERE v7.plate = p);
CREATE VIEW f.v8 AS SELECT k.id, k.plate, f.is_top(k.plate) AS top FROM f.trucks k;
CREATE TABLE f.bonus (truck integer PRIMARY KEY REFERENCES f.trucks, rec f.v6, amount numeric DEFAULT 0);
CREATE FUNCTION f.total(v f.v4) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN (v).co2 + (v).km;
CREATE VIEW f.v9 AS SELECT v4.plate, f.total(v4) AS total FROM f.v4;
COMMENT ON VIEW f.v1 IS 'bottom';
COMMENT ON COLUMN f.v2.co2 IS 'kg';
COMMENT ON MATERIALIZED VIEW f.v5 IS 'nightly';
