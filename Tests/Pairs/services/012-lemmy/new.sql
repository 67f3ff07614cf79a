CREATE EXTENSION IF NOT EXISTS ltree;
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE SCHEMA r; CREATE SCHEMA utils;
CREATE TYPE listing_type_enum AS ENUM ('All', 'Local', 'Subscribed', 'ModeratorView');
CREATE TYPE post_sort_type_enum AS ENUM ('Active', 'Hot', 'New', 'Old', 'Top', 'MostComments', 'Controversial', 'Scaled');
CREATE FUNCTION generate_unique_changeme() RETURNS text LANGUAGE sql AS $$
  SELECT 'http://changeme.invalid/' || substr(md5(random()::text), 0, 25);
$$;
CREATE FUNCTION r.now_const() RETURNS timestamptz LANGUAGE sql IMMUTABLE AS $$ SELECT now() $$;
CREATE FUNCTION r.hot_rank(score numeric, published timestamp with time zone) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  CASE WHEN (r.now_const() - published) > '0'::interval AND (r.now_const() - published) < '7 days'::interval THEN
    log(greatest(2, score + 2)) / power((EXTRACT(EPOCH FROM (r.now_const() - published)) / 3600) + 2, 1.8)
  ELSE 0.0 END;
CREATE TABLE instance (id serial PRIMARY KEY, domain varchar(255) NOT NULL UNIQUE,
  published timestamptz NOT NULL DEFAULT now(), updated timestamptz, software varchar(255)
);
CREATE TABLE person (
  id serial PRIMARY KEY, name varchar(255) NOT NULL, display_name varchar(255), avatar text,
  published timestamptz NOT NULL DEFAULT now(),
  actor_id varchar(255) NOT NULL DEFAULT generate_unique_changeme() UNIQUE,
  local boolean NOT NULL DEFAULT true, private_key text, deleted boolean NOT NULL DEFAULT false,
  inbox_url varchar(255) NOT NULL DEFAULT generate_unique_changeme(),
  post_count bigint NOT NULL DEFAULT 0, comment_count bigint NOT NULL DEFAULT 0,
  instance_id int NOT NULL REFERENCES instance ON UPDATE CASCADE ON DELETE CASCADE);
CREATE UNIQUE INDEX idx_person_lower_actor_id ON person (lower(actor_id));
CREATE TABLE local_user (id serial PRIMARY KEY, person_id int NOT NULL UNIQUE REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE, password_encrypted text
  , email text UNIQUE, show_nsfw boolean NOT NULL DEFAULT false,
  default_listing_type listing_type_enum NOT NULL DEFAULT 'Local',
  default_post_sort_type post_sort_type_enum NOT NULL DEFAULT 'Active',
  admin boolean NOT NULL DEFAULT false
);
CREATE TABLE community (id serial PRIMARY KEY, name varchar(255) NOT NULL, title varchar(255) NOT NULL, actor_id varchar(255) NOT NULL DEFAULT generate_unique_changeme() UNIQUE,
  hidden boolean DEFAULT false, instance_id int NOT NULL REFERENCES instance ON UPDATE CASCADE ON DELETE CASCADE);
CREATE TABLE post (id serial PRIMARY KEY, name varchar(200) NOT NULL, url text, body text,
  creator_id int NOT NULL REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE, community_id int NOT NULL REFERENCES community ON UPDATE CASCADE ON DELETE CASCADE,
  published timestamptz NOT NULL DEFAULT now(), featured_community boolean NOT NULL DEFAULT false, featured_local boolean NOT NULL DEFAULT false,
  score bigint NOT NULL DEFAULT 0, hot_rank double precision NOT NULL DEFAULT 0.0001, scheduled_publish_time timestamptz,
  nsfw boolean NOT NULL DEFAULT false);
CREATE TABLE post_actions (post_id int NOT NULL REFERENCES post ON UPDATE CASCADE ON DELETE CASCADE, person_id int NOT NULL REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE, read timestamptz, saved timestamptz, liked timestamptz, like_score smallint, PRIMARY KEY (person_id, post_id), CONSTRAINT post_actions_check_liked CHECK (((liked IS NULL) = (like_score IS NULL))));
CREATE INDEX idx_post_actions_saved ON post_actions (person_id, post_id) WHERE saved IS NOT NULL;
CREATE INDEX idx_post_featured_hot ON post (featured_local DESC, hot_rank DESC, id DESC) INCLUDE (community_id);
CREATE TABLE comment (id serial PRIMARY KEY, creator_id int NOT NULL REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE, post_id int NOT NULL REFERENCES post ON UPDATE CASCADE ON DELETE CASCADE, content text NOT NULL, path ltree NOT NULL DEFAULT '0'
  , published timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX idx_path_gist ON comment USING gist (path);
CREATE FUNCTION r.post_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE person AS a SET post_count = a.post_count + diff.n FROM (SELECT creator_id, count(*) AS n FROM new_post GROUP BY creator_id) AS diff WHERE a.id = diff.creator_id;
  RETURN NULL;
END $$;
CREATE TRIGGER post_change_ins AFTER INSERT ON post REFERENCING NEW TABLE AS new_post FOR EACH STATEMENT EXECUTE FUNCTION r.post_change();

