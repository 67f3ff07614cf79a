CREATE SCHEMA crm;
CREATE SEQUENCE crm.party_seq
 ;
CREATE TABLE crm.party (
  id bigint NOT NULL DEFAULT nextval('crm.party_seq'),
  name text NOT NULL,
 created timestamp DEFAULT now(),
  CONSTRAINT party_name CHECK (name <> ''),
  CONSTRAINT party_only CHECK (id > 0) NO INHERIT
);
CREATE TABLE crm.taggable (tags text[]
);
CREATE TABLE crm.person (
  born date,
  PRIMARY KEY (id)
) INHERITS (crm.party);
CREATE TABLE crm.company (
  vat text,
  PRIMARY KEY (id),
  CONSTRAINT company_id CHECK (id % 2 = 0) NOT VALID
) INHERITS (crm.party
);
CREATE TABLE crm.employee (
  salary numeric(10,2),
 name text NOT NULL DEFAULT 'n/a',
  PRIMARY KEY (id)
) INHERITS (crm.person);
CREATE TABLE crm.lead (source text) INHERITS (crm.party);
ALTER SEQUENCE crm.party_seq OWNED BY crm.party.id;
CREATE INDEX person_name ON crm.person (name);
CREATE INDEX party_name_idx ON ONLY crm.party (name);
ALTER TABLE crm.employee ALTER COLUMN name SET STATISTICS 250;
CREATE VIEW crm.kinds AS SELECT p.tableoid::regclass AS kind, p.id, p.name
  FROM crm.party p;
CREATE VIEW crm.only_parties AS SELECT id, name FROM ONLY crm.party;
CREATE RULE company_no_del AS ON DELETE TO crm.company DO INSTEAD
 NOTHING;
CREATE FUNCTION crm.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.created := now(); RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE INSERT ON crm.person FOR EACH ROW EXECUTE FUNCTION crm.touch();
CREATE FUNCTION crm.describe(crm.party) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT $1.id || ':' || $1.name $$;
CREATE TABLE crm.link (a bigint, b bigint REFERENCES crm.company
);
COMMENT ON COLUMN crm.person.name IS 'full name';
GRANT SELECT ON crm.party TO PUBLIC;
ALTER TABLE crm.person ENABLE ROW LEVEL SECURITY;
CREATE POLICY grown ON crm.person USING (born < CURRENT_DATE - interval
 '18 years'
);
