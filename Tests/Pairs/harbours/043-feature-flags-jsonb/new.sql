CREATE TYPE flag_kind AS ENUM ('boolean','variant');
CREATE TABLE environments (
    name text PRIMARY KEY,
    pos int NOT NULL UNIQUE DEFERRABLE
);
CREATE TABLE projects (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    retention interval NOT NULL DEFAULT '30 days'
);
CREATE TABLE flags (
    id serial PRIMARY KEY,
    project_id int NOT NULL REFERENCES projects,
    key text NOT NULL,
    kind flag_kind NOT NULL DEFAULT 'boolean',
    enabled boolean NOT NULL DEFAULT false,
    rollout smallint NOT NULL DEFAULT 100,
    owner text,
    rules jsonb NOT NULL DEFAULT '[]',
    default_value text,
    CONSTRAINT rules_arr CHECK (jsonb_typeof(rules) = 'array'),
    CONSTRAINT rollout_ok CHECK (rollout BETWEEN 0 AND 100),
    UNIQUE (project_id, key)
);
CREATE INDEX flags_owner ON flags (owner) WHERE owner IS NOT NULL;
CREATE INDEX flags_rules ON flags USING gin (rules jsonb_path_ops);
CREATE TABLE overrides (
    flag_id int REFERENCES flags ON DELETE CASCADE,
    env text REFERENCES environments ON UPDATE CASCADE,
    value text NOT NULL,
    PRIMARY KEY (flag_id, env)
);
CREATE TABLE evaluations (
    flag_id int NOT NULL REFERENCES flags ON DELETE CASCADE,
    env text NOT NULL REFERENCES environments ON UPDATE CASCADE,
    info jsonb NOT NULL DEFAULT '{}',
    who text GENERATED ALWAYS AS (info->>'who') STORED,
    result boolean GENERATED ALWAYS AS ((info->>'result')::boolean) STORED,
    at timestamptz NOT NULL DEFAULT now()
) PARTITION BY LIST (env);
CREATE TABLE evaluations_prod PARTITION OF evaluations FOR VALUES IN ('prod');
CREATE TABLE evaluations_rest PARTITION OF evaluations DEFAULT;
CREATE VIEW active_flags AS SELECT id, key, rollout::int AS rollout, rules FROM flags WHERE enabled;
CREATE VIEW owners AS SELECT owner, count(*) AS n FROM flags GROUP BY 1;
CREATE FUNCTION flag_value(f flags, e text DEFAULT 'prod') RETURNS text LANGUAGE sql STABLE AS $$ SELECT coalesce((SELECT value FROM public.overrides o WHERE o.flag_id = f.id AND o.env = e), f.default_value) $$;
CREATE VIEW prod_values AS SELECT f.key, flag_value(f) AS value FROM flags f;
CREATE FUNCTION flag_log() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('flags', to_jsonb(NEW)::text); RETURN NULL; END $$;
CREATE TRIGGER flag_log AFTER UPDATE ON flags FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION flag_log();
COMMENT ON TABLE environments IS 'was type env';
