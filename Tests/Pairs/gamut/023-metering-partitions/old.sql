CREATE SCHEMA mt;
CREATE SCHEMA mt_old;
CREATE TABLE mt.reading (
    meter integer NOT NULL,
    at date NOT NULL,
    kwh numeric(12,3) NOT NULL CHECK (kwh >= 0),
    source text NOT NULL DEFAULT 'auto'
  , PRIMARY KEY (meter, at)
) PARTITION BY RANGE (at);
CREATE TABLE
    mt.reading_2021
    PARTITION OF mt.reading FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE mt.reading_2022 PARTITION OF mt.reading
    FOR VALUES FROM ('2022-01-01') TO ('2023-01-01') PARTITION BY HASH (meter);
CREATE TABLE mt.reading_2022_0 PARTITION OF mt.reading_2022 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE mt.reading_2022_1 PARTITION OF mt.reading_2022 FOR VALUES WITH (MODULUS 2, REMAINDER 1)
;
CREATE TABLE mt.reading_rest PARTITION OF mt.reading DEFAULT;
CREATE INDEX reading_source ON mt.reading (source);
CREATE INDEX reading_kwh ON ONLY mt.reading (kwh);
CREATE INDEX reading_rest_at ON mt.reading_rest USING brin (at);
CREATE TYPE mt.tariff_kind AS ENUM ('day', 'night'
);
CREATE TABLE mt.tariff (
    kind mt.tariff_kind NOT NULL,
    price numeric NOT NULL
) PARTITION BY LIST (kind);
CREATE TABLE mt.tariff_day PARTITION OF mt.tariff FOR VALUES IN ('day'
);
CREATE TABLE mt.tariff_night PARTITION OF mt.tariff FOR VALUES IN ('night');
CREATE FUNCTION mt.guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF new.kwh > 5000 THEN RAISE WARNING 'high'; END IF;
    RETURN new; END $$;
CREATE TRIGGER guard BEFORE INSERT ON mt.reading FOR EACH ROW EXECUTE FUNCTION mt.guard();
CREATE POLICY by_meter ON mt.reading USING (meter <> 0);
ALTER TABLE mt.reading ENABLE ROW LEVEL SECURITY;
CREATE PUBLICATION mt_pub FOR TABLE mt.reading WHERE (
    source = 'auto')
    WITH (publish_via_partition_root = true);
CREATE STATISTICS mt.reading_st (ndistinct) ON meter, source
    FROM mt.reading;
COMMENT ON TABLE mt.reading_rest IS 'should stay empty';
GRANT SELECT ON mt.reading TO gm_ro;
GRANT SELECT ON mt.reading_2022 TO gm_ro;
