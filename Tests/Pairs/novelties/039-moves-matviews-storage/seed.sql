insert into old_stuff.fact(l,n,body,doc) values ('lo',1,'aaa','{"a":1}'),('hi',2,'bbb',null),('lo',3,null,'[]');
insert into core.scratch values ('a','1'),('b','2');
insert into core.cache values ('a','1'),('b','2');
insert into rpt.uses_seq(v) values ('x'),('y');
refresh materialized view core.by_level;
