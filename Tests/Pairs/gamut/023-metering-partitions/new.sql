CREATE SCHEMA mt;
CREATE SCHEMA mt_old;
CREATE TABLE mt.reading (
    meter integer NOT NULL,
    at date NOT NULL,
    kwh numeric(12,3) NOT NULL CHECK (kwh >= 0),
    source text NOT NULL DEFAULT 'auto'
  , estimated boolean NOT NULL DEFAULT false
  , PRIMARY KEY (meter, at)
) PARTITION BY RANGE (at);
CREATE TABLE
    mt_old.reading_2021
    PARTITION OF mt.reading FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE mt.reading_2022 PARTITION OF mt.reading
    FOR VALUES FROM ('2022-01-01') TO ('2023-01-01') PARTITION BY HASH (meter);
CREATE TABLE mt.reading_2022_0 PARTITION OF mt.reading_2022 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE mt.reading_2022_1 PARTITION OF mt.reading_2022 FOR VALUES WITH (MODULUS 2, REMAINDER 1)
    WITH (fillfactor = 95)
;
CREATE TABLE mt.reading_2023 PARTITION OF mt.reading (source DEFAULT 'smart', CONSTRAINT cap CHECK (kwh < 100000)) FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE mt.reading_rest PARTITION OF mt.reading DEFAULT;
CREATE INDEX reading_source ON mt.reading (source);
CREATE INDEX reading_kwh ON mt.reading (kwh DESC) WHERE kwh > 1000;
CREATE INDEX reading_rest_at ON mt.reading_rest USING brin (at);
CREATE TYPE mt.tariff_kind AS ENUM ('day', 'night'
    , 'flat'
);
CREATE TABLE mt.tariff (
    kind mt.tariff_kind NOT NULL,
    price numeric NOT NULL
) PARTITION BY LIST (kind);
CREATE TABLE mt.tariff_day PARTITION OF mt.tariff FOR VALUES IN ('day'
    , 'flat'
);
CREATE TABLE mt.tariff_night (kind mt.tariff_kind NOT NULL, price numeric NOT NULL);
CREATE FUNCTION mt.guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF new.kwh > 5000 AND NOT new.estimated THEN RAISE WARNING 'high'; END IF;
    RETURN new; END $$;
CREATE TRIGGER guard BEFORE INSERT ON mt.reading FOR EACH ROW EXECUTE FUNCTION mt.guard();
ALTER TABLE mt.reading_rest DISABLE TRIGGER guard;
CREATE POLICY by_meter ON mt.reading USING (meter <> 0);
ALTER TABLE mt.reading ENABLE ROW LEVEL SECURITY;
CREATE POLICY rest_none ON mt.reading_rest AS RESTRICTIVE TO gm_ro USING (false);
ALTER TABLE mt.reading_rest ENABLE ROW LEVEL SECURITY;
CREATE PUBLICATION mt_pub FOR TABLE mt.reading WHERE (
    source = 'auto' AND NOT estimated)
    WITH (publish_via_partition_root = true);
CREATE STATISTICS mt.reading_st (ndistinct) ON meter, source
    , estimated
    FROM mt.reading;
COMMENT ON TABLE mt.reading_rest IS 'should stay empty';
GRANT SELECT ON mt.reading TO gm_ro;
GRANT INSERT ON mt.reading TO gm_app;
