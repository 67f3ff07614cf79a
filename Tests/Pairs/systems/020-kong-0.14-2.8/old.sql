CREATE TABLE services (
  id uuid PRIMARY KEY,
  created_at timestamp with time zone,
  updated_at timestamp with time zone,
  name text UNIQUE,
  retries bigint,
  protocol text,
  host text,
  port bigint,
  path text,
  connect_timeout bigint,
  write_timeout bigint,
  read_timeout bigint
);
CREATE TABLE routes (
  id uuid PRIMARY KEY,
  created_at timestamp with time zone,
  updated_at timestamp with time zone,
  protocols text[],
  methods text[],
  hosts text[],
  paths text[],
  regex_priority bigint,
  strip_path boolean,
  preserve_host boolean,
  service_id uuid REFERENCES services
);
CREATE INDEX routes_fkey_service ON routes (service_id);
CREATE TABLE consumers (
  id uuid PRIMARY KEY,
  custom_id text UNIQUE,
  username text UNIQUE,
  created_at timestamp without time zone DEFAULT (CURRENT_TIMESTAMP(0) AT TIME ZONE 'UTC')
);
CREATE INDEX custom_id_idx ON consumers (custom_id);
CREATE INDEX username_idx ON consumers ((lower(username)));
CREATE TABLE apis (id uuid PRIMARY KEY, name text UNIQUE, upstream_url text, preserve_host boolean, retries smallint DEFAULT 5, created_at timestamp DEFAULT (CURRENT_TIMESTAMP(0) AT TIME ZONE 'UTC'));
CREATE TABLE plugins (
  id uuid,
  name text NOT NULL,
  api_id uuid REFERENCES apis(id) ON DELETE CASCADE,
  consumer_id uuid REFERENCES consumers(id) ON DELETE CASCADE,
  service_id uuid REFERENCES services(id) ON DELETE CASCADE,
  route_id uuid REFERENCES routes(id) ON DELETE CASCADE,
  config json NOT NULL,
  enabled boolean NOT NULL,
  created_at timestamp without time zone DEFAULT (CURRENT_TIMESTAMP(0) AT TIME ZONE 'UTC'),
  PRIMARY KEY (id, name)
);
CREATE INDEX plugins_name_idx ON plugins (name);
CREATE INDEX plugins_api_idx ON plugins (api_id);
CREATE TABLE ttls (primary_key_value text NOT NULL, primary_uuid_value uuid, table_name text NOT NULL, primary_key_name text NOT NULL, expire_at timestamp NOT NULL, PRIMARY KEY (primary_key_value, table_name));
CREATE FUNCTION upsert_ttl(v_primary_key_value text, v_primary_uuid_value uuid, v_primary_key_name text, v_table_name text, v_expire_at timestamp without time zone) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  LOOP
    UPDATE ttls SET expire_at = v_expire_at WHERE primary_key_value = v_primary_key_value AND table_name = v_table_name;
    IF found then RETURN; END IF;
    BEGIN
      INSERT INTO ttls(primary_key_value, primary_uuid_value, primary_key_name, table_name, expire_at) VALUES(v_primary_key_value, v_primary_uuid_value, v_primary_key_name, v_table_name, v_expire_at);
      RETURN;
    EXCEPTION WHEN unique_violation THEN
    END;
  END LOOP;
END;
$$;
CREATE TABLE cluster_events (id uuid PRIMARY KEY, node_id uuid NOT NULL, at timestamptz NOT NULL, nbf timestamptz, expire_at timestamptz NOT NULL, channel text, data text);
CREATE INDEX idx_cluster_events_at ON cluster_events (at);
CREATE FUNCTION delete_expired_cluster_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM cluster_events WHERE expire_at <= NOW();
  RETURN NEW;
END;
$$;
CREATE TRIGGER delete_expired_cluster_events_trigger AFTER INSERT ON cluster_events FOR EACH STATEMENT EXECUTE PROCEDURE delete_expired_cluster_events();
