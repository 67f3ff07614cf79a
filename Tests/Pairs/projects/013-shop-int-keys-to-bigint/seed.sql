insert into supplier (name) values ('Nordwind'), ('Acme');
insert into product (supplier_id, sku, stock) values (1, 'LAMP', 10), (1, 'BULB', 100), (2, 'LAMP-SET', 3);
insert into bundle_part values (3, 1, 1), (3, 2, 2);
insert into stock_move (product_id, moved_ids, delta) values (1, '{1,2}', 5), (2, '{}', -7);
