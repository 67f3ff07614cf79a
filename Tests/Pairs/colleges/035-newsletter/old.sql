CREATE TABLE lists (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    description text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE subscribers (
    id serial PRIMARY KEY,
    email character varying(255) NOT NULL UNIQUE,
    name text,
    status character varying(20) DEFAULT 'active' NOT NULL,
    tags character varying(255),
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
    send_at timestamp without time zone,
    sent boolean DEFAULT false NOT NULL
);
CREATE TABLE deliveries (
    id serial PRIMARY KEY,
    campaign_id integer NOT NULL,
    subscriber_id integer NOT NULL,
    sent_at timestamp without time zone,
    opened_at timestamp without time zone,
    clicked_at timestamp without time zone,
    bounced boolean DEFAULT false NOT NULL,
    UNIQUE (campaign_id, subscriber_id)
);
CREATE TABLE links (
    id serial PRIMARY KEY,
    campaign_id integer NOT NULL,
    url text NOT NULL,
    clicks integer DEFAULT 0 NOT NULL
);
ALTER TABLE list_subscribers ADD CONSTRAINT list_subscribers_list_id_fkey FOREIGN KEY (list_id) REFERENCES lists ON DELETE CASCADE;
ALTER TABLE list_subscribers ADD CONSTRAINT list_subscribers_subscriber_id_fkey FOREIGN KEY (subscriber_id) REFERENCES subscribers ON DELETE CASCADE;
ALTER TABLE campaigns ADD CONSTRAINT campaigns_list_id_fkey FOREIGN KEY (list_id) REFERENCES lists;
ALTER TABLE deliveries ADD CONSTRAINT deliveries_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaigns;
ALTER TABLE deliveries ADD CONSTRAINT deliveries_subscriber_id_fkey FOREIGN KEY (subscriber_id) REFERENCES subscribers;
ALTER TABLE links ADD CONSTRAINT links_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaigns ON DELETE CASCADE;
CREATE VIEW campaign_stats AS SELECT campaign_id, count(*) AS sent, count(opened_at) AS opened FROM deliveries GROUP BY campaign_id;
