create type release_kind as enum ('album', 'single', 'ep', 'compilation');
create type credit_role as enum ('performer', 'composer', 'lyricist', 'producer');

create table artist (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  sort_name text not null
);

create table release (
  id uuid primary key default gen_random_uuid(),
  title text not null,
  kind release_kind not null default 'album',
  constraint singles_are_short check (kind <> 'single' or track_count <= 4),
  track_count smallint not null default 1,
  released date
);
create unique index release_single_title on release (lower(title)) where kind = 'single';

create table credit (
  release_id uuid not null references release on delete cascade,
  artist_id uuid not null references artist,
  role credit_role not null default 'performer',
  position smallint not null default 1,
  primary key (release_id, artist_id, role)
);

create view discography as
  select a.name, r.title, r.kind, c.role,
         r.kind = 'single' as is_single
  from credit c join artist a on a.id = c.artist_id join release r on r.id = c.release_id;

create function role_label(r credit_role) returns text language sql immutable
  return initcap(r::text);
