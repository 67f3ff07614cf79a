CREATE TYPE campaign_status AS ENUM ('draft', 'review', 'live', 'paused', 'archived');
CREATE TYPE bid_type AS ENUM ('cpc', 'cpm', 'cpa', 'vcpm');
CREATE DOMAIN micros AS bigint CHECK (VALUE >= 0) DEFAULT 0;
CREATE TABLE advertisers (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    currency char(3) DEFAULT 'USD' NOT NULL,
    balance micros NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    country char(2),
    domain text,
    PRIMARY KEY (id),
    UNIQUE (domain)
);
CREATE TABLE campaigns (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    advertiser_id bigint NOT NULL,
    name text NOT NULL,
    status campaign_status DEFAULT 'draft' NOT NULL,
    daily_budget micros,
    flight tstzrange NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    frequency_cap jsonb,
    pacing text DEFAULT 'even' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX campaigns_advertiser_id_idx ON campaigns USING btree (advertiser_id);
CREATE TABLE ad_groups (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    campaign_id bigint NOT NULL,
    name text NOT NULL,
    bid_type bid_type DEFAULT 'cpc' NOT NULL,
    bid micros NOT NULL,
    targeting jsonb,
    deleted_at timestamptz,
    PRIMARY KEY (id),
    UNIQUE (campaign_id, name)
);
CREATE INDEX ad_groups_campaign_id_idx ON ad_groups USING btree (campaign_id);
CREATE TABLE creatives (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    advertiser_id bigint NOT NULL,
    format text NOT NULL,
    url text,
    html text,
    width smallint,
    height smallint,
    sha bytea,
    policy_state text DEFAULT 'pending' NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (sha)
);
CREATE INDEX creatives_advertiser_id_idx ON creatives USING btree (advertiser_id);
CREATE TABLE ads (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    ad_group_id bigint NOT NULL,
    creative_id bigint NOT NULL,
    weight numeric(5,2) DEFAULT 1,
    active boolean DEFAULT true NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (ad_group_id, creative_id)
);
CREATE INDEX ads_ad_group_id_idx ON ads USING btree (ad_group_id);
CREATE INDEX ads_creative_id_idx ON ads USING btree (creative_id);
CREATE TABLE publishers (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    site text NOT NULL,
    rev_share numeric(5,4) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (site),
    CONSTRAINT publishers_check_d5da4 CHECK (rev_share<=1)
);
CREATE TABLE placements (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    publisher_id bigint NOT NULL,
    name text NOT NULL,
    sizes text[],
    floor micros,
    PRIMARY KEY (id)
);
CREATE INDEX placements_publisher_id_idx ON placements USING btree (publisher_id);
CREATE TABLE keywords (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    ad_group_id bigint NOT NULL,
    word text NOT NULL,
    match text DEFAULT 'broad' NOT NULL,
    negative boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (ad_group_id, word, match)
);
CREATE INDEX keywords_ad_group_id_idx ON keywords USING btree (ad_group_id);
ALTER TABLE ONLY campaigns ADD CONSTRAINT campaigns_advertiser_id_fkey FOREIGN KEY (advertiser_id) REFERENCES advertisers(id);
ALTER TABLE ONLY ad_groups ADD CONSTRAINT ad_groups_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaigns(id) ON DELETE CASCADE;
ALTER TABLE ONLY creatives ADD CONSTRAINT creatives_advertiser_id_fkey FOREIGN KEY (advertiser_id) REFERENCES advertisers(id);
ALTER TABLE ONLY ads ADD CONSTRAINT ads_ad_group_id_fkey FOREIGN KEY (ad_group_id) REFERENCES ad_groups(id) ON DELETE CASCADE;
ALTER TABLE ONLY ads ADD CONSTRAINT ads_creative_id_fkey FOREIGN KEY (creative_id) REFERENCES creatives(id);
ALTER TABLE ONLY placements ADD CONSTRAINT placements_publisher_id_fkey FOREIGN KEY (publisher_id) REFERENCES publishers(id);
ALTER TABLE ONLY keywords ADD CONSTRAINT keywords_ad_group_id_fkey FOREIGN KEY (ad_group_id) REFERENCES ad_groups(id);
CREATE TABLE impressions (id bigint NOT NULL, ad_id bigint NOT NULL, placement_id bigint NOT NULL, at timestamptz NOT NULL, price micros, clicked boolean NOT NULL DEFAULT false, user_hash bytea) PARTITION BY RANGE (at);
CREATE TABLE impressions_2022_03 (id bigint NOT NULL, ad_id bigint NOT NULL, placement_id bigint NOT NULL, at timestamptz NOT NULL, price micros, clicked boolean NOT NULL DEFAULT false, user_hash bytea);
CREATE TABLE impressions_2022_04 (id bigint NOT NULL, ad_id bigint NOT NULL, placement_id bigint NOT NULL, at timestamptz NOT NULL, price micros, clicked boolean NOT NULL DEFAULT false, user_hash bytea);
CREATE TABLE impressions_2022_05 (id bigint NOT NULL, ad_id bigint NOT NULL, placement_id bigint NOT NULL, at timestamptz NOT NULL, price micros, clicked boolean NOT NULL DEFAULT false, user_hash bytea);
ALTER TABLE impressions ATTACH PARTITION impressions_2022_03 FOR VALUES FROM ('2022-03-01 00:00+00') TO ('2022-04-01 00:00+00');
ALTER TABLE impressions ATTACH PARTITION impressions_2022_04 FOR VALUES FROM ('2022-04-01 00:00+00') TO ('2022-05-01 00:00+00');
-- impressions_2022_05 stays detached until loaded
CREATE INDEX impressions_ad ON impressions (ad_id, at);
CREATE INDEX impressions_clicks ON impressions (placement_id) WHERE clicked;
CREATE VIEW ad_stats AS SELECT ad_id, date_trunc('day', at) AS day, count(*) AS imps, count(*) FILTER (WHERE clicked) AS clicks, sum(price) AS spend FROM impressions GROUP BY 1, 2;
CREATE VIEW campaign_stats AS SELECT c.id, c.name, s.day, sum(s.imps) AS imps, sum(s.clicks) AS clicks, sum(s.spend) AS spend FROM ad_stats s JOIN ads a ON a.id = s.ad_id JOIN ad_groups g ON g.id = a.ad_group_id JOIN campaigns c ON c.id = g.campaign_id GROUP BY c.id, c.name, s.day;
CREATE VIEW over_budget AS SELECT s.id, s.day, s.spend FROM campaign_stats s JOIN campaigns c USING (id) WHERE s.spend > c.daily_budget;
CREATE FUNCTION ecpm(spend micros, imps bigint) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN imps > 0 THEN 1000.0 * spend / imps END $$;
CREATE FUNCTION charge() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE advertisers SET balance = balance - NEW.price WHERE id = (SELECT advertiser_id FROM creatives WHERE id = (SELECT creative_id FROM ads WHERE id = NEW.ad_id)); RETURN NULL; END $$;
CREATE TRIGGER charge AFTER INSERT ON impressions FOR EACH ROW WHEN (NEW.price IS NOT NULL) EXECUTE FUNCTION charge();
