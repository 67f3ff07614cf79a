CREATE EXTENSION IF NOT EXISTS citext;
CREATE TABLE sites (
    id bigserial PRIMARY KEY,
    domain citext NOT NULL,
    timezone character varying(255) DEFAULT 'Etc/UTC' NOT NULL,
    public boolean DEFAULT false NOT NULL,
    inserted_at timestamp(0) without time zone NOT NULL
    , stats_start_date date
    , CONSTRAINT domain_format CHECK (domain ~ '^[-a-z0-9.]+$')
);
CREATE UNIQUE INDEX sites_domain_index ON sites (domain);
CREATE TABLE visits (
    site_id bigint NOT NULL REFERENCES sites ON DELETE CASCADE,
    ts timestamptz NOT NULL,
    visitor_id bytea NOT NULL,
    path text NOT NULL DEFAULT '/'
);
CREATE MATERIALIZED VIEW site_monthly AS
  SELECT site_id, date_trunc('month', ts AT TIME ZONE 'UTC')::date AS month, count(*) AS pageviews, count(DISTINCT visitor_id) AS visitors FROM visits GROUP BY 1, 2
WITH NO DATA;
CREATE UNIQUE INDEX site_monthly_idx ON site_monthly (site_id, month);
CREATE VIEW site_ranking AS
  SELECT s.domain, m.month, m.visitors, m.pageviews, rank() OVER (PARTITION BY m.month ORDER BY m.visitors DESC) AS rank FROM site_monthly m JOIN sites s ON s.id = m.site_id;
COMMENT ON MATERIALIZED VIEW site_monthly IS 'refreshed hourly, CONCURRENTLY';
