-- feature flag service (unleash-like)
CREATE TYPE flag_type AS ENUM ('release', 'experiment', 'kill-switch');
CREATE TYPE rollout AS ENUM ('off', 'percentage', 'on');
CREATE TABLE projects (id varchar(255) PRIMARY KEY, name varchar NOT NULL, description varchar, created_at timestamp DEFAULT now(),
  health integer DEFAULT 100
);
CREATE TABLE environments (name varchar(100) PRIMARY KEY, sort_order integer DEFAULT 9999,
  type text NOT NULL, enabled boolean DEFAULT true, protected boolean DEFAULT false
);
CREATE TABLE project_environments (project_id varchar(255) NOT NULL REFERENCES projects ON DELETE CASCADE, environment_name varchar(100) NOT NULL REFERENCES environments ON DELETE CASCADE,
 PRIMARY KEY (project_id, environment_name));
CREATE TABLE features (
  created_at timestamp DEFAULT now(), name varchar(255) PRIMARY KEY, description text, archived boolean DEFAULT false, type flag_type DEFAULT 'release', project varchar DEFAULT 'default', stale boolean DEFAULT false, variants json DEFAULT '[]', enabled integer DEFAULT 0, last_seen_at timestamp);
CREATE TABLE feature_environments (environment varchar(100) NOT NULL DEFAULT 'default' REFERENCES environments (name) ON DELETE CASCADE, feature_name varchar(255) NOT NULL REFERENCES features (name) ON DELETE CASCADE
 , enabled boolean NOT NULL,
 PRIMARY KEY (environment, feature_name));
CREATE TABLE strategies (created_at timestamp DEFAULT now(), name varchar(255) PRIMARY KEY, description text, parameters
  json, built_in integer DEFAULT 0
, sort_order integer DEFAULT 9999);
CREATE TABLE feature_strategies (
  id text PRIMARY KEY, feature_name varchar(255) NOT NULL REFERENCES features (name) ON DELETE CASCADE, project_name varchar(255) NOT NULL, environment varchar(100) NOT NULL, strategy_name varchar(255) NOT NULL, parameters json NOT NULL DEFAULT '{}', constraints json, rollout rollout NOT NULL DEFAULT 'off', percentage integer
);
CREATE INDEX idx_feature_strategies_feature ON feature_strategies (feature_name);
CREATE TABLE segments (id serial PRIMARY KEY, name text NOT NULL
  UNIQUE, description text, created_by text, created_at timestamp NOT NULL DEFAULT now(), constraints json NOT NULL DEFAULT '[]');
CREATE TABLE feature_strategy_segment (feature_strategy_id
  text
 NOT NULL REFERENCES feature_strategies ON DELETE CASCADE, segment_id integer NOT NULL REFERENCES segments ON DELETE CASCADE, created_at timestamp NOT NULL DEFAULT now(), PRIMARY KEY (feature_strategy_id, segment_id));
CREATE TABLE client_metrics (id serial PRIMARY KEY, created_at timestamp DEFAULT now(), metrics json);
CREATE TABLE client_instances (app_name varchar(255), instance_id varchar(255), client_ip varchar(255), last_seen timestamp DEFAULT now(), created_at timestamp DEFAULT now());
CREATE TABLE events (id serial PRIMARY KEY, created_at timestamp DEFAULT now(), type varchar(255) NOT NULL, created_by varchar(255) NOT NULL,
  data json, tags json DEFAULT '[]'
);
CREATE TABLE users (id serial PRIMARY KEY, name varchar(255), username varchar(255), email varchar(255), password_hash varchar(255), login_attempts integer DEFAULT 0, created_at timestamp DEFAULT now()
);
CREATE UNIQUE INDEX users_email ON users (email);
CREATE TABLE api_tokens (secret text PRIMARY KEY, username text NOT NULL, type text NOT NULL
 , created_at timestamptz NOT NULL DEFAULT now(), expires_at timestamptz,
  project varchar REFERENCES projects ON DELETE CASCADE, environment varchar REFERENCES environments (name)
);
CREATE FUNCTION hash_bucket(flag text, user_id text
 ) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT (('x' || substr(md5(flag || ':' || user_id), 1, 7))::bit(28)::int %
  100) + 1 $$;
CREATE FUNCTION is_enabled(flag text, env text, user_id text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT coalesce(bool_or(s.rollout = 'on' OR s.rollout = 'percentage' AND hash_bucket(flag, user_id) <= s.percentage), false) FROM feature_environments fe JOIN feature_strategies s USING (feature_name, environment) WHERE fe.enabled AND fe.feature_name = flag AND fe.environment = env $$;
CREATE FUNCTION flag_event() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO events (type, created_by, data) VALUES ('feature-' || lower(TG_OP), current_user, row_to_json(NEW)); RETURN NEW;
 END $$;
CREATE TRIGGER flag_event AFTER INSERT OR UPDATE ON features FOR EACH ROW EXECUTE FUNCTION flag_event();
CREATE VIEW features_view AS SELECT f.name, f.description, f.type, f.project, f.stale,
  f.archived, fe.environment, fe.enabled, s.strategy_name, s.parameters, f.variants FROM features f LEFT JOIN feature_environments fe ON fe.feature_name = f.name LEFT JOIN feature_strategies s ON s.feature_name = f.name AND s.environment = fe.environment;
CREATE VIEW project_health AS SELECT p.id, count(f.name) AS flags, count(f.name) FILTER (WHERE f.stale
 ) AS stale FROM projects p LEFT JOIN features f ON f.project = p.id GROUP BY p.id;
