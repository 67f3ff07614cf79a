CREATE TYPE post_kind AS ENUM ('regular','moderator_action','small_action','whisper','system');
CREATE TYPE notify_level AS ENUM ('muted','normal','tracking','watching','watching_first_post');
CREATE SEQUENCE content_id_seq;
CREATE TABLE users (
    id serial PRIMARY KEY,
    username varchar(60) NOT NULL,
    username_lower varchar(60) NOT NULL UNIQUE,
    trust_level int NOT NULL DEFAULT 0,
    email varchar(513) NOT NULL UNIQUE,
    bio_raw text,
    website varchar,
    location varchar,
    views int NOT NULL DEFAULT 0,
    post_count int NOT NULL DEFAULT 0,
    created_at timestamp NOT NULL,
    suspended_till timestamp
);
CREATE TABLE groups (
    id serial PRIMARY KEY,
    name varchar NOT NULL UNIQUE,
    automatic boolean NOT NULL DEFAULT false,
    user_count int NOT NULL DEFAULT 0
);
CREATE TABLE group_users (
    id serial PRIMARY KEY,
    group_id int NOT NULL REFERENCES groups,
    user_id int NOT NULL REFERENCES users,
    owner boolean NOT NULL DEFAULT false,
    UNIQUE (group_id, user_id)
);
CREATE TABLE categories (
    id serial PRIMARY KEY,
    name varchar(50) NOT NULL,
    color varchar(6) NOT NULL DEFAULT 'AB9364',
    parent_category_id int REFERENCES categories,
    topic_count int NOT NULL DEFAULT 0,
    slug varchar NOT NULL
);
CREATE UNIQUE INDEX unique_category ON categories (COALESCE(parent_category_id, -1), name);
CREATE TABLE topics (
    id int PRIMARY KEY DEFAULT nextval('content_id_seq'),
    title varchar NOT NULL,
    fancy_title varchar(400),
    slug varchar,
    category_id int REFERENCES categories,
    user_id int REFERENCES users,
    posts_count int NOT NULL DEFAULT 0,
    views int NOT NULL DEFAULT 0,
    archetype varchar NOT NULL DEFAULT 'regular',
    closed boolean NOT NULL DEFAULT false,
    pinned_at timestamp,
    bumped_at timestamp NOT NULL,
    deleted_at timestamp,
    CONSTRAINT has_category_id CHECK (category_id IS NOT NULL OR archetype <> 'regular'),
    CONSTRAINT pm_has_no_category CHECK (category_id IS NULL OR archetype <> 'private_message')
);
CREATE INDEX topics_bumped ON topics (deleted_at, bumped_at DESC) WHERE archetype <> 'private_message';
CREATE TABLE posts (
    id int PRIMARY KEY DEFAULT nextval('content_id_seq'),
    topic_id int NOT NULL REFERENCES topics,
    post_number int NOT NULL,
    user_id int REFERENCES users,
    kind post_kind NOT NULL DEFAULT 'regular',
    raw text NOT NULL,
    cooked text NOT NULL,
    reply_to int,
    like_count int NOT NULL DEFAULT 0,
    created_at timestamp NOT NULL,
    deleted_at timestamp,
    CONSTRAINT posts_number UNIQUE (topic_id, post_number),
    FOREIGN KEY (topic_id, reply_to) REFERENCES posts (topic_id, post_number)
);
CREATE INDEX posts_kind ON posts (kind) WHERE kind <> 'regular';
CREATE TABLE post_search_data (
    post_id int PRIMARY KEY REFERENCES posts,
    search_data tsvector,
    locale varchar
);
CREATE INDEX idx_search_post ON post_search_data USING gin (search_data);
CREATE TABLE likes (
    post_id int REFERENCES posts,
    user_id int REFERENCES users,
    at timestamp NOT NULL DEFAULT now(),
    PRIMARY KEY (post_id, user_id)
);
CREATE TABLE bookmarks (
    post_id int REFERENCES posts,
    user_id int REFERENCES users,
    at timestamp NOT NULL DEFAULT now(),
    PRIMARY KEY (post_id, user_id)
);
CREATE TABLE topic_users (
    user_id int REFERENCES users,
    topic_id int REFERENCES topics,
    level notify_level NOT NULL DEFAULT 'normal',
    last_read int,
    PRIMARY KEY (user_id, topic_id)
);
CREATE INDEX watching ON topic_users (topic_id) WHERE level IN ('watching','watching_first_post');
CREATE FUNCTION like_count() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE posts SET like_count = like_count + CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END WHERE id = COALESCE(NEW.post_id, OLD.post_id);
  RETURN NULL;
END $$;
CREATE FUNCTION post_count() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE topics SET posts_count = posts_count + 1 WHERE id = NEW.topic_id; RETURN NULL; END $$;
CREATE FUNCTION lower_name() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.username_lower := lower(NEW.username); RETURN NEW; END $$;
CREATE TRIGGER likes_count AFTER INSERT OR DELETE ON likes FOR EACH ROW EXECUTE FUNCTION like_count();
CREATE TRIGGER posts_count AFTER INSERT ON posts FOR EACH ROW EXECUTE FUNCTION post_count();
CREATE TRIGGER users_lower BEFORE INSERT OR UPDATE ON users FOR EACH ROW EXECUTE FUNCTION lower_name();
CREATE VIEW badge_posts AS SELECT p.* FROM posts p JOIN topics t ON t.id = p.topic_id WHERE p.deleted_at IS NULL AND t.deleted_at IS NULL AND p.kind IN ('regular','moderator_action');
CREATE VIEW top_users AS SELECT u.id, u.username, sum(b.like_count) AS likes FROM users u JOIN badge_posts b ON b.user_id = u.id GROUP BY u.id;
CREATE VIEW hot_topics AS SELECT t.id, t.title, c.name AS category, t.views FROM topics t LEFT JOIN categories c ON c.id = t.category_id WHERE t.deleted_at IS NULL ORDER BY t.views DESC LIMIT 50;
