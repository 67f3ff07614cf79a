CREATE EXTENSION citext;
CREATE EXTENSION ltree;
CREATE SCHEMA utils;
CREATE TYPE listing_type_enum AS ENUM ('All', 'Local', 'Subscribed'
, 'ModeratorView'
);
CREATE TYPE sort_type_enum AS ENUM ('Active', 'Hot', 'New', 'Old', 'TopHour', 'TopDay', 'TopWeek', 'TopMonth', 'TopYear', 'TopAll', 'MostComments', 'Scaled', 'Controversial');
CREATE FUNCTION utils.generate_unique_changeme() RETURNS text LANGUAGE sql AS $$ SELECT 'http://changeme.invalid/' || substr(md5(random()::text), 0, 25) $$;
CREATE FUNCTION hot_rank(score numeric, published timestamp with time zone) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN published > '2020-01-01 00:00:00+00'::timestamptz THEN log(greatest(2, score + 2))::float8 ELSE 0.0::float8 END;
$$;
CREATE FUNCTION controversy_rank(upvotes numeric, downvotes numeric) RETURNS double precision LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF downvotes <= 0 OR upvotes <= 0 THEN RETURN 0; END IF;
  RETURN (upvotes + downvotes) * CASE WHEN upvotes > downvotes THEN downvotes::float / upvotes::float ELSE upvotes::float / downvotes::float END;
END; $$;
CREATE TABLE person (
  id serial PRIMARY KEY,
  name varchar(255) NOT NULL,
  display_name varchar(255),
  avatar text,
  banned boolean DEFAULT false NOT NULL,
  published timestamp with time zone DEFAULT now() NOT NULL,
  updated timestamp with time zone,
  actor_id varchar(255) DEFAULT utils.generate_unique_changeme() NOT NULL UNIQUE,
  inbox_url varchar(255) DEFAULT utils.generate_unique_changeme() NOT NULL,
  matrix_user_id text,
  bot_account boolean DEFAULT false NOT NULL
);
CREATE TABLE community (id serial PRIMARY KEY, name citext NOT NULL, title varchar(255) NOT NULL, removed boolean DEFAULT false NOT NULL, published 
timestamptz
 DEFAULT now() NOT NULL, actor_id varchar(255) DEFAULT utils.generate_unique_changeme() NOT NULL, followers_url varchar(255) DEFAULT utils.generate_unique_changeme());
CREATE TABLE post (id serial PRIMARY KEY, name varchar(200) NOT NULL, url varchar(512), body text, creator_id int NOT NULL REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE, community_id int NOT NULL REFERENCES community ON UPDATE CASCADE ON DELETE CASCADE, published 
timestamptz
 DEFAULT now() NOT NULL, nsfw boolean DEFAULT false NOT NULL, ap_id varchar(255) DEFAULT utils.generate_unique_changeme() NOT NULL CONSTRAINT idx_post_ap_id UNIQUE, featured_community boolean DEFAULT false NOT NULL);
CREATE TABLE comment (id serial PRIMARY KEY, creator_id int NOT NULL REFERENCES person ON DELETE CASCADE, post_id int NOT NULL REFERENCES post ON DELETE CASCADE, content text NOT NULL, path ltree DEFAULT '0'::ltree NOT NULL, published 
timestamptz
 DEFAULT now() NOT NULL, distinguished boolean DEFAULT false NOT NULL);
CREATE INDEX idx_path_gist ON comment USING gist (path);
CREATE TABLE local_user (id serial PRIMARY KEY, person_id int NOT NULL UNIQUE REFERENCES person ON DELETE CASCADE, password_encrypted text NOT NULL, email citext UNIQUE, default_sort_type sort_type_enum DEFAULT 'Active' NOT NULL, default_listing_type listing_type_enum DEFAULT 'Local' NOT NULL
, admin boolean NOT NULL DEFAULT false, totp_2fa_enabled boolean DEFAULT false NOT NULL
);
CREATE TABLE post_aggregates (post_id int PRIMARY KEY REFERENCES post ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, comments bigint DEFAULT 0 NOT NULL, score bigint DEFAULT 0 NOT NULL, upvotes bigint DEFAULT 0 NOT NULL, downvotes bigint DEFAULT 0 NOT NULL, published timestamptz DEFAULT now() NOT NULL, hot_rank double precision DEFAULT 0.1728 NOT NULL, controversy_rank double precision GENERATED ALWAYS AS (controversy_rank(upvotes::numeric, downvotes::numeric)) STORED);
CREATE INDEX idx_post_aggregates_hot ON post_aggregates (hot_rank((score)::numeric, published) DESC, published DESC);
CREATE FUNCTION post_aggregates_post() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  IF (TG_OP = 'INSERT') THEN INSERT INTO post_aggregates (post_id) VALUES (NEW.id);
  ELSIF (TG_OP = 'DELETE') THEN DELETE FROM post_aggregates WHERE post_id = OLD.id;
  END IF;
  RETURN NULL;
end $$;
CREATE TRIGGER post_aggregates_post AFTER INSERT OR DELETE ON post FOR EACH ROW EXECUTE FUNCTION post_aggregates_post();
