create function feet(m numeric) returns numeric language sql immutable as 'select m * 3.2808';
create table place (
  place_id integer generated always as identity primary key,
  name text collate "en-x-icu" not null,
  local_name varchar(120) collate "sv-x-icu",
  code varchar(6),
  lat double precision not null default 0,
  lon double precision not null default 0,
  height numeric(8,2),
  height_feet numeric generated always as (feet(height)) stored,
  hemisphere text generated always as (case when lat >= 0 then 'N' else 'S' end || case when lon < 0 then 'W' else 'E' end) stored,
  name_upper text,
  search tsvector generated always as (setweight(to_tsvector('simple', name), 'A') || setweight(to_tsvector('simple', coalesce(local_name, '')), 'B')) stored,
  position point generated always as (point(lon, lat)) stored,
  initial text collate "C" generated always as (left(name, 1)) stored,
  constraint height_known check (height_feet is null or height_feet < 30000)
);
create index place_search on place using gin (search);
create index place_height on place (height_feet desc) where hemisphere
  like 'N%';
create index place_name on place (name
);
create unique index place_code on place (code
  collate "POSIX"
);
create index place_position on place using gist (position);
create view high as select name, hemisphere, height_feet from place where height_feet > 10000 order by name
  collate "C"
;
create view high_north as select name from high where hemisphere like 'N%';
create domain label as text
  collate "en-x-icu"
;
create table sign (text label
, sorted text collate "POSIX"
);
