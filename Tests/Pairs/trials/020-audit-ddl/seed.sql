INSERT INTO erp.base DEFAULT VALUES; INSERT INTO erp.base DEFAULT VALUES;
INSERT INTO erp.partners (name,vat) VALUES ('Acme','FR1'),('Beta',NULL);
INSERT INTO erp.items (code,descr,attrs) VALUES ('I1','Bolt','size=>M4'),('I2','Nut',NULL);
INSERT INTO erp.documents (number,partner_id,issued) VALUES ('2024-1',1,'2024-01-01'),('2024-2',2,'2024-01-02');
UPDATE erp.documents SET status='posted' WHERE id=1;
INSERT INTO erp.lines VALUES (1,1,1,10,0.5),(1,2,2,5,0.2),(2,1,1,1,0.5);
INSERT INTO erp.stock VALUES (1,'MAIN',100),(2,'MAIN',50);
INSERT INTO erp.journal (doc_id,account,debit,credit) VALUES (1,'411',6,0),(1,'707',0,6);
INSERT INTO audit.ddl_log (tag, object) VALUES ('CREATE TABLE','erp.x'),('ALTER TABLE','erp.y');
