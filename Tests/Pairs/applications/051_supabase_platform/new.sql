CREATE SCHEMA auth;
CREATE SCHEMA storage;
CREATE SCHEMA extensions;
CREATE SCHEMA private;
CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA extensions;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA extensions;
CREATE TYPE auth.aal_level AS ENUM ('aal1', 'aal2', 'aal3');
CREATE TYPE auth.factor_type AS ENUM ('totp', 'webauthn', 'phone');
CREATE TYPE auth.one_time_token_type AS ENUM ('confirmation_token', 'reauthentication_token', 'recovery_token', 'email_change_token_new', 'email_change_token_current', 'phone_change_token');
CREATE TYPE public.app_role AS ENUM ('viewer', 
'commenter', 'editor', 'owner'
);
CREATE TABLE auth.users (
    instance_id uuid,
    id uuid NOT NULL,
    aud varchar(255),
    role varchar(255),
    email varchar(255),
    encrypted_password varchar(255),
    email_confirmed_at timestamptz,
    invited_at timestamptz,
    confirmation_token varchar(255),
    recovery_token varchar(255),
    email_change_token_new varchar(255),
    last_sign_in_at timestamptz,
    raw_app_meta_data jsonb,
    raw_user_meta_data jsonb,
    is_super_admin boolean,
    created_at timestamptz,
    updated_at timestamptz
    , phone text UNIQUE DEFAULT NULL::character varying
    , phone_confirmed_at timestamptz
    , confirmed_at timestamptz GENERATED ALWAYS AS (LEAST(email_confirmed_at, phone_confirmed_at)) STORED
    , email_change_confirm_status smallint DEFAULT 0 CONSTRAINT users_email_change_confirm_status_check CHECK (email_change_confirm_status >= 0 AND email_change_confirm_status <= 2)
    , banned_until timestamptz
    , is_sso_user boolean DEFAULT false NOT NULL
    , deleted_at timestamptz
);
COMMENT ON TABLE auth.users IS 'Auth: Stores user login data within a secure schema.';
COMMENT ON COLUMN auth.users.is_sso_user IS 'Auth: Set this column to true when the account comes from SSO. These accounts can have duplicate emails.';
ALTER TABLE ONLY auth.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX users_email_partial_key ON auth.users USING btree (email) WHERE (is_sso_user = false);
COMMENT ON INDEX auth.users_email_partial_key IS 'Auth: A partial unique index that applies only when is_sso_user is false';
CREATE INDEX users_instance_id_email_idx ON auth.users USING btree (instance_id, lower((email)::text));
CREATE UNIQUE INDEX confirmation_token_idx ON auth.users USING btree (confirmation_token) WHERE ((confirmation_token)::text !~ '^[0-9 ]*$'::text);
CREATE INDEX users_instance_id_idx ON auth.users USING btree (instance_id);
CREATE TABLE auth.refresh_tokens (
    instance_id uuid,
    id bigserial PRIMARY KEY,
    token varchar(255),
    user_id varchar(255),
    revoked boolean,
    created_at timestamptz,
    updated_at timestamptz
    , parent varchar(255), session_id uuid
);
ALTER TABLE auth.refresh_tokens ADD CONSTRAINT refresh_tokens_token_unique UNIQUE (token);
CREATE TABLE auth.sessions (id uuid PRIMARY KEY, user_id uuid NOT NULL REFERENCES auth.users ON DELETE CASCADE, created_at timestamptz, factor_id uuid, aal auth.aal_level, not_after timestamptz, user_agent text, ip inet);
ALTER TABLE auth.refresh_tokens ADD CONSTRAINT refresh_tokens_session_id_fkey FOREIGN KEY (session_id) REFERENCES auth.sessions (id) ON DELETE CASCADE;
CREATE TABLE auth.mfa_factors (id uuid PRIMARY KEY, user_id uuid NOT NULL REFERENCES auth.users ON DELETE CASCADE, friendly_name text, factor_type auth.factor_type NOT NULL, status text NOT NULL, secret text
, phone text, last_challenged_at timestamptz UNIQUE
);
CREATE UNIQUE INDEX mfa_factors_user_friendly_name_unique ON auth.mfa_factors (friendly_name, user_id) WHERE TRIM(BOTH FROM friendly_name) <> '';
CREATE TABLE auth.one_time_tokens (id uuid PRIMARY KEY, user_id uuid NOT NULL REFERENCES auth.users ON DELETE CASCADE, token_type auth.one_time_token_type NOT NULL, token_hash text NOT NULL CHECK (char_length(token_hash) > 0), relates_to text NOT NULL, created_at timestamp DEFAULT now() NOT NULL);
CREATE INDEX one_time_tokens_relates_to_hash_idx ON auth.one_time_tokens USING hash (relates_to);
CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS $$
  select coalesce(nullif(current_setting('request.jwt.claim.sub', true), ''), (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'))::uuid
$$;
CREATE FUNCTION auth.role() RETURNS text LANGUAGE sql STABLE AS $$ select nullif(current_setting('request.jwt.claim.role', true), '')::text $$;
CREATE FUNCTION auth.jwt() RETURNS jsonb LANGUAGE sql STABLE AS $$ select coalesce(nullif(current_setting('request.jwt.claim', true), ''), nullif(current_setting('request.jwt.claims', true), ''))::jsonb $$;
CREATE TABLE storage.buckets (
    id text NOT NULL PRIMARY KEY,
    name text NOT NULL,
    owner uuid
    ,
    created_at timestamptz DEFAULT now(),
    updated_at timestamptz DEFAULT now()
    , public boolean DEFAULT false, avif_autodetection boolean DEFAULT false, file_size_limit bigint, allowed_mime_types text[], owner_id text
);
COMMENT ON COLUMN storage.buckets.owner IS 'Field is deprecated, use owner_id instead';
CREATE UNIQUE INDEX bname ON storage.buckets USING btree (name);
CREATE FUNCTION storage.foldername(name text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE _parts text[];
BEGIN
  select string_to_array(name, '/') into _parts;
  return _parts[1:array_length(_parts,1)-1];
END
$$;
CREATE FUNCTION storage.extension(name text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ select reverse(split_part(reverse(name), '.', 1)) $$;
CREATE TABLE storage.objects (
    id uuid DEFAULT gen_random_uuid() NOT NULL PRIMARY KEY,
    bucket_id text REFERENCES storage.buckets(id),
    name text,
    owner uuid
    ,
    created_at timestamptz DEFAULT now(),
    updated_at timestamptz DEFAULT now(),
    last_accessed_at timestamptz DEFAULT now(),
    metadata jsonb
    , path_tokens text[] GENERATED ALWAYS AS (string_to_array(name, '/'::text)) STORED
    , version text
    , owner_id text
    , ext text GENERATED ALWAYS AS (storage.extension(name)) STORED
);
CREATE UNIQUE INDEX bucketid_objname ON storage.objects (bucket_id, name);
CREATE INDEX name_prefix_search ON storage.objects (name text_pattern_ops);
CREATE INDEX idx_objects_bucket_id_name ON storage.objects (bucket_id, name COLLATE "C");
CREATE FUNCTION storage.search(prefix text, bucketname text, limits int DEFAULT 100, levels int DEFAULT 1, offsets int DEFAULT 0, search text DEFAULT ''::text, sortcolumn text DEFAULT 'name'::text, sortorder text DEFAULT 'asc'::text) RETURNS TABLE (name text, id uuid, updated_at timestamptz, created_at timestamptz, last_accessed_at timestamptz, metadata jsonb) LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY EXECUTE format('SELECT o.name, o.id, o.updated_at, o.created_at, o.last_accessed_at, o.metadata FROM storage.objects o WHERE o.name ILIKE $1 || ''%%'' AND bucket_id = $2 AND o.path_tokens[levels] ILIKE $3 || ''%%'' ORDER BY %I %s LIMIT $4 OFFSET $5', sortcolumn, CASE WHEN sortorder = 'asc' THEN 'asc' ELSE 'desc' END) USING prefix, bucketname, search, limits, offsets;
END $$;
CREATE FUNCTION storage.update_updated_at_column() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at = now(); RETURN NEW; END $$;
CREATE TRIGGER update_objects_updated_at BEFORE UPDATE ON storage.objects FOR EACH ROW EXECUTE FUNCTION storage.update_updated_at_column();
ALTER TABLE storage.objects ENABLE ROW LEVEL SECURITY;
ALTER TABLE storage.buckets ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Give users access to own folder 1oj01fe_0" ON storage.objects FOR SELECT TO authenticated USING (bucket_id = 'avatars' AND (SELECT auth.uid())::text = (storage.foldername(name))[1]);
CREATE POLICY "Give users access to own folder 1oj01fe_1" ON storage.objects FOR INSERT TO authenticated WITH CHECK (bucket_id = 'avatars' AND (SELECT auth.uid())::text = (storage.foldername(name))[1] AND storage.extension(name) = ANY (ARRAY['png', 'jpg', 'webp']));
CREATE TABLE public.workspaces (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL CHECK (length(trim(name)) > 0),
    slug text NOT NULL GENERATED ALWAYS AS (lower(regexp_replace(name, '\W+', '-', 'g'))) STORED,
    created_by uuid NOT NULL DEFAULT auth.uid() REFERENCES auth.users ON DELETE RESTRICT
);
CREATE TABLE public.workspace_members (
    workspace_id uuid NOT NULL REFERENCES public.workspaces ON DELETE CASCADE,
    user_id uuid NOT NULL REFERENCES auth.users ON DELETE CASCADE,
    role public.app_role NOT NULL DEFAULT 'viewer',
    PRIMARY KEY (
workspace_id, user_id
)
);
CREATE TABLE public.documents (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    workspace_id uuid NOT NULL REFERENCES public.workspaces ON DELETE CASCADE,
    title text NOT NULL DEFAULT 'Untitled',
    content 
jsonb NOT NULL DEFAULT '{}'
,
    min_role public.app_role DEFAULT 'viewer',
    inserted_at 
timestamptz
 DEFAULT now()
    , fts tsvector GENERATED ALWAYS AS (to_tsvector('english', title || ' ' || coalesce(content ->> 'text', ''))) STORED
);
CREATE INDEX documents_fts ON public.documents USING gin (fts);
CREATE INDEX documents_title ON public.documents USING gin (title extensions.gin_trgm_ops);
CREATE FUNCTION private.has_role(ws uuid, minimum public.app_role DEFAULT 'viewer') RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$ SELECT EXISTS (SELECT 1 FROM public.workspace_members m WHERE m.workspace_id = ws AND m.user_id = auth.uid() AND m.role >= minimum) $$;
ALTER TABLE public.workspaces ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.workspace_members ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.documents ENABLE ROW LEVEL SECURITY;
CREATE POLICY member_select ON public.workspaces FOR SELECT TO authenticated USING (private.has_role(id) OR created_by = (SELECT auth.uid()));
CREATE POLICY member_insert ON public.workspaces FOR INSERT TO authenticated WITH CHECK (created_by = (SELECT auth.uid()));
CREATE POLICY doc_select ON public.documents FOR SELECT TO authenticated USING (private.has_role(workspace_id, min_role));
CREATE POLICY doc_update ON public.documents FOR UPDATE TO authenticated USING (private.has_role(workspace_id, 'editor')) WITH CHECK (private.has_role(workspace_id, 'editor'));
CREATE POLICY doc_delete ON public.documents FOR DELETE TO authenticated USING (private.has_role(workspace_id, 'owner'));
CREATE POLICY members ON public.workspace_members FOR SELECT TO authenticated USING (user_id = (SELECT auth.uid()) OR private.has_role(workspace_id, 'owner'));
CREATE FUNCTION public.search_documents(query text, match_count int DEFAULT 10) RETURNS SETOF public.documents LANGUAGE sql STABLE AS $$ SELECT d.* FROM public.documents d WHERE d.fts @@ websearch_to_tsquery('english', query) LIMIT match_count $$;
CREATE FUNCTION private.add_owner() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$ BEGIN INSERT INTO public.workspace_members (workspace_id, user_id, role) VALUES (NEW.id, NEW.created_by, 'owner'); RETURN NEW; END $$;
CREATE TRIGGER add_owner AFTER INSERT ON public.workspaces FOR EACH ROW EXECUTE PROCEDURE private.add_owner();
CREATE VIEW public.my_documents WITH (security_invoker = on) AS SELECT d.id, w.slug AS workspace, d.title, d.min_role, d.inserted_at FROM public.documents d JOIN public.workspaces w ON w.id = d.workspace_id;
GRANT USAGE ON SCHEMA auth, storage TO anon, authenticated, service_role;
GRANT ALL ON ALL TABLES IN SCHEMA public TO service_role;
GRANT SELECT, INSERT, UPDATE, DELETE ON public.documents, public.workspace_members, public.workspaces TO authenticated;
GRANT SELECT ON public.my_documents TO authenticated;
GRANT ALL ON ALL TABLES IN SCHEMA auth TO supabase_auth_admin WITH GRANT OPTION;
GRANT USAGE ON SCHEMA private TO authenticated;
REVOKE ALL ON FUNCTION private.has_role(uuid, public.app_role) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION private.has_role(uuid, public.app_role) TO authenticated, service_role;
GRANT USAGE, SELECT ON SEQUENCE public.documents_id_seq TO authenticated;
