CREATE TYPE tag;
CREATE FUNCTION tag_in(cstring) RETURNS tag LANGUAGE internal STABLE STRICT AS 'textin';
CREATE FUNCTION tag_out(tag) RETURNS cstring LANGUAGE internal STABLE STRICT AS 'textout';
CREATE FUNCTION tag_recv(internal) RETURNS tag LANGUAGE internal STABLE STRICT AS 'textrecv';
CREATE FUNCTION tag_send(tag) RETURNS bytea LANGUAGE internal STABLE STRICT AS 'textsend';
CREATE TYPE tag (INPUT = tag_in, OUTPUT = tag_out, RECEIVE = tag_recv, SEND = tag_send, INTERNALLENGTH = VARIABLE, STORAGE = extended, CATEGORY = 'U', PREFERRED = false, COLLATABLE = false);
CREATE CAST (tag AS text) WITHOUT FUNCTION;
CREATE FUNCTION tag_len(tag, boolean DEFAULT true) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT length($1::text)';
CREATE DOMAIN two AS integer DEFAULT 2;
CREATE FUNCTION two_in(text) RETURNS two LANGUAGE sql IMMUTABLE STRICT AS 'SELECT 2::two';
CREATE TYPE later AS ENUM ('now', 'later');
CREATE TABLE tagged (id integer PRIMARY KEY, t tag DEFAULT 'xy' NOT NULL, ts tag[], n two DEFAULT 3, l later, CHECK (tag_len(t) > 1));
CREATE VIEW tag_v AS SELECT id, t::text || 'a' AS x, tag_len(t) AS l FROM tagged;
CREATE INDEX tagged_l ON tagged (tag_len(t));
COMMENT ON TYPE tag IS 'text in disguise';

