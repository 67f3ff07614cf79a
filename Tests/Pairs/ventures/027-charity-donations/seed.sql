insert into campaign (slug,goal,starts) values ('Wells',10000,'2023-01-01'),('School',50000,'2023-02-01');
insert into donor (email,name,newsletter) values ('a@b.c','Ann',true),('d@e.f',null,false);
insert into donation (donor,campaign,amount,message) values (1,1,50,'go'),(2,1,5,null),(null,2,1000,null);
insert into recurring (donor,campaign,amount,next_on) values (1,1,10,'2023-03-01'); insert into fx values ('USD','2023-01-01',1.07),('CHF','2023-01-01',0.98);
insert into receipt (year,donor,total) values (2022,1,100);
