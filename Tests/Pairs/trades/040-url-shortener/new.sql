CREATE SEQUENCE link_seq START 100000;
CREATE FUNCTION base62(n bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE a text := '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'; r text := '';
BEGIN
  WHILE n > 0 LOOP r := substr(a, (n % 62)::int + 1, 1) || r; n := n / 62; END LOOP;
  RETURN r;
END $$;
CREATE FUNCTION next_code() RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT base62(nextval('link_seq') * 7919 % 56800235584) $$;
CREATE TABLE workspace (id serial PRIMARY KEY, name text NOT NULL, domain text NOT NULL DEFAULT 's.ly');
CREATE TABLE link (
workspace_id int NOT NULL REFERENCES workspace ON DELETE CASCADE, code text COLLATE "C" NOT NULL DEFAULT next_code(), domain text NOT NULL DEFAULT 's.ly', PRIMARY KEY (domain, code),
 target text NOT NULL CHECK (target ~ '^https?://'), created timestamptz NOT NULL DEFAULT now(), expires timestamptz,
max_clicks bigint, utm jsonb
);
CREATE INDEX link_target_hash ON link USING hash (target);
CREATE TABLE click (
domain text NOT NULL, code text COLLATE "C" NOT NULL,
 at timestamptz NOT NULL DEFAULT now(), ip inet, referrer text, country char(2)
) PARTITION BY RANGE (at);
CREATE TABLE click_old PARTITION OF click FOR VALUES FROM (MINVALUE) TO ('2024-01-01');
CREATE TABLE click_2024 PARTITION OF click FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE click ADD FOREIGN KEY (domain, code) REFERENCES link ON DELETE CASCADE;
CREATE INDEX click_code_at ON click (code, at);
CREATE VIEW link_stats AS SELECT l.code, l.target,
(SELECT count(*) FROM click c WHERE (c.domain, c.code) = (l.domain, l.code)) AS clicks,
 l.expires IS NULL OR l.expires > now() AS live FROM link l;
CREATE VIEW hot AS SELECT * FROM link_stats WHERE live AND clicks > 1000;
CREATE MATERIALIZED VIEW click_daily AS SELECT domain, code, at::date AS day, country, count(*) FROM click GROUP BY GROUPING SETS ((1,2,3,4),(1,2,3));
