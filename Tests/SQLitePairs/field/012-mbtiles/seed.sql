INSERT INTO metadata VALUES ('name','x'),('format','png'); INSERT INTO tiles VALUES (0,0,0,x'89504e47'),(1,0,1,x'00');
