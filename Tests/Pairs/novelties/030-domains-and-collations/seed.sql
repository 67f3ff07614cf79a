insert into person(id,name,nick,mail,zip,discount,tags,tel) values (1,'Ärmel','arm','a@x.de','12345',5,'{a,b}','+4912'),(2,'Zoe',null,'z@y.org',null,0,null,'+331'),(3,'Öl','o','o@x.de','54321',9.5,'{}','+1');
insert into pairs values (array[row('x','p@q')::types.pair]);
