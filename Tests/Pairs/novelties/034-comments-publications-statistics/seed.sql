insert into app.orders(id,region,city,total) values (1,'eu','Paris',20),(2,'us','NYC',0);
insert into app.lines values (1,1,'x',2),(1,2,'y',1),(2,1,'x',5);
insert into audit.log(what) values ('a'),('b');
insert into app.events values (1,'2024-02-02','{}'),(2,'2024-08-08','{"a":1}');
