insert into member values ('ann',2),('bob',0);
insert into article(id, st, vis, author) values (1,'published','public','ann'),(2,'draft','private','bob'),(3,'withdrawn','public','ann');
