insert into puz (id,d,author,grid) values (1,'2023-01-01','me','ABC.DEF'),(2,'2023-01-02','me',null);
insert into clue values (1,1,'a','Feline','CAT'),(1,1,'d','Vehicle','CAR');
insert into usr (nick) values ('ann'),('bob'); insert into solve (usr,puz,secs) values (1,1,300),(2,1,250),(1,2,400);
insert into word values ('CAT',10),('CAR',20); insert into tag values ('easy',1);
