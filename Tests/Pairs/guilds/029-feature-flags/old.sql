CREATE TABLE projects (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    key text NOT NULL UNIQUE,
    name text NOT NULL
);
CREATE TABLE environments (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    project_id uuid NOT NULL REFERENCES projects ON DELETE CASCADE,
    key text NOT NULL,
    UNIQUE (project_id, key)
);
CREATE TYPE flag_kind AS ENUM ('boolean', 'string');
CREATE TABLE flags (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    project_id uuid NOT NULL REFERENCES projects ON DELETE CASCADE,
    key text NOT NULL,
    kind flag_kind NOT NULL DEFAULT 'boolean',
    enabled boolean NOT NULL DEFAULT false,
    default_value text,
    description text,
    UNIQUE (project_id, key)
);
CREATE TABLE flag_overrides (
    flag_id uuid NOT NULL REFERENCES flags ON DELETE CASCADE,
    environment_id uuid NOT NULL REFERENCES environments ON DELETE CASCADE,
    enabled boolean NOT NULL,
    value text,
    PRIMARY KEY (flag_id, environment_id)
);
CREATE TABLE flag_users (
    flag_id uuid NOT NULL REFERENCES flags,
    user_key text NOT NULL,
    value text NOT NULL,
    PRIMARY KEY (flag_id, user_key)
);
CREATE VIEW effective_flags AS SELECT f.key, e.key AS env, coalesce(o.enabled, f.enabled) AS enabled, coalesce(o.value, f.default_value) AS value FROM flags f JOIN environments e ON e.project_id = f.project_id LEFT JOIN flag_overrides o ON o.flag_id = f.id AND o.environment_id = e.id;
CREATE FUNCTION evaluate(p_flag text, p_user text) RETURNS text
    LANGUAGE sql STABLE
    AS $$ SELECT coalesce((SELECT u.value FROM flag_users u JOIN flags f ON f.id = u.flag_id WHERE f.key = p_flag AND u.user_key = p_user), (SELECT default_value FROM flags WHERE key = p_flag)) $$;
CREATE FUNCTION flags_audit() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE NOTICE 'flag % changed', NEW.key;
    RETURN NEW;
END;
$$;
CREATE TRIGGER flags_audit AFTER UPDATE ON flags FOR EACH ROW EXECUTE FUNCTION flags_audit();
CREATE MATERIALIZED VIEW flag_counts AS SELECT env, count(*) FILTER (WHERE enabled) AS on_count, count(*) AS total FROM effective_flags GROUP BY env;
CREATE UNIQUE INDEX flag_counts_env ON flag_counts (env);
