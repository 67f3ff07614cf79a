create table c(l int not null default 1, r text not null default 'r', m int generated always as (l * 2) stored, constraint cl check (l > 0), constraint cr check (length(r) > l), unique (l), unique (r, m));
create view cv as select l, r, m from c where l = m;
create index ci on c (l, (r || 'z')) include (m) where l > 5;
create table ch(l int references c (l), r text, m int, foreign key (r, m) references c (r, m));
create function cf(c) returns int language sql stable begin atomic select ($1).l + ($1).m; end;
create view cw as select c.cf, c.r, cv.l as cl from c join cv on (c.l, c.r) = (cv.l, cv.r);
create trigger ct before update of l on c for each row when (old.l <> new.l) execute function suppress_redundant_updates_trigger();
create materialized view cm as select r, l from cw join ch using (r);
