// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/speech.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include "domain/ensure.h"

namespace kamerklaar::ui {

Speech::~Speech() {
    fallSilent();
    QLocale::setDefault(before_);
}

void Speech::speak(domain::Language language) {
    fallSilent();
    const bool isEnglish = language == domain::Language::English;
    QLocale::setDefault(isEnglish ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                  : QLocale(QLocale::Dutch, QLocale::Netherlands));
    // English is the language of the source, except for how one and many are told apart.
    const QStringList files =
        isEnglish ? QStringList{QStringLiteral("kamerklaar_en")}
                  : QStringList{QStringLiteral("qtbase_nl"), QStringLiteral("kamerklaar_nl")};
    for (const QString& file : files) {
        auto translator = std::make_unique<QTranslator>();
        const bool isThere =
            translator->load(QLatin1String(":/i18n/") + file + QLatin1String(".qm"));
        domain::ensure(isThere, "the texts of each language are built in");
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
