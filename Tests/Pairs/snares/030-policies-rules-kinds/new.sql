-- permissions on objects which change kind or type
CREATE TABLE dossier (id int PRIMARY KEY, owner name DEFAULT current_user, level
text DEFAULT 'low'
, secret text
, team name[], shared_with jsonb DEFAULT '[]'
);
ALTER TABLE dossier ENABLE ROW LEVEL SECURITY
, FORCE ROW LEVEL SECURITY
;
CREATE FUNCTION clearance(r name) RETURNS
text
 STABLE SECURITY DEFINER LANGUAGE sql AS $$ SELECT
CASE r WHEN 'boss' THEN 'top' ELSE 'low' END
 $$;
CREATE POLICY own ON dossier USING (owner = current_user);
CREATE POLICY lvl ON dossier AS
RESTRICTIVE FOR ALL TO clerk, boss USING (level = clearance(current_user) OR current_user = ANY (team));
CREATE POLICY ins ON dossier FOR INSERT TO boss WITH CHECK (level
<> ''
);
CREATE TABLE dossier_pub (id int REFERENCES dossier, owner name, level text);
GRANT SELECT ON dossier_pub TO clerk;
GRANT SELECT (id, owner), UPDATE (
secret
) ON dossier TO clerk;
GRANT ALL ON dossier TO boss WITH GRANT OPTION;
CREATE RULE hide AS ON DELETE TO dossier DO INSTEAD UPDATE dossier SET level = 'gone' WHERE id = old.id;
CREATE VIEW access_log AS SELECT d.id, d.owner AS who, now() AS at FROM dossier d;
GRANT INSERT ON access_log TO
boss
;
CREATE RULE log AS ON INSERT TO
access_log DO INSTEAD INSERT INTO dossier (id) VALUES (new.id);
REVOKE ALL ON FUNCTION clearance(name) FROM PUBLIC; GRANT EXECUTE ON FUNCTION clearance TO clerk;
ALTER FUNCTION clearance OWNER TO boss;
CREATE TYPE stamp AS
ENUM ('a','b');
ALTER TYPE stamp OWNER TO "Mixed Role"; REVOKE USAGE ON TYPE stamp FROM PUBLIC; GRANT USAGE ON TYPE stamp TO clerk;
CREATE TABLE stamped (s stamp, t stamp[]); ALTER TABLE stamped OWNER TO
"Mixed Role";
CREATE POLICY p ON stamped TO public USING (
s = 'a' AND EXISTS (SELECT FROM dossier_pub d WHERE d.owner = "current_user"())
);
