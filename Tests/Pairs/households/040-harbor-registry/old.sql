CREATE FUNCTION update_update_time_at_column() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.update_time = NOW(); RETURN NEW; END; $$;
CREATE TABLE harbor_user (
    user_id serial PRIMARY KEY NOT NULL,
    username varchar(255) UNIQUE,
    email varchar(255) UNIQUE,
    realname varchar(255) NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    sysadmin_flag boolean DEFAULT false NOT NULL,
    creation_time timestamp DEFAULT CURRENT_TIMESTAMP,
    update_time timestamp DEFAULT CURRENT_TIMESTAMP,
    reset_uuid varchar(40),
    salt varchar(40)
);
CREATE TABLE project (
    project_id serial PRIMARY KEY NOT NULL,
    owner_id integer NOT NULL,
    name varchar(255) NOT NULL UNIQUE,
    deleted boolean DEFAULT false NOT NULL,
    creation_time timestamp DEFAULT CURRENT_TIMESTAMP,
    update_time timestamp DEFAULT CURRENT_TIMESTAMP
);
ALTER TABLE project ADD CONSTRAINT fk_project_owner_id FOREIGN KEY (owner_id) REFERENCES harbor_user;
CREATE TABLE access (
    access_id serial PRIMARY KEY NOT NULL,
    access_code char(1),
    comment varchar(30)
);
CREATE TABLE repository (
    repository_id serial PRIMARY KEY NOT NULL,
    name varchar(255) NOT NULL UNIQUE,
    project_id integer NOT NULL,
    description text,
    pull_count integer DEFAULT 0 NOT NULL,
    star_count integer DEFAULT 0 NOT NULL,
    creation_time timestamp DEFAULT CURRENT_TIMESTAMP,
    update_time timestamp DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE img_scan_overview (
    id serial PRIMARY KEY,
    image_digest varchar(128) NOT NULL UNIQUE,
    scan_job_id integer NOT NULL,
    severity integer DEFAULT 0 NOT NULL,
    components_overview varchar(2048),
    details_key varchar(128),
    creation_time timestamp DEFAULT CURRENT_TIMESTAMP,
    update_time timestamp DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE clair_vuln_timestamp (
    id serial PRIMARY KEY,
    namespace varchar(128) NOT NULL UNIQUE,
    last_update timestamp NOT NULL
);
CREATE TABLE replication_target (
    id serial PRIMARY KEY,
    name varchar(64),
    url varchar(64),
    username varchar(255),
    target_type integer DEFAULT 0 NOT NULL,
    insecure boolean DEFAULT false NOT NULL,
    creation_time timestamp DEFAULT CURRENT_TIMESTAMP,
    update_time timestamp DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE replication_policy (
    id serial PRIMARY KEY,
    name varchar(256),
    project_id integer NOT NULL,
    target_id integer NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    cron_str varchar(256),
    filters varchar(1024),
    creation_time timestamp DEFAULT CURRENT_TIMESTAMP,
    update_time timestamp DEFAULT CURRENT_TIMESTAMP
);
ALTER TABLE replication_policy ADD CONSTRAINT fk_replication_policy_target_id FOREIGN KEY (target_id) REFERENCES replication_target;
CREATE TABLE project_member (
    id serial NOT NULL,
    project_id integer NOT NULL,
    entity_id integer NOT NULL,
    entity_type char(1) NOT NULL CHECK (entity_type = 'u' OR entity_type = 'g'),
    role integer NOT NULL,
    creation_time timestamp DEFAULT CURRENT_TIMESTAMP,
    update_time timestamp DEFAULT CURRENT_TIMESTAMP,
    PRIMARY KEY (id),
    CONSTRAINT unique_project_entity_type UNIQUE (project_id, entity_id, entity_type)
);
ALTER TABLE project_member ADD CONSTRAINT fk_project_member_project_id FOREIGN KEY (project_id) REFERENCES project;
CREATE TABLE access_log (
    log_id serial PRIMARY KEY,
    username varchar(255) NOT NULL,
    project_id integer NOT NULL,
    repo_name varchar(256),
    repo_tag varchar(128),
    operation varchar(20) NOT NULL,
    op_time timestamp DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX pid_optime ON access_log (project_id, op_time);
CREATE TRIGGER user_update_time_at_modtime BEFORE UPDATE ON harbor_user FOR EACH ROW EXECUTE FUNCTION update_update_time_at_column();
CREATE TRIGGER project_update_time_at_modtime BEFORE UPDATE ON project FOR EACH ROW EXECUTE FUNCTION update_update_time_at_column();
CREATE TRIGGER repository_update_time_at_modtime BEFORE UPDATE ON repository FOR EACH ROW EXECUTE FUNCTION update_update_time_at_column();
CREATE TRIGGER pm_update_time_at_modtime BEFORE UPDATE ON project_member FOR EACH ROW EXECUTE FUNCTION update_update_time_at_column();
CREATE VIEW project_stats AS SELECT p.project_id, p.name, count(r.*) AS repos, sum(r.pull_count) AS pulls FROM project p LEFT JOIN repository r USING (project_id) GROUP BY p.project_id;
