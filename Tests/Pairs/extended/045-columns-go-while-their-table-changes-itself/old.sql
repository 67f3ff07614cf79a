CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TABLE events (tenant text NOT NULL, kind text NOT NULL DEFAULT 'x');
CREATE TRIGGER t BEFORE UPDATE OF kind, tenant ON events FOR EACH ROW EXECUTE FUNCTION f();
CREATE INDEX i ON events (kind, tenant);
CREATE RULE r AS ON UPDATE TO events WHERE NEW.kind = 'x' DO INSTEAD NOTHING;
CREATE STATISTICS s ON tenant, kind FROM events;
CREATE TABLE visits (tenant text NOT NULL, secret boolean DEFAULT false);
ALTER TABLE visits ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_tenant ON visits USING (tenant = CURRENT_USER AND NOT secret);
