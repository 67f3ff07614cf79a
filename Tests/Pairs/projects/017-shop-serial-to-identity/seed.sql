insert into shop (name) values ('Harbour'), ('Station');
insert into till (shop_id) values (1), (1), (2);
insert into receipt (till_id) values (1), (3), (3);
insert into "Receipt Line" (receipt_id, amount) select receipt_id, 9.95 from receipt;
insert into audit (what) values ('opened');
