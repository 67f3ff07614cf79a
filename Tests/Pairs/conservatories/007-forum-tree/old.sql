CREATE EXTENSION ltree;
CREATE EXTENSION citext;
CREATE TABLE public.member (
  id serial PRIMARY KEY,
  nick varchar(30) NOT NULL UNIQUE,
  joined date DEFAULT CURRENT_DATE
);
CREATE TABLE public.topic (id serial PRIMARY KEY, path text NOT NULL, title text, owner int REFERENCES member);
CREATE INDEX topic_path ON topic (path text_pattern_ops);
CREATE TABLE public.post (
  id bigserial,
  topic int NOT NULL REFERENCES topic ON DELETE CASCADE,
  parent bigint,
  body text NOT NULL,
  likes int DEFAULT 0,
  CONSTRAINT post_pk PRIMARY KEY (id),
  CONSTRAINT post_parent FOREIGN KEY (parent) REFERENCES post
 DEFERRABLE INITIALLY DEFERRED
);
ALTER SEQUENCE post_id_seq INCREMENT 5 CACHE 10;
CREATE INDEX post_topic ON post (topic);
CREATE VIEW tree AS WITH RECURSIVE t AS (SELECT id, parent, 1 AS depth FROM post WHERE parent IS NULL UNION ALL SELECT p.id, p.parent, t.depth + 1 FROM post p JOIN t ON t.id = p.parent)
  SELECT * FROM t;
CREATE FUNCTION post_like(post_id bigint, OUT likes int
) LANGUAGE sql AS $$ UPDATE post SET likes = likes + 1 WHERE id = post_id RETURNING post.likes $$;
GRANT EXECUTE ON FUNCTION post_like(bigint) TO pair_app;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  RETURN NULL; 
END $$;
CREATE TRIGGER touch AFTER INSERT ON post FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON TRIGGER touch ON post IS 'wakes listeners';
CREATE PROCEDURE purge(n int) LANGUAGE sql AS $$ DELETE FROM post WHERE likes < -n $$;
GRANT SELECT ON member, topic, post TO pair_ro;
GRANT USAGE, SELECT ON SEQUENCE post_id_seq TO pair_app;
GRANT UPDATE (likes) ON post TO "pair_Odd Role";
