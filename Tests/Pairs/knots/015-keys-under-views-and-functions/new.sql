-- primary keys change columns while grouped views, ON CONFLICT ON CONSTRAINT in SQL bodies, replica identity, cluster and FKs lean on them
CREATE TABLE item (
  id integer NOT NULL,
  sku text NOT NULL,
  name text,
  CONSTRAINT item_pkey PRIMARY KEY (id) INCLUDE (name) WITH (fillfactor = 80),
  CONSTRAINT item_sku_key UNIQUE NULLS NOT DISTINCT (sku)
);
CREATE TABLE stock (
  item integer NOT NULL REFERENCES item,
  place text NOT NULL,
  n integer DEFAULT 0 NOT NULL,
  CONSTRAINT stock_pk PRIMARY KEY (place, item)
);
CREATE UNIQUE INDEX item_sku ON item (upper(sku));
ALTER TABLE stock ADD CONSTRAINT stock_alt UNIQUE (item, place) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE stock REPLICA IDENTITY USING INDEX stock_pk;
ALTER TABLE item CLUSTER ON item_sku_key;
ALTER TABLE item REPLICA IDENTITY USING INDEX item_sku_key;
CREATE VIEW item_stock AS SELECT i.id, i.sku, i.name, sum(s.n) AS n FROM item i LEFT JOIN stock s ON s.item = i.id GROUP BY i.id;
CREATE VIEW item_short AS SELECT id, name FROM item_stock WHERE n < 5;
CREATE MATERIALIZED VIEW item_rank AS SELECT id, rank() OVER (ORDER BY n DESC NULLS LAST) AS r FROM item_stock;
CREATE UNIQUE INDEX item_rank_id ON item_rank (id);
CREATE INDEX item_rank_r ON item_rank (r);
ALTER MATERIALIZED VIEW item_rank CLUSTER ON item_rank_r;
CREATE PROCEDURE put(item integer, place text, n integer) LANGUAGE sql BEGIN ATOMIC
  INSERT INTO stock AS s VALUES (item, place, n) ON CONFLICT ON CONSTRAINT stock_pk DO UPDATE SET n = s.n + excluded.n;
END;
CREATE FUNCTION put_all(rows stock[]) RETURNS bigint LANGUAGE sql BEGIN ATOMIC
  WITH x AS (INSERT INTO stock SELECT u.item, u.place, u.n FROM unnest(rows) u ON CONFLICT ON CONSTRAINT stock_pk DO NOTHING RETURNING 1) SELECT count(*) FROM x;
END;
COMMENT ON CONSTRAINT stock_pk ON stock IS 'one row per place';
COMMENT ON INDEX item_pkey IS 'index of the key';
