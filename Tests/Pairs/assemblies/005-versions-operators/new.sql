CREATE SCHEMA semver;
CREATE TYPE semver.version AS (major int, minor int, patch int, pre text);

CREATE FUNCTION semver.parse(text) RETURNS semver.version LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT ROW(split_part($1,'.',1)::int, split_part($1,'.',2)::int, split_part(split_part($1,'.',3),'-',1)::int, nullif(split_part($1,'-',2),''))::semver.version $$;
CREATE FUNCTION semver.render(v semver.version) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT format('%s.%s.%s', v.major, v.minor, v.patch) || coalesce('-' || v.pre, '') $$;
CREATE CAST (text AS semver.version) WITH FUNCTION semver.parse(text);
COMMENT ON CAST (text AS semver.version) IS 'strict parser';

CREATE FUNCTION semver.cmp(a semver.version, b semver.version) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN (a.major, a.minor, a.patch) < (b.major, b.minor, b.patch) THEN -1
              WHEN (a.major, a.minor, a.patch) > (b.major, b.minor, b.patch) THEN 1
              WHEN a.pre IS NULL AND b.pre IS NULL THEN 0
              WHEN a.pre IS NULL THEN 1 WHEN b.pre IS NULL THEN -1
              WHEN a.pre < b.pre THEN -1 WHEN a.pre > b.pre THEN 1 ELSE 0 END $$;
CREATE FUNCTION semver.hash(v semver.version) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT hashtext(semver.render(v)) $$;
CREATE FUNCTION semver.compatible(a semver.version, b semver.version) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN (a).major = (b).major;
CREATE FUNCTION semver.lt(a semver.version, b semver.version) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT semver.cmp(a, b) < 0 $$;
CREATE FUNCTION semver.le(a semver.version, b semver.version) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT semver.cmp(a, b) <= 0 $$;
CREATE FUNCTION semver.eq(a semver.version, b semver.version) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT semver.cmp(a, b) = 0 $$;
CREATE FUNCTION semver.ge(a semver.version, b semver.version) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT semver.cmp(a, b) >= 0 $$;
CREATE FUNCTION semver.gt(a semver.version, b semver.version) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT semver.cmp(a, b) > 0 $$;
CREATE OPERATOR semver.<# (LEFTARG = semver.version, RIGHTARG = semver.version, FUNCTION = semver.lt, COMMUTATOR = OPERATOR(semver.>#), NEGATOR = OPERATOR(semver.>=#), RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
CREATE OPERATOR semver.<=# (LEFTARG = semver.version, RIGHTARG = semver.version, FUNCTION = semver.le);
CREATE OPERATOR semver.=# (LEFTARG = semver.version, RIGHTARG = semver.version, FUNCTION = semver.eq, COMMUTATOR = OPERATOR(semver.=#), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
CREATE OPERATOR semver.>=# (LEFTARG = semver.version, RIGHTARG = semver.version, FUNCTION = semver.ge);
CREATE OPERATOR semver.># (LEFTARG = semver.version, RIGHTARG = semver.version, FUNCTION = semver.gt, COMMUTATOR = OPERATOR(semver.<#));
CREATE OPERATOR semver.~# (LEFTARG = semver.version, RIGHTARG = semver.version, FUNCTION = semver.compatible);
COMMENT ON OPERATOR semver.~# (semver.version, semver.version) IS 'same major version';
CREATE OPERATOR FAMILY semver.version_family USING btree;
COMMENT ON OPERATOR FAMILY semver.version_family USING btree IS 'semver ordering';
CREATE OPERATOR CLASS semver.version_hash_ops FOR TYPE semver.version USING hash AS
  OPERATOR 1 semver.=#, FUNCTION 1 semver.hash(semver.version);
CREATE OPERATOR CLASS semver.version_ops FOR TYPE semver.version USING btree FAMILY semver.version_family AS
  OPERATOR 1 semver.<#, OPERATOR 2 semver.<=#, OPERATOR 3 semver.=#, OPERATOR 4 semver.>=#, OPERATOR 5 semver.>#,
  FUNCTION 1 semver.cmp(semver.version, semver.version);

CREATE TABLE packages (id serial PRIMARY KEY, name text NOT NULL UNIQUE, kind "char" NOT NULL DEFAULT 'l');
CREATE TABLE releases (
    package int NOT NULL REFERENCES packages,
    v semver.version NOT NULL,
    yanked boolean NOT NULL DEFAULT false,
    label text GENERATED ALWAYS AS (semver.render(v)) STORED,
    PRIMARY KEY (package, v)
);
CREATE INDEX releases_hash ON releases USING hash (v semver.version_hash_ops);
CREATE INDEX releases_by_version ON releases USING btree (v semver.version_ops DESC NULLS LAST) WHERE NOT yanked;
CREATE VIEW latest AS SELECT DISTINCT ON (package) package, label AS version, (v).major AS major FROM releases WHERE NOT yanked ORDER BY package, v USING OPERATOR(semver.>#);
