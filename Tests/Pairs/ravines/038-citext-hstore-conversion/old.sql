CREATE SCHEMA e;
CREATE EXTENSION citext SCHEMA e;
CREATE EXTENSION hstore SCHEMA e;
CREATE EXTENSION isn SCHEMA e;
CREATE EXTENSION "uuid-ossp" SCHEMA public;
CREATE DOMAIN e.email AS text CONSTRAINT at CHECK (VALUE ~* '@');
CREATE TABLE e.users (
  id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
  mail e.email NOT NULL,
  login e.citext,
  props e.hstore DEFAULT ''::e.hstore,
  book e.isbn13,
  mails e.email[]
);
ALTER TABLE e.users ADD CONSTRAINT users_pk PRIMARY KEY (id);
ALTER TABLE e.users ADD CONSTRAINT users_login UNIQUE (login);
ALTER TABLE e.users ADD CONSTRAINT users_mail UNIQUE (mail);
CREATE INDEX users_lower ON e.users (lower(login::text));
CREATE INDEX users_props ON e.users USING gin (props);
CREATE INDEX users_prop_a ON e.users ((props OPERATOR(e.->) 'a'));
CREATE VIEW e.v AS
  SELECT id, mail, login, login OPERATOR(e.=) 'Bob' AS bob, props OPERATOR(e.->) 'x' AS x, book::text AS b FROM e.users;
CREATE FUNCTION e.by_login(l e.citext) RETURNS SETOF e.users LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT u.*
  FROM e.users u
  WHERE u.login OPERATOR(e.=) l;
END;
CREATE MATERIALIZED VIEW e.mails AS
  SELECT mail, count(*) AS n
  FROM e.v
  GROUP BY mail;
CREATE UNIQUE INDEX mails_u ON e.mails (mail);
CREATE TABLE e.sub (mail e.email REFERENCES e.users (mail),
  login_copy
 e.citext REFERENCES e.users (login));
CREATE FUNCTION e.trg() RETURNS trigger LANGUAGE plpgsql AS $$ begin return new; end $$;
CREATE TRIGGER m BEFORE UPDATE OF mail ON e.users FOR EACH ROW
  EXECUTE FUNCTION e.trg();
COMMENT ON COLUMN e.users.login IS 'login';
COMMENT ON DOMAIN e.email IS 'mail';
COMMENT ON CONSTRAINT at ON DOMAIN e.email IS 'has at';

