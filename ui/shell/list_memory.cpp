// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/list_memory.h"

#include "ui/shell/settings.h"
#include "ui/widgets/list_columns.h"
#include "ui/widgets/list_table.h"

namespace kamerklaar::ui {

namespace {

/// Of the list, or of the card on which it stands; empty for a list that nobody named.
QString nameOf(const ListTable& table) {
    const QObject* named = &table;
    while (named != nullptr && named->objectName().isEmpty()) {
        named = named->parent();
    }
    return named == nullptr ? QString() : named->objectName();
}

}  // namespace

ListMemory::ListMemory(Settings& settings, domain::Language language, QObject* parent)
    : QObject(parent), settings_(settings), language_(language) {}

void ListMemory::follow(const QWidget& page) {
    const auto tables = page.findChildren<ListTable*>();
    for (const ListTable* table : tables) {
        const QString name = nameOf(*table);
        if (name == page.objectName() || !followed_.insert(table).second) {
            continue;
        }
        const QString key = QStringLiteral("lists/%1/%2/%3")
                                .arg(page.objectName(), name,
                                     language_ == domain::Language::Dutch ? QStringLiteral("nl")
                                                                          : QStringLiteral("en"));
        ListColumns* columns = table->columns();
        const ColumnLook look = ColumnLook::from(settings_.value(key));
        if (!look.isUsual()) {
            columns->setLook(look);
        }
        connect(columns, &ListColumns::changed, this,
                [this, key, columns] { settings_.setValue(key, columns->look().toVariant()); });
        connect(table, &QObject::destroyed, this,
                [this](const QObject* gone) { followed_.erase(gone); });
    }
}

}  // namespace kamerklaar::ui
