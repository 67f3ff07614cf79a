-- What is made under default privileges that keep something from its owner gets it by a grant.
ALTER DEFAULT PRIVILEGES REVOKE ALL ON TABLES FROM CURRENT_USER;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON ROUTINES FROM CURRENT_USER;
CREATE TABLE log (id integer);
CREATE FUNCTION gone() RETURNS integer LANGUAGE sql AS 'SELECT 1';
