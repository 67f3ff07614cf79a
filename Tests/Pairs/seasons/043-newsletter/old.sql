CREATE TYPE list_type AS ENUM ('public','private');
CREATE TYPE sub_status AS ENUM ('enabled','disabled','blacklisted');
CREATE TABLE subscribers (id serial PRIMARY KEY, uuid uuid NOT NULL UNIQUE, email text NOT NULL UNIQUE, name text NOT NULL, attribs jsonb NOT NULL DEFAULT '{}', status sub_status NOT NULL DEFAULT 'enabled');
CREATE UNIQUE INDEX idx_subs_email ON subscribers (lower(email));
CREATE TABLE lists (id serial PRIMARY KEY, name text NOT NULL, type list_type NOT NULL, tags varchar(100)[]);
CREATE TABLE subscriber_lists (subscriber_id int REFERENCES subscribers ON DELETE CASCADE ON UPDATE CASCADE, list_id int NULL REFERENCES lists ON DELETE CASCADE, PRIMARY KEY (subscriber_id, list_id));
CREATE TABLE campaigns (id serial PRIMARY KEY, name text NOT NULL, body text NOT NULL, send_at timestamptz, sent int NOT NULL DEFAULT 0);
CREATE TABLE link_clicks (campaign_id int REFERENCES campaigns ON DELETE CASCADE, url text, at timestamptz DEFAULT now());
CREATE VIEW dashboard AS SELECT (SELECT count(*) FROM subscribers WHERE status = 'enabled') AS subs, (SELECT count(*) FROM lists WHERE type = 'public') AS lists;
