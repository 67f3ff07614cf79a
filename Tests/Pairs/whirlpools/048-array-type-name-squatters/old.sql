create type mood as enum ('a', 'b'); create table "__mood"(x int); create table _t(x mood[], m mood); create table t(y _t[], z "__mood"); 
create domain _d as text; create domain d as _d; create view _v as select x, m from _t; create view v as select y from t;
create function f("_mood", "_t", d[]) returns "__t" language sql immutable return null::"__t"; create table uses(a "_mood", b "__t", c "__d", e "__v");
create index us on uses ((a[1]), (b[1].m));
