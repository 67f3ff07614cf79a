INSERT INTO erp.customer (id,name,addr,vat_no) VALUES (1,'Huber KG',NULL,'AT1'),(2,'Maier OHG',NULL,NULL);
INSERT INTO erp.item VALUES (1,'X-1','pc','A'),(2,'X-2','kg','B');
INSERT INTO erp.sales_doc (id,customer) VALUES (1,1),(2,2);
INSERT INTO erp.sales_pos (doc,line,item,qty,price) VALUES (1,1,1,2,9.5),(1,2,2,1,3);
