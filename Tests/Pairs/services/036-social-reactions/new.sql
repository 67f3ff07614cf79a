CREATE EXTENSION pgcrypto; CREATE EXTENSION citext;
CREATE DOMAIN handle AS citext CHECK (VALUE ~ '^[a-z0-9_]{3,20}$');
CREATE TYPE reaction AS ENUM ('like', 'love', 'haha', 'wow', 'sad', 'angry');
CREATE TABLE profile (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), handle handle NOT NULL UNIQUE, bio varchar(160), joined timestamptz NOT NULL DEFAULT now(), follower_count int NOT NULL DEFAULT 0
, verified boolean NOT NULL DEFAULT false, links text[] NOT NULL DEFAULT '{}', CHECK (cardinality(links) <= 5)
);
CREATE TABLE post (id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY, author uuid NOT NULL REFERENCES profile ON DELETE CASCADE, body text NOT NULL CHECK (char_length(body) <=
500
), reply_to bigint REFERENCES post ON DELETE
  SET NULL
, created timestamptz NOT NULL DEFAULT now()
, edited timestamptz, root_id bigint
);
ALTER TABLE post ADD CONSTRAINT post_root_fk FOREIGN KEY (root_id) REFERENCES post ON DELETE CASCADE;
CREATE TABLE react (post_id bigint REFERENCES post ON DELETE CASCADE, profile_id uuid REFERENCES profile ON DELETE CASCADE,
  kind reaction NOT NULL DEFAULT 'like', at timestamptz DEFAULT now(), PRIMARY KEY (post_id, profile_id, kind));
CREATE TABLE follow (follower uuid REFERENCES profile ON DELETE CASCADE, followee uuid REFERENCES profile ON DELETE CASCADE, PRIMARY KEY (follower, followee), CONSTRAINT no_self CHECK (follower <> followee));
CREATE INDEX follow_rev ON follow (followee)
  INCLUDE (follower)
;
CREATE FUNCTION bump_followers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE profile p SET follower_count = follower_count + d.n FROM (SELECT followee, count(*) AS n FROM changed GROUP BY 1) d WHERE d.followee = p.id;
  RETURN NULL;
END $$;
CREATE TRIGGER bump_ins AFTER INSERT ON follow REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION bump_followers();
CREATE VIEW post_stats AS SELECT p.id, p.author, count(r.*) AS reactions,
  jsonb_object_agg(r.kind, 1) FILTER (WHERE r.kind IS NOT NULL) AS kinds, max(r.at) AS last_reaction
 FROM post p LEFT JOIN react r ON r.post_id = p.id GROUP BY p.id;
CREATE VIEW thread AS WITH RECURSIVE th(id, root, depth, path) AS (SELECT id, id, 0, ARRAY[id] FROM post WHERE reply_to IS NULL UNION ALL SELECT p.id, th.root, th.depth + 1, th.path || p.id FROM post p JOIN th ON p.reply_to = th.id)
  SEARCH DEPTH FIRST BY id SET ord CYCLE id SET is_cycle USING cyc_path
 SELECT th.id, th.root, th.depth, s.reactions FROM th JOIN post_stats s USING (id);
CREATE FUNCTION timeline(p uuid, before timestamptz DEFAULT now(), lim int DEFAULT 50) RETURNS SETOF post LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT po.* FROM post po JOIN follow f ON f.followee = po.author WHERE f.follower = p AND po.created < before ORDER BY po.created DESC LIMIT lim;
END;

