CREATE TABLE access (access_id SERIAL PRIMARY KEY NOT NULL, access_code char(1), comment varchar(30));
CREATE TABLE harbor_user (user_id SERIAL PRIMARY KEY NOT NULL, username varchar(255), email varchar(255), password varchar(40) NOT NULL, deleted boolean DEFAULT false NOT NULL, salt varchar(40) DEFAULT NULL, sysadmin_flag boolean DEFAULT false NOT NULL, creation_time timestamp(0), update_time timestamp(0), UNIQUE (username), UNIQUE (email));
CREATE TABLE project (project_id SERIAL PRIMARY KEY NOT NULL, owner_id int NOT NULL, name varchar(255) NOT NULL, creation_time timestamp DEFAULT CURRENT_TIMESTAMP, update_time timestamp DEFAULT CURRENT_TIMESTAMP, deleted boolean DEFAULT false NOT NULL, FOREIGN KEY (owner_id) REFERENCES harbor_user(user_id), UNIQUE (name));
CREATE TABLE repository (repository_id SERIAL PRIMARY KEY NOT NULL, name varchar(255) NOT NULL, project_id int NOT NULL, description text, pull_count int DEFAULT 0 NOT NULL, star_count int DEFAULT 0 NOT NULL, creation_time timestamp default CURRENT_TIMESTAMP, update_time timestamp default CURRENT_TIMESTAMP, UNIQUE (name));
CREATE FUNCTION update_update_time_at_column() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.update_time = NOW();
    RETURN NEW;
  END;
$$;
CREATE TRIGGER harbor_user_update_time_at_modtime BEFORE UPDATE ON harbor_user FOR EACH ROW EXECUTE PROCEDURE update_update_time_at_column();
CREATE TRIGGER project_update_time_at_modtime BEFORE UPDATE ON project FOR EACH ROW EXECUTE PROCEDURE update_update_time_at_column();
CREATE TABLE clair_vuln_timestamp (id SERIAL PRIMARY KEY NOT NULL, namespace varchar(128) NOT NULL, last_update timestamp NOT NULL, UNIQUE(namespace));
CREATE TABLE img_scan_overview (id SERIAL PRIMARY KEY NOT NULL, image_digest varchar(128) NOT NULL, scan_job_id int NOT NULL, severity int NOT NULL default 0, components_overview varchar(2048), UNIQUE(image_digest));
