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
CREATE TABLE log_db (query text, ms numeric, LIKE log_http INCLUDING DEFAULTS) INHERITS (log_base);
