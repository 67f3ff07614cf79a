-- Deploy flipr:appschema
CREATE SCHEMA flipr;
COMMENT ON SCHEMA flipr IS 'App schema.';
SET search_path = flipr, public;
-- Deploy flipr:users
CREATE TABLE flipr.users (
    nickname TEXT PRIMARY KEY,
    password TEXT NOT NULL,
    timestamp TIMESTAMPTZ NOT NULL DEFAULT NOW()
);
CREATE EXTENSION pgcrypto;
-- Deploy flipr:insert_user
CREATE FUNCTION flipr.insert_user(nickname TEXT, password TEXT) RETURNS VOID LANGUAGE SQL SECURITY DEFINER AS $$
    INSERT INTO flipr.users (nickname, password) VALUES($1, md5($2));
$$;
-- Deploy flipr:change_pass
CREATE FUNCTION flipr.change_pass(nick TEXT, oldpass TEXT, newpass TEXT) RETURNS BOOLEAN LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    UPDATE flipr.users SET password = md5($3) WHERE nickname = $1 AND password = md5($2);
    RETURN FOUND;
END;
$$;
-- Deploy flipr:flips
CREATE TABLE flipr.flips (id BIGSERIAL PRIMARY KEY, nickname TEXT NOT NULL REFERENCES flipr.users, body TEXT NOT NULL DEFAULT '' CHECK (length(body) <= 180), timestamp TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp());
-- Deploy flipr:userflips
CREATE OR REPLACE VIEW flipr.userflips AS
SELECT f.id, u.nickname, f.body, f.timestamp FROM flipr.users u JOIN flipr.flips f ON u.nickname = f.nickname;
CREATE FUNCTION flipr.insert_flip(nickname TEXT, body TEXT) RETURNS BIGINT LANGUAGE sql SECURITY DEFINER AS $$
    INSERT INTO flipr.flips (nickname, body) VALUES ($1, $2) RETURNING id;
$$;
-- Deploy flipr:insert_user@v1.0.0-dev2 (rework)
CREATE OR REPLACE FUNCTION flipr.insert_user(nickname TEXT, password TEXT) RETURNS VOID LANGUAGE SQL SECURITY DEFINER SET search_path TO flipr, public AS $$
    INSERT INTO flipr.users (nickname, password) values($1, crypt($2, gen_salt('md5')));
$$;
CREATE OR REPLACE FUNCTION flipr.change_pass(nick TEXT, oldpass TEXT, newpass TEXT) RETURNS BOOLEAN LANGUAGE plpgsql SECURITY DEFINER SET search_path TO flipr, public AS $$
BEGIN
    UPDATE flipr.users SET password = crypt($3, gen_salt('md5')) WHERE nickname = $1 AND password = crypt($2, password);
    RETURN FOUND;
END;
$$;
-- Deploy flipr:users@twitter
ALTER TABLE flipr.users ADD COLUMN twitter TEXT NOT NULL DEFAULT '', ADD COLUMN id UUID NOT NULL DEFAULT gen_random_uuid();
CREATE UNIQUE INDEX ON flipr.users (lower(twitter)) WHERE twitter <> '';
-- Deploy flipr:userflips rework
CREATE OR REPLACE VIEW flipr.userflips AS
SELECT f.id, u.nickname, f.body, f.timestamp, u.twitter FROM flipr.users u JOIN flipr.flips f ON u.nickname = f.nickname;
-- Deploy flipr:hashtags
CREATE TABLE flipr.hashtags (flip_id BIGINT NOT NULL REFERENCES flipr.flips (id) ON DELETE CASCADE, hashtag TEXT NOT NULL CONSTRAINT hashtags_check CHECK (hashtag <> '' AND hashtag ~ '^#'), PRIMARY KEY (flip_id, hashtag));
DROP FUNCTION flipr.insert_flip(TEXT, TEXT);
CREATE FUNCTION flipr.insert_flip(nickname TEXT, body TEXT, VARIADIC hashtags TEXT[] DEFAULT '{}') RETURNS BIGINT LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE flip_id BIGINT;
BEGIN
    INSERT INTO flipr.flips (nickname, body) VALUES ($1, $2) RETURNING id INTO flip_id;
    INSERT INTO flipr.hashtags SELECT flip_id, h FROM unnest(hashtags) h;
    RETURN flip_id;
END $$;
-- Deploy flipr:flips body longer
ALTER TABLE flipr.flips DROP CONSTRAINT flips_body_check;
ALTER TABLE flipr.flips ADD CONSTRAINT flips_body_check CHECK (char_length(body) <= 280);
ALTER TABLE flipr.flips ADD COLUMN in_reply_to BIGINT REFERENCES flipr.flips;
CREATE FUNCTION flipr.delete_flip(flip_id BIGINT) RETURNS BOOLEAN LANGUAGE sql BEGIN ATOMIC
    DELETE FROM flipr.flips f WHERE f.id = flip_id RETURNING true;
END;
COMMENT ON FUNCTION flipr.delete_flip(BIGINT) IS 'Deletes a flip.';
CREATE VIEW flipr.tagcloud AS SELECT hashtag, count(*) AS uses FROM flipr.hashtags GROUP BY hashtag;
