CREATE TABLE channels (
    id character varying(26) NOT NULL,
    createat bigint,
    updateat bigint,
    deleteat bigint,
    teamid character varying(26),
    type character varying(1),
    displayname character varying(64),
    name character varying(64),
    header character varying(1024),
    purpose character varying(250),
    lastpostat bigint,
    totalmsgcount bigint,
    extraupdateat bigint,
    creatorid character varying(26),
    schemeid character varying(26),
    groupconstrained boolean,
    CONSTRAINT channels_pkey PRIMARY KEY (id),
    CONSTRAINT channels_name_teamid_key UNIQUE (name, teamid)
);
CREATE INDEX idx_channels_create_at ON channels USING btree (createat);
CREATE INDEX idx_channels_delete_at ON channels USING btree (deleteat);
CREATE INDEX idx_channels_displayname_lower ON channels USING btree (lower((displayname)::text));
CREATE INDEX idx_channels_name ON channels USING btree (name);
CREATE INDEX idx_channels_team_id ON channels USING btree (teamid);
CREATE INDEX idx_channel_search_txt ON channels USING gin (to_tsvector('english'::regconfig, (((((name)::text || ' '::text) || (displayname)::text) || ' '::text) || (purpose)::text)));

CREATE TABLE posts (
    id character varying(26) NOT NULL,
    createat bigint,
    updateat bigint,
    editat bigint,
    deleteat bigint,
    ispinned boolean,
    userid character varying(26),
    channelid character varying(26),
    rootid character varying(26),
    parentid character varying(26),
    originalid character varying(26),
    message character varying(65535),
    type character varying(26),
    props character varying(8000),
    hashtags character varying(1000),
    filenames character varying(4000),
    fileids character varying(150),
    hasreactions boolean,
    CONSTRAINT posts_pkey PRIMARY KEY (id)
);
CREATE INDEX idx_posts_update_at ON posts USING btree (updateat);
CREATE INDEX idx_posts_create_at ON posts USING btree (createat);
CREATE INDEX idx_posts_root_id ON posts USING btree (rootid);
CREATE INDEX idx_posts_user_id ON posts USING btree (userid);
CREATE INDEX idx_posts_is_pinned ON posts USING btree (ispinned);
CREATE INDEX idx_posts_channel_id_update_at ON posts USING btree (channelid, updateat);
CREATE INDEX idx_posts_message_txt ON posts USING gin (to_tsvector('english'::regconfig, (message)::text));
CREATE INDEX idx_posts_hashtags_txt ON posts USING gin (to_tsvector('english'::regconfig, (hashtags)::text));

CREATE TABLE users (
    id character varying(26) NOT NULL,
    createat bigint, updateat bigint, deleteat bigint,
    username character varying(64),
    password character varying(128),
    authdata character varying(128),
    authservice character varying(32),
    email character varying(128),
    emailverified boolean,
    nickname character varying(64),
    firstname character varying(64),
    lastname character varying(64),
    "position" character varying(128),
    roles character varying(256),
    allowmarketing boolean,
    props character varying(4000),
    notifyprops character varying(2000),
    lastpasswordupdate bigint,
    lastpictureupdate bigint,
    failedattempts integer,
    locale character varying(5),
    timezone character varying(256),
    mfaactive boolean,
    mfasecret character varying(128),
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_authdata_key UNIQUE (authdata),
    CONSTRAINT users_email_key UNIQUE (email),
    CONSTRAINT users_username_key UNIQUE (username)
);
CREATE INDEX idx_users_all_txt ON users USING gin (to_tsvector('english'::regconfig, (((((username)::text || ' '::text) || (firstname)::text) || ' '::text) || (lastname)::text)));
CREATE INDEX idx_users_email_lower_textpattern ON users USING btree (lower((email)::text) text_pattern_ops);

CREATE TABLE sessions (
    id character varying(26) NOT NULL PRIMARY KEY,
    token character varying(26),
    createat bigint,
    expiresat bigint,
    lastactivityat bigint,
    userid character varying(26),
    deviceid character varying(512),
    roles character varying(64),
    isoauth boolean,
    props character varying(1000)
);
CREATE INDEX idx_sessions_token ON sessions (token);

CREATE TABLE sidebarcategories (
    id character varying(26) PRIMARY KEY,
    userid character varying(26),
    teamid character varying(26),
    sortorder bigint,
    sorting character varying(64),
    type character varying(64),
    displayname character varying(64)
);

CREATE TABLE reactions (
    userid character varying(26) NOT NULL,
    postid character varying(26) NOT NULL,
    emojiname character varying(64) NOT NULL,
    createat bigint,
    CONSTRAINT reactions_pkey PRIMARY KEY (userid, postid, emojiname)
);
