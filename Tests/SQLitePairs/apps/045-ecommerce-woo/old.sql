CREATE TABLE wp_posts (ID INTEGER PRIMARY KEY AUTOINCREMENT, post_author bigint NOT NULL DEFAULT '0', post_date datetime NOT NULL DEFAULT '0000-00-00 00:00:00', post_content longtext NOT NULL, post_title text NOT NULL, post_status varchar(20) NOT NULL DEFAULT 'publish', post_parent bigint NOT NULL DEFAULT '0', menu_order int NOT NULL DEFAULT '0', post_category int NOT NULL DEFAULT 0);
CREATE TABLE wp_postmeta (meta_id INTEGER PRIMARY KEY AUTOINCREMENT, post_id bigint NOT NULL DEFAULT '0', meta_key varchar(255) DEFAULT NULL, meta_value longtext);
CREATE TABLE wp_terms (term_id INTEGER PRIMARY KEY AUTOINCREMENT, name varchar(200) NOT NULL DEFAULT '', slug varchar(200) NOT NULL DEFAULT '' UNIQUE, term_group bigint NOT NULL DEFAULT 0);
CREATE TABLE wp_term_relationships (object_id bigint NOT NULL DEFAULT 0, term_taxonomy_id bigint NOT NULL DEFAULT 0, term_order int NOT NULL DEFAULT 0, PRIMARY KEY (object_id, term_taxonomy_id));
CREATE TABLE wp_options (option_id INTEGER PRIMARY KEY AUTOINCREMENT, blog_id int NOT NULL DEFAULT 0, option_name varchar(64) NOT NULL DEFAULT '', option_value longtext NOT NULL, autoload varchar(20) NOT NULL DEFAULT 'yes', UNIQUE (blog_id, option_name));
CREATE INDEX post_id ON wp_postmeta (post_id);
CREATE INDEX type_status_date ON wp_posts (post_status, post_date, ID);
