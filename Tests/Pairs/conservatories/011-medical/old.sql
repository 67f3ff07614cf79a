CREATE SCHEMA med AUTHORIZATION pair_owner;
CREATE SCHEMA util;
GRANT USAGE ON SCHEMA med, util TO pair_app;
CREATE COLLATION util.de (provider = icu, locale = 'de-DE');
CREATE COLLATION util.num (provider = icu, locale = 'en-u-kn-true');
CREATE DOMAIN util.name AS text COLLATE util.de CHECK (length(VALUE) BETWEEN 1 AND
80);
CREATE TABLE med.patient (
  id int PRIMARY KEY,
  family util.name NOT NULL,
  given text COLLATE util.de,
  born date NOT NULL
);
CREATE INDEX patient_name ON med.patient (family, given);
CREATE TABLE med.ward (code text COLLATE util.num PRIMARY KEY, beds int);
CREATE TABLE med.stay (
  patient int REFERENCES med.patient,
  ward text COLLATE util.num REFERENCES med.ward,
  during tsrange NOT NULL,
  PRIMARY KEY (patient, during)
);
CREATE FUNCTION util.stay_len(
tsrange) RETURNS interval LANGUAGE sql IMMUTABLE AS $$ SELECT upper($1) - lower($1) $$;
CREATE INDEX stay_len ON med.stay (util.stay_len(during));
CREATE VIEW med.census AS SELECT w.code, count(s.*) AS n FROM med.ward w LEFT JOIN med.stay s ON s.ward = w.code AND s.during @>
localtimestamp
GROUP BY w.code;
CREATE VIEW med.long_stay AS SELECT p.family, util.stay_len(s.during) AS len FROM med.stay s JOIN med.patient p ON p.id = s.patient WHERE util.stay_len(s.during) > interval '30 days';
ALTER VIEW med.census OWNER TO pair_owner;
GRANT SELECT ON med.census TO pair_app, pair_ro;
ALTER TABLE med.patient ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON med.patient FOR SELECT TO pair_app USING (EXISTS (SELECT FROM med.stay s WHERE s.patient = patient.id AND util.stay_len(s.during) IS NULL));
CREATE TYPE med.finding AS ENUM ('ok', 'watch', 'bad');
CREATE TABLE med.lab (patient int NOT NULL REFERENCES med.patient, at timestamptz, result med.finding, vals float8[]);
CREATE FUNCTION util.pct_sf(float8[], float8, float8) RETURNS float8[] LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE AGGREGATE util.wavg(float8, float8) (SFUNC = util.pct_sf, STYPE = float8[], INITCOND = '{0,0}');
ALTER DEFAULT PRIVILEGES IN SCHEMA med GRANT SELECT ON TABLES TO pair_ro;
ALTER DEFAULT PRIVILEGES IN SCHEMA med GRANT USAGE ON SEQUENCES TO pair_app;
