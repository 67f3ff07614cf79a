CREATE SCHEMA api;
CREATE SCHEMA private;
CREATE SCHEMA auth;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA api TO anon, authenticated, service_role;
GRANT USAGE ON SCHEMA auth TO anon, authenticated, service_role;
ALTER DEFAULT PRIVILEGES IN SCHEMA api GRANT SELECT ON TABLES TO authenticated;
ALTER DEFAULT PRIVILEGES IN SCHEMA api GRANT ALL ON TABLES TO service_role;
ALTER DEFAULT PRIVILEGES IN SCHEMA api GRANT EXECUTE ON FUNCTIONS TO service_role WITH GRANT OPTION;
CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid $$;
CREATE FUNCTION auth.role() RETURNS text LANGUAGE sql STABLE AS $$ SELECT current_setting('request.jwt.claim.role', true) $$;
CREATE TABLE private.account (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), handle text NOT NULL UNIQUE, pw text NOT NULL, is_private boolean NOT NULL DEFAULT false);
CREATE TABLE private.post (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    author uuid NOT NULL DEFAULT auth.uid() REFERENCES private.account,
    body text NOT NULL CHECK (char_length(body) <= 280
        OR body LIKE '/long %'
    ),
    created timestamptz NOT NULL DEFAULT now()
    , reply_to bigint REFERENCES private.post ON DELETE SET NULL
);
CREATE TABLE private.follow (a uuid REFERENCES private.account, b uuid REFERENCES private.account, PRIMARY KEY (a, b), CHECK (a <> b));
CREATE TABLE private.block (a uuid REFERENCES private.account, b uuid REFERENCES private.account, PRIMARY KEY (a, b));
ALTER TABLE private.block ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON private.block TO authenticated USING (a = auth.uid());
CREATE VIEW api.profile AS SELECT id, handle
    , is_private
    FROM private.account;
CREATE VIEW api.timeline WITH (security_invoker = true) AS SELECT p.id, p.body, p.created, a.handle, p.reply_to FROM private.post p JOIN private.account a ON a.id = p.author WHERE NOT EXISTS (SELECT 1 FROM private.block k WHERE k.a = p.author AND k.b = auth.uid());
ALTER TABLE private.post ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_public ON private.post FOR SELECT TO anon, authenticated
    USING (author IN (SELECT a.id FROM private.account a WHERE NOT a.is_private) OR EXISTS (SELECT 1 FROM private.follow f WHERE f.a = auth.uid() AND f.b = author));
CREATE POLICY insert_own ON private.post FOR INSERT TO authenticated WITH CHECK (author = auth.uid());
CREATE POLICY update_own ON private.post FOR UPDATE TO authenticated USING (author = auth.uid()) WITH CHECK (author = auth.uid());
CREATE POLICY service ON private.post TO service_role USING (true)
    WITH CHECK (true)
;
CREATE FUNCTION api.signup(handle text, pw text, OUT id uuid, OUT token text) LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$ BEGIN INSERT INTO private.account (handle, pw) VALUES ($1, pg_catalog.md5($2)) RETURNING account.id INTO id; token := 'x'; END $$;
REVOKE ALL ON FUNCTION api.signup(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION api.signup(text, text) TO anon;
GRANT SELECT ON api.profile TO anon;
REVOKE SELECT ON api.profile FROM anon;
GRANT SELECT (id, handle) ON api.profile TO anon;
GRANT SELECT ON api.timeline TO anon;
