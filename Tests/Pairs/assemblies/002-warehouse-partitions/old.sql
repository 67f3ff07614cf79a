CREATE TABLE movements (
    id bigint GENERATED ALWAYS AS IDENTITY,
    site text NOT NULL,
    sku text NOT NULL,
    qty integer NOT NULL CHECK (qty <> 0),
    moved_on date NOT NULL,
    note text,
    PRIMARY KEY (site, moved_on, id)
) PARTITION BY LIST (site);
CREATE INDEX movements_sku ON movements (sku);

CREATE TABLE movements_berlin PARTITION OF movements FOR VALUES IN ('BER') PARTITION BY RANGE (moved_on);
CREATE TABLE movements_berlin_2021 PARTITION OF movements_berlin FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE movements_berlin_2022 PARTITION OF movements_berlin FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE movements_paris PARTITION OF movements FOR VALUES IN ('PAR', 'ORY');
CREATE TABLE movements_rest PARTITION OF movements DEFAULT;
ALTER TABLE movements_paris ALTER COLUMN note SET STORAGE EXTERNAL;

CREATE TABLE stock_hash (sku text NOT NULL, bin int NOT NULL, on_hand int NOT NULL DEFAULT 0, PRIMARY KEY (sku, bin)) PARTITION BY HASH (sku);
CREATE TABLE stock_hash_0 PARTITION OF stock_hash FOR VALUES WITH (MODULUS 2, REMAINDER 0) WITH (fillfactor = 70);
CREATE TABLE stock_hash_1 PARTITION OF stock_hash FOR VALUES WITH (MODULUS 2, REMAINDER 1);

CREATE FUNCTION movement_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.qty > 100000 THEN RAISE EXCEPTION 'too many'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON movements FOR EACH ROW EXECUTE FUNCTION movement_guard();

CREATE STATISTICS mv_site_sku (ndistinct, dependencies) ON site, sku FROM movements;

CREATE VIEW stock_now AS SELECT site, sku, sum(qty) AS qty FROM movements GROUP BY site, sku;
COMMENT ON TABLE movements_berlin IS 'sub-partitioned by year';
CREATE PUBLICATION wh FOR TABLE movements WITH (publish_via_partition_root = true);
