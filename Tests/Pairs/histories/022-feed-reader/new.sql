-- feed reader, schema version 28
create extension if not exists hstore;
create type entry_status as enum('unread', 'read', 'removed');
create table schema_version (
    version text not null
);
create table users (
    id serial not null,
    username text not null unique,
    is_admin bool default 'f',
    language text default 'en_US',
    timezone text default 'UTC',
    theme text default 'default',
    last_login_at timestamp with time zone,
    extra hstore,
    primary key (id)
);
create index users_extra_idx on users using gin(extra);
create table sessions (
    id serial not null,
    user_id int not null,
    token text not null unique,
    created_at timestamp with time zone default now(),
    user_agent text,
    ip text,
    primary key (id),
    unique (user_id, token),
    foreign key (user_id) references users(id) on delete cascade
);
create table categories (
    id serial not null,
    user_id int not null,
    title text not null,
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
    primary key (id),
    unique (user_id, feed_url),
    foreign key (user_id) references users(id) on delete cascade,
    foreign key (category_id) references categories(id) on delete cascade
);
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
    primary key (id),
    unique (feed_id, hash),
    foreign key (user_id) references users(id) on delete cascade,
    foreign key (feed_id) references feeds(id) on delete cascade
);
create index entries_feed_idx on entries using btree(feed_id);
create index entries_user_status_idx on entries(user_id, status);
create table enclosures (
    id bigserial not null,
    user_id int not null,
    entry_id bigint not null,
    url text not null,
    size int default 0,
    mime_type text default '',
    primary key (id),
    foreign key (user_id) references users(id) on delete cascade,
    foreign key (entry_id) references entries(id) on delete cascade
);
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
    primary key (feed_id, icon_id),
    foreign key (feed_id) references feeds(id) on delete cascade,
    foreign key (icon_id) references icons(id) on delete cascade
);

-- 29..34
alter table sessions rename to user_sessions;
alter table user_sessions drop constraint sessions_user_id_token_key;
alter table user_sessions alter column ip type inet using ip::inet;
create table sessions (
    id text not null,
    data jsonb not null,
    created_at timestamp with time zone not null default now(),
    primary key (id)
);
alter table users alter column is_admin set not null, alter column language set not null;
create type theme_kind as enum ('light', 'dark', 'system');
alter table users alter column theme drop default,
    alter column theme type theme_kind using (case when theme = 'black' then 'dark' when theme = 'default' then 'light' else 'system' end)::theme_kind,
    alter column theme set default 'system';
alter table users add column google_id text not null default '', add column openid_connect_id text not null default '';
update users set google_id = coalesce(extra->'google_id', '');
drop index users_extra_idx;
alter table users drop column extra;
drop extension hstore;
create unique index users_google_id_idx on users(google_id) where google_id <> '';
create unique index users_openid_connect_id_idx on users(openid_connect_id) where openid_connect_id <> '';

-- 35..41
alter table entries add column starred bool default 'f';
alter table entries add column document_vectors tsvector;
create index document_vectors_idx on entries using gin(document_vectors);
alter table entries add column created_at timestamp with time zone not null default now(), add column changed_at timestamp with time zone;
alter table entries alter column changed_at set not null;
alter table entries add column reading_time int not null default 0, add column tags text[] default '{}';
drop index entries_feed_idx;
create index entries_feed_id_status_hash_idx on entries(feed_id, status, hash);
create index entries_user_id_status_starred_idx on entries (user_id, status, starred);
create unique index entries_share_code_idx on entries using btree(url) where starred and status <> 'removed';
alter table entries alter column title type text collate "C";
alter table feeds add column next_check_at timestamp with time zone default now();
create index feeds_user_category_idx on feeds(user_id, category_id);
create index feeds_feed_id_hide_globally_idx on feeds(id, (parsing_error_count < 5));
alter table enclosures alter column size type bigint;
create index enclosures_entry_id_idx on enclosures(entry_id);
create unique index enclosures_user_entry_url_unique_idx on enclosures(user_id, entry_id, md5(url));
create table integrations (
    user_id int not null,
    pinboard_enabled bool default 'f',
    pinboard_tags text default 'reader',
    webhook_url text default '',
    primary key(user_id)
);
create table acme_cache (
    key varchar(400) not null primary key,
    data bytea not null,
    updated_at timestamptz not null
);
create function entries_fts() returns trigger language plpgsql as $$
begin
    new.document_vectors := setweight(to_tsvector(left(coalesce(new.title, ''), 500000)), 'A') || setweight(to_tsvector(left(coalesce(new.content, ''), 500000)), 'B');
    return new;
end;
$$;
create trigger entries_fts before insert or update of title, content on entries for each row execute function entries_fts();
alter table categories add column hide_globally boolean not null default false;
alter table categories rename constraint categories_user_id_title_key to categories_title_per_user;
