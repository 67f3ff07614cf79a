CREATE EXTENSION ltree;
CREATE SCHEMA acl;
CREATE TYPE acl.perm AS ENUM ('read', 'write', 'share', 'own');
CREATE TABLE acl.principals (id integer PRIMARY KEY, kind char(1) CHECK (kind IN ('u', 'g')), name text NOT NULL);
CREATE TABLE acl.membership (grp integer REFERENCES acl.principals, member integer REFERENCES acl.principals, PRIMARY KEY (grp, member), CHECK (grp <> member));
CREATE TABLE acl.nodes (
    path ltree PRIMARY KEY,
    owner integer REFERENCES acl.principals
);
CREATE TABLE acl.grants (
    path ltree NOT NULL REFERENCES acl.nodes ON UPDATE CASCADE,
    principal integer NOT NULL REFERENCES acl.principals,
    perm acl.perm NOT NULL,
    PRIMARY KEY (path, principal, perm)
);
CREATE INDEX nodes_gist ON acl.nodes USING gist (path
);
CREATE INDEX grants_principal ON acl.grants (principal);
CREATE RECURSIVE VIEW acl.closure (principal, via) AS
    SELECT id, id FROM acl.principals UNION SELECT m.member, c.via FROM acl.membership m JOIN closure c ON c.principal = m.grp;
CREATE FUNCTION acl.me() RETURNS integer LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('acl.me', true), '')::integer $$;
CREATE FUNCTION acl.can(p ltree, need acl.perm
) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM acl.grants g JOIN acl.closure c ON c.via = g.principal WHERE c.principal = acl.me() AND g.path @> p AND g.perm >= need)
$$;
CREATE TABLE acl.docs (id bigserial PRIMARY KEY, path ltree NOT NULL REFERENCES acl.nodes, body text);
ALTER TABLE acl.docs ENABLE ROW LEVEL SECURITY;
ALTER TABLE acl.docs FORCE ROW LEVEL SECURITY;
CREATE POLICY docs_read ON acl.docs FOR SELECT USING (acl.can(path, 'read'));
CREATE POLICY docs_write ON acl.docs FOR UPDATE USING (acl.can(path, 'write'))
;
CREATE POLICY docs_del ON acl.docs FOR DELETE USING (acl.can(path, 'own'));
CREATE POLICY docs_ins ON acl.docs FOR INSERT WITH CHECK (true);
CREATE FUNCTION acl.bulk_grant(r integer, VARIADIC paths ltree[]) RETURNS void LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; END $$;
GRANT USAGE ON SCHEMA acl TO pair_docs;
GRANT SELECT, INSERT, UPDATE, DELETE ON acl.docs TO pair_docs;
REVOKE EXECUTE ON FUNCTION acl.bulk_grant(integer, VARIADIC ltree[]) FROM PUBLIC;
COMMENT ON VIEW acl.closure IS 'transitive membership';
