CREATE SCHEMA rp;
CREATE TABLE rp.t (id integer PRIMARY KEY, o name DEFAULT CURRENT_USER, tags text[]
   );
CREATE TABLE rp.acl (usr name, tid integer REFERENCES rp.t);
CREATE VIEW rp.mine WITH (security_barrier) AS SELECT tid FROM rp.acl WHERE usr = CURRENT_USER;
CREATE FUNCTION rp.can(tid integer, VARIADIC what text[]) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER PARALLEL RESTRICTED AS $$ SELECT EXISTS (SELECT FROM rp.acl) $$;
CREATE POLICY a ON rp.t FOR SELECT TO
   k22_r3
   USING (rp.can(id, 'read', 'list'));
CREATE POLICY b ON rp.t
   AS RESTRICTIVE FOR UPDATE
   USING (o = CURRENT_USER) WITH CHECK (o = SESSION_USER);
CREATE POLICY c ON rp.t FOR
   ALL
   TO PUBLIC USING (id IN (SELECT tid FROM rp.mine));
CREATE POLICY d ON rp.t FOR INSERT WITH CHECK (tags && ARRAY['x']);
CREATE POLICY e ON rp.t USING (true)
   ;
CREATE POLICY f ON rp.t USING (id > 1);
COMMENT ON POLICY a ON rp.t IS 'a';
COMMENT ON POLICY b ON rp.t IS 'b';
COMMENT ON POLICY c ON rp.t IS 'c';
COMMENT ON POLICY d ON rp.t IS
   'd''';
ALTER TABLE rp.t ENABLE ROW LEVEL SECURITY;
ALTER TABLE rp.t FORCE ROW LEVEL SECURITY;
ALTER TABLE rp.t OWNER TO
   k22_r2
   ;
GRANT SELECT, DELETE ON rp.t TO k22_r3
   ;
GRANT SELECT ON rp.mine TO
   k22_r2, k22_r3
   ;
ALTER VIEW rp.mine SET (security_invoker =
   off
   );
CREATE INDEX t_tags ON rp.t USING gin (tags);
CREATE MATERIALIZED VIEW rp.m AS SELECT tid, rp.can(tid, 'a') AS c FROM rp.mine;
