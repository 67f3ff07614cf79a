CREATE TABLE org (id integer, region integer NOT NULL, code text NOT NULL, boss bigint, CONSTRAINT org_code PRIMARY KEY (region, code), CONSTRAINT org_pk UNIQUE (id) DEFERRABLE);
CREATE UNIQUE INDEX org_reg ON org (id);
CREATE TABLE emp (id bigint PRIMARY KEY, org_id integer, region integer, ocode text, mgr bigint REFERENCES emp ON DELETE CASCADE,
  CONSTRAINT emp_org FOREIGN KEY (org_id) REFERENCES org (id) ON DELETE SET NULL,
  CONSTRAINT emp_code FOREIGN KEY (ocode, region) REFERENCES org (code, region) DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT emp_reg FOREIGN KEY (region, ocode) REFERENCES org ON DELETE SET NULL (ocode) ON UPDATE CASCADE);
ALTER TABLE org ADD CONSTRAINT org_boss FOREIGN KEY (boss) REFERENCES emp (id);
COMMENT ON CONSTRAINT emp_org ON emp IS 'to org';
COMMENT ON CONSTRAINT org_pk ON org IS 'pk';
CREATE VIEW orgs AS SELECT o.id, o.code, o.region, count(e.id) AS n FROM org o LEFT JOIN emp e ON e.org_id = o.id GROUP BY o.region, o.code;
