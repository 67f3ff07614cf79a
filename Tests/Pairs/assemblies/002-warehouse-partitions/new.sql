CREATE TABLE movements (
    id bigint GENERATED ALWAYS AS IDENTITY,
    site text NOT NULL,
    sku text NOT NULL,
    qty numeric(12,3) NOT NULL CHECK (qty <> 0),
    moved_on date NOT NULL,
    note text,
    batch text NOT NULL DEFAULT '-',
    CONSTRAINT movements_pkey PRIMARY KEY (site, moved_on, id),
    CONSTRAINT sku_upper CHECK (sku = upper(sku))
) PARTITION BY LIST (site);
CREATE INDEX movements_sku ON movements (sku, batch) INCLUDE (qty);
CREATE INDEX movements_moved_on_brin ON ONLY movements USING brin (moved_on);

CREATE TABLE movements_berlin PARTITION OF movements FOR VALUES IN ('BER') PARTITION BY RANGE (moved_on);
CREATE TABLE movements_berlin_2021 PARTITION OF movements_berlin FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE movements_berlin_2022_h1 PARTITION OF movements_berlin FOR VALUES FROM ('2022-01-01') TO ('2022-07-01');
CREATE TABLE movements_berlin_2022_h2 PARTITION OF movements_berlin FOR VALUES FROM ('2022-07-01') TO ('2023-01-01');
CREATE TABLE movements_berlin_later PARTITION OF movements_berlin DEFAULT;
CREATE TABLE movements_paris PARTITION OF movements FOR VALUES IN ('PAR', 'ORY', 'CDG');
CREATE TABLE movements_warsaw PARTITION OF movements (CONSTRAINT warsaw_small CHECK (qty < 500)) FOR VALUES IN ('WAW');
CREATE TABLE movements_rest PARTITION OF movements DEFAULT;
ALTER TABLE movements_paris ALTER COLUMN note SET STORAGE MAIN;
ALTER TABLE movements_rest ALTER COLUMN note SET DEFAULT 'unknown site';

CREATE TABLE stock_hash (sku text NOT NULL, bin int NOT NULL, on_hand int NOT NULL DEFAULT 0, PRIMARY KEY (sku, bin)) PARTITION BY HASH (sku);
CREATE TABLE stock_hash_0 PARTITION OF stock_hash FOR VALUES WITH (MODULUS 2, REMAINDER 0) WITH (fillfactor = 80, autovacuum_enabled = false);
CREATE TABLE stock_hash_1 PARTITION OF stock_hash FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE stock_hash_3 PARTITION OF stock_hash FOR VALUES WITH (MODULUS 4, REMAINDER 3);

CREATE FUNCTION movement_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.qty > 100000 THEN RAISE EXCEPTION 'too many'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OF qty ON movements FOR EACH ROW WHEN (NEW.qty > 0) EXECUTE FUNCTION movement_guard();
ALTER TABLE movements_paris DISABLE TRIGGER guard;

CREATE STATISTICS mv_site_sku (ndistinct, dependencies, mcv) ON site, sku, batch FROM movements;
ALTER STATISTICS mv_site_sku SET STATISTICS 500;

CREATE VIEW stock_now AS SELECT site, sku, sum(qty) AS qty FROM movements GROUP BY site, sku;
COMMENT ON TABLE movements_berlin IS 'sub-partitioned by year';
CREATE PUBLICATION wh FOR TABLE movements WITH (publish_via_partition_root = false, publish = 'insert, update');
