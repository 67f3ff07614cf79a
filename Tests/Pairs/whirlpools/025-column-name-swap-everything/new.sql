create table c(r int not null default 1, l text not null default 'r', m int generated always as (r * 2) stored, constraint cr check (r > 0), constraint cl check (length(l) > r), unique (r), unique (l, m));
create view cv as select r as l, l as r, m from c where r = m;
create index ci on c (r, (l || 'z')) include (m) where r > 5;
create table ch(r int references c (r), l text, m int, foreign key (l, m) references c (l, m));
create function cf(c) returns int language sql stable begin atomic select ($1).r + ($1).m; end;
create view cw as select c.cf, c.l as r, cv.l as cl from c join cv on (c.r, c.l) = (cv.l, cv.r);
create trigger ct before update of r on c for each row when (old.r <> new.r) execute function suppress_redundant_updates_trigger();
create materialized view cm as select ch.l, ch.r from cw join ch on cw.r = ch.l;
