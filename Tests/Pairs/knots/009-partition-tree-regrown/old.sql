-- range partitions: a leaf becomes a branch, a free table is attached, a partition is let go, default partition gets its own tree
CREATE TABLE reading (
  id bigint NOT NULL,
  region text NOT NULL,
  taken date NOT NULL,
  value real,
  PRIMARY KEY (taken, region, id)
) PARTITION BY RANGE (taken);
CREATE INDEX reading_value ON reading (value) WHERE value IS NOT NULL;
COMMENT ON TABLE reading IS 'meter readings';
CREATE TABLE reading_2021 PARTITION OF reading FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE reading_2022 PARTITION OF reading FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE reading_rest PARTITION OF reading DEFAULT;
CREATE TABLE reading_2020 (
  id bigint NOT NULL, region text NOT NULL, taken date NOT NULL, value real,
  CONSTRAINT reading_2020_pk PRIMARY KEY (taken, region, id)
);
CREATE INDEX reading_2020_region ON reading_2020 (region);
ALTER INDEX reading_2022_value_idx SET (fillfactor = 70);
ALTER TABLE reading_2022 ALTER COLUMN value SET STATISTICS 200, ALTER COLUMN region SET DEFAULT 'north';
COMMENT ON TABLE reading_2021 IS 'closed';
CREATE VIEW reading_by_region AS SELECT region, date_trunc('month', taken) AS m, avg(value) AS v FROM reading GROUP BY 1, 2;
CREATE VIEW reading_2021_v AS SELECT id, value FROM reading_2021;
