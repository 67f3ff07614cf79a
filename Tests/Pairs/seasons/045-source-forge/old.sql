CREATE TABLE "user" (id bigserial PRIMARY KEY, lower_name varchar(255) NOT NULL, name varchar(255) NOT NULL, email varchar(255) NOT NULL, type int, is_admin bool);
CREATE UNIQUE INDEX "UQE_user_lower_name" ON "user" (lower_name);
CREATE TABLE repository (id bigserial PRIMARY KEY, owner_id bigint, lower_name varchar(255) NOT NULL, name varchar(255) NOT NULL, num_stars int, is_private bool, is_mirror bool);
CREATE UNIQUE INDEX "UQE_repository_s" ON repository (owner_id, lower_name);
CREATE TABLE issue (id bigserial PRIMARY KEY, repo_id bigint, "index" bigint, poster_id bigint, name varchar(255), content text, is_closed bool, is_pull bool);
CREATE INDEX "IDX_issue_repo_id" ON issue (repo_id);
CREATE UNIQUE INDEX "UQE_issue_repo_index" ON issue (repo_id, "index");
CREATE TABLE action (id bigserial PRIMARY KEY, user_id bigint, op_type int, repo_id bigint, content text, created timestamp);
CREATE VIEW "Stars" AS SELECT owner_id, sum(num_stars) AS "numStars" FROM repository GROUP BY owner_id;
