CREATE SCHEMA app;
CREATE SCHEMA stats;
CREATE TABLE app.users (id bigserial PRIMARY KEY, email varchar(255) NOT NULL, inserted_at timestamp(0) NOT NULL, updated_at timestamp(0) NOT NULL);
CREATE UNIQUE INDEX users_email_index ON app.users (email);
CREATE TABLE app.sites (id bigserial PRIMARY KEY, domain varchar(255) NOT NULL, timezone varchar(255) DEFAULT 'UTC', public boolean DEFAULT false NOT NULL,
user_id bigint REFERENCES app.users,
inserted_at timestamp(0) NOT NULL);
CREATE UNIQUE INDEX sites_domain_index ON app.sites (domain);
CREATE TABLE app.goals (id bigserial PRIMARY KEY, domain text NOT NULL, event_name text, page_path text);
CREATE FUNCTION stats.norm_path(p text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT regexp_replace(p, '[?#].*$', '') $$;
CREATE TABLE stats.pageviews (
  id bigserial PRIMARY KEY,
  hostname text NOT NULL,
  pathname text NOT NULL,
  norm text GENERATED ALWAYS AS (stats.norm_path(pathname)) STORED,
  referrer text, user_agent text, country_code char(2), screen_width int,
  session_id uuid, "timestamp" timestamp NOT NULL DEFAULT now()
);
CREATE INDEX pageviews_hostname ON stats.pageviews (hostname);
CREATE INDEX pageviews_ts ON stats.pageviews ("timestamp");
CREATE VIEW stats.daily AS SELECT hostname, "timestamp"::date AS day, count(*) AS views, count(DISTINCT session_id) AS visits FROM stats.pageviews GROUP BY 1, 2;
CREATE VIEW stats.top_pages AS SELECT hostname, norm, count(*) AS views FROM stats.pageviews GROUP BY 1, 2;
CREATE VIEW app.site_overview AS SELECT s.id, s.domain, d.day, d.views, d.visits FROM app.sites s LEFT JOIN stats.daily d ON d.hostname = s.domain;
CREATE TABLE app.weekly_reports (id bigserial PRIMARY KEY, site_id bigint NOT NULL REFERENCES app.sites ON DELETE CASCADE, recipients text, UNIQUE (site_id));
CREATE TABLE app.sent_weekly_reports (id bigserial PRIMARY KEY, site_id bigint NOT NULL REFERENCES app.sites ON DELETE CASCADE, year int, week int, "timestamp" timestamp);
