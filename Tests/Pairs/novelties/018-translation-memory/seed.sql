insert into tm.client(name) values ('Acme'),('Beta');
insert into tm.project(client_id,name,src,targets) values (1,'Manual','en','{fr,de}'),(2,'Site','en-GB','{fr}');
insert into tm.document(project_id,path,mime) values (1,'a.txt','text/plain'),(2,'b.html','text/html');
insert into tm.unit(src,text) values ('en','Hello world'),('en','Good  bye');
insert into tm.variant(unit_id,lang,text) values (1,'fr','Bonjour'),(1,'de','Hallo'),(2,'fr','Au revoir');
insert into tm.segment(document_id,no,unit_id,status,lang) values (1,1,1,'translated','fr'),(1,1,1,'new','de'),(1,2,2,'fuzzy','fr');
insert into tm.glossary(client_id,term) values (1,'bolt'),(null,'nut');
