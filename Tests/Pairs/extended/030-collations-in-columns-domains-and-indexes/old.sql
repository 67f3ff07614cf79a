CREATE TABLE users (id int PRIMARY KEY, login text NOT NULL, city varchar(50), bio text);
CREATE UNIQUE INDEX users_login ON users (lower(login));
CREATE INDEX users_city ON users (city);
CREATE VIEW cities AS SELECT DISTINCT city FROM users ORDER BY city;
