-- Tracker 3.4 (structure.sql, maintained by Rails)
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE schema_migrations (
    version character varying NOT NULL PRIMARY KEY
);

CREATE TABLE ar_internal_metadata (
    key character varying NOT NULL PRIMARY KEY,
    value character varying,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE users (
    id bigserial PRIMARY KEY,
    login character varying(60) DEFAULT '' NOT NULL,
    firstname character varying(30) DEFAULT '' NOT NULL,
    lastname character varying(255) DEFAULT '' NOT NULL,
    mail character varying,
    admin boolean DEFAULT false NOT NULL,
    status integer DEFAULT 1 NOT NULL,
    last_login_on timestamp without time zone,
    language character varying(5) DEFAULT '',
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE INDEX index_users_on_login ON users (login);
CREATE INDEX index_users_on_status ON users (status);

CREATE TABLE projects (
    id bigserial PRIMARY KEY,
    name character varying DEFAULT '' NOT NULL,
    description text,
    homepage character varying DEFAULT '',
    is_public boolean DEFAULT true NOT NULL,
    parent_id bigint,
    identifier character varying,
    lft integer,
    rgt integer,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE INDEX index_projects_on_lft ON projects (lft);
CREATE INDEX index_projects_on_rgt ON projects (rgt);

CREATE TABLE trackers (
    id bigserial PRIMARY KEY,
    name character varying(30) DEFAULT '' NOT NULL,
    position integer,
    is_in_roadmap boolean DEFAULT true NOT NULL
);

CREATE TABLE issue_statuses (
    id bigserial PRIMARY KEY,
    name character varying(30) DEFAULT '' NOT NULL,
    is_closed boolean DEFAULT false NOT NULL,
    position integer
);

CREATE TABLE issues (
    id bigserial PRIMARY KEY,
    tracker_id bigint NOT NULL,
    project_id bigint NOT NULL,
    subject character varying DEFAULT '' NOT NULL,
    description text,
    due_date date,
    category_id integer,
    status_id bigint NOT NULL,
    assigned_to_id bigint,
    priority integer DEFAULT 2 NOT NULL,
    author_id bigint NOT NULL,
    lock_version integer DEFAULT 0 NOT NULL,
    done_ratio integer DEFAULT 0 NOT NULL,
    estimated_hours double precision,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE INDEX index_issues_on_project_id ON issues (project_id);
CREATE INDEX index_issues_on_status_id ON issues (status_id);
CREATE INDEX index_issues_on_assigned_to_id ON issues (assigned_to_id);
CREATE INDEX index_issues_on_subject_trgm ON issues USING gin (subject gin_trgm_ops);

CREATE TABLE journals (
    id bigserial PRIMARY KEY,
    journalized_id bigint NOT NULL,
    journalized_type character varying(30) DEFAULT '' NOT NULL,
    user_id bigint NOT NULL,
    notes text,
    private_notes boolean DEFAULT false NOT NULL,
    created_on timestamp without time zone NOT NULL
);
CREATE INDEX journals_journalized_id ON journals (journalized_id, journalized_type);
CREATE INDEX index_journals_on_user_id ON journals (user_id);

CREATE TABLE watchers (
    id bigserial PRIMARY KEY,
    watchable_type character varying DEFAULT '' NOT NULL,
    watchable_id bigint DEFAULT 0 NOT NULL,
    user_id bigint
);
CREATE INDEX watchers_user_id_type ON watchers (user_id, watchable_type);

ALTER TABLE ONLY issues
    ADD CONSTRAINT fk_rails_899c8f3231 FOREIGN KEY (project_id) REFERENCES projects(id);
ALTER TABLE ONLY issues
    ADD CONSTRAINT fk_rails_f8f7c3a2d1 FOREIGN KEY (author_id) REFERENCES users(id);
ALTER TABLE ONLY issues
    ADD CONSTRAINT fk_rails_0a1b2c3d4e FOREIGN KEY (status_id) REFERENCES issue_statuses(id);
ALTER TABLE ONLY projects
    ADD CONSTRAINT fk_rails_81f4a5c3ab FOREIGN KEY (parent_id) REFERENCES projects(id);

-- == 20230114101500 RenameTrackersToIssueTypes ==
ALTER TABLE "trackers" RENAME TO "issue_types";
ALTER TABLE "public"."trackers_id_seq" RENAME TO "issue_types_id_seq";
ALTER INDEX "trackers_pkey" RENAME TO "issue_types_pkey";
ALTER TABLE "issues" RENAME COLUMN "tracker_id" TO "issue_type_id";

-- == 20230120083000 ExtractEmailAddresses ==
CREATE TABLE "email_addresses" ("id" bigserial primary key, "user_id" bigint NOT NULL, "address" character varying NOT NULL, "is_default" boolean DEFAULT FALSE NOT NULL, "notify" boolean DEFAULT TRUE NOT NULL, "created_at" timestamp(6) NOT NULL, "updated_at" timestamp(6) NOT NULL, CONSTRAINT "fk_rails_de643267e7"
FOREIGN KEY ("user_id")
  REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX "index_email_addresses_on_user_id" ON "email_addresses" ("user_id");
CREATE UNIQUE INDEX "index_email_addresses_on_lower_address" ON "email_addresses" (lower(address));
INSERT INTO email_addresses (user_id, address, is_default, created_at, updated_at) SELECT id, mail, true, now(), now() FROM users WHERE mail IS NOT NULL;
ALTER TABLE "users" DROP COLUMN "mail";

-- == 20230302141233 CreateIssuePriorities ==
CREATE TABLE "issue_priorities" ("id" bigserial primary key, "name" character varying(30) NOT NULL, "position" integer, "is_default" boolean DEFAULT FALSE NOT NULL);
ALTER TABLE "issues" ADD COLUMN "priority_id" bigint;
ALTER TABLE "issues" ADD CONSTRAINT "fk_rails_3a99eafcb1" FOREIGN KEY ("priority_id") REFERENCES "issue_priorities" ("id") NOT VALID;
ALTER TABLE "issues" DROP COLUMN "priority";
CREATE INDEX CONCURRENTLY "index_issues_on_priority_id" ON "issues" ("priority_id");

-- == 20230311094100 ChangeIssueEstimatedHours ==
ALTER TABLE "issues" ALTER COLUMN "estimated_hours" TYPE numeric(8,2) USING round(estimated_hours::numeric, 2);
ALTER TABLE "issues" ADD CONSTRAINT "chk_rails_done_ratio" CHECK (done_ratio BETWEEN 0 AND 100);
DROP INDEX "index_projects_on_lft";
DROP INDEX "index_projects_on_rgt";
ALTER TABLE "projects" DROP COLUMN "lft", DROP COLUMN "rgt";
CREATE UNIQUE INDEX "index_watchers_uniqueness" ON "watchers" ("watchable_type", "watchable_id", "user_id");
ALTER TABLE "watchers" ALTER COLUMN "watchable_id" DROP DEFAULT;
