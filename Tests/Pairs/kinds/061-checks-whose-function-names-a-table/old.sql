CREATE SCHEMA shop;
CREATE FUNCTION shop.is_word(text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN $1 ~ '^[a-z]+$';
CREATE DOMAIN shop.word AS text CONSTRAINT word_form CHECK (shop.is_word(VALUE));
CREATE DOMAIN shop.words AS shop.word[];
CREATE TYPE shop.title AS (main shop.word, others shop.words);
CREATE TABLE shop.item (id integer, name shop.title, tags shop.word[]);
