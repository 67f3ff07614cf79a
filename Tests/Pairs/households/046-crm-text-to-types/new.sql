CREATE EXTENSION pg_trgm;
CREATE TYPE lead_source AS ENUM ('web','phone','fair','referral','unknown');
CREATE TYPE stage AS ENUM ('new','qualified','proposal','won','lost');
CREATE DOMAIN phone AS text CHECK (VALUE ~ '^\+?[0-9 ]{5,20}$');
CREATE DOMAIN percent AS numeric(5,2) CHECK (VALUE >= 0 AND VALUE <= 100);
CREATE TABLE accounts (id serial PRIMARY KEY, name text NOT NULL, website text, phones text, tags text, industry text, extra
jsonb
, created timestamp DEFAULT now());
ALTER TABLE accounts ALTER phones TYPE phone[] USING string_to_array(phones, ',')::phone[], ALTER tags TYPE text[] USING string_to_array(tags, ','), ALTER created TYPE timestamptz, ALTER created SET NOT NULL, ADD COLUMN domain text GENERATED ALWAYS AS (regexp_replace(website, '^https?://', '')) STORED;
CREATE INDEX accounts_name ON accounts USING gin (name gin_trgm_ops);
CREATE INDEX accounts_tags ON accounts USING gin (tags);
CREATE TABLE contacts (id serial PRIMARY KEY, account_id integer REFERENCES accounts
ON DELETE CASCADE
, name text NOT NULL, email text, phone
phone, birthday date, optout boolean DEFAULT false NOT NULL, consent jsonb DEFAULT '{"mail": false}' NOT NULL, CHECK (consent ? 'mail'));
CREATE TABLE leads (id serial PRIMARY KEY, contact_id integer REFERENCES contacts ON DELETE SET NULL, source lead_source DEFAULT 'unknown' NOT NULL, stage stage DEFAULT 'new' NOT NULL, amount numeric(14,2), probability percent, notes text[], expected numeric GENERATED ALWAYS AS (amount * probability / 100) STORED, CONSTRAINT won_has_amount CHECK (stage <> 'won' OR amount IS NOT NULL));
CREATE INDEX leads_status ON leads (stage) WHERE stage < 'won';
CREATE FUNCTION status_name(s stage) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT initcap(s::text) $$;
CREATE VIEW pipeline AS SELECT l.id, c.name, a.name AS account, status_name(
l.stage) AS status, l.amount
 FROM leads l JOIN contacts c ON c.id = l.contact_id JOIN accounts a ON a.id = c.account_id;
CREATE VIEW pipeline_sum AS SELECT status, sum(amount) AS amount FROM pipeline GROUP BY status;
CREATE MATERIALIZED VIEW forecast AS SELECT account, sum(amount) AS amount FROM pipeline GROUP BY account;
CREATE TABLE activities (id bigserial PRIMARY KEY, lead_id integer REFERENCES leads ON DELETE CASCADE, kind
text, at timestamptz, duration interval, participants integer[]);
ALTER TABLE activities ADD COLUMN seq smallint, ADD CONSTRAINT activities_kind CHECK (kind = ANY (ARRAY['call'::text,'mail'::text,'meeting'::text])) NOT VALID;
CREATE FUNCTION log_stage() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO activities(lead_id, kind) VALUES (NEW.id, 'mail'); RETURN NEW; END $$;
CREATE TRIGGER log_stage AFTER UPDATE OF
stage ON leads FOR EACH ROW WHEN (OLD.stage IS DISTINCT FROM NEW.stage)
 EXECUTE FUNCTION log_stage();
COMMENT ON COLUMN leads.source IS
'where the lead came from'
;
