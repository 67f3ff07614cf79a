-- old CRM built on table inheritance
CREATE TABLE entity (
  id bigint NOT NULL DEFAULT 0,
  name text NOT NULL,
  created date DEFAULT CURRENT_DATE,
  CONSTRAINT name_len CHECK (length(name) < 100)
);
CREATE SEQUENCE entity_id;
ALTER TABLE entity ALTER id SET DEFAULT nextval('entity_id');
CREATE TABLE taggable (tags text[]
, owner text DEFAULT 'nobody');
CREATE TABLE person (
  birthday date,
  email text,
  CONSTRAINT born CHECK (birthday > '1900-01-01'),
  PRIMARY KEY (id)
) INHERITS (entity
);
CREATE TABLE company (
tags text[],
  vat text,
  name text NOT NULL DEFAULT 'n.n.',
  CONSTRAINT name_len CHECK (length(name) <
  100),
  UNIQUE (vat)
) INHERITS (entity
);
CREATE TABLE employee (
  employer bigint,
  salary numeric(10,2),
CONSTRAINT sal CHECK (salary > 0) NO INHERIT
) INHERITS (person);
ALTER TABLE employee ADD PRIMARY KEY (id);
CREATE TABLE manager (bonus numeric) INHERITS (employee);
CREATE TABLE freelancer (rate numeric, vat text) INHERITS (person, company);
ALTER TABLE manager ALTER COLUMN created SET DEFAULT
  '2000-01-01';
ALTER TABLE ONLY person ALTER COLUMN email SET STORAGE
EXTERNAL;
CREATE TABLE contact_log (
  person_id bigint REFERENCES person
, at timestamptz DEFAULT now(), what text);
CREATE TABLE contact_log_2022 (CHECK (at < '2023-01-01')) INHERITS (contact_log);
CREATE TABLE contact_log_2023 (CHECK (at >= '2023-01-01' AND at < '2024-01-01')) INHERITS (contact_log);
CREATE FUNCTION contact_route() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.at < '2023-01-01' THEN INSERT INTO contact_log_2022 (person_id, at, what) VALUES (NEW.person_id, NEW.at, NEW.what);
  ELSIF NEW.at < '2024-01-01' THEN INSERT INTO contact_log_2023 VALUES (NEW.*);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER route BEFORE INSERT ON contact_log FOR EACH ROW EXECUTE FUNCTION contact_route();
CREATE INDEX person_name ON person (name text_pattern_ops);
CREATE INDEX employee_name ON employee (name
);
CREATE VIEW all_people AS SELECT p.tableoid::regclass::text AS kind, p.id, p.name, p.email FROM person p;
CREATE VIEW only_people AS SELECT p.id, p.name FROM ONLY person p
;
CREATE VIEW everything AS SELECT tableoid::regclass AS rel, id, name, created FROM entity*;
CREATE RULE no_del AS ON DELETE TO entity DO INSTEAD NOTHING;
COMMENT ON COLUMN employee.name IS 'inherited name';
COMMENT ON COLUMN manager.bonus IS
'yearly';
