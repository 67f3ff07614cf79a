CREATE SCHEMA port;
CREATE TYPE port.call_t AS (imo integer, eta timestamptz, berth text
    , draft numeric(4,1)
);
CREATE TYPE port.berth_t AS (code text, length_m
    integer
);
CREATE TABLE port.berth OF port.berth_t (PRIMARY KEY (code), CONSTRAINT len CHECK (length_m > 0));
CREATE TABLE port.call OF port.call_t (
    imo WITH OPTIONS NOT NULL, eta WITH OPTIONS NOT NULL
  , berth WITH OPTIONS DEFAULT 'roads' REFERENCES port.berth ON DELETE SET DEFAULT
) PARTITION BY RANGE (eta);
CREATE TABLE port.call_2023 PARTITION OF port.call FOR VALUES FROM ('2023-01-01 00:00+00') TO ('2024-01-01 00:00+00');
CREATE TABLE port.call_2024 PARTITION OF port.call FOR VALUES FROM ('2024-01-01 00:00+00') TO
    ('2025-01-01 00:00+00');
CREATE TABLE port.call_later PARTITION OF port.call DEFAULT;
CREATE INDEX call_imo ON port.call (imo
    , eta DESC
);
ALTER TABLE port.call_2023 SET (autovacuum_enabled = false);
ALTER TABLE port.call_2023 CLUSTER ON
    call_2023_imo_eta_idx;
CREATE UNIQUE INDEX call_2024_key ON port.call_2024 (imo, eta);
ALTER TABLE port.call_2024 REPLICA IDENTITY
    FULL;
CREATE FUNCTION port.fits(c port.call_t, b port.berth_t) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT b.length_m >
    0 AND coalesce(c.draft, 0) < 14.5 $$;
CREATE VIEW port.arrivals WITH (security_invoker =
    true
) AS SELECT c.imo, c.eta, b.code FROM port.call c LEFT JOIN port.berth b ON b.code = c.berth
    WHERE c.eta > now();
CREATE FUNCTION port.late() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER late AFTER INSERT OR UPDATE OF eta ON port.call FOR EACH ROW
    WHEN (new.eta > '2024-01-01 00:00+00'::timestamptz)
    EXECUTE FUNCTION port.late();
ALTER TABLE port.call_2023 ENABLE ALWAYS TRIGGER late;
CREATE PUBLICATION port_pub FOR TABLE port.call_2024 (imo, eta
, berth, draft);
CREATE RULE berth_log AS ON INSERT TO port.berth DO ALSO NOTIFY berth;
CREATE POLICY p ON port.berth USING (length_m < 100000);
ALTER TABLE port.berth ENABLE ROW LEVEL SECURITY;
COMMENT ON TYPE port.call_t IS 'port call';
COMMENT ON TABLE port.call_2023 IS 'closed year';
COMMENT ON COLUMN port.call.draft IS 'metres';
GRANT SELECT ON port.call TO gm_ro;
GRANT SELECT, INSERT (imo, eta) ON port.call_2024 TO gm_app;
ALTER TYPE port.berth_t OWNER TO gm_owner;
