create function valid_code(text) returns boolean language sql immutable as $$ select $1 ~ '^[A-Z]' $$;
create domain code as
 varchar(12)
 default 'A' constraint code_ck check (valid_code(value));
create domain strict_code as code not null constraint len check (length(value)
 > 3
);
create type point2 as (x int, y int);
create domain pos_point as point2 constraint pos check ((value).x >= 0
 and (value).y >= 0
);
create domain codes as code[] check (cardinality(value) < 5);
create type code_range as range (subtype = code);
comment on domain strict_code is 'strict';
comment on constraint len on domain strict_code is 'long enough';
alter domain code owner to pair_owner;
revoke usage on type code from public;
grant usage on type code to pair_app;
create table d (id int primary key, c code, sc strict_code default 'ABCD', p pos_point, cs codes default '{A,B}', r code_range);
create table e (c strict_code, xs strict_code[], foreign key (fk) references d, fk int);
create index d_c on d (c) where c <> 'Z'::code;
create view dv as select c, sc::text as t, (p).x from d;
create function f(code, out o strict_code, variadic v code[] default '{A}') language sql as $$ select $1::strict_code $$;
create function g(p pos_point) returns table (a code, b int) language sql as $$ select 'A'::code, (p).y $$;
create function code_step(code, code) returns code language sql immutable as $$ select $2 $$;
create aggregate last_code(code) (sfunc = code_step, stype = code);
