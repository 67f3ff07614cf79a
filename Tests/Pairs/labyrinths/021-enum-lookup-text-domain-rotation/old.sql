create type color as enum ('red','green','blue');
create table size (code text primary key, sort int not null unique);
create domain fabric as text default 'cotton' check (value in ('cotton','wool','silk'));
create table shirt (
  id int primary key,
  color color not null default 'red',
  size text not null default 'M' references size(code) on update cascade,
  fabric fabric not null,
  season text not null default 'all' check (season in ('all','summer','winter')),
  palette color[] not null default array['red','blue']::color[],
  unique (color, size, fabric, season)
);
create index shirt_red on shirt (size) where color = 'red';
create index shirt_palette on shirt using gin (palette);
create table by_color (
  shirt_id int not null references shirt,
  color color not null,
  n int,
  primary key (color, shirt_id)
) partition by list (color);
create table by_color_red partition of by_color for values in ('red');
create table by_color_gb partition of by_color for values in ('green','blue');
create function shade(c color, f fabric default 'wool') returns text language sql immutable
  as $$ select c::text || '-' || f $$;
create view shirt_v as
  select s.id, shade(s.color, s.fabric) as shade, z.sort, s.season,
         case s.color when 'red' then 1 when 'green' then 2 else 3 end as c_no
  from shirt s join size z on z.code = s.size;
create view shirt_sorted as select * from shirt_v order by sort, c_no;
create function palette_has(p color[], c color) returns boolean language sql immutable as $$ select c = any(p) $$;
alter table shirt add constraint palette_ok check (palette_has(palette, color));
create table swatch (
  f fabric primary key,
  c color,
  s text references size,
  label text generated always as (shade(c, f)) stored
);
comment on type color is 'colors';
comment on domain fabric is 'fabrics';
comment on table size is 'sizes';
