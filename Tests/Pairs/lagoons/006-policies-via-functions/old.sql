CREATE SCHEMA sec AUTHORIZATION k22_pa;
CREATE TYPE sec.lvl AS ENUM ('low',
  'high');
CREATE TABLE sec.who (u name PRIMARY KEY, l sec.lvl DEFAULT 'low'::sec.lvl);
CREATE FUNCTION sec.mylvl() RETURNS sec.lvl LANGUAGE sql STABLE SECURITY DEFINER LEAKPROOF SET search_path = 'sec', 'pg_temp'
  AS $$ SELECT l FROM who WHERE u = current_user $$;
ALTER FUNCTION sec.mylvl() OWNER TO k22_pa;
CREATE FUNCTION sec.may(x sec.lvl, strict_mode boolean DEFAULT false) RETURNS boolean LANGUAGE sql STABLE
  AS $$ SELECT x <= sec.mylvl() $$;
CREATE TABLE sec.doc (id integer GENERATED ALWAYS AS IDENTITY, body text, l sec.lvl NOT NULL DEFAULT 'high', owner name);
ALTER TABLE sec.doc ENABLE ROW LEVEL SECURITY;
ALTER TABLE sec.doc FORCE ROW LEVEL SECURITY;
CREATE POLICY p_read ON sec.doc FOR SELECT TO
   k22_pa, k22_pb
   USING (sec.may(l));
CREATE POLICY p_write ON sec.doc FOR INSERT WITH CHECK (sec.may(l, true));
CREATE POLICY "p all" ON sec.doc FOR ALL TO CURRENT_USER USING (l = ANY (ARRAY['low','high']::sec.lvl[])) WITH CHECK (
   l <> 'high'
   );
COMMENT ON POLICY "p all" ON sec.doc IS 'every one';
COMMENT ON POLICY p_write ON sec.doc IS 'writers';
CREATE POLICY sub ON sec.who USING (EXISTS (SELECT 1 FROM sec.doc d WHERE d.owner = who.u AND d.l < who.l));
CREATE VIEW sec.docs WITH (security_invoker = true, security_barrier = true) AS SELECT id, body FROM sec.doc WHERE l < 'high' WITH LOCAL CHECK OPTION;
CREATE INDEX doc_low ON sec.doc (owner) WHERE l = 'low'::sec.lvl;
CREATE FUNCTION sec.t() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER lv BEFORE UPDATE OF l ON sec.doc FOR EACH ROW WHEN (old.l IS DISTINCT FROM new.l AND new.l = 'high') EXECUTE FUNCTION sec.t();
GRANT USAGE ON SCHEMA sec TO k22_pb, k22_pc;
GRANT SELECT (id, body), UPDATE (body) ON sec.doc TO k22_pb WITH GRANT OPTION;
