create function feet(m numeric) returns numeric language sql immutable as 'select m * 3.2808';
create table place (
  place_id integer generated always as identity primary key,
  name text not null,
  local_name varchar(100) collate "C",
  code varchar(6) collate "de-x-icu",
  lat double precision not null default 0,
  lon double precision not null default 0,
  height numeric(6,1),
  height_feet numeric generated always as (height * 3.2808) stored,
  hemisphere text generated always as (case when lat >= 0 then 'N' else 'S' end) stored,
  name_upper text generated always as (upper(name)) stored,
  search tsvector generated always as (to_tsvector('simple', name)) stored,
  position point,
  obsolete integer generated always as (place_id * 2) stored,
  constraint height_known check (height_feet is null or height_feet < 30000)
);
create index place_search on place using gin (search);
create index place_height on place (height_feet desc) where hemisphere
  = 'N';
create index place_name on place (name
  collate "de-x-icu"
);
create unique index place_code on place (code
);
create view high as select name, hemisphere, height_feet from place where height_feet > 10000 order by name
;
create view high_north as select name from high where hemisphere like 'N%';
create domain label as text
  collate "C"
;
create table sign (text label
, sorted text collate "C"
);
