INSERT INTO users (id,name,raw,pts) VALUES (1,'bob',' Bob ',3),(2,'eve','EVE',1);
INSERT INTO parts VALUES (' A ');
