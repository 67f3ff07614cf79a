CREATE SCHEMA app;
CREATE SCHEMA util;
CREATE TYPE util.mail_state AS ENUM ('queued','sent','bounced');
CREATE DOMAIN util.email AS text CHECK (VALUE LIKE '%@%');
CREATE SEQUENCE util.mail_seq;
CREATE FUNCTION util.norm(e text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(btrim(e)) $$;
CREATE FUNCTION util.stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.changed := now(); RETURN NEW; END $$;
CREATE TABLE app.subscribers (
    id serial PRIMARY KEY,
    email util.email NOT NULL,
    changed timestamptz
);
CREATE UNIQUE INDEX subscribers_email ON app.subscribers (util.norm(email));
CREATE TABLE app.lists (
    id serial PRIMARY KEY,
    title text NOT NULL
);
CREATE TABLE app.subs (
    sub_id int REFERENCES app.subscribers ON DELETE CASCADE,
    list_id int REFERENCES app.lists,
    since date DEFAULT CURRENT_DATE,
    PRIMARY KEY (sub_id, list_id)
);
CREATE TABLE public.issues (
    id serial PRIMARY KEY,
    list_id int NOT NULL REFERENCES app.lists,
    subject text NOT NULL,
    body text,
    changed timestamptz
);
CREATE TABLE public.mails (
    id bigint PRIMARY KEY DEFAULT nextval('util.mail_seq'),
    issue_id int NOT NULL REFERENCES public.issues,
    sub_id int NOT NULL REFERENCES app.subscribers,
    state util.mail_state NOT NULL DEFAULT 'queued'
);
CREATE INDEX mails_q ON public.mails (id) WHERE state = 'queued';
CREATE TRIGGER stamp BEFORE UPDATE ON app.subscribers FOR EACH ROW EXECUTE FUNCTION util.stamp();
CREATE TRIGGER stamp BEFORE UPDATE ON public.issues FOR EACH ROW EXECUTE FUNCTION util.stamp();
CREATE VIEW app.audience AS SELECT l.title, count(s.sub_id) AS n FROM app.lists l LEFT JOIN app.subs s ON s.list_id = l.id GROUP BY l.title;
CREATE VIEW public.bounces AS SELECT m.id, s.email FROM public.mails m JOIN app.subscribers s ON s.id = m.sub_id WHERE m.state = 'bounced';
COMMENT ON SCHEMA util IS 'helpers';
