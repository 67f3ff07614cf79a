-- feature flag service (db-migrate)
CREATE TABLE migrations (id serial PRIMARY KEY, name varchar(255) NOT NULL, run_on timestamp NOT NULL);
CREATE TABLE strategies (
    name varchar(255) PRIMARY KEY NOT NULL,
    created_at timestamp DEFAULT now(),
    description text,
    parameters_template json
);
CREATE TABLE features (
    name varchar(255) PRIMARY KEY NOT NULL,
    created_at timestamp DEFAULT now(),
    enabled integer DEFAULT 0,
    description text,
    strategy_name varchar(255),
    parameters json,
    archived integer DEFAULT 0
);
CREATE TABLE events (
    id serial PRIMARY KEY,
    created_at timestamp DEFAULT now(),
    type varchar(255) NOT NULL,
    created_by varchar(255) NOT NULL,
    data json
);
CREATE TABLE client_applications (
    app_name varchar(255) PRIMARY KEY NOT NULL,
    created_at timestamp DEFAULT now(),
    updated_at timestamp DEFAULT now(),
    seen_at timestamp,
    strategies json
);
CREATE TABLE client_instances (
    app_name varchar(255),
    instance_id varchar(255),
    client_ip varchar(255),
    last_seen timestamp DEFAULT now(),
    created_at timestamp DEFAULT now()
);
CREATE TABLE client_metrics (
    id serial PRIMARY KEY,
    created_at timestamp DEFAULT now(),
    metrics json
);
CREATE TABLE settings (name varchar(255) PRIMARY KEY, content json);
CREATE INDEX ON events (type);

-- 20170628205541-add-variants / strategies as rows
ALTER TABLE features ADD "strategies" json;
UPDATE features SET strategies = json_build_array(json_build_object('name', strategy_name, 'parameters', parameters));
ALTER TABLE features DROP "strategy_name";
ALTER TABLE features DROP "parameters";
ALTER TABLE features ALTER enabled DROP DEFAULT, ALTER enabled TYPE boolean USING enabled::int::boolean, ALTER enabled SET DEFAULT false, ALTER enabled SET NOT NULL;
ALTER TABLE features ADD archived_at timestamptz;
UPDATE features SET archived_at = now() WHERE archived = 1;
ALTER TABLE features DROP archived;
ALTER TABLE events ALTER COLUMN created_at TYPE timestamp with time zone, ALTER COLUMN data TYPE jsonb USING data::jsonb;
ALTER TABLE events ALTER COLUMN data SET NOT NULL;
ALTER TABLE events ADD COLUMN tags jsonb DEFAULT '[]', ADD COLUMN project text, ADD COLUMN environment text, ADD COLUMN feature_name text;
CREATE INDEX events_project_idx ON events (project);
CREATE INDEX events_feature_idx ON events (feature_name) INCLUDE (type, created_at);
DROP INDEX events_type_idx;
DROP TABLE client_metrics;

