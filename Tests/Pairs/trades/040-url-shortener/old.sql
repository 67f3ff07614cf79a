CREATE SEQUENCE link_seq START 100000;
CREATE FUNCTION base62(n bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE a text := '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'; r text := '';
BEGIN
  WHILE n > 0 LOOP r := substr(a, (n % 62)::int + 1, 1) || r; n := n / 62; END LOOP;
  RETURN r;
END $$;
CREATE TABLE workspace (id serial PRIMARY KEY, name text NOT NULL, domain text NOT NULL DEFAULT 's.ly');
CREATE TABLE link (
code text PRIMARY KEY DEFAULT base62(nextval('link_seq')),
workspace_id int REFERENCES workspace,
 target text NOT NULL CHECK (target ~ '^https?://'), created timestamptz NOT NULL DEFAULT now(), expires timestamptz,
clicks bigint NOT NULL DEFAULT 0
);
CREATE INDEX link_target_hash ON link USING hash (target);
CREATE TABLE click (
code text NOT NULL REFERENCES link ON DELETE CASCADE,
 at timestamptz NOT NULL DEFAULT now(), ip inet, referrer text, country char(2)
);
CREATE INDEX click_code_at ON click (code, at);
CREATE FUNCTION bump() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE link SET clicks = clicks + 1 WHERE code = NEW.code; RETURN NEW; END $$;
CREATE TRIGGER bump AFTER INSERT ON click FOR EACH ROW EXECUTE FUNCTION bump();
CREATE VIEW link_stats AS SELECT l.code, l.target,
l.clicks,
 l.expires IS NULL OR l.expires > now() AS live FROM link l;
CREATE VIEW hot AS SELECT * FROM link_stats WHERE live AND clicks > 1000;
