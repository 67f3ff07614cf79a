CREATE TABLE settings (namespace _STRING NOT NULL, settingKey _STRING NOT NULL, value _STRING NOT NULL, PRIMARY KEY (namespace, settingKey));
CREATE TABLE localAuthors (authorId BLOB NOT NULL, name TEXT NOT NULL, publicKey BLOB NOT NULL, created BIGINT NOT NULL, PRIMARY KEY (authorId));
CREATE TABLE contacts (contactId INTEGER PRIMARY KEY, authorId BLOB NOT NULL, name TEXT NOT NULL, localAuthorId BLOB NOT NULL, verified BOOLEAN NOT NULL, FOREIGN KEY (localAuthorId) REFERENCES localAuthors (authorId) ON DELETE CASCADE);
CREATE TABLE groups (groupId BLOB NOT NULL, clientId TEXT NOT NULL, descriptor BLOB NOT NULL, PRIMARY KEY (groupId));
CREATE TABLE messages (messageId BLOB NOT NULL, groupId BLOB NOT NULL, timestamp BIGINT NOT NULL, state INT NOT NULL, raw BLOB, PRIMARY KEY (messageId), FOREIGN KEY (groupId) REFERENCES groups (groupId) ON DELETE CASCADE);
CREATE TABLE messageDependencies (messageId BLOB NOT NULL, dependencyId BLOB NOT NULL, FOREIGN KEY (messageId) REFERENCES messages (messageId) ON DELETE CASCADE);
CREATE TABLE statuses (messageId BLOB NOT NULL, contactId INT NOT NULL, ack BOOLEAN NOT NULL, seen BOOLEAN NOT NULL, PRIMARY KEY (messageId, contactId), FOREIGN KEY (messageId) REFERENCES messages (messageId) ON DELETE CASCADE, FOREIGN KEY (contactId) REFERENCES contacts (contactId) ON DELETE CASCADE);
CREATE INDEX messagesByTimestamp ON messages (timestamp);
