insert into users(email,login,path,props) values ('A@x.org','Ann','top.a','lang=>en'),('b@x.org','bob','top.b.c','');
insert into booking values (1,'Ann','[2024-01-01,2024-01-05)'),(1,'Bob','[2024-02-01,2024-02-05)'),(2,'Cy','[2024-01-01,2024-01-05)');
insert into thing(l,attrs) values ('One','kind=>x'),('two','kind=>y,z=>1');
