create table b1(k int, v text, w int); create table b2(k int, v text, z date);
create view vd as select k, v, w from b1 where w > 0;
create view va as with recursive r(k, d) as (select k, 0 from vd union all select r.k + 1, d + 1 from r where d < 3) search depth first by k set o select k, d from r order by o;
create view vb as select j.k, vd.v, va.d from vd join va using (k) as j;
create view vc as select distinct on (k) k, v, lag(d) over w as p from vb window w as (partition by v order by k) order by k, v;
create view ve as table vc union all (select k, v, null from b2 except select k, v, 1 from vd limit 3);
create function vf(vb) returns vc language sql stable begin atomic select d.* from vc d where d.k = ($1).k; end;
create view vg as select (vf(c)).* from vb c;
alter view vd alter w set default 5; comment on view vd is 'a'; comment on view va is 'b'; comment on view vb is 'c'; comment on view vc is 'd';
