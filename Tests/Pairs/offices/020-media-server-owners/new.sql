create schema media authorization ux_media;
create type media.codec as enum ('h264','hevc','av1','vp9');
create table media.library (id serial primary key, name text, path text not null unique, kind text check (kind in ('movie','show','music')));
create table media.item (id bigserial primary key, lib int references media.library on delete cascade, parent bigint references media.item, title text, sort_title text generated always as (regexp_replace(lower(title), '^(the|a|an) ', '')) stored, meta jsonb);
create table media.stream (id bigserial primary key, item bigint references media.item on delete cascade, codec media.codec not null, bitrate bigint, lang varchar(8) default 'und') with (fillfactor = 75, autovacuum_analyze_threshold = 500);
create table media.playback (usr name default current_user, item bigint references media.item, at timestamptz default now(), pos_ms bigint not null default 0, primary key (usr, item));
create sequence media.scan_seq as int cycle cache 10;

create function media.best(i bigint) returns media.stream language sql stable as $$ select s.* from media.stream s where item = i order by codec desc, bitrate desc nulls last limit 1 $$;
create procedure media.scan(l int, deep boolean default false) language plpgsql as $$ begin perform nextval('media.scan_seq'); end $$;
create view media.unplayed as select i.* from media.item i where not exists (select from media.playback p where p.item = i.id);
create materialized view media.counts as select lib, count(*), max(id) as newest from media.item group by lib;
alter table media.library owner to ux_media; alter table media.item owner to ux_media; alter table media.stream owner to ux_media; alter sequence media.scan_seq owner to ux_meta; alter type media.codec owner to ux_media;
alter function media.best(bigint) owner to ux_meta; alter procedure media.scan(int, boolean) owner to ux_media; alter view media.unplayed owner to ux_media; alter materialized view media.counts owner to ux_stream;
grant usage on schema media to ux_stream; grant select on media.item, media.stream, media.playback to ux_stream; grant usage on sequence media.scan_seq to ux_stream;
grant execute on procedure media.scan(int, boolean) to ux_stream;

create statistics media.s (dependencies) on codec, bitrate from media.stream;
alter table media.playback enable row level security;
create policy mine on media.playback to ux_stream using (usr = current_user);
alter statistics media.s owner to ux_media;
alter table media.item alter meta set compression lz4;
grant trigger, truncate on media.item to ux_meta with grant option;
