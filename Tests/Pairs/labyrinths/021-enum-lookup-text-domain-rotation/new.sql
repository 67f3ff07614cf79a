create table color (code text primary key, hex char(6));
create domain size as text default 'M' check (value in ('S','M','L','XL'));
create type season as enum ('all','summer','winter');
create type fabric as enum ('cotton','wool','silk','linen');
create table shirt (
  id int primary key,
  color text not null default 'red' references color(code) on update cascade,
  size size not null,
  fabric text not null default 'cotton',
  season season not null default 'all',
  palette text[] not null default array['red','blue'],
  unique (color, size, fabric, season)
);
create index shirt_red on shirt (size) where color = 'red';
create index shirt_palette on shirt using gin (palette);
create table by_color (
  shirt_id int not null references shirt,
  color text not null references color,
  n int,
  primary key (color, shirt_id)
) partition by list (color);
create table by_color_red partition of by_color for values in ('red');
create table by_color_gb partition of by_color for values in ('green','blue');
create function shade(c text, f fabric default 'wool') returns text language sql immutable
  as $$ select c || '-' || f::text $$;
create view shirt_v as
  select s.id, shade(s.color, s.fabric::fabric) as shade, length(s.size) as sort, s.season,
         case s.color when 'red' then 1 when 'green' then 2 else 3 end as c_no
  from shirt s join color c on c.code = s.color;
create view shirt_sorted as select * from shirt_v order by sort, c_no;
create function palette_has(p text[], c text) returns boolean language sql immutable as $$ select c = any(p) $$;
alter table shirt add constraint palette_ok check (palette_has(palette, color));
create table swatch (
  f fabric primary key,
  c text references color,
  s size,
  label text generated always as (case f when 'wool' then c else c || '?' end) stored
);
comment on table color is 'colors';
comment on type fabric is 'fabrics';
comment on domain size is 'sizes';
