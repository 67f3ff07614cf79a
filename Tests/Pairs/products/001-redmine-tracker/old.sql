-- issue tracker, Rails-style
CREATE TABLE users (
  id serial PRIMARY KEY,
  login character varying DEFAULT '' NOT NULL,
  hashed_password character varying(40) DEFAULT '' NOT NULL,
  firstname character varying(30) DEFAULT '' NOT NULL,
  lastname character varying(255) DEFAULT '' NOT NULL,
  admin boolean DEFAULT false NOT NULL,
  status integer DEFAULT 1 NOT NULL,
  last_login_on timestamp without time zone,
  language character varying(5) DEFAULT '',
  type character varying,
  salt character varying(64)
);
CREATE INDEX index_users_on_type ON users (type);
CREATE INDEX index_users_on_id_and_type ON users (id, type);
CREATE INDEX index_users_on_login ON users (login);

CREATE TABLE projects (
  id serial PRIMARY KEY,
  name character varying DEFAULT '' NOT NULL,
  description text,
  homepage character varying DEFAULT '',
  is_public boolean DEFAULT true NOT NULL,
  parent_id integer REFERENCES projects (id) ON DELETE SET NULL,
  created_on timestamp,
  updated_on timestamp,
  identifier character varying,
  status integer DEFAULT 1 NOT NULL,
  lft integer,
  rgt integer,
  inherit_members boolean DEFAULT false NOT NULL
);
CREATE INDEX index_projects_on_lft ON projects (lft);
CREATE INDEX index_projects_on_rgt ON projects (rgt);

CREATE TABLE trackers (id serial PRIMARY KEY, name varchar(30) NOT NULL DEFAULT '', position int, is_in_roadmap bool NOT NULL DEFAULT true
, is_in_chlog bool NOT NULL DEFAULT false
);
CREATE TABLE issue_statuses (id serial PRIMARY KEY, name varchar(30) NOT NULL DEFAULT '', is_closed bool NOT NULL DEFAULT false, position int);
CREATE TABLE enumerations (id serial PRIMARY KEY, name varchar(30) DEFAULT '' NOT NULL, position int, is_default bool DEFAULT false NOT NULL, type varchar, active bool DEFAULT true NOT NULL, project_id int, parent_id int, position_name varchar(30));

CREATE TABLE issues (
  id serial PRIMARY KEY,
  tracker_id int NOT NULL REFERENCES trackers(id),
  project_id int NOT NULL REFERENCES projects(id),
  subject varchar DEFAULT '' NOT NULL,
  description text,
  due_date date,
  category_id int,
  status_id int NOT NULL,
  assigned_to_id int,
  priority_id int NOT NULL,
  author_id int NOT NULL,
  lock_version int DEFAULT 0 NOT NULL,
  start_date date,
  done_ratio int DEFAULT 0 NOT NULL,
  estimated_hours double precision,
  parent_id int,
  root_id int,
  is_private bool DEFAULT false NOT NULL,
  closed_on timestamp
);
CREATE INDEX issues_project_id ON issues (project_id);
CREATE INDEX index_issues_on_status_id ON issues (status_id);
CREATE INDEX index_issues_on_root_id_and_lft_and_rgt ON issues (root_id);
CREATE TABLE journals (id serial PRIMARY KEY, journalized_id int NOT NULL DEFAULT 0, journalized_type varchar(30) NOT NULL DEFAULT '', user_id int NOT NULL DEFAULT 0, notes text, created_on timestamp NOT NULL, private_notes bool NOT NULL DEFAULT false
);
CREATE INDEX journals_journalized_id ON journals (journalized_id, journalized_type);
CREATE VIEW issue_effort AS
  SELECT p.identifier, t.name AS tracker, count(*) AS n, sum(i.estimated_hours) AS hours
  FROM issues i JOIN projects p ON p.id = i.project_id JOIN trackers t ON t.id = i.tracker_id
  GROUP BY p.identifier, t.name;
