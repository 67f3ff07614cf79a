CREATE SCHEMA auth; CREATE SCHEMA extensions; CREATE SCHEMA app_private;
CREATE EXTENSION "uuid-ossp" WITH SCHEMA extensions;
CREATE EXTENSION pgcrypto WITH SCHEMA extensions;
CREATE FUNCTION auth.uid() RETURNS uuid STABLE LANGUAGE sql AS $$ SELECT coalesce(nullif(current_setting('request.jwt.claim.sub', true), ''), (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'))::uuid $$;
CREATE TABLE auth.users (id uuid PRIMARY KEY, email varchar(255), raw_user_meta_data jsonb, created_at timestamptz, email_confirmed_at timestamptz, phone_confirmed_at timestamptz, confirmed_at timestamptz GENERATED ALWAYS AS (LEAST(email_confirmed_at, phone_confirmed_at)) STORED, is_anonymous boolean NOT NULL DEFAULT false);
CREATE UNIQUE INDEX users_email_partial_key ON auth.users (email) WHERE is_anonymous = false;
COMMENT ON INDEX auth.users_email_partial_key IS 'Auth: A partial unique index that applies only when is_anonymous is false';
CREATE TABLE profiles (id uuid PRIMARY KEY REFERENCES auth.users ON DELETE CASCADE, username text UNIQUE, avatar_url text, updated_at timestamptz, CONSTRAINT username_length CHECK (char_length(username) >= 2));
CREATE TABLE posts (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, author uuid NOT NULL DEFAULT auth.uid() REFERENCES profiles, body text NOT NULL, inserted_at timestamptz NOT NULL DEFAULT now(), fts tsvector GENERATED ALWAYS AS (to_tsvector('english', body)) STORED, visibility text NOT NULL DEFAULT 'public' CHECK (visibility = ANY (ARRAY['public','followers','private'])));
CREATE TABLE follows (follower uuid REFERENCES profiles, followee uuid REFERENCES profiles, PRIMARY KEY (follower, followee), CONSTRAINT no_self CHECK (follower <> followee));
CREATE TABLE likes (post_id bigint REFERENCES posts ON DELETE CASCADE, profile_id uuid REFERENCES profiles ON DELETE CASCADE, PRIMARY KEY (post_id, profile_id));
CREATE TABLE app_private.rate_limits (profile_id uuid REFERENCES profiles, bucket timestamptz, n int NOT NULL DEFAULT 1, PRIMARY KEY (profile_id, bucket));
CREATE FUNCTION app_private.handle_new_user() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO public.profiles (id, username) VALUES (NEW.id, NEW.raw_user_meta_data ->> 'user_name');
  RETURN NEW;
END; $$;
CREATE TRIGGER on_auth_user_created AFTER INSERT ON auth.users FOR EACH ROW EXECUTE FUNCTION app_private.handle_new_user();
CREATE VIEW feed WITH (security_invoker = true) AS SELECT p.id, p.body, pr.username, count(l.*) AS likes FROM posts p JOIN profiles pr ON pr.id = p.author LEFT JOIN likes l ON l.post_id = p.id WHERE p.visibility = 'public' GROUP BY p.id, pr.username;
CREATE FUNCTION username(p profiles) RETURNS text STABLE LANGUAGE sql AS $$ SELECT coalesce(p.username, 'anonymous') $$;
