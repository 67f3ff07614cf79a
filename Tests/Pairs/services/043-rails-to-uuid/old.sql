CREATE EXTENSION "uuid-ossp";
CREATE TABLE schema_migrations (version varchar NOT NULL PRIMARY KEY);
CREATE TABLE ar_internal_metadata (key varchar NOT NULL PRIMARY KEY, value varchar, created_at timestamp(6) NOT NULL, updated_at timestamp(6) NOT NULL);
CREATE TABLE users (id bigserial PRIMARY KEY, email varchar NOT NULL DEFAULT '', encrypted_password varchar NOT NULL DEFAULT '', sign_in_count integer NOT NULL DEFAULT 0, current_sign_in_ip inet, role varchar DEFAULT 'member', created_at timestamp NOT NULL);
CREATE UNIQUE INDEX index_users_on_email ON users (email);
CREATE TABLE articles (id bigserial PRIMARY KEY, user_id bigint NOT NULL, title varchar NOT NULL, body text, published boolean DEFAULT false, tags varchar[] DEFAULT '{}', created_at timestamp NOT NULL);
CREATE INDEX index_articles_on_user_id ON articles (user_id);
CREATE INDEX index_articles_on_tags ON articles USING gin (tags);
ALTER TABLE articles ADD CONSTRAINT fk_rails_3d31dad1cc FOREIGN KEY (user_id) REFERENCES users (id);
CREATE TABLE comments (id bigserial PRIMARY KEY, commentable_type varchar NOT NULL, commentable_id bigint NOT NULL, user_id bigint REFERENCES users, body text, created_at timestamp NOT NULL);
CREATE INDEX index_comments_on_commentable ON comments (commentable_type, commentable_id);
CREATE TABLE active_storage_blobs (id bigserial PRIMARY KEY, key varchar NOT NULL, filename varchar NOT NULL, content_type varchar, metadata text, byte_size bigint NOT NULL, checksum varchar NOT NULL, created_at timestamp NOT NULL);
CREATE UNIQUE INDEX index_active_storage_blobs_on_key ON active_storage_blobs (key);
CREATE VIEW published_articles AS SELECT a.id, a.title, a.user_id, u.email, (SELECT count(*) FROM comments c WHERE c.commentable_type = 'Article' AND c.commentable_id = a.id) AS comments FROM articles a JOIN users u ON u.id = a.user_id WHERE a.published;
CREATE MATERIALIZED VIEW tag_counts AS SELECT unnest(tags) AS tag, count(*) AS n FROM articles WHERE published GROUP BY 1;
CREATE UNIQUE INDEX tag_counts_tag ON tag_counts (tag);

