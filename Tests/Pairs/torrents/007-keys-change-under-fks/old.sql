CREATE TABLE org (id integer, region integer NOT NULL, code text NOT NULL, boss integer, CONSTRAINT org_pk PRIMARY KEY (id), CONSTRAINT org_code UNIQUE (code));
CREATE UNIQUE INDEX org_reg ON org (region, code) INCLUDE (boss);
CREATE TABLE emp (id integer PRIMARY KEY, org_id integer, region integer, ocode text, mgr integer REFERENCES emp ON DELETE SET NULL,
  CONSTRAINT emp_org FOREIGN KEY (org_id) REFERENCES org ON DELETE CASCADE ON UPDATE SET DEFAULT,
  CONSTRAINT emp_code FOREIGN KEY (ocode) REFERENCES org (code) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT emp_reg FOREIGN KEY (region, ocode) REFERENCES org (region, code) MATCH FULL ON DELETE SET NULL);
ALTER TABLE org ADD CONSTRAINT org_boss FOREIGN KEY (boss) REFERENCES emp (id) NOT VALID;
COMMENT ON CONSTRAINT emp_org ON emp IS 'to org';
COMMENT ON CONSTRAINT org_pk ON org IS 'pk';
CREATE VIEW orgs AS SELECT o.id, o.code, o.region, count(e.id) AS n FROM org o LEFT JOIN emp e ON e.org_id = o.id GROUP BY o.id;
