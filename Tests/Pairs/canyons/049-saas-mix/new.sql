CREATE SCHEMA core;
CREATE SCHEMA audit;
CREATE EXTENSION IF NOT EXISTS citext SCHEMA core;
CREATE TYPE core.role AS ENUM ('viewer','editor'
,'admin','owner'
);
CREATE DOMAIN core.email AS core.citext
  CHECK (VALUE::text ~ '^[^@]+@[^@]+$'
AND length(VALUE::text) < 255
);
CREATE FUNCTION core.tenant_id() RETURNS
bigint LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.tenant', true), '')::bigint $$;
CREATE TABLE core.tenant (
id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  slug varchar(40) NOT NULL UNIQUE,
plan text DEFAULT 'free' CHECK (plan IN ('free','pro','team')),
deleted_at timestamptz
);
CREATE TABLE core.member (
tenant_id bigint NOT NULL DEFAULT core.tenant_id()
  REFERENCES core.tenant ON DELETE CASCADE,
  id uuid DEFAULT gen_random_uuid(),
  email core.email NOT NULL,
roles core.role[] NOT NULL DEFAULT '{viewer}',
first text, last text, name text GENERATED ALWAYS AS (coalesce(first || ' ', '') || last) STORED,
  PRIMARY KEY (tenant_id, id),
CONSTRAINT mail_u UNIQUE NULLS NOT DISTINCT (tenant_id, email)
);
CREATE UNIQUE INDEX one_owner ON core.member (tenant_id)
  WHERE 'owner' = ANY (roles);
CREATE INDEX member_name ON core.member (tenant_id, lower(name) text_pattern_ops);
CREATE TABLE audit.log (
id bigint NOT NULL, tenant_id bigint,
  at timestamptz NOT NULL DEFAULT now(),
  tbl regclass, old jsonb, new jsonb,
  diff jsonb, PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
CREATE TABLE audit.log_all PARTITION OF audit.log DEFAULT;
CREATE INDEX log_brin ON audit.log USING brin (at);
CREATE FUNCTION audit.trg() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = audit, core, pg_temp AS $$
BEGIN
INSERT INTO audit.log (tbl, old, new, diff) VALUES (TG_RELID, to_jsonb(OLD), to_jsonb(NEW), '{}');
  RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER UPDATE OF email,
  roles, last ON core.member
  FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*)
  EXECUTE FUNCTION audit.trg('member');
CREATE TRIGGER audit_st AFTER DELETE ON core.member REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION audit.trg();
ALTER TABLE core.member ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_only ON core.member
USING (tenant_id = core.tenant_id() AND EXISTS (SELECT 1 FROM core.tenant t WHERE t.id = member.tenant_id AND t.deleted_at IS NULL)) WITH
  CHECK (NOT 'owner' = ANY (roles) OR name IS NOT NULL);
CREATE VIEW core.me WITH (security_barrier) AS SELECT m.id,
  m.email,
m.roles[1] AS role, m.name, m.roles
FROM core.member m WHERE m.tenant_id = core.tenant_id() WITH LOCAL
  CHECK OPTION;
CREATE FUNCTION core.can(m core.me, r core.role DEFAULT
'admin') RETURNS boolean LANGUAGE sql STABLE
  RETURN (m).role >= r OR r = ANY ((m).roles);
CREATE VIEW core.editors AS SELECT me.*,
  core.can(me.*, 'editor') AS can
  FROM core.me WHERE core.can(me
, 'owner');
CREATE PROCEDURE core.promote(p uuid, INOUT r core.role DEFAULT 'owner')
  LANGUAGE sql
BEGIN ATOMIC
UPDATE core.member SET roles = array_append(roles, r)
  WHERE id = p RETURNING roles[1];
END;
GRANT SELECT (id, email, roles) ON core.me TO PUBLIC;
REVOKE EXECUTE ON FUNCTION audit.trg() FROM PUBLIC;
COMMENT ON POLICY tenant_only ON core.member IS 'isolation';
COMMENT ON COLUMN core.member.name IS 'full name';
COMMENT ON FUNCTION core.can(core.me, core.role) IS 'permission check';
