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
-- 5: member roles typed
CREATE TYPE docs.role AS ENUM ('reader', 'writer', 'admin');
ALTER TABLE docs.member ALTER COLUMN role DROP DEFAULT;
ALTER TABLE docs.member ALTER COLUMN role TYPE docs.role USING role::docs.role;
ALTER TABLE docs.member ALTER COLUMN role SET DEFAULT 'reader';
-- 6: functions overloaded
CREATE FUNCTION docs.my_orgs(min docs.role) RETURNS SETOF int LANGUAGE sql STABLE SECURITY DEFINER SET search_path = docs AS $$ SELECT org_id FROM docs.member WHERE usr = SESSION_USER AND role >= min $$;
DROP POLICY doc_write ON docs.doc;
CREATE POLICY doc_write ON docs.doc FOR UPDATE TO doc_user USING (org_id IN (SELECT docs.my_orgs('writer'))) WITH CHECK (owner IS NOT NULL);
CREATE POLICY doc_admin_all ON docs.doc AS PERMISSIVE FOR ALL TO doc_admin USING (true);
CREATE POLICY doc_not_secret ON docs.doc AS RESTRICTIVE FOR SELECT TO doc_user USING (title !~~ 'SECRET%');
ALTER TABLE docs.doc FORCE ROW LEVEL SECURITY;
-- 7: retype under the view and the policy
DROP VIEW docs.recent;
DROP POLICY doc_not_secret ON docs.doc;
ALTER TABLE docs.doc ALTER COLUMN title TYPE text, ALTER COLUMN created TYPE timestamptz USING created AT TIME ZONE 'UTC', ADD COLUMN secret boolean NOT NULL DEFAULT false;
CREATE POLICY doc_not_secret ON docs.doc AS RESTRICTIVE FOR SELECT TO doc_user USING (NOT secret);
CREATE VIEW docs.recent WITH (security_barrier, security_invoker) AS SELECT id, title, owner, created FROM docs.doc WHERE created > now() - '30 days'::interval;
GRANT SELECT ON docs.recent TO doc_user;
-- 8: revisions by trigger
ALTER TABLE docs.rev ADD COLUMN at timestamptz NOT NULL DEFAULT now(), ADD COLUMN by_whom name;
ALTER TABLE docs.rev DROP CONSTRAINT rev_doc_id_fkey,
    ADD CONSTRAINT rev_doc_id_fkey FOREIGN KEY (doc_id) REFERENCES docs.doc ON DELETE CASCADE;
CREATE FUNCTION docs.keep_rev() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO docs.rev (doc_id, n, body, by_whom) SELECT OLD.id, coalesce(max(n), 0) + 1, OLD.body, CURRENT_USER FROM docs.rev WHERE doc_id = OLD.id; RETURN NEW; END $$;
CREATE TRIGGER keep_rev BEFORE UPDATE OF body ON docs.doc FOR EACH ROW WHEN (OLD.body IS DISTINCT FROM NEW.body) EXECUTE FUNCTION docs.keep_rev();
ALTER TABLE docs.rev ENABLE ROW LEVEL SECURITY;
CREATE POLICY rev_read ON docs.rev FOR SELECT TO doc_user USING (EXISTS (SELECT FROM docs.doc d WHERE d.id = doc_id));
DROP INDEX docs.doc_owner_idx;
ALTER TABLE docs.org ADD UNIQUE (name);
COMMENT ON POLICY doc_read ON docs.doc IS 'members only';
