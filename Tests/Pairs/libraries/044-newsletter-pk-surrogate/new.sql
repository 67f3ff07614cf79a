CREATE EXTENSION pgcrypto;
CREATE EXTENSION citext;
CREATE TABLE list (id uuid DEFAULT gen_random_uuid() CONSTRAINT list_pk PRIMARY KEY, name text NOT NULL CONSTRAINT list_name_key UNIQUE, title text NOT NULL DEFAULT '', owner_email citext);
CREATE TABLE subscriber (id uuid DEFAULT gen_random_uuid() CONSTRAINT subscriber_pk PRIMARY KEY, email citext NOT NULL CONSTRAINT subscriber_email_key UNIQUE, name text, confirmed_at timestamptz, bounces smallint NOT NULL DEFAULT 0, token bytea NOT NULL DEFAULT gen_random_bytes(16));
CREATE INDEX subscriber_domain ON subscriber (lower(split_part(email::text, '@', 2)));
CREATE TABLE subscription (list_id uuid NOT NULL REFERENCES list ON DELETE CASCADE, subscriber_id uuid NOT NULL REFERENCES subscriber ON DELETE CASCADE, since timestamptz NOT NULL DEFAULT now(), until timestamptz, id uuid PRIMARY KEY DEFAULT gen_random_uuid());
CREATE UNIQUE INDEX subscription_active ON subscription (list_id, subscriber_id) WHERE until IS NULL;
CREATE TABLE issue (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), list_id uuid NOT NULL REFERENCES list ON DELETE RESTRICT, no integer NOT NULL CHECK (no > 0), subject text NOT NULL, html text, plain text, sent_at timestamptz, CONSTRAINT issue_no UNIQUE (list_id, no), CONSTRAINT some_body CHECK (coalesce(html, plain) IS NOT NULL));
CREATE TYPE delivery_status AS ENUM ('queued', 'sent', 'bounced', 'complained');
CREATE TABLE delivery (issue_id uuid REFERENCES issue ON DELETE CASCADE, subscriber_id uuid REFERENCES subscriber ON DELETE CASCADE, status delivery_status NOT NULL DEFAULT 'queued', opened_at timestamptz, PRIMARY KEY (issue_id, subscriber_id)) PARTITION BY HASH (issue_id);
CREATE TABLE delivery_0 PARTITION OF delivery FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE delivery_1 PARTITION OF delivery FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE link (id serial PRIMARY KEY, issue_id uuid NOT NULL REFERENCES issue ON DELETE CASCADE, url text NOT NULL, UNIQUE (issue_id, url));
CREATE TABLE click (link_id integer NOT NULL REFERENCES link ON DELETE CASCADE, issue_id uuid NOT NULL, subscriber_id uuid NOT NULL, at timestamptz NOT NULL DEFAULT now(), ua text, FOREIGN KEY (issue_id, subscriber_id) REFERENCES delivery ON DELETE CASCADE);
CREATE VIEW stats AS SELECT l.name AS list, i.no, count(*) AS sent, count(d.opened_at) AS opened, count(*) FILTER (WHERE d.status = 'bounced') AS bounced FROM delivery d JOIN issue i ON i.id = d.issue_id JOIN list l ON l.id = i.list_id WHERE d.status <> 'queued' GROUP BY l.name, i.no;
CREATE FUNCTION unsubscribe(
t bytea, l text DEFAULT NULL) RETURNS integer LANGUAGE sql AS $$ WITH d AS (UPDATE subscription s SET until = now() FROM subscriber u, list x WHERE u.id = s.subscriber_id AND x.id = s.list_id AND u.token = t AND (l IS NULL OR x.name = l) AND s.until IS NULL RETURNING 1) SELECT count(*)::integer FROM d $$;

