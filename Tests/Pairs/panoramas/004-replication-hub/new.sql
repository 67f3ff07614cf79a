CREATE SCHEMA hub;
CREATE SCHEMA edge;
CREATE TABLE hub.sites (
    code char(4) PRIMARY KEY,
    label text NOT NULL,
    active boolean DEFAULT true NOT NULL
);
CREATE TABLE hub.readings (
    site char(4) NOT NULL REFERENCES hub.sites,
    seq bigint NOT NULL,
    taken timestamptz NOT NULL,
    value double precision,
    quality smallint DEFAULT 0 NOT NULL,
    secret_note text,
    PRIMARY KEY (site, seq)
);
CREATE TABLE hub.outbox (
    id bigint GENERATED ALWAYS AS IDENTITY,
    topic text NOT NULL,
    payload jsonb NOT NULL,
    CONSTRAINT outbox_pk PRIMARY KEY (id)
);
CREATE UNIQUE INDEX outbox_topic_id ON hub.outbox (topic, id);
ALTER TABLE hub.outbox REPLICA IDENTITY FULL;
CREATE TABLE hub.log (at timestamptz DEFAULT now(), line text);
CREATE TABLE edge.inbound (id bigint PRIMARY KEY, topic text, payload jsonb);
CREATE TABLE edge.conflicts (id bigint PRIMARY KEY, found timestamptz DEFAULT now() NOT NULL);
ALTER TABLE edge.inbound ALTER COLUMN payload SET STORAGE EXTERNAL;
ALTER TABLE hub.sites REPLICA IDENTITY FULL;
CREATE PUBLICATION sites_pub FOR TABLE hub.sites WHERE (active);
CREATE PUBLICATION readings_pub FOR TABLE hub.readings (site, seq, taken, value, quality), hub.sites WITH (publish = 'insert, update');
CREATE PUBLICATION outbox_pub FOR TABLE hub.outbox WHERE (topic <> 'internal' AND id > 0) WITH (publish = 'insert', publish_via_partition_root = true);
CREATE PUBLICATION edge_pub FOR TABLES IN SCHEMA edge;
ALTER PUBLICATION sites_pub OWNER TO pair_repl_admin;
CREATE SUBSCRIPTION from_north CONNECTION 'host=north.example dbname=hub user=repl' PUBLICATION outbox_pub
    WITH (connect = false, slot_name = 'hub_north', binary = true, disable_on_error = true);
CREATE SUBSCRIPTION from_south CONNECTION 'host=south.example dbname=hub user=repl' PUBLICATION outbox_pub, sites_pub
    WITH (connect = false, slot_name = NONE, streaming = true, synchronous_commit = 'local');
CREATE FUNCTION edge.on_inbound() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER inbound_seen AFTER INSERT ON edge.inbound FOR EACH ROW EXECUTE FUNCTION edge.on_inbound();
ALTER TABLE edge.inbound ENABLE ALWAYS TRIGGER inbound_seen;
GRANT SELECT ON hub.sites, hub.readings TO pair_repl_reader;
GRANT USAGE ON SCHEMA hub TO pair_repl_reader;
COMMENT ON PUBLICATION readings_pub IS 'Readings for the edges';
COMMENT ON SUBSCRIPTION from_north IS 'primary feed';
