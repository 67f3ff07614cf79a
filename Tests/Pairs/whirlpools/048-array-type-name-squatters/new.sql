create table mood(x int); create type _mood as enum ('a', 'c'); create type "__mood" as enum ('b'); create table t(y mood[], z _mood[]); create table _t(x t[], m "__mood"); create table "__t"(q _t);
create domain d as text; create domain _d as d[]; create view v as select x, m from _t; create view _v as select y from t;
create function f("_mood", "_t", d[]) returns "__t" language sql immutable return null::"__t"; create table uses(a "_mood"[], b "__t"[], c "_d", e "v"[]);
create index us on uses ((a[1]), ((b[1].q).m));
