-- extensions leave, enter and move; columns follow
CREATE SCHEMA x;
CREATE EXTENSION pgcrypto WITH SCHEMA x;
CREATE EXTENSION hstore;
CREATE EXTENSION btree_gist WITH SCHEMA x;
CREATE EXTENSION pg_trgm WITH SCHEMA x;
CREATE COLLATION nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE users (
  id uuid PRIMARY KEY DEFAULT
gen_random_uuid(),
  login
text COLLATE nocase NOT NULL UNIQUE,
  mail
text
  ,
  pw bytea,
  pw_salt text DEFAULT
x.gen_salt('bf', 10),
  attrs
hstore,
  CONSTRAINT mail_ok CHECK (mail LIKE '%@%')
);
CREATE INDEX users_mail ON users (
lower(mail));
CREATE INDEX users_digest ON users (
(x.digest(pw, 'sha256')));
CREATE INDEX users_trgm ON users USING gin (mail x.gin_trgm_ops);
CREATE INDEX users_attrs ON users USING gin (attrs);
CREATE TABLE sessions (
  sid uuid PRIMARY KEY DEFAULT
gen_random_uuid(),
  uid uuid NOT NULL REFERENCES users ON DELETE CASCADE,
  during tstzrange NOT NULL DEFAULT tstzrange(now(), NULL),
  device int,
  EXCLUDE USING gist (uid WITH =, during WITH &&)
, EXCLUDE USING gist (device WITH =, during WITH &&) WHERE (device IS NOT NULL)
);
CREATE FUNCTION check_pw(l
text,
 p text) RETURNS boolean LANGUAGE sql STABLE
SET search_path = public, x
AS $$
  SELECT u.pw = digest(p || u.pw_salt, 'sha256') FROM users u WHERE u.login = l
$$;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.attrs := coalesce(NEW.attrs, ''::hstore) || hstore('touched', now()::text);
  RETURN NEW;
END $$;
CREATE TRIGGER touch BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch();
CREATE VIEW admins AS SELECT id, login FROM users WHERE
attrs @> 'role=>admin'::hstore
AND login <> 'guest' COLLATE nocase;
CREATE VIEW login_stats AS SELECT left(login::text, 1) AS l, count(*) AS n
, max(mail) AS m, bool_or(attrs ? 'vip') AS vip
 FROM users GROUP BY 1;
CREATE MATERIALIZED VIEW dup_mail AS SELECT mail, count(*) AS n FROM users GROUP BY mail HAVING count(*) > 1 WITH NO DATA;
CREATE UNIQUE INDEX dup_mail_u ON dup_mail (mail);
CREATE POLICY own ON users USING (login =
CURRENT_USER::text);
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
CREATE STATISTICS users_st ON mail, login FROM users;
COMMENT ON COLUMN users.login IS
'nondeterministic';
