create schema k;
create type k.semver as (ma int, mi int, pa int
);
create function k.sv_cmp(k.semver, k.semver) returns int language sql immutable as $$ select btint8cmp(($1).ma * 1000000::int8 + ($1).mi * 1000 + ($1).pa, ($2).ma * 1000000::int8 + ($2).mi * 1000 + ($2).pa) $$;
create function k.sv_lt(k.semver, k.semver) returns bool language sql immutable as $$ select k.sv_cmp($1, $2) < 0 $$;
create function k.sv_le(k.semver, k.semver) returns bool language sql immutable as $$ select k.sv_cmp($1, $2) <= 0 $$;
create function k.sv_eq(k.semver, k.semver) returns bool language sql immutable as $$ select k.sv_cmp($1, $2) = 0 $$;
create function k.sv_ge(k.semver, k.semver) returns bool language sql immutable as $$ select k.sv_cmp($1, $2) >= 0 $$;
create function k.sv_gt(k.semver, k.semver) returns bool language sql immutable as $$ select k.sv_cmp($1, $2) > 0 $$;
create operator k.<| (leftarg = k.semver, rightarg = k.semver, function = k.sv_lt, commutator = operator(k.>|));
create operator k.>| (leftarg = k.semver, rightarg = k.semver, function = k.sv_gt, commutator = operator(k.<|));
create operator k.<=| (leftarg = k.semver, rightarg = k.semver, function = k.sv_le);
create operator k.>=| (leftarg = k.semver, rightarg = k.semver, function = k.sv_ge);
create operator k.==| (leftarg = k.semver, rightarg = k.semver, function = k.sv_eq, commutator = operator(k.==|), restrict =
 eqsel
);
create operator class k.sv_ops
 default
 for type k.semver using btree as operator 1 k.<|, operator 2 k.<=|, operator 3 k.==|, operator 4 k.>=|, operator 5 k.>|, function 1 k.sv_cmp(k.semver, k.semver);
create function k.sv_diff(k.semver, k.semver) returns float8 language sql immutable as $$ select (($1).ma - ($2).ma)::float8 $$;
create type k.sv_range as range (subtype = k.semver, subtype_opclass = k.sv_ops, subtype_diff = k.sv_diff);
create table k.releases (v k.semver not null, name text) partition by range (v k.sv_ops);
create table k.releases_0 partition of k.releases for values from ('(0,0,0
)') to ('(1,0,0
)');
create table k.releases_x partition of k.releases default;
create index releases_v on k.releases (v k.sv_ops desc);
create table k.deps (name text, needs k.sv_range, exclude using gist (needs with &&));
create function k.sv_max(k.semver, k.semver) returns k.semver language sql immutable as $$ select case when k.sv_gt($1, $2) then $1 else $2 end $$;
create aggregate k.max(k.semver) (sfunc = k.sv_max, stype = k.semver, sortop = operator(k.>|));
create view k.latest as select name, k.max(v) v from k.releases group by name;
create view k.ok as select d.name from k.deps d join k.releases r on r.v operator(k.==|) lower(d.needs);
create policy rel on k.releases using (v operator(k.<|) row(9,0,0
)::k.semver);
grant select on k.latest, k.releases to pair_ro;
alter operator class k.sv_ops using btree owner to pair_owner;
comment on operator k.<| (k.semver, k.semver) is 'older';
comment on type k.semver is 'semantic version';
alter table k.releases owner to pair_owner;
