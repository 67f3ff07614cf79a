
create table schema_version (
    version text not null
);

create type entry_sorting_direction as enum('asc', 'desc');
create type webapp_display_mode as enum('fullscreen', 'standalone', 'minimal-ui', 'browser');

create table users (
    id serial not null,
    username text not null unique,
    password text,
    is_admin bool not null default 'f',
    language text default 'en_US',
    timezone text default 'UTC',
    theme text default 'light_serif',
    last_login_at timestamp with time zone,
    entry_direction entry_sorting_direction default 'asc',
    keyboard_shortcuts boolean default 't',
    entries_per_page int default 100,
    show_reading_time boolean default 't',
    stylesheet text not null default '',
    google_id text not null default '',
    openid_connect_id text not null default '',
    display_mode webapp_display_mode default 'standalone',
    primary key (id)
);
create unique index users_google_id_idx on users(google_id) where google_id <> '';
create unique index users_openid_connect_id_idx on users(openid_connect_id) where openid_connect_id <> '';

create table user_sessions (
    id serial not null,
    user_id int not null,
    token text not null unique,
    created_at timestamp with time zone default now(),
    user_agent text,
    ip inet,
    primary key (id),
    unique (user_id, token),
    foreign key (user_id) references users(id) on delete cascade
);

create table sessions (
    id text not null,
    data jsonb not null,
    created_at timestamp with time zone not null default now(),
    primary key(id)
);

create table categories (
    id serial not null,
    user_id int not null,
    title text not null,
    hide_globally boolean not null default false,
    primary key (id),
    unique (user_id, title),
    foreign key (user_id) references users(id) on delete cascade
);

create table feeds (
    id bigserial not null,
    user_id int not null,
    category_id int not null,
    title text not null,
    feed_url text not null,
    site_url text not null,
    checked_at timestamp with time zone default now(),
    etag_header text default '',
    last_modified_header text default '',
    parsing_error_msg text default '',
    parsing_error_count int default 0,
    scraper_rules text default '',
    rewrite_rules text default '',
    crawler boolean default 'f',
    disabled boolean default 'f',
    next_check_at timestamp with time zone default now(),
    blocklist_rules text not null default '',
    keeplist_rules text not null default '',
    primary key (id),
    unique (user_id, feed_url),
    foreign key (user_id) references users(id) on delete cascade,
    foreign key (category_id) references categories(id) on delete cascade
);

create index feeds_user_category_idx on feeds(user_id, category_id);
create index feeds_feed_id_hide_globally_idx on feeds(id, disabled);

create type entry_status as enum('unread', 'read', 'removed');

create table entries (
    id bigserial not null,
    user_id int not null,
    feed_id bigint not null,
    hash text not null,
    published_at timestamp with time zone not null,
    title text not null,
    url text not null,
    author text,
    content text,
    status entry_status default 'unread',
    starred bool default 'f',
    comments_url text default '',
    document_vectors tsvector,
    changed_at timestamp with time zone not null default now(),
    share_code text not null default '',
    reading_time int not null default 0,
    created_at timestamp with time zone not null default now(),
    tags text[] default '{}',
    primary key (id),
    unique (feed_id, hash),
    foreign key (user_id) references users(id) on delete cascade,
    foreign key (feed_id) references feeds(id) on delete cascade
);

create index entries_feed_id_status_hash_idx on entries using btree(feed_id, status, hash);
create index document_vectors_idx on entries using gin(document_vectors);
create unique index entries_share_code_idx on entries using btree(share_code) where share_code <> '';
create index entries_user_status_changed_published_idx on entries using btree(user_id, status, changed_at, published_at);

create table enclosures (
    id bigserial not null,
    user_id int not null,
    entry_id bigint not null,
    url text not null,
    size bigint default 0,
    mime_type text default '',
    media_progression int default 0,
    primary key (id),
    foreign key (user_id) references users(id) on delete cascade,
    foreign key (entry_id) references entries(id) on delete cascade
);

create unique index enclosures_user_entry_url_idx on enclosures(user_id, entry_id, md5(url));

create table icons (
    id bigserial not null,
    hash text not null unique,
    mime_type text not null,
    content bytea not null,
    primary key (id)
);

create table feed_icons (
    feed_id bigint not null,
    icon_id bigint not null,
    primary key(feed_id, icon_id),
    foreign key (feed_id) references feeds(id) on delete cascade,
    foreign key (icon_id) references icons(id) on delete cascade
);

create table integrations (
    user_id int not null,
    pinboard_enabled bool default 'f',
    pinboard_token text default '',
    fever_enabled bool default 'f',
    fever_username text default '',
    primary key(user_id)
);

create table api_keys (
    id serial not null,
    user_id int not null references users(id) on delete cascade,
    token text not null unique,
    description text not null,
    last_used_at timestamp with time zone,
    created_at timestamp with time zone default now(),
    primary key(id),
    unique (user_id, description)
);
