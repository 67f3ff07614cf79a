CREATE SCHEMA zulip;
CREATE FUNCTION zulip.append_to_fts_update_log() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO zulip.fts_update_log (message_id) VALUES (NEW.id); RETURN NEW; END $$;
CREATE FUNCTION zulip.escape_html(t text) RETURNS text IMMUTABLE LANGUAGE sql PARALLEL SAFE AS $$ SELECT replace(replace(replace(replace(replace(t, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'), '''', '&#39;') $$;
CREATE TABLE zulip.realm (
    id serial PRIMARY KEY,
    string_id varchar(40) NOT NULL UNIQUE,
    name varchar(40) NOT NULL,
    invite_required boolean NOT NULL,
    date_created timestamp with time zone NOT NULL,
    deactivated boolean NOT NULL,
    org_type smallint NOT NULL CHECK (org_type >= 0),
    digest_weekday smallint NOT NULL,
    enable_spectator_access boolean NOT NULL,
    uuid uuid UNIQUE
);
CREATE TABLE zulip.recipient (
    id serial PRIMARY KEY,
    type_id integer NOT NULL,
    type smallint NOT NULL,
    UNIQUE (type, type_id)
);
CREATE TABLE zulip.userprofile (
    id serial PRIMARY KEY,
    email varchar(254) NOT NULL,
    realm_id integer NOT NULL,
    full_name varchar(100) NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    timezone varchar(40) NOT NULL,
    pointer integer NOT NULL,
    delivery_email varchar(254) NOT NULL,
    recipient_id integer,
    role smallint NOT NULL,
    bot_type smallint,
    enter_sends boolean,
    uuid uuid NOT NULL UNIQUE
);
ALTER TABLE zulip.userprofile ADD CONSTRAINT fk_userprofile_realm_id FOREIGN KEY (realm_id) REFERENCES zulip.realm;
ALTER TABLE zulip.userprofile ADD CONSTRAINT fk_userprofile_recipient_id FOREIGN KEY (recipient_id) REFERENCES zulip.recipient ON DELETE SET NULL;
CREATE UNIQUE INDEX userprofile_realm_email ON zulip.userprofile (realm_id, upper((delivery_email)::text));
CREATE TABLE zulip.stream (
    id serial PRIMARY KEY,
    name varchar(60) NOT NULL,
    realm_id integer NOT NULL,
    invite_only boolean DEFAULT false NOT NULL,
    history_public_to_subscribers boolean DEFAULT false NOT NULL,
    description varchar(1024) NOT NULL,
    rendered_description text NOT NULL,
    recipient_id integer,
    message_retention_days integer,
    CHECK (NOT invite_only OR NOT history_public_to_subscribers OR message_retention_days IS NULL OR message_retention_days > 0)
);
ALTER TABLE zulip.stream ADD CONSTRAINT fk_stream_realm_id FOREIGN KEY (realm_id) REFERENCES zulip.realm;
ALTER TABLE zulip.stream ADD CONSTRAINT fk_stream_recipient_id FOREIGN KEY (recipient_id) REFERENCES zulip.recipient;
CREATE UNIQUE INDEX stream_name_uniq ON zulip.stream (realm_id, upper((name)::text));
CREATE TABLE zulip.subscription (
    id serial PRIMARY KEY,
    user_profile_id integer NOT NULL,
    recipient_id integer NOT NULL,
    active boolean NOT NULL,
    is_muted boolean,
    color varchar(10) NOT NULL,
    is_user_active boolean NOT NULL,
    pin_to_top boolean DEFAULT false NOT NULL,
    UNIQUE (user_profile_id, recipient_id)
);
ALTER TABLE zulip.subscription ADD CONSTRAINT fk_subscription_user_profile_id FOREIGN KEY (user_profile_id) REFERENCES zulip.userprofile;
ALTER TABLE zulip.subscription ADD CONSTRAINT fk_subscription_recipient_id FOREIGN KEY (recipient_id) REFERENCES zulip.recipient;
CREATE INDEX zerver_subscription_recipient_active ON zulip.subscription (recipient_id, user_profile_id) WHERE active AND is_user_active;
CREATE TABLE zulip.message (
    id serial,
    sender_id integer NOT NULL,
    recipient_id integer NOT NULL,
    realm_id integer NOT NULL,
    subject varchar(60) NOT NULL,
    content text NOT NULL,
    rendered_content text,
    rendered_content_version integer,
    date_sent timestamp with time zone NOT NULL,
    last_edit_time timestamp with time zone,
    edit_history jsonb,
    has_attachment boolean,
    has_image boolean,
    type smallint DEFAULT 1 NOT NULL,
    search_tsvector tsvector,
    is_channel_message boolean DEFAULT true NOT NULL,
    PRIMARY KEY (id)
);
ALTER TABLE zulip.message ADD CONSTRAINT fk_message_sender_id FOREIGN KEY (sender_id) REFERENCES zulip.userprofile;
ALTER TABLE zulip.message ADD CONSTRAINT fk_message_recipient_id FOREIGN KEY (recipient_id) REFERENCES zulip.recipient;
ALTER TABLE zulip.message ADD CONSTRAINT fk_message_realm_id FOREIGN KEY (realm_id) REFERENCES zulip.realm;
CREATE INDEX zerver_message_realm_upper_subject ON zulip.message (realm_id, upper((subject)::text), id DESC NULLS LAST) WHERE is_channel_message;
CREATE INDEX fts_message ON zulip.message USING gin (search_tsvector) WITH (fastupdate='off');
CREATE TABLE zulip.fts_update_log (
    id serial PRIMARY KEY,
    message_id integer NOT NULL
);
CREATE TRIGGER zulip_update_message_search AFTER INSERT OR UPDATE OF subject, rendered_content, type ON zulip.message FOR EACH ROW EXECUTE FUNCTION zulip.append_to_fts_update_log();
CREATE FUNCTION zulip.do_notify_fts_update_log() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NOTIFY fts_update_log; RETURN NEW; END $$;
CREATE TRIGGER fts_update_log_notify AFTER INSERT ON zulip.fts_update_log FOR EACH STATEMENT EXECUTE FUNCTION zulip.do_notify_fts_update_log();
CREATE TABLE zulip.usermessage (
    id bigserial PRIMARY KEY,
    user_profile_id integer NOT NULL,
    message_id integer NOT NULL,
    flags bigint NOT NULL,
    UNIQUE (user_profile_id, message_id)
);
ALTER TABLE zulip.usermessage ADD CONSTRAINT fk_usermessage_user_profile_id FOREIGN KEY (user_profile_id) REFERENCES zulip.userprofile;
ALTER TABLE zulip.usermessage ADD CONSTRAINT fk_usermessage_message_id FOREIGN KEY (message_id) REFERENCES zulip.message;
CREATE INDEX zerver_usermessage_starred ON zulip.usermessage (user_profile_id, message_id) WHERE (flags & 2) <> 0;
CREATE INDEX zerver_usermessage_unread ON zulip.usermessage (user_profile_id, message_id) WHERE (flags & 1) = 0;
CREATE TABLE zulip.archivetransaction (
    id serial PRIMARY KEY,
    timestamp timestamp with time zone NOT NULL,
    restored boolean NOT NULL,
    type smallint NOT NULL,
    realm_id integer
);
ALTER TABLE zulip.archivetransaction ADD CONSTRAINT fk_archivetransaction_realm_id FOREIGN KEY (realm_id) REFERENCES zulip.realm;
CREATE TABLE zulip.archivedmessage (
    id serial PRIMARY KEY,
    sender_id integer NOT NULL,
    recipient_id integer NOT NULL,
    realm_id integer NOT NULL,
    subject varchar(60) NOT NULL,
    content text NOT NULL,
    rendered_content text,
    rendered_content_version integer,
    date_sent timestamp with time zone NOT NULL,
    last_edit_time timestamp with time zone,
    edit_history jsonb,
    has_attachment boolean,
    has_image boolean,
    type smallint DEFAULT 1 NOT NULL,
    archive_transaction_id integer NOT NULL
);
ALTER TABLE zulip.archivedmessage ADD CONSTRAINT fk_archivedmessage_sender_id FOREIGN KEY (sender_id) REFERENCES zulip.userprofile;
ALTER TABLE zulip.archivedmessage ADD CONSTRAINT fk_archivedmessage_recipient_id FOREIGN KEY (recipient_id) REFERENCES zulip.recipient;
ALTER TABLE zulip.archivedmessage ADD CONSTRAINT fk_archivedmessage_realm_id FOREIGN KEY (realm_id) REFERENCES zulip.realm;
ALTER TABLE zulip.archivedmessage ADD CONSTRAINT fk_archivedmessage_archive_transaction_id FOREIGN KEY (archive_transaction_id) REFERENCES zulip.archivetransaction ON DELETE CASCADE;
