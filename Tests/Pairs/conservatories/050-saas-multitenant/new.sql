CREATE EXTENSION pgcrypto;
CREATE EXTENSION pg_trgm;
CREATE SCHEMA core AUTHORIZATION pair_owner;
CREATE SCHEMA private;
CREATE SCHEMA reporting AUTHORIZATION pair_admin;
GRANT USAGE ON SCHEMA reporting TO pair_ro;
GRANT USAGE ON SCHEMA core TO pair_app, pair_ro;
REVOKE ALL ON SCHEMA private FROM PUBLIC;
CREATE TYPE core.plan AS ENUM ('free', 'team', 'pro', 'enterprise');
CREATE TYPE core.role AS ENUM ('owner', 'member');
ALTER TYPE core.role ADD VALUE 'guest';
ALTER TYPE core.plan OWNER TO pair_owner;
CREATE DOMAIN core.slug AS text
NOT NULL CONSTRAINT slug_format CHECK (VALUE ~ '^[a-z][a-z0-9-]{2,40}$');
CREATE DOMAIN core.email AS text CHECK (VALUE ~ '^[^@]+@[^@]+$' AND VALUE = lower(VALUE));
CREATE TABLE core.tenant (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  slug core.slug UNIQUE,
  plan core.plan DEFAULT 'team' NOT NULL,
  created_at timestamp
  with time zone DEFAULT now() NOT NULL,
  settings jsonb DEFAULT '{}' NOT NULL CONSTRAINT settings_object CHECK (jsonb_typeof(settings) = 'object'),
  trial_until date
);
CREATE TABLE core.account (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  email core.email NOT NULL UNIQUE,
  full_name text
);
CREATE TABLE core.membership (
  tenant_id uuid NOT NULL REFERENCES core.tenant ON DELETE CASCADE,
  account_id uuid NOT NULL REFERENCES core.account ON DELETE CASCADE,
  role core.role DEFAULT 'member' NOT NULL,
  PRIMARY KEY (account_id, tenant_id)
);
CREATE INDEX membership_tenant ON core.membership (tenant_id) WHERE role <> 'guest';
CREATE TABLE core.project (
  id bigserial,
  tenant_id uuid NOT NULL,
  name text NOT NULL,
  archived_at timestamptz,
  CONSTRAINT project_tenant_fk FOREIGN KEY (tenant_id) REFERENCES core.tenant ON DELETE
  RESTRICT DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT project_pk PRIMARY KEY (tenant_id, id)
);
CREATE TABLE core.task (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  project_id bigint NOT NULL,
  title text NOT NULL,
  done boolean DEFAULT false NOT NULL,
  due date
  , tenant_id uuid NOT NULL DEFAULT (current_setting('app.tenant', true))::uuid
  , CONSTRAINT task_project_fk FOREIGN KEY (tenant_id, project_id) REFERENCES core.project ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX task_due ON core.task (tenant_id, due NULLS FIRST) WHERE NOT done;
CREATE INDEX task_title_trgm ON core.task USING gin (title public.gin_trgm_ops);
CREATE FUNCTION private.tenant() RETURNS uuid LANGUAGE sql STABLE
PARALLEL SAFE RETURN NULLIF(current_setting('app.tenant', true), '')::uuid;
CREATE FUNCTION private.is_member(t uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = core
AS $$ SELECT EXISTS (SELECT FROM core.membership m WHERE m.tenant_id = t
AND m.role <> 'guest') $$;
ALTER TABLE core.tenant ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.project ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.task ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY task_iso ON core.task USING (tenant_id = private.tenant());
CREATE POLICY tenant_iso ON core.tenant TO pair_app USING (id = private.tenant());
CREATE POLICY project_iso ON core.project TO pair_app USING (tenant_id = private.tenant() AND archived_at IS NULL) WITH CHECK (private.is_member(tenant_id));
CREATE POLICY project_ro ON core.project FOR SELECT TO pair_ro USING (true);
CREATE VIEW core.open_task WITH (security_invoker = on) AS SELECT t.id, t.title, p.name AS project, t.due FROM core.task t JOIN core.project p USING (tenant_id, id) WHERE NOT t.done;
CREATE MATERIALIZED VIEW reporting.usage AS SELECT tenant_id, count(*) AS tasks, count(*) FILTER (WHERE done) AS done FROM core.task GROUP BY tenant_id WITH NO DATA;
CREATE UNIQUE INDEX usage_tenant ON reporting.usage (tenant_id);
ALTER MATERIALIZED VIEW reporting.usage OWNER TO pair_admin;
GRANT SELECT, INSERT, UPDATE, DELETE ON core.project, core.task TO pair_app;
GRANT SELECT ON core.open_task TO pair_app
, pair_ro;
GRANT SELECT (id, slug, plan) ON core.tenant TO pair_ro;
ALTER DEFAULT PRIVILEGES FOR ROLE pair_owner IN SCHEMA core GRANT SELECT ON TABLES TO pair_app;
CREATE FUNCTION private.notify() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify(
'task:' || TG_OP, row_to_json(NEW)::text
); RETURN NULL; END $$;
CREATE TRIGGER notify AFTER INSERT OR UPDATE ON core.task FOR EACH ROW EXECUTE FUNCTION private.notify();
CREATE PUBLICATION cdc FOR TABLE core.task WHERE (NOT done), core.project, core.membership (tenant_id, account_id);
