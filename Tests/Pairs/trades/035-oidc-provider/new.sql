CREATE SCHEMA iam;
SET search_path TO iam;
CREATE TYPE grant_kind AS ENUM ('authorization_code','client_credentials','refresh_token','implicit','password');
CREATE DOMAIN url AS text CHECK (VALUE ~ '^https?://');
CREATE DOMAIN https_url AS url CHECK (VALUE LIKE 'https://%' OR VALUE LIKE 'http://localhost%');
CREATE FUNCTION random_token(n int
DEFAULT 32
) RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT string_agg(md5(random()::text), '') FROM generate_series(1, n / 32) $$;
CREATE TABLE realm (name text PRIMARY KEY, issuer url NOT NULL, access_ttl interval NOT NULL DEFAULT '5 min');
CREATE TABLE client (
  realm text NOT NULL REFERENCES realm ON UPDATE CASCADE, client_id text NOT NULL, secret_hash text,
  grants grant_kind[] NOT NULL DEFAULT '{authorization_code}',
  redirect_uris https_url[] NOT NULL DEFAULT '{}',
  pkce_required boolean NOT NULL DEFAULT true,
  jwks jsonb,
  CONSTRAINT secret_or_jwks CHECK (num_nonnulls(secret_hash, jwks) <= 1),
  PRIMARY KEY (realm, client_id)
);
CREATE TABLE principal (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), realm text NOT NULL REFERENCES realm, username text NOT NULL, email text, email_verified boolean NOT NULL DEFAULT false, attrs jsonb NOT NULL DEFAULT '{}', UNIQUE (realm, username));
CREATE INDEX principal_attrs ON principal USING gin (attrs jsonb_path_ops);
CREATE TABLE credential (principal_id uuid NOT NULL REFERENCES principal ON DELETE CASCADE, kind text NOT NULL CHECK (kind IN ('password','totp'
 ,'webauthn','recovery_code'
 )), data jsonb NOT NULL,
 credential_id uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY, label text, last_used timestamptz);
CREATE UNIQUE INDEX credential_single ON credential (principal_id, kind) WHERE kind IN ('password','totp');
CREATE TABLE grp (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), realm text NOT NULL REFERENCES realm, parent uuid REFERENCES grp, name text NOT NULL, UNIQUE (realm, parent, name));
CREATE TABLE grp_member (grp uuid REFERENCES grp ON DELETE CASCADE, principal_id uuid REFERENCES principal ON DELETE CASCADE, PRIMARY KEY (grp, principal_id));
CREATE TABLE role (realm text REFERENCES realm ON UPDATE CASCADE, name text, description text, PRIMARY KEY (realm, name));
CREATE TABLE role_grant (realm text, role text, grp uuid REFERENCES grp ON DELETE CASCADE, PRIMARY KEY (realm, role, grp), FOREIGN KEY (realm, role) REFERENCES role ON UPDATE CASCADE ON DELETE CASCADE);
CREATE TABLE auth_code (code text PRIMARY KEY DEFAULT random_token(
 ), realm text NOT NULL, client_id text NOT NULL, principal_id uuid NOT NULL REFERENCES principal, scope text[] NOT NULL, expires timestamptz NOT NULL DEFAULT now() + interval '1 min',
 code_challenge text,
 FOREIGN KEY (realm, client_id) REFERENCES client ON DELETE CASCADE);
CREATE TABLE refresh_token (token_hash bytea PRIMARY KEY, realm text NOT NULL, client_id text NOT NULL, principal_id uuid REFERENCES principal ON DELETE CASCADE, issued timestamptz NOT NULL DEFAULT now(), revoked timestamptz, FOREIGN KEY (realm, client_id) REFERENCES client MATCH
 FULL
 ON DELETE CASCADE);
CREATE RECURSIVE VIEW grp_path (id, realm, path) AS
  SELECT id, realm, '/' || name FROM grp WHERE parent IS NULL
  UNION ALL SELECT g.id, g.realm, p.path || '/' || g.name FROM grp g JOIN grp_path p ON g.parent = p.id;
CREATE VIEW effective_role AS
SELECT DISTINCT m.principal_id, rg.role, gp.path FROM grp_member m JOIN grp_path gp ON gp.id = m.grp JOIN role_grant rg ON rg.grp = m.grp;
CREATE FUNCTION has_role(p uuid, r text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = iam AS $$ SELECT EXISTS (SELECT 1 FROM effective_role WHERE principal_id = p AND role = r) $$;
