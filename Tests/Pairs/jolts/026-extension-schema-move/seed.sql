INSERT INTO app.u VALUES (1,'A@x',DEFAULT,'[1,3)','abc'),(2,'b@x',NULL,'[2,4)',NULL),(3,NULL,'k=>NULL',NULL,'zzz');
