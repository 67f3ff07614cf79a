CREATE TABLE span (id integer PRIMARY KEY, minutes integer, hours numeric, days integer, plain integer, back interval minute, far interval year to month);
