CREATE TABLE users (
    id serial PRIMARY KEY, login varchar(255) DEFAULT '' NOT NULL, hashed_password varchar(40) DEFAULT '' NOT NULL, firstname varchar(
30
) DEFAULT '' NOT NULL, lastname varchar(255) DEFAULT '' NOT NULL,
    mail varchar(60) DEFAULT '' NOT NULL,
    admin boolean DEFAULT false NOT NULL, status integer DEFAULT 1 NOT NULL, last_login_on timestamp, language varchar(5) DEFAULT '', auth_source_id integer, created_on timestamp, updated_on timestamp, type varchar(255),
    identity_url varchar(255),
    mail_notification varchar(255) DEFAULT '' NOT NULL, salt varchar(64)
);
CREATE INDEX index_users_on_id_and_type ON users (id, type);
CREATE INDEX index_users_on_auth_source_id ON users (auth_source_id);
CREATE TABLE projects (
    id serial PRIMARY KEY, name varchar(255) DEFAULT '' NOT NULL, description text, homepage varchar(255) DEFAULT '', is_public boolean DEFAULT true NOT NULL, parent_id integer, created_on timestamp, updated_on timestamp, identifier varchar(
20
), status integer DEFAULT 1 NOT NULL, lft integer, rgt integer
, projects_count integer DEFAULT 0
);
CREATE INDEX index_projects_on_lft ON projects (lft);
CREATE INDEX index_projects_on_rgt ON projects (rgt);
CREATE TABLE trackers (id serial PRIMARY KEY, name varchar(30) DEFAULT '' NOT NULL, 
is_in_chlog boolean DEFAULT false NOT NULL, position integer DEFAULT 1
, is_in_roadmap boolean DEFAULT true NOT NULL);
CREATE TABLE projects_trackers (project_id integer DEFAULT 0 NOT NULL, tracker_id integer DEFAULT 0 NOT NULL);
CREATE INDEX projects_trackers_project_id ON projects_trackers (project_id);
CREATE INDEX projects_trackers_uq ON projects_trackers (project_id, tracker_id);
CREATE TABLE issue_statuses (id serial PRIMARY KEY, name varchar(30) DEFAULT '' NOT NULL, is_closed boolean DEFAULT false NOT NULL
, is_default boolean DEFAULT false NOT NULL, position integer DEFAULT 1
);
CREATE TABLE enumerations (id serial PRIMARY KEY, name varchar(30) DEFAULT '' NOT NULL, position integer
DEFAULT 1
, is_default boolean DEFAULT false NOT NULL, type varchar(255), active boolean DEFAULT true NOT NULL, project_id integer, parent_id integer
);
CREATE INDEX index_enumerations_on_id_and_type ON enumerations (id, type);
CREATE TABLE issues (
    id serial PRIMARY KEY,
    tracker_id integer 
DEFAULT 0
 NOT NULL, project_id integer 
DEFAULT 0
 NOT NULL, subject varchar(255) DEFAULT '' NOT NULL, description text, due_date date, category_id integer,
    status_id integer 
DEFAULT 0
 NOT NULL, assigned_to_id integer, priority_id integer 
DEFAULT 0
 NOT NULL, fixed_version_id integer, author_id integer
DEFAULT 0
 NOT NULL, lock_version integer DEFAULT 0 NOT NULL,
    created_on timestamp, updated_on timestamp, start_date date, done_ratio integer DEFAULT 0 NOT NULL, estimated_hours 
real
, parent_id integer, root_id integer, lft integer, rgt integer
);
CREATE INDEX issues_project_id ON issues (project_id);
CREATE INDEX index_issues_on_status_id ON issues (status_id);
CREATE INDEX index_issues_on_root_id_and_lft_and_rgt ON issues (root_id, lft, rgt);
CREATE TABLE journals (id serial PRIMARY KEY, journalized_id integer DEFAULT 0 NOT NULL, journalized_type varchar(30) DEFAULT '' NOT NULL, user_id integer DEFAULT 0 NOT NULL, notes text, created_on timestamp NOT NULL
);
CREATE INDEX journals_journalized_id ON journals (journalized_id, journalized_type);
CREATE TABLE journal_details (id serial PRIMARY KEY, journal_id integer DEFAULT 0 NOT NULL, property varchar(30) DEFAULT '' NOT NULL, prop_key varchar(30) DEFAULT '' NOT NULL, 
old_value varchar(255), value varchar(255)
);
CREATE INDEX journal_details_journal_id ON journal_details (journal_id);
CREATE TABLE time_entries (id serial PRIMARY KEY, project_id integer NOT NULL, user_id integer NOT NULL, issue_id integer, hours 
real
 NOT NULL, comments varchar(
255
), activity_id integer NOT NULL, spent_on date NOT NULL, tyear integer NOT NULL, tmonth integer NOT NULL, tweek integer NOT NULL, created_on timestamp NOT NULL, updated_on timestamp NOT NULL
);
CREATE INDEX time_entries_issue_id ON time_entries (issue_id);
CREATE TABLE custom_fields (id serial PRIMARY KEY, type varchar(30) DEFAULT '' NOT NULL, name varchar(30) DEFAULT '' NOT NULL, field_format varchar(30) DEFAULT '' NOT NULL, possible_values text, regexp varchar(255) DEFAULT '', 
min_length integer DEFAULT 0 NOT NULL, max_length integer DEFAULT 0 NOT NULL,
 is_required boolean DEFAULT false NOT NULL, is_for_all boolean DEFAULT false NOT NULL, is_filter boolean DEFAULT false NOT NULL, position integer
DEFAULT 1
, searchable boolean DEFAULT false, default_value text, editable boolean DEFAULT true, visible boolean DEFAULT true NOT NULL, multiple boolean DEFAULT false
);
CREATE TABLE custom_values (id serial PRIMARY KEY, customized_type varchar(30) DEFAULT '' NOT NULL, customized_id integer DEFAULT 0 NOT NULL, custom_field_id integer DEFAULT 0 NOT NULL, value text);
CREATE INDEX custom_values_customized ON custom_values (customized_type, customized_id);
CREATE TABLE custom_fields_projects (custom_field_id integer DEFAULT 0 NOT NULL, project_id integer DEFAULT 0 NOT NULL);
CREATE TABLE roles (id serial PRIMARY KEY, name varchar(
30
) DEFAULT '' NOT NULL, position integer, assignable boolean DEFAULT true, builtin integer DEFAULT 0 NOT NULL, permissions text, issues_visibility varchar(30) DEFAULT 'default' NOT NULL
);
CREATE TABLE members (id serial PRIMARY KEY, user_id integer DEFAULT 0 NOT NULL, project_id integer DEFAULT 0 NOT NULL, created_on timestamp, mail_notification boolean DEFAULT false NOT NULL);
CREATE UNIQUE INDEX index_members_on_user_id_and_project_id ON members (user_id, project_id);
CREATE TABLE member_roles (id serial PRIMARY KEY, member_id integer NOT NULL, role_id integer NOT NULL, inherited_from integer);
CREATE INDEX index_member_roles_on_member_id ON member_roles (member_id);
CREATE TABLE versions (id serial PRIMARY KEY, project_id integer DEFAULT 0 NOT NULL, name varchar(255) DEFAULT '' NOT NULL, description varchar(255) DEFAULT '', effective_date date, created_on timestamp, wiki_page_title varchar(255), status varchar(255) DEFAULT 'open', sharing varchar(255) DEFAULT 'none' NOT NULL);
CREATE TABLE wikis (id serial PRIMARY KEY, project_id integer NOT NULL, start_page varchar(255) NOT NULL, status integer DEFAULT 1 NOT NULL);
CREATE TABLE wiki_pages (id serial PRIMARY KEY, wiki_id integer NOT NULL REFERENCES wikis, title varchar(255) NOT NULL, created_on timestamp NOT NULL, protected boolean DEFAULT false NOT NULL, parent_id integer);
CREATE INDEX wiki_pages_wiki_id_title ON wiki_pages (wiki_id, title);
CREATE TABLE wiki_contents (id serial PRIMARY KEY, page_id integer NOT NULL, author_id integer, text text, comments varchar(255) DEFAULT '', updated_on timestamp NOT NULL, version integer NOT NULL);
CREATE TABLE open_id_authentication_nonces (id serial PRIMARY KEY, "timestamp" integer NOT NULL, server_url varchar(255), salt varchar(255) NOT NULL);
CREATE TABLE open_id_authentication_associations (id serial PRIMARY KEY, issued integer, lifetime integer, handle varchar(255), assoc_type varchar(255), server_url bytea, secret bytea);
CREATE TABLE settings (id serial PRIMARY KEY, name varchar(
30
) DEFAULT '' NOT NULL, value text, updated_on timestamp);
CREATE INDEX index_settings_on_name ON settings (name);
