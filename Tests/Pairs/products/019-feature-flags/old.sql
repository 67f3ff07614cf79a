CREATE TYPE flag_type AS ENUM ('release', 'experiment', 'operational', 'kill-switch', 'permission');
CREATE FUNCTION is_valid_slug(s text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s ~ '^[a-z0-9-]+$' $$;
CREATE FUNCTION flag_salt(
) RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT 
 substr(md5(random()::text), 1, 12) $$;
CREATE TABLE environments (name varchar(100) PRIMARY KEY, sort_order int DEFAULT 9999, type text NOT NULL
, protected bool NOT NULL DEFAULT false
, enabled bool NOT NULL DEFAULT true);
CREATE TABLE projects (id varchar(255) PRIMARY KEY, name varchar NOT NULL, description varchar, health int DEFAULT 100, 
CONSTRAINT projects_slug CHECK (is_valid_slug(id)),
 created_at timestamptz DEFAULT now());
CREATE TABLE features (
  name varchar(255) PRIMARY KEY,
  description text,
  type varchar DEFAULT 'release',
  project varchar NOT NULL DEFAULT 'default' REFERENCES projects ON DELETE CASCADE,
  salt text NOT NULL DEFAULT flag_salt(),
  archived boolean DEFAULT false,
  created_at timestamptz DEFAULT now(),
  impression_data boolean DEFAULT false
);
CREATE INDEX features_live ON features (project) WHERE NOT archived;
CREATE TABLE feature_environments (environment varchar(100) NOT NULL REFERENCES environments ON DELETE CASCADE, feature_name varchar(255) NOT NULL REFERENCES features ON DELETE CASCADE, enabled boolean NOT NULL, 
 PRIMARY KEY (environment, feature_name));
CREATE TABLE feature_strategies (id text PRIMARY KEY, feature_name varchar(255) NOT NULL REFERENCES features ON DELETE CASCADE, environment varchar(100) NOT NULL, strategy_name varchar(255) NOT NULL, parameters jsonb DEFAULT '{}' NOT NULL, constraints jsonb, sort_order int DEFAULT 9999 NOT NULL);
CREATE VIEW feature_overview AS SELECT f.name, f.type, f.project, bool_or(fe.enabled) AS any_on FROM features f LEFT JOIN feature_environments fe ON fe.feature_name = f.name WHERE NOT f.archived GROUP BY f.name;
