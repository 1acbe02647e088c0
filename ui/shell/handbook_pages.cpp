// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/handbook_pages.h"

#include <QtCore/QFile>

namespace kamerklaar::ui {

const QStringList& handbookPages() {
    static const QStringList all{
        QStringLiteral("begin"),       QStringLiteral("overzicht"),
        QStringLiteral("termijnen"),   QStringLiteral("gemeenten"),
        QStringLiteral("besluiten"),   QStringLiteral("verslagronde"),
        QStringLiteral("verslag"),     QStringLiteral("werkmappen"),
        QStringLiteral("financien"),   QStringLiteral("kamerrapportage"),
        QStringLiteral("logboek"),     QStringLiteral("beheer"),
        QStringLiteral("overnemen"),   QStringLiteral("selectie"),
        QStringLiteral("sneltoetsen"), QStringLiteral("begrippen"),
    };
    return all;
}

QString handbookPageOf(Place place) {
    switch (place) {
        case Place::Overview:
            return QStringLiteral("overzicht");
        case Place::Due:
            return QStringLiteral("termijnen");
        case Place::Municipalities:
        case Place::Dossier:
            return QStringLiteral("gemeenten");
        case Place::Decision:
            return QStringLiteral("besluiten");
        case Place::Rounds:
            return QStringLiteral("verslagronde");
        case Place::Returns:
            return QStringLiteral("werkmappen");
        case Place::Report:
            return QStringLiteral("verslag");
        case Place::Finance:
            return QStringLiteral("financien");
        case Place::Selection:
            return QStringLiteral("selectie");
        case Place::TakeOver:
            return QStringLiteral("overnemen");
        case Place::Parliament:
            return QStringLiteral("kamerrapportage");
        case Place::Journal:
            return QStringLiteral("logboek");
        case Place::Management:
            return QStringLiteral("beheer");
    }
    return QStringLiteral("begin");
}

QString handbookText(const QString& page) {
    QFile file(QStringLiteral(":/handbook/%1.md").arg(page));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.readAll()).section(QLatin1Char('\n'), 1);
}

QString handbookTitle(const QString& page) {
    return handbookText(page).trimmed().section(QLatin1Char('\n'), 0, 0).mid(2);
}

}  // namespace kamerklaar::ui
