CREATE SCHEMA hd;
CREATE TYPE hd.ticket_status AS ENUM ('new', 'open', 'pending', 'solved', 'closed');
CREATE TYPE hd.channel AS ENUM ('email', 'phone', 'chat', 'web');
CREATE TABLE hd.agents (
    id serial PRIMARY KEY,
    name text NOT NULL,
    email text NOT NULL UNIQUE,
    channels hd.channel[] DEFAULT '{email}' NOT NULL
);
CREATE TABLE hd.requesters (
    id serial PRIMARY KEY,
    email text NOT NULL UNIQUE,
    name text,
    org text
);
CREATE TABLE hd.tickets (
    id serial PRIMARY KEY,
    requester_id integer NOT NULL,
    agent_id integer,
    status hd.ticket_status DEFAULT 'new' NOT NULL,
    channel hd.channel DEFAULT 'web' NOT NULL,
    subject text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
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
    set_status hd.ticket_status,
    body text
);
CREATE TABLE hd.sla (
    id serial PRIMARY KEY,
    channel hd.channel NOT NULL UNIQUE,
    first_reply interval NOT NULL,
    resolve interval NOT NULL
);
ALTER TABLE hd.tickets ADD CONSTRAINT tickets_requester_id_fkey FOREIGN KEY (requester_id) REFERENCES hd.requesters;
ALTER TABLE hd.tickets ADD CONSTRAINT tickets_agent_id_fkey FOREIGN KEY (agent_id) REFERENCES hd.agents ON DELETE SET NULL;
ALTER TABLE hd.messages ADD CONSTRAINT messages_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES hd.tickets ON DELETE CASCADE;
CREATE INDEX tickets_active ON hd.tickets (updated_at) WHERE status IN ('new', 'open');
CREATE FUNCTION hd.is_final(s hd.ticket_status) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s IN ('solved', 'closed') $$;
CREATE VIEW hd.queue AS SELECT t.id, t.subject, t.status, t.channel FROM hd.tickets t WHERE NOT hd.is_final(t.status) AND t.agent_id IS NULL;
