CREATE TABLE harbor_user (user_id SERIAL PRIMARY KEY NOT NULL, username varchar(255), email varchar(255), password varchar(40) NOT NULL, password_version varchar(16) DEFAULT 'sha256', deleted boolean DEFAULT false NOT NULL, salt varchar(40) DEFAULT NULL, sysadmin_flag boolean DEFAULT false NOT NULL, creation_time timestamp(0), update_time timestamp(0), UNIQUE (username), UNIQUE (email));
CREATE TABLE registry (id SERIAL PRIMARY KEY NOT NULL, name varchar(256), url varchar(256), credential_type varchar(16), access_secret varchar(4096), type varchar(32), insecure boolean, description varchar(1024), health varchar(16), creation_time timestamp default CURRENT_TIMESTAMP, update_time timestamp default CURRENT_TIMESTAMP, CONSTRAINT unique_registry_name UNIQUE (name));
CREATE TABLE project (project_id SERIAL PRIMARY KEY NOT NULL, owner_id int NOT NULL, name varchar(255) NOT NULL, creation_time timestamp DEFAULT CURRENT_TIMESTAMP, update_time timestamp DEFAULT CURRENT_TIMESTAMP, deleted boolean DEFAULT false NOT NULL, registry_id int, FOREIGN KEY (owner_id) REFERENCES harbor_user(user_id), UNIQUE (name));
CREATE TABLE repository (repository_id SERIAL PRIMARY KEY NOT NULL, name varchar(255) NOT NULL, project_id int NOT NULL, description text, pull_count bigint DEFAULT 0 NOT NULL, star_count int DEFAULT 0 NOT NULL, creation_time timestamp default CURRENT_TIMESTAMP, update_time timestamp default CURRENT_TIMESTAMP, UNIQUE (name));
CREATE INDEX idx_repository_project_id ON repository (project_id);
CREATE FUNCTION update_update_time_at_column() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.update_time = NOW();
    RETURN NEW;
  END;
$$;
CREATE TRIGGER harbor_user_update_time_at_modtime BEFORE UPDATE ON harbor_user FOR EACH ROW EXECUTE PROCEDURE update_update_time_at_column();
CREATE TRIGGER repository_update_time_at_modtime BEFORE UPDATE ON repository FOR EACH ROW EXECUTE PROCEDURE update_update_time_at_column();
CREATE TABLE artifact (id SERIAL PRIMARY KEY NOT NULL, type varchar(255) NOT NULL, media_type varchar(255) NOT NULL, manifest_media_type varchar(255) NOT NULL, project_id int NOT NULL, repository_id int NOT NULL, repository_name varchar(255) NOT NULL, digest varchar(255) NOT NULL, size bigint, push_time timestamp default CURRENT_TIMESTAMP, extra_attrs text, annotations jsonb, CONSTRAINT unique_artifact UNIQUE (repository_id, digest));
CREATE INDEX idx_artifact_push_time ON artifact (push_time);
CREATE TABLE tag (id SERIAL PRIMARY KEY NOT NULL, repository_id int NOT NULL, artifact_id int NOT NULL, name varchar(255) NOT NULL, push_time timestamp default CURRENT_TIMESTAMP, FOREIGN KEY (artifact_id) REFERENCES artifact(id), CONSTRAINT unique_tag UNIQUE (repository_id, name));
CREATE TABLE task (id SERIAL PRIMARY KEY NOT NULL, execution_id int NOT NULL, job_id varchar(64), status varchar(16) NOT NULL, status_code int NOT NULL, extra_attrs JSON, status_revision int);
CREATE INDEX idx_task_extra_attrs_report_uuids ON task USING gin ((extra_attrs::jsonb->'report_uuids'));
CREATE OR REPLACE PROCEDURE migrate_scan_overview(batch int) LANGUAGE plpgsql AS $$
BEGIN
  UPDATE task SET status_revision = 0 WHERE id < batch;
  COMMIT;
END $$;
