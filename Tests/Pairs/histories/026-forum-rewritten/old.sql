-- forum 1.0
CREATE EXTENSION IF NOT EXISTS citext;

CREATE TYPE post_state AS ENUM ('visible', 'hidden', 'deleted');

CREATE TABLE members (
    member_id   serial PRIMARY KEY,
    username    citext NOT NULL UNIQUE,
    email       citext NOT NULL,
    title       varchar(50),
    joined      timestamp NOT NULL DEFAULT now(),
    posts       integer NOT NULL DEFAULT 0
);

CREATE TABLE boards (
    board_id    serial PRIMARY KEY,
    parent_id   integer REFERENCES boards (board_id),
    name        text NOT NULL,
    sort        smallint NOT NULL DEFAULT 0
);

CREATE TABLE topics (
    topic_id    serial PRIMARY KEY,
    board_id    integer NOT NULL REFERENCES boards (board_id),
    starter_id  integer NOT NULL REFERENCES members (member_id),
    subject     varchar(100) NOT NULL,
    sticky      boolean NOT NULL DEFAULT false,
    first_post  integer,
    last_post   integer,
    views       integer NOT NULL DEFAULT 0
);
CREATE INDEX topics_board_idx ON topics (board_id, sticky DESC, last_post DESC);

CREATE TABLE posts (
    post_id     serial PRIMARY KEY,
    topic_id    integer NOT NULL REFERENCES topics (topic_id) ON DELETE CASCADE,
    author_id   integer REFERENCES members (member_id) ON DELETE SET NULL,
    body        text NOT NULL,
    state       post_state NOT NULL DEFAULT 'visible',
    ip          varchar(15),
    posted      timestamp NOT NULL DEFAULT now()
);
CREATE INDEX posts_topic_idx ON posts (topic_id, posted);

ALTER TABLE topics ADD FOREIGN KEY (first_post) REFERENCES posts (post_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE topics ADD FOREIGN KEY (last_post) REFERENCES posts (post_id) DEFERRABLE INITIALLY DEFERRED;

CREATE FUNCTION bump_topic() RETURNS trigger AS $$
BEGIN
    UPDATE topics SET last_post = NEW.post_id WHERE topic_id = NEW.topic_id;
    UPDATE members SET posts = posts + 1 WHERE member_id = NEW.author_id;
    RETURN NEW;
END
$$ LANGUAGE plpgsql;

CREATE TRIGGER posts_bump AFTER INSERT ON posts
    FOR EACH ROW EXECUTE FUNCTION bump_topic();

CREATE VIEW recent_posts AS
    SELECT p.post_id, t.subject, m.username, p.posted
    FROM posts p
    JOIN topics t USING (topic_id)
    LEFT JOIN members m ON m.member_id = p.author_id
    WHERE p.state = 'visible'
    ORDER BY p.posted DESC
    LIMIT 50;
