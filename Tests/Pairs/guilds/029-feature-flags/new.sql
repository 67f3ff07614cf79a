CREATE TABLE projects (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    key text NOT NULL UNIQUE,
    name text NOT NULL
);
CREATE TABLE environments (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    project_id uuid NOT NULL REFERENCES projects ON DELETE CASCADE,
    key text NOT NULL,
    color char(6),
    sort smallint NOT NULL DEFAULT 0,
    UNIQUE (project_id, key)
);
CREATE TYPE flag_kind AS ENUM ('boolean', 'string', 'number', 'json');
CREATE TYPE rule_op AS ENUM ('eq', 'neq', 'in', 'matches', 'percent');
CREATE DOMAIN flag_key AS text CHECK (VALUE ~ '^[a-z0-9][a-z0-9._-]*$');
CREATE TABLE flags (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    project_id uuid NOT NULL REFERENCES projects ON DELETE CASCADE,
    key flag_key NOT NULL,
    kind flag_kind NOT NULL DEFAULT 'boolean',
    description text,
    tags text[] NOT NULL DEFAULT '{}',
    archived_at timestamptz,
    temporary boolean NOT NULL DEFAULT true,
    UNIQUE (project_id, key)
);
CREATE TABLE variations (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    flag_id uuid NOT NULL REFERENCES flags ON DELETE CASCADE,
    name text NOT NULL,
    value jsonb NOT NULL,
    UNIQUE (flag_id, id)
);
CREATE TABLE flag_settings (
    flag_id uuid NOT NULL REFERENCES flags ON DELETE CASCADE,
    environment_id uuid NOT NULL REFERENCES environments ON DELETE CASCADE,
    enabled boolean NOT NULL DEFAULT false,
    off_variation uuid,
    fallthrough uuid,
    version integer NOT NULL DEFAULT 1,
    PRIMARY KEY (flag_id, environment_id),
    FOREIGN KEY (flag_id, off_variation) REFERENCES variations(flag_id, id),
    FOREIGN KEY (flag_id, fallthrough) REFERENCES variations(flag_id, id)
);
CREATE TABLE segments (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    environment_id uuid NOT NULL REFERENCES environments,
    key flag_key NOT NULL,
    included text[] NOT NULL DEFAULT '{}',
    excluded text[] NOT NULL DEFAULT '{}',
    CHECK (NOT included && excluded)
);
CREATE TABLE rules (
    flag_id uuid NOT NULL,
    environment_id uuid NOT NULL,
    ord smallint NOT NULL,
    op rule_op NOT NULL,
    attribute text,
    operands jsonb NOT NULL DEFAULT '{}'::jsonb,
    segment_id uuid REFERENCES segments,
    variation_id uuid NOT NULL REFERENCES variations,
    PRIMARY KEY (flag_id, environment_id, ord),
    FOREIGN KEY (flag_id, environment_id) REFERENCES flag_settings ON DELETE CASCADE,
    CHECK (num_nonnulls(attribute, segment_id) = 1)
);
CREATE INDEX flags_tags ON flags USING gin (tags) WHERE archived_at IS NULL;
CREATE TABLE flag_audit (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    flag_id uuid NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    before jsonb,
    after jsonb
);
CREATE VIEW effective_flags AS SELECT f.key, e.key AS env, s.enabled, CASE WHEN s.enabled THEN v.value ELSE o.value END AS value FROM flags f JOIN flag_settings s ON s.flag_id = f.id JOIN environments e ON e.id = s.environment_id LEFT JOIN variations v ON v.id = s.fallthrough LEFT JOIN variations o ON o.id = s.off_variation WHERE f.archived_at IS NULL;
CREATE FUNCTION evaluate(p_flag text, p_env text DEFAULT 'production') RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$ SELECT value FROM effective_flags WHERE key = p_flag AND env = p_env $$;
CREATE FUNCTION flags_audit() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO flag_audit (flag_id, before, after) VALUES (NEW.flag_id, to_jsonb(OLD), to_jsonb(NEW));
    RETURN NULL;
END;
$$;
CREATE TRIGGER flags_audit AFTER UPDATE ON flag_settings FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION flags_audit();
CREATE MATERIALIZED VIEW flag_counts AS SELECT env, count(*) FILTER (WHERE enabled) AS on_count, count(*) AS total FROM effective_flags GROUP BY env;
CREATE UNIQUE INDEX flag_counts_env ON flag_counts (env);
