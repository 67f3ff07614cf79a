-- range partitions: a leaf becomes a branch, a free table is attached, a partition is let go, default partition gets its own tree
CREATE TABLE reading (
  id bigint NOT NULL,
  region text NOT NULL,
  taken date NOT NULL,
  value double precision,
  PRIMARY KEY (taken, region, id)
) PARTITION BY RANGE (taken);
CREATE INDEX reading_value ON reading (value) WHERE value IS NOT NULL;
COMMENT ON TABLE reading IS 'meter readings';
CREATE TABLE reading_2021 (
  id bigint NOT NULL, region text NOT NULL, taken date NOT NULL, value double precision,
  CONSTRAINT reading_2021_pkey PRIMARY KEY (taken, region, id)
);
CREATE INDEX reading_2021_value_idx ON reading_2021 (value) WHERE value IS NOT NULL;
COMMENT ON TABLE reading_2021 IS 'closed, detached';
CREATE TABLE reading_2022 PARTITION OF reading FOR VALUES FROM ('2022-01-01') TO ('2023-01-01') PARTITION BY LIST (region);
CREATE TABLE reading_2022_n PARTITION OF reading_2022 FOR VALUES IN ('north', 'north-east');
CREATE TABLE reading_2022_s PARTITION OF reading_2022 FOR VALUES IN ('south', NULL);
CREATE TABLE reading_2022_x PARTITION OF reading_2022 DEFAULT;
CREATE TABLE reading_rest PARTITION OF reading DEFAULT PARTITION BY HASH (id);
CREATE TABLE reading_rest_0 PARTITION OF reading_rest FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE reading_rest_1 PARTITION OF reading_rest FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE reading_2020 (
  id bigint NOT NULL, region text NOT NULL, taken date NOT NULL, value double precision,
  CONSTRAINT reading_2020_pk PRIMARY KEY (taken, region, id)
);
CREATE INDEX reading_2020_region ON reading_2020 (region);
ALTER TABLE reading ATTACH PARTITION reading_2020 FOR VALUES FROM (MINVALUE) TO ('2021-01-01');
ALTER TABLE reading_2022_s ALTER COLUMN region SET DEFAULT 'south';
CREATE VIEW reading_by_region AS SELECT region, date_trunc('month', taken) AS m, avg(value) AS v FROM reading GROUP BY 1, 2;
CREATE VIEW reading_2021_v AS SELECT id, value FROM reading_2021;
