insert into users (id,nick) values (1,'ann'),(2,'bob');
insert into channels (id,name,owner) values (1,'lobby',1),(2,'dev',2);
insert into messages (channel,author,body) values (1,1,'hi'),(2,2,'yo');
insert into reactions values (1,1,2,'👍');
