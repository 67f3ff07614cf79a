CREATE EXTENSION IF NOT EXISTS ltree;
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE SCHEMA r; CREATE SCHEMA utils;
CREATE TYPE listing_type_enum AS ENUM ('All', 'Local', 'Subscribed');
CREATE TYPE sort_type_enum AS ENUM ('Active', 'Hot', 'New', 'Old', 'TopDay', 'TopWeek', 'TopAll', 'MostComments');
CREATE FUNCTION generate_unique_changeme() RETURNS text LANGUAGE sql AS $$
  SELECT 'http://changeme.invalid/' || substr(md5(random()::text), 0, 25);
$$;
CREATE FUNCTION hot_rank(score numeric, published timestamp without time zone) RETURNS integer AS $$
begin
  return floor(10000*log(greatest(1,score+3)) / power(((EXTRACT(EPOCH FROM (timezone('utc',now()) - published))/3600) + 2), 1.8))::integer;
end; $$ LANGUAGE plpgsql;
CREATE TABLE instance (id serial PRIMARY KEY, domain varchar(255) NOT NULL UNIQUE,
  published timestamp NOT NULL DEFAULT now(), updated timestamp
);
CREATE TABLE person (
  id serial PRIMARY KEY, name varchar(255) NOT NULL, display_name varchar(255), avatar text,
  banned boolean NOT NULL DEFAULT false,
  published timestamp NOT NULL DEFAULT now(),
  actor_id varchar(255) NOT NULL DEFAULT generate_unique_changeme() UNIQUE,
  local boolean NOT NULL DEFAULT true, private_key text, deleted boolean NOT NULL DEFAULT false,
  inbox_url varchar(255) NOT NULL DEFAULT generate_unique_changeme(),
  admin boolean NOT NULL DEFAULT false, ban_expires timestamp,
  instance_id int NOT NULL REFERENCES instance ON UPDATE CASCADE ON DELETE CASCADE);
CREATE TABLE person_aggregates (id serial PRIMARY KEY, person_id int REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE NOT NULL UNIQUE, post_count bigint NOT NULL DEFAULT 0, comment_count bigint NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX idx_person_lower_actor_id ON person (lower(actor_id));
CREATE TABLE local_user (id serial PRIMARY KEY, person_id int NOT NULL UNIQUE REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE, password_encrypted text
  NOT NULL
  , email text UNIQUE, show_nsfw boolean NOT NULL DEFAULT false,
  default_listing_type listing_type_enum NOT NULL DEFAULT 'Local',
  default_sort_type sort_type_enum NOT NULL DEFAULT 'Active',
  validator_time timestamp NOT NULL DEFAULT now(),
  show_scores boolean NOT NULL DEFAULT true
);
CREATE TABLE community (id serial PRIMARY KEY, name varchar(255) NOT NULL, title varchar(255) NOT NULL, actor_id varchar(255) NOT NULL DEFAULT generate_unique_changeme() UNIQUE,
  hidden boolean DEFAULT false, instance_id int NOT NULL REFERENCES instance ON UPDATE CASCADE ON DELETE CASCADE);
CREATE TABLE post (id serial PRIMARY KEY, name varchar(200) NOT NULL, url text, body text,
  creator_id int NOT NULL REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE, community_id int NOT NULL REFERENCES community ON UPDATE CASCADE ON DELETE CASCADE,
  published timestamp NOT NULL DEFAULT now(), stickied boolean NOT NULL DEFAULT false,
  nsfw boolean NOT NULL DEFAULT false);
CREATE TABLE post_like (id serial PRIMARY KEY, post_id int NOT NULL REFERENCES post ON UPDATE CASCADE ON DELETE CASCADE, person_id int NOT NULL REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE, score smallint NOT NULL, published timestamp NOT NULL DEFAULT now(), UNIQUE (post_id, person_id));
CREATE TABLE comment (id serial PRIMARY KEY, creator_id int NOT NULL REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE, post_id int NOT NULL REFERENCES post ON UPDATE CASCADE ON DELETE CASCADE, content text NOT NULL, path ltree NOT NULL DEFAULT '0'
);
CREATE INDEX idx_path_gist ON comment USING gist (path);
CREATE VIEW post_view AS SELECT p.*, pe.name AS creator_name, pe.banned, COALESCE((SELECT sum(l.score) FROM post_like l WHERE l.post_id = p.id), 0) AS score, hot_rank(COALESCE((SELECT sum(l.score) FROM post_like l WHERE l.post_id = p.id), 0)::numeric, p.published) AS hot_rank FROM post p JOIN person pe ON pe.id = p.creator_id;
CREATE FUNCTION person_aggregates_person() RETURNS trigger LANGUAGE plpgsql AS $$ begin
  IF (TG_OP = 'INSERT') THEN insert into person_aggregates (person_id) values (NEW.id);
  ELSIF (TG_OP = 'DELETE') THEN delete from person_aggregates where person_id = OLD.id; END IF;
  return null; end $$;
CREATE TRIGGER person_aggregates_person AFTER INSERT OR DELETE ON person FOR EACH ROW EXECUTE PROCEDURE person_aggregates_person();

