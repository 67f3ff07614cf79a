SET search_path = zulip, public;
INSERT INTO zerver_realm VALUES (1,'Zulip','zulip','2019-01-01',false,false,true,false,1,1,true,365);
INSERT INTO zerver_userprofile VALUES (10,'!','2019-01-01',false,'hamlet@zulip.com','hamlet@zulip.com',false,true,false,'2019-01-01','King Hamlet','hamlet',-1,'abc',NULL,1,'','F');
INSERT INTO zerver_recipient VALUES (1,10,1);
INSERT INTO zerver_stream VALUES (1,'Verona',false,'tok','A city in Italy','2019-01-01',false,1,false);
INSERT INTO zerver_message VALUES (100,'topic','hello','<p>hello</p>',1,'2019-02-02',NULL,'[{"x":1}]',false,false,false,1,10,1,NULL);
INSERT INTO zerver_usermessage VALUES (1,1,100,10);
