insert into menu_category (name) values ('Starters'),('Mains');
insert into dish (category,name,price) values (1,'Soup',4.5),(2,'Goulash',12);
insert into dining_table values (1,4,'inside'),(2,2,'garden');
insert into check_ (table_no,waiter) values (1,'Tom'),(2,'Ann'); insert into check_item values (1,1,1,2,4.5),(2,1,2,1,12);
insert into reservation (table_no,during,guest) values (1,'[2023-01-01 18:00,2023-01-01 20:00)','Huber'),(1,'[2023-01-02 18:00,2023-01-02 20:00)','Maier');
