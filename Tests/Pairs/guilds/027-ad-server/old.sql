CREATE SCHEMA ads;
CREATE SCHEMA stats;
CREATE TYPE ads.pricing AS ENUM ('cpm', 'cpc');
CREATE TYPE ads.state AS ENUM ('draft', 'running', 'paused', 'ended');
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
    bid numeric(8,4) NOT NULL,
    daily_budget numeric(10,2),
    starts date NOT NULL,
    ends date,
    UNIQUE (advertiser_id, name)
);
CREATE TABLE ads.creative (
    id serial PRIMARY KEY,
    campaign_id integer NOT NULL REFERENCES ads.campaign ON DELETE CASCADE,
    width smallint NOT NULL,
    height smallint NOT NULL,
    html text,
    click_url varchar(255) NOT NULL,
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
    countries char(2)[],
    hours int4range,
    CHECK (campaign_id > 0)
);
CREATE TABLE stats.impression (
    id bigserial PRIMARY KEY,
    creative_id integer NOT NULL REFERENCES ads.creative,
    placement_id integer NOT NULL REFERENCES ads.placement,
    at timestamp NOT NULL DEFAULT now(),
    ip inet,
    cookie varchar(40)
);
CREATE TABLE stats.click (
    id bigserial PRIMARY KEY,
    impression_id bigint NOT NULL REFERENCES stats.impression,
    at timestamp NOT NULL DEFAULT now()
);
CREATE INDEX impression_at ON stats.impression (at);
CREATE INDEX impression_creative ON stats.impression (creative_id, at);
CREATE VIEW stats.daily AS SELECT c.campaign_id, i.at::date AS day, count(i.id) AS impressions, count(k.id) AS clicks FROM stats.impression i JOIN ads.creative c ON c.id = i.creative_id LEFT JOIN stats.click k ON k.impression_id = i.id GROUP BY 1, 2;
CREATE VIEW stats.ctr AS SELECT campaign_id, day, clicks::numeric / nullif(impressions, 0) AS ctr FROM stats.daily;
CREATE MATERIALIZED VIEW stats.campaign_total AS SELECT c.id, c.name, sum(d.impressions) AS impressions, sum(d.clicks) AS clicks FROM ads.campaign c LEFT JOIN stats.daily d ON d.campaign_id = c.id GROUP BY c.id, c.name;
CREATE TABLE ads.invoice (
    id serial PRIMARY KEY,
    advertiser_id integer NOT NULL REFERENCES ads.advertiser,
    month date NOT NULL CHECK (extract(day FROM month) = 1),
    amount numeric(12,2) NOT NULL,
    UNIQUE (advertiser_id, month)
);
CREATE FUNCTION ads.spend(c integer, d date) RETURNS numeric
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN (SELECT sum(clicks) FROM stats.daily WHERE campaign_id = c AND day = d);
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
