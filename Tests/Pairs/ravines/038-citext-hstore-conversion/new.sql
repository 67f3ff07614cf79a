CREATE SCHEMA e;
CREATE EXTENSION citext SCHEMA e;
CREATE EXTENSION hstore SCHEMA e;
CREATE EXTENSION pgcrypto SCHEMA e;
CREATE EXTENSION seg;
CREATE DOMAIN e.email AS e.citext CONSTRAINT at CHECK (VALUE OPERATOR(e.~) '@');
CREATE TABLE e.users (
  id uuid DEFAULT e.gen_random_uuid() NOT NULL,
  mail e.email NOT NULL,
  login text COLLATE "C",
  props jsonb DEFAULT '{}',
  book text,
  mails e.citext[],
  rng public.seg DEFAULT '1 .. 2'
);
ALTER TABLE e.users ADD CONSTRAINT users_pk PRIMARY KEY (id);
ALTER TABLE e.users ADD CONSTRAINT users_login UNIQUE (login);
ALTER TABLE e.users ADD CONSTRAINT users_mail UNIQUE (mail);
CREATE INDEX users_lower ON e.users (lower(login::text));
CREATE INDEX users_props ON e.users USING gin (props);
CREATE INDEX users_prop_a ON e.users ((props ->> 'a'));
CREATE VIEW e.v AS
  SELECT id, mail, login, login = 'Bob' AS bob, props ->> 'x' AS x, book AS b, e.digest(login, 'md5') AS h FROM e.users;
CREATE FUNCTION e.by_login(l text) RETURNS SETOF e.users LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT u.*
  FROM e.users u
  WHERE u.login = l;
END;
CREATE MATERIALIZED VIEW e.mails AS
  SELECT mail, count(*) AS n
  FROM e.v
  GROUP BY mail;
CREATE UNIQUE INDEX mails_u ON e.mails (mail);
CREATE TABLE e.sub (mail e.email REFERENCES e.users (mail),
  login_copy
 text COLLATE "C" REFERENCES e.users (login));
CREATE FUNCTION e.trg() RETURNS trigger LANGUAGE plpgsql AS $$ begin return new; end $$;
CREATE TRIGGER m BEFORE UPDATE OF mail ON e.users FOR EACH ROW
  EXECUTE FUNCTION e.trg();
COMMENT ON COLUMN e.users.login IS 'login';
COMMENT ON DOMAIN e.email IS 'mail';
COMMENT ON CONSTRAINT at ON DOMAIN e.email IS 'has at';

