-- permissions on objects which change kind or type
CREATE TABLE dossier (id int PRIMARY KEY, owner name DEFAULT current_user, level
int DEFAULT 0
, secret text
, team text[]
);
ALTER TABLE dossier ENABLE ROW LEVEL SECURITY
;
CREATE FUNCTION clearance(r name) RETURNS
int
 STABLE SECURITY DEFINER LANGUAGE sql AS $$ SELECT
CASE r WHEN 'boss' THEN 9 ELSE 0 END
 $$;
CREATE POLICY own ON dossier USING (owner = current_user);
CREATE POLICY lvl ON dossier AS
PERMISSIVE FOR SELECT TO clerk USING (level <= clearance(current_user));
CREATE POLICY ins ON dossier FOR INSERT TO boss WITH CHECK (level
> 0
);
CREATE VIEW dossier_pub AS SELECT id, owner, level FROM dossier WHERE level < 3;
GRANT SELECT ON dossier_pub TO clerk;
GRANT SELECT (id, owner), UPDATE (
level
) ON dossier TO clerk;
GRANT ALL ON dossier TO boss WITH GRANT OPTION;
CREATE RULE hide AS ON DELETE TO dossier DO INSTEAD UPDATE dossier SET level = 99 WHERE id = old.id;
CREATE TABLE access_log (id int, who name, at timestamptz DEFAULT now());
GRANT INSERT ON access_log TO
clerk, "Mixed Role"
;
CREATE RULE log AS ON INSERT TO
dossier DO ALSO INSERT INTO access_log VALUES (new.id, current_user);
REVOKE ALL ON FUNCTION clearance(name) FROM PUBLIC; GRANT EXECUTE ON FUNCTION clearance TO clerk;
ALTER FUNCTION clearance OWNER TO boss;
CREATE TYPE stamp AS
(a int, b text);
ALTER TYPE stamp OWNER TO "Mixed Role"; REVOKE USAGE ON TYPE stamp FROM PUBLIC; GRANT USAGE ON TYPE stamp TO clerk;
CREATE TABLE stamped (s stamp, t stamp[]); ALTER TABLE stamped OWNER TO
clerk;
CREATE POLICY p ON stamped TO public USING (
(s).a > 0
);
