create table b1(k int, v text, w int); create table b2(k int, v text, z date);
create view va as select k, v, w from b1 where w > 0;
create view vb as with recursive r(k, d) as (select k, 0 from va union all select r.k + 1, d + 1 from r where d < 3) select k, d from r;
create view vc as select j.k, va.v, vb.d from va join vb using (k) as j;
create view vd as select distinct on (k) k, v, lag(d) over w as p from vc window w as (partition by v order by k) order by k, v;
create view ve as table vd union all (select k, v, null from b2 except select k, v, 1 from va limit 3);
create function vf(vc) returns vd language sql stable begin atomic select d.* from vd d where d.k = ($1).k; end;
create view vg as select (vf(c)).* from vc c;
alter view va alter w set default 5; comment on view va is 'a'; comment on view vb is 'b'; comment on view vc is 'c'; comment on view vd is 'd';
