CREATE SCHEMA sec;
CREATE TYPE sec.role AS ENUM ('user', 'moderator', 'admin', 'root');
CREATE TABLE sec.member (name name PRIMARY KEY, role sec.role NOT NULL DEFAULT 'user');
CREATE FUNCTION sec.my_role(fallback sec.role DEFAULT 'user') RETURNS sec.role LANGUAGE sql STABLE SECURITY DEFINER SET search_path TO 'sec', 'pg_temp' AS $$ SELECT coalesce((SELECT role FROM sec.member WHERE name = SESSION_USER), fallback) $$;
CREATE TABLE sec.item (id int PRIMARY KEY, owner name NOT NULL DEFAULT SESSION_USER, min_role sec.role NOT NULL DEFAULT 'user', body text);
ALTER TABLE sec.item ENABLE ROW LEVEL SECURITY;
CREATE POLICY see ON sec.item FOR SELECT USING (sec.my_role() >= min_role);
CREATE POLICY own ON sec.item FOR ALL USING (owner = SESSION_USER) WITH CHECK (owner = SESSION_USER AND min_role <= sec.my_role());
CREATE POLICY admins ON sec.item TO app USING (sec.my_role() IN ('admin', 'root'));
CREATE VIEW sec.mine AS SELECT id, body, sec.my_role() AS me FROM sec.item WHERE owner = SESSION_USER;
CREATE RULE mine_del AS ON DELETE TO sec.mine DO INSTEAD DELETE FROM sec.item WHERE id = OLD.id AND sec.my_role() >= 'admin';
ALTER TABLE sec.item ALTER min_role SET DEFAULT sec.my_role();
GRANT EXECUTE ON FUNCTION sec.my_role TO app;
REVOKE ALL ON FUNCTION sec.my_role FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON sec.item TO app;

