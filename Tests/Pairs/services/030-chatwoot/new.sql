CREATE EXTENSION IF NOT EXISTS "uuid-ossp"; CREATE EXTENSION pg_trgm; CREATE EXTENSION pgcrypto;
CREATE TABLE accounts (id serial PRIMARY KEY, name varchar NOT NULL, created_at timestamp NOT NULL, locale integer DEFAULT 0, domain varchar(100), feature_flags
  bigint
  DEFAULT 0 NOT NULL, limits jsonb DEFAULT '{}'
, custom_attributes jsonb DEFAULT '{}', status integer DEFAULT 0, internal_attributes jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX index_accounts_on_status ON accounts (status);
CREATE TABLE inboxes (id serial PRIMARY KEY, channel_id integer NOT NULL, account_id integer NOT NULL, name varchar NOT NULL, channel_type varchar, timezone varchar DEFAULT 'UTC');
CREATE INDEX index_inboxes_on_account ON inboxes (account_id);
CREATE INDEX index_inboxes_on_channel_id_and_channel_type ON inboxes (channel_id, channel_type);
CREATE TABLE contacts (id serial PRIMARY KEY, name varchar DEFAULT '', email varchar, phone_number varchar, account_id integer NOT NULL, additional_attributes jsonb DEFAULT '{}', identifier varchar, custom_attributes jsonb DEFAULT '{}', last_activity_at timestamp
, contact_type integer DEFAULT 0, middle_name varchar DEFAULT '', last_name varchar DEFAULT '', blocked boolean DEFAULT false NOT NULL
);
CREATE UNIQUE INDEX uniq_email_per_account_contact ON contacts (email, account_id);
CREATE UNIQUE INDEX uniq_identifier_per_account_contact ON contacts (identifier, account_id);
CREATE INDEX index_contacts_on_name_email_phone_number_identifier ON contacts USING gin (name gin_trgm_ops, email gin_trgm_ops, phone_number gin_trgm_ops, identifier gin_trgm_ops);
CREATE INDEX index_contacts_on_nonempty_fields ON contacts (account_id, email, phone_number, identifier) WHERE ((email)::text <> ''::text) OR ((phone_number)::text <> ''::text) OR ((identifier)::text <> ''::text);
CREATE INDEX index_resolved_contact_account_id ON contacts (account_id) WHERE email IS NOT NULL;
CREATE TABLE conversations (id serial PRIMARY KEY, account_id integer NOT NULL, inbox_id integer NOT NULL, status integer DEFAULT 0 NOT NULL, assignee_id integer, contact_id bigint, display_id integer NOT NULL, uuid uuid DEFAULT
  gen_random_uuid()
  NOT NULL, last_activity_at timestamp
  NOT NULL DEFAULT CURRENT_TIMESTAMP, priority integer, sla_policy_id bigint, waiting_since timestamp(6), cached_label_list text
);
CREATE UNIQUE INDEX index_conversations_on_account_id_and_display_id ON conversations (account_id, display_id);
CREATE TABLE messages (id serial PRIMARY KEY, content text, account_id integer NOT NULL, inbox_id integer NOT NULL, conversation_id integer NOT NULL, message_type integer NOT NULL, created_at timestamp NOT NULL, private boolean DEFAULT false
  NOT NULL, sender_type varchar, sender_id bigint, sentiment jsonb DEFAULT '{}', processed_message_content text
, content_attributes json DEFAULT '{}');
CREATE INDEX index_messages_on_content ON messages USING gin (content gin_trgm_ops);
CREATE INDEX index_messages_on_sender ON messages (sender_type, sender_id);
CREATE FUNCTION accounts_after_insert_row_tr() RETURNS trigger LANGUAGE plpgsql AS $_$
BEGIN
    execute format('create sequence IF NOT EXISTS conv_dpid_seq_%s', NEW.id);
    execute format('create sequence IF NOT EXISTS camp_dpid_seq_%s', NEW.id);
    RETURN NULL;
END;
$_$;
CREATE TRIGGER accounts_after_insert_row_tr AFTER INSERT ON accounts FOR EACH ROW EXECUTE PROCEDURE accounts_after_insert_row_tr();
CREATE FUNCTION conversations_before_insert_row_tr() RETURNS trigger LANGUAGE plpgsql AS $_$ BEGIN NEW.display_id := nextval('conv_dpid_seq_' || NEW.account_id); RETURN NEW; END; $_$;
CREATE TRIGGER conversations_before_insert_row_tr BEFORE INSERT ON conversations FOR EACH ROW EXECUTE FUNCTION conversations_before_insert_row_tr();
CREATE TABLE campaigns (id bigserial PRIMARY KEY, display_id integer NOT NULL, title varchar NOT NULL, account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, audience jsonb DEFAULT '[]', campaign_type integer DEFAULT 0 NOT NULL);
CREATE FUNCTION campaigns_before_insert_row_tr() RETURNS trigger LANGUAGE plpgsql AS $_$ BEGIN NEW.display_id := nextval('camp_dpid_seq_' || NEW.account_id); RETURN NEW; END; $_$;
CREATE TRIGGER campaigns_before_insert_row_tr BEFORE INSERT ON campaigns FOR EACH ROW EXECUTE FUNCTION campaigns_before_insert_row_tr();

