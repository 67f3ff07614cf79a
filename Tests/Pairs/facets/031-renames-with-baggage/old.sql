-- renamed table with policies, grants, stats, comments, triggers and dependents
CREATE FUNCTION audit_row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TABLE client (client_id serial PRIMARY KEY, client_name text NOT NULL, owner name DEFAULT current_user, region text, score int CHECK (score >= 0));
CREATE INDEX client_name_idx ON client (lower(client_name));
CREATE TRIGGER client_audit AFTER INSERT ON client FOR EACH ROW EXECUTE FUNCTION audit_row();
ALTER TABLE client ENABLE ROW LEVEL SECURITY;
CREATE POLICY client_own ON client USING (owner = current_user);
GRANT SELECT (client_id, client_name), UPDATE (client_name) ON client TO app_user;
CREATE STATISTICS client_stats (ndistinct) ON region, score FROM client;
COMMENT ON COLUMN client.client_name IS 'legal name';
CREATE TABLE contract (id int PRIMARY KEY, client_id int REFERENCES client);
CREATE VIEW client_scores AS SELECT client_name, score FROM client;
CREATE FUNCTION client_label(c client) RETURNS text LANGUAGE sql STABLE AS $$ SELECT c.client_name $$;
