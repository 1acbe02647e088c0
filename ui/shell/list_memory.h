// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QObject>
#include <set>

#include "domain/notation.h"

class QWidget;

namespace kamerklaar::ui {

class Settings;

/// Remembers for each list how its columns were wanted, across starts. Pages know nothing of it. A
/// list has a memory for each language: words of another length want other widths.
class ListMemory : public QObject {
    Q_OBJECT
public:
    ListMemory(Settings& settings, domain::Language language, QObject* parent = nullptr);

    /// Gives the lists that a page has now their columns back, and follows what becomes of them.
    void follow(const QWidget& page);

private:
    Settings& settings_;
    domain::Language language_;
    std::set<const QObject*> followed_;
};

}  // namespace kamerklaar::ui
