-- manufacturing: bills of material
create table part (part_no text primary key, descr text not null, make_or_buy char(1) default 'B' check (make_or_buy in ('M','B')), std_cost numeric(12,4)
, lead_days int default 0
);
create table bom (parent text references part on delete cascade, child text references part, qty numeric(10,4) not null check (qty > 0),
  valid_from date default '-infinity', valid_to date default 'infinity',
  primary key (parent, child, valid_from),
  check (valid_from <= valid_to),
  constraint no_self check (parent <> child));
create table work_center (id int primary key, name text, rate numeric(8,2)
);
create table routing (part_no text references part, op smallint, center int references work_center, minutes numeric(8,2)
, primary key (part_no, op));
create recursive view explosion (root, part_no, qty, lvl
) as
  select part_no, part_no, 1::numeric, 0
 from part
  union all
  select e.root, b.child, (e.qty * b.qty)::numeric, e.lvl + 1
 from explosion e join bom b on b.parent = e.part_no
;
create view rolled_cost as select root, sum(e.qty * p.std_cost) as material from explosion e join part p using (part_no) where p.make_or_buy = 'B' group by root;
create view where_used as with recursive w as (select child, parent, 1 as lvl from bom union select w.child, b.parent, w.lvl + 1 from w join bom b on b.child = w.parent)
  select * from w;
create function cost(p text
) returns numeric language sql stable begin atomic
  select (select material from rolled_cost where root = p) + (select coalesce(sum(r.minutes
), 0) from routing r where r.part_no = p);
end;
create materialized view price_list as select part_no, cost(part_no) as cost from part where make_or_buy = 'M';
create unique index on price_list (part_no);
create function check_cycle() returns trigger language plpgsql as $$
begin
  if exists (select 1 from where_used where child = new.parent and parent = new.child) then raise 'cycle %', new; end if;
  return new;
end $$;
create constraint trigger no_cycle after insert or update on bom deferrable initially
immediate
 for each row execute function check_cycle();
create aggregate mul(numeric) (sfunc = numeric_mul, stype = numeric
);
create statistics bom_st on parent, child from bom;
