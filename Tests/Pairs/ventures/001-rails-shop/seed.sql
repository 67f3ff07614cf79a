INSERT INTO users (email,created_at,updated_at) VALUES ('a@b.c',now(),now()),('d@e.f',now(),now());
INSERT INTO products (title,price,slug) VALUES ('Mug',9.5,'mug'),('Cap',15,NULL);
INSERT INTO orders (user_id,state) VALUES (1,0),(2,1);
INSERT INTO line_items (order_id,product_id) VALUES (1,1),(2,2);
INSERT INTO active_storage_blobs (key,filename,byte_size,checksum) VALUES ('k1','f.png',10,'c'),('k2','g.png',20,'d');
