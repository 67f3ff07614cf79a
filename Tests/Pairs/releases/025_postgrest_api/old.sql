CREATE SCHEMA api;
CREATE SCHEMA data;
CREATE SCHEMA utils;
COMMENT ON SCHEMA api IS $$Blog API

Everything reachable over HTTP.$$;
CREATE DOMAIN data.email AS text CHECK (VALUE ~ '^[^@\s]+@[^@\s]+$');
CREATE TYPE api.jwt_token AS (token text);
CREATE TABLE data.authors (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email data.email UNIQUE NOT NULL, pass text NOT NULL CHECK (length(pass) < 512), role name NOT NULL CHECK (length(role) < 512), name text);
CREATE TABLE data.posts (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, author_id int NOT NULL REFERENCES data.authors, title text NOT NULL, body text NOT NULL DEFAULT '', published boolean NOT NULL DEFAULT false, created timestamptz NOT NULL DEFAULT now());
CREATE TABLE data.comments (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, post_id int NOT NULL REFERENCES data.posts, body text NOT NULL, by text);
CREATE VIEW api.posts AS SELECT id, title, body, published FROM data.posts;
CREATE VIEW api.comments AS SELECT id, post_id, body, by FROM data.comments;
CREATE FUNCTION utils.current_author() RETURNS int LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('request.jwt.claims', true)::json ->> 'author_id', '')::int $$;
CREATE FUNCTION api.login(email text, pass text) RETURNS api.jwt_token LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
  result api.jwt_token;
BEGIN
  SELECT encode(email::bytea, 'base64') INTO result.token;
  RETURN result;
END;
$$;
CREATE FUNCTION api.search(q text) RETURNS SETOF api.posts LANGUAGE sql STABLE AS $$ SELECT * FROM api.posts WHERE title ILIKE '%' || q || '%' $$;
CREATE FUNCTION data.check_role() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = NEW.role) THEN
    RAISE foreign_key_violation USING MESSAGE = 'unknown database role: ' || NEW.role;
  END IF;
  RETURN NEW;
END $$;
CREATE CONSTRAINT TRIGGER ensure_role_exists AFTER INSERT OR UPDATE ON data.authors FOR EACH ROW EXECUTE PROCEDURE data.check_role();
GRANT USAGE ON SCHEMA api TO web_anon, author;
GRANT SELECT ON api.posts, api.comments TO web_anon;
GRANT SELECT, INSERT, UPDATE ON api.posts TO author;
GRANT EXECUTE ON FUNCTION api.login(text, text) TO web_anon;
COMMENT ON VIEW api.posts IS 'Posts';
COMMENT ON COLUMN api.posts.published IS 'visible to all?';
