-- Bugbase 4: issues <-> milestones <-> comments, everybody points at everybody
CREATE TABLE account (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    login       text NOT NULL UNIQUE,
    manager_id  bigint REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
    home_project integer,
    deputy_id   bigint
);
CREATE TABLE project (
    id          integer PRIMARY KEY,
    key         varchar(10) NOT NULL,
    lead_id     bigint NOT NULL REFERENCES account (id),
    pinned_issue bigint
);
ALTER TABLE account ADD CONSTRAINT account_home_fk FOREIGN KEY (home_project) REFERENCES project (id) DEFERRABLE;
ALTER TABLE account ADD CONSTRAINT account_deputy_fk FOREIGN KEY (deputy_id) REFERENCES account (id) ON DELETE SET NULL;
CREATE TABLE issue (
    id          bigint PRIMARY KEY,
    project_id  integer NOT NULL REFERENCES project ON DELETE CASCADE,
    number      integer NOT NULL,
    title       text NOT NULL,
    duplicate_of bigint REFERENCES issue (id),
    last_comment bigint,
    CONSTRAINT issue_no UNIQUE (number, project_id) DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT not_own_dup CHECK (duplicate_of <> id)
);
ALTER TABLE project ADD CONSTRAINT project_pinned_fk FOREIGN KEY (pinned_issue) REFERENCES issue (id)
    ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE comment (
    id          bigint PRIMARY KEY,
    issue_id    bigint NOT NULL REFERENCES issue ON DELETE CASCADE,
    author_id   bigint NOT NULL REFERENCES account,
    reply_to    bigint,
    body        text NOT NULL,
    CONSTRAINT same_issue UNIQUE (issue_id, id),
    CONSTRAINT reply_same_issue FOREIGN KEY (issue_id, reply_to) REFERENCES comment (issue_id, id)
);
ALTER TABLE issue ADD CONSTRAINT issue_last_comment FOREIGN KEY (id, last_comment) REFERENCES comment (issue_id, id)
    MATCH SIMPLE ON UPDATE CASCADE ON DELETE SET NULL (last_comment);

-- function uses view, view uses function, table default uses function
CREATE FUNCTION next_number(p
integer
) RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
  RETURN (SELECT coalesce(max(m.top), 0) + 1 FROM issue_top m WHERE m.project_id = p);
END $$;
CREATE VIEW issue_top AS SELECT project_id, max(number) AS top FROM issue GROUP BY project_id;
CREATE VIEW project_overview AS
  SELECT p.id, p.key, next_number(p.id) AS next_no, t.top
  FROM project p LEFT JOIN issue_top t ON t.project_id = p.id
  WHERE p.lead_id IS DISTINCT FROM p.pinned_issue;
CREATE FUNCTION overview_of(p project) RETURNS SETOF project_overview STABLE LANGUAGE sql AS
 'SELECT o.* FROM project_overview o WHERE o.id = p.id';
CREATE VIEW lead_overview AS SELECT a.login, (overview_of(p)).key FROM project p JOIN account a ON a.id = p.lead_id;
CREATE INDEX ON issue (project_id) WHERE duplicate_of IS NULL;
