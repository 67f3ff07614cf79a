CREATE SCHEMA z;
CREATE TABLE z.acl (who name, doc int, lvl
  text
);
CREATE FUNCTION z.lvl(d int) RETURNS
  text
 LANGUAGE sql STABLE SECURITY DEFINER AS $$ SELECT max(lvl) FROM z.acl WHERE doc = d AND who = SESSION_USER $$;
CREATE TABLE z.doc (id int PRIMARY KEY, own name, state
  text DEFAULT 'new'
, body text);
CREATE VIEW z.my AS SELECT id, state FROM z.doc WHERE z.lvl(id) >
  ''
;
ALTER TABLE z.doc ENABLE ROW LEVEL SECURITY;
CREATE POLICY a ON z.doc USING (z.lvl(id) > 'a' AND state = 'new');
CREATE POLICY b ON z.doc FOR UPDATE USING (own = SESSION_USER);
CREATE POLICY c ON z.doc AS
  RESTRICTIVE
  FOR SELECT TO
  other, app
  USING (EXISTS (SELECT FROM z.my m WHERE m.id = doc.id OR m.state IS NULL));
CREATE POLICY "pöl" ON z.acl USING (true);
CREATE POLICY loop ON z.acl FOR DELETE USING (doc IN (SELECT id FROM z.doc));
GRANT ALL ON z.doc TO app;
REVOKE DELETE, REFERENCES ON z.doc FROM app;
GRANT SELECT ON z.my TO PUBLIC;
ALTER FUNCTION z.lvl(int) OWNER TO app;
REVOKE ALL ON FUNCTION z.lvl(int) FROM PUBLIC;

