CREATE EXTENSION IF NOT EXISTS "uuid-ossp"; CREATE EXTENSION pg_trgm; CREATE EXTENSION pgcrypto;
CREATE TABLE accounts (id serial PRIMARY KEY, name varchar NOT NULL, created_at timestamp NOT NULL, locale integer DEFAULT 0, domain varchar(100), feature_flags
  integer
  DEFAULT 0 NOT NULL, limits jsonb DEFAULT '{}'
);
CREATE TABLE inboxes (id serial PRIMARY KEY, channel_id integer NOT NULL, account_id integer NOT NULL, name varchar NOT NULL, channel_type varchar, timezone varchar DEFAULT 'UTC');
CREATE INDEX index_inboxes_on_account_id ON inboxes (account_id);
CREATE TABLE contacts (id serial PRIMARY KEY, name varchar DEFAULT '', email varchar, phone_number varchar, account_id integer NOT NULL, additional_attributes jsonb DEFAULT '{}', identifier varchar, custom_attributes jsonb DEFAULT '{}', last_activity_at timestamp
);
CREATE UNIQUE INDEX uniq_email_per_account_contact ON contacts (email, account_id);
CREATE UNIQUE INDEX uniq_identifier_per_account_contact ON contacts (identifier, account_id);
CREATE INDEX index_contacts_on_name_email_phone_number_identifier ON contacts USING gin (name gin_trgm_ops, email gin_trgm_ops, phone_number gin_trgm_ops, identifier gin_trgm_ops);
CREATE INDEX index_contacts_on_lower_email_account_id ON contacts (lower((email)::text), account_id);
CREATE TABLE conversations (id serial PRIMARY KEY, account_id integer NOT NULL, inbox_id integer NOT NULL, status integer DEFAULT 0 NOT NULL, assignee_id integer, contact_id bigint, display_id integer NOT NULL, uuid uuid DEFAULT
  uuid_generate_v4()
  NOT NULL, last_activity_at timestamp
, locked boolean DEFAULT false
);
CREATE UNIQUE INDEX index_conversations_on_account_id_and_display_id ON conversations (account_id, display_id);
CREATE TABLE messages (id serial PRIMARY KEY, content text, account_id integer NOT NULL, inbox_id integer NOT NULL, conversation_id integer NOT NULL, message_type integer NOT NULL, created_at timestamp NOT NULL, private boolean DEFAULT false
, user_id integer, contact_id integer
, content_attributes json DEFAULT '{}');
CREATE FUNCTION accounts_after_insert_row_tr() RETURNS trigger LANGUAGE plpgsql AS $_$
BEGIN
    execute format('create sequence IF NOT EXISTS conv_dpid_seq_%s', NEW.id);
    RETURN NULL;
END;
$_$;
CREATE TRIGGER accounts_after_insert_row_tr AFTER INSERT ON accounts FOR EACH ROW EXECUTE PROCEDURE accounts_after_insert_row_tr();
CREATE FUNCTION conversations_before_insert_row_tr() RETURNS trigger LANGUAGE plpgsql AS $_$ BEGIN NEW.display_id := nextval('conv_dpid_seq_' || NEW.account_id); RETURN NEW; END; $_$;
CREATE TRIGGER conversations_before_insert_row_tr BEFORE INSERT ON conversations FOR EACH ROW EXECUTE FUNCTION conversations_before_insert_row_tr();

