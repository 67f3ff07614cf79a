INSERT INTO clinic.patients (mrn, full_name, born, home, doctor) VALUES ('M000001','Ann','1980-01-01','("Main st","Ulm","89073")','drx'),('M000002','Bo',NULL,NULL,'dry');
INSERT INTO clinic.visits (patient_id, level) VALUES (1,'red'),(2,'green'),(1,'yellow');
