SELECT es.append('order-1', NULL, ARRAY[row(gen_random_uuid(),'OrderPlaced','{"total":10}'),row(gen_random_uuid(),'OrderPaid','{"paid":true}')]::es.new_event[]);
SELECT es.append('cart-7', NULL, ARRAY[row(gen_random_uuid(),'ItemAdded','{"sku":"a"}')]::es.new_event[]);
INSERT INTO es.snapshots VALUES (1,1,'abc'),(2,0,'def');
INSERT INTO es.event_types (name,schema) VALUES ('OrderPlaced','{}'),('OrderPaid',NULL);
INSERT INTO es.subscriptions (id,name,last_position) VALUES ('c0000000-0000-4000-8000-000000000001','mailer',2),('c0000000-0000-4000-8000-000000000002','billing',0);
INSERT INTO es.subscription_failures (subscription_id,event_position,error) VALUES ('c0000000-0000-4000-8000-000000000001',1,'{"msg":"timeout"}'),('c0000000-0000-4000-8000-000000000002',2,'"x"');
INSERT INTO es.leases VALUES ('proj','n1','2024-01-01'),('mail','n2','2024-01-01');
INSERT INTO es.outbox (topic,payload) VALUES ('t','{}'),('u','{"a":1}');
INSERT INTO es.sagas (id,type) VALUES (gen_random_uuid(),'pay'),(gen_random_uuid(),'ship');
