CREATE TABLE "user" (id bigserial PRIMARY KEY, lower_name varchar(255) NOT NULL UNIQUE, name varchar(255) NOT NULL UNIQUE, full_name varchar(255), email varchar(255) NOT NULL, passwd varchar(255) NOT NULL, passwd_hash_algo varchar(255) DEFAULT 'argon2' NOT NULL, type int, is_active boolean, is_admin boolean, num_repos int, created_unix bigint, updated_unix bigint
);
CREATE INDEX "IDX_user_is_active" ON "user" (is_active);
CREATE TABLE email_address (id bigserial PRIMARY KEY, uid bigint NOT NULL, email varchar(255) NOT NULL UNIQUE, is_activated boolean
);
CREATE INDEX "IDX_email_address_uid" ON email_address (uid);
CREATE TABLE public_key (id bigserial PRIMARY KEY, owner_id bigint NOT NULL, name varchar(255) NOT NULL, fingerprint varchar(255) NOT NULL, content text NOT NULL, mode int DEFAULT 2 NOT NULL, type int DEFAULT 1 NOT NULL
);
CREATE TABLE access_token (id bigserial PRIMARY KEY, uid bigint, name varchar(255), 
sha1 varchar(40) UNIQUE,
 created_unix bigint);
CREATE TABLE repository (id bigserial PRIMARY KEY, owner_id bigint, 
 lower_name varchar(255) NOT NULL, name varchar(255) NOT NULL, description text, default_branch varchar(255), num_watches int, num_stars int, num_forks int, is_private boolean, is_mirror boolean, is_fork boolean DEFAULT false NOT NULL, fork_id bigint, size bigint DEFAULT 0 NOT NULL, topics 
text
, CONSTRAINT "UQE_repository_s" UNIQUE (owner_id, lower_name));
CREATE TABLE star (id bigserial PRIMARY KEY, uid bigint, repo_id bigint, CONSTRAINT "UQE_star_s" UNIQUE (uid, repo_id));
CREATE TABLE watch (id bigserial PRIMARY KEY, user_id bigint, repo_id bigint, 
UNIQUE (user_id, repo_id)
);
CREATE TABLE follow (id bigserial PRIMARY KEY, user_id bigint, follow_id bigint, UNIQUE (user_id, follow_id));
CREATE TABLE issue (id bigserial PRIMARY KEY, repo_id bigint, "index" bigint, poster_id bigint, name varchar(255), content text, milestone_id bigint, priority int, 
assignee_id bigint,
 is_closed boolean, is_pull boolean, num_comments int, ref varchar(255), deadline_unix bigint, created_unix bigint, CONSTRAINT "UQE_issue_repo_index" UNIQUE (repo_id, "index"));
CREATE INDEX "IDX_issue_repo_id" ON issue (repo_id);
CREATE TABLE issue_user (id bigserial PRIMARY KEY, uid bigint, issue_id bigint, is_read boolean, is_mentioned boolean);
CREATE TABLE issue_label (id bigserial PRIMARY KEY, issue_id bigint, label_id bigint, UNIQUE (issue_id, label_id));
CREATE TABLE label (id bigserial PRIMARY KEY, repo_id bigint, 
 name varchar(255), description varchar(255), color varchar(7), num_issues int);
CREATE TABLE milestone (id bigserial PRIMARY KEY, repo_id bigint, name varchar(255), content text, is_closed boolean, num_issues int, completeness int, deadline_unix bigint);
CREATE TABLE comment (id bigserial PRIMARY KEY, type int, poster_id bigint, issue_id bigint, label_id bigint, 
commit_id bigint, line bigint, 
 content text, created_unix bigint, commit_sha varchar(
40
));
CREATE TABLE reaction (id bigserial PRIMARY KEY, type varchar(255) NOT NULL, issue_id bigint NOT NULL, comment_id bigint, user_id bigint NOT NULL, 
CONSTRAINT "UQE_reaction_s" UNIQUE (type, issue_id, comment_id, user_id)
);
CREATE TABLE pull_request (id bigserial PRIMARY KEY, type int, status int, issue_id bigint, "index" bigint, head_repo_id bigint, base_repo_id bigint, head_branch varchar(255), base_branch varchar(255), merge_base varchar(
40
), has_merged boolean, merged_commit_id varchar(
40
), merger_id bigint);
CREATE TABLE review (id bigserial PRIMARY KEY, type int, reviewer_id bigint, issue_id bigint, content text, 
 created_unix bigint);
