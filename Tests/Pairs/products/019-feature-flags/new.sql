CREATE TYPE flag_type AS ENUM ('release', 'experiment', 'operational', 'kill-switch', 'permission');
CREATE FUNCTION is_valid_slug(s text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s ~ '^[a-z0-9-]+$' $$;
CREATE FUNCTION flag_salt(
prefix text DEFAULT 'f'
) RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT 
prefix || '_' ||
 substr(md5(random()::text), 1, 12) $$;
CREATE TABLE environments (name varchar(100) PRIMARY KEY, sort_order int DEFAULT 9999, type text NOT NULL
, enabled bool NOT NULL DEFAULT true);
CREATE TABLE projects (id varchar(255) PRIMARY KEY, name varchar NOT NULL, description varchar, health int DEFAULT 100, 
CONSTRAINT projects_id_slug CHECK (is_valid_slug(id)) NO INHERIT,
 created_at timestamptz DEFAULT now());
CREATE TABLE features (
  name varchar(255) PRIMARY KEY,
  description text,
  type flag_type NOT NULL DEFAULT 'release',
  project varchar NOT NULL DEFAULT 'default' REFERENCES projects ON DELETE CASCADE,
  salt text NOT NULL DEFAULT flag_salt(),
  archived_at timestamptz,
  archived boolean GENERATED ALWAYS AS (archived_at IS NOT NULL) STORED,
  created_at timestamptz DEFAULT now(),
  impression_data boolean DEFAULT false
);
CREATE INDEX features_live ON features (project, name) WHERE archived_at IS NULL;
CREATE TABLE feature_environments (environment varchar(100) NOT NULL REFERENCES environments ON DELETE CASCADE, feature_name varchar(255) NOT NULL REFERENCES features ON DELETE CASCADE, enabled boolean NOT NULL, 
variants jsonb NOT NULL DEFAULT '[]', last_seen_at timestamptz,
 PRIMARY KEY (environment, feature_name));
CREATE TABLE feature_strategies (id text PRIMARY KEY, feature_name varchar(255) NOT NULL, environment varchar(100) NOT NULL, strategy_name varchar(255) NOT NULL, parameters jsonb DEFAULT '{}' NOT NULL, constraints jsonb, sort_order int DEFAULT 9999 NOT NULL, title text, disabled boolean DEFAULT false, FOREIGN KEY (environment, feature_name) REFERENCES feature_environments (environment, feature_name) ON UPDATE CASCADE ON DELETE CASCADE);
CREATE TABLE segments (id serial PRIMARY KEY, name text NOT NULL, constraints jsonb DEFAULT '[]' NOT NULL, segment_project_id varchar REFERENCES projects);
CREATE TABLE feature_strategy_segment (feature_strategy_id text REFERENCES feature_strategies ON DELETE CASCADE, segment_id int REFERENCES segments ON DELETE CASCADE, PRIMARY KEY (feature_strategy_id, segment_id));
CREATE VIEW feature_overview AS SELECT f.name, f.type, f.project, bool_or(fe.enabled) AS any_on, max(fe.last_seen_at) AS last_seen, count(fs.id) FILTER (WHERE NOT fs.disabled) AS strategies FROM features f LEFT JOIN feature_environments fe ON fe.feature_name = f.name LEFT JOIN feature_strategies fs ON fs.feature_name = f.name AND fs.environment = fe.environment WHERE f.archived_at IS NULL GROUP BY f.name;
