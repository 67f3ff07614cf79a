CREATE SCHEMA old_s;
CREATE TABLE old_s.accounts (id int PRIMARY KEY, uname text, CONSTRAINT users_u UNIQUE (uname));
CREATE TABLE old_s.perm (u int CONSTRAINT perm_acc REFERENCES old_s.accounts, p text);
CREATE VIEW old_s.users AS SELECT id, uname FROM old_s.accounts;
CREATE TYPE old_s.kind2 AS ENUM ('a', 'b');
CREATE TABLE old_s.k (k old_s.kind2 DEFAULT 'a');
CREATE FUNCTION old_s.get(old_s.kind2) RETURNS SETOF old_s.users LANGUAGE sql AS 'SELECT * FROM old_s.users';
CREATE AGGREGATE old_s.concat_all(text) (SFUNC = textcat, STYPE = text, INITCOND = '');
CREATE VIEW old_s.c AS SELECT p, 
old_s.concat_all(p) AS x
FROM old_s.perm GROUP BY p;
CREATE SEQUENCE old_s.sq OWNED BY old_s.accounts.id;
ALTER TABLE old_s.accounts ENABLE ROW LEVEL SECURITY;
CREATE POLICY myself ON old_s.accounts USING (uname = CURRENT_USER);
CREATE PUBLICATION pb FOR TABLE old_s.accounts (id, uname);
GRANT SELECT, DELETE ON old_s.users TO pair_app;
COMMENT ON TABLE old_s.accounts IS 'people';
CREATE TEXT SEARCH CONFIGURATION old_s.cfg2 (COPY = simple);
CREATE INDEX ft ON old_s.perm USING gin (to_tsvector('old_s.cfg2', p));
