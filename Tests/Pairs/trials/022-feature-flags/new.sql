-- feature flag service (unleash-like)
CREATE TYPE flag_type AS ENUM ('release', 'experiment', 'operational', 'kill-switch', 'permission');
CREATE TYPE rollout AS ENUM ('off', 'percentage', 'on');
CREATE TABLE projects (id varchar(255) PRIMARY KEY, name varchar NOT NULL, description varchar, created_at timestamp DEFAULT now(),
  health integer NOT NULL DEFAULT 100 CHECK (health BETWEEN 0 AND 100), archived_at timestamptz, mode varchar NOT NULL DEFAULT 'open' CHECK (mode IN ('open', 'protected', 'private'))
);
CREATE TABLE environments (name varchar(100) PRIMARY KEY, sort_order integer DEFAULT 9999,
  type text NOT NULL CONSTRAINT env_type CHECK (type IN ('development', 'test', 'preproduction', 'production')), enabled boolean NOT NULL DEFAULT true, required_approvals integer
);
CREATE TABLE project_environments (project_id varchar(255) NOT NULL REFERENCES projects ON DELETE CASCADE, environment_name varchar(100) NOT NULL REFERENCES environments ON DELETE CASCADE,
  default_strategy jsonb,
 PRIMARY KEY (project_id, environment_name));
CREATE TABLE features (
  name varchar(255) PRIMARY KEY, created_at timestamptz NOT NULL DEFAULT now(), description text, archived_at timestamptz, archived boolean GENERATED ALWAYS AS (archived_at IS NOT NULL) STORED, type flag_type NOT NULL DEFAULT 'release', project varchar(255) NOT NULL DEFAULT 'default' REFERENCES projects ON DELETE CASCADE, stale boolean NOT NULL DEFAULT false, potentially_stale boolean, impression_data boolean NOT NULL DEFAULT false, created_by_user_id integer,
  CONSTRAINT features_name_format CHECK (name ~ '^[A-Za-z0-9_.~-]{1,100}$'));
CREATE INDEX idx_features_project ON features (project) WHERE archived_at IS NULL;
CREATE TABLE feature_environments (environment varchar(100) NOT NULL DEFAULT 'default' REFERENCES environments (name) ON DELETE CASCADE, feature_name varchar(255) NOT NULL REFERENCES features (name) ON DELETE CASCADE
  ON UPDATE CASCADE
 , enabled boolean NOT NULL,
  variants jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(variants) = 'array'), last_seen_at timestamptz,
 PRIMARY KEY (environment, feature_name));
CREATE INDEX fe_enabled ON feature_environments (feature_name) INCLUDE (environment) WHERE enabled;
CREATE TABLE strategies (created_at timestamp DEFAULT now(), name varchar(255) PRIMARY KEY, description text, parameters
  jsonb, built_in boolean NOT NULL DEFAULT false, deprecated boolean DEFAULT false, title text
, sort_order integer DEFAULT 9999);
CREATE TABLE feature_strategies (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), feature_name varchar(255) NOT NULL, environment varchar(100) NOT NULL, strategy_name varchar(255) NOT NULL REFERENCES strategies ON UPDATE CASCADE, parameters jsonb NOT NULL DEFAULT '{}', constraints jsonb, rollout_pct numeric(5,2) NOT NULL DEFAULT 0 CHECK (rollout_pct BETWEEN 0 AND 100), sort_order integer NOT NULL DEFAULT 9999, disabled boolean NOT NULL DEFAULT false, milestone_id text,
  FOREIGN KEY (environment, feature_name) REFERENCES feature_environments (environment, feature_name) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX idx_feature_strategies_feature ON feature_strategies (feature_name, environment, sort_order);
CREATE INDEX idx_fs_segments ON feature_strategies USING gin (constraints jsonb_path_ops) WHERE NOT disabled;
CREATE TABLE segments (id serial PRIMARY KEY, name text NOT NULL
  , description text, created_by text, created_at timestamptz NOT NULL DEFAULT now(), constraints jsonb NOT NULL DEFAULT '[]', segment_project_id varchar(255) REFERENCES projects ON DELETE CASCADE, CONSTRAINT segments_name_key UNIQUE NULLS NOT DISTINCT (segment_project_id, name));
CREATE TABLE feature_strategy_segment (feature_strategy_id
  uuid
 NOT NULL REFERENCES feature_strategies ON DELETE CASCADE, segment_id integer NOT NULL REFERENCES segments ON DELETE CASCADE, created_at timestamp NOT NULL DEFAULT now(), PRIMARY KEY (feature_strategy_id, segment_id));
