CREATE TABLE workspaces (
  id UUID PRIMARY KEY,
  name TEXT UNIQUE,
  comment TEXT,
  created_at TIMESTAMP WITH TIME ZONE DEFAULT (CURRENT_TIMESTAMP(0) AT TIME ZONE 'UTC'),
  meta JSONB,
  config JSONB
);
CREATE TABLE certificates (id uuid PRIMARY KEY, created_at timestamptz DEFAULT (CURRENT_TIMESTAMP(0) AT TIME ZONE 'UTC'), cert text, key text, tags text[], ws_id uuid REFERENCES workspaces (id), cert_alt text, UNIQUE (id, ws_id));
CREATE TABLE services (
  id uuid PRIMARY KEY,
  created_at timestamp with time zone,
  updated_at timestamp with time zone,
  name text,
  retries bigint,
  protocol text,
  host text,
  port bigint,
  path text,
  connect_timeout bigint,
  write_timeout bigint,
  read_timeout bigint,
  tags text[],
  client_certificate_id uuid REFERENCES certificates (id),
  tls_verify boolean,
  tls_verify_depth smallint,
  ca_certificates uuid[],
  ws_id uuid REFERENCES workspaces (id),
  enabled boolean DEFAULT true,
  CONSTRAINT services_id_ws_id_unique UNIQUE (id, ws_id),
  CONSTRAINT services_ws_id_name_unique UNIQUE (ws_id, name)
);
CREATE INDEX services_fkey_client_certificate ON services (client_certificate_id);
CREATE INDEX services_tags_idx ON services USING gin (tags);
CREATE TABLE tags (entity_id uuid PRIMARY KEY, entity_name text, tags text[]);
CREATE INDEX tags_entity_name_idx ON tags (entity_name);
CREATE INDEX tags_tags_idx ON tags USING gin (tags);
CREATE OR REPLACE FUNCTION sync_tags() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (TG_OP = 'TRUNCATE') THEN
      DELETE FROM tags WHERE entity_name = TG_TABLE_NAME;
      RETURN NULL;
    ELSIF (TG_OP = 'DELETE') THEN
      DELETE FROM tags WHERE entity_id = OLD.id;
      RETURN OLD;
    ELSE
    -- Triggered by INSERT/UPDATE
    INSERT INTO tags
       VALUES (NEW.id, TG_TABLE_NAME, NEW.tags)
       ON CONFLICT (entity_id) DO UPDATE SET tags=EXCLUDED.tags;
    END IF;
    RETURN NEW;
  END;
$$;
CREATE TRIGGER services_sync_tags_trigger AFTER INSERT OR DELETE OR UPDATE OF tags ON services FOR EACH ROW EXECUTE FUNCTION sync_tags();
CREATE TABLE routes (
  id uuid PRIMARY KEY,
  created_at timestamp with time zone,
  updated_at timestamp with time zone,
  name text,
  service_id uuid,
  protocols text[],
  methods text[],
  hosts text[],
  paths text[],
  snis text[],
  sources jsonb[],
  regex_priority bigint,
  strip_path boolean,
  preserve_host boolean,
  tags text[],
  https_redirect_status_code integer,
  headers jsonb,
  path_handling text DEFAULT 'v0'::text,
  ws_id uuid REFERENCES workspaces (id),
  CONSTRAINT routes_id_ws_id_unique UNIQUE (id, ws_id),
  CONSTRAINT routes_ws_id_name_unique UNIQUE (ws_id, name),
  CONSTRAINT routes_service_id_fkey FOREIGN KEY (service_id, ws_id) REFERENCES services (id, ws_id)
);
CREATE INDEX routes_service_id_idx ON routes (service_id);
CREATE TRIGGER routes_sync_tags_trigger AFTER INSERT OR DELETE OR UPDATE OF tags ON routes FOR EACH ROW EXECUTE FUNCTION sync_tags();
CREATE TABLE consumers (
  id uuid PRIMARY KEY,
  created_at timestamp with time zone DEFAULT (CURRENT_TIMESTAMP(0) AT TIME ZONE 'UTC'),
  username text,
  custom_id text,
  tags text[],
  ws_id uuid REFERENCES workspaces (id),
  CONSTRAINT consumers_id_ws_id_unique UNIQUE (id, ws_id),
  CONSTRAINT consumers_ws_id_username_unique UNIQUE (ws_id, username),
  CONSTRAINT consumers_ws_id_custom_id_unique UNIQUE (ws_id, custom_id)
);
CREATE INDEX consumers_username_idx ON consumers (lower(username));
CREATE TABLE plugins (
  id uuid PRIMARY KEY,
  created_at timestamp with time zone DEFAULT (CURRENT_TIMESTAMP(0) AT TIME ZONE 'UTC'),
  name text NOT NULL,
  consumer_id uuid,
  service_id uuid,
  route_id uuid,
  config jsonb NOT NULL,
  enabled boolean NOT NULL,
  cache_key text,
  protocols text[],
  tags text[],
  ws_id uuid REFERENCES workspaces (id),
  CONSTRAINT plugins_cache_key_key UNIQUE (cache_key),
  CONSTRAINT plugins_consumer_id_fkey FOREIGN KEY (consumer_id, ws_id) REFERENCES consumers (id, ws_id) ON DELETE CASCADE,
  CONSTRAINT plugins_service_id_fkey FOREIGN KEY (service_id, ws_id) REFERENCES services (id, ws_id) ON DELETE CASCADE,
  CONSTRAINT plugins_route_id_fkey FOREIGN KEY (route_id, ws_id) REFERENCES routes (id, ws_id) ON DELETE CASCADE
);
CREATE INDEX plugins_name_idx ON plugins (name);
CREATE TABLE cluster_events (id uuid PRIMARY KEY, node_id uuid NOT NULL, at timestamptz NOT NULL, nbf timestamptz, expire_at timestamptz NOT NULL, channel text, data text);
CREATE INDEX cluster_events_at_idx ON cluster_events (at);
CREATE INDEX cluster_events_channel_idx ON cluster_events (channel);
CREATE INDEX cluster_events_expire_at_idx ON cluster_events (expire_at);
CREATE OR REPLACE FUNCTION batch_delete_expired_rows() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE FORMAT('WITH rows AS (
  SELECT ctid
    FROM %s
   WHERE %s < CURRENT_TIMESTAMP AT TIME ZONE ''UTC''
ORDER BY %s
   LIMIT 2
     FOR UPDATE SKIP LOCKED)
DELETE
  FROM %s
 WHERE ctid IN (TABLE rows)', TG_TABLE_NAME, TG_ARGV[0], TG_ARGV[0], TG_TABLE_NAME);
    RETURN NULL;
  END;
$$;
CREATE TRIGGER cluster_events_ttl_trigger AFTER INSERT ON cluster_events FOR EACH STATEMENT EXECUTE FUNCTION batch_delete_expired_rows('expire_at');
