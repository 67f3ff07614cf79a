INSERT INTO accounts VALUES (1,'u-1','Ärbeit'),(3,NULL,NULL);
INSERT INTO folders VALUES (1,'INBOX',1700000000000,3,25,NULL,1,'FIRST',1),(2,'Entwürfe',NULL,0,NULL,'p',0,NULL,NULL),(9,'x',0,0,0,'',0,'',0);
INSERT INTO messages VALUES (1,0,1,'101','Hällo; "x"',1700000000000,'SEEN','a@x','b@x',NULL,1,'pre','text/html','<p>','t',0),(2,1,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL),(900,0,1,'9223372036854775808','日',-1,'','','','',9223372036854775807,'','','','',2),(901,0,9,'z','z',1,'','','','',1,'','','','',0);
INSERT INTO headers VALUES (1,1,'From','a'),(2,900,'X','é');
INSERT INTO attachments VALUES (1,900,NULL,'content://',5000000000,'ä.pdf'),(2,1,'d',NULL,NULL,NULL);
INSERT INTO pending_commands VALUES (1,'append','a'),(2,'x',NULL);
DELETE FROM folders WHERE id=9;
