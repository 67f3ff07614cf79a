CREATE TABLE podcast (id serial PRIMARY KEY, title text NOT NULL, feed_url text NOT NULL, CONSTRAINT podcast_feed_url_key UNIQUE (feed_url));
CREATE TABLE episode (id serial PRIMARY KEY, podcast_id int NOT NULL REFERENCES podcast (id) ON DELETE CASCADE, guid text NOT NULL, duration interval, published timestamptz, UNIQUE (podcast_id, guid));
CREATE TABLE listener (id serial PRIMARY KEY, display_name text);
CREATE TABLE play (listener_id int REFERENCES listener, episode_id int REFERENCES episode, position_s int NOT NULL DEFAULT 0, PRIMARY KEY (listener_id, episode_id));
CREATE TABLE subscription (listener_id int REFERENCES listener, podcast_id int REFERENCES podcast, since timestamptz DEFAULT now(), PRIMARY KEY (listener_id, podcast_id));
CREATE TABLE chapter (episode_id int REFERENCES episode ON DELETE CASCADE, at_s int, title text, PRIMARY KEY (episode_id, at_s));
CREATE INDEX episode_podcast_published_idx ON episode (podcast_id, published DESC);
CREATE VIEW podcast_stats AS SELECT s.id, s.title, count(p.*) AS plays FROM podcast s JOIN episode e ON e.podcast_id = s.id LEFT JOIN play p ON p.episode_id = e.id GROUP BY s.id;
CREATE FUNCTION subscriber_count(p_podcast int) RETURNS bigint STABLE LANGUAGE sql AS $$ SELECT count(*) FROM subscription WHERE podcast_id = p_podcast $$;
