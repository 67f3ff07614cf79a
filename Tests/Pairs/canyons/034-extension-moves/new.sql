CREATE SCHEMA x1;
CREATE SCHEMA x2;
CREATE EXTENSION citext SCHEMA x2;
CREATE EXTENSION hstore SCHEMA public;
CREATE EXTENSION cube SCHEMA x2;
CREATE EXTENSION earthdistance SCHEMA x2;
CREATE EXTENSION unaccent SCHEMA x1;
CREATE EXTENSION pgcrypto SCHEMA x2;
CREATE TABLE users (
id uuid DEFAULT pg_catalog.gen_random_uuid() PRIMARY KEY,
email x2.citext NOT NULL UNIQUE,
attrs hstore DEFAULT hstore('a', '2'),
pos x2.earth,
tags x2.citext[] DEFAULT ARRAY['x'::x2.citext],
was_citext text,
was_text x2.citext
);
CREATE DOMAIN mail AS x2.citext
  CHECK (VALUE OPERATOR(x2.~) '@' AND VALUE::text <> '@');
CREATE INDEX u_attrs ON users USING gist (attrs gist_hstore_ops (siglen = 24));
CREATE INDEX u_pos ON users USING gist (pos x2.gist_cube_ops);
CREATE INDEX u_mail ON users (email x2.citext_pattern_ops, (attrs -> 'k'))
  WHERE attrs ? 'k';
CREATE INDEX u_snd ON users (lower(was_text::text));
ALTER TABLE users ADD CONSTRAINT em
  CHECK (email OPERATOR(x2.<>) 'x'::x2.citext AND was_text OPERATOR(x2.<>) 'x'::x2.citext);
CREATE VIEW uv AS SELECT id, email, email::text AS et,
email OPERATOR(x2.=) 'Q'::x2.citext AS is_q,
  attrs -> 'k'::text AS k, akeys(attrs) AS ks,
  x1.unaccent(was_citext) AS lev
FROM users;
CREATE FUNCTION by_mail(m x2.citext, opts hstore DEFAULT '')
  RETURNS SETOF users LANGUAGE sql STABLE
BEGIN ATOMIC SELECT * FROM users u
  WHERE u.email OPERATOR(x2.=) m AND u.attrs @> opts; END;
CREATE FUNCTION hashit(t text)
  RETURNS bytea LANGUAGE sql
  RETURN x2.digest(t, 'sha256');
CREATE TABLE mails (m mail PRIMARY KEY, d
x2.cube, h hstore[]
);
CREATE MATERIALIZED VIEW near AS SELECT a.id, b.id AS other,
a.pos OPERATOR(x2.<->) b.pos
AS dist FROM (SELECT id,
x2.cube(1, 2)
AS pos FROM users) a, (SELECT id,
x2.cube(3, 4)
AS pos FROM users) b;
COMMENT ON COLUMN users.email IS 'case-insensitive';
COMMENT ON EXTENSION citext IS 'ci';
