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
