insert into employee values (1,'Ann','1980-01-01'),(2,'Bob',null);
insert into client values (1,'Ann','1980-01-01'),(2,'Bob',null);
insert into supplier values (1,'Ann','1980-01-01'),(2,'Bob',null);
insert into node values (1,null,'root',1,'{}'),(2,1,'kid',2,'{"a":1}'),(3,1,'kid2',3,'{"b":1}');
insert into history(was,people) select n, array[row(1,'x',null)::person_t] from node n;
