CREATE SCHEMA auth;
CREATE SCHEMA private;
CREATE TABLE auth.users (id uuid PRIMARY KEY, email text UNIQUE, raw_user_meta_data jsonb);
CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE
    AS $$ SELECT coalesce(
        nullif(current_setting('request.jwt.claim.sub', true), ''),
        current_setting('request.jwt.claims', true)::jsonb ->> 'sub')::uuid $$;
CREATE FUNCTION auth.role() RETURNS text LANGUAGE sql STABLE AS $$ SELECT current_setting('request.jwt.claim.role', true) $$;
CREATE TYPE public.member_role AS ENUM ('owner', 'admin', 'member');
CREATE TABLE public.profiles (
    id uuid PRIMARY KEY REFERENCES auth.users ON DELETE CASCADE,
    username text UNIQUE, website text, avatar_url text,
    CONSTRAINT username_length CHECK (char_length(username) >= 3)
);
CREATE TABLE public.organizations (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), slug text NOT NULL UNIQUE);
CREATE TABLE public.memberships (
    organization_id uuid REFERENCES public.organizations ON DELETE CASCADE,
    user_id uuid REFERENCES auth.users ON DELETE CASCADE,
    role public.member_role NOT NULL DEFAULT 'member',
    PRIMARY KEY (organization_id, user_id)
);
CREATE FUNCTION private.is_member(org uuid, at_least public.member_role DEFAULT 'member') RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
    AS $$ SELECT EXISTS (SELECT 1 FROM public.memberships m
        WHERE m.organization_id = org AND m.user_id = auth.uid() AND m.role <= at_least) $$;
CREATE FUNCTION public.handle_new_user() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    INSERT INTO public.profiles (id, username) VALUES (new.id, new.raw_user_meta_data ->> 'username');
    RETURN new;
END $$;
CREATE TRIGGER on_auth_user_created AFTER INSERT ON auth.users FOR EACH ROW EXECUTE FUNCTION public.handle_new_user();
ALTER TABLE public.profiles ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.organizations ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.memberships ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Public profiles are viewable by everyone." ON public.profiles FOR SELECT TO authenticated, anon USING (true);
CREATE POLICY "Users can insert their own profile." ON public.profiles FOR INSERT TO authenticated
    WITH CHECK ((SELECT auth.uid()) = id);
CREATE POLICY "Users can update own profile." ON public.profiles FOR UPDATE TO authenticated
    USING ((SELECT auth.uid()) = id) WITH CHECK ((SELECT auth.uid()) = id);
CREATE POLICY members_read ON public.organizations FOR SELECT TO authenticated USING (private.is_member(id));
CREATE POLICY owners_write ON public.organizations FOR UPDATE TO authenticated USING (private.is_member(id, 'owner'));
CREATE POLICY members_read ON public.memberships FOR SELECT TO authenticated
    USING (user_id = auth.uid() OR private.is_member(organization_id));
CREATE POLICY admins_manage ON public.memberships TO authenticated
    USING (private.is_member(organization_id, 'admin'::public.member_role))
    WITH CHECK (role > 'owner'::public.member_role);
GRANT USAGE ON SCHEMA public, auth TO anon, authenticated, service_role;
GRANT USAGE ON SCHEMA private TO authenticated;
GRANT SELECT ON public.profiles TO anon;
GRANT ALL ON public.profiles, public.organizations, public.memberships TO authenticated, service_role;
REVOKE ALL ON FUNCTION private.is_member(uuid, public.member_role) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION private.is_member(uuid, public.member_role) TO authenticated;
REVOKE EXECUTE ON FUNCTION public.handle_new_user() FROM PUBLIC;
