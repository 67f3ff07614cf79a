CREATE EXTENSION IF NOT EXISTS cube;
CREATE TYPE gender AS ENUM ('female','male','nonbinary');
CREATE TYPE swipe AS ENUM ('like','pass','superlike');
CREATE DOMAIN age_range AS int4range CHECK (lower(VALUE) >= 18);
CREATE TABLE users (id serial PRIMARY KEY, phone varchar(20) NOT NULL UNIQUE, name text NOT NULL, born date NOT NULL, gender gender, seeking gender[], lat float8, lon float8, created_at timestamptz DEFAULT now());
CREATE INDEX users_geo ON users USING gist (point(lon, lat));
CREATE TABLE preferences (user_id int PRIMARY KEY REFERENCES users ON DELETE CASCADE, ages age_range DEFAULT '[18,99)', max_km int DEFAULT 50, show_me boolean DEFAULT true);
CREATE TABLE photos (id serial PRIMARY KEY, user_id int NOT NULL REFERENCES users ON DELETE CASCADE, url text NOT NULL, position smallint NOT NULL, CONSTRAINT photos_pos UNIQUE (user_id, position));
CREATE TABLE swipes (from_id int REFERENCES users, to_id int REFERENCES users, kind swipe NOT NULL, at timestamptz DEFAULT now(), PRIMARY KEY (from_id, to_id), CHECK (from_id <> to_id));
CREATE INDEX swipes_to ON swipes (to_id) WHERE kind <> 'pass';
CREATE TABLE matches (id bigserial PRIMARY KEY, a int NOT NULL REFERENCES users, b int NOT NULL REFERENCES users, at timestamptz DEFAULT now(), unmatched_at timestamptz, CONSTRAINT matches_order CHECK (a < b), UNIQUE (a, b));
CREATE TABLE messages (id bigserial PRIMARY KEY, match_id bigint NOT NULL REFERENCES matches, sender int NOT NULL, body varchar(1000), sent_at timestamptz NOT NULL DEFAULT now(), read_at timestamptz);
CREATE TABLE reports (id serial PRIMARY KEY, reporter int REFERENCES users, target int REFERENCES users, reason text);
CREATE FUNCTION on_swipe() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
 IF NEW.kind <> 'pass' AND EXISTS (SELECT 1 FROM swipes s WHERE s.from_id = NEW.to_id AND s.to_id = NEW.from_id AND s.kind <> 'pass') THEN INSERT INTO matches (a, b) VALUES (least(NEW.from_id, NEW.to_id), greatest(NEW.from_id, NEW.to_id)); END IF; RETURN NULL; END $$;
CREATE TRIGGER on_swipe AFTER INSERT ON swipes FOR EACH ROW EXECUTE FUNCTION on_swipe();
CREATE FUNCTION candidates(uid int, lim int DEFAULT 20) RETURNS TABLE (id int, name text) LANGUAGE sql STABLE AS $$ SELECT u.id, u.name FROM users me JOIN users u ON u.gender = ANY (me.seeking) AND u.id <> me.id WHERE me.id = uid LIMIT lim $$;
CREATE VIEW conversations AS SELECT m.id, m.a, m.b, max(x.sent_at) AS last_at, count(x.id) AS n FROM matches m LEFT JOIN messages x ON x.match_id = m.id WHERE m.unmatched_at IS NULL GROUP BY m.id;
CREATE VIEW stale_conversations AS SELECT id, a, b FROM conversations WHERE last_at < now() - interval '30 days';
