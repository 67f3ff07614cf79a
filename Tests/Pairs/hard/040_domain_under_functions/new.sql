CREATE FUNCTION luhn(text, boolean DEFAULT true) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN length($1) > 3 OR $2; END';
CREATE DOMAIN card AS text COLLATE "POSIX" CONSTRAINT card_luhn CHECK (luhn(VALUE)) CONSTRAINT card_digits CHECK (VALUE ~ '^[0-9 ]+$');
ALTER DOMAIN card ADD CONSTRAINT card_new CHECK (VALUE <> '0000');
REVOKE USAGE ON DOMAIN card FROM PUBLIC;
GRANT USAGE ON DOMAIN card TO dom_owner;
CREATE TABLE pay (id integer PRIMARY KEY, card card DEFAULT '4111'::text, old_cards card[] DEFAULT '{}');
CREATE FUNCTION mask(c card, n integer DEFAULT 6) RETURNS card LANGUAGE plpgsql IMMUTABLE AS 'DECLARE x card; BEGIN RETURN right(c, n); END';
CREATE FUNCTION all_cards() RETURNS TABLE (c card, k card[]) LANGUAGE sql STABLE AS 'SELECT card, old_cards FROM pay';
CREATE VIEW pay_v AS SELECT id, mask(card) AS m, '4111'::card AS test FROM pay;
COMMENT ON DOMAIN card IS 'PAN';
COMMENT ON CONSTRAINT card_luhn ON DOMAIN card IS 'checksum, or not';

