-- plain table <-> partitioned table, partition key changed, inheritance <-> partitions
CREATE TABLE logs (id bigserial PRIMARY KEY, at timestamptz NOT NULL DEFAULT now(), level text, msg text);
CREATE INDEX logs_at ON logs (at);
CREATE TABLE ev (id int, day date NOT NULL, cat text) PARTITION BY RANGE (day);
CREATE TABLE ev_1 PARTITION OF ev FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE ev_2 PARTITION OF ev FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE meas (city int NOT NULL, d date NOT NULL, temp int);
CREATE TABLE meas_2006 (CHECK (d >= '2006-01-01' AND d < '2007-01-01')) INHERITS (meas);
CREATE TABLE meas_2007 (CHECK (d >= '2007-01-01' AND d < '2008-01-01')) INHERITS (meas);
CREATE FUNCTION meas_route() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.d < '2007-01-01' THEN INSERT INTO meas_2006 VALUES (NEW.*); ELSE INSERT INTO meas_2007 VALUES (NEW.*); END IF; RETURN NULL; END $$;
CREATE TRIGGER route BEFORE INSERT ON meas FOR EACH ROW EXECUTE FUNCTION meas_route();
CREATE TABLE q (k int, v text) PARTITION BY HASH (k);
CREATE TABLE q0 PARTITION OF q FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE q1 PARTITION OF q FOR VALUES WITH (modulus 2, remainder 1);
CREATE VIEW log_levels AS SELECT level, count(*) FROM logs GROUP BY level;
CREATE VIEW hot AS SELECT city FROM meas WHERE temp > 30;
