CREATE SCHEMA docs;
GRANT USAGE ON SCHEMA docs TO doc_user, doc_admin;
CREATE TABLE docs.org (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE docs.member (org_id int NOT NULL REFERENCES docs.org, usr name NOT NULL, role text NOT NULL DEFAULT 'reader', PRIMARY KEY (org_id, usr));
CREATE TABLE docs.doc (
    id bigserial PRIMARY KEY,
    org_id int NOT NULL REFERENCES docs.org,
    title varchar(200),
    body text,
    owner name DEFAULT CURRENT_USER,
    created timestamp DEFAULT now()
);
CREATE INDEX ON docs.doc (org_id);
CREATE INDEX ON docs.doc (owner);
CREATE FUNCTION docs.my_orgs() RETURNS SETOF int LANGUAGE sql STABLE SECURITY DEFINER AS $$ SELECT org_id FROM docs.member WHERE usr = SESSION_USER $$;
ALTER TABLE docs.doc ENABLE ROW LEVEL SECURITY;
CREATE POLICY doc_read ON docs.doc FOR SELECT TO doc_user USING (org_id IN (SELECT docs.my_orgs()));
CREATE POLICY doc_write ON docs.doc FOR UPDATE TO doc_user USING (owner = CURRENT_USER);
GRANT SELECT, INSERT, UPDATE ON docs.doc TO doc_user;
GRANT ALL ON ALL TABLES IN SCHEMA docs TO doc_admin;
CREATE VIEW docs.recent WITH (security_barrier) AS SELECT id, title, owner FROM docs.doc WHERE created > now() - '7 days'::interval;
CREATE TABLE docs.rev (doc_id bigint, n int, body text, PRIMARY KEY (doc_id, n));
ALTER TABLE docs.rev ADD FOREIGN KEY (doc_id) REFERENCES docs.doc;
