CREATE TABLE public.cluster_events (
    id uuid PRIMARY KEY,
    node_id uuid NOT NULL,
    at timestamp NOT NULL,
    nbf timestamp,
    expire_at timestamp NOT NULL,
    channel text,
    data text
);
CREATE INDEX cluster_events_at_idx ON public.cluster_events (at);
CREATE TABLE public.apis (
    id uuid PRIMARY KEY,
    created_at timestamptz DEFAULT date_trunc('second'::text, (CURRENT_TIMESTAMP AT TIME ZONE 'UTC'::text)),
    name text UNIQUE,
    upstream_url text,
    uris text,
    hosts text,
    strip_uri boolean,
    https_only boolean
);
CREATE TABLE public.services (
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
    CONSTRAINT services_name_key UNIQUE (name)
);
CREATE TABLE public.routes (
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
    service_id uuid REFERENCES public.services,
    protocols text[]
);
CREATE INDEX routes_service_id_idx ON public.routes (service_id);
CREATE TABLE public.consumers (
    id uuid PRIMARY KEY,
    created_at timestamptz DEFAULT date_trunc('second'::text, (CURRENT_TIMESTAMP AT TIME ZONE 'UTC'::text)),
    username text,
    custom_id text,
    UNIQUE (username),
    UNIQUE (custom_id)
);
CREATE TABLE public.plugins (
    id uuid PRIMARY KEY,
    created_at timestamptz DEFAULT date_trunc('second'::text, (CURRENT_TIMESTAMP AT TIME ZONE 'UTC'::text)),
    name text NOT NULL,
    consumer_id uuid REFERENCES public.consumers ON DELETE CASCADE,
    service_id uuid REFERENCES public.services ON DELETE CASCADE,
    route_id uuid REFERENCES public.routes ON DELETE CASCADE,
    config jsonb NOT NULL,
    enabled boolean NOT NULL,
    cache_key text UNIQUE,
    api_id uuid REFERENCES public.apis ON DELETE CASCADE,
    run_on text
);
CREATE INDEX plugins_run_on_idx ON public.plugins (run_on);
CREATE FUNCTION upsert_ttl(v_primary_key_value text, v_expire_at timestamp) RETURNS void LANGUAGE plpgsql AS $$ BEGIN UPDATE ttls SET expire_at = v_expire_at WHERE primary_key_value = v_primary_key_value; END $$;
CREATE TABLE public.ttls (
    primary_key_value text NOT NULL,
    primary_uuid_value uuid,
    table_name text NOT NULL,
    primary_key_name text NOT NULL,
    expire_at timestamp NOT NULL,
    PRIMARY KEY (primary_key_value, table_name)
);
CREATE TABLE public.certificates (
    id uuid PRIMARY KEY,
    created_at timestamptz DEFAULT date_trunc('second'::text, (CURRENT_TIMESTAMP AT TIME ZONE 'UTC'::text)),
    cert text,
    key text
);
CREATE TABLE public.snis (
    id uuid PRIMARY KEY,
    created_at timestamptz DEFAULT date_trunc('second'::text, (CURRENT_TIMESTAMP AT TIME ZONE 'UTC'::text)),
    name text NOT NULL UNIQUE,
    certificate_id uuid REFERENCES public.certificates
);
CREATE VIEW public.route_overview AS SELECT r.id, r.name, r.hosts[1] AS first_host, s.host, (SELECT count(*) FROM public.plugins p WHERE p.route_id = r.id) AS plugins FROM public.routes r JOIN public.services s ON s.id = r.service_id;
