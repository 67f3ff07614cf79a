create extension pg_trgm;
create schema chat;
create type chat.role as enum ('member','moderator','owner'
,'bot'
);
create type chat.reaction as (emoji text, users int[]
, at timestamptz)
;
create table chat.users (id int generated always as identity primary key, handle text not null check (handle ~ '^\w{3,}$'), bio text
, locale text collate "C" default 'en', status jsonb
);
create unique index users_handle on chat.users (lower(handle));
create table chat.rooms (id int generated always as identity primary key, name text not null, private boolean not null default false
, topic text
);
create table chat.members (room_id int references chat.rooms on delete cascade, user_id int references chat.users on delete cascade, role chat.role not null default 'member', joined timestamptz default now()
, muted_until timestamptz
, primary key (room_id, user_id));
create table chat.messages (id bigint generated always as identity, room_id int not null references chat.rooms on delete cascade, user_id int references chat.users on delete set null, body text not null, at timestamptz not null default now(), reactions chat.reaction[]
, edited_at timestamptz, reply_to bigint
, tsv tsvector generated always as (to_tsvector(
'english'
::regconfig, body)) stored, primary key (id));
alter table chat.messages add foreign key (reply_to) references chat.messages on delete set null;
create index messages_room on chat.messages (room_id, id desc);
create index messages_tsv on chat.messages using gin (tsv);
create index messages_trgm on chat.messages using
 gist (body gist_trgm_ops)
;
create function chat.me() returns int language sql stable parallel
 restricted
 as $$ select current_setting('chat.me', true)::int $$;
create function chat.in_room(r int
, at_least chat.role default 'member'
) returns boolean language sql stable security definer as $$ select exists (select from chat.members where room_id = r and user_id = chat.me()) $$;
alter table chat.messages enable row level security;
alter table chat.rooms enable row level security;
alter table chat.members enable row level security;
create policy see on chat.messages for select to pair_app using (chat.in_room(room_id));
create policy say on chat.messages for insert to pair_app with check (chat.in_room(room_id) and user_id = chat.me());
create policy edit on chat.messages for update to pair_app using (user_id = chat.me()) with check (edited_at is not null);
create policy see on chat.rooms for select to pair_app using (not private or chat.in_room(id));
create policy mod on chat.members for delete to pair_app using (role < 'owner' and chat.in_room(room_id
, 'moderator'
));
create view chat.recent with (security_invoker) as select m.id, r.name as room, u.handle, m.body, cardinality(m.reactions) as n from chat.messages m join chat.rooms r on r.id = m.room_id left join chat.users u on u.id = m.user_id where m.at > now() - interval
 '7 days'
;
create view chat.unread as select mem.user_id, count(*) from chat.members mem join chat.messages m using (room_id) group by 1;
create function chat.on_msg() returns trigger language plpgsql as $$ begin perform pg_notify('room_' || new.room_id, new.id::text); return null; end $$;
create trigger on_msg after insert
 or update of body
 on chat.messages for each row execute function chat.on_msg();
create table chat.blocks (who int references chat.users, whom int references chat.users, primary key (who, whom), check (who <> whom));
create materialized view chat.activity as select user_id, at::date d, count(*) n from chat.messages group by 1, 2 with no data;
create publication chat_feed for table chat.messages (id, room_id, body, at)
 where (room_id > 10)
;
grant usage on schema chat to pair_app;
grant select, insert on chat.messages to pair_app;
grant select on chat.recent, chat.rooms to pair_app;
revoke execute on function chat.me() from public;
grant execute on function chat.me() to pair_app;
alter table chat.messages alter column body set compression lz4;
alter function chat.me() owner to pair_owner;
comment on policy say on chat.messages is 'members write';
comment on view chat.recent is 'last ones';
