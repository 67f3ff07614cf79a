INSERT INTO span VALUES (1, 90, 2, 3, 45, '7 minutes', '14 months'), (2, NULL, NULL, NULL, NULL, NULL, NULL);
