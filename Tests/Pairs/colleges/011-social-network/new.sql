CREATE SCHEMA social;
CREATE TYPE social.visibility AS ENUM ('public', 'followers', 'private', 'direct');
CREATE TYPE social.media_kind AS ENUM ('image', 'extra_state', 'video', 'audio', 'gif');
CREATE TYPE social.report_state AS ENUM ('open', 'reviewing', 'extra_state', 'actioned', 'dismissed');
CREATE FUNCTION social.stamp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TABLE social.notifications (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    repost_id integer NOT NULL,
    rank smallint,
    position integer DEFAULT 0 NOT NULL,
    deposit numeric(18,4),
    cost numeric(12,4),
    settings json,
    remark text NOT NULL,
    media_kind social.media_kind DEFAULT 'image' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone,
    avatar_id uuid
);
CREATE INDEX ix_notifications_avatar_id ON social.notifications (avatar_id);
CREATE TABLE social.message_reads (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    profile_id bigint NOT NULL,
    payload jsonb NOT NULL,
    cost numeric(10,2) DEFAULT 0 NOT NULL,
    finished_at timestamp with time zone,
    amount numeric(14,2) DEFAULT 0 NOT NULL,
    title text DEFAULT '' NOT NULL
);
CREATE INDEX ix_message_reads_profile_id ON social.message_reads (profile_id);
CREATE TABLE social.poll_votes (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    session_id bigint NOT NULL,
    post_edit_id bigint NOT NULL,
    attachment_id uuid,
    code character varying(20) NOT NULL,
    position integer NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX ix_poll_votes_session_id ON social.poll_votes (session_id);
CREATE INDEX ix_poll_votes_attachment_id ON social.poll_votes (attachment_id);
CREATE TABLE social.check_ins (
    id bigserial PRIMARY KEY,
    poll_option_id integer NOT NULL,
    report_id integer NOT NULL,
    strike_id uuid,
    visible boolean DEFAULT false NOT NULL,
    title text NOT NULL,
    billable boolean
);
CREATE INDEX ix_check_ins_poll_option_id ON social.check_ins (poll_option_id);
CREATE TABLE social.lists (
    id bigserial PRIMARY KEY,
    avatar_id uuid NOT NULL,
    mute_id bigint,
    billable boolean DEFAULT false NOT NULL,
    ext_id character varying(12),
    report_state social.report_state DEFAULT 'open' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    contact text,
    quantity integer DEFAULT 0 NOT NULL,
    deleted_at timestamp with time zone,
    CONSTRAINT lists_quantity_chk CHECK (quantity >= 1)
);
CREATE INDEX ix_lists_avatar_id ON social.lists (avatar_id);
CREATE TABLE social.mutes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference character varying(80) NOT NULL,
    cost numeric(12,4),
    billable boolean NOT NULL,
    visibility social.visibility DEFAULT 'public' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    settings jsonb DEFAULT '{}' NOT NULL
);
CREATE TABLE social.locations (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    code character varying(40),
    settings jsonb DEFAULT '{}' NOT NULL,
    seen_at timestamp with time zone DEFAULT now() NOT NULL,
    visibility social.visibility DEFAULT 'public' NOT NULL
);
CREATE TABLE social.mentions (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    list_id bigint,
    post_id bigint NOT NULL,
    confirmed_at timestamp with time zone,
    printed_at timestamp without time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    born_on date
);
CREATE INDEX ix_mentions_list_id ON social.mentions (list_id);
CREATE INDEX ix_mentions_post_id ON social.mentions (post_id);
CREATE TABLE social.blocks (
    id bigserial PRIMARY KEY,
    follow_id uuid NOT NULL,
    account_id bigint NOT NULL,
    follow_request_id bigint,
    seen_at timestamp with time zone,
    visible boolean NOT NULL,
    remark text DEFAULT '' NOT NULL,
    deposit numeric(10,2) DEFAULT 0 NOT NULL,
    title text DEFAULT '',
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX ix_blocks_follow_id ON social.blocks (follow_id);
CREATE INDEX ix_blocks_follow_request_id ON social.blocks (follow_request_id);
CREATE TABLE social.reports (
    id serial PRIMARY KEY,
    post_edit_id bigint NOT NULL,
    block_id bigint NOT NULL,
    billable boolean DEFAULT false NOT NULL,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    urgent boolean DEFAULT false,
    note text DEFAULT '' NOT NULL,
    cost numeric(12,4) DEFAULT 0,
    floor integer,
    report_state social.report_state DEFAULT 'open' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE social.sessions (
    id bigserial PRIMARY KEY,
    profile_id bigint NOT NULL,
    deposit numeric(12,4) DEFAULT 0 NOT NULL,
    reference character varying(20) NOT NULL UNIQUE,
    label text DEFAULT '' NOT NULL,
    code character varying(120) NOT NULL UNIQUE,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE social.avatars (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    profile_id bigint NOT NULL,
    account_id bigint NOT NULL,
    deposit numeric(10,2) NOT NULL,
    imported_at timestamp without time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE social.participants (
    id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    repost_id integer NOT NULL,
    born_on date NOT NULL,
    deposit numeric(10,2) DEFAULT 0 NOT NULL,
    extra jsonb DEFAULT '{}',
    cost numeric(14,2) NOT NULL,
    note text DEFAULT '' NOT NULL,
    imported_at timestamp without time zone
);
CREATE INDEX ix_participants_repost_id ON social.participants (repost_id);
CREATE TABLE social.direct_messages (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    attachment_id uuid NOT NULL,
    avatar_id uuid NOT NULL,
    settings jsonb DEFAULT '{}',
    payload jsonb DEFAULT '{}' NOT NULL,
    printed_at timestamp with time zone,
    quantity integer NOT NULL,
    deposit numeric(10,2) DEFAULT 0 NOT NULL,
    visibility social.visibility DEFAULT 'public' NOT NULL,
    checked_on date,
    deleted_at timestamp with time zone,
    CONSTRAINT direct_messages_quantity_chk CHECK (quantity >= 1)
);
CREATE INDEX ix_direct_messages_attachment_id ON social.direct_messages (attachment_id);
CREATE INDEX ix_direct_messages_avatar_id ON social.direct_messages (avatar_id);
CREATE TABLE social.hashtag_links (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    mute_id bigint NOT NULL,
    amount numeric(12,4) DEFAULT 0 NOT NULL,
    extra jsonb NOT NULL,
    rank smallint DEFAULT 1 NOT NULL,
    deposit numeric(14,2),
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX ix_hashtag_links_mute_id ON social.hashtag_links (mute_id);
CREATE TABLE social.stories (
    id bigserial PRIMARY KEY,
    device_id bigint NOT NULL,
    checked_on date,
    seen_at timestamp with time zone NOT NULL,
    quantity bigint,
    settings jsonb DEFAULT '{}' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    printed_at timestamp without time zone,
    list_id bigint,
    CONSTRAINT stories_quantity_chk CHECK (quantity >= 1)
);
CREATE INDEX ix_stories_list_id ON social.stories (list_id);
CREATE TABLE social.story_views (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    follow_id uuid NOT NULL,
    group_member_id integer,
    born_on date NOT NULL,
    attempts integer NOT NULL,
    cost numeric(12,4) DEFAULT 0 NOT NULL,
    media_kind social.media_kind DEFAULT 'image' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX ix_story_views_follow_id ON social.story_views (follow_id);
CREATE INDEX ix_story_views_group_member_id ON social.story_views (group_member_id);
CREATE TABLE social.list_members (
    id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    block_id bigint NOT NULL,
    profile_id bigint,
    printed_at timestamp without time zone NOT NULL,
    cost numeric(14,2),
    extra jsonb DEFAULT '{}' NOT NULL,
    short_name character varying(12) NOT NULL,
    reference character varying(20) NOT NULL UNIQUE,
    valid_from date NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE social.post_edits (
    id bigserial PRIMARY KEY,
    post_id bigint,
    printed_at timestamp without time zone NOT NULL,
    cost numeric(12,4) NOT NULL,
    payload jsonb,
    active boolean,
    billable boolean NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE social.reposts (
    id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    media_id uuid,
    post_id bigint NOT NULL,
    list_id bigint,
    active boolean DEFAULT false,
    code character varying(120),
    finished_at timestamp with time zone DEFAULT now() NOT NULL,
    rank smallint NOT NULL,
    level bigint DEFAULT 0 NOT NULL,
    priority smallint,
    amount numeric(14,2) DEFAULT 0 NOT NULL
);
CREATE INDEX ix_reposts_media_id ON social.reposts (media_id);
CREATE INDEX ix_reposts_list_id ON social.reposts (list_id);
CREATE TABLE social.group_posts (
    id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    follow_id uuid NOT NULL,
    mention_id uuid NOT NULL,
    attachment_id uuid NOT NULL,
    deposit numeric(10,2) NOT NULL,
    imported_at timestamp without time zone,
    title text DEFAULT '',
    media_kind social.media_kind DEFAULT 'image' NOT NULL
);
CREATE INDEX ix_group_posts_follow_id ON social.group_posts (follow_id);
CREATE INDEX ix_group_posts_mention_id ON social.group_posts (mention_id);
CREATE TABLE social.follow_requests (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    session_id bigint NOT NULL,
    profile_id bigint,
    checked_on date,
    ext_id character varying(40) NOT NULL UNIQUE
);
CREATE INDEX ix_follow_requests_session_id ON social.follow_requests (session_id);
CREATE INDEX ix_follow_requests_profile_id ON social.follow_requests (profile_id);
CREATE TABLE social.push_tokens (
    id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    follow_id uuid NOT NULL,
    title text DEFAULT '' NOT NULL,
    born_on date NOT NULL,
    amount numeric(10,2) DEFAULT 0,
    settings json DEFAULT '{}' NOT NULL,
    extra jsonb NOT NULL,
    valid_from date NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    price numeric(14,2) DEFAULT 0 NOT NULL,
    reference character varying(50)
);
CREATE INDEX ix_push_tokens_follow_id ON social.push_tokens (follow_id);
CREATE TABLE social.polls (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    device_id bigint NOT NULL,
    follow_id uuid,
    confirmed_at timestamp with time zone,
    visible boolean DEFAULT false,
    valid_from date NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE social.profiles (
    id bigserial PRIMARY KEY,
    account_id bigint,
    rank integer,
    title text DEFAULT '',
    visible boolean NOT NULL,
    cost numeric(10,2) DEFAULT 0 NOT NULL,
    due_on date NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    finished_at timestamp with time zone DEFAULT now() NOT NULL,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    CHECK (finished_at >= started_at)
);
CREATE INDEX ix_profiles_account_id ON social.profiles (account_id);
CREATE TABLE social.strikes (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    push_token_id integer,
    reference character varying(20) NOT NULL UNIQUE,
    visible boolean,
    media_kind social.media_kind DEFAULT 'image' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX ix_strikes_push_token_id ON social.strikes (push_token_id);
CREATE TABLE social.moderation_actions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    block_id bigint NOT NULL,
    poll_option_id integer,
    visible boolean DEFAULT false NOT NULL,
    quantity integer DEFAULT 0,
    short_name character varying(40) NOT NULL UNIQUE,
    visibility social.visibility DEFAULT 'public' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT moderation_actions_quantity_chk CHECK (quantity >= 1)
);
CREATE INDEX ix_moderation_actions_block_id ON social.moderation_actions (block_id);
CREATE INDEX ix_moderation_actions_poll_option_id ON social.moderation_actions (poll_option_id);
CREATE TABLE social.impressions (
    id bigserial PRIMARY KEY,
    device_id bigint NOT NULL,
    due_on date NOT NULL,
    finished_at timestamp with time zone DEFAULT now(),
    level integer,
    weight_g integer DEFAULT 0 NOT NULL
);
CREATE TABLE social.attachments (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    session_id bigint NOT NULL,
    post_id bigint NOT NULL,
    cost numeric(18,4) DEFAULT 0,
    visible boolean,
    priority smallint NOT NULL,
    code character varying(120) NOT NULL UNIQUE,
    quantity bigint DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    finished_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone,
    CONSTRAINT attachments_quantity_chk CHECK (quantity >= 1)
);
CREATE INDEX ix_attachments_session_id ON social.attachments (session_id);
CREATE TABLE social.tag_links (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    story_view_id uuid,
    rank smallint NOT NULL,
    contact text,
    name text NOT NULL,
    visibility social.visibility DEFAULT 'public' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE social.devices (
    id bigserial PRIMARY KEY,
    avatar_id uuid NOT NULL,
    extra jsonb,
    priority smallint NOT NULL,
    started_at timestamp with time zone DEFAULT now(),
    quantity integer DEFAULT 0,
    attempts integer DEFAULT 0 NOT NULL,
    checked_on date NOT NULL,
    visibility social.visibility DEFAULT 'public' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT devices_quantity_chk CHECK (quantity >= 1)
);
CREATE TABLE social.ads (
    id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    participant_id integer NOT NULL,
    deposit numeric(12,4) DEFAULT 0 NOT NULL,
    checked_on date NOT NULL,
    visibility social.visibility DEFAULT 'public' NOT NULL,
    amount numeric(14,2),
    imported_at timestamp without time zone
);
CREATE INDEX ix_ads_participant_id ON social.ads (participant_id);
CREATE TABLE social.archive_entries (
    id serial PRIMARY KEY,
    campaign_id uuid,
    event_id uuid,
    follow_request_id bigint NOT NULL,
    title text DEFAULT '' NOT NULL,
    priority smallint NOT NULL,
    printed_at timestamp without time zone NOT NULL,
    due_on date NOT NULL,
    code character varying(40) NOT NULL UNIQUE,
    deposit numeric(14,2)
);
CREATE INDEX ix_archive_entries_follow_request_id ON social.archive_entries (follow_request_id);
CREATE TABLE social.conversations (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    profile_id bigint NOT NULL,
    mute_id bigint,
    deposit numeric(10,2) NOT NULL,
    cost numeric(12,4) DEFAULT 0,
    name text NOT NULL,
    priority smallint DEFAULT 1 NOT NULL,
    visibility social.visibility DEFAULT 'public' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    label text DEFAULT '' NOT NULL
);
CREATE INDEX ix_conversations_profile_id ON social.conversations (profile_id);
CREATE TABLE social.groups (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    attempts bigint,
    cost numeric(14,4) DEFAULT 0 NOT NULL,
    quantity integer DEFAULT 0 NOT NULL,
    imported_at timestamp without time zone,
    checked_on date NOT NULL,
    report_state social.report_state DEFAULT 'open' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    visible boolean,
    CONSTRAINT groups_quantity_chk CHECK (quantity >= 1)
);
CREATE TABLE social.media (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    follow_id uuid NOT NULL,
    list_member_id integer NOT NULL,
    code character varying(40),
    note text,
    rank smallint NOT NULL,
    media_kind social.media_kind DEFAULT 'image' NOT NULL,
    finished_at timestamp with time zone,
    deposit numeric(14,2) DEFAULT 0 NOT NULL
);
CREATE INDEX ix_media_follow_id ON social.media (follow_id);
CREATE INDEX ix_media_list_member_id ON social.media (list_member_id);
CREATE TABLE social.posts (
    id bigserial PRIMARY KEY,
    block_id bigint NOT NULL,
    list_id bigint,
    cost numeric(10,2) DEFAULT 0,
    reference character varying(20) NOT NULL UNIQUE,
    quantity integer DEFAULT 0,
    visible boolean DEFAULT false NOT NULL,
    short_name character varying(12) NOT NULL UNIQUE,
    weight_g integer,
    settings jsonb,
    CONSTRAINT posts_quantity_chk CHECK (quantity >= 1)
);
CREATE INDEX ix_posts_block_id ON social.posts (block_id);
CREATE TABLE social.appeals (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    attachment_id uuid NOT NULL,
    mute_id bigint NOT NULL,
    imported_at timestamp without time zone NOT NULL,
    position integer,
    price numeric(10,2),
    urgent boolean NOT NULL,
    amount numeric(10,2) DEFAULT 0,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    poll_vote_id uuid
);
CREATE INDEX ix_appeals_mute_id ON social.appeals (mute_id);
CREATE INDEX ix_appeals_poll_vote_id ON social.appeals (poll_vote_id);
CREATE TABLE social.poll_options (
    id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    follow_request_id bigint NOT NULL,
    mute_id bigint,
    started_at timestamp with time zone NOT NULL,
    valid_from date NOT NULL,
    ext_id character varying(80) NOT NULL UNIQUE,
    label text NOT NULL,
    media_kind social.media_kind DEFAULT 'image' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    priority smallint
);
CREATE INDEX ix_poll_options_follow_request_id ON social.poll_options (follow_request_id);
CREATE TABLE social.group_members (
    id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    name text DEFAULT '',
    imported_at timestamp with time zone,
    seen_at timestamp with time zone DEFAULT now() NOT NULL,
    short_name character varying(80) NOT NULL UNIQUE,
    extra jsonb,
    born_on date,
    finished_at timestamp with time zone DEFAULT now() NOT NULL,
    quantity integer,
    CONSTRAINT group_members_quantity_chk CHECK (quantity >= 1)
);
CREATE TABLE social.event_guests (
    id serial PRIMARY KEY,
    attachment_id uuid NOT NULL,
    urgent boolean DEFAULT false NOT NULL,
    deposit numeric(14,4) DEFAULT 0,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    avatar_id uuid
);
CREATE INDEX ix_event_guests_attachment_id ON social.event_guests (attachment_id);
CREATE INDEX ix_event_guests_avatar_id ON social.event_guests (avatar_id);
CREATE TABLE social.trends (
    id serial PRIMARY KEY,
    push_token_id integer NOT NULL,
    short_name character varying(40),
    born_on date,
    floor integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    priority smallint DEFAULT 1 NOT NULL
);
CREATE TABLE social.events (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    mute_id bigint NOT NULL,
    visible boolean NOT NULL,
    active boolean NOT NULL,
    amount numeric(10,2) DEFAULT 0,
    printed_at timestamp without time zone,
    report_state social.report_state DEFAULT 'open' NOT NULL,
    hashtag_link_id bigint
);
CREATE INDEX ix_events_mute_id ON social.events (mute_id);
CREATE INDEX ix_events_hashtag_link_id ON social.events (hashtag_link_id);
CREATE TABLE social.campaigns (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    moderation_action_id bigint,
    ad_id integer,
    visible boolean NOT NULL,
    imported_at timestamp without time zone NOT NULL
);
CREATE TABLE social.follows (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    account_id bigint NOT NULL,
    device_id bigint,
    name text DEFAULT '' NOT NULL,
    imported_at timestamp with time zone,
    settings jsonb NOT NULL,
    short_name character varying(120) NOT NULL UNIQUE,
    cost numeric(18,4) DEFAULT 0 NOT NULL,
    media_kind social.media_kind DEFAULT 'image' NOT NULL,
    title text DEFAULT '' NOT NULL
);
CREATE INDEX ix_follows_device_id ON social.follows (device_id);
CREATE TABLE social.accounts (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    printed_at timestamp without time zone NOT NULL,
    active boolean DEFAULT false NOT NULL,
    code character varying(40) NOT NULL,
    note text DEFAULT '',
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    attempts integer
);
ALTER TABLE social.notifications ADD CONSTRAINT fk_notifications_repost_id FOREIGN KEY (repost_id) REFERENCES social.reposts;
ALTER TABLE social.notifications ADD CONSTRAINT fk_notifications_avatar_id FOREIGN KEY (avatar_id) REFERENCES social.avatars ON DELETE SET NULL;
ALTER TABLE social.message_reads ADD CONSTRAINT fk_message_reads_profile_id FOREIGN KEY (profile_id) REFERENCES social.profiles;
ALTER TABLE social.poll_votes ADD CONSTRAINT fk_poll_votes_session_id FOREIGN KEY (session_id) REFERENCES social.sessions;
ALTER TABLE social.poll_votes ADD CONSTRAINT fk_poll_votes_post_edit_id FOREIGN KEY (post_edit_id) REFERENCES social.post_edits;
ALTER TABLE social.poll_votes ADD CONSTRAINT fk_poll_votes_attachment_id FOREIGN KEY (attachment_id) REFERENCES social.attachments ON DELETE SET NULL;
ALTER TABLE social.check_ins ADD CONSTRAINT fk_check_ins_poll_option_id FOREIGN KEY (poll_option_id) REFERENCES social.poll_options ON DELETE CASCADE;
ALTER TABLE social.check_ins ADD CONSTRAINT fk_check_ins_report_id FOREIGN KEY (report_id) REFERENCES social.reports;
ALTER TABLE social.check_ins ADD CONSTRAINT fk_check_ins_strike_id FOREIGN KEY (strike_id) REFERENCES social.strikes ON DELETE CASCADE;
ALTER TABLE social.lists ADD CONSTRAINT fk_lists_avatar_id FOREIGN KEY (avatar_id) REFERENCES social.avatars ON DELETE CASCADE;
ALTER TABLE social.lists ADD CONSTRAINT fk_lists_mute_id FOREIGN KEY (mute_id) REFERENCES social.mutes ON DELETE CASCADE;
ALTER TABLE social.mentions ADD CONSTRAINT fk_mentions_list_id FOREIGN KEY (list_id) REFERENCES social.lists ON DELETE SET NULL;
ALTER TABLE social.mentions ADD CONSTRAINT fk_mentions_post_id FOREIGN KEY (post_id) REFERENCES social.posts ON DELETE CASCADE;
ALTER TABLE social.blocks ADD CONSTRAINT fk_blocks_follow_id FOREIGN KEY (follow_id) REFERENCES social.follows ON DELETE CASCADE;
ALTER TABLE social.blocks ADD CONSTRAINT fk_blocks_account_id FOREIGN KEY (account_id) REFERENCES social.accounts;
ALTER TABLE social.blocks ADD CONSTRAINT fk_blocks_follow_request_id FOREIGN KEY (follow_request_id) REFERENCES social.follow_requests ON DELETE SET NULL;
ALTER TABLE social.reports ADD CONSTRAINT fk_reports_post_edit_id FOREIGN KEY (post_edit_id) REFERENCES social.post_edits;
ALTER TABLE social.reports ADD CONSTRAINT fk_reports_block_id FOREIGN KEY (block_id) REFERENCES social.blocks;
ALTER TABLE social.sessions ADD CONSTRAINT fk_sessions_profile_id FOREIGN KEY (profile_id) REFERENCES social.profiles;
ALTER TABLE social.avatars ADD CONSTRAINT fk_avatars_profile_id FOREIGN KEY (profile_id) REFERENCES social.profiles;
ALTER TABLE social.avatars ADD CONSTRAINT fk_avatars_account_id FOREIGN KEY (account_id) REFERENCES social.accounts;
ALTER TABLE social.participants ADD CONSTRAINT fk_participants_repost_id FOREIGN KEY (repost_id) REFERENCES social.reposts ON DELETE CASCADE;
ALTER TABLE social.direct_messages ADD CONSTRAINT fk_direct_messages_attachment_id FOREIGN KEY (attachment_id) REFERENCES social.attachments ON DELETE CASCADE;
ALTER TABLE social.direct_messages ADD CONSTRAINT fk_direct_messages_avatar_id FOREIGN KEY (avatar_id) REFERENCES social.avatars;
ALTER TABLE social.hashtag_links ADD CONSTRAINT fk_hashtag_links_mute_id FOREIGN KEY (mute_id) REFERENCES social.mutes ON DELETE CASCADE;
ALTER TABLE social.stories ADD CONSTRAINT fk_stories_device_id FOREIGN KEY (device_id) REFERENCES social.devices;
ALTER TABLE social.stories ADD CONSTRAINT fk_stories_list_id FOREIGN KEY (list_id) REFERENCES social.lists ON DELETE SET NULL;
ALTER TABLE social.story_views ADD CONSTRAINT fk_story_views_follow_id FOREIGN KEY (follow_id) REFERENCES social.follows ON DELETE CASCADE;
ALTER TABLE social.story_views ADD CONSTRAINT fk_story_views_group_member_id FOREIGN KEY (group_member_id) REFERENCES social.group_members ON DELETE SET NULL;
ALTER TABLE social.list_members ADD CONSTRAINT fk_list_members_block_id FOREIGN KEY (block_id) REFERENCES social.blocks;
ALTER TABLE social.list_members ADD CONSTRAINT fk_list_members_profile_id FOREIGN KEY (profile_id) REFERENCES social.profiles ON DELETE CASCADE;
ALTER TABLE social.post_edits ADD CONSTRAINT fk_post_edits_post_id FOREIGN KEY (post_id) REFERENCES social.posts ON DELETE CASCADE;
ALTER TABLE social.reposts ADD CONSTRAINT fk_reposts_media_id FOREIGN KEY (media_id) REFERENCES social.media ON DELETE SET NULL;
ALTER TABLE social.reposts ADD CONSTRAINT fk_reposts_post_id FOREIGN KEY (post_id) REFERENCES social.posts;
ALTER TABLE social.reposts ADD CONSTRAINT fk_reposts_list_id FOREIGN KEY (list_id) REFERENCES social.lists ON DELETE SET NULL;
ALTER TABLE social.group_posts ADD CONSTRAINT fk_group_posts_follow_id FOREIGN KEY (follow_id) REFERENCES social.follows;
ALTER TABLE social.group_posts ADD CONSTRAINT fk_group_posts_mention_id FOREIGN KEY (mention_id) REFERENCES social.mentions;
ALTER TABLE social.group_posts ADD CONSTRAINT fk_group_posts_attachment_id FOREIGN KEY (attachment_id) REFERENCES social.attachments;
ALTER TABLE social.follow_requests ADD CONSTRAINT fk_follow_requests_session_id FOREIGN KEY (session_id) REFERENCES social.sessions ON DELETE CASCADE;
ALTER TABLE social.follow_requests ADD CONSTRAINT fk_follow_requests_profile_id FOREIGN KEY (profile_id) REFERENCES social.profiles ON DELETE SET NULL;
ALTER TABLE social.push_tokens ADD CONSTRAINT fk_push_tokens_follow_id FOREIGN KEY (follow_id) REFERENCES social.follows;
ALTER TABLE social.polls ADD CONSTRAINT fk_polls_device_id FOREIGN KEY (device_id) REFERENCES social.devices;
ALTER TABLE social.polls ADD CONSTRAINT fk_polls_follow_id FOREIGN KEY (follow_id) REFERENCES social.follows ON DELETE CASCADE;
ALTER TABLE social.profiles ADD CONSTRAINT fk_profiles_account_id FOREIGN KEY (account_id) REFERENCES social.accounts ON DELETE SET NULL;
ALTER TABLE social.strikes ADD CONSTRAINT fk_strikes_push_token_id FOREIGN KEY (push_token_id) REFERENCES social.push_tokens ON DELETE SET NULL;
ALTER TABLE social.moderation_actions ADD CONSTRAINT fk_moderation_actions_block_id FOREIGN KEY (block_id) REFERENCES social.blocks ON DELETE CASCADE;
ALTER TABLE social.moderation_actions ADD CONSTRAINT fk_moderation_actions_poll_option_id FOREIGN KEY (poll_option_id) REFERENCES social.poll_options ON DELETE SET NULL;
ALTER TABLE social.impressions ADD CONSTRAINT fk_impressions_device_id FOREIGN KEY (device_id) REFERENCES social.devices;
ALTER TABLE social.attachments ADD CONSTRAINT fk_attachments_session_id FOREIGN KEY (session_id) REFERENCES social.sessions ON DELETE CASCADE;
ALTER TABLE social.attachments ADD CONSTRAINT fk_attachments_post_id FOREIGN KEY (post_id) REFERENCES social.posts;
ALTER TABLE social.tag_links ADD CONSTRAINT fk_tag_links_story_view_id FOREIGN KEY (story_view_id) REFERENCES social.story_views ON DELETE CASCADE;
ALTER TABLE social.devices ADD CONSTRAINT fk_devices_avatar_id FOREIGN KEY (avatar_id) REFERENCES social.avatars;
ALTER TABLE social.ads ADD CONSTRAINT fk_ads_participant_id FOREIGN KEY (participant_id) REFERENCES social.participants;
ALTER TABLE social.archive_entries ADD CONSTRAINT fk_archive_entries_campaign_id FOREIGN KEY (campaign_id) REFERENCES social.campaigns ON DELETE CASCADE;
ALTER TABLE social.archive_entries ADD CONSTRAINT fk_archive_entries_event_id FOREIGN KEY (event_id) REFERENCES social.events ON DELETE CASCADE;
ALTER TABLE social.archive_entries ADD CONSTRAINT fk_archive_entries_follow_request_id FOREIGN KEY (follow_request_id) REFERENCES social.follow_requests;
ALTER TABLE social.conversations ADD CONSTRAINT fk_conversations_profile_id FOREIGN KEY (profile_id) REFERENCES social.profiles ON DELETE CASCADE;
ALTER TABLE social.conversations ADD CONSTRAINT fk_conversations_mute_id FOREIGN KEY (mute_id) REFERENCES social.mutes ON DELETE CASCADE;
ALTER TABLE social.media ADD CONSTRAINT fk_media_follow_id FOREIGN KEY (follow_id) REFERENCES social.follows;
ALTER TABLE social.media ADD CONSTRAINT fk_media_list_member_id FOREIGN KEY (list_member_id) REFERENCES social.list_members;
ALTER TABLE social.posts ADD CONSTRAINT fk_posts_block_id FOREIGN KEY (block_id) REFERENCES social.blocks ON DELETE CASCADE;
ALTER TABLE social.posts ADD CONSTRAINT fk_posts_list_id FOREIGN KEY (list_id) REFERENCES social.lists ON DELETE CASCADE;
ALTER TABLE social.appeals ADD CONSTRAINT fk_appeals_attachment_id FOREIGN KEY (attachment_id) REFERENCES social.attachments;
ALTER TABLE social.appeals ADD CONSTRAINT fk_appeals_mute_id FOREIGN KEY (mute_id) REFERENCES social.mutes;
ALTER TABLE social.appeals ADD CONSTRAINT fk_appeals_poll_vote_id FOREIGN KEY (poll_vote_id) REFERENCES social.poll_votes ON DELETE SET NULL;
ALTER TABLE social.poll_options ADD CONSTRAINT fk_poll_options_follow_request_id FOREIGN KEY (follow_request_id) REFERENCES social.follow_requests ON DELETE CASCADE;
ALTER TABLE social.poll_options ADD CONSTRAINT fk_poll_options_mute_id FOREIGN KEY (mute_id) REFERENCES social.mutes ON DELETE CASCADE;
ALTER TABLE social.event_guests ADD CONSTRAINT fk_event_guests_attachment_id FOREIGN KEY (attachment_id) REFERENCES social.attachments;
ALTER TABLE social.event_guests ADD CONSTRAINT fk_event_guests_avatar_id FOREIGN KEY (avatar_id) REFERENCES social.avatars ON DELETE SET NULL;
ALTER TABLE social.trends ADD CONSTRAINT fk_trends_push_token_id FOREIGN KEY (push_token_id) REFERENCES social.push_tokens;
ALTER TABLE social.events ADD CONSTRAINT fk_events_mute_id FOREIGN KEY (mute_id) REFERENCES social.mutes;
ALTER TABLE social.events ADD CONSTRAINT fk_events_hashtag_link_id FOREIGN KEY (hashtag_link_id) REFERENCES social.hashtag_links ON DELETE SET NULL;
ALTER TABLE social.campaigns ADD CONSTRAINT fk_campaigns_moderation_action_id FOREIGN KEY (moderation_action_id) REFERENCES social.moderation_actions ON DELETE CASCADE;
ALTER TABLE social.campaigns ADD CONSTRAINT fk_campaigns_ad_id FOREIGN KEY (ad_id) REFERENCES social.ads ON DELETE CASCADE;
ALTER TABLE social.follows ADD CONSTRAINT fk_follows_account_id FOREIGN KEY (account_id) REFERENCES social.accounts;
ALTER TABLE social.follows ADD CONSTRAINT fk_follows_device_id FOREIGN KEY (device_id) REFERENCES social.devices ON DELETE SET NULL;
CREATE TRIGGER notifications_stamp BEFORE UPDATE ON social.notifications FOR EACH ROW EXECUTE FUNCTION social.stamp();
COMMENT ON TABLE social.notifications IS 'notifications data';
CREATE VIEW social.v_message_reads AS SELECT a.id, a.title, b.id AS profiles_ref FROM social.message_reads a LEFT JOIN social.profiles b ON b.id = a.profile_id WHERE a.id IS NOT NULL;
CREATE TRIGGER poll_votes_stamp BEFORE UPDATE ON social.poll_votes FOR EACH ROW EXECUTE FUNCTION social.stamp();
CREATE VIEW social.v_check_ins AS SELECT a.id, a.title, b.id AS poll_options_ref FROM social.check_ins a LEFT JOIN social.poll_options b ON b.id = a.poll_option_id WHERE a.id IS NOT NULL;
CREATE TRIGGER lists_stamp BEFORE UPDATE ON social.lists FOR EACH ROW EXECUTE FUNCTION social.stamp();
CREATE TRIGGER mutes_stamp BEFORE UPDATE ON social.mutes FOR EACH ROW EXECUTE FUNCTION social.stamp();
CREATE TRIGGER mentions_stamp BEFORE UPDATE ON social.mentions FOR EACH ROW EXECUTE FUNCTION social.stamp();
CREATE TRIGGER blocks_stamp BEFORE UPDATE ON social.blocks FOR EACH ROW EXECUTE FUNCTION social.stamp();
CREATE VIEW social.v_blocks AS SELECT a.id, a.title, b.id AS follows_ref FROM social.blocks a LEFT JOIN social.follows b ON b.id = a.follow_id WHERE a.id IS NOT NULL;
CREATE TRIGGER sessions_stamp BEFORE UPDATE ON social.sessions FOR EACH ROW EXECUTE FUNCTION social.stamp();
COMMENT ON TABLE social.avatars IS 'avatars data';
CREATE INDEX participants_extra_gin ON social.participants USING gin (extra);
CREATE INDEX hashtag_links_extra_gin ON social.hashtag_links USING gin (extra);
CREATE TRIGGER stories_stamp BEFORE UPDATE ON social.stories FOR EACH ROW EXECUTE FUNCTION social.stamp();
COMMENT ON TABLE social.stories IS 'stories data';
CREATE INDEX list_members_extra_gin ON social.list_members USING gin (extra);
CREATE INDEX post_edits_active_idx ON social.post_edits (id) WHERE active;
CREATE INDEX reposts_active_idx ON social.reposts (id) WHERE active;
CREATE VIEW social.v_group_posts AS SELECT a.id, a.title, b.id AS follows_ref FROM social.group_posts a LEFT JOIN social.follows b ON b.id = a.follow_id WHERE a.id IS NOT NULL;
CREATE TRIGGER push_tokens_stamp BEFORE UPDATE ON social.push_tokens FOR EACH ROW EXECUTE FUNCTION social.stamp();
CREATE INDEX push_tokens_extra_gin ON social.push_tokens USING gin (extra);
CREATE VIEW social.v_push_tokens AS SELECT a.id, a.title, b.id AS follows_ref FROM social.push_tokens a LEFT JOIN social.follows b ON b.id = a.follow_id WHERE a.id IS NOT NULL;
CREATE TRIGGER profiles_stamp BEFORE UPDATE ON social.profiles FOR EACH ROW EXECUTE FUNCTION social.stamp();
CREATE VIEW social.v_profiles AS SELECT a.id, a.title, b.id AS accounts_ref FROM social.profiles a LEFT JOIN social.accounts b ON b.id = a.account_id WHERE a.id IS NOT NULL;
CREATE TRIGGER strikes_stamp BEFORE UPDATE ON social.strikes FOR EACH ROW EXECUTE FUNCTION social.stamp();
COMMENT ON TABLE social.strikes IS 'strikes data';
CREATE TRIGGER moderation_actions_stamp BEFORE UPDATE ON social.moderation_actions FOR EACH ROW EXECUTE FUNCTION social.stamp();
COMMENT ON TABLE social.impressions IS 'impressions data';
CREATE TRIGGER attachments_stamp BEFORE UPDATE ON social.attachments FOR EACH ROW EXECUTE FUNCTION social.stamp();
CREATE TRIGGER tag_links_stamp BEFORE UPDATE ON social.tag_links FOR EACH ROW EXECUTE FUNCTION social.stamp();
CREATE INDEX tag_links_name_lower ON social.tag_links (lower(name));
CREATE TRIGGER devices_stamp BEFORE UPDATE ON social.devices FOR EACH ROW EXECUTE FUNCTION social.stamp();
CREATE INDEX devices_extra_gin ON social.devices USING gin (extra);
CREATE VIEW social.v_archive_entries AS SELECT a.id, a.title, b.id AS campaigns_ref FROM social.archive_entries a LEFT JOIN social.campaigns b ON b.id = a.campaign_id WHERE a.id IS NOT NULL;
CREATE TRIGGER conversations_stamp BEFORE UPDATE ON social.conversations FOR EACH ROW EXECUTE FUNCTION social.stamp();
CREATE INDEX conversations_name_lower ON social.conversations (lower(name));
CREATE TRIGGER groups_stamp BEFORE UPDATE ON social.groups FOR EACH ROW EXECUTE FUNCTION social.stamp();
COMMENT ON TABLE social.groups IS 'groups data';
COMMENT ON TABLE social.media IS 'media data';
CREATE TRIGGER poll_options_stamp BEFORE UPDATE ON social.poll_options FOR EACH ROW EXECUTE FUNCTION social.stamp();
CREATE INDEX group_members_name_lower ON social.group_members (lower(name));
CREATE INDEX group_members_extra_gin ON social.group_members USING gin (extra);
COMMENT ON TABLE social.group_members IS 'group members data';
CREATE TRIGGER event_guests_stamp BEFORE UPDATE ON social.event_guests FOR EACH ROW EXECUTE FUNCTION social.stamp();
COMMENT ON TABLE social.event_guests IS 'event guests data';
CREATE INDEX events_active_idx ON social.events (id) WHERE active;
CREATE INDEX follows_name_lower ON social.follows (lower(name));
CREATE VIEW social.v_follows AS SELECT a.id, a.title, b.id AS accounts_ref FROM social.follows a LEFT JOIN social.accounts b ON b.id = a.account_id WHERE a.id IS NOT NULL;
CREATE INDEX accounts_active_idx ON social.accounts (id) WHERE active;
