INSERT INTO move VALUES (1, '(High,York,5)', '{"(Low,Bath,7)",NULL}'), (2, NULL, '{}');
