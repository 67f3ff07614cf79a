INSERT INTO stripe.products (id,name,active,images) VALUES ('prod_1','Pro',true,'[]');
INSERT INTO stripe.customers (id,email,balance) VALUES ('cus_1','a@b.c',0);
INSERT INTO stripe.prices VALUES ('price_1',true,'usd','recurring',1000,'{"interval":"month"}','prod_1');
INSERT INTO stripe.subscriptions VALUES ('sub_1','active',false,1700000000,'["price_1"]','cus_1');
