CREATE SCHEMA port;
CREATE TYPE port.call_t AS (imo integer, eta timestamptz, berth text
);
CREATE TYPE port.berth_t AS (code text, length_m
    smallint
);
CREATE TABLE port.berth OF port.berth_t (PRIMARY KEY (code), CONSTRAINT len CHECK (length_m > 0));
CREATE TABLE port.call OF port.call_t (
    imo WITH OPTIONS NOT NULL, eta WITH OPTIONS NOT NULL
  , berth WITH OPTIONS REFERENCES port.berth
) PARTITION BY RANGE (eta);
CREATE TABLE port.call_2023 PARTITION OF port.call FOR VALUES FROM ('2023-01-01 00:00+00') TO ('2024-01-01 00:00+00');
CREATE TABLE port.call_2024 PARTITION OF port.call FOR VALUES FROM ('2024-01-01 00:00+00') TO
    (MAXVALUE);
CREATE INDEX call_imo ON port.call (imo
);
ALTER TABLE port.call_2023 SET (autovacuum_enabled = false);
ALTER TABLE port.call_2023 CLUSTER ON
    call_2023_imo_idx;
CREATE UNIQUE INDEX call_2024_key ON port.call_2024 (imo, eta);
ALTER TABLE port.call_2024 REPLICA IDENTITY
    USING INDEX call_2024_key;
CREATE FUNCTION port.fits(c port.call_t, b port.berth_t) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT b.length_m >
    0 $$;
CREATE VIEW port.arrivals WITH (security_invoker =
    false
) AS SELECT c.imo, c.eta, b.code FROM port.call c LEFT JOIN port.berth b ON b.code = c.berth
;
CREATE FUNCTION port.late() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER late AFTER INSERT OR UPDATE OF eta ON port.call FOR EACH ROW
    EXECUTE FUNCTION port.late();
CREATE PUBLICATION port_pub FOR TABLE port.call_2024 (imo, eta
);
CREATE RULE berth_log AS ON INSERT TO port.berth DO ALSO NOTIFY berth;
CREATE POLICY p ON port.berth USING (length_m < 400::smallint);
ALTER TABLE port.berth ENABLE ROW LEVEL SECURITY;
COMMENT ON TYPE port.call_t IS 'port call';
COMMENT ON TABLE port.call_2023 IS 'closed year';
GRANT SELECT ON port.call TO gm_ro;
GRANT SELECT ON port.call_2024 TO gm_app;
