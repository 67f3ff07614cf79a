#pragma once
#include <sqlite3.h>
#include <stdint.h>

/// The value by which SQLite copies what it is given at once. A macro with a cast, which Swift does not see.
static inline sqlite3_destructor_type sqlite_transient(void) { return (sqlite3_destructor_type)(intptr_t)-1; }
