CREATE EXTENSION ltree;
CREATE SCHEMA r;
CREATE TYPE listing_type_enum AS ENUM ('All','Local','Subscribed','ModeratorView');
CREATE TYPE sort_type_enum AS ENUM ('Active','Hot','New','Old','TopDay','TopWeek','TopMonth','TopYear','TopAll','MostComments','Controversial','Scaled');
CREATE TYPE actor_type_enum AS ENUM ('site','community','person');
CREATE FUNCTION generate_unique_changeme() RETURNS text LANGUAGE sql AS $$ SELECT 'http://changeme.invalid/' || substr(md5(random()::text), 0, 25); $$;
CREATE FUNCTION r.controversy_rank(upvotes numeric, downvotes numeric) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN CASE WHEN downvotes <= 0 OR upvotes <= 0 THEN 0 ELSE (upvotes + downvotes) ^ CASE WHEN upvotes > downvotes THEN downvotes::float / upvotes::float ELSE upvotes::float / downvotes::float END END;
CREATE FUNCTION r.hot_rank(score numeric, published timestamptz) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT CASE WHEN true THEN log(greatest(2, score + 2))::double precision / 2 END $$;
CREATE TABLE instance (
    id serial PRIMARY KEY,
    domain varchar(255) NOT NULL UNIQUE,
    software varchar(255),
    published timestamp with time zone DEFAULT now() NOT NULL,
    updated timestamp with time zone
);
CREATE TABLE person (
    id serial PRIMARY KEY,
    name varchar(255) NOT NULL,
    display_name varchar(255),
    avatar text,
    banned boolean DEFAULT false NOT NULL,
    actor_id varchar(255) DEFAULT generate_unique_changeme() NOT NULL,
    local boolean DEFAULT true NOT NULL,
    private_key text,
    instance_id integer NOT NULL,
    published timestamp with time zone DEFAULT now() NOT NULL,
    updated timestamp with time zone,
    CONSTRAINT idx_person_actor_id UNIQUE (actor_id)
);
ALTER TABLE person ADD CONSTRAINT person_instance_id_fkey FOREIGN KEY (instance_id) REFERENCES instance ON DELETE CASCADE;
CREATE UNIQUE INDEX idx_person_lower_actor_id ON person (lower((actor_id)::text));
CREATE TABLE local_user (
    id serial PRIMARY KEY,
    person_id integer NOT NULL UNIQUE,
    email text,
    show_nsfw boolean DEFAULT false NOT NULL,
    default_sort_type sort_type_enum DEFAULT 'Active' NOT NULL,
    default_listing_type listing_type_enum DEFAULT 'Local' NOT NULL,
    blocked_keywords text[]
);
ALTER TABLE local_user ADD CONSTRAINT local_user_person_id_fkey FOREIGN KEY (person_id) REFERENCES person ON DELETE CASCADE;
CREATE TABLE community (
    id serial PRIMARY KEY,
    name varchar(255) NOT NULL,
    title varchar(255) NOT NULL,
    description text,
    removed boolean DEFAULT false NOT NULL,
    published timestamp with time zone DEFAULT now() NOT NULL,
    updated timestamp with time zone,
    actor_id varchar(255) DEFAULT generate_unique_changeme() NOT NULL,
    instance_id integer NOT NULL,
    hidden boolean DEFAULT false NOT NULL,
    UNIQUE (actor_id)
);
ALTER TABLE community ADD CONSTRAINT community_instance_id_fkey FOREIGN KEY (instance_id) REFERENCES instance ON DELETE CASCADE;
CREATE TABLE post (
    id serial PRIMARY KEY,
    name varchar(200) NOT NULL,
    url varchar(2000),
    body text,
    creator_id integer NOT NULL,
    community_id integer NOT NULL,
    removed boolean DEFAULT false NOT NULL,
    locked boolean DEFAULT false NOT NULL,
    published timestamp with time zone DEFAULT now() NOT NULL,
    updated timestamp with time zone,
    nsfw boolean DEFAULT false NOT NULL,
    embed_title text,
    ap_id varchar(255) DEFAULT generate_unique_changeme() NOT NULL,
    language_id integer DEFAULT 0 NOT NULL,
    url_content_type text,
    scheduled_publish_time timestamp with time zone,
    UNIQUE (ap_id)
);
ALTER TABLE post ADD CONSTRAINT post_creator_id_fkey FOREIGN KEY (creator_id) REFERENCES person ON DELETE CASCADE;
ALTER TABLE post ADD CONSTRAINT post_community_id_fkey FOREIGN KEY (community_id) REFERENCES community ON DELETE CASCADE;
CREATE INDEX idx_post_url ON post (url);
CREATE TABLE comment (
    id serial PRIMARY KEY,
    creator_id integer NOT NULL,
    post_id integer NOT NULL,
    content text NOT NULL,
    removed boolean DEFAULT false NOT NULL,
    published timestamp with time zone DEFAULT now() NOT NULL,
    updated timestamp with time zone,
    ap_id varchar(255) DEFAULT generate_unique_changeme() NOT NULL,
    path ltree DEFAULT '0' NOT NULL,
    distinguished boolean DEFAULT false NOT NULL
);
ALTER TABLE comment ADD CONSTRAINT comment_creator_id_fkey FOREIGN KEY (creator_id) REFERENCES person ON DELETE CASCADE;
ALTER TABLE comment ADD CONSTRAINT comment_post_id_fkey FOREIGN KEY (post_id) REFERENCES post ON DELETE CASCADE;
CREATE INDEX idx_path_gist ON comment USING gist (path);
CREATE TABLE post_like (
    post_id integer NOT NULL,
    person_id integer NOT NULL,
    score smallint NOT NULL,
    published timestamp with time zone DEFAULT now() NOT NULL,
    PRIMARY KEY (person_id, post_id)
);
ALTER TABLE post_like ADD CONSTRAINT post_like_post_id_fkey FOREIGN KEY (post_id) REFERENCES post ON DELETE CASCADE;
ALTER TABLE post_like ADD CONSTRAINT post_like_person_id_fkey FOREIGN KEY (person_id) REFERENCES person ON DELETE CASCADE;
CREATE TABLE post_aggregates (
    post_id integer PRIMARY KEY REFERENCES post ON DELETE CASCADE,
    comments bigint DEFAULT 0 NOT NULL,
    score bigint DEFAULT 0 NOT NULL,
    upvotes bigint DEFAULT 0 NOT NULL,
    downvotes bigint DEFAULT 0 NOT NULL,
    published timestamp with time zone DEFAULT now() NOT NULL,
    hot_rank double precision DEFAULT 0.1728 NOT NULL,
    controversy_rank double precision DEFAULT 0 NOT NULL
);
CREATE INDEX idx_post_aggregates_hot ON post_aggregates (hot_rank DESC, published DESC);
CREATE INDEX idx_post_aggregates_controversy ON post_aggregates (r.controversy_rank((upvotes)::numeric, (downvotes)::numeric) DESC);
CREATE FUNCTION r.post_aggregates_from_post() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO post_aggregates (post_id, published) SELECT id, published FROM new_post; RETURN NULL; END $$;
CREATE TRIGGER aggregates AFTER INSERT ON post REFERENCING NEW TABLE AS new_post FOR EACH STATEMENT EXECUTE FUNCTION r.post_aggregates_from_post();
CREATE TABLE received_activity (
    ap_id text NOT NULL PRIMARY KEY,
    published timestamp with time zone DEFAULT now() NOT NULL
);

