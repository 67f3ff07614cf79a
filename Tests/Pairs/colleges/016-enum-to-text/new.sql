CREATE SCHEMA hd;
CREATE TYPE hd.channel AS ENUM ('web', 'email', 'chat', 'api');
CREATE TABLE hd.agents (
    id serial PRIMARY KEY,
    name text NOT NULL,
    email text NOT NULL UNIQUE,
    channels hd.channel[] DEFAULT '{email}' NOT NULL,
    active boolean DEFAULT true NOT NULL
);
CREATE TABLE hd.requesters (
    id serial PRIMARY KEY,
    email text NOT NULL UNIQUE,
    name text,
    org_id integer
);
CREATE INDEX requesters_org_id_idx ON hd.requesters (org_id);
CREATE TABLE hd.tickets (
    id serial PRIMARY KEY,
    requester_id integer NOT NULL,
    agent_id integer,
    status text DEFAULT 'new' NOT NULL,
    reopened integer DEFAULT 0 NOT NULL,
    channel hd.channel DEFAULT 'web' NOT NULL,
    subject text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT ticket_status_check CHECK (status IN ('new', 'open', 'pending', 'on_hold', 'solved', 'closed'))
);
CREATE INDEX tickets_requester_id_idx ON hd.tickets (requester_id);
CREATE INDEX tickets_agent_id_idx ON hd.tickets (agent_id);
CREATE TABLE hd.messages (
    id bigserial PRIMARY KEY,
    ticket_id integer NOT NULL,
    from_agent boolean DEFAULT false NOT NULL,
    body text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX messages_ticket_id_idx ON hd.messages (ticket_id);
CREATE TABLE hd.macros (
    id serial PRIMARY KEY,
    title text NOT NULL UNIQUE,
    set_status text,
    body text
);
CREATE TABLE hd.sla (
    id serial PRIMARY KEY,
    channel hd.channel NOT NULL UNIQUE,
    first_reply interval NOT NULL,
    resolve interval NOT NULL
);
CREATE TABLE hd.orgs (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    domains text[] DEFAULT '{}' NOT NULL
);
ALTER TABLE hd.requesters ADD CONSTRAINT requesters_org_id_fkey FOREIGN KEY (org_id) REFERENCES hd.orgs ON DELETE SET NULL;
ALTER TABLE hd.tickets ADD CONSTRAINT tickets_requester_id_fkey FOREIGN KEY (requester_id) REFERENCES hd.requesters;
ALTER TABLE hd.tickets ADD CONSTRAINT tickets_agent_id_fkey FOREIGN KEY (agent_id) REFERENCES hd.agents ON DELETE SET NULL;
ALTER TABLE hd.messages ADD CONSTRAINT messages_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES hd.tickets ON DELETE CASCADE;
CREATE INDEX tickets_active ON hd.tickets (updated_at) WHERE status IN ('new', 'open');
CREATE FUNCTION hd.is_final(s text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s IN ('solved', 'closed') $$;
CREATE VIEW hd.queue AS SELECT t.id, t.subject, t.status, t.channel, o.name AS org FROM hd.tickets t JOIN hd.requesters r ON r.id = t.requester_id LEFT JOIN hd.orgs o ON o.id = r.org_id WHERE NOT hd.is_final(t.status) AND t.agent_id IS NULL;
