insert into customer values (1, 'Ilse'), (2, 'Omar');
insert into orders (order_id, year, customer_id, amount, remark) values (1, 2023, 1, 5, 'a'), (2, 2024, 2, 50, 'b'), (3, 2025, 1, 500, 'c');
insert into order_line values (1, 2023, 1, 'pen'), (2, 2024, 1, 'ink');
