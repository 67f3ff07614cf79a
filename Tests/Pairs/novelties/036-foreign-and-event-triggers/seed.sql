insert into sale_2024 values (1,'2024-02-02',10),(2,'2024-03-03',20);
insert into local_stock values ('a','note a'),('b',null);
