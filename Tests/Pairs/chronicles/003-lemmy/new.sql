CREATE EXTENSION IF NOT EXISTS ltree;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE SCHEMA r;

CREATE TYPE listing_type_enum AS ENUM ('All', 'Local', 'Subscribed');
CREATE TYPE community_visibility AS ENUM ('Public', 'LocalOnly');

CREATE TABLE person (
    id serial PRIMARY KEY,
    name varchar(255) NOT NULL,
    display_name varchar(255),
    banned boolean NOT NULL DEFAULT FALSE,
    published timestamp with time zone NOT NULL DEFAULT now(),
    updated timestamp with time zone,
    actor_id varchar(255) NOT NULL UNIQUE,
    bio text,
    local boolean NOT NULL DEFAULT TRUE,
    ban_expires timestamp with time zone
);

CREATE TABLE local_user (
    id serial PRIMARY KEY,
    person_id int REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE NOT NULL UNIQUE,
    email text UNIQUE,
    theme text NOT NULL DEFAULT 'browser',
    admin boolean NOT NULL DEFAULT FALSE,
    default_listing_type listing_type_enum NOT NULL DEFAULT 'Local'
);
CREATE INDEX idx_person_trigram ON person USING gin (name gin_trgm_ops, display_name gin_trgm_ops);
CREATE UNIQUE INDEX idx_person_lower_actor_id ON person (lower(actor_id));

CREATE TABLE community (
    id serial PRIMARY KEY,
    name varchar(255) NOT NULL,
    title varchar(255) NOT NULL,
    description text,
    removed boolean NOT NULL DEFAULT FALSE,
    published timestamp with time zone NOT NULL DEFAULT now(),
    deleted boolean NOT NULL DEFAULT FALSE,
    nsfw boolean NOT NULL DEFAULT FALSE,
    visibility community_visibility NOT NULL DEFAULT 'Public'
);

CREATE TABLE post (
    id serial PRIMARY KEY,
    name varchar(200) NOT NULL,
    url varchar(2000),
    body text,
    creator_id int REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE NOT NULL,
    community_id int REFERENCES community ON UPDATE CASCADE ON DELETE CASCADE NOT NULL,
    removed boolean NOT NULL DEFAULT FALSE,
    published timestamp with time zone NOT NULL DEFAULT now(),
    deleted boolean NOT NULL DEFAULT FALSE,
    featured_community boolean NOT NULL DEFAULT FALSE,
    featured_local boolean NOT NULL DEFAULT FALSE,
    url_content_type text
);
CREATE INDEX idx_post_creator ON post (creator_id);
CREATE INDEX idx_post_community ON post (community_id);

CREATE TABLE comment (
    id serial PRIMARY KEY,
    creator_id int REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE NOT NULL,
    post_id int REFERENCES post ON UPDATE CASCADE ON DELETE CASCADE NOT NULL,
    content text NOT NULL,
    removed boolean NOT NULL DEFAULT FALSE,
    published timestamp with time zone NOT NULL DEFAULT now(),
    deleted boolean NOT NULL DEFAULT FALSE,
    path ltree NOT NULL DEFAULT '0'
);
CREATE INDEX idx_path_gist ON comment USING gist (path);

CREATE TABLE comment_like (
    person_id int REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE NOT NULL,
    comment_id int REFERENCES comment ON UPDATE CASCADE ON DELETE CASCADE NOT NULL,
    score smallint NOT NULL,
    published timestamp with time zone NOT NULL DEFAULT now(),
    PRIMARY KEY (person_id, comment_id)
);

CREATE TABLE post_aggregates (
    post_id int PRIMARY KEY REFERENCES post ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    comments bigint NOT NULL DEFAULT 0,
    score bigint NOT NULL DEFAULT 0,
    featured_community boolean NOT NULL DEFAULT FALSE,
    hot_rank double precision NOT NULL DEFAULT 0.1728,
    published timestamp with time zone NOT NULL DEFAULT now()
);
CREATE INDEX idx_post_aggregates_featured_hot ON post_aggregates (featured_community DESC, hot_rank DESC);
CREATE INDEX idx_post_aggregates_nonzero_hotrank ON post_aggregates (published DESC) WHERE hot_rank <> 0::double precision;

CREATE TABLE comment_aggregates (
    id serial PRIMARY KEY,
    comment_id int REFERENCES comment ON UPDATE CASCADE ON DELETE CASCADE NOT NULL,
    score bigint NOT NULL DEFAULT 0,
    upvotes bigint NOT NULL DEFAULT 0,
    downvotes bigint NOT NULL DEFAULT 0,
    published timestamp with time zone NOT NULL DEFAULT now(),
    UNIQUE (comment_id)
);

CREATE FUNCTION r.hot_rank (score numeric, published timestamp with time zone)
    RETURNS double precision
    LANGUAGE sql
    IMMUTABLE PARALLEL SAFE
    RETURN
    CASE WHEN published > '2020-01-01 00:00:00+00'::timestamptz THEN
        log(greatest (2, score + 2))::double precision
    ELSE
        0.0
    END;

CREATE FUNCTION r.controversy_rank (upvotes numeric, downvotes numeric)
    RETURNS double precision
    LANGUAGE sql
    IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN downvotes <= 0 OR upvotes <= 0 THEN 0
      ELSE (upvotes + downvotes) ^ (CASE WHEN upvotes > downvotes THEN downvotes / upvotes ELSE upvotes / downvotes END)
    END;

CREATE INDEX idx_comment_aggregates_hot ON comment_aggregates (r.hot_rank (score, published) DESC, published DESC);

CREATE FUNCTION r.post_aggregates_from_post ()
    RETURNS TRIGGER
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO post_aggregates (post_id, published, featured_community)
    SELECT id, published, featured_community FROM new_post;
    RETURN NULL;
END
$$;

CREATE TRIGGER aggregates
    AFTER INSERT ON post REFERENCING NEW TABLE AS new_post
    FOR EACH STATEMENT
    EXECUTE FUNCTION r.post_aggregates_from_post ();

CREATE FUNCTION r.comment_aggregates_from_like ()
    RETURNS TRIGGER
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE comment_aggregates AS a
    SET score = a.score + diff.score
    FROM (SELECT comment_id, sum(score) AS score FROM new_like GROUP BY comment_id) AS diff
    WHERE a.comment_id = diff.comment_id;
    RETURN NULL;
END
$$;

CREATE TRIGGER aggregates
    AFTER INSERT ON comment_like REFERENCING NEW TABLE AS new_like
    FOR EACH STATEMENT
    EXECUTE FUNCTION r.comment_aggregates_from_like ();

CREATE VIEW post_view AS
SELECT p.*, c.name AS community_name, c.visibility, a.score, a.hot_rank, a.comments
FROM post p
JOIN community c ON c.id = p.community_id
JOIN post_aggregates a ON a.post_id = p.id;
