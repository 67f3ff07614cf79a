CREATE SCHEMA jira;
CREATE TYPE jira.issue_kind AS ENUM ('epic', 'story', 'task', 'bug', 'subtask');
CREATE DOMAIN jira.project_key AS varchar(10) 
CONSTRAINT project_key_format CHECK (VALUE ~ '^[A-Z][A-Z0-9_]{1,9}$');
CREATE TABLE jira.project (key jira.project_key PRIMARY KEY, name text NOT NULL, lead text, next_no int NOT NULL DEFAULT 1);
CREATE FUNCTION jira.issue_key(p jira.project_key, n int) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT p || '-' || n $$;
CREATE TABLE jira.issue (project jira.project_key REFERENCES jira.project ON UPDATE CASCADE, no int, kind jira.issue_kind NOT NULL, summary text NOT NULL, 
epic_no int, parent_no int, points numeric(4,1),
 key text GENERATED ALWAYS AS (jira.issue_key(project, no)) STORED UNIQUE, rank text COLLATE "C"
NOT NULL DEFAULT 'n'
, PRIMARY KEY (project, no), FOREIGN KEY (project, parent_no) REFERENCES jira.issue (project, no)
, CONSTRAINT issue_epic FOREIGN KEY (project, epic_no) REFERENCES jira.issue (project, no) ON DELETE SET NULL (epic_no), CONSTRAINT points_only_leaf CHECK (kind <> 'epic' OR points IS NULL)
);
CREATE INDEX issue_rank ON jira.issue (project, rank
COLLATE "POSIX" text_pattern_ops) WHERE kind <> 'subtask';
CREATE TABLE jira.sprint (id serial PRIMARY KEY, project jira.project_key REFERENCES jira.project, name text, during daterange
NOT NULL DEFAULT 'empty', goal text
);
CREATE TABLE jira.sprint_issue (sprint_id int REFERENCES jira.sprint ON DELETE CASCADE, project jira.project_key, no int, added_at timestamptz DEFAULT now(), PRIMARY KEY (sprint_id, project, no), FOREIGN KEY (project, no) REFERENCES jira.issue ON UPDATE CASCADE);
CREATE TABLE jira.changelog (id bigserial, project jira.project_key, no int, field text, old jsonb, new jsonb, at timestamptz DEFAULT now());
ALTER TABLE jira.changelog ADD PRIMARY KEY (id), ADD CONSTRAINT changelog_issue FOREIGN KEY (project, no) REFERENCES jira.issue NOT VALID;
CREATE VIEW jira.descendants AS WITH RECURSIVE d AS (SELECT project, no, no AS root, 0 AS lvl
, ARRAY[no] AS trail
 FROM jira.issue WHERE parent_no IS NULL UNION ALL SELECT i.project, i.no, d.root, d.lvl + 1
, d.trail || i.no
 FROM jira.issue i JOIN d ON d.project = i.project AND d.no = i.parent_no) 
CYCLE no SET is_cycle USING path
 SELECT d.project, d.no, d.root, d.lvl
, d.trail, d.is_cycle
 FROM d;
CREATE VIEW jira.velocity AS SELECT s.id, s.name, sum(i.points) AS points, avg(sum(i.points)) OVER (PARTITION BY s.project ORDER BY s.id ROWS 3 PRECEDING) AS rolling FROM jira.sprint s JOIN jira.sprint_issue si ON si.sprint_id = s.id JOIN jira.issue i ON i.project = si.project AND i.no = si.no GROUP BY s.id;
