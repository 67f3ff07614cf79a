CREATE TYPE visibility AS ENUM ('public', 'followers'
, 'unlisted', 'direct'
);
CREATE TABLE account (id bigint PRIMARY KEY, handle varchar(30) NOT NULL, domain text, bio text, 
created timestamptz NOT NULL DEFAULT now(), suspended_at timestamptz, fields jsonb NOT NULL DEFAULT '[]', actor_uri text NOT NULL DEFAULT '', UNIQUE NULLS NOT DISTINCT (handle, domain)
);
CREATE SEQUENCE snowflake_seq AS integer MAXVALUE 65535 CYCLE;
CREATE FUNCTION timestamp_id(at timestamptz DEFAULT clock_timestamp()) RETURNS bigint LANGUAGE sql VOLATILE AS $$ SELECT ((extract(epoch FROM at) * 1000)::bigint << 16) | nextval('public.snowflake_seq') $$;
ALTER TABLE account ALTER id SET DEFAULT timestamp_id();
CREATE TABLE status (id bigint
DEFAULT timestamp_id() NOT NULL, account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE, lang varchar(8), sensitive boolean NOT NULL DEFAULT false, tags text[],
 text text NOT NULL, visibility visibility NOT NULL DEFAULT 'public', reply_to bigint, created 
timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (id)) PARTITION BY RANGE (id);
CREATE TABLE status_old PARTITION OF status FOR VALUES FROM (MINVALUE) TO (100000000000000000);
CREATE TABLE status_p1 PARTITION OF status FOR VALUES FROM (100000000000000000) TO (110000000000000000);
CREATE TABLE status_p2 PARTITION OF status FOR VALUES FROM (110000000000000000) TO (MAXVALUE);
ALTER TABLE status_p2 ALTER COLUMN text SET STORAGE MAIN;
CREATE INDEX status_account ON status (account_id, id DESC) WHERE visibility IN ('public', 'unlisted');
CREATE INDEX status_tags ON status USING gin (tags) WHERE tags IS NOT NULL;
CREATE TABLE follow (follower_id bigint REFERENCES account ON DELETE CASCADE, followee_id bigint REFERENCES account ON DELETE CASCADE, pending boolean NOT NULL DEFAULT false, PRIMARY KEY (follower_id, followee_id), CHECK (follower_id <> followee_id));
CREATE INDEX follow_back ON follow (followee_id) INCLUDE (follower_id) WHERE NOT pending;
CREATE TABLE fav (account_id bigint REFERENCES account, status_id bigint REFERENCES status 
ON DELETE CASCADE
, PRIMARY KEY (account_id, status_id));
CREATE TABLE account_stats (account_id bigint PRIMARY KEY REFERENCES account ON DELETE CASCADE, statuses integer NOT NULL DEFAULT 0, followers integer NOT NULL DEFAULT 0) WITH (fillfactor = 50);
CREATE FUNCTION count_status() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO account_stats (account_id, statuses) VALUES (NEW.account_id, 1) ON CONFLICT (account_id) DO UPDATE SET statuses = account_stats.statuses + 1; RETURN NULL; END $$;
CREATE TRIGGER count_status AFTER INSERT ON status FOR EACH ROW EXECUTE FUNCTION count_status();
CREATE TABLE block (account_id bigint REFERENCES account, target_id bigint REFERENCES account, PRIMARY KEY (account_id, target_id));
CREATE VIEW timeline AS SELECT f.
follower_id
 AS reader, s.id, s.text, s.created
, s.sensitive
 FROM follow f JOIN status s ON s.account_id = f.
followee_id AND NOT f.pending
 WHERE s.visibility IN ('public', 'followers');
CREATE VIEW trending AS SELECT 
t.tag, count(DISTINCT s.account_id) AS people, count(*) AS uses FROM status s, unnest(s.tags) t(tag) WHERE s.created > now() - interval '1 day' GROUP BY 1
;

