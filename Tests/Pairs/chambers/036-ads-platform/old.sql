CREATE TYPE campaign_status AS ENUM ('draft', 'live', 'paused', 'done');
CREATE TYPE bid_type AS ENUM ('cpc', 'cpm');
CREATE DOMAIN micros AS bigint CHECK (VALUE >= 0);
CREATE TABLE advertisers (
    id bigserial NOT NULL,
    name varchar(255) NOT NULL,
    currency char(3) DEFAULT 'USD' NOT NULL,
    balance numeric(12,2) NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE campaigns (
    id bigserial NOT NULL,
    advertiser_id bigint NOT NULL,
    name varchar(255) NOT NULL,
    status campaign_status DEFAULT 'draft' NOT NULL,
    daily_budget numeric(10,2),
    starts timestamp,
    ends timestamp,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE ad_groups (
    id bigserial NOT NULL,
    campaign_id bigint NOT NULL,
    name varchar(255) NOT NULL,
    bid_type bid_type DEFAULT 'cpc' NOT NULL,
    bid numeric(10,4) NOT NULL,
    targeting text,
    PRIMARY KEY (id),
    UNIQUE (campaign_id, name)
);
CREATE TABLE creatives (
    id bigserial NOT NULL,
    advertiser_id bigint NOT NULL,
    format integer NOT NULL,
    url varchar(255),
    html text,
    width integer,
    height integer,
    PRIMARY KEY (id)
);
CREATE TABLE ads (
    id bigserial NOT NULL,
    ad_group_id bigint NOT NULL,
    creative_id bigint NOT NULL,
    weight integer DEFAULT 1,
    active boolean DEFAULT true NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (ad_group_id, creative_id)
);
CREATE TABLE publishers (
    id bigserial NOT NULL,
    name varchar(255) NOT NULL,
    site varchar(255) NOT NULL,
    rev_share integer NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (site),
    CONSTRAINT publishers_check_1d2a1 CHECK (rev_share<=100)
);
CREATE TABLE placements (
    id bigserial NOT NULL,
    publisher_id bigint NOT NULL,
    name varchar(255) NOT NULL,
    sizes text,
    floor numeric(10,4),
    PRIMARY KEY (id)
);
CREATE TABLE keywords (
    id bigserial NOT NULL,
    ad_group_id bigint NOT NULL,
    word varchar(255) NOT NULL,
    PRIMARY KEY (id)
);
ALTER TABLE ONLY campaigns ADD CONSTRAINT campaigns_advertiser_id_fkey FOREIGN KEY (advertiser_id) REFERENCES advertisers(id);
ALTER TABLE ONLY ad_groups ADD CONSTRAINT ad_groups_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaigns(id) ON DELETE CASCADE;
ALTER TABLE ONLY creatives ADD CONSTRAINT creatives_advertiser_id_fkey FOREIGN KEY (advertiser_id) REFERENCES advertisers(id);
ALTER TABLE ONLY ads ADD CONSTRAINT ads_ad_group_id_fkey FOREIGN KEY (ad_group_id) REFERENCES ad_groups(id) ON DELETE CASCADE;
ALTER TABLE ONLY ads ADD CONSTRAINT ads_creative_id_fkey FOREIGN KEY (creative_id) REFERENCES creatives(id);
ALTER TABLE ONLY placements ADD CONSTRAINT placements_publisher_id_fkey FOREIGN KEY (publisher_id) REFERENCES publishers(id);
ALTER TABLE ONLY keywords ADD CONSTRAINT keywords_ad_group_id_fkey FOREIGN KEY (ad_group_id) REFERENCES ad_groups(id);
CREATE TABLE impressions (id bigint NOT NULL, ad_id bigint NOT NULL, placement_id bigint NOT NULL, at timestamp NOT NULL, price numeric(10,6), clicked boolean NOT NULL DEFAULT false) PARTITION BY RANGE (at);
CREATE TABLE impressions_2022_01 (id bigint NOT NULL, ad_id bigint NOT NULL, placement_id bigint NOT NULL, at timestamp NOT NULL, price numeric(10,6), clicked boolean NOT NULL DEFAULT false);
CREATE TABLE impressions_2022_02 (id bigint NOT NULL, ad_id bigint NOT NULL, placement_id bigint NOT NULL, at timestamp NOT NULL, price numeric(10,6), clicked boolean NOT NULL DEFAULT false);
ALTER TABLE impressions ATTACH PARTITION impressions_2022_01 FOR VALUES FROM ('2022-01-01') TO ('2022-02-01');
ALTER TABLE impressions ATTACH PARTITION impressions_2022_02 FOR VALUES FROM ('2022-02-01') TO ('2022-03-01');
CREATE INDEX impressions_ad ON impressions (ad_id, at);
CREATE VIEW ad_stats AS SELECT ad_id, at::date AS day, count(*) AS imps, count(*) FILTER (WHERE clicked) AS clicks, sum(price) AS spend FROM impressions GROUP BY 1, 2;
CREATE VIEW campaign_stats AS SELECT c.id, c.name, s.day, sum(s.imps) AS imps, sum(s.clicks) AS clicks, sum(s.spend) AS spend FROM ad_stats s JOIN ads a ON a.id = s.ad_id JOIN ad_groups g ON g.id = a.ad_group_id JOIN campaigns c ON c.id = g.campaign_id GROUP BY c.id, c.name, s.day;
CREATE VIEW over_budget AS SELECT s.id, s.day, s.spend FROM campaign_stats s JOIN campaigns c USING (id) WHERE s.spend > c.daily_budget;
CREATE FUNCTION ecpm(spend numeric, imps bigint) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN imps > 0 THEN 1000.0 * spend / imps END $$;
CREATE FUNCTION charge() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE advertisers SET balance = balance - NEW.price WHERE id = (SELECT advertiser_id FROM creatives WHERE id = (SELECT creative_id FROM ads WHERE id = NEW.ad_id)); RETURN NEW; END $$;
CREATE TRIGGER charge AFTER INSERT ON impressions FOR EACH ROW EXECUTE FUNCTION charge();
