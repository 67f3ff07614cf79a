CREATE TABLE projects (
    id serial PRIMARY KEY,
    name character varying DEFAULT '' NOT NULL,
    description text,
    homepage character varying DEFAULT '',
    is_public boolean DEFAULT true NOT NULL,
    parent_id integer,
    identifier character varying,
    status integer DEFAULT 1 NOT NULL,
    lft integer,
    rgt integer,
    created_on timestamp,
    updated_on timestamp,
    inherit_members boolean DEFAULT false NOT NULL,
    default_version_id integer,
    default_assigned_to_id integer
);
CREATE INDEX index_projects_on_lft ON projects USING btree (lft);
CREATE TABLE users (
    id serial PRIMARY KEY,
    login varchar(255) DEFAULT '' NOT NULL,
    firstname varchar(30) DEFAULT '' NOT NULL,
    lastname varchar(30) DEFAULT '' NOT NULL,
    admin boolean DEFAULT false NOT NULL,
    status integer DEFAULT 1 NOT NULL,
    last_login_on timestamp,
    language varchar(5) DEFAULT '',
    type character varying,
    mail_notification character varying DEFAULT '' NOT NULL,
    must_change_passwd boolean DEFAULT false NOT NULL,
    twofa_scheme character varying
);
ALTER TABLE users ALTER lastname TYPE varchar(255), ALTER language SET DEFAULT '';
CREATE TABLE email_addresses (
    id serial PRIMARY KEY,
    user_id integer NOT NULL,
    address character varying NOT NULL,
    is_default boolean DEFAULT false NOT NULL,
    notify boolean DEFAULT true NOT NULL,
    created_on timestamp NOT NULL
);
CREATE INDEX index_email_addresses_on_user_id ON email_addresses USING btree (user_id);
CREATE UNIQUE INDEX index_email_addresses_on_lower_address ON email_addresses (lower((address)::text));
CREATE TABLE trackers (
    id serial PRIMARY KEY,
    name varchar(30) DEFAULT '' NOT NULL,
    position integer,
    is_in_roadmap boolean DEFAULT true NOT NULL,
    fields_bits integer DEFAULT 0,
    default_status_id integer,
    description character varying
);
CREATE TABLE issue_statuses (
    id serial PRIMARY KEY,
    name varchar(30) DEFAULT '' NOT NULL,
    is_closed boolean DEFAULT false NOT NULL,
    position integer,
    default_done_ratio integer
);
CREATE TABLE issues (
    id serial PRIMARY KEY,
    tracker_id integer NOT NULL,
    project_id integer NOT NULL,
    subject character varying DEFAULT '' NOT NULL,
    description text,
    due_date date,
    category_id integer,
    status_id integer NOT NULL,
    assigned_to_id integer,
    priority_id integer NOT NULL,
    fixed_version_id integer,
    author_id integer NOT NULL,
    lock_version integer DEFAULT 0 NOT NULL,
    created_on timestamp,
    updated_on timestamp,
    start_date date,
    done_ratio integer DEFAULT 0 NOT NULL,
    estimated_hours double precision,
    parent_id integer,
    root_id integer,
    lft integer,
    rgt integer,
    is_private boolean DEFAULT false NOT NULL,
    closed_on timestamp
);
CREATE INDEX index_issues_on_tracker_id ON issues USING btree (tracker_id);
CREATE INDEX index_issues_on_project_id ON issues USING btree (project_id);
CREATE INDEX index_issues_on_root_id_and_lft_and_rgt ON issues (root_id, lft, rgt);
CREATE TABLE journals (
    id serial PRIMARY KEY,
    journalized_id integer DEFAULT 0 NOT NULL,
    journalized_type varchar(30) DEFAULT '' NOT NULL,
    user_id integer DEFAULT 0 NOT NULL,
    notes text,
    created_on timestamp NOT NULL,
    private_notes boolean DEFAULT false NOT NULL,
    updated_on timestamp,
    updated_by_id integer
);
CREATE TABLE journal_details (
    id serial PRIMARY KEY,
    journal_id integer DEFAULT 0 NOT NULL,
    property varchar(30) DEFAULT '' NOT NULL,
    prop_key varchar(30) DEFAULT '' NOT NULL,
    old_value text,
    value text
);
CREATE INDEX index_journal_details_on_journal_id ON journal_details USING btree (journal_id);
CREATE TABLE attachments (
    id serial PRIMARY KEY,
    container_id integer,
    container_type varchar(30),
    filename character varying DEFAULT '' NOT NULL,
    disk_filename character varying DEFAULT '' NOT NULL,
    disk_directory character varying,
    filesize bigint DEFAULT 0 NOT NULL,
    digest varchar(64) DEFAULT '' NOT NULL,
    downloads integer DEFAULT 0 NOT NULL,
    author_id integer DEFAULT 0 NOT NULL,
    created_on timestamp,
    description character varying
);
CREATE TABLE members (
    id serial PRIMARY KEY,
    user_id integer DEFAULT 0 NOT NULL,
    project_id integer DEFAULT 0 NOT NULL,
    created_on timestamp,
    UNIQUE (user_id, project_id)
);
CREATE TABLE member_roles (
    id serial PRIMARY KEY,
    member_id integer NOT NULL,
    role_id integer NOT NULL,
    inherited_from integer
);
CREATE INDEX index_member_roles_on_member_id ON member_roles USING btree (member_id);
CREATE INDEX index_member_roles_on_role_id ON member_roles USING btree (role_id);
CREATE INDEX index_member_roles_on_inherited_from ON member_roles USING btree (inherited_from);
CREATE TABLE roles (
    id serial PRIMARY KEY,
    name varchar(255) DEFAULT '' NOT NULL,
    position integer,
    permissions text,
    assignable boolean DEFAULT true,
    builtin integer DEFAULT 0 NOT NULL,
    issues_visibility varchar(30) DEFAULT 'default' NOT NULL,
    settings text,
    all_roles_managed boolean DEFAULT true NOT NULL
);
CREATE TABLE custom_fields_projects (custom_field_id integer DEFAULT 0 NOT NULL, project_id integer DEFAULT 0 NOT NULL, CONSTRAINT custom_fields_projects_unique UNIQUE (custom_field_id, project_id));
CREATE TABLE custom_values (
    id serial PRIMARY KEY,
    customized_type varchar(30) DEFAULT '' NOT NULL,
    customized_id integer DEFAULT 0 NOT NULL,
    custom_field_id integer DEFAULT 0 NOT NULL,
    value text
);
CREATE INDEX index_custom_values_on_custom_field_id ON custom_values USING btree (custom_field_id);
CREATE TABLE wiki_contents (
    id serial PRIMARY KEY,
    page_id integer NOT NULL,
    author_id integer,
    text text,
    comments varchar(255) DEFAULT '',
    updated_on timestamp NOT NULL,
    version integer NOT NULL
);
CREATE TABLE wiki_content_versions (
    id serial PRIMARY KEY,
    wiki_content_id integer NOT NULL,
    page_id integer NOT NULL,
    author_id integer,
    data bytea,
    compression varchar(6) DEFAULT '',
    comments varchar(1024) DEFAULT '',
    updated_on timestamp NOT NULL,
    version integer NOT NULL
);
CREATE INDEX wiki_content_versions_wcid ON wiki_content_versions (wiki_content_id);
