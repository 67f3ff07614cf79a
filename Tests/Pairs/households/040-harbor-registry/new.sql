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
    salt varchar(40),
    password_version varchar(16) DEFAULT 'sha256'
);
CREATE TABLE project (
    project_id serial PRIMARY KEY NOT NULL,
    owner_id integer NOT NULL,
    name varchar(255) NOT NULL UNIQUE,
    deleted boolean DEFAULT false NOT NULL,
    creation_time timestamp DEFAULT CURRENT_TIMESTAMP,
    update_time timestamp DEFAULT CURRENT_TIMESTAMP,
    registry_id integer
);
ALTER TABLE project ADD CONSTRAINT fk_project_owner_id FOREIGN KEY (owner_id) REFERENCES harbor_user;
CREATE TABLE repository (
    repository_id serial PRIMARY KEY NOT NULL,
    name varchar(255) NOT NULL UNIQUE,
    project_id integer NOT NULL,
    description text,
    pull_count bigint DEFAULT 0 NOT NULL,
    star_count integer DEFAULT 0 NOT NULL,
    creation_time timestamp DEFAULT CURRENT_TIMESTAMP,
    update_time timestamp DEFAULT CURRENT_TIMESTAMP
);
ALTER TABLE repository ADD CONSTRAINT fk_repository_project_id FOREIGN KEY (project_id) REFERENCES project;
CREATE TYPE vuln_severity AS ENUM ('Unknown','Negligible','Low','Medium','High','Critical');
CREATE TABLE artifact (
    id serial PRIMARY KEY,
    type varchar(255) NOT NULL,
    media_type varchar(255) NOT NULL,
    manifest_media_type varchar(255) NOT NULL,
    artifact_type varchar(255) NOT NULL,
    project_id integer NOT NULL,
    repository_id integer NOT NULL,
    repository_name varchar(255) NOT NULL,
    digest varchar(255) NOT NULL,
    size bigint,
    push_time timestamp DEFAULT CURRENT_TIMESTAMP,
    pull_time timestamp,
    extra_attrs jsonb,
    annotations jsonb,
    icon varchar(255),
    CONSTRAINT unique_artifact UNIQUE (repository_id, digest)
);
CREATE INDEX idx_artifact_push_time ON artifact (push_time);
CREATE TABLE tag (
    id serial PRIMARY KEY,
    repository_id integer NOT NULL,
    artifact_id integer NOT NULL,
    name varchar(255) NOT NULL,
    push_time timestamp,
    UNIQUE (repository_id, name)
);
ALTER TABLE tag ADD CONSTRAINT fk_tag_artifact_id FOREIGN KEY (artifact_id) REFERENCES artifact;
CREATE TABLE artifact_reference (
    id serial PRIMARY KEY,
    parent_id integer NOT NULL,
    child_id integer NOT NULL,
    child_digest varchar(255) NOT NULL,
    platform jsonb,
    UNIQUE (parent_id, child_id)
);
ALTER TABLE artifact_reference ADD CONSTRAINT fk_artifact_reference_parent_id FOREIGN KEY (parent_id) REFERENCES artifact;
ALTER TABLE artifact_reference ADD CONSTRAINT fk_artifact_reference_child_id FOREIGN KEY (child_id) REFERENCES artifact;
CREATE TABLE blob (
    id serial PRIMARY KEY,
    digest varchar(255) NOT NULL UNIQUE,
    content_type varchar(1024) NOT NULL,
    size bigint NOT NULL,
    status varchar(255) DEFAULT 'none',
    version bigint DEFAULT 0,
    update_time timestamp
);
CREATE TABLE project_blob (
    id serial PRIMARY KEY,
    project_id integer NOT NULL,
    blob_id integer NOT NULL,
    UNIQUE (project_id, blob_id)
);
ALTER TABLE project_blob ADD CONSTRAINT fk_project_blob_project_id FOREIGN KEY (project_id) REFERENCES project;
ALTER TABLE project_blob ADD CONSTRAINT fk_project_blob_blob_id FOREIGN KEY (blob_id) REFERENCES blob;
CREATE TABLE scan_report (
    id serial PRIMARY KEY,
    uuid varchar(64) NOT NULL UNIQUE,
    digest varchar(256) NOT NULL,
    registration_uuid varchar(64) NOT NULL,
    report json,
    severity vuln_severity,
    critical_cnt bigint,
    fixable_cnt bigint,
    UNIQUE (digest, registration_uuid)
);
CREATE TABLE vulnerability_record (
    id bigserial PRIMARY KEY,
    cve_id integer,
    registration_uuid varchar(64) NOT NULL,
    package text NOT NULL,
    package_version text NOT NULL,
    severity vuln_severity,
    fixed_version text,
    vendor_attributes json,
    UNIQUE (cve_id, registration_uuid, package, package_version)
);
ALTER TABLE vulnerability_record ALTER cve_id TYPE text USING cve_id::text, ALTER cve_id SET DEFAULT '', ALTER cve_id SET NOT NULL;
CREATE TABLE registry (
    id serial PRIMARY KEY,
    name varchar(256) UNIQUE,
    url varchar(256),
    credential_type varchar(16),
    type varchar(32) NOT NULL,
    insecure boolean DEFAULT false NOT NULL,
    health varchar(16),
    creation_time timestamp DEFAULT CURRENT_TIMESTAMP,
    update_time timestamp DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE replication_policy (
    id serial PRIMARY KEY,
    name varchar(256) UNIQUE,
    dest_registry_id integer,
    src_registry_id integer,
    dest_namespace varchar(256),
    override boolean DEFAULT false NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    trigger jsonb,
    filters jsonb[],
    speed_kb integer,
    creation_time timestamp DEFAULT CURRENT_TIMESTAMP,
    update_time timestamp DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT one_side CHECK ((src_registry_id IS NULL) <> (dest_registry_id IS NULL))
);
ALTER TABLE replication_policy ADD CONSTRAINT fk_replication_policy_dest_registry_id FOREIGN KEY (dest_registry_id) REFERENCES registry;
ALTER TABLE replication_policy ADD CONSTRAINT fk_replication_policy_src_registry_id FOREIGN KEY (src_registry_id) REFERENCES registry;
ALTER TABLE project ADD CONSTRAINT project_registry FOREIGN KEY (registry_id) REFERENCES registry NOT VALID;
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
CREATE TABLE audit_log (
    id bigserial,
    project_id integer NOT NULL,
    operation varchar(20) NOT NULL,
    resource_type varchar(255) NOT NULL,
    resource varchar(1024),
    username varchar(255) NOT NULL,
    op_time timestamp DEFAULT CURRENT_TIMESTAMP NOT NULL,
    operation_result boolean DEFAULT true,
    PRIMARY KEY (id, op_time)
) PARTITION BY RANGE (op_time);
CREATE TABLE audit_log_2024 PARTITION OF audit_log FOR VALUES FROM ('2024-01-01 00:00:00') TO ('2025-01-01 00:00:00');
CREATE TABLE audit_log_default PARTITION OF audit_log DEFAULT;
CREATE INDEX idx_audit_log_project_id_optime ON audit_log (project_id, op_time);
CREATE TRIGGER user_update_time_at_modtime BEFORE UPDATE ON harbor_user FOR EACH ROW EXECUTE FUNCTION update_update_time_at_column();
CREATE TRIGGER project_update_time_at_modtime BEFORE UPDATE ON project FOR EACH ROW EXECUTE FUNCTION update_update_time_at_column();
CREATE TRIGGER repository_update_time_at_modtime BEFORE UPDATE ON repository FOR EACH ROW EXECUTE FUNCTION update_update_time_at_column();
CREATE TRIGGER pm_update_time_at_modtime BEFORE UPDATE ON project_member FOR EACH ROW EXECUTE FUNCTION update_update_time_at_column();
CREATE VIEW project_stats AS SELECT p.project_id, p.name, count(r.*) AS repos, sum(r.pull_count) AS pulls FROM project p LEFT JOIN repository r USING (project_id) GROUP BY p.project_id;
CREATE VIEW digest_severity AS SELECT a.repository_name, a.digest, max(s.severity) AS worst FROM artifact a JOIN scan_report s ON s.digest::text = a.digest::text GROUP BY 1, 2;
