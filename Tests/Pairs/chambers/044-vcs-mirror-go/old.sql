CREATE EXTENSION citext;
CREATE TABLE "user" (
    id bigserial NOT NULL,
    lower_name varchar(255) NOT NULL,
    name varchar(255) NOT NULL,
    email varchar(255) NOT NULL,
    passwd varchar(255) NOT NULL,
    type integer,
    num_repos integer DEFAULT 0,
    is_admin boolean,
    created_unix bigint,
    updated_unix bigint,
    avatar_email varchar(255) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (lower_name),
    UNIQUE (name)
);
CREATE TABLE repository (
    id bigserial NOT NULL,
    owner_id bigint,
    lower_name varchar(255) NOT NULL,
    name varchar(255) NOT NULL,
    description varchar(255),
    is_private boolean,
    is_mirror boolean,
    num_stars integer DEFAULT 0 NOT NULL,
    created_unix bigint,
    updated_unix bigint,
    num_watches integer,
    PRIMARY KEY (id),
    UNIQUE (owner_id, lower_name)
);
CREATE TABLE issue (
    id bigserial NOT NULL,
    repo_id bigint NOT NULL,
    index bigint NOT NULL,
    poster_id bigint,
    name varchar(255),
    content text,
    is_closed boolean,
    is_pull boolean,
    num_comments integer,
    created_unix bigint,
    updated_unix bigint,
    priority integer,
    PRIMARY KEY (id)
);
CREATE INDEX issue_repo_id_index_idx ON issue USING btree (repo_id, index);
CREATE TABLE comment (
    id bigserial NOT NULL,
    type integer NOT NULL,
    issue_id bigint NOT NULL,
    poster_id bigint,
    content text,
    tree_path varchar(255),
    line bigint,
    created_unix bigint,
    updated_unix bigint,
    PRIMARY KEY (id)
);
CREATE TABLE label (
    id bigserial NOT NULL,
    repo_id bigint,
    name varchar(255) NOT NULL,
    color char(7),
    num_issues integer DEFAULT 0,
    PRIMARY KEY (id)
);
CREATE TABLE issue_label (
    id bigserial NOT NULL,
    issue_id bigint NOT NULL,
    label_id bigint NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (issue_id, label_id)
);
CREATE TABLE public_key (
    id bigserial NOT NULL,
    owner_id bigint NOT NULL,
    name varchar(255) NOT NULL,
    fingerprint varchar(255) NOT NULL,
    content text NOT NULL,
    mode integer DEFAULT 2 NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX public_key_fingerprint_idx ON public_key USING btree (fingerprint);
CREATE TABLE webhook (
    id bigserial NOT NULL,
    repo_id bigint,
    url text NOT NULL,
    content_type integer,
    secret text,
    events text,
    is_active boolean,
    created_unix bigint,
    updated_unix bigint,
    PRIMARY KEY (id)
);
CREATE TABLE hook_task (
    id bigserial NOT NULL,
    hook_id bigint NOT NULL,
    uuid varchar(255) NOT NULL,
    payload_content text,
    delivered bigint,
    is_succeed boolean,
    PRIMARY KEY (id),
    UNIQUE (uuid)
);
CREATE TABLE action (
    id bigserial NOT NULL,
    user_id bigint,
    act_user_id bigint,
    op_type integer,
    repo_id bigint,
    is_private boolean DEFAULT false NOT NULL,
    content text,
    created_unix bigint,
    PRIMARY KEY (id)
);
CREATE INDEX action_user_id_created_unix_idx ON action USING btree (user_id, created_unix);
CREATE TABLE star (
    id bigserial NOT NULL,
    uid bigint NOT NULL,
    repo_id bigint NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (uid, repo_id)
);
CREATE TABLE notice (
    id bigserial NOT NULL,
    type integer,
    description text,
    created_unix bigint,
    PRIMARY KEY (id)
);
ALTER TABLE ONLY repository ADD CONSTRAINT repository_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES "user"(id);
ALTER TABLE ONLY issue ADD CONSTRAINT issue_repo_id_fkey FOREIGN KEY (repo_id) REFERENCES repository(id) ON DELETE CASCADE;
ALTER TABLE ONLY issue ADD CONSTRAINT issue_poster_id_fkey FOREIGN KEY (poster_id) REFERENCES "user"(id);
ALTER TABLE ONLY comment ADD CONSTRAINT comment_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES issue(id) ON DELETE CASCADE;
ALTER TABLE ONLY comment ADD CONSTRAINT comment_poster_id_fkey FOREIGN KEY (poster_id) REFERENCES "user"(id);
ALTER TABLE ONLY label ADD CONSTRAINT label_repo_id_fkey FOREIGN KEY (repo_id) REFERENCES repository(id) ON DELETE CASCADE;
ALTER TABLE ONLY issue_label ADD CONSTRAINT issue_label_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES issue(id) ON DELETE CASCADE;
ALTER TABLE ONLY issue_label ADD CONSTRAINT issue_label_label_id_fkey FOREIGN KEY (label_id) REFERENCES label(id) ON DELETE CASCADE;
ALTER TABLE ONLY public_key ADD CONSTRAINT public_key_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY webhook ADD CONSTRAINT webhook_repo_id_fkey FOREIGN KEY (repo_id) REFERENCES repository(id) ON DELETE CASCADE;
ALTER TABLE ONLY hook_task ADD CONSTRAINT hook_task_hook_id_fkey FOREIGN KEY (hook_id) REFERENCES webhook(id) ON DELETE CASCADE;
ALTER TABLE ONLY action ADD CONSTRAINT action_user_id_fkey FOREIGN KEY (user_id) REFERENCES "user"(id);
ALTER TABLE ONLY action ADD CONSTRAINT action_act_user_id_fkey FOREIGN KEY (act_user_id) REFERENCES "user"(id);
ALTER TABLE ONLY action ADD CONSTRAINT action_repo_id_fkey FOREIGN KEY (repo_id) REFERENCES repository(id);
ALTER TABLE ONLY star ADD CONSTRAINT star_uid_fkey FOREIGN KEY (uid) REFERENCES "user"(id);
ALTER TABLE ONLY star ADD CONSTRAINT star_repo_id_fkey FOREIGN KEY (repo_id) REFERENCES repository(id);
CREATE VIEW open_issues AS SELECT r.name AS repo, i.index, i.name, u.name AS poster, i.created_unix FROM issue i JOIN repository r ON r.id = i.repo_id LEFT JOIN "user" u ON u.id = i.poster_id WHERE NOT i.is_closed;
CREATE VIEW stale AS SELECT repo, index FROM open_issues WHERE created_unix < extract(epoch FROM now())::bigint - 31536000;
CREATE FUNCTION num_open(repo bigint) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count(*) FROM issue WHERE repo_id = repo AND NOT is_closed $$;
CREATE FUNCTION star_count() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE repository SET num_stars = num_stars + CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END WHERE id = COALESCE(NEW.repo_id, OLD.repo_id); RETURN NULL; END $$;
CREATE TRIGGER star_count AFTER INSERT OR DELETE ON star FOR EACH ROW EXECUTE FUNCTION star_count();
COMMENT ON COLUMN "user".type IS '0 user, 1 org';
