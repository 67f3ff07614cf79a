-- 000001_init.up.sql
CREATE TABLE IF NOT EXISTS schema_migrations (
    version bigint NOT NULL PRIMARY KEY,
    dirty boolean NOT NULL
);
CREATE TABLE feeds (
  id BIGSERIAL PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  title TEXT,
  etag TEXT,
  fetched_at TIMESTAMPTZ
);
CREATE TABLE episodes (
  id BIGSERIAL PRIMARY KEY,
  feed_id BIGINT NOT NULL REFERENCES feeds(id),
  guid TEXT NOT NULL,
  title TEXT NOT NULL,
  seconds INT,
  published TIMESTAMPTZ,
  UNIQUE (feed_id, guid)
);
CREATE INDEX IF NOT EXISTS episodes_published ON episodes (published DESC);
-- 000002_subs.up.sql
CREATE TABLE subs (
    user_id UUID NOT NULL,
    feed_id BIGINT NOT NULL REFERENCES feeds ON DELETE CASCADE,
    since TIMESTAMPTZ DEFAULT now(),
    PRIMARY KEY (user_id, feed_id)
);
CREATE TABLE plays (
    user_id UUID NOT NULL,
    episode_id BIGINT NOT NULL REFERENCES episodes,
    pos INT NOT NULL DEFAULT 0,
    done BOOL DEFAULT FALSE
);
CREATE UNIQUE INDEX plays_uq ON plays (user_id, episode_id);
-- 000003_fts.up.sql
ALTER TABLE episodes ADD COLUMN tsv tsvector;
CREATE INDEX ON episodes USING GIN (tsv);
CREATE TRIGGER episodes_tsv BEFORE INSERT OR UPDATE ON episodes FOR EACH ROW EXECUTE PROCEDURE tsvector_update_trigger(tsv, 'pg_catalog.english', title);
-- 000004_notify.up.sql
CREATE FUNCTION notify_episode() RETURNS trigger AS $$ BEGIN PERFORM pg_notify('episode', NEW.id::text); RETURN NEW; END $$ LANGUAGE plpgsql;
CREATE TRIGGER episodes_notify AFTER INSERT ON episodes FOR EACH ROW EXECUTE PROCEDURE notify_episode();
