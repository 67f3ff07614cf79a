-- tables become views over renamed base tables (expand/contract), triggers move along
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at := clock_timestamp(); RETURN NEW; END $$;
CREATE TABLE contacts (id bigserial PRIMARY KEY, name text NOT NULL, email text UNIQUE, company_id bigint, deleted boolean NOT NULL DEFAULT false, updated_at timestamptz);
CREATE TABLE companies (id bigserial PRIMARY KEY, name text NOT NULL, domain text, deleted boolean NOT NULL DEFAULT false, updated_at timestamptz);
ALTER TABLE contacts ADD CONSTRAINT contacts_company FOREIGN KEY (company_id) REFERENCES companies;
CREATE TRIGGER contacts_touch BEFORE UPDATE ON contacts FOR EACH ROW EXECUTE FUNCTION touch();
CREATE VIEW active_contacts AS SELECT * FROM contacts WHERE NOT deleted;
CREATE VIEW company_sizes AS SELECT c.id, c.name, count(a.id) AS n FROM companies c LEFT JOIN active_contacts a ON a.company_id = c.id GROUP BY c.id;
