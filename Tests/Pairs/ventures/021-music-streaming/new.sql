create table artist (id bigint primary key, name text not null, mbid uuid unique, country char(2)
check (country = upper(country))
);
create table album (id bigint primary key, artist bigint not null references artist, title text not null, released date, kind text not null default 'album', constraint album_u unique (artist, title
, released
));
create table track (id bigint primary key, album bigint not null references album on delete cascade, disc smallint not null default 1, no smallint not null, title text not null, ms
bigint
 not null, isrc varchar(12), explicit boolean default false, unique (album, disc, no));
create table listener (id bigint generated always as identity primary key, handle text not null, plan text default 'free', joined date default current_date
, settings jsonb default '{"theme": "dark"}'
);
create unique index listener_handle on listener (lower(handle));
create table play (listener bigint not null, track bigint not null, at timestamptz not null, ms int, primary key (listener, at)) partition by hash (listener);
create table play_0 partition of play for values with (modulus 3, remainder 0);
create table play_1 partition of play for values with (modulus 3, remainder 1);
create table play_2 partition of play for values with (modulus 3, remainder 2);
create index play_track on play (track
, at desc
);
alter table play add foreign key (track) references track;
create table playlist (id bigserial primary key, owner bigint references listener, name text not null, public boolean default
false
);
create table playlist_track (playlist bigint references playlist on delete cascade, pos int, track bigint references track, added timestamptz default now(), primary key (playlist, pos)
deferrable initially immediate
);
create function album_ms(a album) returns bigint stable language sql as $$ select sum(ms)::bigint from track where album = a.id $$;
create view album_info as select a.id, ar.name as artist, a.title, album_ms(a) as ms, a.album_ms / 60000 as minutes from album a join artist ar on ar.id = a.artist;
create materialized view top_tracks as select track, count(*) as plays, count(distinct listener) as listeners from play group by track
having count(*) > 1
;
create index on top_tracks (plays desc);
create function shuffle(p bigint, seed float8 default 0.5) returns setof bigint language plpgsql
volatile parallel restricted rows 500
 as $$ begin perform setseed(seed); return query select track from playlist_track where playlist = p order by random(); end $$;
create function royalties(variadic tracks bigint[]) returns table (track bigint, cents numeric) stable language sql as $$ select t.track, t.plays *
0.38
 from top_tracks t where t.track = any (tracks) $$;
comment on view album_info is 'album with length'; comment on index play_track is
null;
