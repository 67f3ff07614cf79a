CREATE TABLE domains (
  id                    SERIAL PRIMARY KEY,
  name                  VARCHAR(255) NOT NULL,
  master                VARCHAR(128) DEFAULT NULL,
  last_check            INT DEFAULT NULL,
  type                  VARCHAR(6) NOT NULL,
  notified_serial       INT DEFAULT NULL,
  account               VARCHAR(40) DEFAULT NULL,
  CONSTRAINT c_lowercase_name CHECK (((name)::TEXT = LOWER((name)::TEXT)))
);
CREATE UNIQUE INDEX name_index ON domains(name);

CREATE TABLE records (
  id                    SERIAL PRIMARY KEY,
  domain_id             INT DEFAULT NULL,
  name                  VARCHAR(255) DEFAULT NULL,
  type                  VARCHAR(10) DEFAULT NULL,
  content               VARCHAR(65535) DEFAULT NULL,
  ttl                   INT DEFAULT NULL,
  prio                  INT DEFAULT NULL,
  change_date           INT DEFAULT NULL,
  CONSTRAINT domain_exists
  FOREIGN KEY(domain_id) REFERENCES domains(id)
  ON DELETE CASCADE,
  CONSTRAINT c_lowercase_name CHECK (((name)::TEXT = LOWER((name)::TEXT)))
);
CREATE INDEX rec_name_index ON records(name);
CREATE INDEX nametype_index ON records(name,type);
CREATE INDEX domain_id ON records(domain_id);

CREATE TABLE supermasters (
  ip                    VARCHAR(64) NOT NULL,
  nameserver            VARCHAR(255) NOT NULL,
  account               VARCHAR(40) NOT NULL
);
CREATE TABLE tsigkeys (
  id                    SERIAL PRIMARY KEY,
  name                  VARCHAR(255),
  algorithm             VARCHAR(50),
  CONSTRAINT c_lowercase_name CHECK (((name)::TEXT = LOWER((name)::TEXT)))
);
CREATE UNIQUE INDEX namealgoindex ON tsigkeys(name, algorithm);
CREATE FUNCTION bump_serial(d integer) RETURNS void AS $$
  UPDATE records SET change_date = extract(epoch from now())::int WHERE domain_id = d AND type = 'SOA';
$$ LANGUAGE sql;

-- 3.4 -> 4.0
ALTER TABLE records ADD disabled BOOL DEFAULT 'f';
ALTER TABLE records ADD ordername VARCHAR(255);
ALTER TABLE records ADD auth BOOL DEFAULT 't';
CREATE INDEX recordorder ON records (domain_id, ordername text_pattern_ops);
DROP INDEX rec_name_index;
ALTER TABLE supermasters ALTER COLUMN ip TYPE INET USING ip::INET;
ALTER TABLE supermasters ADD CONSTRAINT supermasters_pkey PRIMARY KEY(ip, nameserver);
CREATE TABLE comments (
  id                    SERIAL PRIMARY KEY,
  domain_id             INT NOT NULL,
  name                  VARCHAR(255) NOT NULL,
  type                  VARCHAR(10) NOT NULL,
  modified_at           INT NOT NULL,
  account               VARCHAR(40) DEFAULT NULL,
  comment               VARCHAR(65535) NOT NULL,
  CONSTRAINT domain_exists FOREIGN KEY(domain_id) REFERENCES domains(id) ON DELETE CASCADE,
  CONSTRAINT c_lowercase_name CHECK (((name)::TEXT = LOWER((name)::TEXT)))
);
CREATE INDEX comments_domain_id_idx ON comments (domain_id);
CREATE INDEX comments_name_type_idx ON comments (name, type);
CREATE INDEX comments_order_idx ON comments (domain_id, modified_at);

-- 4.1 -> 4.2
ALTER TABLE records DROP COLUMN change_date;
DROP FUNCTION bump_serial(integer);
ALTER TABLE domains ALTER notified_serial TYPE bigint USING CASE WHEN notified_serial >= 0 THEN notified_serial::bigint END;
ALTER TABLE records ALTER id TYPE bigint;
ALTER SEQUENCE records_id_seq AS bigint;
CREATE TABLE domainmetadata (
  id                    SERIAL PRIMARY KEY,
  domain_id             INT REFERENCES domains(id) ON DELETE CASCADE,
  kind                  VARCHAR(32),
  content               TEXT
);
CREATE INDEX domainidmetaindex ON domainmetadata(domain_id);
CREATE TABLE cryptokeys (
  id                    SERIAL PRIMARY KEY,
  domain_id             INT REFERENCES domains(id) ON DELETE CASCADE,
  flags                 INT NOT NULL,
  active                BOOL,
  content               TEXT
);
CREATE INDEX domainidindex ON cryptokeys(domain_id);

-- 4.6 -> 4.7: catalog zones
ALTER TABLE domains ADD options TEXT DEFAULT NULL, ADD catalog TEXT DEFAULT NULL, ALTER type TYPE TEXT;
CREATE INDEX catalog_idx ON domains(catalog);
ALTER TABLE cryptokeys ADD published BOOL DEFAULT true;
ALTER TABLE records RENAME CONSTRAINT domain_exists TO records_domain_exists;
ALTER TABLE tsigkeys DROP CONSTRAINT c_lowercase_name;
ALTER TABLE tsigkeys ADD CONSTRAINT c_lowercase_name CHECK (name = lower(name) AND name !~ '\.$');
CREATE FUNCTION reverse_labels(variadic names text[]) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT array_agg(array_to_string(ARRAY(SELECT l FROM unnest(string_to_array(n, '.')) WITH ORDINALITY u(l, i) ORDER BY i DESC), ' ') ORDER BY o) FROM unnest(names) WITH ORDINALITY x(n, o)
$$;
CREATE INDEX records_reversed ON records ((reverse_labels(VARIADIC ARRAY[name::text])));
CREATE OR REPLACE FUNCTION notify_serial() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE domains SET notified_serial = NULL WHERE id IN (SELECT domain_id FROM gone);
  RETURN NULL;
END $$;
CREATE TRIGGER records_gone AFTER DELETE ON records REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION notify_serial();
