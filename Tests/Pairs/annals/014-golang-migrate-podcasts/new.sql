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
-- 000005_generated_fts.up.sql
DROP TRIGGER episodes_tsv ON episodes;
ALTER TABLE episodes DROP COLUMN tsv;
ALTER TABLE episodes ADD COLUMN description TEXT NOT NULL DEFAULT '';
ALTER TABLE episodes ADD COLUMN tsv tsvector GENERATED ALWAYS AS (setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', description), 'B')) STORED;
CREATE INDEX ON episodes USING GIN (tsv);
-- 000006_pk_from_unique.up.sql
ALTER TABLE plays ADD CONSTRAINT plays_pkey PRIMARY KEY USING INDEX plays_uq;
ALTER TABLE plays ALTER COLUMN done SET NOT NULL;
ALTER TABLE plays ADD COLUMN at TIMESTAMPTZ NOT NULL DEFAULT now();
-- 000007_interval.up.sql
ALTER TABLE episodes ALTER COLUMN seconds TYPE INTERVAL USING make_interval(secs => seconds);
ALTER TABLE episodes RENAME COLUMN seconds TO duration;
ALTER TABLE episodes ADD CONSTRAINT positive_duration CHECK (duration > '0'::interval) NOT VALID;
-- 000008_users.up.sql
CREATE TABLE users (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), email TEXT NOT NULL, plan TEXT NOT NULL DEFAULT 'free' CHECK (plan IN ('free', 'plus')));
CREATE UNIQUE INDEX users_email ON users (lower(email));
ALTER TABLE subs ADD FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE plays ADD FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
-- 000009_statement_notify.up.sql
DROP TRIGGER episodes_notify ON episodes;
DROP FUNCTION notify_episode();
CREATE FUNCTION notify_episodes() RETURNS trigger AS $$ BEGIN PERFORM pg_notify('episodes', count(*)::text) FROM fresh; RETURN NULL; END $$ LANGUAGE plpgsql;
CREATE TRIGGER episodes_notify AFTER INSERT ON episodes REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION notify_episodes();
-- 000010_top.up.sql
CREATE MATERIALIZED VIEW top_feeds AS SELECT f.id, f.title, count(s.user_id) AS subs FROM feeds f LEFT JOIN subs s ON s.feed_id = f.id GROUP BY f.id WITH NO DATA;
CREATE UNIQUE INDEX top_feeds_id ON top_feeds (id);
CREATE INDEX ON top_feeds (subs DESC, title);
ALTER TABLE feeds ADD COLUMN categories TEXT[] NOT NULL DEFAULT '{}', DROP COLUMN etag;
