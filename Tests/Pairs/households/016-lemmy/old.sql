CREATE TABLE user_ (id serial PRIMARY KEY, name varchar(20) NOT NULL, fedi_name varchar(40) NOT NULL, preferred_username varchar(20), email text UNIQUE, icon bytea, admin boolean DEFAULT false NOT NULL, banned boolean DEFAULT false NOT NULL, published timestamp DEFAULT now() NOT NULL, updated timestamp, UNIQUE (name, fedi_name));
CREATE FUNCTION hot_rank(score numeric, published timestamp) RETURNS integer LANGUAGE plpgsql AS $$ BEGIN return floor(10000*log(greatest(1,score+3)) / power(((EXTRACT(EPOCH FROM (timezone('utc',now()) - published))/3600) + 2), 1.8))::integer; END; $$;
CREATE TABLE community (
    id serial PRIMARY KEY,
    name varchar(20) NOT NULL UNIQUE,
    title varchar(100) NOT NULL,
    description text,
    creator_id integer NOT NULL,
    removed boolean DEFAULT false NOT NULL,
    published timestamp DEFAULT now() NOT NULL,
    updated timestamp
);
ALTER TABLE community ADD CONSTRAINT community_creator_id_fkey FOREIGN KEY (creator_id) REFERENCES user_ ON DELETE CASCADE;
CREATE TABLE post (
    id serial PRIMARY KEY,
    name varchar(100) NOT NULL,
    url text,
    body text,
    creator_id integer NOT NULL,
    community_id integer NOT NULL,
    removed boolean DEFAULT false NOT NULL,
    locked boolean DEFAULT false NOT NULL,
    published timestamp DEFAULT now() NOT NULL,
    updated timestamp
);
ALTER TABLE post ADD CONSTRAINT post_creator_id_fkey FOREIGN KEY (creator_id) REFERENCES user_ ON DELETE CASCADE;
ALTER TABLE post ADD CONSTRAINT post_community_id_fkey FOREIGN KEY (community_id) REFERENCES community ON DELETE CASCADE;
CREATE TABLE comment (
    id serial PRIMARY KEY,
    creator_id integer NOT NULL,
    post_id integer NOT NULL,
    parent_id integer,
    content text NOT NULL,
    removed boolean DEFAULT false NOT NULL,
    published timestamp DEFAULT now() NOT NULL,
    updated timestamp
);
ALTER TABLE comment ADD CONSTRAINT comment_creator_id_fkey FOREIGN KEY (creator_id) REFERENCES user_ ON DELETE CASCADE;
ALTER TABLE comment ADD CONSTRAINT comment_post_id_fkey FOREIGN KEY (post_id) REFERENCES post ON DELETE CASCADE;
ALTER TABLE comment ADD CONSTRAINT comment_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES comment ON DELETE CASCADE;
CREATE TABLE post_like (
    id serial PRIMARY KEY,
    post_id integer NOT NULL,
    user_id integer NOT NULL,
    score smallint NOT NULL,
    published timestamp DEFAULT now() NOT NULL,
    UNIQUE (post_id, user_id)
);
ALTER TABLE post_like ADD CONSTRAINT post_like_post_id_fkey FOREIGN KEY (post_id) REFERENCES post ON DELETE CASCADE;
ALTER TABLE post_like ADD CONSTRAINT post_like_user_id_fkey FOREIGN KEY (user_id) REFERENCES user_ ON DELETE CASCADE;
CREATE VIEW post_view AS SELECT p.*, (SELECT u.name FROM user_ u WHERE p.creator_id = u.id) AS creator_name, (SELECT count(*) FROM comment WHERE comment.post_id = p.id) AS number_of_comments, coalesce(sum(pl.score), 0) AS score, hot_rank(coalesce(sum(pl.score), 0), p.published) AS hot_rank FROM post p LEFT JOIN post_like pl ON p.id = pl.post_id GROUP BY p.id;
CREATE VIEW comment_view AS SELECT c.*, u.name AS creator_name FROM comment c JOIN user_ u ON u.id = c.creator_id;

