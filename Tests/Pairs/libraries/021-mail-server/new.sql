CREATE SCHEMA mail;
CREATE EXTENSION citext SCHEMA public;
SET search_path = mail, public;
CREATE DOMAIN address AS citext CHECK (VALUE ~ '^[^@\s]+@[^@\s]+$');
CREATE TABLE domains (name citext PRIMARY KEY, active boolean NOT NULL DEFAULT true, dkim_selector text, max_quota bigint NOT NULL DEFAULT 0);
CREATE TABLE mailboxes (id bigserial PRIMARY KEY, local_part citext NOT NULL, domain citext NOT NULL REFERENCES domains ON UPDATE CASCADE ON DELETE CASCADE, email address GENERATED ALWAYS AS ((((local_part)::text || '@') || (domain)::text)::citext) STORED, pwhash text NOT NULL, quota_bytes bigint NOT NULL DEFAULT 0 CHECK (quota_bytes >= 0), enabled boolean NOT NULL DEFAULT true, UNIQUE (domain, local_part));
CREATE UNIQUE INDEX mailboxes_email ON mailboxes (email);
CREATE TABLE aliases (source address NOT NULL, destination address NOT NULL, domain citext NOT NULL REFERENCES domains ON UPDATE CASCADE ON DELETE CASCADE, expires_at timestamptz, PRIMARY KEY (source, destination), CONSTRAINT no_loop CHECK (source <> destination));
CREATE TABLE message (id bigserial PRIMARY KEY,
mailbox_id bigint NOT NULL REFERENCES mailboxes ON DELETE CASCADE,
uid integer NOT NULL, folder varchar(255) NOT NULL DEFAULT 'INBOX', 
flags text[] NOT NULL DEFAULT '{}' CHECK (flags <@ ARRAY['\Seen', '\Answered', '\Flagged', '\Deleted', '\Draft']),
received timestamptz NOT NULL DEFAULT now(), headers 
jsonb NOT NULL
, 
subject text GENERATED ALWAYS AS (headers ->> 'subject') STORED, modseq bigint NOT NULL,
size integer NOT NULL);
CREATE SEQUENCE modseq AS bigint CACHE 10 OWNED BY message.modseq;
ALTER TABLE message ALTER modseq SET DEFAULT nextval('modseq');
CREATE UNIQUE INDEX message_uid ON message (mailbox_id, folder, uid);
CREATE INDEX message_unseen ON message (mailbox_id, folder) WHERE NOT flags @> ARRAY['\Seen'];
CREATE INDEX message_mid ON message ((headers ->> 'message-id'));
CREATE FUNCTION touch_modseq() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.modseq := nextval('mail.modseq'); RETURN NEW; END $$;
CREATE TRIGGER touch_modseq BEFORE UPDATE OF flags, folder ON message FOR EACH ROW EXECUTE FUNCTION touch_modseq();
CREATE FUNCTION resolve(
addr public.citext, depth integer DEFAULT 5) RETURNS SETOF public.citext LANGUAGE plpgsql STABLE AS $$
DECLARE d record;
BEGIN
  IF depth = 0 THEN RAISE EXCEPTION 'alias loop at %', addr; END IF;
  FOR d IN SELECT destination FROM mail.aliases WHERE source = addr AND (expires_at IS NULL OR expires_at > now()) LOOP
    RETURN QUERY SELECT * FROM mail.resolve(d.destination, depth - 1);
  END LOOP;
  IF NOT FOUND THEN RETURN NEXT addr; END IF;
END $$;
CREATE VIEW dovecot_users WITH (security_barrier = true) AS SELECT email AS "user", pwhash AS hash, '*:bytes=' || nullif(quota_bytes, 0) AS quota_rule, domain FROM mailboxes JOIN domains d ON d.name = domain WHERE enabled AND d.active;
CREATE UNLOGGED TABLE greylist (net cidr NOT NULL, sender address NOT NULL, rcpt address NOT NULL, first_seen timestamptz NOT NULL DEFAULT now(), passes integer NOT NULL DEFAULT 0, PRIMARY KEY (net, sender, rcpt));
CREATE INDEX greylist_net ON greylist USING gist (net inet_ops);

