CREATE SCHEMA auth; CREATE SCHEMA extensions; 
CREATE EXTENSION "uuid-ossp" WITH SCHEMA extensions;
CREATE EXTENSION pgcrypto WITH SCHEMA public;
CREATE FUNCTION auth.uid() RETURNS uuid STABLE LANGUAGE sql AS $$ SELECT nullif(current_setting('request.jwt.claim.sub', true), '')::uuid $$;
CREATE TABLE auth.users (id uuid PRIMARY KEY DEFAULT extensions.uuid_generate_v4(), email varchar(255) UNIQUE, raw_user_meta_data json, created_at timestamptz, confirmed_at timestamptz);
CREATE TABLE profiles (id uuid PRIMARY KEY REFERENCES auth.users, username text UNIQUE, avatar_url text, website text, updated_at timestamptz, CONSTRAINT username_length CHECK (char_length(username) >= 3));
CREATE TABLE posts (id uuid DEFAULT extensions.uuid_generate_v4() PRIMARY KEY, author uuid NOT NULL DEFAULT auth.uid() REFERENCES profiles, body text NOT NULL, inserted_at timestamptz NOT NULL DEFAULT timezone('utc'::text, now()));
CREATE TABLE follows (follower uuid REFERENCES profiles, followee uuid REFERENCES profiles, PRIMARY KEY (follower, followee));
CREATE TABLE likes (post_id uuid REFERENCES posts ON DELETE CASCADE, profile_id uuid REFERENCES profiles ON DELETE CASCADE, PRIMARY KEY (post_id, profile_id));
CREATE FUNCTION public.handle_new_user() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  INSERT INTO public.profiles (id, username) VALUES (NEW.id, NEW.raw_user_meta_data ->> 'user_name');
  RETURN NEW;
END; $$;
CREATE TRIGGER on_auth_user_created AFTER INSERT ON auth.users FOR EACH ROW EXECUTE FUNCTION public.handle_new_user();
CREATE VIEW feed AS SELECT p.id, p.body, pr.username, count(l.*) AS likes FROM posts p JOIN profiles pr ON pr.id = p.author LEFT JOIN likes l ON l.post_id = p.id GROUP BY p.id, pr.username;
CREATE FUNCTION username(p profiles) RETURNS text STABLE LANGUAGE sql AS $$ SELECT p.username $$;
