CREATE EXTENSION ltree;
CREATE SCHEMA acl;
CREATE TYPE acl.perm AS ENUM ('read', 'write', 'share', 'own');
CREATE TABLE acl.principals (id integer PRIMARY KEY, kind char(1) CHECK (kind IN ('u', 'g')), name text NOT NULL);
CREATE TABLE acl.membership (grp integer REFERENCES acl.principals, member integer REFERENCES acl.principals, PRIMARY KEY (grp, member), CHECK (grp <> member));
CREATE TABLE acl.nodes (
    path ltree PRIMARY KEY,
    owner integer CONSTRAINT nodes_owner REFERENCES acl.principals ON DELETE SET DEFAULT,
    inherits boolean DEFAULT true NOT NULL
);
CREATE TABLE acl.grants (
    path ltree NOT NULL REFERENCES acl.nodes ON UPDATE CASCADE,
    principal integer NOT NULL REFERENCES acl.principals,
    perms acl.perm[] NOT NULL,
    PRIMARY KEY (path, principal)
);
CREATE INDEX nodes_gist ON acl.nodes USING gist (path
gist_ltree_ops (siglen = 100)
);
CREATE INDEX grants_perms ON acl.grants USING gin (perms);
CREATE RECURSIVE VIEW acl.closure (principal, via) AS
    SELECT id, id FROM acl.principals UNION SELECT m.member, c.via FROM acl.membership m JOIN closure c ON c.principal = m.grp;
CREATE FUNCTION acl.me() RETURNS integer LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('acl.me', true), '')::integer $$;
CREATE FUNCTION acl.can(p ltree, need acl.perm
, who integer DEFAULT acl.me()
) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM acl.grants g JOIN acl.closure c ON c.via = g.principal WHERE c.principal = who AND g.path @> p AND need = ANY (g.perms))
$$;
CREATE TABLE acl.docs (id bigserial PRIMARY KEY, path ltree NOT NULL REFERENCES acl.nodes, body text);
ALTER TABLE acl.docs ENABLE ROW LEVEL SECURITY;
ALTER TABLE acl.docs FORCE ROW LEVEL SECURITY;
CREATE POLICY docs_read ON acl.docs FOR SELECT USING (acl.can(path, 'read'));
CREATE POLICY docs_write ON acl.docs FOR UPDATE USING (acl.can(path, 'write'))
WITH CHECK (acl.can(path, 'write', acl.me()))
;
CREATE POLICY docs_del ON acl.docs AS RESTRICTIVE FOR DELETE USING (acl.can(path, 'own') OR acl.can(subpath(path, 0, -1), 'own'));
CREATE POLICY docs_ins ON acl.docs FOR INSERT WITH CHECK (true);
CREATE AGGREGATE acl.lca_of(ltree[]) (SFUNC = array_cat, STYPE = ltree[], FINALFUNC = lca, INITCOND = '{}');
CREATE VIEW acl.common AS SELECT principal, acl.lca_of(ARRAY[path]) AS root FROM acl.grants GROUP BY principal;
CREATE FUNCTION acl.bulk_grant(r integer, VARIADIC paths ltree[]) RETURNS void LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; END $$;
GRANT USAGE ON SCHEMA acl TO pair_docs;
GRANT SELECT, INSERT, UPDATE, DELETE ON acl.docs TO pair_docs;
GRANT USAGE, SELECT ON SEQUENCE acl.docs_id_seq TO pair_docs;
REVOKE EXECUTE ON FUNCTION acl.bulk_grant(integer, VARIADIC ltree[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION acl.bulk_grant(integer, VARIADIC ltree[]) TO pair_docs;
COMMENT ON VIEW acl.closure IS 'transitive membership';
