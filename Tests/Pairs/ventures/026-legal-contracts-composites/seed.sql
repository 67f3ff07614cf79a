INSERT INTO party (kind,name,addr,reg_no) VALUES ('person','Ann',ROW('Main 1','1010','Wien','AT'),NULL),('company','ACME',NULL,'FN1');
INSERT INTO template (title) VALUES ('NDA'),('Lease'); INSERT INTO template_clause VALUES (1,'1','Intro','...'),(1,'1.1','Def','...');
INSERT INTO contract (template,title,term,signed) VALUES (1,'NDA ACME','[2023-01-01,2024-01-01)','2022-12-31'),(2,'Lease','[2023-01-01,2025-01-01)',NULL);
INSERT INTO clause (contract,no,body) VALUES (1,'1','...'),(1,'1.10','...'); INSERT INTO obligation (contract,clause,due) VALUES (1,'1.10','2023-06-01'); INSERT INTO contract_party VALUES (1,1,'buyer'),(1,2,'seller');
