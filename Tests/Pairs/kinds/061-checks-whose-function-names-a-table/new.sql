CREATE SCHEMA shop;
CREATE FUNCTION shop.is_word(item text, is_strict boolean DEFAULT true) RETURNS boolean LANGUAGE sql IMMUTABLE
    RETURN item ~ '^[a-z]+$' OR NOT is_strict;
CREATE DOMAIN shop.word AS varchar(40) CONSTRAINT word_form CHECK (shop.is_word(VALUE)) CONSTRAINT word_size CHECK (VALUE <> '');
CREATE DOMAIN shop.words AS shop.word[] CONSTRAINT words_flat CHECK (array_ndims(VALUE) = 1);
CREATE TYPE shop.title AS (main shop.word, others shop.words);
CREATE TABLE shop.item (id integer, name shop.title, tags shop.word[]);
