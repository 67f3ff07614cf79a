CREATE SCHEMA app;
CREATE FUNCTION app.tenant() RETURNS integer LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('app.tenant', true), '')::integer $$;
CREATE FUNCTION app.is_admin() RETURNS boolean LANGUAGE sql STABLE
 AS $$ SELECT coalesce(current_setting('app.admin', true), 'off')::boolean $$;
CREATE TABLE app.tenant_info (id integer PRIMARY KEY, title text NOT NULL UNIQUE);
CREATE TABLE app.employee (
  id integer NOT NULL,
  tenant_id integer NOT NULL DEFAULT app.tenant() REFERENCES app.tenant_info,
  full_name text NOT NULL,
  salary numeric(10,2),
  boss_id integer,
 deleted boolean NOT NULL DEFAULT false,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, boss_id) REFERENCES app.employee
 ON DELETE SET NULL (boss_id)
);
CREATE TABLE app.document (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  tenant_id integer NOT NULL,
  owner_id integer,
 secrecy integer DEFAULT 1
);
ALTER TABLE app.employee ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.employee FORCE ROW LEVEL SECURITY;
ALTER TABLE app.document ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_tenant ON app.employee
 USING (tenant_id = app.tenant() AND NOT deleted) WITH CHECK (tenant_id = app.tenant());
CREATE POLICY no_delete ON app.employee AS RESTRICTIVE FOR DELETE TO PUBLIC USING (app.is_admin());
CREATE POLICY doc_read ON app.document FOR SELECT USING (
  tenant_id = app.tenant()
 OR EXISTS (SELECT 1 FROM app.employee e WHERE e.tenant_id = document.tenant_id AND e.id = document.owner_id AND e.boss_id IS NULL)
);
CREATE POLICY doc_ins ON app.document FOR INSERT WITH CHECK (secrecy < 3);
CREATE POLICY doc_upd ON app.document FOR UPDATE USING (secrecy < 3) WITH CHECK (secrecy < 5);
COMMENT ON POLICY doc_ins ON app.document IS 'only low';
CREATE VIEW app.my_people WITH (security_barrier
 , check_option = cascaded) AS
  SELECT id, tenant_id, full_name, boss_id FROM app.employee WHERE tenant_id = app.tenant();
CREATE VIEW app.my_bosses
 WITH (security_invoker = true) AS SELECT id, full_name, tenant_id FROM app.my_people WHERE boss_id IS NULL;
CREATE RECURSIVE VIEW app.chain (tenant_id, id, depth, path) AS
  SELECT tenant_id, id, 0, ARRAY[id] FROM app.employee WHERE boss_id IS NULL
  UNION ALL
  SELECT e.tenant_id, e.id, c.depth + 1, c.path || e.id
  FROM app.employee e JOIN chain c ON c.tenant_id = e.tenant_id AND c.id = e.boss_id
 WHERE c.depth < 20 AND NOT e.deleted;
GRANT USAGE ON SCHEMA app TO PUBLIC;
GRANT SELECT, INSERT ON app.my_people TO PUBLIC;
GRANT SELECT (id, full_name), UPDATE (full_name) ON app.employee TO PUBLIC;
REVOKE EXECUTE ON FUNCTION app.tenant() FROM PUBLIC;
