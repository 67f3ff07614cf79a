CREATE EXTENSION pgcrypto;
CREATE EXTENSION citext;
CREATE SCHEMA core AUTHORIZATION pair_owner;
CREATE SCHEMA private;
GRANT USAGE ON SCHEMA core TO pair_app, pair_ro;
REVOKE ALL ON SCHEMA private FROM PUBLIC;
CREATE TYPE core.plan AS ENUM ('free', 'basic', 'pro');
CREATE TYPE core.role AS ENUM ('owner', 'member');
ALTER TYPE core.plan OWNER TO pair_owner;
CREATE DOMAIN core.slug AS text
CHECK (VALUE ~ '^[a-z]+$');
CREATE DOMAIN core.email AS public.citext CHECK (VALUE ~ '@');
CREATE TABLE core.tenant (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  slug core.slug UNIQUE,
  plan core.plan DEFAULT 'basic' NOT NULL,
  created_at timestamp
  without time zone DEFAULT now()
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
  PRIMARY KEY (tenant_id, account_id)
);
CREATE TABLE core.project (
  id serial PRIMARY KEY,
  tenant_id uuid NOT NULL,
  name text NOT NULL,
  archived boolean DEFAULT false,
  CONSTRAINT project_tenant_fk FOREIGN KEY (tenant_id) REFERENCES core.tenant ON DELETE
  CASCADE
);
CREATE TABLE core.task (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  project_id int NOT NULL REFERENCES core.project,
  title text NOT NULL,
  done boolean DEFAULT false NOT NULL,
  due date
);
CREATE INDEX task_due ON core.task (due) WHERE NOT done;
CREATE FUNCTION private.tenant() RETURNS uuid LANGUAGE sql STABLE
AS $$ SELECT current_setting('app.tenant')::uuid $$;
CREATE FUNCTION private.is_member(t uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = core
AS $$ SELECT EXISTS (SELECT FROM core.membership m WHERE m.tenant_id = t
) $$;
ALTER TABLE core.tenant ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.project ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_iso ON core.tenant TO pair_app USING (id = private.tenant());
CREATE POLICY project_iso ON core.project TO pair_app USING (tenant_id = private.tenant() AND NOT archived);
CREATE VIEW core.open_task AS SELECT t.id, t.title, p.name AS project FROM core.task t JOIN core.project p ON p.id = t.project_id WHERE NOT t.done;
GRANT SELECT, INSERT, UPDATE, DELETE ON core.project, core.task TO pair_app;
GRANT SELECT ON core.open_task TO pair_app
;
GRANT SELECT ON ALL TABLES IN SCHEMA core TO pair_ro;
ALTER DEFAULT PRIVILEGES FOR ROLE pair_owner IN SCHEMA core GRANT SELECT ON TABLES TO pair_app;
CREATE FUNCTION private.notify() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify(
'task', NEW.id::text
); RETURN NULL; END $$;
CREATE TRIGGER notify AFTER INSERT OR UPDATE ON core.task FOR EACH ROW EXECUTE FUNCTION private.notify();
CREATE PUBLICATION cdc FOR TABLE core.task, core.project;
