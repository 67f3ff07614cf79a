create table a (id int not null, x int default 1, constraint a_ck check (x > 0), constraint a_ni check (id > 0) no inherit);
create table b (x int default
 3
, y text);
create table ab (id int not null, x int default 5, z date) inherits (a, b);
create table c (id int not null, x int default 1, constraint a_ck check (x > 0), own2 int);
create table d (own text, x int default 9 not null) inherits (a);
alter table a add column w numeric(8,2) default 0;
alter table ab add constraint ab_only check (z > '2000-01-01') no inherit;
alter table b add constraint b_len check (length(y) < 20) not valid;
alter table ab alter column x drop default;
alter table only a alter column x set default 78;
alter table ab alter column id set default 4;
create table plain (id int not null, x int, y text, constraint a_ck check (x > 0)
, w numeric(8,2) default 0
);
alter table plain add column extra jsonb;
alter table plain inherit a;
create index on ab (x);
create rule r as on insert to a where new.id = 7 do instead insert into ab (id, x) values (new.id, new.x);
create view tops as select * from only a;
create view whole as select tableoid::regclass as src, id, x from a;
comment on column ab.x is 'mixed';
alter table a owner to pair_owner;
