CREATE EXTENSION pgcrypto;
CREATE SCHEMA app;
CREATE SCHEMA billing;
CREATE SCHEMA audit;
CREATE DOMAIN app.email AS text CHECK (VALUE ~ '^[^@\s]+@[^@\s]+$');
CREATE TYPE billing.plan AS ENUM ('free', 'starter', 'pro', 'business', 'enterprise');
CREATE TABLE app.tenants (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    slug text NOT NULL UNIQUE,
    name text NOT NULL,
    plan billing.plan NOT NULL DEFAULT 'free',
    region text NOT NULL DEFAULT 'eu',
    deleted_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE app.users (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    email app.email NOT NULL UNIQUE,
    full_name text,
    created_at timestamptz NOT NULL DEFAULT now(),
    last_seen_at timestamptz
);
CREATE TABLE app.memberships (
    tenant_id uuid NOT NULL REFERENCES app.tenants ON DELETE CASCADE,
    user_id uuid NOT NULL REFERENCES app.users ON DELETE CASCADE,
    role text NOT NULL DEFAULT 'member' CHECK (role IN ('owner', 'admin', 'member', 'guest')),
    PRIMARY KEY (tenant_id, user_id)
);
CREATE UNIQUE INDEX one_owner ON app.memberships (tenant_id) WHERE role = 'owner';
CREATE TABLE app.projects (
    tenant_id uuid NOT NULL REFERENCES app.tenants,
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    name text NOT NULL,
    owner_id uuid REFERENCES app.users ON DELETE SET NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id)
);
CREATE TABLE app.tasks (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    project_id uuid NOT NULL,
    title text NOT NULL,
    done_at timestamptz,
    done boolean GENERATED ALWAYS AS (done_at IS NOT NULL) STORED,
    assignee_id uuid,
    position numeric NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, project_id) REFERENCES app.projects ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, assignee_id) REFERENCES app.memberships(tenant_id, user_id) ON DELETE SET NULL (assignee_id)
);
CREATE TABLE billing.invoices (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES app.tenants,
    amount_cents bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    issued_on date NOT NULL,
    paid_at timestamptz,
    void boolean NOT NULL DEFAULT false,
    CHECK (NOT (void AND paid_at IS NOT NULL))
);
CREATE INDEX ON billing.invoices (tenant_id, issued_on DESC);
CREATE TABLE billing.invoice_lines (
    invoice_id uuid NOT NULL REFERENCES billing.invoices ON DELETE CASCADE,
    line integer NOT NULL,
    description text NOT NULL,
    amount_cents bigint NOT NULL,
    PRIMARY KEY (invoice_id, line)
);
CREATE TABLE audit.events (
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    tenant_id uuid NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    actor uuid,
    action text NOT NULL,
    payload jsonb NOT NULL DEFAULT '{}'::jsonb,
    PRIMARY KEY (id, tenant_id)
) PARTITION BY HASH (tenant_id);
CREATE TABLE audit.events_p0 PARTITION OF audit.events FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE audit.events_p1 PARTITION OF audit.events FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE audit.events_p2 PARTITION OF audit.events FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE TABLE audit.events_p3 PARTITION OF audit.events FOR VALUES WITH (MODULUS 4, REMAINDER 3);
CREATE INDEX events_payload ON audit.events USING gin (payload jsonb_path_ops);
CREATE FUNCTION app.current_tenant() RETURNS uuid
    LANGUAGE sql STABLE
    AS $$ SELECT nullif(current_setting('app.tenant', true), '')::uuid $$;
CREATE VIEW app.my_tasks WITH (security_barrier=true) AS SELECT t.* FROM app.tasks t WHERE t.tenant_id = app.current_tenant();
CREATE VIEW billing.unpaid AS SELECT tenant_id, currency, sum(amount_cents) AS due FROM billing.invoices WHERE paid_at IS NULL AND NOT void GROUP BY 1, 2;
CREATE FUNCTION audit.capture() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO audit.events (tenant_id, action, payload) VALUES (NEW.tenant_id, TG_OP, to_jsonb(NEW));
    RETURN NULL;
END;
$$;
CREATE TRIGGER zz_audit AFTER INSERT OR UPDATE ON app.projects FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE TRIGGER zz_audit AFTER INSERT OR UPDATE ON app.tasks FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE TRIGGER zz_audit AFTER INSERT OR UPDATE ON billing.invoices FOR EACH ROW EXECUTE FUNCTION audit.capture();
