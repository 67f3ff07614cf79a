CREATE SCHEMA jira;
CREATE TYPE jira.issue_kind AS ENUM ('epic', 'story', 'task', 'bug', 'subtask');
CREATE DOMAIN jira.project_key AS varchar(10) 
CHECK (VALUE ~ '^[A-Z]+$');
CREATE TABLE jira.project (key jira.project_key PRIMARY KEY, name text NOT NULL, lead text, next_no int NOT NULL DEFAULT 1);
CREATE FUNCTION jira.issue_key(p jira.project_key, n int) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT p || '-' || n $$;
CREATE TABLE jira.issue (project jira.project_key REFERENCES jira.project ON UPDATE CASCADE, no int, kind jira.issue_kind NOT NULL, summary text NOT NULL, 
parent_no int, points smallint,
 key text GENERATED ALWAYS AS (jira.issue_key(project, no)) STORED UNIQUE, rank text COLLATE "C"
, PRIMARY KEY (project, no), FOREIGN KEY (project, parent_no) REFERENCES jira.issue (project, no)
);
CREATE INDEX issue_rank ON jira.issue (project, rank
);
CREATE TABLE jira.sprint (id serial PRIMARY KEY, project jira.project_key REFERENCES jira.project, name text, during daterange
);
CREATE TABLE jira.sprint_issue (sprint_id int REFERENCES jira.sprint ON DELETE CASCADE, project jira.project_key, no int, added_at timestamptz DEFAULT now(), PRIMARY KEY (sprint_id, project, no), FOREIGN KEY (project, no) REFERENCES jira.issue ON UPDATE CASCADE);
CREATE TABLE jira.changelog (id bigserial, project jira.project_key, no int, field text, old jsonb, new jsonb, at timestamptz DEFAULT now());
CREATE VIEW jira.descendants AS WITH RECURSIVE d AS (SELECT project, no, no AS root, 0 AS lvl
 FROM jira.issue WHERE parent_no IS NULL UNION ALL SELECT i.project, i.no, d.root, d.lvl + 1
 FROM jira.issue i JOIN d ON d.project = i.project AND d.no = i.parent_no) 
 SELECT d.project, d.no, d.root, d.lvl
 FROM d;
CREATE VIEW jira.velocity AS SELECT s.id, s.name, sum(i.points) AS points, avg(sum(i.points)) OVER (PARTITION BY s.project ORDER BY s.id ROWS 3 PRECEDING) AS rolling FROM jira.sprint s JOIN jira.sprint_issue si ON si.sprint_id = s.id JOIN jira.issue i ON i.project = si.project AND i.no = si.no GROUP BY s.id;
