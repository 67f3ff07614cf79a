CREATE EXTENSION ltree;
CREATE EXTENSION citext;
CREATE TABLE public.member (
  id serial PRIMARY KEY,
  nick citext NOT NULL UNIQUE,
  joined date DEFAULT CURRENT_DATE
);
CREATE TABLE public.topic (id serial PRIMARY KEY, path ltree NOT NULL, title text, owner int REFERENCES member MATCH FULL ON DELETE SET NULL (owner));
CREATE INDEX topic_path ON topic USING gist (path gist_ltree_ops (siglen = 100));
CREATE TABLE public.post (
  id bigserial,
  topic int NOT NULL REFERENCES topic ON DELETE CASCADE,
  parent bigint,
  body text NOT NULL,
  likes int DEFAULT 0,
  CONSTRAINT post_pk PRIMARY KEY (id),
  CONSTRAINT post_parent FOREIGN KEY (parent) REFERENCES post
 ON DELETE CASCADE
);
ALTER SEQUENCE post_id_seq AS bigint INCREMENT 1 MINVALUE 0 START 0 RESTART CACHE 1 CYCLE;
ALTER TABLE post CLUSTER ON post_pk;
CREATE INDEX post_topic ON post (topic, likes DESC) WITH (deduplicate_items = off, fillfactor = 80);
ALTER TABLE post SET (autovacuum_enabled = false, toast.autovacuum_enabled = false, parallel_workers = 2);
CREATE VIEW tree AS WITH RECURSIVE t AS (SELECT id, parent, 1 AS depth FROM post WHERE parent IS NULL UNION ALL SELECT p.id, p.parent, t.depth + 1 FROM post p JOIN t ON t.id = p.parent)
  SEARCH DEPTH FIRST BY id SET ord CYCLE id SET cyc USING path SELECT t.id, t.parent, t.depth, t.cyc FROM t ORDER BY t.ord;
CREATE FUNCTION post_like(post_id bigint, OUT likes int
, OUT topic int) LANGUAGE sql AS $$ UPDATE post SET likes = likes + 1 WHERE id = post_id RETURNING post.likes, post.topic $$;
GRANT EXECUTE ON FUNCTION post_like(bigint) TO pair_app;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM pg_notify('posts', (SELECT count(*)::text FROM fresh)); RETURN NULL;
END $$;
CREATE TRIGGER touch AFTER INSERT ON post REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION touch();
COMMENT ON TRIGGER touch ON post IS 'wakes listeners';
CREATE PROCEDURE purge(INOUT n int DEFAULT 10) LANGUAGE plpgsql AS $$ BEGIN DELETE FROM post WHERE likes < -n; GET DIAGNOSTICS n = ROW_COUNT; COMMIT; END $$;
REVOKE ALL ON PROCEDURE purge(int) FROM PUBLIC;
GRANT SELECT ON member, topic, post TO pair_ro;
GRANT USAGE, SELECT ON SEQUENCE post_id_seq TO pair_app;
GRANT UPDATE (likes, body) ON post TO "pair_Odd Role" WITH GRANT OPTION;
ALTER TABLE topic OWNER TO "pair_Odd Role";
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
