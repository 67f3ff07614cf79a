CREATE SCHEMA zulip;
CREATE FUNCTION zulip.append_to_fts_update_log() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO zulip.fts_update_log (message_id) VALUES (NEW.id); RETURN NEW; END $$;
CREATE FUNCTION zulip.escape_html(text) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT replace(replace(replace($1, '&', '&amp;'), '<', '&lt;'), '>', '&gt;') $$;
CREATE TABLE zulip.realm (
    id serial PRIMARY KEY,
    domain varchar(40) NOT NULL UNIQUE,
    name varchar(40),
    restricted_to_domain boolean NOT NULL,
    invite_required boolean NOT NULL,
    date_created timestamp with time zone NOT NULL,
    deactivated boolean NOT NULL
);
CREATE TABLE zulip.recipient (
    id serial PRIMARY KEY,
    type_id integer NOT NULL,
    type smallint NOT NULL,
    UNIQUE (type, type_id)
);
CREATE INDEX idx_recipient_type_id ON zulip.recipient USING btree (type_id);
CREATE TABLE zulip.userprofile (
    id serial PRIMARY KEY,
    email varchar(254) NOT NULL,
    realm_id integer NOT NULL,
    full_name varchar(100) NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    timezone varchar(40) NOT NULL,
    pointer integer NOT NULL,
    is_realm_admin boolean NOT NULL,
    is_bot boolean NOT NULL,
    tutorial_status varchar(1) NOT NULL,
    enable_sounds boolean NOT NULL,
    alert_words text,
    CONSTRAINT userprofile_email_key UNIQUE (email)
);
ALTER TABLE zulip.userprofile ADD CONSTRAINT fk_userprofile_realm_id FOREIGN KEY (realm_id) REFERENCES zulip.realm;
CREATE TABLE zulip.stream (
    id serial PRIMARY KEY,
    name varchar(60) NOT NULL,
    realm_id integer NOT NULL,
    email_token varchar(32) NOT NULL,
    invite_only boolean,
    description varchar(1024) NOT NULL,
    UNIQUE (name, realm_id)
);
ALTER TABLE zulip.stream ADD CONSTRAINT fk_stream_realm_id FOREIGN KEY (realm_id) REFERENCES zulip.realm;
CREATE TABLE zulip.subscription (
    id serial PRIMARY KEY,
    user_profile_id integer NOT NULL,
    recipient_id integer NOT NULL,
    active boolean NOT NULL,
    in_home_view boolean,
    color varchar(10) NOT NULL,
    UNIQUE (user_profile_id, recipient_id)
);
ALTER TABLE zulip.subscription ADD CONSTRAINT fk_subscription_user_profile_id FOREIGN KEY (user_profile_id) REFERENCES zulip.userprofile;
ALTER TABLE zulip.subscription ADD CONSTRAINT fk_subscription_recipient_id FOREIGN KEY (recipient_id) REFERENCES zulip.recipient;
CREATE TABLE zulip.message (
    id serial PRIMARY KEY,
    sender_id integer NOT NULL,
    recipient_id integer NOT NULL,
    subject varchar(60) NOT NULL,
    content text NOT NULL,
    rendered_content text,
    rendered_content_version integer,
    pub_date timestamp with time zone NOT NULL,
    last_edit_time timestamp with time zone,
    edit_history text,
    has_attachment boolean,
    has_image boolean,
    search_tsvector tsvector
);
ALTER TABLE zulip.message ADD CONSTRAINT fk_message_sender_id FOREIGN KEY (sender_id) REFERENCES zulip.userprofile;
ALTER TABLE zulip.message ADD CONSTRAINT fk_message_recipient_id FOREIGN KEY (recipient_id) REFERENCES zulip.recipient;
CREATE INDEX zulip_message_subject ON zulip.message (upper((subject)::text));
CREATE INDEX fts_message ON zulip.message USING gin (search_tsvector) WITH (fastupdate='off');
CREATE TABLE zulip.fts_update_log (
    id serial PRIMARY KEY,
    message_id integer NOT NULL
);
CREATE TRIGGER trg_update_log AFTER INSERT OR UPDATE OF subject, rendered_content ON zulip.message FOR EACH ROW EXECUTE FUNCTION zulip.append_to_fts_update_log();
CREATE TABLE zulip.usermessage (
    id serial PRIMARY KEY,
    user_profile_id integer NOT NULL,
    message_id integer NOT NULL,
    flags integer NOT NULL,
    UNIQUE (user_profile_id, message_id)
);
ALTER TABLE zulip.usermessage ADD CONSTRAINT fk_usermessage_user_profile_id FOREIGN KEY (user_profile_id) REFERENCES zulip.userprofile;
ALTER TABLE zulip.usermessage ADD CONSTRAINT fk_usermessage_message_id FOREIGN KEY (message_id) REFERENCES zulip.message;
CREATE INDEX zerver_usermessage_starred ON zulip.usermessage (user_profile_id, message_id) WHERE (flags & 2) <> 0 AND flags > 2;
