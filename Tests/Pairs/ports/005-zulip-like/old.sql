CREATE SCHEMA zulip;
SET search_path = zulip;
CREATE TEXT SEARCH CONFIGURATION zulip.english_us_search (COPY = pg_catalog.english);
CREATE TABLE zerver_realm (
  id serial PRIMARY KEY,
  name varchar(40),
  string_id varchar(40) NOT NULL UNIQUE,
  message_content_edit_limit_seconds integer NOT NULL DEFAULT 600,
  plan_type smallint NOT NULL DEFAULT 1 CHECK (plan_type >= 0),
  deactivated boolean NOT NULL DEFAULT false
);
CREATE TABLE zerver_userprofile (
  id serial PRIMARY KEY,
  email varchar(254) NOT NULL,
  delivery_email varchar(254) NOT NULL,
  full_name varchar(100) NOT NULL,
  realm_id integer NOT NULL REFERENCES zerver_realm DEFERRABLE INITIALLY DEFERRED,
  is_bot boolean NOT NULL DEFAULT false,
  is_realm_admin boolean NOT NULL DEFAULT false,
  is_guest boolean NOT NULL DEFAULT false,
  tutorial_status varchar(1) NOT NULL DEFAULT 'W',
  UNIQUE (realm_id, email)
);
CREATE UNIQUE INDEX zerver_userprofile_realm_id_delivery_email_uniq ON zerver_userprofile (realm_id, upper(delivery_email::text));
CREATE TABLE zerver_recipient (
  id serial PRIMARY KEY,
  type_id integer NOT NULL,
  type smallint NOT NULL,
  UNIQUE (type, type_id)
);
CREATE TABLE zerver_message (
  id serial PRIMARY KEY,
  sender_id integer NOT NULL REFERENCES zerver_userprofile DEFERRABLE INITIALLY DEFERRED,
  recipient_id integer NOT NULL REFERENCES zerver_recipient DEFERRABLE INITIALLY DEFERRED,
  subject varchar(60) NOT NULL,
  content text NOT NULL,
  rendered_content text,
  date_sent timestamptz NOT NULL,
  search_tsvector tsvector
);
CREATE INDEX zerver_message_search_tsvector ON zerver_message USING gin (search_tsvector) WITH (fastupdate=off);
CREATE INDEX upper_subject_idx ON zerver_message (upper(subject::text));
CREATE INDEX zerver_message_recipient_upper_subject ON zerver_message (recipient_id, upper(subject::text), id DESC NULLS LAST);
CREATE TABLE zerver_usermessage (
  id serial PRIMARY KEY,
  flags bigint NOT NULL,
  message_id integer NOT NULL REFERENCES zerver_message DEFERRABLE INITIALLY DEFERRED,
  user_profile_id integer NOT NULL REFERENCES zerver_userprofile DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (user_profile_id, message_id)
);
CREATE INDEX zerver_usermessage_starred_message_id ON zerver_usermessage (user_profile_id, message_id) WHERE (flags & 2) <> 0;
CREATE TABLE fts_update_log (id serial PRIMARY KEY, message_id integer NOT NULL);
CREATE FUNCTION append_to_fts_update_log() RETURNS trigger LANGUAGE plpgsql AS
  $$BEGIN INSERT INTO zulip.fts_update_log (message_id) VALUES (NEW.id); RETURN NEW; END$$;
CREATE TRIGGER zerver_message_update_search_tsvector_async
  BEFORE INSERT OR UPDATE OF subject, rendered_content ON zerver_message
  FOR EACH ROW EXECUTE FUNCTION append_to_fts_update_log();
CREATE FUNCTION do_notify_fts_update_log() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN NOTIFY fts_update_log; RETURN NEW; END $$;
CREATE TRIGGER fts_update_log_notify AFTER INSERT ON fts_update_log FOR EACH STATEMENT EXECUTE FUNCTION do_notify_fts_update_log();
CREATE FUNCTION escape_html(text) RETURNS text IMMUTABLE LANGUAGE sql AS $$
  SELECT replace(replace(replace($1, '&', '&amp;'), '<', '&lt;'), '>', '&gt;') $$;
