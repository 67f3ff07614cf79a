CREATE SCHEMA api;
CREATE SCHEMA private;
CREATE SCHEMA auth;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA api TO anon, authenticated, service_role;
GRANT USAGE ON SCHEMA auth TO anon, authenticated, service_role;
ALTER DEFAULT PRIVILEGES IN SCHEMA api GRANT SELECT ON TABLES TO authenticated;
ALTER DEFAULT PRIVILEGES IN SCHEMA api GRANT EXECUTE ON FUNCTIONS TO anon;
CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT current_setting('request.jwt.claim.sub', true)::uuid $$;
CREATE FUNCTION auth.role() RETURNS text LANGUAGE sql STABLE AS $$ SELECT current_setting('request.jwt.claim.role', true) $$;
CREATE TABLE private.account (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), handle text NOT NULL UNIQUE, pw text NOT NULL, is_private boolean NOT NULL DEFAULT false);
CREATE TABLE private.post (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    author uuid NOT NULL DEFAULT auth.uid() REFERENCES private.account,
    body text NOT NULL CHECK (char_length(body) <= 280
    ),
    created timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE private.follow (a uuid REFERENCES private.account, b uuid REFERENCES private.account, PRIMARY KEY (a, b), CHECK (a <> b));
CREATE VIEW api.profile AS SELECT id, handle
    FROM private.account;
CREATE VIEW api.timeline AS SELECT p.id, p.body, p.created, a.handle FROM private.post p JOIN private.account a ON a.id = p.author;
ALTER TABLE private.post ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_public ON private.post FOR SELECT TO anon, authenticated
    USING ((SELECT NOT is_private FROM private.account a WHERE a.id = author));
CREATE POLICY write_own ON private.post TO authenticated USING (author = auth.uid());
CREATE POLICY service ON private.post TO service_role USING (true)
;
CREATE FUNCTION api.signup(handle text, pw text) RETURNS uuid LANGUAGE sql SECURITY DEFINER AS $$ INSERT INTO private.account (handle, pw) VALUES (handle, md5(pw)) RETURNING id $$;
GRANT SELECT ON api.profile TO anon;
GRANT SELECT ON api.timeline TO anon;
