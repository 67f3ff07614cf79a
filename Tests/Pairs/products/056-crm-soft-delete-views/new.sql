-- tables become views over renamed base tables (expand/contract), triggers move along
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at := clock_timestamp(); RETURN NEW; END $$;
CREATE TABLE contacts_all (id bigserial PRIMARY KEY, name text NOT NULL, email text, company_id bigint, deleted_at timestamptz, updated_at timestamptz NOT NULL DEFAULT now());
CREATE UNIQUE INDEX contacts_all_email ON contacts_all (lower(email)) WHERE deleted_at IS NULL;
CREATE TABLE companies_all (id bigserial PRIMARY KEY, name text NOT NULL, domain text, deleted_at timestamptz, updated_at timestamptz NOT NULL DEFAULT now());
ALTER TABLE contacts_all ADD CONSTRAINT contacts_company FOREIGN KEY (company_id) REFERENCES companies_all;
CREATE TRIGGER contacts_touch BEFORE UPDATE ON contacts_all FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER companies_touch BEFORE UPDATE ON companies_all FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION touch();
CREATE VIEW contacts AS SELECT id, name, email, company_id, updated_at FROM contacts_all WHERE deleted_at IS NULL;
CREATE VIEW companies AS SELECT id, name, domain, updated_at FROM companies_all WHERE deleted_at IS NULL;
CREATE FUNCTION soft_delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN EXECUTE format('UPDATE %I SET deleted_at = now() WHERE id = $1', TG_ARGV[0]) USING OLD.id; RETURN OLD; END $$;
CREATE TRIGGER contacts_del INSTEAD OF DELETE ON contacts FOR EACH ROW EXECUTE FUNCTION soft_delete('contacts_all');
CREATE TRIGGER companies_del INSTEAD OF DELETE ON companies FOR EACH ROW EXECUTE FUNCTION soft_delete('companies_all');
CREATE VIEW company_sizes AS SELECT c.id, c.name, count(a.id) AS n, max(a.updated_at) AS latest FROM companies c LEFT JOIN contacts a ON a.company_id = c.id GROUP BY c.id, c.name;