-- 20210409 projects & environments
CREATE TYPE env_type AS ENUM ('development', 'test', 'preproduction', 'production');
CREATE TABLE environments (
    name varchar(100) PRIMARY KEY,
    sort_order integer NOT NULL DEFAULT 9999,
    type env_type NOT NULL DEFAULT 'production',
    enabled boolean NOT NULL DEFAULT true,
    protected boolean NOT NULL DEFAULT false
);
CREATE TABLE projects (
    id varchar(255) NOT NULL PRIMARY KEY,
    name varchar NOT NULL,
    description varchar,
    created_at timestamp NOT NULL DEFAULT now(),
    health integer DEFAULT 100
);
CREATE TABLE project_environments (
    project_id varchar(255) NOT NULL REFERENCES projects ON DELETE CASCADE,
    environment_name varchar(100) NOT NULL REFERENCES environments (name) ON DELETE CASCADE,
    PRIMARY KEY (project_id, environment_name)
);
ALTER TABLE features ADD COLUMN project varchar NOT NULL DEFAULT 'default';
ALTER TABLE features ADD COLUMN last_seen_at timestamptz;
ALTER TABLE features ADD COLUMN type varchar DEFAULT 'release', ADD COLUMN impression_data boolean DEFAULT false;
CREATE TABLE feature_environments (
    environment varchar(100) NOT NULL DEFAULT 'default' REFERENCES environments (name) ON DELETE CASCADE,
    feature_name varchar(255) NOT NULL REFERENCES features (name) ON DELETE CASCADE,
    enabled boolean NOT NULL,
    variants jsonb NOT NULL DEFAULT '[]',
    PRIMARY KEY (environment, feature_name)
);
CREATE TABLE feature_strategies (
    id text PRIMARY KEY NOT NULL,
    feature_name varchar(255) NOT NULL,
    project_name varchar(255) NOT NULL,
    environment varchar(100) NOT NULL DEFAULT 'default',
    strategy_name varchar(255) NOT NULL,
    parameters jsonb NOT NULL DEFAULT '{}',
    constraints jsonb,
    sort_order integer NOT NULL DEFAULT 9999,
    created_at timestamptz DEFAULT now(),
    FOREIGN KEY (environment, feature_name) REFERENCES feature_environments (environment, feature_name) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX feature_strategies_feature_name_idx ON feature_strategies (feature_name);
CREATE INDEX feature_strategies_constraints ON feature_strategies USING gin (constraints jsonb_path_ops) WHERE constraints IS NOT NULL;
ALTER TABLE features DROP COLUMN enabled;
ALTER TABLE features DROP COLUMN strategies;

-- 2022: instance keys, views, usage metrics
ALTER TABLE client_instances ADD COLUMN environment varchar(255) NOT NULL DEFAULT 'default';
ALTER TABLE client_instances ALTER app_name SET NOT NULL, ALTER instance_id SET NOT NULL;
ALTER TABLE client_instances ADD CONSTRAINT client_instances_pkey PRIMARY KEY (app_name, environment, instance_id);
CREATE TABLE client_metrics_env (
    feature_name varchar(255), app_name varchar(255), environment varchar(100), timestamp timestamptz,
    yes bigint DEFAULT 0, no bigint DEFAULT 0,
    PRIMARY KEY (feature_name, app_name, environment, timestamp)
);
CREATE INDEX client_metrics_env_timestamp_brin ON client_metrics_env USING brin (timestamp);
CREATE VIEW features_view AS
SELECT f.name, f.description, f.type, f.project, fe.environment, fe.enabled, fe.variants, e.type AS environment_type, e.sort_order AS environment_sort_order,
       fs.id AS strategy_id, fs.strategy_name, fs.parameters, fs.constraints, f.archived_at
FROM features f
LEFT JOIN feature_environments fe ON fe.feature_name = f.name
LEFT JOIN feature_strategies fs ON fs.feature_name = fe.feature_name AND fs.environment = fe.environment
LEFT JOIN environments e ON fe.environment = e.name;
CREATE FUNCTION assign_unlinked_ids() RETURNS void LANGUAGE plpgsql AS $$ BEGIN UPDATE feature_strategies SET project_name = 'default' WHERE project_name = ''; END; $$;
CREATE FUNCTION date_floor_round(base_date timestamptz, round_interval interval) RETURNS timestamptz LANGUAGE sql STABLE
RETURN to_timestamp((extract(epoch FROM base_date)::integer / extract(epoch FROM round_interval)::integer) * extract(epoch FROM round_interval)::integer);
ALTER TABLE strategies ADD COLUMN built_in integer DEFAULT 0, ADD COLUMN deprecated boolean DEFAULT false, ADD COLUMN parameters jsonb;
UPDATE strategies SET parameters = '[]';
ALTER TABLE strategies DROP COLUMN parameters_template;
ALTER TABLE settings ALTER content TYPE jsonb, ADD COLUMN "updated_at" timestamptz;
