INSERT INTO sale VALUES ('north', 1), ('north', 2), ('south', 1);
