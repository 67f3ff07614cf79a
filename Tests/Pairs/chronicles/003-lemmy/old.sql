CREATE EXTENSION IF NOT EXISTS ltree;

CREATE TABLE person (
    id serial PRIMARY KEY,
    name varchar(255) NOT NULL,
    display_name varchar(255),
    banned boolean NOT NULL DEFAULT FALSE,
    published timestamp NOT NULL DEFAULT now(),
    updated timestamp,
    actor_id varchar(255) NOT NULL UNIQUE,
    bio text,
    local boolean NOT NULL DEFAULT TRUE,
    admin boolean NOT NULL DEFAULT FALSE
);
CREATE UNIQUE INDEX idx_person_lower_actor_id ON person (lower(actor_id));

CREATE TABLE community (
    id serial PRIMARY KEY,
    name varchar(255) NOT NULL,
    title varchar(255) NOT NULL,
    description text,
    removed boolean NOT NULL DEFAULT FALSE,
    published timestamp NOT NULL DEFAULT now(),
    deleted boolean NOT NULL DEFAULT FALSE,
    nsfw boolean NOT NULL DEFAULT FALSE
);

CREATE TABLE post (
    id serial PRIMARY KEY,
    name varchar(200) NOT NULL,
    url varchar(512),
    body text,
    creator_id int REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE NOT NULL,
    community_id int REFERENCES community ON UPDATE CASCADE ON DELETE CASCADE NOT NULL,
    removed boolean NOT NULL DEFAULT FALSE,
    published timestamp NOT NULL DEFAULT now(),
    stickied boolean NOT NULL DEFAULT FALSE,
    deleted boolean NOT NULL DEFAULT FALSE
);
CREATE INDEX idx_post_creator ON post (creator_id);
CREATE INDEX idx_post_community ON post (community_id);

CREATE TABLE comment (
    id serial PRIMARY KEY,
    creator_id int REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE NOT NULL,
    post_id int REFERENCES post ON UPDATE CASCADE ON DELETE CASCADE NOT NULL,
    content text NOT NULL,
    removed boolean NOT NULL DEFAULT FALSE,
    published timestamp NOT NULL DEFAULT now(),
    deleted boolean NOT NULL DEFAULT FALSE,
    path ltree NOT NULL DEFAULT '0'
);
CREATE INDEX idx_path_gist ON comment USING gist (path);

CREATE TABLE comment_like (
    id serial PRIMARY KEY,
    person_id int REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE NOT NULL,
    comment_id int REFERENCES comment ON UPDATE CASCADE ON DELETE CASCADE NOT NULL,
    score smallint NOT NULL,
    published timestamp NOT NULL DEFAULT now(),
    UNIQUE (comment_id, person_id)
);

CREATE TABLE post_aggregates (
    id serial PRIMARY KEY,
    post_id int REFERENCES post ON UPDATE CASCADE ON DELETE CASCADE NOT NULL,
    comments bigint NOT NULL DEFAULT 0,
    score bigint NOT NULL DEFAULT 0,
    stickied boolean NOT NULL DEFAULT FALSE,
    published timestamp NOT NULL DEFAULT now(),
    UNIQUE (post_id)
);
CREATE INDEX idx_post_aggregates_stickied_hot ON post_aggregates (stickied DESC, score DESC);

CREATE TABLE comment_aggregates (
    id serial PRIMARY KEY,
    comment_id int REFERENCES comment ON UPDATE CASCADE ON DELETE CASCADE NOT NULL,
    score bigint NOT NULL DEFAULT 0,
    upvotes bigint NOT NULL DEFAULT 0,
    downvotes bigint NOT NULL DEFAULT 0,
    published timestamp NOT NULL DEFAULT now(),
    UNIQUE (comment_id)
);

CREATE FUNCTION hot_rank (score numeric, published timestamp without time zone)
    RETURNS integer
    LANGUAGE plpgsql
    IMMUTABLE
    AS $$
DECLARE
    hours_diff numeric := EXTRACT(EPOCH FROM ('2024-01-01'::timestamp - published)) / 3600;
BEGIN
    RETURN floor(10000 * log(greatest (1, score + 3)) / power(abs(hours_diff) + 2, 1.8))::integer;
END;
$$;

CREATE INDEX idx_comment_aggregates_hot ON comment_aggregates (hot_rank (score, published) DESC, published DESC);

CREATE FUNCTION was_removed_or_deleted (tg_op text, old record, new record)
    RETURNS boolean
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (tg_op = 'INSERT') THEN
        RETURN FALSE;
    END IF;
    IF (tg_op = 'DELETE') THEN
        RETURN TRUE;
    END IF;
    RETURN tg_op = 'UPDATE' AND (old.deleted = 'f' AND new.deleted = 't');
END
$$;

CREATE FUNCTION post_aggregates_post ()
    RETURNS TRIGGER
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (TG_OP = 'INSERT') THEN
        INSERT INTO post_aggregates (post_id, published, stickied) VALUES (NEW.id, NEW.published, NEW.stickied);
    ELSIF (TG_OP = 'DELETE') THEN
        DELETE FROM post_aggregates WHERE post_id = OLD.id;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER post_aggregates_post
    AFTER INSERT OR DELETE ON post
    FOR EACH ROW
    EXECUTE PROCEDURE post_aggregates_post ();

CREATE FUNCTION post_aggregates_stickied ()
    RETURNS TRIGGER
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE post_aggregates pa SET stickied = NEW.stickied WHERE pa.post_id = NEW.id;
    RETURN NULL;
END
$$;

CREATE TRIGGER post_aggregates_stickied
    AFTER UPDATE ON post
    FOR EACH ROW
    WHEN (OLD.stickied IS DISTINCT FROM NEW.stickied)
    EXECUTE PROCEDURE post_aggregates_stickied ();

CREATE FUNCTION comment_aggregates_score ()
    RETURNS TRIGGER
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE comment_aggregates ca SET score = score + NEW.score WHERE ca.comment_id = NEW.comment_id;
    RETURN NULL;
END
$$;

CREATE TRIGGER comment_aggregates_score
    AFTER INSERT ON comment_like
    FOR EACH ROW
    EXECUTE PROCEDURE comment_aggregates_score ();

CREATE VIEW post_view AS
SELECT p.*, c.name AS community_name, a.score, a.comments
FROM post p
JOIN community c ON c.id = p.community_id
JOIN post_aggregates a ON a.post_id = p.id;
