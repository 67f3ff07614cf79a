CREATE SCHEMA app;
CREATE SCHEMA ingest;
CREATE SCHEMA reporting;
CREATE TABLE app.users (id bigserial PRIMARY KEY, email varchar(255) COLLATE "C" NOT NULL, inserted_at timestamp(0) NOT NULL, updated_at timestamp(0) NOT NULL, trial_expiry_date date, theme varchar(255) DEFAULT 'system', accept_traffic_until date);
CREATE UNIQUE INDEX users_email_index ON app.users (lower(email));
CREATE TABLE app.sites (id bigserial PRIMARY KEY, domain varchar(255) NOT NULL, timezone varchar(255) DEFAULT 'UTC' NOT NULL, public boolean DEFAULT false NOT NULL,
domain_changed_from varchar(255), ingest_rate_limit_threshold int, stats_start_date date,
inserted_at timestamp(0) NOT NULL);
CREATE UNIQUE INDEX sites_domain_index ON app.sites (domain);
CREATE UNIQUE INDEX sites_domain_changed_from_index ON app.sites (domain_changed_from);
CREATE TYPE app.site_membership_role AS ENUM ('owner','admin','viewer');
CREATE TABLE app.site_memberships (site_id bigint NOT NULL REFERENCES app.sites ON DELETE CASCADE, user_id bigint NOT NULL REFERENCES app.users ON DELETE CASCADE, role app.site_membership_role NOT NULL DEFAULT 'owner', PRIMARY KEY (site_id, user_id));
CREATE UNIQUE INDEX one_owner ON app.site_memberships (site_id) WHERE role = 'owner';
CREATE TABLE app.goals (id bigserial PRIMARY KEY, site_id bigint NOT NULL REFERENCES app.sites ON DELETE CASCADE, event_name text, page_path text, currency char(3), CONSTRAINT check_event_name_or_page_path CHECK ((event_name IS NOT NULL AND page_path IS NULL) OR (event_name IS NULL AND page_path IS NOT NULL)));
CREATE UNIQUE INDEX goals_site_event ON app.goals (site_id, event_name) WHERE event_name IS NOT NULL;
CREATE FUNCTION ingest.norm_path(p text, strip_slash boolean) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT CASE WHEN strip_slash THEN nullif(rtrim(regexp_replace(p, '[?#].*$', ''), '/'), '') ELSE regexp_replace(p, '[?#].*$', '') END $$;
CREATE TABLE ingest.events (
  id bigint GENERATED ALWAYS AS IDENTITY,
  site_id bigint NOT NULL,
  name text NOT NULL DEFAULT 'pageview',
  hostname text NOT NULL,
  pathname text NOT NULL,
  norm text GENERATED ALWAYS AS (ingest.norm_path(pathname, true)) STORED,
  referrer text, browser text, os text, country_code char(2),
  screen text CHECK (screen IN ('mobile','tablet','laptop','desktop')),
  session_id uuid NOT NULL, props jsonb, "timestamp" timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (site_id, "timestamp", id)
) PARTITION BY RANGE ("timestamp");
CREATE TABLE ingest.events_2024_01 PARTITION OF ingest.events FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2024-02-01 00:00+00');
CREATE TABLE ingest.events_2024_02 PARTITION OF ingest.events FOR VALUES FROM ('2024-02-01 00:00+00') TO ('2024-03-01 00:00+00');
CREATE TABLE ingest.events_future PARTITION OF ingest.events FOR VALUES FROM ('2024-03-01 00:00+00') TO (MAXVALUE);
CREATE INDEX events_props ON ingest.events USING gin (props jsonb_path_ops) WHERE props IS NOT NULL;
CREATE UNLOGGED TABLE ingest.sessions (session_id uuid PRIMARY KEY, site_id bigint NOT NULL, started timestamptz NOT NULL DEFAULT now(), last timestamptz NOT NULL DEFAULT now(), is_bounce boolean NOT NULL DEFAULT true, CHECK (last >= started));
CREATE VIEW reporting.daily AS SELECT e.site_id, (e."timestamp" AT TIME ZONE s.timezone)::date AS day, count(*) FILTER (WHERE e.name = 'pageview') AS views, count(DISTINCT e.session_id) AS visits FROM ingest.events e JOIN app.sites s ON s.id = e.site_id GROUP BY 1, 2;
CREATE MATERIALIZED VIEW reporting.top_pages AS SELECT site_id, norm, count(*) AS views FROM ingest.events GROUP BY 1, 2;
CREATE UNIQUE INDEX top_pages_key ON reporting.top_pages (site_id, norm);
CREATE INDEX top_pages_rank ON reporting.top_pages (site_id, views DESC);
CREATE VIEW app.site_overview AS SELECT s.id, s.domain, d.day, d.views, d.visits FROM app.sites s LEFT JOIN reporting.daily d ON d.site_id = s.id;
CREATE TABLE app.weekly_reports (id bigserial PRIMARY KEY, site_id bigint NOT NULL REFERENCES app.sites ON DELETE CASCADE, recipients varchar(255)[] DEFAULT '{}' NOT NULL, UNIQUE (site_id));
CREATE TABLE app.shared_links (id bigserial PRIMARY KEY, site_id bigint NOT NULL REFERENCES app.sites ON DELETE CASCADE, slug varchar(255) NOT NULL, name varchar(255) NOT NULL, UNIQUE (site_id, name));
