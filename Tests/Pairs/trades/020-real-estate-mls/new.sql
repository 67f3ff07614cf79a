CREATE EXTENSION btree_gin;
CREATE SCHEMA mls;
SET search_path = mls, public;
CREATE TYPE listing_status AS ENUM ('coming_soon','active','pending','sold','withdrawn','expired');
CREATE TYPE address AS (line1 text, line2 text, city text, state char(2), zip varchar(10));
CREATE DOMAIN price AS bigint CHECK (VALUE > 0 AND VALUE < 10000000000);
CREATE TABLE agent (license_no varchar(12) PRIMARY KEY, name text NOT NULL, office text);
CREATE TABLE listing (
  mls_no varchar(10) PRIMARY KEY,
  status listing_status NOT NULL DEFAULT 'active',
  addr address NOT NULL,
  list_price price NOT NULL,
  sold_price price,
  sqft int, beds smallint,
 baths numeric(3,1),
  list_agent varchar(12) NOT NULL REFERENCES agent ON UPDATE CASCADE,
 buyer_agent varchar(12) REFERENCES agent ON UPDATE CASCADE,
  listed date NOT NULL DEFAULT CURRENT_DATE,
  remarks text,
 remarks_tsv tsvector GENERATED ALWAYS AS (to_tsvector('english', coalesce(remarks, ''))) STORED,
  features text[] NOT NULL DEFAULT '{}',
  ppsf numeric GENERATED ALWAYS AS (list_price::numeric / nullif(sqft, 0)) STORED,
  CONSTRAINT sold_has_price CHECK (status <> 'sold' OR sold_price IS NOT NULL)
);
CREATE INDEX listing_zip ON listing (((addr).zip));
CREATE INDEX listing_search ON listing USING gin (status, features);
CREATE INDEX listing_remarks ON listing USING gin (remarks_tsv);
CREATE TABLE price_change (mls_no varchar(10) REFERENCES listing ON DELETE CASCADE, changed_at timestamptz DEFAULT now(), old_price price, new_price price NOT NULL, PRIMARY KEY (mls_no, changed_at));
CREATE FUNCTION log_price() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO mls.price_change (mls_no, old_price, new_price) VALUES (NEW.mls_no, OLD.list_price, NEW.list_price);
  RETURN NEW;
END $$;
CREATE TRIGGER listing_price AFTER UPDATE OF list_price ON listing FOR EACH ROW WHEN (OLD.list_price IS DISTINCT FROM NEW.list_price) EXECUTE FUNCTION log_price();
CREATE VIEW active_listing AS SELECT mls_no, (addr).city, (addr).zip, list_price, beds, baths, sqft, ppsf, listed FROM listing WHERE status IN ('coming_soon','active');
CREATE VIEW market_by_zip AS SELECT zip, count(*) n, percentile_cont(0.5) WITHIN GROUP (ORDER BY list_price) AS median, avg(ppsf) AS avg_ppsf FROM active_listing GROUP BY zip;
CREATE MATERIALIZED VIEW agent_volume AS SELECT a.license_no, a.name, sum(l.sold_price) AS volume FROM agent a JOIN listing l ON
 a.license_no IN (l.list_agent, l.buyer_agent)
 WHERE l.status = 'sold' GROUP BY a.license_no;
