CREATE SCHEMA core;
CREATE SCHEMA audit;
CREATE EXTENSION IF NOT EXISTS citext SCHEMA core;
CREATE TYPE core.role AS ENUM ('viewer','editor'
,'owner'
);
CREATE DOMAIN core.email AS core.citext
  CHECK (VALUE::text ~ '^[^@]+@[^@]+$'
);
CREATE FUNCTION core.tenant_id() RETURNS
int LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.tenant', true), '')::int $$;
CREATE TABLE core.tenant (
id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  slug varchar(40) NOT NULL UNIQUE,
plan text DEFAULT 'free' CHECK (plan IN ('free','pro'))
);
CREATE TABLE core.member (
tenant_id int NOT NULL DEFAULT core.tenant_id()
  REFERENCES core.tenant ON DELETE CASCADE,
  id uuid DEFAULT gen_random_uuid(),
  email core.email NOT NULL,
role core.role NOT NULL DEFAULT 'viewer',
name text,
  PRIMARY KEY (tenant_id, id),
CONSTRAINT mail_u UNIQUE (tenant_id, email)
);
CREATE UNIQUE INDEX one_owner ON core.member (tenant_id)
  WHERE role = 'owner';
CREATE INDEX member_name ON core.member (tenant_id, lower(name) text_pattern_ops);
CREATE TABLE audit.log (
id bigserial, tenant_id int,
  at timestamptz NOT NULL DEFAULT now(),
  tbl regclass, old jsonb, new jsonb
);
CREATE INDEX log_brin ON audit.log USING brin (at);
CREATE FUNCTION audit.trg() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = audit, core, pg_temp AS $$
BEGIN
INSERT INTO audit.log (tbl, old, new) VALUES (TG_RELID, to_jsonb(OLD), to_jsonb(NEW));
  RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON core.member
  FOR EACH ROW EXECUTE FUNCTION audit.trg();
ALTER TABLE core.member ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_only ON core.member
USING (tenant_id = core.tenant_id());
CREATE VIEW core.me WITH (security_barrier) AS SELECT m.id,
  m.email,
m.role, m.name
FROM core.member m WHERE m.tenant_id = core.tenant_id() WITH LOCAL
  CHECK OPTION;
CREATE FUNCTION core.can(m core.me, r core.role DEFAULT
'viewer') RETURNS boolean LANGUAGE sql STABLE
  RETURN (m).role >= r;
CREATE VIEW core.editors AS SELECT me.*,
  core.can(me.*, 'editor') AS can
  FROM core.me WHERE core.can(me
);
CREATE PROCEDURE core.promote(p uuid, INOUT r core.role DEFAULT 'owner')
  LANGUAGE sql
BEGIN ATOMIC
UPDATE core.member SET role = r WHERE id = p RETURNING role;
END;
GRANT SELECT (id, email, role) ON core.me TO PUBLIC;
REVOKE EXECUTE ON FUNCTION audit.trg() FROM PUBLIC;
COMMENT ON POLICY tenant_only ON core.member IS 'isolation';
COMMENT ON COLUMN core.member.name IS 'full name';
COMMENT ON FUNCTION core.can(core.me, core.role) IS 'permission check';
