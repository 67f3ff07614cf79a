CREATE TABLE setting (scope integer NOT NULL DEFAULT 0, key text, value text, PRIMARY KEY (scope, key));
CREATE FUNCTION get_setting(k text, s integer DEFAULT 0) RETURNS text LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN (SELECT value FROM setting WHERE key = k AND scope = s); END $$;
ALTER TABLE setting ALTER COLUMN value SET DEFAULT get_setting('default');
CREATE FUNCTION all_settings() RETURNS SETOF setting LANGUAGE sql STABLE AS 'SELECT * FROM setting';
CREATE FUNCTION valid_setting(s setting) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s.key <> '' AND s.scope >= 0 $$;
ALTER TABLE setting ADD CONSTRAINT setting_valid CHECK (valid_setting(setting.*));
CREATE TABLE override (id bigint DEFAULT (length(get_setting('x', 1))), base setting, UNIQUE (id));
CREATE FUNCTION override_of(o override, fallback setting DEFAULT NULL) RETURNS setting LANGUAGE sql AS 'SELECT coalesce(o.base, fallback)';
CREATE VIEW effective AS SELECT (override_of(o.*)).key AS key, (override_of(o.*)).scope AS scope, o.id FROM override o;
CREATE FUNCTION first_effective() RETURNS effective LANGUAGE sql STABLE AS 'SELECT * FROM effective LIMIT 1';

