create table k (
  id
 bigint
, name text, n int,
 constraint k_primary primary key (id) include (name)
);
create table l (id int primary key, k_id
 bigint
 not null, amt numeric);
alter table k add column main_l int;
alter table k add constraint k_l foreign key (main_l) references l deferrable initially deferred;
alter table l add constraint l_k foreign key (k_id) references k
 on update cascade
;
create view sums as select k.id, k.name, k.n, sum(l.amt) s from k join l on l.k_id = k.id group by k.id;
create view sums2 as select s.*, dense_rank() over w from sums s window w as (order by s.s desc);
create function tot(k) returns numeric language sql stable as $$ select s from sums where id = $1.id $$;
create view with_fn as select k.id, tot(k) from k;
create view rec as with recursive r(id, d) as (select id, 0 from k where main_l is null union all select k.id, r.d + 1 from r join k on k.n = r.id) cycle id set is_cycle using path select id, d
, is_cycle
 from r;
create view base as select 1 as x
, 'a'::text as y, now() as z
;
create rule "_nope" as on insert to base do instead insert into k (id) values (new.x);
create function make_k(src base default null, v sums default null) returns setof sums2 language sql begin atomic select * from sums2 where id > 3; end;
create procedure fix(k_id
 bigint
) language sql begin atomic update k set n = 0 where id = k_id; insert into l (id, k_id) values (1, k_id) on conflict on constraint l_pkey do nothing; end;
comment on view sums is 'sums';
grant select on sums to pair_ro;
alter view sums2 owner to pair_owner;
