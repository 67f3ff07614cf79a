CREATE SCHEMA p;
CREATE TYPE p.level AS ENUM ('none', 'low', 'high', 'top');
CREATE DOMAIN p.owner_id AS bigint CHECK (VALUE >= 0);
CREATE TABLE p.users (id p.owner_id PRIMARY KEY, login name NOT NULL, clearance
    smallint DEFAULT 1
    NOT NULL);
CREATE TABLE p.files (
    id serial PRIMARY KEY,
    owner p.owner_id NOT NULL REFERENCES p.users,
    lvl
    p.level DEFAULT 'low'::p.level NOT NULL,
    expires
    timestamptz,
    labels
    jsonb,
    path varchar(
    400
    ),
    secret character(1) DEFAULT 'n' NOT NULL
);
CREATE FUNCTION p.uid() RETURNS
    bigint
    LANGUAGE sql STABLE AS $$ SELECT id FROM p.users WHERE login = CURRENT_USER $$;
CREATE FUNCTION p.rank(
    p.level
    ) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1::text WHEN 'low' THEN 1 WHEN 'mid' THEN 2 ELSE 3 END $$;
CREATE INDEX files_live ON p.files (expires, owner) WHERE
    secret = 'n';
CREATE INDEX files_rank ON p.files (p.rank(lvl));
ALTER TABLE p.files ENABLE ROW LEVEL SECURITY;
ALTER TABLE p.users ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_owner ON p.files USING (owner = p.uid());
CREATE POLICY by_level ON p.files AS RESTRICTIVE FOR SELECT TO pair_reader USING (
    lvl < 'high'::p.level AND secret = 'n'
    );
CREATE POLICY by_rank ON p.files FOR SELECT TO pair_reader USING (p.rank(lvl) <= (SELECT
    u.clearance
    FROM p.users u WHERE u.id = p.uid()));
CREATE POLICY by_label ON p.files FOR UPDATE USING (
    labels ? 'public') WITH CHECK (expires > now());
CREATE POLICY me ON p.users USING (login = CURRENT_USER AND clearance
    >= 0);
CREATE VIEW p.visible AS SELECT id, owner, lvl, path, expires FROM p.files WHERE
    secret = 'n';
CREATE FUNCTION p.expire() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.expires := coalesce(NEW.expires, now() + interval '1 year'); RETURN NEW; END $$;
CREATE TRIGGER expire BEFORE INSERT OR UPDATE OF expires, lvl ON p.files FOR EACH ROW EXECUTE FUNCTION p.expire();
GRANT SELECT (id, owner, lvl, expires), UPDATE (labels, expires) ON p.files TO pair_reader;
GRANT SELECT (clearance) ON p.users TO pair_reader;
GRANT SELECT ON p.visible TO pair_reader;
