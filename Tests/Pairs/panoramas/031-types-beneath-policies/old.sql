CREATE SCHEMA p;
CREATE TYPE p.level AS ENUM ('low', 'mid', 'high');
CREATE DOMAIN p.owner_id AS integer CHECK (VALUE > 0);
CREATE TABLE p.users (id p.owner_id PRIMARY KEY, login name NOT NULL, clearance
    p.level DEFAULT 'low'
    NOT NULL);
CREATE TABLE p.files (
    id serial PRIMARY KEY,
    owner p.owner_id NOT NULL REFERENCES p.users,
    lvl
    text DEFAULT 'low' NOT NULL,
    expires
    timestamp,
    labels
    text[],
    path varchar(
    200
    ),
    secret boolean DEFAULT false NOT NULL
);
CREATE FUNCTION p.uid() RETURNS
    integer
    LANGUAGE sql STABLE AS $$ SELECT id FROM p.users WHERE login = CURRENT_USER $$;
CREATE FUNCTION p.rank(
    text
    ) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1::text WHEN 'low' THEN 1 WHEN 'mid' THEN 2 ELSE 3 END $$;
CREATE INDEX files_live ON p.files (expires, owner) WHERE
    NOT secret;
CREATE INDEX files_rank ON p.files (p.rank(lvl));
ALTER TABLE p.files ENABLE ROW LEVEL SECURITY;
ALTER TABLE p.users ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_owner ON p.files USING (owner = p.uid());
CREATE POLICY by_level ON p.files AS RESTRICTIVE FOR SELECT TO pair_reader USING (
    lvl <> 'high' AND NOT secret
    );
CREATE POLICY by_rank ON p.files FOR SELECT TO pair_reader USING (p.rank(lvl) <= (SELECT
    p.rank(u.clearance::text)
    FROM p.users u WHERE u.id = p.uid()));
CREATE POLICY by_label ON p.files FOR UPDATE USING (
    'public' = ANY (labels)) WITH CHECK (expires > LOCALTIMESTAMP);
CREATE POLICY me ON p.users USING (login = CURRENT_USER AND clearance
    >= 'low');
CREATE VIEW p.visible AS SELECT id, owner, lvl, path, expires FROM p.files WHERE
    NOT secret;
CREATE FUNCTION p.expire() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.expires := coalesce(NEW.expires, now() + interval '1 year'); RETURN NEW; END $$;
CREATE TRIGGER expire BEFORE INSERT OR UPDATE OF expires, lvl ON p.files FOR EACH ROW EXECUTE FUNCTION p.expire();
GRANT SELECT (id, owner, lvl, expires), UPDATE (labels, expires) ON p.files TO pair_reader;
GRANT SELECT ON p.visible TO pair_reader;
