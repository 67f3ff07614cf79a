-- telemetry: half the columns change type, everything depends on them
CREATE TABLE device (
    id
bigint
 PRIMARY KEY,
    serial_no
text
 NOT NULL,
    weight
numeric(8,3)
,
    seen
timestamptz
,
    flags
smallint
 DEFAULT 0,
    active
boolean NOT NULL DEFAULT true
,
    heavy boolean GENERATED ALWAYS AS (weight > 10) STORED
);
CREATE INDEX device_seen ON device (seen) WHERE flags > 0;
CREATE INDEX device_len ON device (length(serial_no), (weight * 2));
CREATE TABLE reading (
    device
bigint
 NOT NULL REFERENCES device (id),
    ts timestamp NOT NULL, val double precision,
    unit
varchar(8)
 DEFAULT 'C'
) PARTITION BY RANGE (ts);
CREATE TABLE reading_old PARTITION OF reading FOR VALUES FROM (MINVALUE) TO ('2022-01-01');
CREATE TABLE reading_new PARTITION OF reading FOR VALUES FROM ('2022-01-01') TO (MAXVALUE);
CREATE VIEW v_device AS SELECT id, serial_no, seen, active FROM device;
CREATE VIEW v_active AS SELECT id, serial_no FROM v_device WHERE
active;
CREATE MATERIALIZED VIEW mv_last AS
  SELECT d.id, d.serial_no, max(r.ts) AS last_ts, min(d.seen) AS seen, r.unit
    FROM device d JOIN reading r ON r.device = d.id GROUP BY d.id, d.serial_no, r.unit;
CREATE UNIQUE INDEX mv_last_u ON mv_last (id, unit);
COMMENT ON COLUMN mv_last.seen IS 'first contact';
CREATE VIEW v_top AS SELECT * FROM mv_last JOIN v_active USING (id, serial_no);
CREATE RULE no_del AS ON DELETE TO device WHERE
old.active
 DO INSTEAD NOTHING;
ALTER TABLE device ENABLE ROW LEVEL SECURITY;
CREATE POLICY recent ON device USING (seen >
'2020-01-01 00:00+00'::timestamptz
 AND flags <> 3);
CREATE FUNCTION device_json(d device) RETURNS text IMMUTABLE LANGUAGE sql RETURN d.serial_no || ':' || d.id;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.seen := now(); RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE OF weight, active ON device FOR EACH ROW WHEN (OLD.active IS DISTINCT FROM NEW.active) EXECUTE FUNCTION touch();
CREATE STATISTICS dev_st ON serial_no, flags FROM device;
