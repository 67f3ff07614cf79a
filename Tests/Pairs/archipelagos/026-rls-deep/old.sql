CREATE SCHEMA r;
CREATE TYPE r.role AS ENUM ('admin', 'user'
);
CREATE TABLE r.member (who name PRIMARY KEY, rl r.role NOT NULL, org integer);
CREATE FUNCTION r.my_org() RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER LEAKPROOF SET search_path = r, pg_temp
BEGIN ATOMIC
  SELECT m.org FROM r.member m WHERE m.who = SESSION_USER
 ;
END;
ALTER FUNCTION r.my_org() OWNER TO k21_p3;
REVOKE ALL ON FUNCTION r.my_org() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION r.my_org() TO k21_p1, k21_p2;
CREATE TABLE r.doc (
  id integer PRIMARY KEY,
  org integer,
  own name DEFAULT CURRENT_USER,
  vis
  r.role
);
ALTER TABLE r.doc ENABLE ROW LEVEL SECURITY;
ALTER TABLE r.doc FORCE ROW LEVEL SECURITY;
ALTER TABLE r.member
  FORCE ROW LEVEL SECURITY;
CREATE POLICY sel ON r.doc
  FOR SELECT TO k21_p1, k21_p2
  USING (org = r.my_org());
CREATE POLICY ins ON r.doc FOR INSERT
  WITH CHECK (vis = 'user'::r.role);
CREATE POLICY upd ON r.doc
  AS PERMISSIVE FOR UPDATE USING (own = CURRENT_USER) WITH CHECK (true);
CREATE POLICY every ON r.doc
  FOR ALL TO PUBLIC USING (id > 0);
COMMENT ON POLICY every ON r.doc IS 'all of them';
COMMENT ON POLICY upd ON r.doc IS 'update';
CREATE POLICY self_ref ON r.member USING (org = (SELECT d.org FROM r.doc d WHERE d.own = member.who LIMIT 1));
CREATE VIEW r.docs WITH (
 security_barrier = true
) AS SELECT d.*, m.rl FROM r.doc d LEFT JOIN r.member m ON m.who = d.own;
ALTER VIEW r.docs OWNER TO k21_p1;
GRANT SELECT ON r.docs TO k21_p2 WITH GRANT OPTION;
CREATE POLICY by_view ON r.member FOR UPDATE USING (EXISTS (SELECT 1 FROM r.docs v WHERE v.own = member.who));
CREATE POLICY gone ON r.member TO k21_p3 USING (false);
CREATE VIEW r.mine WITH (check_option =
  local
  ) AS SELECT id, org, own FROM r.doc WHERE own = CURRENT_USER;
CREATE INDEX doc_vis ON r.doc (vis) WHERE vis IS NOT NULL;
GRANT SELECT, UPDATE (org) ON r.doc TO k21_p1, k21_p3;
CREATE TABLE r.part (k integer, o name) PARTITION BY LIST (k);
CREATE TABLE r.part1 PARTITION OF r.part FOR VALUES IN (1);
ALTER TABLE r.part1 ENABLE ROW LEVEL SECURITY;
CREATE POLICY pp ON r.part1 USING (o = CURRENT_ROLE);
CREATE POLICY pq ON r.part USING (k = r.my_org());
