create schema om;
create type om.len as (v float8
);
create function om.lt(om.len, om.len) returns bool language sql immutable as $$ select $1.v < $2.v $$;
create function om.le(om.len, om.len) returns bool language sql immutable as $$ select $1.v <= $2.v $$;
create function om.eq(om.len, om.len) returns bool language sql immutable as $$ select $1.v = $2.v $$;
create function om.ge(om.len, om.len) returns bool language sql immutable as $$ select $1.v >= $2.v $$;
create function om.gt(om.len, om.len) returns bool language sql immutable as $$ select $1.v > $2.v $$;
create function om.cmp(om.len, om.len) returns int language sql immutable as $$ select btfloat8cmp($1.v, $2.v) $$;
create function om.hsh(om.len) returns int language sql immutable as $$ select hashfloat8($1.v) $$;
create function om.lt(om.len, float8) returns bool language sql immutable as $$ select $1.v < $2 $$;
create function om.cmp(om.len, float8) returns int language sql immutable as $$ select btfloat8cmp($1.v, $2) $$;
create function om.neg(om.len) returns om.len language sql immutable as $$ select row(-$1.v
)::om.len $$;
create operator om.<# (leftarg = om.len, rightarg = om.len, function = om.lt, commutator = operator(om.>#), negator = operator(om.>=#), restrict = scalarltsel, join =
 scalarltjoinsel
);
create operator om.># (leftarg = om.len, rightarg = om.len, function = om.gt, commutator = operator(om.<#), restrict = scalargtsel);
create operator om.<=# (leftarg = om.len, rightarg = om.len, function = om.le);
create operator om.>=# (leftarg = om.len, rightarg = om.len, function = om.ge, negator = operator(om.<#));
create operator om.=# (leftarg = om.len, rightarg = om.len, function = om.eq, commutator = operator(om.=#), hashes
);
create operator om.<# (leftarg = om.len, rightarg = float8, function = om.lt);
create operator om.-# (rightarg = om.len, function = om.neg);
create operator family om.lens using btree;
create operator class om.len_ops default for type om.len using btree family om.lens as operator 1 om.<#, operator 2 om.<=#, operator 3 om.=#, operator 4 om.>=#, operator 5 om.>#, function 1 om.cmp(om.len, om.len);
alter operator family om.lens using btree add operator 1 om.<# (om.len, float8), function 1 (om.len, float8) om.cmp(om.len, float8);
create operator class om.len_h for type om.len using hash as operator 1 om.=#, function 1 om.hsh(om.len);
create operator family om.empty using gist;
create table om.rods (id int, l om.len, d om.len default row(1
)::om.len);
create index rods_l on om.rods (l);
create index rods_h on om.rods using hash (l om.len_h);
create view om.v as select * from om.rods where l operator(om.<#) row(3
)::om.len order by l using operator(om.>#);
alter operator family om.lens using btree owner to pair_owner;
comment on operator family om.lens using btree is 'lengths';
comment on operator om.<# (om.len, float8) is 'mixed';
