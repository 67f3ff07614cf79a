create type vec2 as (x float8, y float8);
create function vec_add(vec2, vec2) returns vec2 language sql immutable as $$ select row($1.x + $2.x, $1.y + $2.y)::vec2 $$;
create function vec_len(vec2) returns float8 language sql immutable as $$ select sqrt($1.x ^ 2 + $1.y ^ 2) $$;
create function vec_cmp(a vec2, b vec2) returns int language sql immutable as $$ select sign(public.vec_len(a) - public.vec_len(b))::int $$;
create function vec_lt(vec2, vec2) returns bool language sql immutable as $$ select public.vec_cmp($1, $2) < 0 $$;
create function vec_le(vec2, vec2) returns bool language sql immutable as $$ select public.vec_cmp($1, $2) <= 0 $$;
create function vec_eq(vec2, vec2) returns bool language sql immutable as $$ select public.vec_cmp($1, $2) = 0 $$;
create function vec_ge(vec2, vec2) returns bool language sql immutable as $$ select public.vec_cmp($1, $2) >= 0 $$;
create function vec_gt(vec2, vec2) returns bool language sql immutable as $$ select public.vec_cmp($1, $2) > 0 $$;
create function vec_scale(vec2, float8) returns vec2 language sql immutable as $$ select row($1.x * $2, $1.y * $2)::vec2 $$;
create function vec_scale(float8, vec2) returns vec2 language sql immutable as $$ select row($2.x * $1, $2.y * $1)::vec2 $$;
create operator + (leftarg = vec2, rightarg = vec2, function = vec_add
 , commutator = +
   );
create operator |/ (rightarg = vec2, function = vec_len);
create operator * (leftarg = vec2, rightarg = float8, function = vec_scale, commutator = *);
create operator * (leftarg = float8, rightarg = vec2, function = vec_scale, commutator = *);
create operator |<| (leftarg = vec2, rightarg = vec2, function = vec_lt, commutator = |>|, negator = |>=|, restrict = scalarltsel
 , join = scalarltjoinsel
   );
create operator |<=| (leftarg = vec2, rightarg = vec2, function = vec_le, commutator = |>=|, negator = |>|);
create operator |=| (leftarg = vec2, rightarg = vec2, function = vec_eq, commutator = |=|
 , restrict = eqsel, join = eqjoinsel, merges
   );
create operator |>=| (leftarg = vec2, rightarg = vec2, function = vec_ge, commutator = |<=|, negator = |<|);
create operator |>| (leftarg = vec2, rightarg = vec2, function = vec_gt, commutator = |<|, negator = |<=|);
create operator family vec_fam using btree;
create operator class vec_len_ops
 default
   for type vec2 using btree family vec_fam as
  operator 1 |<|, operator 2 |<=|, operator 3 |=|, operator 4 |>=|, operator 5 |>|, function 1 vec_cmp(vec2, vec2);
create function vec_hash(vec2) returns int language sql immutable as $$ select hashfloat8(public.vec_len($1)) $$;
create operator class vec_hash_ops for type vec2 using hash as operator 1 |=|, function 1 vec_hash(vec2);
create table particle (
  id int primary key, speed vec2 not null default row(0,0)::vec2, label text,
  constraint speed_limit check (
 (|/ speed) < 2000
  ));
create index particle_speed on particle (speed vec_len_ops desc, label text_pattern_ops);
create index particle_hash on particle using hash (speed vec_hash_ops);
create aggregate vec_sum(vec2) (sfunc = vec_add, stype = vec2
 , initcond = '(0.0,0.0)', combinefunc = vec_add, parallel = safe
   );
create aggregate vec_max(vec2) (sfunc = vec_add, stype = vec2, sortop = |>|);
create view total_speed as select vec_sum(speed) as total,
|/ vec_sum(speed) as len, vec_sum(speed * 2.0::float8) as dbl
  from particle;
create view fast as select p.id from particle p where p.speed |>| row(1,1)::vec2;
comment on operator + (vec2, vec2) is 'component sum';
comment on operator class vec_len_ops using btree is 'by length';
