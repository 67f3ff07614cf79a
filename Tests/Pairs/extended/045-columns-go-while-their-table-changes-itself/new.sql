CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE UNLOGGED TABLE events (tenant text NOT NULL) WITH (fillfactor = 70);
CREATE TRIGGER t BEFORE UPDATE OF tenant ON events FOR EACH ROW EXECUTE FUNCTION f();
CREATE INDEX i ON events (tenant);
CREATE RULE r AS ON UPDATE TO events WHERE NEW.tenant = 'x' DO INSTEAD NOTHING;
CREATE STATISTICS s ON tenant, (tenant || 'x') FROM events;
CREATE TABLE visits (tenant text NOT NULL);
CREATE POLICY by_tenant ON visits USING (tenant = CURRENT_USER);
