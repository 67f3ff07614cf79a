-- bill of materials: a long chain of views, rules and matviews over renamed columns
create schema bom;
set search_path = bom;
create table part (
  part_no bigint primary key,
  title text not null,
  unit varchar(8) not null default 'pc',
  cost numeric(16,6) not null default 0,
  made boolean not null default false
);
create table component (
  parent bigint not null references part (part_no),
  child bigint not null references part (part_no),
  qty numeric(12,4) not null check (qty > 0),
  scrap numeric(4,3) not null default 0,
  primary key (parent, child),
  constraint no_self check (parent <> child)
);
create index component_child_idx on component (child);
create table price_change (
  part_no bigint not null references part on delete cascade,
  changed timestamptz not null default now(),
  old_cost numeric(16,6),
  new_cost numeric(16,6),
  delta numeric generated always as (new_cost - old_cost) stored
);

create recursive view explosion (root, part_no, qty, depth, path) as
  select parent, child, qty, 1, array[parent, child] from component
  union all
  select e.root, c.child, (e.qty * c.qty * (1 + c.scrap))::numeric(12,4), e.depth + 1, e.path || c.child
    from explosion e join component c on c.parent = e.part_no
   where c.child <> all (e.path);
create materialized view flat_need as
  select root, part_no, sum(qty) as qty, max(depth) as depth, count(*) as paths
    from explosion group by root, part_no;
create unique index flat_need_u on flat_need (root, part_no);
create view rollup_cost as
  select f.root as part_no, sum(f.qty * p.cost) as material_cost
    from flat_need f join part p on p.part_no = f.part_no
   where not p.made group by f.root;
create view part_sheet as
  select p.part_no, p.title, p.unit, count(c.child) as components, p.cost, r.material_cost
    from part p left join rollup_cost r using (part_no)
    left join component c on c.parent = p.part_no
   group by p.part_no, r.material_cost;
create view expensive as
  select part_no, title, material_cost from part_sheet where material_cost > 1000;
create view expensive_named as
  select e.part_no, e.title, e.material_cost, x.root, x.path
    from expensive e join explosion x on x.part_no = e.part_no;

create rule part_cost_log as on update to part
  where new.cost is distinct from old.cost
  do also insert into price_change (part_no, old_cost, new_cost) values (old.part_no, old.cost, new.cost);
create view editable_part as select part_no, title, unit, cost from part where not made and cost < 500
  with local check option;
alter view editable_part alter column unit set default 'm';
create rule sheet_rename as on update to part_sheet
  do instead update part set title = new.title, unit = new.unit where part.part_no = old.part_no;

create function where_used(p bigint) returns setof flat_need
language sql stable as $$ select f.* from bom.flat_need f where f.part_no = p $$;
create function sheet_of(p bigint) returns part_sheet
language sql stable
begin atomic
  select s.* from part_sheet s where s.part_no = p;
end;
create function no_cycle() returns trigger language plpgsql as $$
begin
  if exists (select from bom.explosion e where e.root = new.child and new.parent = any (e.path)) then
    raise exception 'cycle through part %', new.parent;
  end if;
  return new;
end $$;
create constraint trigger component_no_cycle after insert or update on component
  deferrable initially deferred for each row execute function no_cycle();

grant usage on schema bom to men_app, men_ro;
grant select on part_sheet, expensive, explosion to men_ro;
grant select, update (title, unit) on editable_part to men_app;
grant execute on function where_used(bigint), sheet_of(bigint) to men_app;
comment on view part_sheet is 'one line per part';
comment on column part_sheet.material_cost is 'without labour';
comment on view expensive is 'over 1000, live';
comment on rule part_cost_log on part is 'price history';
