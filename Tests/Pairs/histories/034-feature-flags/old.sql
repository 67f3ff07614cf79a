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
