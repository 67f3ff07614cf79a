-- PowerDNS gpgsql schema 4.7+ with local additions for a domain panel
CREATE TABLE domains (
  id                    SERIAL PRIMARY KEY,
  name                  VARCHAR(255) NOT NULL,
  master                VARCHAR(128) DEFAULT NULL,
  last_check            INT DEFAULT NULL,
  type                  TEXT NOT NULL,
  notified_serial       BIGINT DEFAULT NULL,
  account               VARCHAR(40) DEFAULT NULL,
  options               TEXT DEFAULT NULL,
  catalog               TEXT DEFAULT NULL,
  CONSTRAINT c_lowercase_name CHECK (((name)::TEXT = LOWER((name)::TEXT)))
);

CREATE UNIQUE INDEX name_index ON domains(name);
CREATE INDEX catalog_idx ON domains(catalog);

CREATE TABLE records (
  id                    BIGSERIAL PRIMARY KEY,
  domain_id             INT DEFAULT NULL,
  name                  VARCHAR(255) DEFAULT NULL,
  type                  VARCHAR(10) DEFAULT NULL,
  content               VARCHAR(65535) DEFAULT NULL,
  ttl                   INT DEFAULT NULL,
  prio                  INT DEFAULT NULL,
  disabled              BOOL DEFAULT 'f',
  ordername             VARCHAR(255),
  auth                  BOOL DEFAULT 't',
  CONSTRAINT domain_exists
  FOREIGN KEY(domain_id) REFERENCES domains(id)
  ON DELETE CASCADE,
  CONSTRAINT c_lowercase_name CHECK (((name)::TEXT = LOWER((name)::TEXT)))
);

CREATE INDEX rec_name_index ON records(name);
CREATE INDEX nametype_index ON records(name,type);
CREATE INDEX domain_id ON records(domain_id);
CREATE INDEX recordorder ON records (domain_id, ordername text_pattern_ops);

CREATE TABLE supermasters (
  ip                    INET NOT NULL,
  nameserver            VARCHAR(255) NOT NULL,
  account               VARCHAR(40) NOT NULL,
  PRIMARY KEY(ip, nameserver)
);

CREATE TABLE comments (
  id                    SERIAL PRIMARY KEY,
  domain_id             INT NOT NULL,
  name                  VARCHAR(255) NOT NULL,
  type                  VARCHAR(10) NOT NULL,
  modified_at           INT NOT NULL,
  account               VARCHAR(40) DEFAULT NULL,
  comment               VARCHAR(65535) NOT NULL,
  CONSTRAINT domain_exists
  FOREIGN KEY(domain_id) REFERENCES domains(id)
  ON DELETE CASCADE,
  CONSTRAINT c_lowercase_name CHECK (((name)::TEXT = LOWER((name)::TEXT)))
);

CREATE INDEX comments_domain_id_idx ON comments (domain_id);
CREATE INDEX comments_name_type_idx ON comments (name, type);
CREATE INDEX comments_order_idx ON comments (domain_id, modified_at);

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
  published             BOOL DEFAULT TRUE,
  content               TEXT
);

CREATE INDEX domainidindex ON cryptokeys(domain_id);

CREATE TABLE tsigkeys (
  id                    SERIAL PRIMARY KEY,
  name                  VARCHAR(255),
  algorithm             VARCHAR(50),
  secret                VARCHAR(255),
  CONSTRAINT c_lowercase_name CHECK (((name)::TEXT = LOWER((name)::TEXT)))
);

CREATE UNIQUE INDEX namealgoindex ON tsigkeys(name, algorithm);

-- ---------------------------------------------------------------
-- local: SOA serial bump, reverse ordername, changelog
-- ---------------------------------------------------------------
CREATE DOMAIN dns_label AS varchar(63) CHECK (VALUE ~ '^[a-z0-9_]([a-z0-9_-]*[a-z0-9])?$') CHECK (VALUE <> '');
CREATE TABLE zone_templates (
  label                 dns_label PRIMARY KEY,
  ttl                   INT NOT NULL DEFAULT 3600 CHECK (ttl BETWEEN 30 AND 604800),
  soa_refresh           INT
);

CREATE FUNCTION reverse_name(n text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT string_agg(p, ' ' ORDER BY i DESC) FROM unnest(string_to_array(n, '.')) WITH ORDINALITY AS t(p, i)
$$;
CREATE TABLE record_changes (
  domain_id             INT NOT NULL,
  changed_at            TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
  op                    "char" NOT NULL CHECK (op IN ('I', 'U', 'D')),
  old_row               JSONB,
  new_row               JSONB
) PARTITION BY RANGE (changed_at);
CREATE TABLE record_changes_2024 PARTITION OF record_changes FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2025-01-01 00:00+00');
CREATE TABLE record_changes_default PARTITION OF record_changes DEFAULT;
CREATE INDEX record_changes_zone ON record_changes (domain_id, changed_at DESC);
CREATE FUNCTION log_record_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO record_changes (domain_id, op, old_row, new_row)
  VALUES (coalesce(NEW.domain_id, OLD.domain_id), left(TG_OP, 1)::"char", to_jsonb(OLD), to_jsonb(NEW));
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER records_log AFTER INSERT OR DELETE OR UPDATE OF name, type, content, ttl, prio, disabled ON records
  FOR EACH ROW EXECUTE FUNCTION log_record_change();
CREATE VIEW stale_zones WITH (security_barrier=true) AS
  SELECT d.id, d.name::text AS name, c.changed FROM domains d
  JOIN LATERAL (SELECT max(changed_at) AS changed FROM record_changes rc WHERE rc.domain_id = d.id) c ON true
  WHERE d.type <> 'SLAVE';
