CREATE EXTENSION pgcrypto; CREATE EXTENSION citext;
CREATE DOMAIN handle AS citext CHECK (VALUE ~ '^[a-z0-9_]{3,20}$');
CREATE TYPE reaction AS ENUM ('like', 'love', 'haha', 'wow', 'sad', 'angry');
CREATE TABLE profile (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), handle handle NOT NULL UNIQUE, bio varchar(160), joined timestamptz NOT NULL DEFAULT now(), follower_count int NOT NULL DEFAULT 0
);
CREATE TABLE post (id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY, author uuid NOT NULL REFERENCES profile ON DELETE CASCADE, body text NOT NULL CHECK (char_length(body) <=
280
), reply_to bigint REFERENCES post ON DELETE
  CASCADE
, created timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE react (post_id bigint REFERENCES post ON DELETE CASCADE, profile_id uuid REFERENCES profile ON DELETE CASCADE,
  kind text NOT NULL DEFAULT 'like', CONSTRAINT react_kind CHECK (kind IN ('like','love')), PRIMARY KEY (post_id, profile_id));
CREATE TABLE follow (follower uuid REFERENCES profile ON DELETE CASCADE, followee uuid REFERENCES profile ON DELETE CASCADE, PRIMARY KEY (follower, followee), CONSTRAINT no_self CHECK (follower <> followee));
CREATE INDEX follow_rev ON follow (followee)
;
CREATE FUNCTION bump_followers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN UPDATE profile SET follower_count = follower_count + 1 WHERE id = NEW.followee;
  ELSE UPDATE profile SET follower_count = follower_count - 1 WHERE id = OLD.followee; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER bump AFTER INSERT OR DELETE ON follow FOR EACH ROW EXECUTE FUNCTION bump_followers();
CREATE VIEW post_stats AS SELECT p.id, p.author, count(r.*) AS reactions,
  count(*) FILTER (WHERE r.kind = 'love') AS loves
 FROM post p LEFT JOIN react r ON r.post_id = p.id GROUP BY p.id;
CREATE VIEW thread AS WITH RECURSIVE th(id, root, depth, path) AS (SELECT id, id, 0, ARRAY[id] FROM post WHERE reply_to IS NULL UNION ALL SELECT p.id, th.root, th.depth + 1, th.path || p.id FROM post p JOIN th ON p.reply_to = th.id)
 SELECT th.id, th.root, th.depth, s.reactions FROM th JOIN post_stats s USING (id);
CREATE FUNCTION timeline(p uuid, before timestamptz DEFAULT now(), lim int DEFAULT 50) RETURNS SETOF post LANGUAGE sql STABLE
AS $$ SELECT p.* FROM post p JOIN follow f ON f.followee = p.author WHERE f.follower = $1 AND p.created < $2 ORDER BY p.created DESC LIMIT $3 $$;

