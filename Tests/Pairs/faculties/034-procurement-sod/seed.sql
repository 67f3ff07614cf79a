INSERT INTO p2p.cost_centre VALUES ('IT0001','IT',50000,'mia'),('HR0001','HR',9000,NULL);
INSERT INTO p2p.vendor (name,tax_no) VALUES ('Dell','D1'),('Post',NULL);
INSERT INTO p2p.requisition (cc,requester) VALUES ('IT0001','joe'),('HR0001','ann');
INSERT INTO p2p.req_line VALUES (1,1,'Laptop',2,1500),(2,1,'Stamps',100,1);
INSERT INTO p2p.po VALUES ('PO-1',1,1,'2023-01-01'); INSERT INTO p2p.payment (id,po,amount) VALUES (1,'PO-1',3000);
