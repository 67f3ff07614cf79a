insert into customer(id,name,code,born,balance) values (1,'Ann','AAAA','1980-01-01',10),(2,'Bob','BBBB',null,20.5),(3,'Cy',null,'1999-09-09',0);
insert into payment(id,customer_id,amount) values (1,1,'12.50'),(2,1,'3.00'),(3,2,'7.25');
