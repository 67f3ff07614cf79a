INSERT INTO zone VALUES ('AT','Austria','{DE}'),('DE','Germany','{AT}');
INSERT INTO contract (id,zone,delivery) VALUES (1,'AT','[2023-01-01 00:00+00,2023-01-01 01:00+00)'),(2,'DE','[2023-01-01 00:00+00,2023-01-01 01:00+00)');
INSERT INTO orders (contract,s,qty,limits) VALUES (1,'buy',10,'[0,50]'),(1,'sell',5,'[45,100]');
INSERT INTO outage VALUES ('Zwentendorf','{[2023-01-01,2023-02-01)}',700);
INSERT INTO trade (buy,sell,qty,price) VALUES (1,2,5,47);
