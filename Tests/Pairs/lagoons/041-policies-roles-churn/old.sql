CREATE SCHEMA rp;
CREATE TABLE rp.t (id integer PRIMARY KEY, o name DEFAULT CURRENT_USER, tags text[]
   , sec boolean
   );
CREATE TABLE rp.acl (usr name, tid integer REFERENCES rp.t);
CREATE VIEW rp.mine WITH (security_barrier) AS SELECT tid FROM rp.acl WHERE usr = CURRENT_USER;
CREATE FUNCTION rp.can(tid integer, VARIADIC what text[]) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER PARALLEL RESTRICTED AS $$ SELECT EXISTS (SELECT FROM rp.acl) $$;
CREATE POLICY a ON rp.t FOR SELECT TO
   k22_r1, k22_r2
   USING (rp.can(id, 'read', 'list'));
CREATE POLICY b ON rp.t
   AS PERMISSIVE FOR UPDATE
   USING (o = CURRENT_USER) WITH CHECK (o = SESSION_USER);
CREATE POLICY c ON rp.t FOR
   DELETE
   TO PUBLIC USING (id IN (SELECT tid FROM rp.mine));
CREATE POLICY d ON rp.t FOR INSERT WITH CHECK (sec IS NOT TRUE);
CREATE POLICY e ON rp.t USING (true)
   WITH CHECK (id > 0)
   ;
CREATE POLICY f ON rp.acl USING (tid > 1);
COMMENT ON POLICY a ON rp.t IS 'a';
COMMENT ON POLICY b ON rp.t IS 'b';
COMMENT ON POLICY c ON rp.t IS 'c';
COMMENT ON POLICY d ON rp.t IS
   'd';
ALTER TABLE rp.t ENABLE ROW LEVEL SECURITY;
ALTER TABLE rp.acl FORCE ROW LEVEL SECURITY;
ALTER TABLE rp.t OWNER TO
   k22_r1
   ;
GRANT SELECT, DELETE ON rp.t TO k22_r3
   WITH GRANT OPTION
   ;
GRANT SELECT ON rp.mine TO
   k22_r1
   ;
ALTER VIEW rp.mine SET (security_invoker =
   on
   );
CREATE INDEX t_tags ON rp.t USING gin (tags);
CREATE MATERIALIZED VIEW rp.m AS SELECT tid, rp.can(tid, 'a') AS c FROM rp.mine;
