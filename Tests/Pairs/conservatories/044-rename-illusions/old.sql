CREATE SCHEMA old_s;
CREATE TABLE old_s.users (id int PRIMARY KEY, uname text, CONSTRAINT users_u UNIQUE (uname));
CREATE TABLE old_s.perm (u int REFERENCES old_s.users, p text);
CREATE VIEW old_s.users_v AS SELECT id, uname FROM old_s.users;
CREATE TYPE old_s.kind AS ENUM ('a', 'b');
CREATE TABLE old_s.k (k old_s.kind DEFAULT 'a');
CREATE FUNCTION old_s.get(old_s.kind) RETURNS SETOF old_s.users LANGUAGE sql AS 'SELECT * FROM old_s.users';
CREATE AGGREGATE old_s.cat(text) (SFUNC = textcat, STYPE = text, INITCOND = '');
CREATE VIEW old_s.c AS SELECT p, 
old_s.cat(p) AS x
FROM old_s.perm GROUP BY p;
CREATE SEQUENCE old_s.sq OWNED BY old_s.users.id;
ALTER TABLE old_s.users ENABLE ROW LEVEL SECURITY;
CREATE POLICY me ON old_s.users USING (uname = CURRENT_USER);
CREATE PUBLICATION pb FOR TABLE old_s.users (id);
GRANT SELECT ON old_s.users TO pair_app;
COMMENT ON TABLE old_s.users IS 'people';
CREATE TEXT SEARCH CONFIGURATION old_s.cfg (COPY = simple);
CREATE INDEX ft ON old_s.perm USING gin (to_tsvector('old_s.cfg', p));
