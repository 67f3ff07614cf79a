CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE TABLE migrations (id serial PRIMARY KEY, name varchar(255) NOT NULL, run_on timestamp NOT NULL);
CREATE TABLE project_types (id text PRIMARY KEY, label text NOT NULL
);
CREATE TABLE projects (id varchar(255) PRIMARY KEY, name varchar NOT NULL, description varchar, created_at timestamp DEFAULT now(), type text REFERENCES project_types);
CREATE TABLE environments (name varchar(100) PRIMARY KEY, display_name varchar(255), protected boolean DEFAULT false);
CREATE TABLE features (
  name varchar(255) PRIMARY KEY,
  created_at timestamp DEFAULT now(),
  enabled int DEFAULT 0,
  archived int DEFAULT 0,
  strategies json,
  variants json DEFAULT '[]'::json,
  description text,
  project varchar(255) DEFAULT 'default',
  type varchar DEFAULT 'release',
  stale boolean DEFAULT false, last_seen_at timestamp);
ALTER TABLE features ADD CONSTRAINT features_project_fkey FOREIGN KEY (project) REFERENCES projects;
CREATE TABLE strategies (name varchar(255) PRIMARY KEY, description text, parameters json, built_in int DEFAULT 0);
CREATE TABLE client_instances (app_name varchar(255) NOT NULL, instance_id varchar(255) NOT NULL, client_ip varchar(255), last_seen timestamp DEFAULT now());
CREATE INDEX client_instances_app_name ON client_instances (app_name);
CREATE TABLE client_metrics (id serial PRIMARY KEY, created_at timestamp DEFAULT now(), metrics json);
CREATE TABLE events (id serial PRIMARY KEY, created_at timestamp DEFAULT now(), type varchar(255) NOT NULL, created_by varchar(255) NOT NULL, data json, tags json DEFAULT '[]');
CREATE VIEW active_features AS SELECT name, project, type FROM features WHERE enabled = 1 AND archived = 0;
CREATE VIEW project_health AS SELECT p.id, p.name, count(a.name) AS active FROM projects p LEFT JOIN active_features a ON a.project = p.id GROUP BY p.id;
CREATE FUNCTION bucket(flag text, who text) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT ('x' || substr(md5(flag || who), 1, 7))::bit(28)::int % 100 $$;
