INSERT INTO tenant.boards VALUES (1,1,'Main'),(1,2,'Side'),(2,1,'Other');
INSERT INTO tenant.cards (tenant,board,id,text,color) VALUES (1,1,1,'do it','red'),(2,1,1,NULL,'green');
