CREATE TABLE meas (
    id bigint NOT NULL,
    at date NOT NULL,
    v double precision DEFAULT 0,
    dev text,
    CONSTRAINT meas_pkey PRIMARY KEY (id)
);
CREATE INDEX meas_at_idx ON meas (at);
CREATE TABLE alarm (id bigint PRIMARY KEY, meas_id bigint REFERENCES meas (id), at date);
CREATE VIEW meas_day AS SELECT at, avg(v) AS v FROM meas GROUP BY at;
CREATE FUNCTION meas_ins() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER meas_ins BEFORE INSERT ON meas FOR EACH ROW EXECUTE FUNCTION meas_ins();
CREATE FUNCTION last_meas() RETURNS meas LANGUAGE sql STABLE AS $$ SELECT * FROM public.meas ORDER BY at DESC LIMIT 1 $$;
