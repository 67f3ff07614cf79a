CREATE TABLE category (id INTEGER PRIMARY KEY AUTOINCREMENT, name VARCHAR(191) NOT NULL, kind SMALLINT DEFAULT 0, `lastUpdate` BIGINT DEFAULT 0, error SMALLINT DEFAULT 0, attributes TEXT, UNIQUE (name));
CREATE TABLE feed (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	url VARCHAR(32768) NOT NULL,
	kind SMALLINT DEFAULT 0,
	category INT DEFAULT 1,
	name VARCHAR(255) NOT NULL,

	description TEXT,
	lastUpdate INT(11) DEFAULT 0,
	priority TINYINT(2) NOT NULL DEFAULT 10,
	httpAuth VARCHAR(511) DEFAULT NULL,
	error SMALLINT DEFAULT 0,
	ttl INT NOT NULL DEFAULT -7200,
	attributes TEXT,
	`cache_nbEntries` INT DEFAULT 0,
	FOREIGN KEY (category) REFERENCES category(id) ON DELETE SET NULL ON UPDATE CASCADE,
	UNIQUE (url)
);
CREATE TABLE tag (id INTEGER PRIMARY KEY AUTOINCREMENT, name VARCHAR(191) NOT NULL, UNIQUE (name));
CREATE TABLE entrytag (
	id_tag INTEGER, id_entry BIGINT, PRIMARY KEY (id_tag, id_entry),
	FOREIGN KEY (id_tag) REFERENCES tag(id) ON DELETE CASCADE ON UPDATE CASCADE,
	FOREIGN KEY (id_entry) REFERENCES entry(id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE TABLE entry (
	id BIGINT NOT NULL,
	guid VARCHAR(760) NOT NULL,
	title VARCHAR(255) NOT NULL,
	author VARCHAR(255),
	content TEXT,
	link VARCHAR(1023) NOT NULL,
	date INT(11),
	is_read BOOLEAN NOT NULL DEFAULT 0,
	is_favorite BOOLEAN NOT NULL DEFAULT 0,
	id_feed INTEGER,
	hash BLOB,
	lastSeen INT(11) DEFAULT 0,
	tags VARCHAR(1023),
	PRIMARY KEY (id),
	FOREIGN KEY (id_feed) REFERENCES feed(id) ON DELETE CASCADE ON UPDATE CASCADE,
	UNIQUE (id_feed,guid)
);
CREATE INDEX feed_name_index ON feed(name);
CREATE INDEX feed_priority_index ON feed(priority);
CREATE INDEX entry_is_read_index ON entry(is_read) WHERE is_read = 0;
CREATE INDEX entry_lastSeen_index ON entry(lastSeen);
CREATE INDEX entry_feed_read_index ON entry(id_feed, is_read);
