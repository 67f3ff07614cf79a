CREATE TYPE tenant AS (id int, region text
);
CREATE FUNCTION cur_tenant() RETURNS tenant LANGUAGE sql STABLE AS
$$ SELECT ROW(current_setting('app.t')::int, 'eu')::public.tenant $$;
CREATE FUNCTION same(tenant, tenant) RETURNS boolean LANGUAGE sql IMMUTABLE AS
'SELECT ($1).id = ($2).id';
CREATE OPERATOR === (FUNCTION = same, LEFTARG = tenant, RIGHTARG = tenant, COMMUTATOR = ===);
CREATE TABLE doc (id bigint GENERATED ALWAYS AS IDENTITY, t tenant NOT NULL DEFAULT cur_tenant(), ts tenant[], body text);
ALTER TABLE doc ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY iso ON doc USING (t === cur_tenant()) WITH CHECK ((t).id > 0 AND same(t, cur_tenant()));
CREATE POLICY adm ON doc AS PERMISSIVE FOR ALL TO pair_admin USING ((cur_tenant()).region = 'eu');
CREATE FUNCTION tset(tenant[], tenant) RETURNS tenant[] LANGUAGE sql IMMUTABLE AS 'SELECT $1 || $2';
CREATE AGGREGATE tenants(tenant) (SFUNC = tset, STYPE = tenant[], INITCOND = '{}');
CREATE VIEW tv WITH (security_invoker) AS SELECT tenants(t) AS ts, count(*) AS n FROM doc;
CREATE VIEW regions AS SELECT u.region FROM tv, unnest(tv.ts) u;
CREATE INDEX doc_t ON doc (((t).region), ((t).id));
CREATE TABLE tenant_log OF tenant;
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER stamp BEFORE INSERT ON doc FOR EACH ROW WHEN ((NEW.t).id IS NOT NULL AND NEW.t === ROW(1, 'x'
)::tenant)
EXECUTE FUNCTION stamp();
CREATE RULE no_upd AS ON UPDATE TO doc WHERE NOT (OLD.t === NEW.t) DO INSTEAD NOTHING;
CREATE PUBLICATION tp FOR TABLE tenant_log WHERE (id > 3);
GRANT SELECT, INSERT (t, body) ON doc TO pair_app;
GRANT SELECT ON tv, regions TO pair_app;
REVOKE USAGE ON TYPE tenant FROM PUBLIC;
GRANT USAGE ON TYPE tenant TO pair_app;
COMMENT ON OPERATOR === (tenant, tenant) IS 'same tenant';
COMMENT ON RULE no_upd ON doc IS 'fixed';
