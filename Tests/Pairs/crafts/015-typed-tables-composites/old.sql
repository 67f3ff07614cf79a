CREATE TYPE reading_t AS (sensor int, at timestamptz, val
real
);
CREATE TABLE raw_reading OF reading_t (PRIMARY KEY (sensor, at), val NOT NULL);
CREATE TABLE clean_reading OF reading_t (sensor WITH OPTIONS NOT NULL, at WITH OPTIONS DEFAULT now(), CONSTRAINT val_range CHECK (val BETWEEN -1000 AND 1000));
CREATE TABLE rejected OF reading_t;
CREATE TYPE span_t AS (first reading_t, last reading_t);
CREATE FUNCTION span_of(s int) RETURNS span_t LANGUAGE sql STABLE AS $$
  SELECT (SELECT r FROM raw_reading r WHERE sensor = s ORDER BY at LIMIT 1)::reading_t, (SELECT r FROM raw_reading r WHERE sensor = s ORDER BY at DESC LIMIT 1)::reading_t $$;
CREATE VIEW sensor_span AS SELECT DISTINCT sensor, ((span_of(sensor)).first).val AS first_val, ((span_of(sensor)).last).val AS last_val FROM raw_reading;
CREATE TABLE batch (id int PRIMARY KEY, items reading_t[]);
