INSERT INTO product_producttype (name,has_variants,is_shipping_required) VALUES ('T-shirt',true,true);
INSERT INTO product_category (name,slug,description,lft,rght,tree_id,level) VALUES ('Apparel','apparel','{}',1,2,1,0);
INSERT INTO product_product (name,description,price,attributes,is_featured,category_id,product_type_id) VALUES ('Tee','Nice',10,'"1"=>"2"',false,1,1);
INSERT INTO product_productvariant (sku,name,product_id,quantity) VALUES ('123','S',1,5),('124','M',1,0);
INSERT INTO order_order (created,status,total_net,token,language_code) VALUES (now(),'draft',0,'1c5b1a8e-3d8b-4e9a-9a63-6f1a2ab1c111','en');
