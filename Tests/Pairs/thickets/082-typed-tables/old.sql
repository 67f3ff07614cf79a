CREATE TYPE rec AS (a int, b text, c date);
CREATE TABLE one OF rec (PRIMARY KEY (a), b DEFAULT 'x');
CREATE TABLE two OF rec;
CREATE TABLE three (a int, b text, c date);
CREATE VIEW vone AS SELECT * FROM one WHERE c > '2000-01-01';
