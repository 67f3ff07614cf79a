CREATE TABLE meas (
    id bigint NOT NULL,
    at date NOT NULL,
    v double precision DEFAULT 0,
    dev text,
    CONSTRAINT meas_pk2 PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
CREATE TABLE meas_old (
    id bigint NOT NULL,
    at date NOT NULL,
    v double precision DEFAULT 0,
    dev text,
    CONSTRAINT meas_pkey PRIMARY KEY (id)
);
ALTER TABLE meas_old ADD CONSTRAINT meas_old_u UNIQUE (id, at);
ALTER TABLE meas ATTACH PARTITION meas_old DEFAULT;
CREATE TABLE meas_2030 PARTITION OF meas (v DEFAULT 1) FOR VALUES FROM ('2030-01-01') TO ('2031-01-01');
CREATE INDEX meas_at_idx ON meas (at);
CREATE TABLE alarm (id bigint PRIMARY KEY, meas_id bigint, at date, FOREIGN KEY (meas_id, at) REFERENCES meas (id, at));
CREATE VIEW meas_day AS SELECT at, avg(v) AS v FROM meas GROUP BY at;
CREATE FUNCTION meas_ins() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER meas_ins BEFORE INSERT ON meas FOR EACH ROW EXECUTE FUNCTION meas_ins();
CREATE FUNCTION last_meas() RETURNS meas LANGUAGE sql STABLE AS $$ SELECT * FROM public.meas ORDER BY at DESC LIMIT 1 $$;
