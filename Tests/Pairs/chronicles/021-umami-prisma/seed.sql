INSERT INTO account (username,password,is_admin) VALUES ('admin','$2b$10',true);
INSERT INTO website (website_uuid,user_id,name) VALUES ('33333333-3333-3333-3333-333333333333',1,'blog');
INSERT INTO session (session_uuid,website_id,browser) VALUES ('44444444-4444-4444-4444-444444444444',1,'ff');
INSERT INTO pageview (website_id,session_id,url) VALUES (1,1,'/'),(1,1,'/about');
INSERT INTO event (website_id,session_id,url,event_type,event_value) VALUES (1,1,'/','click','signup');