CREATE INDEX feature_strategy_segment_segment_id ON feature_strategy_segment (segment_id);
CREATE TABLE client_metrics_env (feature_name varchar(255) NOT NULL, app_name varchar(255) NOT NULL, environment varchar(100) NOT NULL, "timestamp" timestamptz NOT NULL, yes bigint NOT NULL DEFAULT 0, no bigint NOT NULL DEFAULT 0, PRIMARY KEY (feature_name, app_name, environment, "timestamp"));
CREATE TABLE client_metrics_env_variants (feature_name varchar(255) NOT NULL, app_name varchar(100) NOT NULL, environment varchar(100) NOT NULL, "timestamp" timestamptz NOT NULL, variant text NOT NULL, count integer NOT NULL DEFAULT 0, PRIMARY KEY (feature_name, app_name, environment, "timestamp", variant), FOREIGN KEY (feature_name, app_name, environment, "timestamp") REFERENCES client_metrics_env ON UPDATE CASCADE ON DELETE CASCADE);
CREATE UNLOGGED TABLE client_instances (app_name varchar(255) NOT NULL, instance_id varchar(255) NOT NULL, client_ip inet, last_seen timestamptz DEFAULT now(), created_at timestamptz DEFAULT now(), sdk_version varchar(255), environment varchar(255) NOT NULL DEFAULT 'default', PRIMARY KEY (app_name, environment, instance_id));
CREATE TABLE events (id serial PRIMARY KEY, created_at timestamp DEFAULT now(), type varchar(255) NOT NULL, created_by varchar(255) NOT NULL,
  data jsonb, pre_data jsonb, tags jsonb DEFAULT '[]', project varchar(255), feature_name text, announced boolean NOT NULL DEFAULT false
);
CREATE INDEX events_unannounced_idx ON events (announced) WHERE announced = false;
CREATE INDEX events_created_by_trgm ON events (lower(created_by));
CREATE TABLE users (id serial PRIMARY KEY, name varchar(255), username varchar(255), email varchar(255), password_hash varchar(255), login_attempts integer DEFAULT 0, created_at timestamp DEFAULT now()
  , seen_at timestamp, deleted_at timestamptz, is_service boolean DEFAULT false, email_hash varchar(255) GENERATED ALWAYS AS (md5(lower(email))) STORED
);
CREATE UNIQUE INDEX users_email ON users (lower(email)) WHERE deleted_at IS NULL;
CREATE TABLE api_tokens (secret text PRIMARY KEY, username text NOT NULL, type text NOT NULL
  CHECK (type IN ('client', 'admin', 'frontend'))
 , created_at timestamptz NOT NULL DEFAULT now(), expires_at timestamptz,
  environment varchar REFERENCES environments (name) ON DELETE CASCADE, alias text, seen_at timestamptz
);
CREATE TABLE api_token_project (secret text NOT NULL REFERENCES api_tokens ON DELETE CASCADE, project varchar NOT NULL REFERENCES projects ON DELETE CASCADE, PRIMARY KEY (secret, project));
ALTER TABLE features ADD CONSTRAINT features_created_by FOREIGN KEY (created_by_user_id) REFERENCES users (id) ON DELETE SET NULL NOT VALID;
CREATE FUNCTION hash_bucket(flag text, user_id text
  , buckets integer DEFAULT 100
 ) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT (('x' || substr(md5(flag || ':' || user_id), 1, 7))::bit(28)::int %
  buckets) + 1 $$;
CREATE FUNCTION is_enabled(flag text, env text, context jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT coalesce(bool_or(hash_bucket(flag, context ->> 'userId', 10000) <= s.rollout_pct * 100), false) FROM feature_environments fe JOIN feature_strategies s USING (feature_name, environment) WHERE fe.enabled AND NOT s.disabled AND fe.feature_name = flag AND fe.environment = env $$;
CREATE FUNCTION flag_event() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO events (type, created_by, data, pre_data, project, feature_name) VALUES ('feature-' || lower(TG_OP) || TG_ARGV[0], current_user, to_jsonb(NEW), CASE TG_OP WHEN 'UPDATE' THEN to_jsonb(OLD) END, NEW.project, NEW.name); RETURN NULL;
 END $$;
CREATE TRIGGER flag_event AFTER INSERT OR UPDATE ON features FOR EACH ROW EXECUTE FUNCTION flag_event('d');
CREATE VIEW features_view AS SELECT f.name, f.description, f.type, f.project, f.stale,
  f.impression_data, fe.environment, e.type AS environment_type, fe.enabled, fe.variants, s.strategy_name, s.parameters, (SELECT array_agg(fss.segment_id ORDER BY fss.segment_id) FROM feature_strategy_segment fss WHERE fss.feature_strategy_id = s.id) AS segments FROM features f LEFT JOIN feature_environments fe ON fe.feature_name = f.name LEFT JOIN environments e ON e.name = fe.environment LEFT JOIN feature_strategies s ON s.feature_name = f.name AND s.environment = fe.environment WHERE f.archived_at IS NULL;
CREATE VIEW project_health AS SELECT p.id, count(f.name) AS flags, count(f.name) FILTER (WHERE f.stale
   OR f.potentially_stale
 ) AS stale FROM projects p LEFT JOIN features f ON f.project = p.id GROUP BY p.id;
