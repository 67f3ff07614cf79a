CREATE SCHEMA z;
CREATE TABLE z.acl (who name, doc int, lvl
  int
);
CREATE FUNCTION z.lvl(d int) RETURNS
  int
 LANGUAGE sql STABLE SECURITY DEFINER AS $$ SELECT max(lvl) FROM z.acl WHERE doc = d AND who = SESSION_USER $$;
CREATE TABLE z.doc (id int PRIMARY KEY, own name, state
  char(1) DEFAULT 'n'
, body text);
CREATE VIEW z.my AS SELECT id, state FROM z.doc WHERE z.lvl(id) >
  0
;
ALTER TABLE z.doc ENABLE ROW LEVEL SECURITY;
ALTER TABLE z.doc FORCE ROW LEVEL SECURITY;
CREATE POLICY a ON z.doc USING (z.lvl(id) > 1 AND state = 'n');
CREATE POLICY b ON z.doc FOR INSERT WITH CHECK (own = SESSION_USER);
CREATE POLICY c ON z.doc AS
  PERMISSIVE
  FOR SELECT TO
  app
  USING (EXISTS (SELECT FROM z.my m WHERE m.id = doc.id OR m.state IS NULL));
CREATE POLICY "Pöl" ON z.acl USING (true);
CREATE POLICY loop ON z.acl FOR DELETE USING (doc IN (SELECT id FROM z.doc));
GRANT ALL ON z.doc TO app;
REVOKE TRUNCATE, TRIGGER ON z.doc FROM app;
ALTER FUNCTION z.lvl(int) OWNER TO app;
REVOKE ALL ON FUNCTION z.lvl(int) FROM PUBLIC;

