CREATE TYPE env AS ENUM ('dev','test','stage','prod');
CREATE TABLE projects (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    config json NOT NULL DEFAULT '{"retention": 30}'
);
CREATE TABLE flags (
    id serial PRIMARY KEY,
    project_id int NOT NULL REFERENCES projects,
    key text NOT NULL,
    spec jsonb NOT NULL DEFAULT '{}',
    enabled boolean GENERATED ALWAYS AS ((spec->>'enabled') = 'true') STORED,
    rollout int GENERATED ALWAYS AS ((spec->>'rollout')::int) STORED,
    CONSTRAINT spec_obj CHECK (jsonb_typeof(spec) = 'object'),
    CONSTRAINT rollout_ok CHECK ((spec->>'rollout')::int BETWEEN 0 AND 100),
    UNIQUE (project_id, key)
);
CREATE INDEX flags_owner ON flags ((spec->>'owner'));
CREATE INDEX flags_spec ON flags USING gin (spec);
CREATE TABLE overrides (
    flag_id int REFERENCES flags ON DELETE CASCADE,
    env env,
    value jsonb NOT NULL,
    PRIMARY KEY (flag_id, env)
);
CREATE TABLE evaluations (
    flag_id int NOT NULL,
    env env NOT NULL,
    who text,
    result boolean,
    at timestamptz DEFAULT now()
);
CREATE VIEW active_flags AS SELECT id, key, rollout, spec->'rules' AS rules FROM flags WHERE enabled;
CREATE VIEW owners AS SELECT spec->>'owner' AS owner, count(*) AS n FROM flags GROUP BY 1;
CREATE FUNCTION flag_value(f flags, e env) RETURNS jsonb LANGUAGE sql STABLE AS $$ SELECT coalesce((SELECT value FROM public.overrides o WHERE o.flag_id = f.id AND o.env = e), f.spec->'default') $$;
CREATE VIEW prod_values AS SELECT f.key, flag_value(f, 'prod') AS value FROM flags f;
CREATE FUNCTION flag_log() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('flags', NEW.spec::text); RETURN NULL; END $$;
CREATE TRIGGER flag_log AFTER UPDATE OF spec ON flags FOR EACH ROW WHEN (OLD.spec IS DISTINCT FROM NEW.spec) EXECUTE FUNCTION flag_log();
COMMENT ON COLUMN flags.spec IS 'everything';
COMMENT ON TYPE env IS 'fixed list';
