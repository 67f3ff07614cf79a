-- composite version type dissolved into columns, then a generated ordering key; licence domain to enum; downloads re-keyed
CREATE TYPE semver AS (major integer, minor integer, patch integer, pre text);
CREATE DOMAIN pkg_name AS varchar(64) NOT NULL CHECK (VALUE ~ '^[a-z0-9_-]+$');
CREATE DOMAIN licence AS text CHECK (VALUE IN ('MIT','GPL','BSD','proprietary'));
CREATE FUNCTION semver_text(v semver) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT (v).major || '.' || (v).minor || '.' || (v).patch || coalesce('-' || (v).pre, '') $$;
CREATE FUNCTION is_stable(v semver) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT (v).pre IS NULL AND (v).major > 0 $$;
CREATE TABLE packages (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name pkg_name UNIQUE,
  licence licence DEFAULT 'MIT',
  latest semver,
  homepage text,
  created timestamptz DEFAULT now() NOT NULL
);
CREATE TABLE maintainers (
  package_id integer REFERENCES packages,
  email text,
  PRIMARY KEY (package_id, email));
CREATE TABLE releases (
  package_id integer NOT NULL REFERENCES packages,
  version semver NOT NULL,
  checksum bytea NOT NULL,
  yanked boolean NOT NULL DEFAULT false,
  size integer NOT NULL,
  PRIMARY KEY (package_id, version),
  CHECK (is_stable(version) OR NOT yanked)
);
CREATE INDEX releases_text ON releases (semver_text(version));
CREATE UNIQUE INDEX releases_sum ON releases (checksum) WHERE is_stable(version);
CREATE TABLE dependencies (
  package_id integer NOT NULL, version semver NOT NULL, target integer NOT NULL REFERENCES packages,
  min_version semver, optional boolean DEFAULT false,
  FOREIGN KEY (package_id, version) REFERENCES releases ON DELETE CASCADE
);
CREATE TABLE downloads (
  package_id integer NOT NULL, version semver NOT NULL, day date NOT NULL, n integer NOT NULL DEFAULT 0,
  PRIMARY KEY (package_id, version, day), FOREIGN KEY (package_id, version) REFERENCES releases
);
CREATE VIEW stable_releases AS
  SELECT p.name, semver_text(r.version) AS version, r.size
  FROM releases r
  JOIN packages p ON p.id = r.package_id
  WHERE is_stable(r.version);
CREATE VIEW popular AS
  SELECT s.name, sum(d.n) AS total
  FROM downloads d
  JOIN packages p ON p.id = d.package_id
  JOIN stable_releases s ON s.name = p.name
  GROUP BY s.name;
CREATE FUNCTION set_latest() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE packages SET latest = NEW.version WHERE id = NEW.package_id;
  RETURN NEW;
END $$;
CREATE TRIGGER releases_latest AFTER INSERT ON releases FOR EACH ROW
  WHEN (is_stable(NEW.version)) EXECUTE FUNCTION set_latest();
