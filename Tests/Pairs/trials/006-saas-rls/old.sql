CREATE SCHEMA app;
CREATE SCHEMA auth;
CREATE EXTENSION citext SCHEMA public;
CREATE EXTENSION pgcrypto SCHEMA public;

CREATE TYPE app.member_role AS ENUM ('owner', 'member');
CREATE TYPE app.plan AS ENUM ('free', 'pro');

CREATE FUNCTION auth.current_tenant() RETURNS integer LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.tenant', true), '')::integer $$;
CREATE FUNCTION auth.current_user_id() RETURNS integer LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.user', true), '')::integer $$;

CREATE TABLE app.plans (
    code text PRIMARY KEY,
    seats integer NOT NULL DEFAULT 5,
   price_cents integer NOT NULL
);
CREATE TABLE app.tenants (
    id serial PRIMARY KEY,
    slug text NOT NULL UNIQUE CHECK (slug = lower(slug)),
    name text NOT NULL,
    plan app.plan NOT NULL DEFAULT 'free',
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE auth.users (
    id serial PRIMARY KEY,
    email citext NOT NULL UNIQUE,
    password text NOT NULL,
    name text,
    last_seen timestamp
);
CREATE TABLE app.memberships (
    id serial PRIMARY KEY,
    tenant_id integer NOT NULL REFERENCES app.tenants ON DELETE CASCADE,
    user_id integer NOT NULL REFERENCES auth.users,
    role app.member_role NOT NULL DEFAULT 'member',
    CONSTRAINT memberships_uq UNIQUE (tenant_id, user_id)
);
CREATE FUNCTION auth.is_member(t integer) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
   SELECT EXISTS (SELECT 1 FROM app.memberships m WHERE m.tenant_id = t AND m.user_id = auth.current_user_id()) $$;

CREATE TABLE app.projects (
    id serial PRIMARY KEY,
    tenant_id integer NOT NULL DEFAULT auth.current_tenant() REFERENCES app.tenants ON DELETE CASCADE,
    name text NOT NULL,
    archived boolean NOT NULL DEFAULT false,
    UNIQUE (tenant_id, name)
);
CREATE TABLE app.tasks (
    id serial PRIMARY KEY,
    tenant_id integer NOT NULL DEFAULT auth.current_tenant() REFERENCES app.tenants ON DELETE CASCADE,
    project_id integer NOT NULL REFERENCES app.projects ON DELETE CASCADE,
    title text NOT NULL,
    assignee_id integer REFERENCES auth.users,
    done boolean NOT NULL DEFAULT false,
    due date
);
CREATE INDEX tasks_open ON app.tasks (tenant_id, due) WHERE NOT done;
CREATE TABLE app.comments (
    id serial PRIMARY KEY,
    tenant_id integer NOT NULL DEFAULT auth.current_tenant(),
    task_id integer NOT NULL REFERENCES app.tasks ON DELETE CASCADE,
    author_id integer NOT NULL REFERENCES auth.users,
    body text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE app.files (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id integer NOT NULL REFERENCES app.tenants,
    name text NOT NULL,
    bytes bigint NOT NULL,
    content bytea
);
CREATE TABLE auth.api_keys (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id integer NOT NULL REFERENCES app.tenants,
    token text NOT NULL UNIQUE,
    expires_at timestamptz
);
CREATE TABLE app.audit (
    id bigint GENERATED ALWAYS AS IDENTITY,
    tenant_id integer,
    actor integer,
    op text NOT NULL, tbl regclass NOT NULL, row_data jsonb, at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX audit_tenant ON app.audit (tenant_id, at DESC);

CREATE FUNCTION app.audit_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO app.audit (tenant_id, actor, op, tbl, row_data) VALUES (auth.current_tenant(), auth.current_user_id(), TG_OP, TG_RELID, to_jsonb(coalesce(NEW, OLD)));
  RETURN NULL;
END $$;
CREATE TRIGGER audit_tasks AFTER INSERT OR UPDATE OR DELETE ON app.tasks FOR EACH ROW EXECUTE FUNCTION app.audit_row();

ALTER TABLE app.tenants ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.projects ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.tasks ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.comments ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.files ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_self ON app.tenants USING (id = auth.current_tenant());
CREATE POLICY tenant_isolation ON app.projects USING (tenant_id = auth.current_tenant());
CREATE POLICY tenant_isolation ON app.tasks USING (tenant_id = auth.current_tenant() AND auth.is_member(tenant_id));
CREATE POLICY tenant_isolation ON app.comments USING (tenant_id = auth.current_tenant());
CREATE POLICY tenant_isolation ON app.files USING (tenant_id = auth.current_tenant());

CREATE VIEW app.my_tasks AS SELECT t.id, t.title, t.due, t.done, p.name AS project FROM app.tasks t JOIN app.projects p ON p.id = t.project_id WHERE t.assignee_id = auth.current_user_id();
CREATE VIEW app.tenant_usage AS SELECT t.id, t.slug, pl.seats, count(m.user_id) AS used FROM app.tenants t
  JOIN app.plans pl ON pl.code = t.plan::text LEFT JOIN app.memberships m ON m.tenant_id = t.id GROUP BY t.id, pl.seats;
