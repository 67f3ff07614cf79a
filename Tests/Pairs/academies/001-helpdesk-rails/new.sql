-- Helpdesk (Rails structure.sql style)
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TYPE ticket_priority AS ENUM ('low', 'normal', 'high', 'urgent');
CREATE TABLE accounts (
    id bigserial PRIMARY KEY,
    name character varying NOT NULL,
    subdomain citext NOT NULL,
    settings jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE users (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL,
    email citext NOT NULL,
    encrypted_password character varying DEFAULT ''::character varying NOT NULL,
    role integer DEFAULT 0 NOT NULL,
    discarded_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE teams (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL,
    name varchar(255) NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE team_memberships (
    id bigserial PRIMARY KEY,
    team_id bigint NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE tickets (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL,
    requester_id bigint NOT NULL,
    assignee_id bigint,
    team_id bigint,
    subject varchar(255) NOT NULL,
    priority ticket_priority DEFAULT 'normal' NOT NULL,
    state varchar(20) DEFAULT 'open' NOT NULL,
    number bigint NOT NULL,
    ticket_token character varying,
    first_response_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE ticket_comments (
    id bigserial PRIMARY KEY,
    ticket_id bigint NOT NULL,
    user_id bigint,
    body text NOT NULL,
    internal boolean DEFAULT false NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE tags (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL,
    name varchar(255) NOT NULL,
    color varchar(7),
    taggings_count integer DEFAULT 0 NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE taggings (
    id bigserial PRIMARY KEY,
    tag_id bigint NOT NULL,
    taggable_type varchar(255) NOT NULL,
    taggable_id bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE attachments (
    id bigserial PRIMARY KEY,
    record_type varchar(255) NOT NULL,
    record_id bigint NOT NULL,
    filename varchar(255) NOT NULL,
    byte_size bigint NOT NULL,
    checksum varchar(255),
    metadata jsonb,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE canned_replies (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL,
    title varchar(255) NOT NULL,
    body text,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE sla_policies (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL,
    name varchar(255) NOT NULL,
    first_reply interval,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE access_tokens (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL,
    token_digest varchar(255) NOT NULL,
    last_used_at timestamp(6) without time zone,
    expires_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE UNIQUE INDEX index_access_tokens_on_token_digest ON access_tokens USING btree (token_digest);
CREATE UNIQUE INDEX index_users_on_account_id_and_email ON users USING btree (account_id, email) WHERE (discarded_at IS NULL);
CREATE UNIQUE INDEX index_tickets_on_account_id_and_number ON tickets USING btree (account_id, number);
CREATE INDEX index_tickets_on_subject_trgm ON tickets USING gin (subject gin_trgm_ops);
ALTER TABLE tickets ADD CONSTRAINT chk_rails_state CHECK (state IN ('open', 'pending', 'solved', 'closed'));
CREATE UNIQUE INDEX index_accounts_on_subdomain ON accounts USING btree (subdomain);
CREATE INDEX index_taggings_on_taggable ON taggings USING btree (taggable_type, taggable_id);
CREATE INDEX index_tickets_on_state ON tickets USING btree (account_id, state) INCLUDE (assignee_id) WHERE ((state)::text <> 'closed'::text);

ALTER TABLE ONLY users ADD CONSTRAINT fk_rails_b2e5bd98fb FOREIGN KEY (account_id) REFERENCES accounts(id);
CREATE INDEX index_users_on_account_id ON users USING btree (account_id);
ALTER TABLE ONLY teams ADD CONSTRAINT fk_rails_f378a5b642 FOREIGN KEY (account_id) REFERENCES accounts(id);
CREATE INDEX index_teams_on_account_id ON teams USING btree (account_id);
ALTER TABLE ONLY team_memberships ADD CONSTRAINT fk_rails_ae8647084a FOREIGN KEY (team_id) REFERENCES teams(id) ON DELETE CASCADE;
CREATE INDEX index_team_memberships_on_team_id ON team_memberships USING btree (team_id);
ALTER TABLE ONLY team_memberships ADD CONSTRAINT fk_rails_a06822e899 FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
CREATE INDEX index_team_memberships_on_user_id ON team_memberships USING btree (user_id);
ALTER TABLE ONLY tickets ADD CONSTRAINT fk_rails_45326a60a7 FOREIGN KEY (account_id) REFERENCES accounts(id);
CREATE INDEX index_tickets_on_account_id ON tickets USING btree (account_id);
ALTER TABLE ONLY tickets ADD CONSTRAINT fk_rails_3f07ebf077 FOREIGN KEY (requester_id) REFERENCES users(id);
CREATE INDEX index_tickets_on_requester_id ON tickets USING btree (requester_id);
ALTER TABLE ONLY tickets ADD CONSTRAINT fk_rails_27ae88688a FOREIGN KEY (assignee_id) REFERENCES users(id) ON DELETE SET NULL;
CREATE INDEX index_tickets_on_assignee_id ON tickets USING btree (assignee_id);
ALTER TABLE ONLY tickets ADD CONSTRAINT fk_rails_7474afd28d FOREIGN KEY (team_id) REFERENCES teams(id);
CREATE INDEX index_tickets_on_team_id ON tickets USING btree (team_id);
ALTER TABLE ONLY ticket_comments ADD CONSTRAINT fk_rails_4afcc9dfb7 FOREIGN KEY (ticket_id) REFERENCES tickets(id) ON DELETE CASCADE;
CREATE INDEX index_ticket_comments_on_ticket_id ON ticket_comments USING btree (ticket_id);
ALTER TABLE ONLY ticket_comments ADD CONSTRAINT fk_rails_195240875c FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX index_ticket_comments_on_user_id ON ticket_comments USING btree (user_id);
ALTER TABLE ONLY tags ADD CONSTRAINT fk_rails_8bcbbefae8 FOREIGN KEY (account_id) REFERENCES accounts(id);
CREATE INDEX index_tags_on_account_id ON tags USING btree (account_id);
ALTER TABLE ONLY taggings ADD CONSTRAINT fk_rails_7d9dc5bb02 FOREIGN KEY (tag_id) REFERENCES tags(id) ON DELETE CASCADE;
CREATE INDEX index_taggings_on_tag_id ON taggings USING btree (tag_id);
ALTER TABLE ONLY canned_replies ADD CONSTRAINT fk_rails_318e994432 FOREIGN KEY (account_id) REFERENCES accounts(id);
CREATE INDEX index_canned_replies_on_account_id ON canned_replies USING btree (account_id);
ALTER TABLE ONLY sla_policies ADD CONSTRAINT fk_rails_bda631cdf3 FOREIGN KEY (account_id) REFERENCES accounts(id);
CREATE INDEX index_sla_policies_on_account_id ON sla_policies USING btree (account_id);
ALTER TABLE ONLY access_tokens ADD CONSTRAINT fk_rails_b2fe1a4886 FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX index_access_tokens_on_user_id ON access_tokens USING btree (user_id);
