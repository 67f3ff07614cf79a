CREATE TABLE tenant (id int, region text, PRIMARY KEY (id, region)) PARTITION BY LIST (region);
CREATE TABLE tenant_eu PARTITION OF tenant
  FOR VALUES IN ('eu');
CREATE TABLE tenant_us PARTITION OF tenant
  FOR VALUES IN ('us','ca');
CREATE TABLE ord (
  id bigint, tenant int, region text,
  parent bigint, parent_day date,
  day date NOT NULL,
CONSTRAINT ord_pk PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);
CREATE TABLE ord_2020 PARTITION OF ord
  FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE ord_2021 PARTITION OF ord
  FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
ALTER TABLE ord ADD CONSTRAINT ord_t
  FOREIGN KEY (tenant, region)
  REFERENCES tenant (id, region);
ALTER TABLE ord_2020 ADD CONSTRAINT only_2020
  FOREIGN KEY (parent, parent_day)
  REFERENCES ord (id, day) DEFERRABLE;
CREATE TABLE item (
  ord bigint, day date, no int,
  CONSTRAINT item_ord FOREIGN KEY (ord, day)
  REFERENCES ord (id, day)
ON DELETE CASCADE
  , PRIMARY KEY (no, day)
);
CREATE TABLE leaf_ref (id int, region text, FOREIGN KEY (id, region) REFERENCES tenant_eu (id, region));
CREATE TABLE audit (ord bigint, day date, FOREIGN KEY (ord, day) REFERENCES ord_2021);
CREATE INDEX ON item (ord);
CREATE INDEX ord_x ON ONLY ord (tenant);
CREATE INDEX ord_x_2020 ON ord_2020 (tenant);
ALTER INDEX ord_x ATTACH PARTITION ord_x_2020;
CREATE VIEW recent AS SELECT o.*,
  t.region AS treg FROM ord o JOIN tenant t ON (t.id, t.region) = (o.tenant, o.region);
CREATE VIEW only_part AS SELECT id,
  day FROM ord_2021 GROUP BY id,
  day;
COMMENT ON CONSTRAINT ord_t ON ord IS 'tenant';
COMMENT ON CONSTRAINT only_2020 ON ord_2020 IS 'local';

