CREATE EXTENSION pgcrypto;
CREATE SCHEMA cf;
CREATE FUNCTION cf.slugify(v text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT trim(both '-' from regexp_replace(lower(v), '[^a-z0-9]+', '-', 'g')) $$;
CREATE TABLE cf.project (
  id serial PRIMARY KEY,
  title text NOT NULL,
  slug text NOT NULL GENERATED ALWAYS AS (cf.slugify(title)) STORED UNIQUE,
  goal numeric(12,2) NOT NULL CHECK (goal >= 100),
  currency char(3) NOT NULL DEFAULT 'USD',
  opens timestamptz, closes timestamptz,
  CONSTRAINT window_ok CHECK (closes > opens
  )
);
CREATE TABLE cf.tier (
  id serial PRIMARY KEY,
  project_id int NOT NULL REFERENCES cf.project ON DELETE CASCADE,
  title text NOT NULL, amount numeric(12,2) NOT NULL, cap int, eta date);
CREATE TABLE cf.pledge (
  id bigserial PRIMARY KEY,
  project_id int NOT NULL REFERENCES cf.project, tier_id int REFERENCES cf.tier,
  backer_email text NOT NULL, amount numeric(12,2) NOT NULL CHECK (amount > 0),
  state text NOT NULL DEFAULT 'authorized' CHECK (state IN ('authorized','captured','failed','refunded')),
  at timestamptz NOT NULL DEFAULT now());
CREATE INDEX pledge_project ON cf.pledge (project_id) INCLUDE (amount) WHERE state IN ('authorized','captured');
CREATE VIEW cf.progress AS SELECT p.id, p.slug, p.goal, coalesce(sum(g.amount), 0) AS raised, count(DISTINCT g.backer_email) AS backers FROM cf.project p LEFT JOIN cf.pledge g ON g.project_id = p.id AND g.state IN ('authorized','captured') GROUP BY p.id;
CREATE VIEW cf.funded AS SELECT id, slug, raised / goal AS ratio FROM cf.progress WHERE raised >= goal;
CREATE FUNCTION cf.tier_cap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE c int;
BEGIN
  SELECT cap INTO c FROM cf.tier WHERE id = NEW.tier_id
  ;
  IF c IS NOT NULL AND (SELECT count(*) FROM cf.pledge WHERE tier_id = NEW.tier_id) >= c THEN RAISE EXCEPTION 'tier sold out' USING ERRCODE = 'check_violation'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER tier_cap BEFORE INSERT ON cf.pledge FOR EACH ROW WHEN (NEW.tier_id IS NOT NULL) EXECUTE FUNCTION cf.tier_cap();
