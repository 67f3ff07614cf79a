CREATE SCHEMA people;
CREATE SCHEMA mailing;
CREATE TYPE mailing.state AS ENUM ('queued','sent','bounced');
CREATE DOMAIN people.email AS text CHECK (VALUE LIKE '%@%.%');
CREATE FUNCTION people.norm(e people.email) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(btrim(e)) $$;
CREATE FUNCTION public.stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.changed := now(); RETURN NEW; END $$;
CREATE TABLE people.subscribers (
    id serial PRIMARY KEY,
    email people.email NOT NULL,
    changed timestamptz
);
CREATE UNIQUE INDEX subscribers_email ON people.subscribers (people.norm(email));
CREATE TABLE mailing.lists (
    id serial PRIMARY KEY,
    title text NOT NULL CONSTRAINT lists_title UNIQUE
);
CREATE TABLE mailing.subscriptions (
    subscriber_id int REFERENCES people.subscribers ON DELETE CASCADE,
    list_id int REFERENCES mailing.lists ON DELETE CASCADE,
    since date DEFAULT CURRENT_DATE,
    PRIMARY KEY (list_id, subscriber_id)
);
CREATE TABLE mailing.issues (
    id serial PRIMARY KEY,
    list_id int NOT NULL REFERENCES mailing.lists,
    subject text NOT NULL,
    body text,
    changed timestamptz
);
CREATE TABLE mailing.mails (
    id bigserial PRIMARY KEY,
    issue_id int NOT NULL REFERENCES mailing.issues,
    subscriber_id int NOT NULL REFERENCES people.subscribers,
    state mailing.state NOT NULL DEFAULT 'queued'
);
CREATE INDEX mails_queue ON mailing.mails (id) WHERE state = 'queued';
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON people.subscribers FOR EACH ROW EXECUTE FUNCTION public.stamp();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON mailing.issues FOR EACH ROW EXECUTE FUNCTION public.stamp();
CREATE MATERIALIZED VIEW mailing.audience AS SELECT l.title, count(s.subscriber_id) AS n FROM mailing.lists l LEFT JOIN mailing.subscriptions s ON s.list_id = l.id GROUP BY l.title;
CREATE VIEW mailing.bounces AS SELECT m.id, s.email FROM mailing.mails m JOIN people.subscribers s ON s.id = m.subscriber_id WHERE m.state = 'bounced';
CREATE VIEW public.subs AS SELECT subscriber_id AS sub_id, list_id, since FROM mailing.subscriptions;
COMMENT ON SCHEMA mailing IS 'all about mails';
