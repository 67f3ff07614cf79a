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

CREATE SCHEMA api_v2;
REVOKE EXECUTE ON FUNCTION api.login(text, text) FROM PUBLIC;

DROP FUNCTION api.search(text);
DROP VIEW api.comments;
DROP VIEW api.posts;
CREATE TYPE data.post_state AS ENUM ('draft', 'review', 'published', 'withdrawn');
ALTER TABLE data.posts ADD COLUMN state data.post_state NOT NULL DEFAULT 'draft', ADD COLUMN slug text GENERATED ALWAYS AS (lower(regexp_replace(title, '[^A-Za-z0-9]+', '-', 'g'))) STORED UNIQUE, ADD COLUMN tags text[] NOT NULL DEFAULT '{}';
UPDATE data.posts SET state = 'published' WHERE published;
ALTER TABLE data.posts DROP COLUMN published;
ALTER TABLE data.posts ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone_reads_published ON data.posts FOR SELECT USING (state = 'published');
CREATE POLICY authors_own ON data.posts TO author USING (author_id = utils.current_author()) WITH CHECK (author_id = utils.current_author() AND state <> 'published');
CREATE POLICY editors_all ON data.posts TO editor USING (true) WITH CHECK (true);
ALTER TABLE data.comments DROP CONSTRAINT comments_post_id_fkey, ADD CONSTRAINT comments_post_id_fkey FOREIGN KEY (post_id) REFERENCES data.posts ON DELETE CASCADE;
CREATE VIEW api.posts WITH (security_invoker=on, check_option=cascaded) AS SELECT id, title, body, state, slug, tags FROM data.posts;
CREATE VIEW api.comments AS SELECT id, post_id, body, by AS "from" FROM data.comments;
CREATE VIEW api_v2.posts AS SELECT p.*, (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'body', c.body) ORDER BY c.id), '[]') FROM data.comments c WHERE c.post_id = p.id) AS comments FROM data.posts p;
CREATE FUNCTION api.comment_count(p api.posts) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count(*) FROM data.comments c WHERE c.post_id = p.id $$;
CREATE FUNCTION api.search(q text, tag text DEFAULT NULL, VARIADIC states data.post_state[] DEFAULT '{published}') RETURNS SETOF api.posts LANGUAGE sql STABLE ROWS 20 AS $$ SELECT * FROM api.posts WHERE title ILIKE '%' || q || '%' AND (tag IS NULL OR tag = ANY (tags)) AND state = ANY (states) $$;
CREATE FUNCTION api.posts_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO data.posts (author_id, title, body) VALUES (utils.current_author(), NEW.title, NEW.body) RETURNING id INTO NEW.id; RETURN NEW; END $$;
CREATE TRIGGER posts_insert INSTEAD OF INSERT ON api.posts FOR EACH ROW EXECUTE FUNCTION api.posts_insert();
DROP TRIGGER ensure_role_exists ON data.authors;
CREATE CONSTRAINT TRIGGER ensure_role_exists AFTER INSERT OR UPDATE OF role ON data.authors DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION data.check_role();
ALTER TYPE api.jwt_token ADD ATTRIBUTE expires timestamptz;
GRANT USAGE ON SCHEMA api, api_v2, utils TO web_anon, author, editor;
GRANT SELECT ON ALL TABLES IN SCHEMA api, api_v2 TO web_anon, author, editor;
GRANT INSERT (title, body), UPDATE (title, body) ON api.posts TO author;
GRANT UPDATE ON api.posts TO editor;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA api GRANT EXECUTE ON FUNCTIONS TO author, editor;
COMMENT ON VIEW api.posts IS $$Posts

Only what the caller may see.$$;
COMMENT ON COLUMN api.posts.state IS 'draft → review → published';
COMMENT ON FUNCTION api.comment_count(api.posts) IS 'computed field';
COMMENT ON SCHEMA api_v2 IS 'beta';
