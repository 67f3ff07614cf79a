INSERT INTO org VALUES (1,0,'Main Org.',NULL,'2020-01-01 00:00:00','2020'),(5,3,'Ünternehmen','Straße 1','2020','2020');
INSERT INTO dashboard VALUES (1,1,'home','Home','{"panels":[]}',1,'2020','2020'),(3,99999999999,'cpu','CPU ≥ 90%','{}',1,'2020','2021'),(10,0,'home','Home','',5,'x','y');
INSERT INTO dashboard_tag VALUES (1,1,'prod'),(2,3,'prod'),(40,3,'日本');
INSERT INTO data_source VALUES (1,1,0,'prometheus','P','proxy','http://x',NULL,0,1),(2,5,1,'influx','I','direct','','pw',1,0);
INSERT INTO api_key VALUES (1,1,'ci','k1','Admin'),(7,5,'x','k2','');
INSERT INTO annotation VALUES (1,1,NULL,'deploy; v1',NULL,1600000000000,'{}'),(2,5,3,'','m',-1,'x'),(100,1,0,'é','',9007199254740993,'');
DELETE FROM annotation WHERE id=100;
INSERT INTO annotation(org_id,text,epoch,data) VALUES (5,'after gap',1,'{}');
