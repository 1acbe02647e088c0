// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <memory>
#include <vector>

#include "domain/notation.h"

namespace kamerklaar::ui {

/// The language that the window speaks: our own words and Qt's, and the locale. English is the
/// language of the source and needs no translation. One at a time.
class Speech {
public:
    Speech() = default;
    ~Speech();
    Speech(const Speech&) = delete;
    Speech& operator=(const Speech&) = delete;

    void speak(domain::Language language);

private:
    void fallSilent();

    QLocale before_;  ///< fields follow the locale, so that it is put back
    std::vector<std::unique_ptr<QTranslator>> translators_;
};

}  // namespace kamerklaar::ui
