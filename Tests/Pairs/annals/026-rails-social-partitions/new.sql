CREATE EXTENSION IF NOT EXISTS citext;
CREATE TABLE users (
    id bigserial PRIMARY KEY,
    handle citext NOT NULL,
    bio character varying,
    private boolean DEFAULT false,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE UNIQUE INDEX index_users_on_handle ON users (handle);
CREATE TABLE follows (
    id bigserial PRIMARY KEY,
    follower_id bigint NOT NULL,
    followee_id bigint NOT NULL,
    created_at timestamp(6) NOT NULL
);
CREATE UNIQUE INDEX index_follows_on_follower_id_and_followee_id ON follows (follower_id, followee_id);
CREATE INDEX index_follows_on_followee_id ON follows (followee_id);
ALTER TABLE follows ADD CONSTRAINT fk_rails_111 FOREIGN KEY (follower_id) REFERENCES users(id),
    ADD CONSTRAINT fk_rails_222 FOREIGN KEY (followee_id) REFERENCES users(id);
CREATE TABLE posts (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL,
    text text,
    media jsonb,
    visibility integer DEFAULT 0,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(6) NOT NULL,
    CONSTRAINT fk_rails_333 FOREIGN KEY (user_id) REFERENCES users(id)
);
CREATE INDEX index_posts_on_user_id ON posts (user_id);
CREATE TABLE likes (
    user_id bigint NOT NULL,
    post_id bigint NOT NULL,
    created_at timestamp(6) NOT NULL,
    CONSTRAINT fk_rails_444 FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX index_likes ON likes (post_id, user_id);
CREATE TABLE notifications_p (
    id bigserial NOT NULL,
    user_id bigint NOT NULL,
    kind character varying NOT NULL,
    payload jsonb,
    created_at timestamp(6) NOT NULL DEFAULT now(),
    PRIMARY KEY (id, created_at)
) PARTITION BY RANGE (created_at);
CREATE TABLE notifications_p2024_01 PARTITION OF notifications_p FOR VALUES FROM ('2024-01-01') TO ('2024-02-01');
CREATE TABLE notifications_p2024_02 PARTITION OF notifications_p FOR VALUES FROM ('2024-02-01') TO ('2024-03-01');
CREATE TABLE notifications_default PARTITION OF notifications_p DEFAULT;
CREATE INDEX ON notifications_p (user_id, created_at DESC);
ALTER TABLE notifications_p RENAME TO notifications;
CREATE VIEW feed_items AS SELECT p.id, p.user_id, u.handle, p.text FROM posts p JOIN users u ON u.id = p.user_id WHERE p.visibility = 0;
-- 20240301 partitions roll
CREATE TABLE notifications_p2024_03 PARTITION OF notifications FOR VALUES FROM ('2024-03-01') TO ('2024-04-01');
CREATE TABLE notifications_p2024_04 PARTITION OF notifications FOR VALUES FROM ('2024-04-01') TO ('2024-05-01');
DROP TABLE notifications_p2024_01;
ALTER TABLE notifications ADD COLUMN read_at timestamp(6) without time zone;
CREATE INDEX index_notifications_unread ON notifications (user_id) WHERE read_at IS NULL;
-- 20240305 notification kinds
CREATE TYPE notification_kind AS ENUM ('like', 'follow', 'mention');
ALTER TABLE notifications ALTER COLUMN kind TYPE notification_kind USING kind::notification_kind;
-- 20240310 drop & rebuild view (scenic)
DROP VIEW feed_items;
ALTER TABLE posts RENAME COLUMN text TO body;
ALTER TABLE posts ALTER COLUMN visibility SET NOT NULL, ALTER COLUMN visibility TYPE smallint;
ALTER TABLE posts ADD COLUMN reply_to_id bigint,
    ADD CONSTRAINT fk_rails_555 FOREIGN KEY (reply_to_id) REFERENCES posts(id) ON DELETE SET NULL;
CREATE INDEX index_posts_on_reply_to_id ON posts (reply_to_id) WHERE reply_to_id IS NOT NULL;
CREATE MATERIALIZED VIEW feed_items AS SELECT p.id, p.user_id, u.handle, p.body, count(l.user_id) AS likes FROM posts p JOIN users u ON u.id = p.user_id LEFT JOIN likes l ON l.post_id = p.id WHERE p.visibility = 0 AND NOT u.private GROUP BY p.id, u.handle;
CREATE UNIQUE INDEX index_feed_items_on_id ON feed_items (id);
CREATE INDEX index_feed_items_on_user_id_and_id ON feed_items (user_id, id DESC);
-- 20240315 composite keys on joins
ALTER TABLE likes ADD CONSTRAINT likes_pkey PRIMARY KEY USING INDEX index_likes;
ALTER TABLE likes ADD CONSTRAINT fk_rails_666 FOREIGN KEY (user_id) REFERENCES users(id) NOT VALID;
ALTER TABLE follows DROP COLUMN id;
ALTER TABLE follows ADD CONSTRAINT no_self_follow CHECK (follower_id <> followee_id);
ALTER TABLE users ALTER COLUMN private SET NOT NULL,
    ADD COLUMN followers_count integer DEFAULT 0 NOT NULL;
CREATE FUNCTION bump_followers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE users SET followers_count = followers_count + 1 WHERE id = NEW.followee_id;
  ELSE
    UPDATE users SET followers_count = followers_count - 1 WHERE id = OLD.followee_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER follows_count AFTER INSERT OR DELETE ON follows FOR EACH ROW EXECUTE FUNCTION bump_followers();
COMMENT ON MATERIALIZED VIEW feed_items IS 'refreshed every 5 min';
