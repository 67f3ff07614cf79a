CREATE TABLE tenant (id int, region text, PRIMARY KEY (id, region)) PARTITION BY LIST (region);
CREATE TABLE tenant_eu PARTITION OF tenant
  FOR VALUES IN ('eu');
CREATE TABLE tenant_us PARTITION OF tenant
  FOR VALUES IN ('us') PARTITION BY HASH (id);
CREATE TABLE tenant_us_0 PARTITION OF tenant_us
  FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE tenant_us_1 PARTITION OF tenant_us
  FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE tenant_rest PARTITION OF tenant DEFAULT;
CREATE TABLE ord (
  id bigint, tenant int, region text,
  parent bigint, parent_day date,
  day date NOT NULL,
CONSTRAINT ord_pk PRIMARY KEY (day, id)
) PARTITION BY RANGE (day);
CREATE TABLE ord_2020 PARTITION OF ord
  FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE ord_2021 (note text, day date NOT NULL, id bigint NOT NULL, region text, tenant int, parent bigint, parent_day date);
ALTER TABLE ord_2021 DROP COLUMN note;
ALTER TABLE ord_2021 ADD CONSTRAINT ord_t
  FOREIGN KEY (tenant, region)
  REFERENCES tenant (id, region) ON DELETE CASCADE;
ALTER TABLE ord ATTACH PARTITION ord_2021
  FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
ALTER TABLE ord ADD CONSTRAINT ord_t
  FOREIGN KEY (tenant, region)
  REFERENCES tenant (id, region) ON DELETE CASCADE;
ALTER TABLE ord ADD CONSTRAINT self
  FOREIGN KEY (parent_day, parent)
  REFERENCES ord (day, id) DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE item (
  ord bigint, day date, no int,
  CONSTRAINT item_ord FOREIGN KEY (ord, day)
  REFERENCES ord (id, day)
MATCH SIMPLE ON UPDATE CASCADE
  , PRIMARY KEY (no, day)
) PARTITION BY LIST (no);
CREATE TABLE item_d PARTITION OF item (CONSTRAINT extra CHECK (no > 0)) DEFAULT;
CREATE TABLE leaf_ref (id int, region text, FOREIGN KEY (id, region) REFERENCES tenant_us (id, region), FOREIGN KEY (id, region) REFERENCES tenant_us_0);
CREATE TABLE audit (ord bigint, day date, FOREIGN KEY (day, ord) REFERENCES ord_2021);
CREATE INDEX ON item (ord, day);
CREATE INDEX ord_x ON ord (tenant);
CREATE VIEW recent AS SELECT o.*,
  t.region AS treg FROM ord o JOIN tenant t ON (t.id, t.region) = (o.tenant, o.region);
CREATE VIEW only_part AS SELECT id,
  day, parent FROM ord_2021
  GROUP BY id, day;
COMMENT ON CONSTRAINT ord_t ON ord IS 'tenant';
COMMENT ON CONSTRAINT self ON ord_2020 IS 'inherited one';

