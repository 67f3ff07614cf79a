CREATE EXTENSION pg_trgm;
CREATE TABLE accounts (id serial PRIMARY KEY, subdomain character varying(255) NOT NULL, plan character varying(255) DEFAULT 'trial', created_at timestamp NOT NULL, updated_at timestamp NOT NULL);
CREATE UNIQUE INDEX index_accounts_on_subdomain ON accounts (subdomain);
CREATE TABLE issues (
    id serial PRIMARY KEY,
    account_id integer,
    subject character varying(255),
    body text,
    priority integer DEFAULT 3,
    assignee_type character varying,
    assignee_id integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);
CREATE INDEX index_issues_on_account_id ON issues (account_id);
CREATE INDEX index_issues_on_assignee_type_and_assignee_id ON issues (assignee_type, assignee_id);
ALTER TABLE issues RENAME TO tickets;
ALTER INDEX index_issues_on_account_id RENAME TO index_tickets_on_account_id;
ALTER TABLE tickets ADD COLUMN closed boolean DEFAULT false;
ALTER TABLE tickets ADD COLUMN legacy_ref character varying;
ALTER TABLE tickets DROP COLUMN closed;
ALTER TABLE tickets ADD CONSTRAINT fk_rails_aaa FOREIGN KEY (account_id) REFERENCES accounts(id);
CREATE TABLE comments (
    id bigserial PRIMARY KEY,
    ticket_id integer,
    author character varying,
    body text,
    internal boolean,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL
);
ALTER TABLE comments ADD CONSTRAINT fk_rails_bbb FOREIGN KEY (ticket_id) REFERENCES tickets(id);
CREATE INDEX index_comments_on_ticket_id ON comments (ticket_id);
CREATE FUNCTION logidze_version(v bigint, data jsonb, ts timestamptz) RETURNS jsonb LANGUAGE plpgsql AS $_$
BEGIN
  RETURN jsonb_build_object('ts', (extract(epoch from ts) * 1000)::bigint, 'v', v, 'c', data);
END;
$_$;
CREATE VIEW open_tickets AS SELECT t.id, t.subject, a.subdomain FROM tickets t JOIN accounts a ON a.id = t.account_id;
