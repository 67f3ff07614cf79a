CREATE SCHEMA ads;
CREATE SCHEMA stats;
CREATE TYPE ads.pricing AS ENUM ('cpm', 'vcpm', 'cpc', 'cpa', 'flat');
CREATE TYPE ads.state AS ENUM ('draft', 'running', 'paused', 'ended');
CREATE DOMAIN ads.micros AS bigint CHECK (VALUE >= 0);
CREATE TABLE ads.advertiser (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    currency char(3) NOT NULL DEFAULT 'USD'
);
CREATE TABLE ads.publisher (
    id serial PRIMARY KEY,
    name text NOT NULL,
    domain text NOT NULL UNIQUE
);
CREATE TABLE ads.campaign (
    id serial PRIMARY KEY,
    advertiser_id integer NOT NULL REFERENCES ads.advertiser,
    name text NOT NULL,
    state ads.state NOT NULL DEFAULT 'draft',
    pricing ads.pricing NOT NULL,
    bid ads.micros NOT NULL,
    daily_budget ads.micros,
    flight tstzrange NOT NULL,
    pacing text NOT NULL DEFAULT 'even',
    UNIQUE (advertiser_id, name)
);
CREATE TABLE ads.creative (
    id serial PRIMARY KEY,
    campaign_id integer NOT NULL REFERENCES ads.campaign ON DELETE CASCADE,
    width smallint NOT NULL,
    height smallint NOT NULL,
    html text,
    click_url text NOT NULL,
    size text GENERATED ALWAYS AS (width::text || 'x' || height::text) STORED,
    approved boolean,
    weight integer NOT NULL DEFAULT 1
);
CREATE TABLE ads.placement (
    id serial PRIMARY KEY,
    publisher_id integer NOT NULL REFERENCES ads.publisher,
    code text NOT NULL UNIQUE,
    width smallint NOT NULL,
    height smallint NOT NULL,
    floor numeric(8,4)
);
CREATE TABLE ads.targeting (
    campaign_id integer NOT NULL REFERENCES ads.campaign ON DELETE CASCADE,
    key text NOT NULL,
    op text NOT NULL DEFAULT 'in' CHECK (op IN ('in', 'not_in')),
    value_list text[] NOT NULL,
    PRIMARY KEY (campaign_id, key, op),
    CHECK (campaign_id > 0)
);
CREATE TABLE stats.impression (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    creative_id integer NOT NULL REFERENCES ads.creative,
    placement_id integer NOT NULL REFERENCES ads.placement,
    at timestamptz NOT NULL DEFAULT now(),
    country char(2),
    cost ads.micros NOT NULL DEFAULT 0,
    PRIMARY KEY (at, id)
) PARTITION BY RANGE (at);
CREATE TABLE stats.impression_w01 PARTITION OF stats.impression FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2024-01-08 00:00:00+00');
CREATE TABLE stats.impression_w02 PARTITION OF stats.impression FOR VALUES FROM ('2024-01-08 00:00:00+00') TO ('2024-01-15 00:00:00+00');
CREATE TABLE stats.impression_w03 PARTITION OF stats.impression FOR VALUES FROM ('2024-01-15 00:00:00+00') TO ('2024-01-22 00:00:00+00');
CREATE TABLE stats.click (
    impression_at timestamptz NOT NULL,
    impression_id uuid NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    valid boolean NOT NULL DEFAULT true,
    PRIMARY KEY (impression_id, at),
    FOREIGN KEY (impression_at, impression_id) REFERENCES stats.impression ON DELETE CASCADE
);
CREATE INDEX impression_creative ON stats.impression (creative_id, at);
CREATE VIEW stats.daily AS SELECT c.campaign_id, (i.at AT TIME ZONE 'UTC')::date AS day, count(i.id) AS impressions, count(k.at) FILTER (WHERE k.valid) AS clicks, sum(i.cost) AS cost FROM stats.impression i JOIN ads.creative c ON c.id = i.creative_id LEFT JOIN stats.click k ON k.impression_id = i.id AND k.impression_at = i.at GROUP BY 1, 2;
CREATE VIEW stats.ctr AS SELECT campaign_id, day, clicks::numeric / nullif(impressions, 0) AS ctr FROM stats.daily;
CREATE MATERIALIZED VIEW stats.campaign_total AS SELECT c.id, c.name, sum(d.impressions) AS impressions, sum(d.clicks) AS clicks FROM ads.campaign c LEFT JOIN stats.daily d ON d.campaign_id = c.id GROUP BY c.id, c.name;
CREATE TABLE ads.invoice (
    id serial PRIMARY KEY,
    advertiser_id integer NOT NULL REFERENCES ads.advertiser,
    month date NOT NULL CHECK (extract(day FROM month) = 1),
    amount numeric(12,2) NOT NULL,
    UNIQUE (advertiser_id, month)
);
CREATE FUNCTION ads.spend(c integer, d date, OUT spent numeric, OUT clicks bigint) RETURNS record
    LANGUAGE plpgsql
    AS $$
BEGIN
    SELECT sum(s.cost), sum(s.clicks) INTO spent, clicks FROM stats.daily s WHERE s.campaign_id = c AND s.day = d;
END;
$$;
CREATE FUNCTION ads.check_size() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.width <= 0 THEN RAISE EXCEPTION 'bad size';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER check_size BEFORE INSERT OR UPDATE ON ads.creative FOR EACH ROW EXECUTE FUNCTION ads.check_size();
CREATE TRIGGER check_size BEFORE INSERT OR UPDATE ON ads.placement FOR EACH ROW EXECUTE FUNCTION ads.check_size();
