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
