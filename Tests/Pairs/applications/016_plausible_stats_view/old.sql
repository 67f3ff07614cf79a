CREATE EXTENSION IF NOT EXISTS citext;
CREATE TABLE sites (
    id bigserial PRIMARY KEY,
    domain character varying(255) NOT NULL,
    timezone character varying(255) DEFAULT 'UTC' NOT NULL,
    public boolean DEFAULT false NOT NULL,
    inserted_at timestamp(0) without time zone NOT NULL
);
CREATE UNIQUE INDEX sites_domain_index ON sites (lower(domain));
CREATE TABLE visits (
    site_id bigint NOT NULL REFERENCES sites ON DELETE CASCADE,
    day date NOT NULL,
    visitors integer NOT NULL
);
CREATE MATERIALIZED VIEW site_monthly AS
  SELECT site_id, date_trunc('month', day)::date AS month, sum(visitors) AS visitors FROM visits GROUP BY 1, 2;
CREATE INDEX site_monthly_idx ON site_monthly (site_id, month);
CREATE VIEW site_ranking AS
  SELECT s.domain, m.month, m.visitors FROM site_monthly m JOIN sites s ON s.id = m.site_id ORDER BY m.visitors DESC;
