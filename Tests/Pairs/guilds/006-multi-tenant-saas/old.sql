CREATE EXTENSION pgcrypto;
CREATE EXTENSION citext;
CREATE SCHEMA app;
CREATE SCHEMA billing;
CREATE TYPE app.plan AS ENUM ('free', 'pro', 'enterprise');
CREATE TABLE app.tenants (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    slug text NOT NULL UNIQUE,
    name text NOT NULL,
    plan app.plan NOT NULL DEFAULT 'free',
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE app.users (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES app.tenants ON DELETE CASCADE,
    email citext NOT NULL,
    full_name text,
    role text NOT NULL DEFAULT 'member',
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (tenant_id, email)
);
CREATE TABLE app.projects (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES app.tenants,
    name text NOT NULL,
    owner_id uuid REFERENCES app.users,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE app.tasks (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    project_id uuid NOT NULL REFERENCES app.projects ON DELETE CASCADE,
    title text NOT NULL,
    done boolean NOT NULL DEFAULT false,
    assignee_id uuid REFERENCES app.users,
    position integer NOT NULL
);
CREATE TABLE app.invoices (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES app.tenants,
    amount_cents integer NOT NULL,
    issued_on date NOT NULL,
    paid_at timestamptz
);
CREATE INDEX ON app.invoices (tenant_id, issued_on DESC);
CREATE FUNCTION app.current_tenant() RETURNS uuid
    LANGUAGE sql STABLE
    AS $$ SELECT nullif(current_setting('app.tenant', true), '')::uuid $$;
CREATE VIEW app.my_tasks AS SELECT t.* FROM app.tasks t JOIN app.projects p ON p.id = t.project_id WHERE p.tenant_id = app.current_tenant();
CREATE VIEW app.unpaid AS SELECT tenant_id, sum(amount_cents) AS due FROM app.invoices WHERE paid_at IS NULL GROUP BY 1;
