-- primary keys change columns while grouped views, ON CONFLICT ON CONSTRAINT in SQL bodies, replica identity, cluster and FKs lean on them
CREATE TABLE item (
  id integer NOT NULL,
  sku text NOT NULL,
  name text,
  CONSTRAINT item_pkey PRIMARY KEY (id),
  CONSTRAINT item_sku UNIQUE (sku)
);
CREATE TABLE stock (
  item integer NOT NULL REFERENCES item,
  place text NOT NULL,
  n integer DEFAULT 0 NOT NULL,
  CONSTRAINT stock_pk PRIMARY KEY (item, place)
);
CREATE UNIQUE INDEX item_sku_key ON item (sku text_pattern_ops);
CREATE UNIQUE INDEX stock_alt ON stock (place, item);
ALTER TABLE stock REPLICA IDENTITY USING INDEX stock_alt;
ALTER TABLE item REPLICA IDENTITY FULL;
ALTER TABLE item CLUSTER ON item_pkey;
CREATE VIEW item_stock AS SELECT i.id, i.sku, i.name, sum(s.n) AS n FROM item i LEFT JOIN stock s ON s.item = i.id GROUP BY i.id;
CREATE VIEW item_short AS SELECT id, name FROM item_stock WHERE n < 5;
CREATE MATERIALIZED VIEW item_rank AS SELECT id, rank() OVER (ORDER BY n DESC NULLS LAST) AS r FROM item_stock;
CREATE UNIQUE INDEX item_rank_id ON item_rank (id);
ALTER MATERIALIZED VIEW item_rank CLUSTER ON item_rank_id;
CREATE PROCEDURE put(item integer, place text, n integer) LANGUAGE sql BEGIN ATOMIC
  INSERT INTO stock AS s VALUES (item, place, n) ON CONFLICT ON CONSTRAINT stock_pk DO UPDATE SET n = s.n + excluded.n;
END;
CREATE FUNCTION put_all(rows stock[]) RETURNS bigint LANGUAGE sql BEGIN ATOMIC
  WITH x AS (INSERT INTO stock SELECT u.item, u.place, u.n FROM unnest(rows) u ON CONFLICT ON CONSTRAINT stock_pk DO NOTHING RETURNING 1) SELECT count(*) FROM x;
END;
COMMENT ON CONSTRAINT stock_pk ON stock IS 'one row per place';
COMMENT ON INDEX item_pkey IS 'index of the key';