CREATE TABLE release (id bigserial PRIMARY KEY, repo_id bigint, publisher_id bigint, tag_name varchar(255), lower_tag_name varchar(255), target varchar(255), title varchar(255), sha1 varchar(40), is_draft boolean DEFAULT false NOT NULL, is_prerelease boolean DEFAULT false NOT NULL, is_tag boolean DEFAULT false NOT NULL, CONSTRAINT "UQE_release_n" UNIQUE (repo_id, tag_name));
CREATE TABLE attachment (id bigserial PRIMARY KEY, uuid uuid UNIQUE, issue_id bigint, release_id bigint, uploader_id bigint DEFAULT 0, comment_id bigint, name varchar(255), download_count bigint DEFAULT 0, size bigint DEFAULT 0);
CREATE TABLE org_user (id bigserial PRIMARY KEY, uid bigint, org_id bigint, is_public boolean, UNIQUE (uid, org_id));
CREATE TABLE team (id bigserial PRIMARY KEY, org_id bigint, lower_name varchar(255), name varchar(255), authorize int, num_repos int, 
unit_types text
);
CREATE TABLE team_user (id bigserial PRIMARY KEY, org_id bigint, team_id bigint, uid bigint, UNIQUE (team_id, uid));
CREATE TABLE team_repo (id bigserial PRIMARY KEY, org_id bigint, team_id bigint, repo_id bigint, UNIQUE (team_id, repo_id));
CREATE TABLE team_unit (id bigserial PRIMARY KEY, org_id bigint, team_id bigint, type int, 
 UNIQUE (team_id, type));
CREATE TABLE repo_unit (id bigserial PRIMARY KEY, repo_id bigint, type int, config text, created_unix bigint);
CREATE INDEX "IDX_repo_unit_s" ON repo_unit (repo_id, type);
CREATE TABLE webhook (id bigserial PRIMARY KEY, repo_id bigint, 
org_id bigint,
 url text, http_method varchar(255), content_type int, secret text, events text, is_active boolean, 
hook_task_type int,
 last_status int);
CREATE TABLE hook_task (id bigserial PRIMARY KEY, hook_id bigint, uuid varchar(255), payload_content text, 
 event_type varchar(255), is_delivered boolean, is_succeed boolean, request_content text, response_content text);
CREATE TABLE action (id bigserial PRIMARY KEY, user_id bigint, op_type int, act_user_id bigint, repo_id bigint, comment_id bigint, is_deleted boolean DEFAULT false NOT NULL, ref_name varchar(255), is_private boolean DEFAULT false NOT NULL, content text, created_unix bigint);
CREATE INDEX "IDX_action_user_id" ON action (user_id); CREATE INDEX "IDX_action_is_deleted" ON action (is_deleted);
CREATE TABLE notification (id bigserial PRIMARY KEY, user_id bigint NOT NULL, repo_id bigint NOT NULL, status smallint NOT NULL, source smallint NOT NULL, issue_id bigint NOT NULL, commit_id varchar(255), updated_by bigint NOT NULL, created_unix bigint NOT NULL);
CREATE TABLE protected_branch (id bigserial PRIMARY KEY, repo_id bigint, branch_name varchar(255), can_push boolean DEFAULT false NOT NULL, whitelist_user_i_ds text, required_approvals bigint DEFAULT 0 NOT NULL, UNIQUE (repo_id, branch_name));
CREATE TABLE mirror (id bigserial PRIMARY KEY, repo_id bigint, "interval" bigint, enable_prune boolean DEFAULT true NOT NULL, next_update_unix bigint
);
CREATE TABLE lfs_meta_object (id bigserial PRIMARY KEY, oid varchar(255) NOT NULL, size bigint NOT NULL, repository_id bigint NOT NULL, CONSTRAINT "UQE_lfs_meta_object_s" UNIQUE (oid, repository_id));
CREATE TABLE topic (id bigserial PRIMARY KEY, name varchar(
25
) UNIQUE, repo_count int, created_unix bigint);
CREATE TABLE repo_topic (repo_id bigint NOT NULL, topic_id bigint NOT NULL, CONSTRAINT repo_topic_pkey PRIMARY KEY (repo_id, topic_id));
CREATE TABLE oauth2_application (id bigserial PRIMARY KEY, uid bigint, name varchar(255), client_id varchar(255) UNIQUE, client_secret varchar(255), redirect_uris text
);
CREATE TABLE external_login_user (external_id varchar(255) NOT NULL, user_id bigint NOT NULL, login_source_id bigint NOT NULL, raw_data text, provider varchar(25), PRIMARY KEY (external_id, login_source_id));
CREATE TABLE two_factor (id bigserial PRIMARY KEY, uid bigint UNIQUE, secret varchar(255), scratch_salt varchar(255), scratch_hash varchar(255), last_used_passcode varchar(10));
CREATE TABLE u2f_registration (id bigserial PRIMARY KEY, name varchar(255), user_id bigint, raw bytea, counter bigint);
CREATE TABLE task (id bigserial PRIMARY KEY, doer_id bigint, owner_id bigint, repo_id bigint, type int, status int, payload_content text, 
errors text
);
CREATE TABLE version (id bigserial PRIMARY KEY, version bigint);
