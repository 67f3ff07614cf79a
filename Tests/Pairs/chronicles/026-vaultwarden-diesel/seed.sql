INSERT INTO users VALUES ('aaaaaaaa-aaaa-4aaa-aaaa-aaaaaaaaaaaa',now(),now(),'a@v.w','A','\x00','\x01',100000,'k',NULL,'s','[]');
INSERT INTO devices VALUES ('bbbbbbbb-aaaa-4aaa-aaaa-aaaaaaaaaaaa','aaaaaaaa-aaaa-4aaa-aaaa-aaaaaaaaaaaa','ff',10,NULL,'r');
INSERT INTO ciphers VALUES ('cccccccc-aaaa-4aaa-aaaa-aaaaaaaaaaaa',now(),'aaaaaaaa-aaaa-4aaa-aaaa-aaaaaaaaaaaa',NULL,1,'n','{}',true);
INSERT INTO attachments VALUES ('dddddddd-aaaa-4aaa-aaaa-aaaaaaaaaaaa','cccccccc-aaaa-4aaa-aaaa-aaaaaaaaaaaa','f.txt',12,NULL);
