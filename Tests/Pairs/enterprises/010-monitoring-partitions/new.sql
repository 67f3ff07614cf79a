

SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;

CREATE SCHEMA alerting;

CREATE SCHEMA ts;

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

CREATE TYPE public.check_state AS ENUM (
    'ok',
    'warn',
    'crit',
    'unknown'
);

CREATE TYPE public.metric_kind AS ENUM (
    'gauge',
    'counter',
    'histogram'
);

CREATE TYPE public.severity AS ENUM (
    'info',
    'warning',
    'error',
    'page'
);

CREATE TYPE public.threshold AS (
	warning double precision,
	crit double precision,
	hysteresis double precision
);

CREATE FUNCTION alerting.on_check() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN UPDATE checks SET state = NEW.state, since = NEW.at WHERE id = NEW.check_id AND state <> NEW.state; RETURN NULL; END $$;

CREATE FUNCTION public.bucket(at timestamp with time zone, width interval DEFAULT '00:05:00'::interval, origin timestamp with time zone DEFAULT '2000-01-01 00:00:00+00'::timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT date_bin(width, at, origin) $$;

CREATE FUNCTION public.worst(a public.check_state, b public.check_state) RETURNS public.check_state
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT greatest(a, b) $$;

CREATE FUNCTION ts.guard() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NEW.at > now() + interval '1 hour' THEN RAISE 'future'; END IF; RETURN NEW; END $$;

CREATE AGGREGATE public.max_state(public.check_state) (
    SFUNC = public.worst,
    STYPE = public.check_state
);

CREATE TABLE alerting.alerts (
    id integer NOT NULL,
    rule_id integer NOT NULL,
    host_id integer,
    severity public.severity NOT NULL,
    fired_at timestamp without time zone NOT NULL,
    resolved_at timestamp without time zone,
    acked_by integer
);

CREATE SEQUENCE alerting.alerts_id_seq AS integer;
ALTER SEQUENCE alerting.alerts_id_seq OWNED BY alerting.alerts.id;

CREATE TABLE alerting.channels (
    id integer NOT NULL,
    name character varying(120) NOT NULL,
    kind character varying(120) NOT NULL,
    config jsonb DEFAULT '{}'::json NOT NULL
);

CREATE SEQUENCE alerting.channels_id_seq AS integer;
ALTER SEQUENCE alerting.channels_id_seq OWNED BY alerting.channels.id;

CREATE TABLE alerting.contacts (
    id integer NOT NULL,
    name character varying(120) NOT NULL,
    email character varying(120),
    phone character varying(120),
    timezone character varying(120) DEFAULT 'UTC'::character varying NOT NULL
);

CREATE SEQUENCE alerting.contacts_id_seq AS integer;
ALTER SEQUENCE alerting.contacts_id_seq OWNED BY alerting.contacts.id;

CREATE TABLE alerting.escalations (
    id integer NOT NULL,
    team_id integer NOT NULL,
    level integer NOT NULL,
    delay_s integer DEFAULT 300 NOT NULL,
    channel_id integer
);

CREATE SEQUENCE alerting.escalations_id_seq AS integer;
ALTER SEQUENCE alerting.escalations_id_seq OWNED BY alerting.escalations.id;

CREATE TABLE alerting.notifications (
    id integer NOT NULL,
    alert_id integer NOT NULL,
    channel_id integer NOT NULL,
    sent_at timestamp without time zone,
    error text
);

CREATE SEQUENCE alerting.notifications_id_seq AS integer;
ALTER SEQUENCE alerting.notifications_id_seq OWNED BY alerting.notifications.id;

CREATE TABLE alerting.oncall (
    id integer NOT NULL,
    team_id integer NOT NULL,
    contact_id integer NOT NULL,
    starts timestamp without time zone NOT NULL,
    ends timestamp without time zone NOT NULL
);

CREATE SEQUENCE alerting.oncall_id_seq AS integer;
ALTER SEQUENCE alerting.oncall_id_seq OWNED BY alerting.oncall.id;

CREATE TABLE alerting.rules (
    id integer NOT NULL,
    metric_id integer,
    expr text NOT NULL,
    severity public.severity DEFAULT 'warning'::public.severity NOT NULL,
    for_s integer DEFAULT 0 NOT NULL,
    enabled boolean DEFAULT true,
    team_id integer,
    labels jsonb
);

CREATE SEQUENCE alerting.rules_id_seq AS integer;
ALTER SEQUENCE alerting.rules_id_seq OWNED BY alerting.rules.id;

CREATE TABLE alerting.silences (
    id integer NOT NULL,
    host_id integer,
    matcher text,
    starts timestamp without time zone NOT NULL,
    ends timestamp without time zone NOT NULL,
    reason text,
    during tsrange GENERATED ALWAYS AS (tsrange(starts, ends)) STORED,
    CONSTRAINT silences_check1 CHECK ((ends > starts))
);

CREATE SEQUENCE alerting.silences_id_seq AS integer;
ALTER SEQUENCE alerting.silences_id_seq OWNED BY alerting.silences.id;

CREATE TABLE alerting.team_contacts (
    team_id integer NOT NULL,
    contact_id integer NOT NULL
);

CREATE TABLE alerting.teams (
    id integer NOT NULL,
    name character varying(120) NOT NULL
);

CREATE SEQUENCE alerting.teams_id_seq AS integer;
ALTER SEQUENCE alerting.teams_id_seq OWNED BY alerting.teams.id;

CREATE TABLE public.agents (
    id integer NOT NULL,
    host_id integer NOT NULL,
    version character varying(120) NOT NULL,
    last_seen timestamp without time zone,
    config jsonb DEFAULT '{}'::json NOT NULL
);

CREATE SEQUENCE public.agents_id_seq AS integer;
ALTER SEQUENCE public.agents_id_seq OWNED BY public.agents.id;

CREATE TABLE public.check_results (
    id bigint NOT NULL,
    check_id integer NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL,
    state public.check_state NOT NULL,
    output text,
    perfdata jsonb
);

CREATE SEQUENCE public.check_results_id_seq;
ALTER SEQUENCE public.check_results_id_seq OWNED BY public.check_results.id;

CREATE TABLE public.checks (
    id integer NOT NULL,
    host_id integer NOT NULL,
    name character varying(120) NOT NULL,
    command text NOT NULL,
    every interval DEFAULT '00:01:00'::interval NOT NULL,
    state public.check_state DEFAULT 'unknown'::public.check_state NOT NULL,
    since timestamp without time zone,
    limits public.threshold,
    enabled boolean DEFAULT true NOT NULL,
    CONSTRAINT checks_every_check CHECK ((every >= '00:00:10'::interval))
);

CREATE SEQUENCE public.checks_id_seq AS integer;
ALTER SEQUENCE public.checks_id_seq OWNED BY public.checks.id;

CREATE TABLE public.dashboards (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    title character varying(120) NOT NULL,
    layout jsonb DEFAULT '[]'::json NOT NULL,
    owner character varying(120)
);

CREATE SEQUENCE public.dashboards_id_seq AS integer;
ALTER SEQUENCE public.dashboards_id_seq OWNED BY public.dashboards.id;

CREATE TABLE public.host_group_members (
    host_id integer NOT NULL,
    group_id integer NOT NULL
);

CREATE TABLE public.host_groups (
    id integer NOT NULL,
    name character varying(120) NOT NULL,
    parent_id integer
);

CREATE SEQUENCE public.host_groups_id_seq AS integer;
ALTER SEQUENCE public.host_groups_id_seq OWNED BY public.host_groups.id;

CREATE VIEW public.host_state AS
SELECT
    NULL::integer AS id,
    NULL::character varying(120) AS hostname,
    NULL::integer AS parent_id,
    NULL::public.check_state AS state,
    NULL::bigint AS bad;

CREATE TABLE public.hosts (
    id integer NOT NULL,
    site_id integer NOT NULL,
    hostname character varying(120) NOT NULL,
    address inet NOT NULL,
    os character varying(120),
    labels jsonb DEFAULT '{}'::jsonb NOT NULL,
    decommissioned boolean DEFAULT false NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    parent_id integer,
    CONSTRAINT host_not_own_parent CHECK ((parent_id <> id))
);

CREATE SEQUENCE public.hosts_id_seq AS integer;
ALTER SEQUENCE public.hosts_id_seq OWNED BY public.hosts.id;

CREATE TABLE public.interfaces (
    id integer NOT NULL,
    host_id integer NOT NULL,
    name character varying(120) NOT NULL,
    mac macaddr,
    speed_mbps integer,
    oper_up boolean
);

CREATE SEQUENCE public.interfaces_id_seq AS integer;
ALTER SEQUENCE public.interfaces_id_seq OWNED BY public.interfaces.id;

CREATE TABLE public.logs_archive_2024_12 (
    host_id integer NOT NULL,
    at timestamp without time zone NOT NULL,
    level smallint NOT NULL,
    facility character varying(120),
    line text NOT NULL
);

CREATE TABLE public.metrics (
    id integer NOT NULL,
    name character varying(120) NOT NULL,
    kind public.metric_kind DEFAULT 'gauge'::public.metric_kind NOT NULL,
    unit character varying(120),
    description text
);

CREATE SEQUENCE public.metrics_id_seq AS integer;
ALTER SEQUENCE public.metrics_id_seq OWNED BY public.metrics.id;

CREATE TABLE public.panels (
    id integer NOT NULL,
    dashboard_id integer NOT NULL,
    title character varying(120),
    query text NOT NULL,
    kind character varying(120) DEFAULT 'line'::character varying NOT NULL,
    pos integer
);

CREATE SEQUENCE public.panels_id_seq AS integer;
ALTER SEQUENCE public.panels_id_seq OWNED BY public.panels.id;

CREATE TABLE public.series (
    id bigint NOT NULL,
    host_id integer NOT NULL,
    metric_id integer NOT NULL,
    labels jsonb DEFAULT '{}'::jsonb NOT NULL,
    limits public.threshold,
    labels_hash text GENERATED ALWAYS AS (md5((labels)::text)) STORED
);

CREATE SEQUENCE public.series_id_seq;
ALTER SEQUENCE public.series_id_seq OWNED BY public.series.id;

CREATE TABLE ts.samples (
    series_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    value double precision,
    flags smallint DEFAULT 0 NOT NULL,
    CONSTRAINT samples_value_check CHECK ((value <> 'NaN'::double precision))
)
PARTITION BY RANGE (at);

COMMENT ON TABLE ts.samples IS 'raw samples, 15 months';

CREATE MATERIALIZED VIEW ts.latest AS
 SELECT DISTINCT ON (samples.series_id) samples.series_id,
    samples.at,
    samples.value
   FROM ts.samples
  WHERE (samples.flags = 0)
  ORDER BY samples.series_id, samples.at DESC
  WITH NO DATA;

CREATE VIEW public.series_status AS
 SELECT s.id,
    l.value,
    l.at,
        CASE
            WHEN (l.value > (s.limits).crit) THEN 'crit'::public.check_state
            WHEN (l.value > ((s.limits).warning - COALESCE((s.limits).hysteresis, (0)::double precision))) THEN 'warn'::public.check_state
            ELSE 'ok'::public.check_state
        END AS state
   FROM (public.series s
     JOIN ts.latest l ON ((l.series_id = s.id)));

CREATE VIEW public.site_state AS
SELECT
    NULL::integer AS id,
    NULL::character varying(120) AS name,
    NULL::public.check_state AS state,
    NULL::numeric AS bad;

CREATE TABLE public.sites (
    id integer NOT NULL,
    name character varying(120) NOT NULL,
    city character varying(120),
    lat numeric(9,6),
    lon numeric(9,6)
);

CREATE SEQUENCE public.sites_id_seq AS integer;
ALTER SEQUENCE public.sites_id_seq OWNED BY public.sites.id;

CREATE TABLE ts.events (
    host_id integer NOT NULL,
    severity public.severity NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    message text NOT NULL,
    labels text[]
)
PARTITION BY LIST (severity);

CREATE TABLE ts.events_info (
    host_id integer NOT NULL,
    severity public.severity NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    message text NOT NULL,
    labels text[]
);

CREATE TABLE ts.events_page (
    host_id integer NOT NULL,
    severity public.severity NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    message text NOT NULL,
    labels text[]
);

CREATE TABLE ts.events_warning (
    host_id integer NOT NULL,
    severity public.severity NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    message text NOT NULL,
    labels text[]
);

CREATE TABLE ts.logs (
    host_id integer NOT NULL,
    at timestamp without time zone NOT NULL,
    level smallint NOT NULL,
    facility character varying(120),
    line text NOT NULL,
    trace_id uuid
)
PARTITION BY RANGE (at);
ALTER TABLE ONLY ts.logs ALTER COLUMN line SET STORAGE EXTERNAL;
CREATE TABLE ts.logs_2024_10 (
    host_id integer NOT NULL,
    at timestamp without time zone NOT NULL,
    level smallint NOT NULL,
    facility character varying(120),
    line text NOT NULL,
    trace_id uuid
);
ALTER TABLE ONLY ts.logs_2024_10 ALTER COLUMN line SET STORAGE EXTERNAL;
CREATE TABLE ts.logs_2024_11 (
    host_id integer NOT NULL,
    at timestamp without time zone NOT NULL,
    level smallint NOT NULL,
    facility character varying(120),
    line text NOT NULL,
    trace_id uuid
);
ALTER TABLE ONLY ts.logs_2024_11 ALTER COLUMN line SET STORAGE EXTERNAL;
CREATE TABLE ts.logs_2024_q3 (
    host_id integer NOT NULL,
    at timestamp without time zone NOT NULL,
    level smallint NOT NULL,
    facility character varying(120),
    line text NOT NULL,
    trace_id uuid
);
ALTER TABLE ONLY ts.logs_2024_q3 ALTER COLUMN line SET STORAGE EXTERNAL;
CREATE TABLE ts.logs_2025_q1 (
    host_id integer NOT NULL,
    at timestamp without time zone NOT NULL,
    level smallint NOT NULL,
    facility character varying(120),
    line text NOT NULL,
    trace_id uuid
);
ALTER TABLE ONLY ts.logs_2025_q1 ALTER COLUMN line SET STORAGE EXTERNAL;
CREATE TABLE ts.rollups (
    series_id bigint NOT NULL,
    width interval NOT NULL,
    at timestamp with time zone NOT NULL,
    avg double precision,
    min double precision,
    max double precision,
    n bigint NOT NULL,
    CONSTRAINT aligned CHECK ((at = public.bucket(at, width)))
);

CREATE TABLE ts.samples_2024_04 (
    series_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    value double precision,
    flags smallint DEFAULT 0 NOT NULL,
    CONSTRAINT samples_value_check CHECK ((value <> 'NaN'::double precision))
)
WITH (fillfactor='100');

CREATE TABLE ts.samples_2024_05 (
    series_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    value double precision,
    flags smallint DEFAULT 0 NOT NULL,
    CONSTRAINT samples_value_check CHECK ((value <> 'NaN'::double precision))
)
WITH (fillfactor='100');

CREATE TABLE ts.samples_2024_06 (
    series_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    value double precision,
    flags smallint DEFAULT 0 NOT NULL,
    CONSTRAINT samples_value_check CHECK ((value <> 'NaN'::double precision))
)
WITH (fillfactor='100');

CREATE TABLE ts.samples_2024_07 (
    series_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    value double precision,
    flags smallint DEFAULT 0 NOT NULL,
    CONSTRAINT samples_value_check CHECK ((value <> 'NaN'::double precision))
)
WITH (fillfactor='100');

CREATE TABLE ts.samples_2024_08 (
    series_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    value double precision,
    flags smallint DEFAULT 0 NOT NULL,
    CONSTRAINT samples_value_check CHECK ((value <> 'NaN'::double precision))
)
WITH (fillfactor='100');

CREATE TABLE ts.samples_2024_09 (
    series_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    value double precision,
    flags smallint DEFAULT 0 NOT NULL,
    CONSTRAINT samples_value_check CHECK ((value <> 'NaN'::double precision))
)
WITH (fillfactor='100');

CREATE TABLE ts.samples_2024_10 (
    series_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    value double precision,
    flags smallint DEFAULT 0 NOT NULL,
    CONSTRAINT samples_value_check CHECK ((value <> 'NaN'::double precision))
)
WITH (fillfactor='100');

CREATE TABLE ts.samples_2024_11 (
    series_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    value double precision,
    flags smallint DEFAULT 0 NOT NULL,
    CONSTRAINT samples_value_check CHECK ((value <> 'NaN'::double precision))
)
WITH (fillfactor='100');

CREATE TABLE ts.samples_2024_12 (
    series_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    value double precision,
    flags smallint DEFAULT 0 NOT NULL,
    CONSTRAINT samples_value_check CHECK ((value <> 'NaN'::double precision))
)
WITH (fillfactor='100');

CREATE TABLE ts.samples_2025_01 (
    series_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    value double precision,
    flags smallint DEFAULT 0 NOT NULL,
    CONSTRAINT samples_value_check CHECK ((value <> 'NaN'::double precision))
);

CREATE TABLE ts.samples_2025_02 (
    series_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    value double precision,
    flags smallint DEFAULT 0 NOT NULL,
    CONSTRAINT samples_value_check CHECK ((value <> 'NaN'::double precision))
);

CREATE TABLE ts.samples_2025_03 (
    series_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    value double precision,
    flags smallint DEFAULT 0 NOT NULL,
    CONSTRAINT samples_value_check CHECK ((value <> 'NaN'::double precision))
);

CREATE TABLE ts.samples_2025_04 (
    series_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    value double precision,
    flags smallint DEFAULT 0 NOT NULL,
    CONSTRAINT samples_value_check CHECK ((value <> 'NaN'::double precision))
);

CREATE TABLE ts.samples_2025_05 (
    series_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    value double precision,
    flags smallint DEFAULT 0 NOT NULL,
    CONSTRAINT samples_value_check CHECK ((value <> 'NaN'::double precision))
);

CREATE TABLE ts.samples_2025_06 (
    series_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    value double precision,
    flags smallint DEFAULT 0 NOT NULL,
    CONSTRAINT samples_value_check CHECK ((value <> 'NaN'::double precision))
);

CREATE TABLE ts.samples_default (
    series_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    value double precision,
    flags smallint DEFAULT 0 NOT NULL,
    CONSTRAINT samples_value_check CHECK ((value <> 'NaN'::double precision))
);

ALTER TABLE ONLY ts.events ATTACH PARTITION ts.events_info FOR VALUES IN ('info');

ALTER TABLE ONLY ts.events ATTACH PARTITION ts.events_page FOR VALUES IN ('page');

ALTER TABLE ONLY ts.events ATTACH PARTITION ts.events_warning FOR VALUES IN ('warning');

ALTER TABLE ONLY ts.logs ATTACH PARTITION ts.logs_2024_10 FOR VALUES FROM ('2024-10-01 00:00:00') TO ('2024-11-01 00:00:00');

ALTER TABLE ONLY ts.logs ATTACH PARTITION ts.logs_2024_11 FOR VALUES FROM ('2024-11-01 00:00:00') TO ('2024-12-01 00:00:00');

ALTER TABLE ONLY ts.logs ATTACH PARTITION ts.logs_2024_q3 FOR VALUES FROM ('2024-07-01 00:00:00') TO ('2024-10-01 00:00:00');

ALTER TABLE ONLY ts.logs ATTACH PARTITION ts.logs_2025_q1 FOR VALUES FROM ('2025-01-01 00:00:00') TO ('2025-04-01 00:00:00');

ALTER TABLE ONLY ts.samples ATTACH PARTITION ts.samples_2024_04 FOR VALUES FROM ('2024-04-01 00:00:00+00') TO ('2024-05-01 00:00:00+00');

ALTER TABLE ONLY ts.samples ATTACH PARTITION ts.samples_2024_05 FOR VALUES FROM ('2024-05-01 00:00:00+00') TO ('2024-06-01 00:00:00+00');

ALTER TABLE ONLY ts.samples ATTACH PARTITION ts.samples_2024_06 FOR VALUES FROM ('2024-06-01 00:00:00+00') TO ('2024-07-01 00:00:00+00');

ALTER TABLE ONLY ts.samples ATTACH PARTITION ts.samples_2024_07 FOR VALUES FROM ('2024-07-01 00:00:00+00') TO ('2024-08-01 00:00:00+00');

ALTER TABLE ONLY ts.samples ATTACH PARTITION ts.samples_2024_08 FOR VALUES FROM ('2024-08-01 00:00:00+00') TO ('2024-09-01 00:00:00+00');

ALTER TABLE ONLY ts.samples ATTACH PARTITION ts.samples_2024_09 FOR VALUES FROM ('2024-09-01 00:00:00+00') TO ('2024-10-01 00:00:00+00');

ALTER TABLE ONLY ts.samples ATTACH PARTITION ts.samples_2024_10 FOR VALUES FROM ('2024-10-01 00:00:00+00') TO ('2024-11-01 00:00:00+00');

ALTER TABLE ONLY ts.samples ATTACH PARTITION ts.samples_2024_11 FOR VALUES FROM ('2024-11-01 00:00:00+00') TO ('2024-12-01 00:00:00+00');

ALTER TABLE ONLY ts.samples ATTACH PARTITION ts.samples_2024_12 FOR VALUES FROM ('2024-12-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');

ALTER TABLE ONLY ts.samples ATTACH PARTITION ts.samples_2025_01 FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2025-02-01 00:00:00+00');

ALTER TABLE ONLY ts.samples ATTACH PARTITION ts.samples_2025_02 FOR VALUES FROM ('2025-02-01 00:00:00+00') TO ('2025-03-01 00:00:00+00');

ALTER TABLE ONLY ts.samples ATTACH PARTITION ts.samples_2025_03 FOR VALUES FROM ('2025-03-01 00:00:00+00') TO ('2025-04-01 00:00:00+00');

ALTER TABLE ONLY ts.samples ATTACH PARTITION ts.samples_2025_04 FOR VALUES FROM ('2025-04-01 00:00:00+00') TO ('2025-05-01 00:00:00+00');

ALTER TABLE ONLY ts.samples ATTACH PARTITION ts.samples_2025_05 FOR VALUES FROM ('2025-05-01 00:00:00+00') TO ('2025-06-01 00:00:00+00');

ALTER TABLE ONLY ts.samples ATTACH PARTITION ts.samples_2025_06 FOR VALUES FROM ('2025-06-01 00:00:00+00') TO ('2025-07-01 00:00:00+00');

ALTER TABLE ONLY ts.samples ATTACH PARTITION ts.samples_default DEFAULT;

ALTER TABLE ONLY alerting.alerts ALTER COLUMN id SET DEFAULT nextval('alerting.alerts_id_seq'::regclass);
ALTER TABLE ONLY alerting.channels ALTER COLUMN id SET DEFAULT nextval('alerting.channels_id_seq'::regclass);
ALTER TABLE ONLY alerting.contacts ALTER COLUMN id SET DEFAULT nextval('alerting.contacts_id_seq'::regclass);
ALTER TABLE ONLY alerting.escalations ALTER COLUMN id SET DEFAULT nextval('alerting.escalations_id_seq'::regclass);
ALTER TABLE ONLY alerting.notifications ALTER COLUMN id SET DEFAULT nextval('alerting.notifications_id_seq'::regclass);
ALTER TABLE ONLY alerting.oncall ALTER COLUMN id SET DEFAULT nextval('alerting.oncall_id_seq'::regclass);
ALTER TABLE ONLY alerting.rules ALTER COLUMN id SET DEFAULT nextval('alerting.rules_id_seq'::regclass);
ALTER TABLE ONLY alerting.silences ALTER COLUMN id SET DEFAULT nextval('alerting.silences_id_seq'::regclass);
ALTER TABLE ONLY alerting.teams ALTER COLUMN id SET DEFAULT nextval('alerting.teams_id_seq'::regclass);
ALTER TABLE ONLY public.agents ALTER COLUMN id SET DEFAULT nextval('public.agents_id_seq'::regclass);
ALTER TABLE ONLY public.check_results ALTER COLUMN id SET DEFAULT nextval('public.check_results_id_seq'::regclass);
ALTER TABLE ONLY public.checks ALTER COLUMN id SET DEFAULT nextval('public.checks_id_seq'::regclass);
ALTER TABLE ONLY public.dashboards ALTER COLUMN id SET DEFAULT nextval('public.dashboards_id_seq'::regclass);
ALTER TABLE ONLY public.host_groups ALTER COLUMN id SET DEFAULT nextval('public.host_groups_id_seq'::regclass);
ALTER TABLE ONLY public.hosts ALTER COLUMN id SET DEFAULT nextval('public.hosts_id_seq'::regclass);
ALTER TABLE ONLY public.interfaces ALTER COLUMN id SET DEFAULT nextval('public.interfaces_id_seq'::regclass);
ALTER TABLE ONLY public.metrics ALTER COLUMN id SET DEFAULT nextval('public.metrics_id_seq'::regclass);
ALTER TABLE ONLY public.panels ALTER COLUMN id SET DEFAULT nextval('public.panels_id_seq'::regclass);
ALTER TABLE ONLY public.series ALTER COLUMN id SET DEFAULT nextval('public.series_id_seq'::regclass);
ALTER TABLE ONLY public.sites ALTER COLUMN id SET DEFAULT nextval('public.sites_id_seq'::regclass);
ALTER TABLE ONLY alerting.alerts ADD CONSTRAINT alerts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY alerting.channels ADD CONSTRAINT channels_pkey PRIMARY KEY (id);
ALTER TABLE ONLY alerting.contacts ADD CONSTRAINT contacts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY alerting.escalations ADD CONSTRAINT escalations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY alerting.escalations ADD CONSTRAINT escalations_team_id_level_key UNIQUE (team_id, level);
ALTER TABLE ONLY alerting.notifications ADD CONSTRAINT notifications_pkey PRIMARY KEY (id);
ALTER TABLE ONLY alerting.oncall ADD CONSTRAINT oncall_one EXCLUDE USING gist (team_id WITH =, tsrange(starts, ends) WITH &&);
ALTER TABLE ONLY alerting.oncall ADD CONSTRAINT oncall_pkey PRIMARY KEY (id);
ALTER TABLE ONLY alerting.rules ADD CONSTRAINT rules_pkey PRIMARY KEY (id);
ALTER TABLE ONLY alerting.silences ADD CONSTRAINT silences_pkey PRIMARY KEY (id);
ALTER TABLE ONLY alerting.team_contacts ADD CONSTRAINT team_contacts_pkey PRIMARY KEY (team_id, contact_id);
ALTER TABLE ONLY alerting.teams ADD CONSTRAINT teams_name_key UNIQUE (name);
ALTER TABLE ONLY alerting.teams ADD CONSTRAINT teams_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agents ADD CONSTRAINT agents_host_id_key UNIQUE (host_id);
ALTER TABLE ONLY public.agents ADD CONSTRAINT agents_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.check_results ADD CONSTRAINT check_results_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.checks ADD CONSTRAINT checks_host_id_name_key UNIQUE (host_id, name);
ALTER TABLE ONLY public.checks ADD CONSTRAINT checks_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.dashboards ADD CONSTRAINT dashboards_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.dashboards ADD CONSTRAINT dashboards_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.host_group_members ADD CONSTRAINT host_group_members_pkey PRIMARY KEY (host_id, group_id);
ALTER TABLE ONLY public.host_groups ADD CONSTRAINT host_groups_name_key UNIQUE (name);
ALTER TABLE ONLY public.host_groups ADD CONSTRAINT host_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.hosts ADD CONSTRAINT hosts_hostname_key UNIQUE (hostname);
ALTER TABLE ONLY public.hosts ADD CONSTRAINT hosts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.interfaces ADD CONSTRAINT interfaces_host_id_name_key UNIQUE (host_id, name);
ALTER TABLE ONLY public.interfaces ADD CONSTRAINT interfaces_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.metrics ADD CONSTRAINT metrics_name_key UNIQUE (name);
ALTER TABLE ONLY public.metrics ADD CONSTRAINT metrics_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.panels ADD CONSTRAINT panels_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.series ADD CONSTRAINT series_identity UNIQUE (host_id, metric_id, labels_hash);
ALTER TABLE ONLY public.series ADD CONSTRAINT series_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.sites ADD CONSTRAINT sites_name_key UNIQUE (name);
ALTER TABLE ONLY public.sites ADD CONSTRAINT sites_pkey PRIMARY KEY (id);
ALTER TABLE ONLY ts.rollups ADD CONSTRAINT rollups_pkey PRIMARY KEY (series_id, width, at);
ALTER TABLE ONLY ts.samples ADD CONSTRAINT samples_pkey PRIMARY KEY (series_id, at);
ALTER TABLE ONLY ts.samples_2024_04 ADD CONSTRAINT samples_2024_04_pkey PRIMARY KEY (series_id, at);
ALTER TABLE ONLY ts.samples_2024_05 ADD CONSTRAINT samples_2024_05_pkey PRIMARY KEY (series_id, at);
ALTER TABLE ONLY ts.samples_2024_06 ADD CONSTRAINT samples_2024_06_pkey PRIMARY KEY (series_id, at);
ALTER TABLE ONLY ts.samples_2024_07 ADD CONSTRAINT samples_2024_07_pkey PRIMARY KEY (series_id, at);
ALTER TABLE ONLY ts.samples_2024_08 ADD CONSTRAINT samples_2024_08_pkey PRIMARY KEY (series_id, at);
ALTER TABLE ONLY ts.samples_2024_09 ADD CONSTRAINT samples_2024_09_pkey PRIMARY KEY (series_id, at);
ALTER TABLE ONLY ts.samples_2024_10 ADD CONSTRAINT samples_2024_10_pkey PRIMARY KEY (series_id, at);
ALTER TABLE ONLY ts.samples_2024_11 ADD CONSTRAINT samples_2024_11_pkey PRIMARY KEY (series_id, at);
ALTER TABLE ONLY ts.samples_2024_12 ADD CONSTRAINT samples_2024_12_pkey PRIMARY KEY (series_id, at);
ALTER TABLE ONLY ts.samples_2025_01 ADD CONSTRAINT samples_2025_01_pkey PRIMARY KEY (series_id, at);
ALTER TABLE ONLY ts.samples_2025_02 ADD CONSTRAINT samples_2025_02_pkey PRIMARY KEY (series_id, at);
ALTER TABLE ONLY ts.samples_2025_03 ADD CONSTRAINT samples_2025_03_pkey PRIMARY KEY (series_id, at);
ALTER TABLE ONLY ts.samples_2025_04 ADD CONSTRAINT samples_2025_04_pkey PRIMARY KEY (series_id, at);
ALTER TABLE ONLY ts.samples_2025_05 ADD CONSTRAINT samples_2025_05_pkey PRIMARY KEY (series_id, at);
ALTER TABLE ONLY ts.samples_2025_06 ADD CONSTRAINT samples_2025_06_pkey PRIMARY KEY (series_id, at);
ALTER TABLE ONLY ts.samples_default ADD CONSTRAINT samples_default_pkey PRIMARY KEY (series_id, at);
CREATE INDEX alerts_open ON alerting.alerts USING btree (host_id, severity) WHERE (resolved_at IS NULL);
CREATE INDEX silences_during ON alerting.silences USING gist (host_id, during);
CREATE INDEX check_results_bad ON public.check_results USING btree (at) WHERE (state = ANY (ARRAY['warn'::public.check_state, 'crit'::public.check_state]));
CREATE INDEX "check_results_check_id_at_DESC_idx" ON public.check_results USING btree (check_id, at DESC);
CREATE INDEX checks_host_id_idx ON public.checks USING btree (host_id);
CREATE INDEX hosts_hostname_gin_trgm_ops_idx ON public.hosts USING gin (hostname public.gin_trgm_ops);
CREATE INDEX hosts_labels_idx ON public.hosts USING gin (labels jsonb_path_ops);
CREATE INDEX hosts_site_id_idx ON public.hosts USING btree (site_id);
CREATE INDEX interfaces_host_id_idx ON public.interfaces USING btree (host_id);
CREATE INDEX logs_2024_12_host_id_at_idx ON public.logs_archive_2024_12 USING btree (host_id, at);
CREATE INDEX events_host_id_at_idx ON ONLY ts.events USING btree (host_id, at);
CREATE INDEX events_info_host_id_at_idx ON ts.events_info USING btree (host_id, at);
CREATE INDEX events_page_host_id_at_idx ON ts.events_page USING btree (host_id, at);
CREATE INDEX events_warning_host_id_at_idx ON ts.events_warning USING btree (host_id, at);
CREATE UNIQUE INDEX latest_series ON ts.latest USING btree (series_id);
CREATE INDEX logs_host_id_at_idx ON ONLY ts.logs USING btree (host_id, at);
CREATE INDEX logs_2024_10_host_id_at_idx ON ts.logs_2024_10 USING btree (host_id, at);
CREATE INDEX logs_trace ON ONLY ts.logs USING btree (trace_id) WHERE (trace_id IS NOT NULL);
CREATE INDEX logs_2024_10_trace_id_idx ON ts.logs_2024_10 USING btree (trace_id) WHERE (trace_id IS NOT NULL);
CREATE INDEX logs_2024_11_host_id_at_idx ON ts.logs_2024_11 USING btree (host_id, at);
CREATE INDEX logs_2024_11_trace_id_idx ON ts.logs_2024_11 USING btree (trace_id) WHERE (trace_id IS NOT NULL);
CREATE INDEX logs_2024_q3_host_id_at_idx ON ts.logs_2024_q3 USING btree (host_id, at);
CREATE INDEX logs_2024_q3_trace_id_idx ON ts.logs_2024_q3 USING btree (trace_id) WHERE (trace_id IS NOT NULL);
CREATE INDEX logs_2025_q1_host_id_at_idx ON ts.logs_2025_q1 USING btree (host_id, at);
CREATE INDEX logs_2025_q1_trace_id_idx ON ts.logs_2025_q1 USING btree (trace_id) WHERE (trace_id IS NOT NULL);
CREATE INDEX samples_brin ON ONLY ts.samples USING brin (at) WITH (pages_per_range='32');
CREATE INDEX samples_2024_04_at_idx ON ts.samples_2024_04 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX samples_2024_05_at_idx ON ts.samples_2024_05 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX samples_2024_06_at_idx ON ts.samples_2024_06 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX samples_2024_07_at_idx ON ts.samples_2024_07 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX samples_2024_08_at_idx ON ts.samples_2024_08 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX samples_2024_09_at_idx ON ts.samples_2024_09 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX samples_2024_10_at_idx ON ts.samples_2024_10 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX samples_2024_11_at_idx ON ts.samples_2024_11 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX samples_2024_12_at_idx ON ts.samples_2024_12 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX samples_2025_01_at_idx ON ts.samples_2025_01 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX samples_2025_02_at_idx ON ts.samples_2025_02 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX samples_2025_03_at_idx ON ts.samples_2025_03 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX samples_2025_04_at_idx ON ts.samples_2025_04 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX samples_2025_05_at_idx ON ts.samples_2025_05 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX samples_2025_06_at_idx ON ts.samples_2025_06 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX samples_default_at_idx ON ts.samples_default USING brin (at) WITH (pages_per_range='32');

ALTER INDEX ts.events_host_id_at_idx ATTACH PARTITION ts.events_info_host_id_at_idx;

ALTER INDEX ts.events_host_id_at_idx ATTACH PARTITION ts.events_page_host_id_at_idx;

ALTER INDEX ts.events_host_id_at_idx ATTACH PARTITION ts.events_warning_host_id_at_idx;

ALTER INDEX ts.logs_host_id_at_idx ATTACH PARTITION ts.logs_2024_10_host_id_at_idx;

ALTER INDEX ts.logs_trace ATTACH PARTITION ts.logs_2024_10_trace_id_idx;

ALTER INDEX ts.logs_host_id_at_idx ATTACH PARTITION ts.logs_2024_11_host_id_at_idx;

ALTER INDEX ts.logs_trace ATTACH PARTITION ts.logs_2024_11_trace_id_idx;

ALTER INDEX ts.logs_host_id_at_idx ATTACH PARTITION ts.logs_2024_q3_host_id_at_idx;

ALTER INDEX ts.logs_trace ATTACH PARTITION ts.logs_2024_q3_trace_id_idx;

ALTER INDEX ts.logs_host_id_at_idx ATTACH PARTITION ts.logs_2025_q1_host_id_at_idx;

ALTER INDEX ts.logs_trace ATTACH PARTITION ts.logs_2025_q1_trace_id_idx;

ALTER INDEX ts.samples_brin ATTACH PARTITION ts.samples_2024_04_at_idx;

ALTER INDEX ts.samples_pkey ATTACH PARTITION ts.samples_2024_04_pkey;

ALTER INDEX ts.samples_brin ATTACH PARTITION ts.samples_2024_05_at_idx;

ALTER INDEX ts.samples_pkey ATTACH PARTITION ts.samples_2024_05_pkey;

ALTER INDEX ts.samples_brin ATTACH PARTITION ts.samples_2024_06_at_idx;

ALTER INDEX ts.samples_pkey ATTACH PARTITION ts.samples_2024_06_pkey;

ALTER INDEX ts.samples_brin ATTACH PARTITION ts.samples_2024_07_at_idx;

ALTER INDEX ts.samples_pkey ATTACH PARTITION ts.samples_2024_07_pkey;

ALTER INDEX ts.samples_brin ATTACH PARTITION ts.samples_2024_08_at_idx;

ALTER INDEX ts.samples_pkey ATTACH PARTITION ts.samples_2024_08_pkey;

ALTER INDEX ts.samples_brin ATTACH PARTITION ts.samples_2024_09_at_idx;

ALTER INDEX ts.samples_pkey ATTACH PARTITION ts.samples_2024_09_pkey;

ALTER INDEX ts.samples_brin ATTACH PARTITION ts.samples_2024_10_at_idx;

ALTER INDEX ts.samples_pkey ATTACH PARTITION ts.samples_2024_10_pkey;

ALTER INDEX ts.samples_brin ATTACH PARTITION ts.samples_2024_11_at_idx;

ALTER INDEX ts.samples_pkey ATTACH PARTITION ts.samples_2024_11_pkey;

ALTER INDEX ts.samples_brin ATTACH PARTITION ts.samples_2024_12_at_idx;

ALTER INDEX ts.samples_pkey ATTACH PARTITION ts.samples_2024_12_pkey;

ALTER INDEX ts.samples_brin ATTACH PARTITION ts.samples_2025_01_at_idx;

ALTER INDEX ts.samples_pkey ATTACH PARTITION ts.samples_2025_01_pkey;

ALTER INDEX ts.samples_brin ATTACH PARTITION ts.samples_2025_02_at_idx;

ALTER INDEX ts.samples_pkey ATTACH PARTITION ts.samples_2025_02_pkey;

ALTER INDEX ts.samples_brin ATTACH PARTITION ts.samples_2025_03_at_idx;

ALTER INDEX ts.samples_pkey ATTACH PARTITION ts.samples_2025_03_pkey;

ALTER INDEX ts.samples_brin ATTACH PARTITION ts.samples_2025_04_at_idx;

ALTER INDEX ts.samples_pkey ATTACH PARTITION ts.samples_2025_04_pkey;

ALTER INDEX ts.samples_brin ATTACH PARTITION ts.samples_2025_05_at_idx;

ALTER INDEX ts.samples_pkey ATTACH PARTITION ts.samples_2025_05_pkey;

ALTER INDEX ts.samples_brin ATTACH PARTITION ts.samples_2025_06_at_idx;

ALTER INDEX ts.samples_pkey ATTACH PARTITION ts.samples_2025_06_pkey;

ALTER INDEX ts.samples_brin ATTACH PARTITION ts.samples_default_at_idx;

ALTER INDEX ts.samples_pkey ATTACH PARTITION ts.samples_default_pkey;

CREATE OR REPLACE VIEW public.host_state AS
 SELECT h.id,
    h.hostname,
    h.parent_id,
    public.max_state(c.state) AS state,
    count(c.id) FILTER (WHERE (c.state <> 'ok'::public.check_state)) AS bad
   FROM (public.hosts h
     LEFT JOIN public.checks c ON (((c.host_id = h.id) AND c.enabled)))
  WHERE (NOT h.decommissioned)
  GROUP BY h.id;

CREATE OR REPLACE VIEW public.site_state AS
 SELECT s.id,
    s.name,
    public.max_state(hs.state) AS state,
    sum(hs.bad) AS bad
   FROM ((public.sites s
     JOIN public.hosts h ON ((h.site_id = s.id)))
     JOIN public.host_state hs ON ((hs.id = h.id)))
  GROUP BY s.id;

CREATE TRIGGER check_result_ins AFTER INSERT ON public.check_results FOR EACH ROW EXECUTE FUNCTION alerting.on_check();

CREATE TRIGGER samples_guard BEFORE INSERT ON ts.samples FOR EACH ROW WHEN ((new.flags = 0)) EXECUTE FUNCTION ts.guard();

ALTER TABLE ONLY alerting.alerts ADD CONSTRAINT alerts_acked_by_fkey FOREIGN KEY (acked_by) REFERENCES alerting.contacts(id);
ALTER TABLE ONLY alerting.alerts ADD CONSTRAINT alerts_host_id_fkey FOREIGN KEY (host_id) REFERENCES public.hosts(id) ON DELETE CASCADE;
ALTER TABLE ONLY alerting.alerts ADD CONSTRAINT alerts_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES alerting.rules(id) ON DELETE CASCADE;
ALTER TABLE ONLY alerting.escalations ADD CONSTRAINT escalations_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES alerting.channels(id);
ALTER TABLE ONLY alerting.escalations ADD CONSTRAINT escalations_team_id_fkey FOREIGN KEY (team_id) REFERENCES alerting.teams(id);
ALTER TABLE ONLY alerting.notifications ADD CONSTRAINT notifications_alert_id_fkey FOREIGN KEY (alert_id) REFERENCES alerting.alerts(id) ON DELETE CASCADE;
ALTER TABLE ONLY alerting.notifications ADD CONSTRAINT notifications_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES alerting.channels(id);
ALTER TABLE ONLY alerting.oncall ADD CONSTRAINT oncall_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES alerting.contacts(id);
ALTER TABLE ONLY alerting.oncall ADD CONSTRAINT oncall_team_id_fkey FOREIGN KEY (team_id) REFERENCES alerting.teams(id);
ALTER TABLE ONLY alerting.rules ADD CONSTRAINT rules_metric_id_fkey FOREIGN KEY (metric_id) REFERENCES public.metrics(id);
ALTER TABLE ONLY alerting.rules ADD CONSTRAINT rules_team_id_fkey FOREIGN KEY (team_id) REFERENCES alerting.teams(id);
ALTER TABLE ONLY alerting.silences ADD CONSTRAINT silences_host_id_fkey FOREIGN KEY (host_id) REFERENCES public.hosts(id) ON DELETE CASCADE;
ALTER TABLE ONLY alerting.team_contacts ADD CONSTRAINT team_contacts_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES alerting.contacts(id) ON DELETE CASCADE;
ALTER TABLE ONLY alerting.team_contacts ADD CONSTRAINT team_contacts_team_id_fkey FOREIGN KEY (team_id) REFERENCES alerting.teams(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.agents ADD CONSTRAINT agents_host_id_fkey FOREIGN KEY (host_id) REFERENCES public.hosts(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.check_results ADD CONSTRAINT check_results_check_id_fkey FOREIGN KEY (check_id) REFERENCES public.checks(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.checks ADD CONSTRAINT checks_host_id_fkey FOREIGN KEY (host_id) REFERENCES public.hosts(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.host_group_members ADD CONSTRAINT host_group_members_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.host_groups(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.host_group_members ADD CONSTRAINT host_group_members_host_id_fkey FOREIGN KEY (host_id) REFERENCES public.hosts(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.host_groups ADD CONSTRAINT host_groups_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.host_groups(id);
ALTER TABLE ONLY public.hosts ADD CONSTRAINT hosts_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.hosts(id);
ALTER TABLE ONLY public.hosts ADD CONSTRAINT hosts_site_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.interfaces ADD CONSTRAINT interfaces_host_id_fkey FOREIGN KEY (host_id) REFERENCES public.hosts(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.panels ADD CONSTRAINT panels_dashboard_id_fkey FOREIGN KEY (dashboard_id) REFERENCES public.dashboards(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.series ADD CONSTRAINT series_host_id_fkey FOREIGN KEY (host_id) REFERENCES public.hosts(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.series ADD CONSTRAINT series_metric_id_fkey FOREIGN KEY (metric_id) REFERENCES public.metrics(id);
ALTER TABLE ONLY ts.rollups ADD CONSTRAINT rollups_series_id_fkey FOREIGN KEY (series_id) REFERENCES public.series(id) ON DELETE CASCADE;
