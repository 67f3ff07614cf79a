CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE TABLE migrations (id serial PRIMARY KEY, name varchar(255) NOT NULL, run_on timestamp NOT NULL);
CREATE TABLE project_types (id text PRIMARY KEY, label text NOT NULL, sort_order int NOT NULL DEFAULT 9999 CHECK (sort_order >= 0));
CREATE TABLE projects (id text PRIMARY KEY, name varchar NOT NULL, description varchar, created_at timestamp with time zone NOT NULL DEFAULT now(), health int DEFAULT 100, updated_at timestamptz DEFAULT now(), archived_at timestamptz, type text REFERENCES project_types ON UPDATE CASCADE);
CREATE TABLE environments (name varchar(100) PRIMARY KEY, sort_order int DEFAULT 9999, type text NOT NULL, enabled boolean DEFAULT true, protected boolean DEFAULT false, required_approvals int CONSTRAINT sane_approvals CHECK (required_approvals BETWEEN 1 AND 20));
CREATE TABLE project_environments (project_id text NOT NULL REFERENCES projects ON UPDATE CASCADE ON DELETE CASCADE, environment_name varchar(100) NOT NULL REFERENCES environments ON DELETE CASCADE, default_strategy jsonb, PRIMARY KEY (project_id, environment_name));
CREATE TABLE features (
  name varchar(255) PRIMARY KEY,
  created_at timestamp with time zone DEFAULT now(),
  archived boolean DEFAULT false NOT NULL,
  archived_at timestamptz,
  impression_data boolean DEFAULT false,
  created_by_user_id int,
  description text,
  project text DEFAULT 'default',
  type varchar DEFAULT 'release',
  stale boolean DEFAULT false, potentially_stale boolean, CHECK (archived = (archived_at IS NOT NULL)));
ALTER TABLE features ADD CONSTRAINT features_project_fkey FOREIGN KEY (project) REFERENCES projects ON UPDATE CASCADE ON DELETE SET DEFAULT;
CREATE INDEX features_live ON features (project) WHERE NOT archived;
CREATE TABLE feature_environments (environment varchar(100) NOT NULL DEFAULT 'default' REFERENCES environments ON DELETE CASCADE, feature_name varchar(255) NOT NULL REFERENCES features ON DELETE CASCADE, enabled boolean NOT NULL, variants jsonb NOT NULL DEFAULT '[]', last_seen_at timestamptz, PRIMARY KEY (environment, feature_name));
CREATE TABLE feature_strategies (id text NOT NULL PRIMARY KEY DEFAULT gen_random_uuid(), feature_name varchar(255) NOT NULL REFERENCES features ON DELETE CASCADE, project_name varchar(255) NOT NULL, environment varchar(100) NOT NULL, strategy_name varchar(255) NOT NULL, parameters jsonb NOT NULL DEFAULT '{}'::jsonb, constraints jsonb, sort_order int NOT NULL DEFAULT 9999, milestone_id text, FOREIGN KEY (environment, feature_name) REFERENCES feature_environments ON DELETE CASCADE);
CREATE INDEX idx_feature_strategies_feature ON feature_strategies (feature_name, environment);
CREATE TABLE strategies (name varchar(255) PRIMARY KEY, description text, parameters jsonb NOT NULL DEFAULT '[]', built_in boolean NOT NULL DEFAULT false);
CREATE TABLE client_instances (app_name varchar(255) NOT NULL, instance_id varchar(255) NOT NULL, client_ip varchar(255), last_seen timestamp with time zone DEFAULT now(), environment varchar(255) NOT NULL DEFAULT 'default', sdk_version text, PRIMARY KEY (app_name, environment, instance_id));
CREATE TABLE client_metrics_env (feature_name varchar(255) NOT NULL, app_name varchar(255) NOT NULL, environment varchar(100) NOT NULL, "timestamp" timestamptz NOT NULL, yes bigint DEFAULT 0, no bigint DEFAULT 0, PRIMARY KEY (feature_name, app_name, environment, "timestamp"));
CREATE INDEX idx_client_metrics_f_name ON client_metrics_env USING brin ("timestamp");
CREATE TABLE events (id serial PRIMARY KEY, created_at timestamp with time zone DEFAULT now(), type varchar(255) NOT NULL, created_by varchar(255) NOT NULL, data jsonb, pre_data jsonb, environment text, project text, feature_name text, announced boolean NOT NULL DEFAULT false, tags jsonb DEFAULT '[]');
CREATE INDEX events_unannounced_idx ON events (announced) WHERE announced = false;
CREATE INDEX events_feature_name_idx ON events (feature_name);
CREATE VIEW active_features AS SELECT f.name, f.project, f.type, fe.environment, count(fs.id) AS strategies FROM features f JOIN feature_environments fe ON fe.feature_name = f.name LEFT JOIN feature_strategies fs ON fs.feature_name = f.name AND fs.environment = fe.environment WHERE fe.enabled AND NOT f.archived GROUP BY f.name, fe.environment;
CREATE VIEW project_health AS SELECT p.id, p.name, count(a.name) AS active , p.health FROM projects p LEFT JOIN active_features a ON a.project = p.id WHERE p.archived_at IS NULL GROUP BY p.id;
CREATE FUNCTION bucket(flag text, who text) RETURNS int LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 5 AS $$ SELECT ('x' || substr(md5(flag || ':' || who), 1, 7))::bit(28)::int % 100 $$;
CREATE FUNCTION date_floor_round(base_date timestamptz, round_interval interval) RETURNS timestamptz LANGUAGE sql STABLE AS $$ SELECT to_timestamp(floor(extract(epoch FROM base_date) / extract(epoch FROM round_interval)) * extract(epoch FROM round_interval)) $$;
CREATE FUNCTION unleash_update_stat() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE projects SET updated_at = now() WHERE id = NEW.project; RETURN NEW; END $$;
CREATE TRIGGER unleash_update_stat AFTER INSERT ON events FOR EACH ROW EXECUTE FUNCTION unleash_update_stat();
