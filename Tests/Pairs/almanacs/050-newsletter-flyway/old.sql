CREATE SCHEMA crm;
CREATE TYPE crm.list_type AS ENUM ('public','private','temporary');
CREATE TYPE crm.campaign_status AS ENUM ('draft','running','scheduled','paused','cancelled','finished');
CREATE DOMAIN crm.email AS text CHECK (VALUE LIKE '%_@_%');
CREATE TABLE flyway_schema_history (installed_rank integer NOT NULL CONSTRAINT flyway_schema_history_pk PRIMARY KEY, version varchar(50), description varchar(200) NOT NULL, type varchar(20) NOT NULL, script varchar(1000) NOT NULL, checksum integer, installed_by varchar(100) NOT NULL, installed_on timestamp DEFAULT now() NOT NULL, execution_time integer NOT NULL, success boolean NOT NULL);
CREATE INDEX flyway_schema_history_s_idx ON flyway_schema_history (success);
CREATE FUNCTION crm.slug(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(regexp_replace(t, '\W+', '-', 'g')) $$;
CREATE TABLE crm.subscribers (
  id serial PRIMARY KEY,
  uuid uuid NOT NULL UNIQUE,
  email crm.email NOT NULL UNIQUE,
  name text NOT NULL,
  attribs json NOT NULL DEFAULT '{}',
  status text NOT NULL DEFAULT 'enabled' CHECK (status IN ('enabled','disabled','blocklisted')),
  campaigns int[] NOT NULL DEFAULT '{}',
  created_at timestamp DEFAULT now(), updated_at timestamp DEFAULT now()
);
CREATE TABLE crm.lists (id serial PRIMARY KEY, uuid uuid NOT NULL UNIQUE, name text NOT NULL, slug text GENERATED ALWAYS AS (crm.slug(name)) STORED, type crm.list_type NOT NULL, optin text NOT NULL DEFAULT 'single', created_at timestamp DEFAULT now());
CREATE TABLE crm.subscriber_lists (subscriber_id int REFERENCES crm.subscribers ON DELETE CASCADE, list_id int REFERENCES crm.lists ON DELETE CASCADE, status text NOT NULL DEFAULT 'unconfirmed', PRIMARY KEY (subscriber_id, list_id));
CREATE TABLE crm.templates (id serial PRIMARY KEY, name text NOT NULL, body text NOT NULL, is_default boolean NOT NULL DEFAULT false);
CREATE UNIQUE INDEX templates_default ON crm.templates (is_default) WHERE is_default;
CREATE TABLE crm.campaigns (id serial PRIMARY KEY, uuid uuid NOT NULL UNIQUE, name text NOT NULL, subject text NOT NULL, body text NOT NULL, content_type varchar(10) NOT NULL DEFAULT 'richtext', send_at timestamp, status crm.campaign_status NOT NULL DEFAULT 'draft', template_id int REFERENCES crm.templates ON DELETE SET DEFAULT DEFAULT 1, to_send int NOT NULL DEFAULT 0, sent int NOT NULL DEFAULT 0, CHECK (sent <= to_send));
CREATE TABLE crm.campaign_views (campaign_id int NOT NULL REFERENCES crm.campaigns ON DELETE CASCADE, subscriber_id int REFERENCES crm.subscribers ON DELETE SET NULL, created_at timestamp DEFAULT now());
CREATE INDEX campaign_views_camp ON crm.campaign_views (campaign_id);
CREATE TABLE crm.links (id serial PRIMARY KEY, uuid uuid NOT NULL UNIQUE, url text NOT NULL UNIQUE);
CREATE TABLE crm.link_clicks (campaign_id int REFERENCES crm.campaigns ON DELETE CASCADE, link_id int REFERENCES crm.links ON DELETE CASCADE, subscriber_id int REFERENCES crm.subscribers ON DELETE SET NULL, created_at timestamp DEFAULT now());
CREATE VIEW crm.active AS SELECT s.id, s.email, l.list_id FROM crm.subscribers s JOIN crm.subscriber_lists l ON l.subscriber_id = s.id WHERE s.status = 'enabled' AND l.status <> 'unsubscribed';
CREATE VIEW crm.list_sizes AS SELECT list_id, count(*) AS n FROM crm.active GROUP BY list_id;
CREATE VIEW crm.campaign_stats AS SELECT c.id, c.name, (SELECT count(*) FROM crm.campaign_views v WHERE v.campaign_id = c.id) AS views, (SELECT count(*) FROM crm.link_clicks k WHERE k.campaign_id = c.id) AS clicks FROM crm.campaigns c;
CREATE FUNCTION crm.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at := now(); RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON crm.subscribers FOR EACH ROW EXECUTE FUNCTION crm.touch();
COMMENT ON TABLE crm.subscribers IS 'everyone we may write to';
