CREATE EXTENSION pgcrypto;
-- integer keys become uuids, FKs follow; text arrays split to a join table
CREATE TABLE podcast (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), legacy_id int UNIQUE, title text NOT NULL, feed_url text UNIQUE, explicit boolean NOT NULL DEFAULT false);
CREATE TABLE category (slug text PRIMARY KEY, parent text REFERENCES category ON UPDATE CASCADE);
CREATE TABLE podcast_category (podcast_id uuid REFERENCES podcast ON DELETE CASCADE, category text REFERENCES category ON UPDATE CASCADE, PRIMARY KEY (podcast_id, category));
CREATE TABLE episode (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), podcast_id uuid NOT NULL REFERENCES podcast ON DELETE CASCADE, guid text NOT NULL, title text, published timestamptz, duration interval, season smallint, number smallint, UNIQUE (podcast_id, guid), UNIQUE NULLS NOT DISTINCT (podcast_id, season, number));
CREATE TABLE listener (id bigserial PRIMARY KEY, email text, pw text DEFAULT crypt('changeme', gen_salt(
'bf', 8
)));
CREATE TABLE progress (listener_id bigint REFERENCES listener, episode_id 
uuid
 REFERENCES episode, pos int
NOT NULL CHECK (pos >= 0), finished boolean GENERATED ALWAYS AS (pos > 100000) STORED
, PRIMARY KEY (listener_id, episode_id));
CREATE FUNCTION resume(l bigint) RETURNS TABLE (episode 
uuid
, at int) LANGUAGE sql STABLE AS 'SELECT episode_id, pos FROM progress WHERE listener_id = l';
CREATE VIEW charts AS SELECT p.id, p.title, count(*) AS listens, row_number() OVER (ORDER BY count(*) DESC, p.title) AS pos FROM podcast p JOIN episode e ON e.podcast_id = p.id JOIN progress g ON g.episode_id = e.id GROUP BY p.id;
