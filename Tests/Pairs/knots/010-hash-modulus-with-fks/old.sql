-- hash partitions go from modulus 2 to 4/8, same names partly with other bounds, foreign keys into and out of the partitioned table
CREATE TABLE tenant (id integer PRIMARY KEY, name text);
CREATE TABLE doc (
  tenant_id integer NOT NULL,
  id bigint NOT NULL,
  body text,
  CONSTRAINT doc_tenant FOREIGN KEY (tenant_id) REFERENCES tenant,
  CONSTRAINT doc_pk PRIMARY KEY (tenant_id, id)
) PARTITION BY HASH (tenant_id);
CREATE TABLE doc_0 PARTITION OF doc FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE doc_1 PARTITION OF doc FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE doc_2 (tenant_id integer NOT NULL, id bigint NOT NULL, body text, PRIMARY KEY (tenant_id, id));
CREATE TABLE doc_link (
  tenant_id integer NOT NULL,
  from_id bigint NOT NULL,
  to_id bigint,
  CONSTRAINT link_from FOREIGN KEY (tenant_id, from_id) REFERENCES doc,
  CONSTRAINT link_to FOREIGN KEY (tenant_id, to_id) REFERENCES doc ON DELETE SET NULL (to_id)
);
CREATE INDEX doc_body ON doc USING hash (body);
ALTER TABLE doc_0 ADD CONSTRAINT doc_0_body CHECK (body <> '');
CREATE TRIGGER doc_ri AFTER UPDATE ON doc_1 FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE VIEW docs AS SELECT tableoid::regclass AS part, d.* FROM doc d;
