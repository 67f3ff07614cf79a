create table pi(a int not null, b int not null, c text) partition by range (a);
create table pi1 partition of pi for values from (0) to (10) partition by list (b);
create table pi1x partition of pi1 for values in (1); create table pi1y partition of pi1 for values in (2);
create table pi2 partition of pi for values from (10) to (20);
create index i_c on pi (c); alter index pi1x_c_idx rename to i1y_c; alter index pi1y_c_idx rename to i1x_c; alter index pi1_c_idx rename to renamed_x;
create index i_full on only pi (b); create index pi1y_c_idx on pi2 (b); alter index i_full attach partition pi1y_c_idx; create index i1_c on only pi1 (b); 
alter table pi1 add constraint pi_pk1 primary key (a, b); create unique index pi_pk on only pi (a, b); 
alter index pi_pk attach partition pi_pk1; create unique index p2 on pi2 (a, b); alter index pi_pk attach partition p2;
alter table pi2 cluster on p2; alter table pi2 replica identity using index p2;
