CREATE SCHEMA x1;
CREATE SCHEMA x2;
CREATE EXTENSION citext SCHEMA x1;
CREATE EXTENSION hstore SCHEMA x1;
CREATE EXTENSION cube SCHEMA x1;
CREATE EXTENSION earthdistance SCHEMA x1;
CREATE EXTENSION fuzzystrmatch;
CREATE EXTENSION pgcrypto SCHEMA x2;
CREATE TABLE users (
id uuid DEFAULT x2.gen_random_uuid() PRIMARY KEY,
email x1.citext NOT NULL UNIQUE,
attrs x1.hstore DEFAULT 'a=>1'::x1.hstore,
pos x1.earth,
tags x1.citext[] DEFAULT '{}',
was_citext x1.citext,
was_text text
);
CREATE DOMAIN mail AS x1.citext
  CHECK (VALUE OPERATOR(x1.~) '@');
CREATE INDEX u_attrs ON users USING gin (attrs x1.gin_hstore_ops);
CREATE INDEX u_pos ON users USING gist (pos x1.gist_cube_ops);
CREATE INDEX u_mail ON users (email x1.citext_pattern_ops, (attrs OPERATOR(x1.->) 'k'));
CREATE INDEX u_snd ON users (soundex(was_text));
ALTER TABLE users ADD CONSTRAINT em
  CHECK (email OPERATOR(x1.<>) 'x'::x1.citext AND was_text <> 'x');
CREATE VIEW uv AS SELECT id, email, email::text AS et,
email OPERATOR(x1.=) 'Q'::x1.citext AS is_q,
  attrs OPERATOR(x1.->) 'k'::text AS k,
  x1.akeys(attrs) AS ks, levenshtein(was_text, 'x') AS lev
FROM users;
CREATE FUNCTION by_mail(m x1.citext, opts x1.hstore DEFAULT '')
  RETURNS SETOF users LANGUAGE sql STABLE
BEGIN ATOMIC SELECT * FROM users u
  WHERE u.email OPERATOR(x1.=) m AND u.attrs OPERATOR(x1.@>) opts; END;
CREATE FUNCTION hashit(t text)
  RETURNS bytea LANGUAGE sql
  RETURN x2.digest(t, 'sha1');
CREATE TABLE mails (m mail PRIMARY KEY, d
x1.cube, h x1.hstore[]
);
CREATE MATERIALIZED VIEW near AS SELECT a.id, b.id AS other,
a.pos OPERATOR(x1.<@>) b.pos
AS dist FROM (SELECT id,
point(1, 2)
AS pos FROM users) a, (SELECT id,
point(3, 4)
AS pos FROM users) b;
COMMENT ON COLUMN users.email IS 'case-insensitive';
COMMENT ON EXTENSION citext IS 'ci';
