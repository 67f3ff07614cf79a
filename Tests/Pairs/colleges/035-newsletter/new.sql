CREATE EXTENSION citext;
CREATE TYPE sub_status AS ENUM ('active', 'unsubscribed', 'bounced', 'complained');
CREATE TYPE delivery_event AS ENUM ('sent', 'opened', 'clicked', 'bounced');
CREATE TABLE lists (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    description text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE subscribers (
    id serial PRIMARY KEY,
    email citext NOT NULL UNIQUE,
    name text,
    status sub_status DEFAULT 'active' NOT NULL,
    tags text[] DEFAULT '{}' NOT NULL,
    attribs jsonb DEFAULT '{}' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE list_subscribers (
    list_id integer NOT NULL,
    subscriber_id integer NOT NULL,
    since timestamp without time zone DEFAULT now() NOT NULL,
    PRIMARY KEY (list_id, subscriber_id)
);
CREATE INDEX list_subscribers_subscriber_id_idx ON list_subscribers (subscriber_id);
CREATE TABLE campaigns (
    id serial PRIMARY KEY,
    list_id integer NOT NULL,
    subject text NOT NULL,
    body_html text NOT NULL,
    body_text text,
    send_at timestamp with time zone,
    state text DEFAULT 'draft' NOT NULL,
    CHECK (state IN ('draft', 'scheduled', 'sending', 'done'))
);
CREATE TABLE deliveries (
    id bigserial PRIMARY KEY,
    campaign_id integer NOT NULL,
    subscriber_id integer NOT NULL,
    sent_at timestamp without time zone,
    UNIQUE (campaign_id, subscriber_id)
);
CREATE TABLE links (
    id serial PRIMARY KEY,
    campaign_id integer NOT NULL,
    url text NOT NULL,
    UNIQUE (campaign_id, url)
);
CREATE TABLE delivery_events (
    delivery_id bigint NOT NULL,
    event delivery_event NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    link_id integer,
    PRIMARY KEY (delivery_id, event, at)
);
ALTER TABLE list_subscribers ADD CONSTRAINT list_subscribers_list_id_fkey FOREIGN KEY (list_id) REFERENCES lists ON DELETE CASCADE;
ALTER TABLE list_subscribers ADD CONSTRAINT list_subscribers_subscriber_id_fkey FOREIGN KEY (subscriber_id) REFERENCES subscribers ON DELETE CASCADE;
ALTER TABLE campaigns ADD CONSTRAINT campaigns_list_id_fkey FOREIGN KEY (list_id) REFERENCES lists;
ALTER TABLE deliveries ADD CONSTRAINT deliveries_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaigns;
ALTER TABLE deliveries ADD CONSTRAINT deliveries_subscriber_id_fkey FOREIGN KEY (subscriber_id) REFERENCES subscribers;
ALTER TABLE links ADD CONSTRAINT links_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaigns ON DELETE CASCADE;
ALTER TABLE delivery_events ADD CONSTRAINT delivery_events_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES deliveries ON DELETE CASCADE;
ALTER TABLE delivery_events ADD CONSTRAINT delivery_events_link_id_fkey FOREIGN KEY (link_id) REFERENCES links;
CREATE VIEW campaign_stats AS SELECT campaign_id, count(*) AS sent, count(*) FILTER (WHERE EXISTS (SELECT 1 FROM delivery_events e WHERE e.delivery_id = d.id AND e.event = 'opened')) AS opened FROM deliveries d GROUP BY campaign_id;
CREATE INDEX subscribers_tags ON subscribers USING gin (tags);
