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
    value real,
    secret_note text,
    PRIMARY KEY (site, seq)
);
CREATE TABLE hub.outbox (
    id bigint GENERATED ALWAYS AS IDENTITY,
    topic text NOT NULL,
    payload jsonb NOT NULL,
    CONSTRAINT outbox_id UNIQUE (id)
);
CREATE UNIQUE INDEX outbox_topic_id ON hub.outbox (topic, id);
ALTER TABLE hub.outbox REPLICA IDENTITY USING INDEX outbox_topic_id;
CREATE TABLE hub.log (at timestamptz DEFAULT now(), line text);
ALTER TABLE hub.log REPLICA IDENTITY NOTHING;
CREATE TABLE edge.inbound (id bigint PRIMARY KEY, topic text, payload jsonb);
ALTER TABLE hub.sites REPLICA IDENTITY FULL;
CREATE PUBLICATION sites_pub FOR TABLE hub.sites WHERE (active);
CREATE PUBLICATION readings_pub FOR TABLE hub.readings (site, seq, taken, value);
CREATE PUBLICATION outbox_pub FOR TABLE ONLY hub.outbox WHERE (topic <> 'internal') WITH (publish = 'insert');
ALTER PUBLICATION sites_pub OWNER TO pair_repl_admin;
CREATE SUBSCRIPTION from_north CONNECTION 'host=north.example dbname=hub user=repl' PUBLICATION outbox_pub
    WITH (connect = false, slot_name = 'hub_north');
CREATE FUNCTION edge.on_inbound() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER inbound_seen AFTER INSERT ON edge.inbound FOR EACH ROW EXECUTE FUNCTION edge.on_inbound();
ALTER TABLE edge.inbound ENABLE REPLICA TRIGGER inbound_seen;
GRANT SELECT ON hub.sites, hub.readings TO pair_repl_reader;
COMMENT ON PUBLICATION readings_pub IS 'Readings for the edges';
