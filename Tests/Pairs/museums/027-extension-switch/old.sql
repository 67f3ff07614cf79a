-- extensions leave, enter and move; columns follow
CREATE EXTENSION "uuid-ossp";
CREATE EXTENSION citext;
CREATE EXTENSION pgcrypto;
CREATE EXTENSION btree_gist;
CREATE TABLE users (
  id uuid PRIMARY KEY DEFAULT
uuid_generate_v4(),
  login
citext NOT NULL UNIQUE,
  mail
citext
  ,
  pw bytea,
  pw_salt text DEFAULT
gen_salt('bf'),
  attrs
jsonb,
  CONSTRAINT mail_ok CHECK (mail LIKE '%@%')
);
CREATE INDEX users_mail ON users (
mail);
CREATE INDEX users_digest ON users (
(digest(pw, 'sha1')));
CREATE INDEX users_attrs ON users USING gin (attrs);
CREATE TABLE sessions (
  sid uuid PRIMARY KEY DEFAULT
uuid_generate_v1mc(),
  uid uuid NOT NULL REFERENCES users ON DELETE CASCADE,
  during tstzrange NOT NULL DEFAULT tstzrange(now(), NULL),
  device int,
  EXCLUDE USING gist (uid WITH =, during WITH &&)
, EXCLUDE USING gist (device WITH =, during WITH &&)
);
CREATE FUNCTION check_pw(l
citext,
 p text) RETURNS boolean LANGUAGE sql STABLE
AS $$
  SELECT u.pw = digest(p || u.pw_salt, 'sha256') FROM users u WHERE u.login = l
$$;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.attrs := coalesce(NEW.attrs, '{}'::jsonb) || jsonb_build_object('touched', now());
  RETURN NEW;
END $$;
CREATE TRIGGER touch BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch();
CREATE VIEW admins AS SELECT id, login FROM users WHERE
attrs @> '{"role": "admin"}'
AND login <> 'guest'::citext;
CREATE VIEW login_stats AS SELECT left(login::text, 1) AS l, count(*) AS n
, max(mail) AS m
 FROM users GROUP BY 1;
CREATE MATERIALIZED VIEW dup_mail AS SELECT mail, count(*) AS n FROM users GROUP BY mail HAVING count(*) > 1 WITH NO DATA;
CREATE UNIQUE INDEX dup_mail_u ON dup_mail (mail);
CREATE POLICY own ON users USING (login =
CURRENT_USER::citext);
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
CREATE STATISTICS users_st ON mail, login FROM users;
COMMENT ON COLUMN users.login IS
'citext';
COMMENT ON EXTENSION pgcrypto IS 'hashes';
