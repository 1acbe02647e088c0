// SPDX-License-Identifier: EUPL-1.2
#include "store/sql_store.h"

namespace kamerklaar::store {

bool SqlStore::isExample() {
    return connection_->number(u"SELECT COUNT(*) FROM file_property WHERE name = 'example'"_qs) > 0;
}

void SqlStore::markAsExample() {
    transactions_.willWrite();
    connection_->change(
        uR"(INSERT INTO file_property (name, setting) VALUES ('example', 'yes')
                            ON CONFLICT (name) DO NOTHING)"_qs);
}

}  // namespace kamerklaar::store
