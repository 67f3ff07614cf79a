CREATE SCHEMA gitlab_partitions_dynamic;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TABLE namespaces (
    id integer NOT NULL,
    name character varying NOT NULL,
    path character varying NOT NULL,
    owner_id integer,
    created_at timestamp without time zone,
    type character varying,
    description character varying DEFAULT ''::character varying NOT NULL,
    visibility_level integer DEFAULT 20 NOT NULL,
    membership_lock boolean DEFAULT false,
    share_with_group_lock boolean DEFAULT false,
    parent_id integer);
CREATE SEQUENCE namespaces_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE namespaces_id_seq OWNED BY namespaces.id;
CREATE TABLE projects (
    id integer NOT NULL,
    name character varying,
    path character varying,
    namespace_id integer NOT NULL,
    issues_enabled boolean DEFAULT true NOT NULL,
    wiki_enabled boolean DEFAULT true NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    star_count integer DEFAULT 0 NOT NULL,
    ci_id integer,
    last_activity_at timestamp without time zone);
CREATE SEQUENCE projects_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE projects_id_seq OWNED BY projects.id;
CREATE TABLE issues (
    id integer NOT NULL,
    title character varying,
    author_id integer,
    project_id integer,
    description text,
    state character varying,
    iid integer,
    confidential boolean DEFAULT false NOT NULL,
    due_date date,
    lock_version integer
);
CREATE SEQUENCE issues_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE issues_id_seq OWNED BY issues.id;
CREATE TABLE audit_events (id integer NOT NULL, author_id integer NOT NULL, type character varying NOT NULL, entity_id integer NOT NULL, entity_type character varying NOT NULL, details text, created_at timestamp without time zone);
CREATE SEQUENCE audit_events_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE audit_events_id_seq OWNED BY audit_events.id;
ALTER TABLE ONLY audit_events ADD CONSTRAINT audit_events_pkey PRIMARY KEY (id);
CREATE INDEX index_audit_events_on_entity_id_and_entity_type ON audit_events USING btree (entity_id, entity_type);
ALTER TABLE ONLY audit_events ALTER COLUMN id SET DEFAULT nextval('audit_events_id_seq'::regclass);
ALTER TABLE ONLY namespaces ALTER COLUMN id SET DEFAULT nextval('namespaces_id_seq'::regclass);
ALTER TABLE ONLY projects ALTER COLUMN id SET DEFAULT nextval('projects_id_seq'::regclass);
ALTER TABLE ONLY issues ALTER COLUMN id SET DEFAULT nextval('issues_id_seq'::regclass);
ALTER TABLE ONLY namespaces ADD CONSTRAINT namespaces_pkey PRIMARY KEY (id);
ALTER TABLE ONLY projects ADD CONSTRAINT projects_pkey PRIMARY KEY (id);
ALTER TABLE ONLY issues ADD CONSTRAINT issues_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX index_namespaces_on_path ON namespaces USING btree (path);
CREATE INDEX index_projects_on_namespace_id ON projects USING btree (namespace_id
);
CREATE INDEX index_projects_on_name ON projects USING btree (name);
CREATE UNIQUE INDEX index_issues_on_project_id_and_iid ON issues USING btree (project_id, iid);
CREATE INDEX index_issues_on_state ON issues USING btree (state);
ALTER TABLE ONLY projects ADD CONSTRAINT fk_namespace FOREIGN KEY (namespace_id) REFERENCES namespaces(id);
ALTER TABLE ONLY issues ADD CONSTRAINT fk_899c8f3231 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
CREATE VIEW open_issues AS SELECT id, iid, project_id, title FROM issues WHERE state = 'opened';
CREATE VIEW project_issue_counts AS SELECT p.id, p.path, count(o.id) AS open FROM projects p LEFT JOIN open_issues o ON o.project_id = p.id WHERE NOT p.archived GROUP BY p.id;
