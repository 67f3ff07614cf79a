INSERT INTO product (sku,cost,sale,size) VALUES ('A-1',10,9.5,'(1,2,cm)'),('B-22',5,NULL,NULL);
INSERT INTO ebook (id,sku,cost,isbn,drm) VALUES (50,'E-5',7,'9781234567890',false);
INSERT INTO cart VALUES ('aaaaaaaa-0000-0000-0000-000000000001','me','2022-01-01');
INSERT INTO cart_line VALUES ('aaaaaaaa-0000-0000-0000-000000000001',1,'A-1',2);
