-- renamed table with policies, grants, stats, comments, triggers and dependents
CREATE FUNCTION audit_row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TABLE customer (id serial PRIMARY KEY, name text NOT NULL, owner name DEFAULT current_user, region text, score bigint CONSTRAINT customer_score_check CHECK (score >= 0));
CREATE INDEX customer_name_idx ON customer (lower(name));
CREATE TRIGGER customer_audit AFTER INSERT ON customer FOR EACH ROW EXECUTE FUNCTION audit_row();
ALTER TABLE customer ENABLE ROW LEVEL SECURITY;
CREATE POLICY customer_own ON customer USING (owner = current_user);
GRANT SELECT (id, name), UPDATE (name) ON customer TO app_user;
CREATE STATISTICS customer_stats (ndistinct) ON region, score FROM customer;
COMMENT ON COLUMN customer.name IS 'legal name';
CREATE TABLE contract (id int PRIMARY KEY, customer_id int REFERENCES customer);
CREATE VIEW customer_scores AS SELECT name, score FROM customer;
CREATE FUNCTION customer_label(c customer) RETURNS text LANGUAGE sql STABLE AS $$ SELECT c.name $$;
