INSERT INTO users (login, firstname, lastname, mail, admin) VALUES ('ann','Ann','Lee','ann@ex.org',true),('bob','Bob','Ray','bob@ex.org',false);
INSERT INTO projects (name, identifier, is_public, parent_id, lft, rgt) VALUES ('Core','core',true,NULL,1,4),('Plugins','core-plugins',false,1,2,3);
INSERT INTO trackers (name, position) VALUES ('Bug',1),('Feature',2);
INSERT INTO issue_statuses (name,is_closed,position) VALUES ('New',false,1),('Closed',true,2);
INSERT INTO issue_priorities (name,position) VALUES ('normal',1),('high',2);
INSERT INTO versions (project_id,name) VALUES (1,'1.0'),(1,'1.1');
INSERT INTO issue_categories (project_id,name,assigned_to_id) VALUES (1,'UI',1),(2,'API',NULL);
INSERT INTO issues (tracker_id,project_id,subject,status_id,priority_id,author_id,assigned_to_id,start_date,due_date,estimated_hours) VALUES
 (1,1,'Crash on start',1,1,1,2,'2024-01-01','2024-01-05',3.5),(2,1,'Dark mode',1,2,2,NULL,NULL,NULL,NULL),(1,2,'Typo',2,1,2,1,'2024-02-01',NULL,1);
INSERT INTO issue_relations (issue_from_id,issue_to_id,relation_type) VALUES (1,2,'blocks'),(2,3,'relates');
INSERT INTO journals (journalized_id,journalized_type,user_id,notes) VALUES (1,'Issue',1,'confirmed'),(2,'Issue',2,'nice');
INSERT INTO journal_details (journal_id,property,prop_key,old_value,value) VALUES (1,'attr','status_id','1','2'),(2,'attr','done_ratio','0','10');
INSERT INTO watchers (watchable_type,watchable_id,user_id) VALUES ('Issue',1,1),('Issue',2,2);
INSERT INTO time_entries (project_id,user_id,issue_id,hours,spent_on,tyear,tmonth,tweek) VALUES (1,1,1,1.5,'2024-01-02',2024,1,1),(1,2,2,2,'2024-01-03',2024,1,1);
