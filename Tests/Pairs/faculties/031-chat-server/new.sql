create type channel_kind as enum ('public','private','dm');
create table users (id bigint primary key, nick text not null, avatar bytea, last_seen timestamptz
, status text compression pglz default 'online'
);
create unique index users_nick on users (nick text_pattern_ops);
create table channels (id bigint primary key, kind channel_kind not null default 'public', name text, topic text, owner bigint references users
on delete set null
);
create table membership (channel bigint references channels on delete cascade, usr bigint references users on delete cascade, muted bool default false, last_read bigint, primary key (channel, usr));
create table messages (id bigint generated always as identity, channel bigint not null references channels, author bigint references users, body text not null
, sent timestamptz not null default clock_timestamp(), edited timestamptz, primary key (channel, id)) partition by hash (channel);
create table messages_0 partition of messages for values with (modulus 2, remainder 0);
create table messages_1 partition of messages for values with (modulus 2, remainder 1);
create table reactions (channel bigint, message bigint, usr bigint references users, emoji varchar(
32
), primary key (channel, message, usr, emoji), foreign key (channel, message) references messages on delete cascade);
create function me() returns bigint stable language sql as $$ select current_setting('chat.user'
, true
)::bigint $$;
alter table channels enable row level security;
alter table messages enable row level security;
alter table reactions enable row level security;
create policy see on channels using (kind = 'public' or exists (select 1 from membership m where m.channel = id and m.usr = me()));
create policy see on messages for select using (channel in (select id from channels));
create policy post on messages for insert to chat_app with check (author = me()
and length(body) <= 4000
);
create policy edit on messages for update to chat_app, chat_mod using (author = me() or current_user = 'chat_mod') with check (edited is not null);
create policy react on reactions using (usr = me());
create function fanout() returns trigger language plpgsql as $$ begin perform pg_notify('ch' || new.channel, new.id::text); return null; end $$;
create trigger fanout after insert on messages for each row execute function fanout();
create rule keep as on delete to users do instead update users set nick = 'deleted-' || id
, avatar = null
 where id = old.id;
create view unread with (security_invoker =
true
) as select m.channel, m.usr, count(x.id) from membership m join messages x on x.channel = m.channel and x.id > coalesce(m.last_read, 0) group by 1, 2;
create operator class nick_ops for type text using btree as operator 1 ~<~, operator 2 ~<=~, operator 3 =, operator 4 ~>=~, operator 5 ~>~, function 1 bttext_pattern_cmp(text, text);
create index channels_name on channels (name nick_ops
desc nulls last
);
grant select, insert, update on channels, messages, membership to chat_app; grant select
, delete
 on messages to chat_mod;
grant select (id, nick) on users to chat_app with grant option;
create publication bus for table messages with (publish = 'insert'); alter table messages_0 replica identity full;
