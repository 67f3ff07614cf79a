CREATE SCHEMA app;
CREATE FUNCTION app.tenant() RETURNS integer LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('app.tenant', true), '')::integer $$;
CREATE TABLE app.tenant_info (id integer PRIMARY KEY, title text NOT NULL UNIQUE);
CREATE TABLE app.employee (
  id integer NOT NULL,
  tenant_id integer NOT NULL DEFAULT app.tenant() REFERENCES app.tenant_info,
  full_name text NOT NULL,
  salary numeric(10,2),
  boss_id integer,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, boss_id) REFERENCES app.employee
);
CREATE TABLE app.document (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  tenant_id integer NOT NULL,
  owner_id integer,
 secrecy smallint DEFAULT 0
);
ALTER TABLE app.employee ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.document ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.document FORCE ROW LEVEL SECURITY;
CREATE POLICY by_tenant ON app.employee
 USING (tenant_id = app.tenant());
CREATE POLICY no_delete ON app.employee AS PERMISSIVE FOR DELETE USING (false);
CREATE POLICY doc_read ON app.document FOR SELECT USING (
  tenant_id = app.tenant()
);
CREATE POLICY doc_write ON app.document FOR ALL WITH CHECK (secrecy < 3);
CREATE VIEW app.my_people WITH (security_barrier
 ) AS
  SELECT id, tenant_id, full_name, boss_id FROM app.employee WHERE tenant_id = app.tenant();
CREATE VIEW app.my_bosses
 AS SELECT id, full_name FROM app.my_people WHERE boss_id IS NULL WITH LOCAL CHECK OPTION;
CREATE RECURSIVE VIEW app.chain (tenant_id, id, depth, path) AS
  SELECT tenant_id, id, 0, ARRAY[id] FROM app.employee WHERE boss_id IS NULL
  UNION ALL
  SELECT e.tenant_id, e.id, c.depth + 1, c.path || e.id
  FROM app.employee e JOIN chain c ON c.tenant_id = e.tenant_id AND c.id = e.boss_id
 ;
GRANT USAGE ON SCHEMA app TO PUBLIC;
GRANT SELECT, INSERT ON app.my_people TO PUBLIC;
GRANT SELECT ON app.employee TO PUBLIC;
REVOKE EXECUTE ON FUNCTION app.tenant() FROM PUBLIC;
