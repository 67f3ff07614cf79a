insert into account values (1,'cash',null),(2,'sales',1),(3,'tax',1);
begin;
insert into entry(tx,account_id,amount) values (1,1,100),(1,2,-80),(1,3,-20);
commit;
insert into room_use values (1,'[2024-01-01,2024-01-02)',5),(1,'[2024-02-01,2024-02-02)',6);
