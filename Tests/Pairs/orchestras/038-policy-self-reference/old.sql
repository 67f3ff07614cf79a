CREATE TABLE grp (id integer PRIMARY KEY, owner name DEFAULT CURRENT_USER);
CREATE TABLE member (grp integer REFERENCES grp (id), who name, role text, PRIMARY KEY (grp, who));
CREATE FUNCTION my_groups() RETURNS SETOF integer LANGUAGE sql STABLE SECURITY DEFINER AS $$ SELECT grp FROM member WHERE who = SESSION_USER $$;
ALTER TABLE grp ENABLE ROW LEVEL SECURITY;
ALTER TABLE member ENABLE ROW LEVEL SECURITY;
CREATE POLICY g_read ON grp FOR SELECT USING (id IN (SELECT my_groups()));
CREATE POLICY m_read ON member FOR SELECT TO PUBLIC USING (grp IN (SELECT g.id FROM grp g));
CREATE POLICY m_write ON member FOR ALL TO postgres USING (role = 'admin') WITH CHECK (role <> 'root');
