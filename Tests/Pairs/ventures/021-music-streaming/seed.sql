insert into artist values (1,'Kraftwerk',null,'DE'),(2,'Björk',null,'IS');
insert into album (id,artist,title,released) values (1,1,'Computerwelt','1981-05-10'),(2,2,'Homogenic','1997-09-22');
insert into track (id,album,no,title,ms) values (1,1,1,'Computerwelt',305000),(2,2,1,'Hunter',255000);
insert into listener (handle) values ('ann'),('bob'); insert into play values (1,1,'2023-01-01',1000),(2,2,'2023-01-01',2000);
insert into playlist (owner,name) values (1,'mix'); insert into playlist_track values (1,1,1),(1,2,2);
