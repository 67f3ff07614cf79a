-- Tracker 3.4 (structure.sql, maintained by Rails)
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE schema_migrations (
    version character varying NOT NULL PRIMARY KEY
);

CREATE TABLE ar_internal_metadata (
    key character varying NOT NULL PRIMARY KEY,
    value character varying,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE users (
    id bigserial PRIMARY KEY,
    login character varying(60) DEFAULT '' NOT NULL,
    firstname character varying(30) DEFAULT '' NOT NULL,
    lastname character varying(255) DEFAULT '' NOT NULL,
    mail character varying,
    admin boolean DEFAULT false NOT NULL,
    status integer DEFAULT 1 NOT NULL,
    last_login_on timestamp without time zone,
    language character varying(5) DEFAULT '',
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE INDEX index_users_on_login ON users (login);
CREATE INDEX index_users_on_status ON users (status);

CREATE TABLE projects (
    id bigserial PRIMARY KEY,
    name character varying DEFAULT '' NOT NULL,
    description text,
    homepage character varying DEFAULT '',
    is_public boolean DEFAULT true NOT NULL,
    parent_id bigint,
    identifier character varying,
    lft integer,
    rgt integer,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE INDEX index_projects_on_lft ON projects (lft);
CREATE INDEX index_projects_on_rgt ON projects (rgt);

CREATE TABLE trackers (
    id bigserial PRIMARY KEY,
    name character varying(30) DEFAULT '' NOT NULL,
    position integer,
    is_in_roadmap boolean DEFAULT true NOT NULL
);

CREATE TABLE issue_statuses (
    id bigserial PRIMARY KEY,
    name character varying(30) DEFAULT '' NOT NULL,
    is_closed boolean DEFAULT false NOT NULL,
    position integer
);

CREATE TABLE issues (
    id bigserial PRIMARY KEY,
    tracker_id bigint NOT NULL,
    project_id bigint NOT NULL,
    subject character varying DEFAULT '' NOT NULL,
    description text,
    due_date date,
    category_id integer,
    status_id bigint NOT NULL,
    assigned_to_id bigint,
    priority integer DEFAULT 2 NOT NULL,
    author_id bigint NOT NULL,
    lock_version integer DEFAULT 0 NOT NULL,
    done_ratio integer DEFAULT 0 NOT NULL,
    estimated_hours double precision,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE INDEX index_issues_on_project_id ON issues (project_id);
CREATE INDEX index_issues_on_status_id ON issues (status_id);
CREATE INDEX index_issues_on_assigned_to_id ON issues (assigned_to_id);
CREATE INDEX index_issues_on_subject_trgm ON issues USING gin (subject gin_trgm_ops);

CREATE TABLE journals (
    id bigserial PRIMARY KEY,
    journalized_id bigint NOT NULL,
    journalized_type character varying(30) DEFAULT '' NOT NULL,
    user_id bigint NOT NULL,
    notes text,
    private_notes boolean DEFAULT false NOT NULL,
    created_on timestamp without time zone NOT NULL
);
CREATE INDEX journals_journalized_id ON journals (journalized_id, journalized_type);
CREATE INDEX index_journals_on_user_id ON journals (user_id);

CREATE TABLE watchers (
    id bigserial PRIMARY KEY,
    watchable_type character varying DEFAULT '' NOT NULL,
    watchable_id bigint DEFAULT 0 NOT NULL,
    user_id bigint
);
CREATE INDEX watchers_user_id_type ON watchers (user_id, watchable_type);

ALTER TABLE ONLY issues
    ADD CONSTRAINT fk_rails_899c8f3231 FOREIGN KEY (project_id) REFERENCES projects(id);
ALTER TABLE ONLY issues
    ADD CONSTRAINT fk_rails_f8f7c3a2d1 FOREIGN KEY (author_id) REFERENCES users(id);
ALTER TABLE ONLY issues
    ADD CONSTRAINT fk_rails_0a1b2c3d4e FOREIGN KEY (status_id) REFERENCES issue_statuses(id);
ALTER TABLE ONLY projects
    ADD CONSTRAINT fk_rails_81f4a5c3ab FOREIGN KEY (parent_id) REFERENCES projects(id);
