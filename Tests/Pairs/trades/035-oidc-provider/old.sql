CREATE SCHEMA iam;
SET search_path TO iam;
CREATE TYPE grant_kind AS ENUM ('authorization_code','client_credentials','refresh_token','implicit','password');
CREATE TYPE subject_type AS ENUM ('public','pairwise');
CREATE DOMAIN url AS text CHECK (VALUE ~ '^https?://');
CREATE FUNCTION random_token(n int
) RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT string_agg(md5(random()::text), '') FROM generate_series(1, n / 32) $$;
CREATE TABLE realm (name text PRIMARY KEY, issuer url NOT NULL, access_ttl interval NOT NULL DEFAULT '5 min');
CREATE TABLE client (
  realm text NOT NULL REFERENCES realm ON UPDATE CASCADE, client_id text NOT NULL, secret_hash text,
  grants grant_kind[] NOT NULL DEFAULT '{authorization_code}',
  redirect_uris url[] NOT NULL DEFAULT '{}',
  subject_type subject_type NOT NULL DEFAULT 'public',
  PRIMARY KEY (realm, client_id)
);
CREATE TABLE principal (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), realm text NOT NULL REFERENCES realm, username text NOT NULL, email text, email_verified boolean NOT NULL DEFAULT false, attrs jsonb NOT NULL DEFAULT '{}', UNIQUE (realm, username));
CREATE INDEX principal_attrs ON principal USING gin (attrs jsonb_path_ops);
CREATE TABLE credential (principal_id uuid NOT NULL REFERENCES principal ON DELETE CASCADE, kind text NOT NULL CHECK (kind IN ('password','totp'
 )), data jsonb NOT NULL,
 PRIMARY KEY (principal_id, kind));
CREATE TABLE grp (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), realm text NOT NULL REFERENCES realm, parent uuid REFERENCES grp, name text NOT NULL, UNIQUE (realm, parent, name));
CREATE TABLE grp_member (grp uuid REFERENCES grp ON DELETE CASCADE, principal_id uuid REFERENCES principal ON DELETE CASCADE, PRIMARY KEY (grp, principal_id));
CREATE TABLE role (id serial PRIMARY KEY, realm text REFERENCES realm, name text NOT NULL, UNIQUE (realm, name));
CREATE TABLE role_grant (role_id int REFERENCES role ON DELETE CASCADE, grp uuid REFERENCES grp ON DELETE CASCADE, PRIMARY KEY (role_id, grp));
CREATE TABLE auth_code (code text PRIMARY KEY DEFAULT random_token(
64
 ), realm text NOT NULL, client_id text NOT NULL, principal_id uuid NOT NULL REFERENCES principal, scope text[] NOT NULL, expires timestamptz NOT NULL DEFAULT now() + interval '1 min',
 FOREIGN KEY (realm, client_id) REFERENCES client ON DELETE CASCADE);
CREATE TABLE refresh_token (token_hash bytea PRIMARY KEY, realm text NOT NULL, client_id text NOT NULL, principal_id uuid REFERENCES principal ON DELETE CASCADE, issued timestamptz NOT NULL DEFAULT now(), revoked timestamptz, FOREIGN KEY (realm, client_id) REFERENCES client MATCH
 SIMPLE
 ON DELETE CASCADE);
CREATE RECURSIVE VIEW grp_path (id, realm, path) AS
  SELECT id, realm, '/' || name FROM grp WHERE parent IS NULL
  UNION ALL SELECT g.id, g.realm, p.path || '/' || g.name FROM grp g JOIN grp_path p ON g.parent = p.id;
CREATE VIEW effective_role AS
SELECT DISTINCT m.principal_id, r.name AS role, gp.path FROM grp_member m JOIN grp_path gp ON gp.id = m.grp JOIN role_grant rg ON rg.grp = m.grp JOIN role r ON r.id = rg.role_id;
CREATE FUNCTION has_role(p uuid, r text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = iam AS $$ SELECT EXISTS (SELECT 1 FROM effective_role WHERE principal_id = p AND role = r) $$;
