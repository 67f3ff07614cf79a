CREATE SCHEMA crm;
CREATE SEQUENCE crm.party_seq
 AS bigint INCREMENT 5 CACHE 10;
CREATE TABLE crm.party (
  id bigint NOT NULL DEFAULT nextval('crm.party_seq'),
  name text NOT NULL,
 created timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT party_name CHECK (name <> ''),
  CONSTRAINT party_only CHECK (id > 0) NO INHERIT
);
CREATE TABLE crm.taggable (tags text[]
 DEFAULT '{}' NOT NULL
);
CREATE TABLE crm.person (
  born date,
 ssn char(11),
  PRIMARY KEY (id)
) INHERITS (crm.party);
CREATE TABLE crm.company (
  vat text,
  PRIMARY KEY (id),
 CONSTRAINT vat_len CHECK (length(vat) BETWEEN 8 AND 14),
  CONSTRAINT company_id CHECK (id % 2 = 0) NOT VALID
) INHERITS (crm.party
 , crm.taggable
);
CREATE TABLE crm.employee (
  salary numeric(10,2),
 name text NOT NULL DEFAULT 'unknown',
  PRIMARY KEY (id)
) INHERITS (crm.person);
CREATE TABLE crm.lead (id bigint NOT NULL DEFAULT nextval('crm.party_seq'), name text NOT NULL, created timestamptz NOT NULL DEFAULT now(), source text);
CREATE TABLE crm.partner (share numeric CHECK (share > 0)) INHERITS (crm.company);
ALTER SEQUENCE crm.party_seq OWNED BY crm.party.id;
CREATE INDEX person_name ON crm.person (name);
CREATE INDEX party_name_idx ON ONLY crm.party (name);
ALTER TABLE crm.employee ALTER COLUMN name SET STATISTICS 250;
ALTER TABLE crm.person ALTER COLUMN name SET STORAGE MAIN;
ALTER TABLE crm.party ALTER COLUMN name SET (n_distinct_inherited = -0.9);
CREATE VIEW crm.kinds AS SELECT p.tableoid::regclass AS kind, p.id, p.name
 , p.created
  FROM crm.party p;
CREATE VIEW crm.only_parties AS SELECT id, name FROM ONLY crm.party;
CREATE RULE company_no_del AS ON DELETE TO crm.company DO INSTEAD
 UPDATE crm.company SET vat = NULL WHERE id = OLD.id;
CREATE FUNCTION crm.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.created := now(); RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE INSERT ON crm.person FOR EACH ROW EXECUTE FUNCTION crm.touch();
CREATE TRIGGER touch BEFORE INSERT ON crm.employee FOR EACH ROW EXECUTE FUNCTION crm.touch();
CREATE FUNCTION crm.describe(crm.party) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT $1.id || ':' || $1.name $$;
CREATE TABLE crm.link (a bigint, b bigint REFERENCES crm.company
 ON DELETE CASCADE
);
COMMENT ON COLUMN crm.person.name IS 'full name';
COMMENT ON COLUMN crm.employee.name IS 'full name, inherited twice';
GRANT SELECT ON crm.party TO PUBLIC;
ALTER TABLE crm.person ENABLE ROW LEVEL SECURITY;
CREATE POLICY grown ON crm.person USING (born < CURRENT_DATE - interval
 '16 years'
);
