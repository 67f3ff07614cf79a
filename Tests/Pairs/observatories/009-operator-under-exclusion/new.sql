create schema o;
create function o.near_eq(int,int) returns boolean language sql immutable as $$ select $1/10 = $2/10 $$;
create function o.near_ne(int,int) returns boolean language sql immutable as $$ select $1/10 <> $2/10 $$;
create function o.near_lt(int,int) returns boolean language sql immutable as $$ select $1/10 < $2/10 $$;
create function o.near_le(int,int) returns boolean language sql immutable as $$ select $1/10 <= $2/10 $$;
create function o.near_gt(int,int) returns boolean language sql immutable as $$ select $1/10 > $2/10 $$;
create function o.near_ge(int,int) returns boolean language sql immutable as $$ select $1/10 >= $2/10 $$;
create function o.near_cmp(int,int) returns int language sql immutable as $$ select btint4cmp($1/10, $2/10) $$;
create operator o.=~= (leftarg = int, rightarg = int, function = o.near_eq, commutator = operator(o.=~=)
, negator = operator(o.<~>), restrict = eqsel, join = eqjoinsel, merges
);
create operator o.<~> (leftarg = int, rightarg = int, function = o.near_ne, commutator = operator(o.<~>), negator = operator(o.=~=));
create operator o.<~ (leftarg = int, rightarg = int, function = o.near_lt);
create operator o.<=~ (leftarg = int, rightarg = int, function = o.near_le);
create operator o.>~ (leftarg = int, rightarg = int, function = o.near_gt);
create operator o.>=~ (leftarg = int, rightarg = int, function = o.near_ge);
create operator class o.near_ops for type int using btree as operator 1 o.<~, operator 2 o.<=~, operator 3 o.=~=, operator 4 o.>=~, operator 5 o.>~, function 1 o.near_cmp(int,int);
create table o.slot (id int not null, room int, note text,
  constraint one_per_ten exclude using btree (id o.near_ops with operator(o.=~=)) where (room is not null) deferrable initially deferred,
  constraint room_ck check (not (room operator(o.=~=) 99)));
comment on constraint one_per_ten on o.slot is 'one in ten';
comment on operator o.=~= (int,int) is 'same decade';
create view o.pairs as select a.id, b.id as other from o.slot a join o.slot b on a.id operator(o.=~=) b.id;
create view o.ordered as select * from o.slot order by id using operator(o.<~);
create policy near on o.slot using (id operator(o.=~=) 5);
alter operator o.=~= (int,int) owner to pair_owner;
grant select on o.pairs to pair_ro;
