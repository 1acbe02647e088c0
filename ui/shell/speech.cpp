// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/speech.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include "domain/ensure.h"

namespace kamerklaar::ui {

Speech::~Speech() {
    fallSilent();
}

void Speech::speak(domain::Language language) {
    fallSilent();
    if (language == domain::Language::English) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        return;
    }
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    for (const char* file : {"qtbase_nl", "kamerklaar_nl"}) {
        auto translator = std::make_unique<QTranslator>();
        const bool isThere =
            translator->load(QLatin1String(":/i18n/") + QLatin1String(file) + QLatin1String(".qm"));
        domain::ensure(isThere, "the Dutch texts are built in");
        QCoreApplication::installTranslator(translator.get());
        translators_.push_back(std::move(translator));
    }
}

void Speech::fallSilent() {
    for (const auto& translator : translators_) {
        QCoreApplication::removeTranslator(translator.get());
    }
    translators_.clear();
}

}  // namespace kamerklaar::ui
