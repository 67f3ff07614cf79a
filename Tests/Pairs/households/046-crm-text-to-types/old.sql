CREATE EXTENSION hstore;
CREATE EXTENSION pg_trgm;
CREATE TABLE accounts (id serial PRIMARY KEY, name text NOT NULL, website text, phones text, tags text, industry text, extra
hstore
, created timestamp DEFAULT now());
CREATE INDEX accounts_name ON accounts USING gin (name gin_trgm_ops);
CREATE INDEX accounts_tags ON accounts (tags);
CREATE TABLE contacts (id serial PRIMARY KEY, account_id integer REFERENCES accounts
, name text NOT NULL, email text, phone
text, birthday text, optout char(1) DEFAULT 'N');
CREATE TABLE leads (id serial PRIMARY KEY, contact_id integer REFERENCES contacts, source text DEFAULT 'unknown', status integer DEFAULT 0 NOT NULL, amount text, probability integer CHECK (probability BETWEEN 0 AND 100), notes text);
CREATE INDEX leads_status ON leads (status) WHERE status < 3;
CREATE FUNCTION status_name(s integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT (ARRAY['new','qualified','proposal','won','lost'])[s + 1] $$;
CREATE VIEW pipeline AS SELECT l.id, c.name, a.name AS account, status_name(
l.status) AS status, l.amount::numeric AS amount
 FROM leads l JOIN contacts c ON c.id = l.contact_id JOIN accounts a ON a.id = c.account_id;
CREATE VIEW pipeline_sum AS SELECT status, sum(amount) AS amount FROM pipeline GROUP BY status;
CREATE MATERIALIZED VIEW forecast AS SELECT account, sum(amount) AS amount FROM pipeline GROUP BY account;
CREATE TABLE activities (id bigserial PRIMARY KEY, lead_id integer REFERENCES leads ON DELETE CASCADE, kind
text CHECK (kind = ANY (ARRAY['call'::text,'mail'::text])), at text, duration integer, participants text);
CREATE FUNCTION log_stage() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO activities(lead_id, kind) VALUES (NEW.id, 'mail'); RETURN NEW; END $$;
CREATE TRIGGER log_stage AFTER UPDATE OF
status ON leads FOR EACH ROW WHEN (OLD.status <> NEW.status)
 EXECUTE FUNCTION log_stage();
COMMENT ON COLUMN leads.source IS
'free text'
;
