CREATE TABLE domains (
  id SERIAL PRIMARY KEY,
  name VARCHAR(255) NOT NULL,
  master VARCHAR(20) DEFAULT NULL,
  last_check INT DEFAULT NULL,
  type VARCHAR(6) NOT NULL,
  notified_serial INT DEFAULT NULL,
  account VARCHAR(40) DEFAULT NULL
);
CREATE UNIQUE INDEX name_index ON domains(name);
CREATE TABLE records (
  id SERIAL PRIMARY KEY,
  domain_id INT DEFAULT NULL,
  name VARCHAR(255) DEFAULT NULL,
  type VARCHAR(6) DEFAULT NULL,
  content VARCHAR(255) DEFAULT NULL,
  ttl INT DEFAULT NULL,
  prio INT DEFAULT NULL,
  change_date INT DEFAULT NULL,
  CONSTRAINT domain_exists FOREIGN KEY(domain_id) REFERENCES domains(id) ON DELETE CASCADE
);
CREATE INDEX rec_name_index ON records(name);
CREATE INDEX nametype_index ON records(name,type);
CREATE INDEX domain_id ON records(domain_id);
CREATE TABLE supermasters (ip VARCHAR(25) NOT NULL, nameserver VARCHAR(255) NOT NULL, account VARCHAR(40) DEFAULT NULL);
CREATE VIEW zone_transfer AS SELECT d.name AS zone, r.name, r.type, r.ttl, r.prio, r.content FROM domains d, records r WHERE r.domain_id = d.id;
CREATE VIEW zone_sizes AS SELECT zone, count(*) AS records FROM zone_transfer GROUP BY zone;
COMMENT ON TABLE records IS 'all RRs';
CREATE INDEX domains_account_idx ON domains (account) WHERE account IS NOT NULL;
CREATE FUNCTION soa_serial(zone varchar) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT split_part(content, ' ', 3)::
int FROM records WHERE name = zone AND type = 'SOA' LIMIT 1
$$;
CREATE FUNCTION bump_notified() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE domains SET last_check = 0 WHERE id = NEW.domain_id;
  RETURN NEW;
END $$;
CREATE TRIGGER records_touch BEFORE INSERT ON records FOR EACH ROW EXECUTE PROCEDURE bump_notified();
