create schema ref;
create type ref.unit as enum ('g','kg','ml','pcs');
create type ref.measure as (unit ref.unit, qty numeric(14,4), approx boolean);
create domain ref.pos_measure as ref.measure
  check ((value).qty is null or (value).qty > 0);
create type ref.line as (m ref.measure, sku varchar(40), tags text[]);
create table recipe (
  id int primary key,
  title text not null,
  lines ref.line[] not null default '{}',
  total ref.pos_measure,
  yield ref.measure default row('pcs',1,false)::ref.measure
);
create function ref.unit_base(u ref.unit) returns text language sql immutable parallel safe
  as $$ select case when u in ('kg'::ref.unit,'g'::ref.unit) then 'g' else u::text end $$;
create function ref.first_unit(l ref.line[]) returns ref.unit language sql immutable
  as $$ select ((l[1]).m).unit $$;
create function ref.skus(l ref.line[]) returns text[] language plpgsql immutable as $$
declare r text[] := '{}'; x ref.line;
begin
  foreach x in array l loop r := r || x.sku::text; end loop;
  return r;
end $$;
create index recipe_skus on recipe using gin (ref.skus(lines));
create index recipe_unit on recipe (ref.first_unit(lines));
create index recipe_total_unit on recipe (((total).unit)) where (total).unit <> 'ml';
alter table recipe add constraint total_in_base check ((total).unit::text = ref.unit_base((total).unit));
create view recipe_lines as
  select r.id, l.sku, (l.m).qty as qty, (l.m).unit as unit
  from recipe r, unnest(r.lines) as l(m, sku, tags);
create view heavy as select id from recipe_lines where unit = 'kg' and qty > 10;
create table conv (
  src ref.unit not null,
  dst ref.unit not null,
  factor numeric not null,
  primary key (src, dst)
);
create function convert_measure(m ref.measure, to_unit ref.unit default 'kg') returns ref.measure
  language sql stable as $$ select row(to_unit, m.qty * c.factor, true)::ref.measure from conv c where c.src = m.unit and c.dst = to_unit $$;
comment on column ref.measure.unit is 'unit of it';
