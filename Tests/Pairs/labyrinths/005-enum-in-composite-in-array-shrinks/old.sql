create schema ref;
create type ref.unit as enum ('kg','g','lb','oz','pcs');
create type ref.measure as (qty numeric, unit ref.unit);
create domain ref.pos_measure as ref.measure
  check ((value).qty is null or (value).qty >= 0);
create type ref.line as (sku text, m ref.measure, tags text[]);
create table recipe (
  id int primary key,
  title text not null,
  lines ref.line[] not null default '{}',
  total ref.measure,
  yield ref.pos_measure default row(1,'pcs')::ref.measure
);
create function ref.unit_base(u ref.unit) returns ref.unit language sql immutable parallel safe
  as $$ select case when u in ('kg'::ref.unit,'g'::ref.unit) then 'g'::ref.unit else u end $$;
create function ref.first_unit(l ref.line[]) returns ref.unit language sql immutable
  as $$ select ((l[1]).m).unit $$;
create function ref.skus(l ref.line[]) returns text[] language plpgsql immutable as $$
declare r text[] := '{}'; x ref.line;
begin
  foreach x in array l loop r := r || x.sku; end loop;
  return r;
end $$;
create index recipe_skus on recipe using gin (ref.skus(lines));
create index recipe_unit on recipe (ref.first_unit(lines));
create index recipe_total_unit on recipe (((total).unit)) where (total).unit <> 'oz';
alter table recipe add constraint total_in_base check ((total).unit = ref.unit_base((total).unit));
create view recipe_lines as
  select r.id, l.sku, (l.m).qty as qty, (l.m).unit as unit
  from recipe r, unnest(r.lines) as l(sku, m, tags);
create view heavy as select id from recipe_lines where unit in ('kg','lb') and qty > 10;
create table conv (
  src ref.unit not null,
  dst ref.unit not null,
  factor numeric not null,
  primary key (src, dst)
);
create function convert_measure(m ref.measure, to_unit ref.unit default 'g') returns ref.measure
  language sql stable as $$ select row(m.qty * c.factor, to_unit)::ref.measure from conv c where c.src = m.unit and c.dst = to_unit $$;
comment on column ref.measure.unit is 'unit of it';
