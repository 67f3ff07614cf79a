CREATE TABLE reading (
    site text NOT NULL,
    at timestamptz NOT NULL,
    sensor_id integer NOT NULL,
    v numeric
) PARTITION BY LIST (site);
CREATE TABLE reading_zrh PARTITION OF reading FOR VALUES IN ('zrh') PARTITION BY RANGE (at);
CREATE TABLE reading_zrh_2023 PARTITION OF reading_zrh FOR VALUES FROM ('2023-01-01') TO ('2024-01-01')
;
CREATE TABLE reading_gva PARTITION OF reading FOR VALUES IN ('gva', 'laus');
CREATE TABLE reading_bsl PARTITION OF reading FOR VALUES IN ('bsl');
CREATE TABLE reading_other (site text NOT NULL, at timestamptz NOT NULL, sensor_id integer NOT NULL, v numeric);
CREATE INDEX reading_at ON reading (at);
CREATE INDEX reading_zrh_v ON reading_zrh_2023 (v);
CREATE TABLE sensor (
    id integer PRIMARY KEY,
    label varchar(40),
    meta json
)
;
CREATE TABLE command (
    id uuid NOT NULL,
    sensor_id integer NOT NULL,
    body bytea,
    sent boolean DEFAULT false,
    PRIMARY KEY (id)
) PARTITION BY HASH (id);
CREATE TABLE command_0 PARTITION OF command FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE command_1 PARTITION OF command FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE FUNCTION reading_guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF NEW.v = 'NaN' THEN RETURN NULL; END IF; RETURN NEW; END $$;
CREATE TRIGGER guard BEFORE INSERT ON reading FOR EACH ROW EXECUTE FUNCTION reading_guard();
