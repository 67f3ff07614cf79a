CREATE TABLE measurement (city_id int NOT NULL, logdate date NOT NULL, peaktemp int, unitsales int);
CREATE TABLE measurement_y2006m02 (CHECK (logdate >= DATE '2006-02-01' AND logdate < DATE '2006-03-01')) INHERITS (measurement);
CREATE TABLE measurement_y2006m03 (CHECK (logdate >= DATE '2006-03-01' AND logdate < DATE '2006-04-01')) INHERITS (measurement);
CREATE INDEX measurement_y2006m02_logdate ON measurement_y2006m02 (logdate);
CREATE INDEX measurement_y2006m03_logdate ON measurement_y2006m03 (logdate);
CREATE FUNCTION measurement_insert_trigger() RETURNS trigger AS $$
BEGIN
    IF (NEW.logdate >= DATE '2006-02-01' AND NEW.logdate < DATE '2006-03-01') THEN
        INSERT INTO measurement_y2006m02 VALUES (NEW.*);
    ELSIF (NEW.logdate >= DATE '2006-03-01' AND NEW.logdate < DATE '2006-04-01') THEN
        INSERT INTO measurement_y2006m03 VALUES (NEW.*);
    ELSE
        RAISE EXCEPTION 'Date out of range.  Fix the measurement_insert_trigger() function!';
    END IF;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER insert_measurement_trigger BEFORE INSERT ON measurement FOR EACH ROW EXECUTE FUNCTION measurement_insert_trigger();
CREATE TABLE log_base (id bigserial PRIMARY KEY, at timestamptz NOT NULL DEFAULT now(), msg text);
CREATE TABLE log_http (status smallint NOT NULL, url text, CONSTRAINT log_http_pk PRIMARY KEY (id)) INHERITS (log_base);
CREATE TABLE log_db (query text, ms double precision, at timestamptz NOT NULL DEFAULT clock_timestamp()) INHERITS (log_base);
ALTER TABLE log_base ADD COLUMN host inet, ADD CONSTRAINT msg_short CHECK (length(msg) < 1000), ALTER COLUMN msg SET DEFAULT '';
ALTER TABLE log_http ALTER COLUMN msg SET NOT NULL, ALTER COLUMN msg SET DEFAULT 'GET';

DROP TRIGGER insert_measurement_trigger ON measurement;
DROP FUNCTION measurement_insert_trigger();
ALTER TABLE measurement_y2006m02 NO INHERIT measurement;
ALTER TABLE measurement_y2006m03 NO INHERIT measurement;
ALTER TABLE measurement RENAME TO measurement_old;
DROP TABLE measurement_old;
CREATE TABLE measurement (city_id int NOT NULL, logdate date NOT NULL, peaktemp int, unitsales int) PARTITION BY RANGE (logdate);
ALTER TABLE measurement_y2006m02 DROP CONSTRAINT measurement_y2006m02_logdate_check;
ALTER TABLE measurement ATTACH PARTITION measurement_y2006m02 FOR VALUES FROM ('2006-02-01') TO ('2006-03-01');
ALTER TABLE measurement ATTACH PARTITION measurement_y2006m03 FOR VALUES FROM ('2006-03-01') TO ('2006-04-01');
CREATE INDEX measurement_logdate ON ONLY measurement (logdate);
ALTER INDEX measurement_logdate ATTACH PARTITION measurement_y2006m02_logdate;
ALTER INDEX measurement_logdate ATTACH PARTITION measurement_y2006m03_logdate;
CREATE TABLE measurement_y2006m04 PARTITION OF measurement (unitsales DEFAULT 0, CONSTRAINT sane CHECK (peaktemp < 60)) FOR VALUES FROM ('2006-04-01') TO ('2006-05-01');
CREATE TABLE measurement_multi PARTITION OF measurement FOR VALUES FROM ('2006-05-01') TO (MAXVALUE) PARTITION BY LIST (city_id);
CREATE TABLE measurement_multi_1 PARTITION OF measurement_multi FOR VALUES IN (1, 2, 3);
CREATE TABLE measurement_multi_null PARTITION OF measurement_multi DEFAULT;
ALTER TABLE log_http NO INHERIT log_base;
ALTER TABLE log_http ADD COLUMN headers jsonb;
