CREATE SCHEMA kong;
CREATE TABLE kong.workspaces (
    id uuid PRIMARY KEY,
    created_at timestamptz DEFAULT date_trunc('second'::text, (CURRENT_TIMESTAMP AT TIME ZONE 'UTC'::text)),
    name text UNIQUE,
    comment text,
    meta jsonb,
    config jsonb
);
CREATE TABLE kong.cluster_events (
    id uuid PRIMARY KEY,
    node_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    nbf timestamp with time zone,
    expire_at timestamp with time zone NOT NULL,
    channel text,
    data text
);
CREATE INDEX cluster_events_at_idx ON kong.cluster_events (at);
CREATE TABLE kong.services (
    id uuid PRIMARY KEY,
    created_at timestamptz DEFAULT date_trunc('second'::text, (CURRENT_TIMESTAMP AT TIME ZONE 'UTC'::text)),
    updated_at timestamp with time zone,
    name text,
    retries bigint,
    protocol text,
    host text,
    port bigint,
    path text,
    connect_timeout bigint,
    read_timeout bigint,
    tags text[],
    ca_certificates uuid[],
    enabled boolean DEFAULT true,
    ws_id uuid REFERENCES kong.workspaces,
    UNIQUE (id, ws_id),
    CONSTRAINT services_ws_name UNIQUE (ws_id, name)
);
CREATE TABLE kong.routes (
    id uuid PRIMARY KEY,
    created_at timestamptz DEFAULT date_trunc('second'::text, (CURRENT_TIMESTAMP AT TIME ZONE 'UTC'::text)),
    updated_at timestamp with time zone,
    name text,
    hosts text[],
    paths text[],
    methods text[],
    regex_priority bigint,
    strip_path boolean,
    preserve_host boolean,
    service_id uuid,
    protocols text[],
    snis text[],
    sources jsonb[],
    tags text[],
    headers jsonb,
    expression text,
    priority bigint,
    ws_id uuid REFERENCES kong.workspaces,
    UNIQUE (id, ws_id),
    FOREIGN KEY (service_id, ws_id) REFERENCES kong.services(id, ws_id)
);
CREATE INDEX routes_service_id_idx ON kong.routes (service_id);
CREATE TABLE kong.consumers (
    id uuid PRIMARY KEY,
    created_at timestamptz DEFAULT date_trunc('second'::text, (CURRENT_TIMESTAMP AT TIME ZONE 'UTC'::text)),
    username text,
    custom_id text,
    tags text[],
    username_lower text,
    ws_id uuid REFERENCES kong.workspaces,
    UNIQUE (id, ws_id),
    UNIQUE (ws_id, username),
    UNIQUE (ws_id, custom_id)
);
CREATE TABLE kong.plugins (
    id uuid PRIMARY KEY,
    created_at timestamptz DEFAULT date_trunc('second'::text, (CURRENT_TIMESTAMP AT TIME ZONE 'UTC'::text)),
    name text NOT NULL,
    consumer_id uuid REFERENCES kong.consumers ON DELETE CASCADE,
    service_id uuid REFERENCES kong.services ON DELETE CASCADE,
    route_id uuid REFERENCES kong.routes ON DELETE CASCADE,
    config jsonb NOT NULL,
    enabled boolean NOT NULL,
    cache_key text UNIQUE,
    protocols text[],
    tags text[],
    instance_name text,
    ws_id uuid REFERENCES kong.workspaces,
    UNIQUE (id, ws_id)
);
CREATE TABLE kong.tags (entity_id uuid PRIMARY KEY, entity_name text, tags text[]);
CREATE INDEX tags_tags_idx ON kong.tags USING gin (tags);
CREATE FUNCTION kong.sync_tags() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (TG_OP = 'TRUNCATE') THEN DELETE FROM kong.tags WHERE entity_name = TG_TABLE_NAME; RETURN NULL; ELSIF (TG_OP = 'DELETE') THEN DELETE FROM kong.tags WHERE entity_id = OLD.id; RETURN OLD; ELSE INSERT INTO kong.tags VALUES (NEW.id, TG_TABLE_NAME, NEW.tags) ON CONFLICT (entity_id) DO UPDATE SET tags = EXCLUDED.tags; END IF; RETURN NEW; END; $$;
CREATE TRIGGER services_sync_tags_trigger AFTER INSERT OR DELETE OR UPDATE OF tags ON kong.services FOR EACH ROW EXECUTE FUNCTION kong.sync_tags();
CREATE TRIGGER routes_sync_tags_trigger AFTER INSERT OR DELETE OR UPDATE OF tags ON kong.routes FOR EACH ROW EXECUTE FUNCTION kong.sync_tags();
CREATE TRIGGER consumers_sync_tags_trigger AFTER INSERT OR DELETE OR UPDATE OF tags ON kong.consumers FOR EACH ROW EXECUTE FUNCTION kong.sync_tags();
CREATE TRIGGER plugins_sync_tags_trigger AFTER INSERT OR DELETE OR UPDATE OF tags ON kong.plugins FOR EACH ROW EXECUTE FUNCTION kong.sync_tags();
CREATE TABLE kong.certificates (
    id uuid PRIMARY KEY,
    created_at timestamptz DEFAULT date_trunc('second'::text, (CURRENT_TIMESTAMP AT TIME ZONE 'UTC'::text)),
    cert text,
    key text,
    tags text[],
    cert_alt text,
    ws_id uuid REFERENCES kong.workspaces,
    UNIQUE (id, ws_id)
);
CREATE TABLE kong.snis (
    id uuid PRIMARY KEY,
    created_at timestamptz DEFAULT date_trunc('second'::text, (CURRENT_TIMESTAMP AT TIME ZONE 'UTC'::text)),
    name text NOT NULL UNIQUE,
    certificate_id uuid REFERENCES kong.certificates
);
CREATE VIEW kong.route_overview AS SELECT r.id, r.name, r.hosts[1] AS first_host, s.host, (SELECT count(*) FROM kong.plugins p WHERE p.route_id = r.id) AS plugins FROM kong.routes r JOIN kong.services s ON s.id = r.service_id;
